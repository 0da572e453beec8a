import type { Client } from '../types';

export interface RechargeRequest {
  amount: number;
  currency: 'CNY' | 'USD';
  payMethod: 'alipay' | 'weixin' | 'paypal';
}

export interface RechargeOrder {
  orderId: string;
  payUrl: string;
}

const FIELD_BY_CODE = new Map<number, keyof RechargeRequest>([
  [904, 'currency'],
  [906, 'amount'],
  [909, 'payMethod'],
]);

export class RechargeError extends Error {
  constructor(
    message: string,
    readonly field: keyof RechargeRequest | null,
    readonly code: number,
  ) {
    super(message);
  }
}

export async function recharge(client: Client, request: RechargeRequest): Promise<RechargeOrder> {
  const res = await client.request<RechargeOrder>('/api/finance/recharge', request);
  if (res.code === 200) {
    return res.data;
  }
  throw new RechargeError(res.message, FIELD_BY_CODE.get(res.code) ?? null, res.code);
}

/** Waits until the payment provider has told the API about the payment. */
export async function waitForPayment(
  client: Client,
  orderId: string,
  sleep: (ms: number) => Promise<void>,
  tries = 10,
): Promise<boolean> {
  for (let i = 0; i < tries; i++) {
    const { code, data } = await client.request<{ paid: boolean }>('/api/finance/order', { orderId });
    if (code === 404) return false;
    if (code === 200 && data.paid) return true;
    await sleep(3000);
  }
  return false;
}

export function suggestAmounts(res: { code: number; data: { min: number; max: number } }): number[] {
  if (res.code !== 906) return [];
  const { min, max } = res.data;
  return [min, 100, 200, 500, 1000].filter((amount) => amount >= min && amount <= max);
}
