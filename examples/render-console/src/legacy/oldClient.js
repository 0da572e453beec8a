/* The client of the 2018 console. Only the report page still calls it. */

var LOGIN_PAGE = '/login.html'

export function OldClient(send) {
  this.send = send
  this.redirect = null
  this.warning = null
}

OldClient.prototype.call = function (path, params, success, failure) {
  var self = this
  return this.send(path, params).then(function (res) {
    if (res.code === 0) {
      res.result = true
    }
    if (res.code === 401) {
      self.redirect = LOGIN_PAGE
    }
    if (res.code === 803) {
      self.warning = 'account expired'
    }
    if (res.code === 200) {
      success(res.data)
    } else if (failure) {
      failure(res.message, res.code)
    }
    return res
  })
}

OldClient.prototype.report = function (month, done) {
  return this.call('/api/finance/report', { month: month }, done, function (message, code) {
    done(code === 700 ? [] : null, message)
  })
}
