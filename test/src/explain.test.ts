/**
 * The reasons for each site: `DEBUG=rayvision-codes` prints them, and the playground shows them for a place.
 */
import { Linter, type Rule } from 'eslint'
import { describe, expect, it } from 'vitest'
import { readFile, type CodeFile } from '../../src/code-file.ts'
import { asksForReasons, explainSites, explanationAt, printSites, type SiteExplanation } from '../../src/explain.ts'
import { reasons } from '../../src/evidence.ts'
import { textFacts } from '../../src/gate.ts'
import { configFor } from '../support/lint.ts'

/** What is made of the sites of a text. */
function ofSites<T>(code: string, read: (file: CodeFile) => readonly T[], filename = 'file.js'): readonly T[] {
  let found: readonly T[] = []
  const collect = {
    rules: {
      explain: {
        create: (context: Rule.RuleContext) => ({
          'Program:exit'() {
            found = read(readFile(context as never, textFacts(context as never)))
          },
        }),
      },
    },
  }
  const messages = new Linter().verify(code, [...configFor({ rules: {} }), { plugins: { collect }, rules: { 'collect/explain': 'error' } }], filename)
  expect(messages).toEqual([])
  return found
}

describe('the reasons are printed', () => {
  it.each(['rayvision-codes', 'rayvision-codes*', 'rayvision-codes:*', '*', 'eslint:cli, rayvision-codes', '  *'])('for DEBUG=%s', (debug) => {
    expect(asksForReasons(debug)).toBe(true)
  })

  it.each([undefined, '', 'eslint:*', 'rayvision', 'rayvision-codes-more', 'my-rayvision-codes', 'eslint:*,,my:*'])('not for DEBUG=%s', (debug) => {
    expect(asksForReasons(debug)).toBe(false)
  })

  it('a line for each site, with its place, its certainty and each reason’s weight', () => {
    const lines = ofSites('if (res.code === 805) go()\nswitch (err.code) { case 404: }', printSites, 'src/login.js')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^\S*src\/login\.js:1:5 res\.code: (?:certain|proved) \(\d+\): response-name \+\d+, distinctive-value \+\d+$/)
    expect(lines[1]).toMatch(/^\S*src\/login\.js:2:9 err\.code: none \(-\d+\): error-name -\d+, http-like-value \+\d+$/)
  })

  it('the sum is that of the printed weights', () => {
    const code = `const { code, msg } = await api.login(); if (code === 805 || code < 3) go()
      child.on('exit', (code) => { if (code & 7) go() })
      if (res.code === 'ENOENT' || 0x64 === res.code) go()`
    const lines = ofSites(code, printSites)
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

const explain = (code: string): readonly SiteExplanation[] => ofSites(code, explainSites)

describe('the reasons as data', () => {
  const code = `if (res.code === 805) go()
switch (err.code) { case 404: if (res.code !== 602) stop() }`
  /** The expression that is explained where a text stands first. */
  const explainedAt = (text: string, shift = 0): string | undefined => {
    const found = explanationAt(explain(code), code.indexOf(text) + shift)
    return found && code.slice(...found.ranges.expression)
  }

  it('can be sent to another thread, and add up to the sum', () => {
    const explanations = explain(code)
    expect(structuredClone(explanations)).toEqual(explanations)
    expect(explanations.map(({ kind, expression }) => `${kind} ${expression}`)).toEqual([
      'comparison res.code', 'switch err.code', 'comparison res.code',
    ])
    for (const { reasons: weighed, score } of explanations) {
      expect(weighed.map(({ weight }) => weight).reduce((a, b) => a + b)).toBe(score)
    }
    expect(explanations[0]!.certainty).not.toBe('none')
    expect(explanations[1]!.certainty).toBe('none')
  })

  it('are found by a code, on both of its ends', () => {
    expect(explainedAt('805')).toBe('res.code')
    expect(explainedAt('805', 3)).toBe('res.code')
    expect(explainedAt('404')).toBe('err.code')
  })

  it('are found by a code that the text begins with', () => {
    expect(explanationAt(explain('805 === res.code'), 0)?.expression).toBe('res.code')
  })

  it('are in the order of the text, wherever the code was read first, and the smaller before the one around it', () => {
    const nested = 'const n = body.code; if (res.code % 100 - n) go()'
    expect(explain(nested).map(({ ranges: { site } }) => nested.slice(...site))).toEqual(['res.code % 100', 'res.code % 100 - n'])
    expect(explanationAt(explain(nested), nested.indexOf('100'))?.expression).toBe('res.code')
    expect(explain('const n = body.code; if (res.code === 805) go(n === 804)').map(({ expression }) => expression)).toEqual(['res.code', 'n'])
  })

  it('are found by the response code', () => {
    expect(explainedAt('err.code')).toBe('err.code')
  })

  it('are found by the smallest site around a place', () => {
    expect(explainedAt('!== 602', 1)).toBe('res.code')
    expect(explainedAt('stop')).toBe('err.code')
  })

  it('are not there where no site is', () => {
    expect(explainedAt('go()', 1)).toBeUndefined()
  })
})
