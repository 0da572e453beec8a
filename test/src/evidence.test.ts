import { describe, expect, it } from 'vitest'
import { reasons, weigh, type Reason } from '../../src/evidence.ts'
import { lint, rule } from '../support/lint.ts'

describe('reasons are weighed', () => {
  it('each once', () => {
    const { score, reasons: found } = weigh(['response-name', 'response-name', 'success-value'])
    expect(found).toEqual(['response-name', 'success-value'])
    expect(score).toBe(reasons['response-name'].weight + reasons['success-value'].weight)
  })

  it('into nothing where there are none', () => {
    expect(weigh([])).toEqual({ reasons: [], score: 0, certainty: 'none' })
  })

  it('so that each has a text, and none weighs nothing', () => {
    for (const { weight, text } of Object.values(reasons)) {
      expect(weight).not.toBe(0)
      expect(text).toMatch(/^[a-z]/)
    }
  })

  it.each<[Reason]>([['response-call'], ['response-type'], ['enum-type'], ['guarded'], ['enum-company']])('%s proves it', (proof) => {
    const against = Object.entries(reasons).filter(([, { weight }]) => weight < 0 && weight > -7)
    for (const [reason] of against) expect(weigh([proof, reason as Reason]).certainty).not.toBe('none')
  })

  it('the settings’ other API goes before everything', () => {
    expect(weigh(['api-call', 'response-name', 'body-siblings', 'distinctive-value', 'several-codes', 'other-api']).certainty).toBe('none')
  })
})

describe('rules ask for the certainty that they need', () => {
  const rules = { [rule.noMagicCode]: 'error', [rule.noUnknownCode]: 'error', [rule.exhaustiveSwitch]: 'error' } as const
  const ruleIds = (code: string): (string | null)[] => lint(code, { rules }).map(({ ruleId }) => ruleId)

  it('a code of the table needs less than a number that the table does not have', () => {
    const callback = (condition: string): string => `const done = (code, message) => { if (${condition}) go() }`
    expect(ruleIds(callback('code === 200 || code === 3'))).toEqual([rule.noMagicCode])
    expect(ruleIds('if (res.code === 200 || res.code === 3) go()')).toEqual([rule.noMagicCode, rule.noUnknownCode])
    expect(ruleIds('function f(child) { return child.code === 3 || child.code === 200 }')).toEqual([])
  })

  it('none of them reports what is no response code', () => {
    expect(ruleIds("switch (err.code) { case 'ENOENT': case 805: case 3: go() }")).toEqual([])
  })
})
