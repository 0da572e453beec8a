export async function checkCoupon(api, couponNo, currency) {
  const res = await api.request('/api/finance/coupon/check', { couponNo, currency })
  let state
  switch (res.code) {
    case 200:
      state = 'valid'
      break
    case 908:
      state = 'invalid'
      break
    case 904:
      state = 'wrong-currency'
      break
    case 905:
      state = 'wrong-agent'
      break
  }
  return { state: state ?? 'unknown', discount: res.code === 200 ? res.data.discount : 0 }
}

/** @param {number} price @param {number} discount in percent */
export function priceAfter(price, discount) {
  // a voucher of 100 percent is a free render
  return discount === 100 ? 0 : Math.round(price * (100 - discount)) / 100
}
