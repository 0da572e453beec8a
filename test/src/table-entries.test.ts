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
    ["{ 200: 'fine', 804: ('bad' as string) }", "'Unknown response code'"],
    ["{ 200: 'fine', 804: 3 }", 'undefined'],
    ["{ 200: 'fine', 804: bad }", 'undefined'],
    ["{ 200: 'fine', 804() {} }", 'undefined'],
  ])('for %s', (table, fallback) => {
    expect(withFallback(`const T = ${table}\nlog(T[res.code])`)).toBe(`const T = ${table}\nlog(T[res.code] ?? ${fallback})`)
  })

  it.each([
    ["[[200, 'fine']]", "'Unknown response code'"],
    ["[[200, 'fine'], [804]]", 'undefined'],
    ["[[200, 'fine'], [804, bad]]", 'undefined'],
  ])('for a map of %s', (entries, fallback) => {
    expect(withFallback(`log(new Map(${entries}).get(res.code))`)).toBe(`log(new Map(${entries}).get(res.code) ?? ${fallback})`)
  })
})

describe('the place of a fallback', () => {
  const lookup = 'T[res.code]'
  const bare = `${lookup} ?? undefined`
  const wrapped = `(${bare})`

  it.each([
    'log(§)', 'new Log(§)', 'x = §', 'const x = [§]', 'const x = () => §', 'const x = ready ? § : y', 'const x = y ?? §', 'const x = all[§]', 'const x = { a: § }', 'const x = `${§}`', 'throw §', 'go(), §',
  ])('without parentheses: %s', (text) => {
    expect(withFallback(`const T = { 200: 1 }\n${text.replace('§', lookup)}`)).toBe(`const T = { 200: 1 }\n${text.replace('§', bare)}`)
  })

  it.each([
    'log(§.a)', 'log(§[a])', 'log(§(a))', 'log(new §(a))', 'log(a || §)', 'log(a && §)', 'log(a + §)', 'log(-§)', 'log(await §)', 'log({ [§]: 1 })', 'log({ ...§ })', 'log(a < §)',
    'go();\n§.a()', 'if (a) §.a()', '{ go() }\n§.a()', 'if (a) go()\n§.a()', 'function f() { §.a() }', 'x.y = §.a', 'switch (x) { case 1: §.a() }', 'switch (x) { case 1: go(); §.a() }', 'class A { x = §.a }', 'const x = §.a',
  ])('in parentheses: %s', (text) => {
    expect(withFallback(`const T = { 200: 1 };\n${text.replace('§', lookup)}`)).toBe(`const T = { 200: 1 };\n${text.replace('§', wrapped)}`)
  })

  it.each(['go()\n§.a()', 'function f() {\n  go()\n  §.a()\n}', 'switch (x) {\n  case 1:\n    go()\n    §.a()\n}', 'class A { static {\n  go()\n  §.a()\n} }'])('behind a statement that nothing ends: %s', (text) => {
    expect(withFallback(`const T = { 200: 1 };\n${text.replace('§', lookup)}`)).toBe(`const T = { 200: 1 };\n${text.replace('§', `;${wrapped}`)}`)
  })
})
