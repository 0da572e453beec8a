import { login, request } from './api.js'

export async function load(): Promise<string> {
  const res = await request<string>('/task')
  if (res.code === 200) return res.data
  let expected = 404
  if (res.message === '') expected = 700
  if (res.code === expected || res.code === (expected > 700 ? 700 : 500)) return res.message
  if (805 !== res.code && res.code != 804) throw new Error(res.message)
  return ''
}

/** A discriminated union is narrowed. */
export async function enter(): Promise<string | number> {
  const res = await login('a', 'b')
  if (res.code === 200) return res.data.token
  if (res.code === 805) return res.left
  return res.until
}
