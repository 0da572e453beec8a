/** The name of the code that means that a request succeeded. */
export const successName = 'SUCCESS'

/** What numbers mean in HTTP and in other APIs, by the names of the codes that mean the same here. */
export const lookAlikes: readonly { readonly name: string; readonly numbers: readonly number[] }[] = [
  { name: successName, numbers: [0, 1, 201, 202, 204, 20000] },
  { name: 'PARAMETER_INVALID', numbers: [422] },
  { name: 'NEED_USER_LOGIN', numbers: [401] },
  { name: 'ILLEGAL_PROTOCOL', numbers: [405, 406, 415] },
  { name: 'ACCOUNT_LOGIN_IPLIMITFAIL', numbers: [429] },
  { name: 'INTERNAL_ERROR', numbers: [501, 502, 503, 504, 50000] },
]
