/**
 * `DEBUG=rayvision-codes` prints the reasons for each site.
 */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isExplaining } from '../../src/explain.ts'
import { reasons } from '../../src/evidence.ts'
import { lint } from '../support/lint.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

/** What is printed while a text is linted. */
function printed(code: string, debug: string | undefined): string[] {
  vi.stubEnv('DEBUG', debug)
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  lint(code, { filename: 'src/login.js' })
  return error.mock.calls.map(([line]) => String(line))
}

describe('the reasons are printed', () => {
  it.each(['rayvision-codes', 'rayvision-codes*', 'rayvision-codes:*', '*', 'eslint:cli, rayvision-codes'])('for DEBUG=%s', (debug) => {
    vi.stubEnv('DEBUG', debug)
    expect(isExplaining()).toBe(true)
  })

  it.each([undefined, '', 'eslint:*', 'rayvision', 'rayvision-codes-more'])('not for DEBUG=%s', (debug) => {
    expect(printed('if (res.code === 805) go()', debug)).toEqual([])
    expect(isExplaining()).toBe(false)
  })

  it('a line for each site, with its place, its certainty and each reason’s weight', () => {
    const lines = printed('if (res.code === 805) go()\nswitch (err.code) { case 404: }', 'rayvision-codes')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^rayvision-codes \S*src\/login\.js:1:5 res\.code: (?:certain|proved) \(\d+\): response-name \+\d+, distinctive-value \+\d+$/)
    expect(lines[1]).toMatch(/^rayvision-codes \S*src\/login\.js:2:9 err\.code: none \(-\d+\): error-name -\d+, http-like-value \+\d+$/)
  })

  it('the sum is that of the printed weights', () => {
    const code = `const { code, msg } = await api.login(); if (code === 805 || code < 3) go()
      child.on('exit', (code) => { if (code & 7) go() })
      if (res.code === 'ENOENT' || 0x64 === res.code) go()`
    const lines = printed(code, 'rayvision-codes')
    expect(lines).toHaveLength(5)
    for (const line of lines) {
      const { sum, list } = /\((?<sum>-?\d+)\): (?<list>.*)$/.exec(line)!.groups!
      const weights = list!.split(', ').map((reason) => {
        const [name, weight] = reason.split(' ')
        expect(reasons).toHaveProperty(name!)
        return Number(weight)
      })
      expect(weights.reduce((a, b) => a + b)).toBe(Number(sum))
    }
  })
})
