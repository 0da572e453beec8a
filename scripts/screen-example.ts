/** The file that the pictures of the READMEs show. */
export const FILE = 'login.js'

export const TEXT = `export async function login(api, user) {
  const res = await api.login(user)
  if (res.code === 805) return 'wrong password'
  if (res.code === 803) return 'unknown'
  return 'welcome'
}
`
