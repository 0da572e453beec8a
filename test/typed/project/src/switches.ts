import type { LoginResponse } from './api.js'
import { login, request } from './api.js'

/** Every code has a case: the compiler knows that nothing follows. */
export function describe(res: LoginResponse): string {
  switch (res.code) {
    case 200:
      return res.data.token
    case 804:
      return String(res.until)
    case 805:
      return String(res.left)
  }
}

export async function visit(): Promise<number> {
  const { code, message } = await request('/task')
  switch (code) {
    case 200:
      return 0
    case 602:
    case 605:
      throw new Error(message)
    default:
      return code
  }
}

export async function never(): Promise<LoginResponse> {
  const res = await login('a', 'b')
  switch (res.code) {
    case 200:
    case 804:
    case 805:
      return res
    default:
      return res satisfies never
  }
}
