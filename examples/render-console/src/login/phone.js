const COUNTDOWN_SECONDS = 60

/**
 * Sends the text message with the code to type in.
 *
 * @param {import('../types').Client} api
 * @param {string} phone
 * @param {{ areaCode?: string }} [options]
 */
export async function sendSmsCode(api, phone, { areaCode = '86' } = {}) {
  if (areaCode === '86' && !/^1\d{10}$/.test(phone)) {
    return { sent: false, reason: 'format' }
  }
  const { code, message } = await api.request('/api/user/sendSmsCode', { phone, areaCode })
  if (code === 200) return { sent: true, countdown: COUNTDOWN_SECONDS }
  if (code === 607) return { sent: false, reason: 'gateway' }
  if (code === 606) return { sent: false, reason: 'captcha' }
  return { sent: false, reason: message }
}

export async function loginWithPhone(api, session, phone, smsCode) {
  const res = await api.request('/api/user/phoneLogin', { phone, code: smsCode })
  switch (res.code) {
    case 200:
      session.start(res.data.token)
      return 'in'
    case 604:
      return 'wrong-code'
    case 800:
      return 'no-account'
    case 804:
      return 'locked'
    case 807:
      return 'bind-third-party'
  }
  return 'failed'
}
