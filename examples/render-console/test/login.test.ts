import { describe, expect, it } from 'vitest'
import {
  AttemptCounter,
  bindDevice,
  bindUnionId,
  deniedBy,
  isDenied,
  loginWith,
  loginWithPassword,
  loginWithPhone,
  logout,
  needsBinding,
  sendSmsCode,
} from '../src/login'
import { answering, newSession, reply } from './helpers'

describe('password', () => {
  it('starts the session on success', async () => {
    const session = newSession()
    const outcome = await loginWithPassword(answering(200, { token: 't', userId: 7 }), session, 'ann', 'pw')
    expect(outcome).toEqual({ state: 'in', userId: 7 })
    expect(session.token).toBe('t')
  })

  it.each([
    [804, { state: 'locked' }],
    [805, { state: 'wrong' }],
    [812, { state: 'blocked', minutes: 5 }],
  ])('%i gives %o', async (code, expected) => {
    const session = newSession()
    const outcome = await loginWithPassword(answering(code, { ip: '::1', retryAfter: 290 }), session, 'ann', 'pw')
    expect(outcome).toEqual(expected)
    expect(session.loggedIn).toBe(false)
  })

  it('asks for a captcha after three wrong passwords', () => {
    const counter = new AttemptCounter()
    counter.record(reply(805))
    counter.record(reply(805))
    counter.record(reply(812))
    expect(counter.needsCaptcha).toBe(false)
    counter.record(reply(805))
    expect(counter.needsCaptcha).toBe(true)
    counter.record(reply(200))
    expect(counter.needsCaptcha).toBe(false)
  })
})

describe('phone', () => {
  it('does not send to an impossible number', async () => {
    expect(await sendSmsCode(answering(200), '123')).toEqual({ sent: false, reason: 'format' })
  })

  it('does not judge foreign numbers', async () => {
    expect(await sendSmsCode(answering(200), '123', { areaCode: '49' })).toMatchObject({ sent: true })
  })

  it.each([
    [200, { sent: true, countdown: 60 }],
    [606, { sent: false, reason: 'captcha' }],
    [607, { sent: false, reason: 'gateway' }],
    [600, { sent: false, reason: 'message 600' }],
  ])('sending: %i', async (code, expected) => {
    expect(await sendSmsCode(answering(code), '13800000000')).toEqual(expected)
  })

  it.each([
    [200, 'in'],
    [604, 'wrong-code'],
    [800, 'no-account'],
    [804, 'locked'],
    [807, 'bind-third-party'],
    [805, 'failed'],
    [606, 'failed'],
  ])('login: %i is %s', async (code, expected) => {
    const session = newSession()
    expect(await loginWithPhone(answering(code, { token: 't' }), session, '13800000000', '1234')).toBe(expected)
    expect(session.loggedIn).toBe(expected === 'in')
  })
})

describe('third parties', () => {
  it.each(['weixin', 'weibo', 'qq'] as const)('logs in with %s', async (provider) => {
    const session = newSession()
    expect(await loginWith(provider, answering(200, { token: 'x', unionId: 'u' }), session, 'c')).toBe('in')
    expect(session.token).toBe('x')
  })

  it.each([
    ['weixin', 809],
    ['weibo', 810],
    ['qq', 813],
  ] as const)('%s turned down is %i', async (provider, code) => {
    expect(await loginWith(provider, answering(code), newSession(), 'c')).toBe('denied')
    expect(deniedBy(reply(code))).toBe(provider)
    expect(isDenied(code)).toBe(true)
  })

  it("does not blame the user's provider for another's failure", async () => {
    expect(await loginWith('qq', answering(809), newSession(), 'c')).toBe('failed')
  })

  it.each([
    [806, 'bind-account'],
    [807, 'bind-phone'],
    [808, 'taken'],
    [815, 'taken'],
    [811, 'failed'],
    [812, 'failed'],
  ])('%i is %s', async (code, expected) => {
    expect(await loginWith('qq', answering(code), newSession(), 'c')).toBe(expected)
    expect(isDenied(code)).toBe(false)
  })
})

describe('binding', () => {
  it('binds', async () => {
    expect(await bindDevice(answering(200), 'd')).toEqual({ bound: true })
  })

  it.each([
    [801, false],
    [802, true],
  ])('%i: try again %s', async (code, again) => {
    expect(await bindDevice(answering(code), 'd')).toEqual({ bound: false, again })
    expect(needsBinding(reply(code))).toBe(true)
  })

  it('throws everything else', async () => {
    await expect(bindDevice(answering(800), 'd')).rejects.toThrow('message 800')
    expect(needsBinding(reply(800))).toBe(false)
    expect(needsBinding(reply(804))).toBe(false)
  })

  it.each([
    [806, 'no account for this third-party user'],
    [808, 'the phone belongs to another third-party user'],
    [815, 'this third-party user has an account already'],
  ])('unionid: %i', async (code, reason) => {
    expect(await bindUnionId(answering(code), 'u', '1')).toEqual({ ok: false, reason })
  })

  it('unionid: the rest', async () => {
    expect(await bindUnionId(answering(200), 'u', '1')).toEqual({ ok: true })
    expect(await bindUnionId(answering(807), 'u', '1')).toEqual({ ok: false })
  })
})

describe('logout', () => {
  it.each([
    [200, 'out'],
    [602, 'out'],
    [811, 'refused'],
    [500, 'unknown'],
  ])('%i: %s', async (code, expected) => {
    const session = newSession()
    session.start('t')
    expect(await logout(answering(code), session)).toBe(expected)
    expect(session.loggedIn).toBe(false)
  })
})
