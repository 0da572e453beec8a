/**
 * How a fallback is written behind a lookup: with a text where the table has texts, and in parentheses where it needs them.
 */
import { describe, expect, it } from 'vitest'
import { applyFixes, lint } from '../support/lint.ts'
import { table } from '../support/messages.ts'

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

/** A text with the keys that its table lacks. */
function withKeys(code: string, settings: object): string {
  const [message] = lint(code, { filename: 'file.ts', settings, rules: { 'rayvision-codes/exhaustive-lookup': 'error' } })
  return applyFixes(code, [message!.suggestions![0]!.fix])
}

describe('keys', () => {
  const complete = (indent: string): string => table.codes.map(({ code }) => `${indent}${code}: 'x',\n`).join('')
  const settings = { enum: { name: 'E', module: './e' }, codes: [{ code: 70001, name: 'OURS', description: "it's\n\\" }] }
  const added = "[E.OURS]: 'it\\'s\\n\\\\',"

  it.each([
    ['stand where the others do', `if (x) {\n  go()\n}\nconst T = {\n${complete('    ')}`, `    ${added}\n`],
    ['stand one step in, whatever is aligned above', `const x =    1\nif (x) {\n  go()\n}\nconst T = {${complete(' ').replaceAll('\n', '')} 3: 'x',`, `\n  ${added}\n`],
    ['stand one step in, behind one that shares its line', `if (x) {\n  go()\n}\nconst T = {${complete(' ').replaceAll('\n', '')} 3: 'x',`, `\n  ${added}\n`],
  ])('%s', (_, before, lines) => {
    const end = '}\nlog(T[res.code])'
    expect(withKeys(before + end, settings)).toContain(before.trimEnd() + (lines.startsWith('\n') ? '' : '\n') + lines + end)
  })

  it('are not told to a map of texts', () => {
    const [message] = lint("log(new Map([['200', 'fine']]).get(String(res.code)))", { rules: { 'rayvision-codes/exhaustive-lookup': 'error' } })
    expect(message!.suggestions).toHaveLength(1)
  })
})

describe('the place of a fallback', () => {
  const lookup = 'T[res.code]'
  const wrapped = `(${lookup} ?? 'Unknown response code')`

  it.each([
    '§.a()', 'if (x) §.a()', 'log(() => §.a())',
    'log(§[a])', 'log(-§)', 'log({ [§]: 1 })', 'switch (x) { case 1: §.a() }',
  ])('in parentheses: %s', (text) => {
    expect(withFallback(`const T = { 200: 'x' };\n${text.replace('§', lookup)}`)).toBe(`const T = { 200: 'x' };\n${text.replace('§', wrapped)}`)
  })

  it.each(['new A(§)', 'log(T?.[res.code] ?? §)', '`${§}`', 'log({ a: §, ...(x ? § : 1) }.b)'])('as it is: %s', (text) => {
    expect(withFallback(`const T = { 200: 'x' };\n${text.replace('§', lookup)}`.replace('§', '2'))).toContain(`${lookup} ?? 'Unknown response code'`)
  })

  it('at the beginning of a file', () => {
    expect(withFallback('({ 200: `x` })[res.code].a()')).toBe("(({ 200: `x` })[res.code] ?? 'Unknown response code').a()")
  })

  it('behind an optional chain', () => {
    expect(withFallback('const T = { 200: `x` };\nlog(T?.[res.code])')).toBe("const T = { 200: `x` };\nlog(T?.[res.code] ?? 'Unknown response code')")
  })

  it.each(['do go()\nwhile (x)', 'if (x) {}', 'if (x) go()\nelse {}', 'for (;;) {}', 'x: {}', 'switch (x) {}', 'try {} finally {}', 'class A {}', 'function f() {}', 'go();'])('behind a statement that something ends: %s', (text) => {
    expect(withFallback(`const T = { 200: 'x' };\n${text}\n${lookup}.a()`)).toBe(`const T = { 200: 'x' };\n${text}\n${wrapped}.a()`)
  })

  it.each(['export default class {}', 'export function f() {}'])('behind an export that its declaration ends: %s', (text) => {
    expect(withFallback(`const T = { 200: 'x' };\n${text}\n${lookup}.a()`)).toBe(`const T = { 200: 'x' };\n${text}\n${wrapped}.a()`)
  })

  it.each(['export default {}', 'export const x = {}', 'export default x'])('behind an export that nothing ends: %s', (text) => {
    expect(withFallback(`const T = { 200: 'x' };\n${text}\n${lookup}.a()`)).toBe(`const T = { 200: 'x' };\n${text}\n;${wrapped}.a()`)
  })

  it.each(['if (x) go()\n§.a()', 'if (x) {} else if (y) go()\n§.a()', 'for (const x of y) go(x)\n§.a()', 'for (const x in y) go(x)\n§.a()', 'for (;;) go()\n§.a()', 'while (x) go()\n§.a()', 'x: go()\n§.a()', 'x = {}\n§.a()', 'x = class {}\n§.a()', 'switch (x) {\n  case 1:\n    go()\n    §.a()\n}'])('behind a statement that nothing ends: %s', (text) => {
    expect(withFallback(`const T = { 200: 'x' };\n${text.replace('§', lookup)}`)).toBe(`const T = { 200: 'x' };\n${text.replace('§', `;${wrapped}`)}`)
  })
})
