/**
 * How a fallback is written behind a lookup: with a text where the table has texts, and in parentheses where it needs them.
 */
import { describe, expect, it } from 'vitest'
import { applyFixes, lint } from '../support/lint.ts'

/** A text with the last suggestion of its lookup. */
function withFallback(code: string): string {
  const [message] = lint(code, { filename: 'file.ts', rules: { 'rayvision-codes/exhaustive-lookup': 'error' } })
  return applyFixes(code, [message!.suggestions!.at(-1)!.fix])
}

describe('what stands in', () => {
  it.each([
    ["{ 200: 'fine', 804: `bad` }", "'Unknown response code'"],
  ])('for %s', (table, fallback) => {
    expect(withFallback(`const T = ${table}\nlog(T[res.code])`)).toBe(`const T = ${table}\nlog(T[res.code] ?? ${fallback})`)
  })

  it.each([
    ["[[200, 'fine'], [804]]", 'undefined'],
  ])('for a map of %s', (entries, fallback) => {
    expect(withFallback(`log(new Map(${entries}).get(res.code))`)).toBe(`log(new Map(${entries}).get(res.code) ?? ${fallback})`)
  })
})

describe('the place of a fallback', () => {
  const lookup = 'T[res.code]'
  const wrapped = `(${lookup} ?? undefined)`

  it.each([
    'log(§[a])', 'log(-§)', 'log({ [§]: 1 })', 'switch (x) { case 1: §.a() }',
  ])('in parentheses: %s', (text) => {
    expect(withFallback(`const T = { 200: 1 };\n${text.replace('§', lookup)}`)).toBe(`const T = { 200: 1 };\n${text.replace('§', wrapped)}`)
  })

  it.each(['switch (x) {\n  case 1:\n    go()\n    §.a()\n}'])('behind a statement that nothing ends: %s', (text) => {
    expect(withFallback(`const T = { 200: 1 };\n${text.replace('§', lookup)}`)).toBe(`const T = { 200: 1 };\n${text.replace('§', `;${wrapped}`)}`)
  })
})
