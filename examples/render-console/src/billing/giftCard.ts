import type { Client } from '../types'

/** What is printed on the gift cards of the 2019 campaign: `RAYV-` and two groups of four. */
export type RayvisionCode = `RAYV-${string}-${string}`

const PATTERN = /^RAYV-[0-9A-Z]{4}-[0-9A-Z]{4}$/

export function isGiftCode(text: string): text is RayvisionCode {
  return PATTERN.test(text)
}

export async function redeem(client: Client, giftCode: RayvisionCode): Promise<'redeemed' | 'used' | 'unknown' | 'failed'> {
  const res = await client.request('/api/finance/gift/redeem', { giftCode })
  if (res.code === 200) return 'redeemed'
  if (res.code === 908) return 'used'
  return res.code === 404 ? 'unknown' : 'failed'
}
