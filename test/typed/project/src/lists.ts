import { login, request } from './api.js'

const RETRY = [500, 600]
const FATAL = [804, 805] as const
const LOGIN = new Set([602, 805])
const NAMES = new Map([
  [200, 'ok'],
  [805, 'wrong'],
])
const TEXTS: Record<number, string> = { 804: 'locked', 805: 'wrong' }
const EXACT = { 200: 'ok', 804: 'locked', 805: 'wrong' } as const
const CODES: number[] = []

export async function lists(): Promise<unknown[]> {
  const res = await request<number>('/task')
  const own = await login('a', 'b')
  CODES.push(res.code)
  let last = res.code
  if (last === 805) last = 200
  return [
    RETRY.includes(res.code),
    [200, 805].includes(res.code),
    [200, 805].indexOf(own.code),
    (FATAL as readonly number[]).includes(res.code),
    LOGIN.has(res.code),
    new Set([200, 804]).has(own.code),
    NAMES.get(res.code) ?? '',
    new Map([[200, true]]).get(res.code),
    TEXTS[res.code],
    EXACT[own.code].length,
    String(res.code) === '805',
    last,
  ]
}
