import { describe, expect, it } from 'vitest'
import { checkCoupon, priceAfter } from '../src/billing/coupon'
import { isGiftCode, redeem } from '../src/billing/giftCard'
import { canFixAlone, invoiceAddresses, requestInvoice } from '../src/billing/invoice'
import { recharge, RechargeError, suggestAmounts, waitForPayment } from '../src/billing/recharge'
import { answering, clientFor, reply } from './helpers'

describe('invoice', () => {
  it.each([
    [200, 'submitted', false],
    [910, 'pick-orders', false],
    [911, 'add-address', true],
    [915, 'add-template', true],
    [916, 'change-type', true],
  ])('%i leads to %s', async (code, step, alone) => {
    expect(await requestInvoice(answering(code), { orderIds: [1], type: 'normal' })).toBe(step)
    expect(canFixAlone(step)).toBe(alone)
  })

  it('may have no address', async () => {
    expect(await invoiceAddresses(answering(911))).toEqual([])
    expect(await invoiceAddresses(answering(700))).toEqual([])
    expect(await invoiceAddresses(answering(200, ['Shenzhen']))).toEqual(['Shenzhen'])
  })
})

describe('coupon', () => {
  it.each([
    [200, { state: 'valid', discount: 15 }],
    [908, { state: 'invalid', discount: 0 }],
    [904, { state: 'wrong-currency', discount: 0 }],
    [905, { state: 'wrong-agent', discount: 0 }],
    [909, { state: 'unknown', discount: 0 }],
  ])('%i', async (code, expected) => {
    expect(await checkCoupon(answering(code, { discount: 15 }), 'C', 'CNY')).toEqual(expected)
  })

  it('computes the price', () => {
    expect(priceAfter(200, 100)).toBe(0)
    expect(priceAfter(99, 15)).toBe(84.15)
  })
})

describe('recharge', () => {
  const request = { amount: 100, currency: 'CNY', payMethod: 'alipay' }

  it('gives the order', async () => {
    expect(await recharge(answering(200, { orderId: 'o' }), request)).toEqual({ orderId: 'o' })
  })

  it.each([
    [904, 'currency'],
    [906, 'amount'],
    [909, 'payMethod'],
    [905, null],
    [500, null],
  ])('%i blames %s', async (code, field) => {
    const error = await recharge(answering(code), request).catch((err) => err)
    expect(error).toBeInstanceOf(RechargeError)
    expect(error.field).toBe(field)
    expect(error).toHaveProperty('code', code)
  })

  it('waits for the payment', async () => {
    const slept = []
    const sleep = async (ms) => void slept.push(ms)
    const { client } = clientFor([reply(200, { paid: false }), reply(500, { paid: true }), reply(200, { paid: true })])
    expect(await waitForPayment(client, 'o', sleep)).toBe(true)
    expect(slept).toEqual([3000, 3000])
  })

  it('does not wait for an order that is gone', async () => {
    const { client, sent } = clientFor([reply(404, { paid: false })])
    expect(await waitForPayment(client, 'o', async () => {})).toBe(false)
    expect(sent).toHaveLength(1)
  })

  it('gives up', async () => {
    const { client, sent } = clientFor([reply(200, { paid: false })])
    expect(await waitForPayment(client, 'o', async () => {}, 4)).toBe(false)
    expect(sent).toHaveLength(4)
  })

  it('suggests amounts in the range', () => {
    expect(suggestAmounts(reply(906, { min: 50, max: 500 }))).toEqual([50, 100, 200, 500])
    expect(suggestAmounts(reply(904, { min: 50, max: 500 }))).toEqual([])
  })
})

describe('gift cards', () => {
  it('knows its codes', () => {
    expect(isGiftCode('RAYV-2019-AB0X')).toBe(true)
    expect(isGiftCode('RAYV-805')).toBe(false)
  })

  it.each([
    [200, 'redeemed'],
    [908, 'used'],
    [404, 'unknown'],
    [403, 'failed'],
  ])('%i is %s', async (code, expected) => {
    expect(await redeem(answering(code), 'RAYV-2019-AB0X')).toBe(expected)
  })
})
