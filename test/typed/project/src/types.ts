/** Literal types, and what is built from them. */
export interface Failure {
  code: 805 | 804
  message: string
}

export type Result = { code: 200; data: string; message: string } | Failure

export function fail(locked: boolean): Failure {
  return { code: locked ? 804 : 805, message: 'no' }
}

export function succeed(): Result {
  const result: Result = { code: 200, data: '', message: 'ok' }
  return result
}

export function isFailure(res: Result): res is Failure {
  return res.code === 805 || res.code === 804
}
