// Device binding: an account may be limited to the machines that it knows.

const NOT_READY = new Set([801, 802])

export function bindDevice(api, deviceId) {
  return api.request('/api/user/bindDevice', { deviceId }).then(res => {
    if (200 === res.code) {
      return { bound: true }
    }
    if (new Set([801, 802]).has(res.code)) {
      return { bound: false, again: res.code === 802 }
    }
    throw new Error(res.message)
  })
}

export function needsBinding(res) {
  return NOT_READY.has(res.code)
}

export async function bindUnionId(api, unionId, phone) {
  const resp = await api.request('/api/user/bindUnionId', { unionId, phone })
  const reason = {
    806: 'no account for this third-party user',
    808: 'the phone belongs to another third-party user',
    815: 'this third-party user has an account already',
  }[resp.code]
  return reason === undefined ? { ok: resp.code === 200 } : { ok: false, reason }
}
