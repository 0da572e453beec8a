import type { ApiResponse, Client } from '../types'

export interface InvoiceRequest {
  orderIds: number[]
  type: 'normal' | 'special'
}

export type InvoiceStep = 'submitted' | 'pick-orders' | 'add-address' | 'add-template' | 'change-type'

type InvoiceCode = 200 | 910 | 911 | 915 | 916

interface InvoiceResponse extends ApiResponse<{ invoiceId: number } | null> {
  code: InvoiceCode
}

const NEXT_STEP: Record<InvoiceCode, InvoiceStep> = {
  200: 'submitted',
  910: 'pick-orders',
  911: 'add-address',
  915: 'add-template',
  916: 'change-type',
}

/** Where the wizard goes after the server has looked at the request. */
export async function requestInvoice(client: Client, request: InvoiceRequest): Promise<InvoiceStep> {
  const res = (await client.request('/api/finance/invoice/apply', request)) as InvoiceResponse
  return NEXT_STEP[res.code]
}

export async function invoiceAddresses(client: Client): Promise<string[]> {
  const res = await client.request<string[]>('/api/finance/invoice/addresses')
  return res.code === 911 || res.code === 700 ? [] : res.data
}

export const canFixAlone = (step: InvoiceStep): boolean => step !== 'submitted' && step !== 'pick-orders'
