import { describe, expect, it } from 'vitest'
import { isArrears, maySubmit, queryBalance } from '../src/account/balance'
import { changeEmail, queryProfile, updateSetting } from '../src/account/profile'
import { fieldOf, register } from '../src/account/register'
import { addFavourite, latestClient } from '../src/account/software'
import { SubUserService } from '../src/account/subUsers'
import { answering, clientFor, reply } from './helpers'

describe('profile', () => {
  it('is the data', async () => {
    expect(await queryProfile(answering(200, { userId: 1 }))).toEqual({ userId: 1 })
  })

  it('is null without a login', async () => {
    expect(await queryProfile(answering(602))).toBeNull()
  })

  it('throws otherwise', async () => {
    await expect(queryProfile(answering(500))).rejects.toThrow('profile: message 500')
  })

  it('saves settings', async () => {
    expect(await updateSetting(answering(200), {})).toEqual({ saved: true })
  })

  it('names the field that is wrong', async () => {
    expect(await updateSetting(answering(600, { field: 'zone' }), {})).toEqual({ saved: false, field: 'zone', message: 'message 600' })
    expect(await updateSetting(answering(601, { field: 'zone' }), {})).toMatchObject({ saved: false, field: null })
  })

  it('does not take the HTTP status of no content for a saved setting', async () => {
    const { client } = clientFor([204])
    expect(await updateSetting(client, {})).toEqual({ saved: false, message: 'HTTP 204' })
  })

  it.each([
    [200, 'changed'],
    [901, 'taken'],
    [903, 'unbound'],
    [902, 'failed'],
    [900, 'failed'],
  ])('email: %i is %s', async (code, expected) => {
    expect(await changeEmail(answering(code), 'a@b.c')).toBe(expected)
  })
})

describe('sub-users', () => {
  const service = (code, data) => new SubUserService(answering(code, data))

  it('lists them', async () => {
    expect(await service(200, [{ userId: 1 }]).list()).toEqual([{ userId: 1 }])
    expect(await service(700).list()).toEqual([])
    await expect(service(605).list()).rejects.toHaveProperty('code', 605)
  })

  it('creates one', async () => {
    expect(await service(200, { userId: 9 }).create('bob')).toEqual({ userId: 9 })
    expect(await service(902).create('bob')).toEqual({ taken: true })
    await expect(service(901).create('bob')).rejects.toMatchObject({ code: 901 })
  })

  it.each([
    [200, null],
    [912, 'running-tasks'],
    [914, 'balance-left'],
    [605, 'forbidden'],
    [403, 'forbidden'],
    [800, 'unknown-user'],
  ])('remove: %i is %s', async (code, expected) => {
    expect(await service(code).remove(1)).toBe(expected)
  })

  it('remove throws what it does not know', async () => {
    const error = await service(913).remove(1).catch((err) => err)
    expect(error.name).toBe('ApiError')
    expect(error.code).toBe(913)
  })
})

describe('balance', () => {
  it.each([
    [200, { kind: 'ok', balance: { rmb: 5, usd: 0, coupon: 1 } }],
    [913, { kind: 'arrears' }],
    [914, { kind: 'unavailable' }],
    [1000, { kind: 'unavailable' }],
  ])('%i', async (code, expected) => {
    expect(await queryBalance(answering(code, { rmb: 5, usd: 0, coupon: 1 }))).toEqual(expected)
  })

  it('lets only a success submit', () => {
    expect(maySubmit(reply(200))).toBe(true)
    expect(maySubmit(reply(913))).toBe(false)
    expect(maySubmit(undefined)).toBe(false)
    expect(isArrears(reply(913))).toBe(true)
    expect(isArrears(reply(912))).toBe(false)
  })
})

describe('register', () => {
  it.each([
    [900, 'phone'],
    [901, 'email'],
    [902, 'username'],
    [604, 'smsCode'],
    [606, 'captcha'],
    [200, null],
    [607, null],
  ])('%i belongs to %s', (code, field) => {
    expect(fieldOf(reply(code))).toBe(field)
  })

  it('puts the message next to the field', async () => {
    expect(await register(answering(901, null, 'taken'), {})).toEqual({ ok: false, errors: { email: 'taken' } })
  })

  it('marks what is missing', async () => {
    expect(await register(answering(601, { missing: ['phone'] }), {})).toEqual({ ok: false, errors: { phone: 'required' } })
  })

  it('is ok only on success', async () => {
    expect(await register(answering(200), {})).toEqual({ ok: true, errors: {} })
    expect(await register(answering(500), {})).toEqual({ ok: false, errors: {} })
  })
})

describe('software', () => {
  it.each([
    [200, 'added'],
    [814, 'already-there'],
    [815, 'failed'],
  ])('favourite: %i is %s', async (code, expected) => {
    expect(await addFavourite(answering(code), 3)).toBe(expected)
  })

  it('asks for the latest client', async () => {
    expect(await latestClient(answering(200, { version: '5.1' }))).toBe('5.1')
    expect(await latestClient(answering(920))).toBeNull()
    await expect(latestClient(answering(916))).rejects.toThrow('message 916')
  })
})
