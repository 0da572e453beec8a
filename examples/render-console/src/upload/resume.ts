import type { ApiResponse, Client } from '../types'

interface UploadState {
  fileId: string
  received: number[]
}

export type ResumePoint = { from: 'start' } | { from: 'chunk'; index: number } | { from: 'nowhere' }

export async function resumePoint(client: Client, fileId: string): Promise<ResumePoint> {
  const res = await client.request<UploadState>('/api/render/transfer/uploadState', { fileId })

  return [200, 404].includes(res.code)
    ? fromState(res)
    : { from: 'nowhere' }
}

function fromState(res: ApiResponse<UploadState>): ResumePoint {
  if (res.code === 404) return { from: 'start' }
  const next = res.data.received.length === 0 ? 0 : Math.max(...res.data.received) + 1
  return next === 0 ? { from: 'start' } : { from: 'chunk', index: next }
}

const FINAL: readonly number[] = [200, 403, 404, 605]

/** Whether asking the server again cannot change its answer. */
export function isFinal(res: ApiResponse): boolean {
  return FINAL.indexOf(res.code) !== -1
}
