// jQuery-style wrappers around OldClient, for pages that were never moved.

export function done(res, callback) {
  if (res.code) {
    callback(res)
  }
}

export function isAccountProblem(res) {
  return res.code >= 800 && res.code <= 815
}

export function alertText(res) {
  if (res.code === 200) return ''
  return isAccountProblem(res) ? 'Account: ' + res.message : res.message
}
