/** @returns {Promise<'out' | 'refused' | 'unknown'>} */
export async function logout(api, session) {
  try {
    const res = await api.request('/api/user/logout')
    if (res.code === 811) {
      return 'refused'
    }
    // Being logged out already is as good as logging out.
    return res.code === 200 || res.code === 602 ? 'out' : 'unknown'
  } finally {
    session.clear()
  }
}
