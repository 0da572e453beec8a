import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { alertText, done } from '../src/legacy/callbacks'
import { OldClient } from '../src/legacy/oldClient'
import { answering, clientFor, reply } from './helpers'

const require = createRequire(import.meta.url)
const { checkVersion } = require('../scripts/check-version.cjs')
const { exportInvoices } = require('../scripts/export-invoices.cjs')
const smoke = require('../scripts/smoke.cjs')

describe('check-version', () => {
  const post = (code, data) => async () => reply(code, data)

  it('finds a new version', async () => {
    expect(await checkVersion(post(200, { version: '9.0.0' }), '1.0.0')).toEqual({ update: true, latest: '9.0.0' })
    expect(await checkVersion(post(200, { version: '1.0.0' }), '1.0.0')).toEqual({ update: false, latest: '1.0.0' })
  })

  it('takes 920 for up to date', async () => {
    expect(await checkVersion(post(920))).toEqual({ update: false })
  })

  it('throws otherwise', async () => {
    await expect(checkVersion(post(404))).rejects.toThrow('message 404')
  })
})

describe('export-invoices', () => {
  it.each([700, 910, 911])('skips a month with %i', async (code) => {
    const files = []
    const writer = { writeFileSync: (file) => files.push(file) }
    const { client } = clientFor([reply(code), reply(200, [])])
    expect(await exportInvoices(client, ['2020-01', '2020-02'], 'out', writer)).toEqual(files)
    expect(files).toHaveLength(1)
    expect(files[0]).toMatch(/2020-02\.json$/)
  })

  it('stops at a failure', async () => {
    await expect(exportInvoices(answering(915), ['2020-01'], 'out', {})).rejects.toThrow('2020-01: message 915')
  })

  it('reports a full disk', async () => {
    const writer = {
      writeFileSync() {
        throw Object.assign(new Error('write'), { code: 'ENOSPC' })
      },
    }
    await expect(exportInvoices(answering(200, []), ['2020-01'], 'out', writer)).rejects.toThrow('disk full')
  })
})

describe('smoke', () => {
  it.each([
    [200, 'ok'],
    [700, 'ok'],
    [602, 'login'],
    [403, 'forbidden'],
    [605, 'forbidden'],
    [500, 'broken'],
  ])('%i is %s', async (code, verdict) => {
    const lines = await smoke(answering(code))
    expect(lines).toHaveLength(3)
    expect(lines.every((line) => line.endsWith(` ${verdict}`))).toBe(true)
  })
})

describe('the old client', () => {
  const send = (code, data) => async () => reply(code, data)

  it('calls back with the data', async () => {
    const client = new OldClient(send(200, 'rows'))
    const seen = []
    const res = await client.call('/x', {}, (data) => seen.push(data))
    expect(seen).toEqual(['rows'])
    expect(res.code).toBe(200)
    expect(client.redirect).toBeNull()
    expect(client.warning).toBeNull()
  })

  it('calls back with a failure', async () => {
    const seen = []
    await new OldClient(send(500)).call('/x', {}, () => {}, (message, code) => seen.push(message, code))
    expect(seen).toEqual(['message 500', 500])
  })

  it.each([
    [200, [['rows']]],
    [700, [[[], 'message 700']]],
    [404, [[null, 'message 404']]],
  ])('reports: %i', async (code, calls) => {
    const seen = []
    await new OldClient(send(code, 'rows')).report('2019-11', (...args) => seen.push(args))
    expect(seen).toEqual(calls)
  })

  it('has wrappers', () => {
    const seen = []
    done(reply(805), (res) => seen.push(res.message))
    expect(seen).toEqual(['message 805'])
    expect(alertText(reply(200))).toBe('')
    expect(alertText(reply(805))).toBe('Account: message 805')
    expect(alertText(reply(404))).toBe('message 404')
    expect([800, 815].map((code) => alertText(reply(code)))).toEqual(['Account: message 800', 'Account: message 815'])
    expect([700, 900].map((code) => alertText(reply(code)))).toEqual(['message 700', 'message 900'])
  })
})
