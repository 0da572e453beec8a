/**
 * The field of the form that a refused registration belongs to.
 *
 * @param {{ code: number }} res
 */
export function fieldOf(res) {
  switch (res.code) {
    case 900:
      return 'phone'
    case 901:
      return 'email'
    case 902:
      return 'username'
    case 604:
      return 'smsCode'
    case 606:
      return 'captcha'
    default:
      return null
  }
}

export async function register(api, form) {
  const res = await api.request('/api/user/register', form)
  const field = fieldOf(res)
  if (field) {
    return { ok: false, errors: { [field]: res.message } }
  }
  if (res.code === 601) {
    return { ok: false, errors: Object.fromEntries(res.data.missing.map((name) => [name, 'required'])) }
  }
  return { ok: res.code === 200, errors: {} }
}
