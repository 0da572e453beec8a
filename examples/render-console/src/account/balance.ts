import type { ApiResponse, Client } from '../types'

export interface Balance {
  rmb: number
  usd: number
  coupon: number
}

export type BalanceState = { kind: 'ok'; balance: Balance } | { kind: 'arrears' } | { kind: 'unavailable' }

export async function queryBalance(client: Client): Promise<BalanceState> {
  const res: ApiResponse<Balance> = await client.request('/api/finance/queryBalance')

  if (res.code === 913) return { kind: 'arrears' }
  if (res.code !== 200) return { kind: 'unavailable' }
  return { kind: 'ok', balance: res.data }
}

/** A sub-account in arrears may look, but not submit. */
export function maySubmit(res: ApiResponse<unknown> | undefined): boolean {
  return (res?.code ?? 100) === 200
}

export const isArrears = ({ code }: { code: number }): boolean => code === 913
