/**
 * Whether something stands in for a key that a table does not have, or asks for it: then `exhaustive-lookup` is silent.
 */
import { describe, expect, it } from 'vitest'
import { reportedTexts } from '../support/lint.ts'

const TABLE = "const T = { 200: 'fine' }\n"
const isReported = (code: string): boolean => reportedTexts('exhaustive-lookup', code, { filename: 'file.tsx' }).length > 0

describe('a result that is checked', () => {
  it.each([
    'if (!text) go()', 'log(typeof text)', 'switch (text) { case undefined: }', 'log(text?.length)', 'text?.()', 'log(Boolean(text))', 'text ??= other', 'text ||= other', 'text &&= other', "if (text === undefined) go()",
    "if ('length' in text) go()", 'if (text instanceof Text) go()', 'for (; text; ) go()', 'while (text) go()', 'do { go() } while (text)', 'log(text ? 1 : 2)', 'log(text || other)', 'const more: string | undefined = text', 'const more: null | string = text',
    'const f = (): string | void => text', 'const same = (go(), text); if (same) go()', 'let same; same = text; if (same) go()', 'const f = () => text; if (f()) go()', 'function f() { return text }\nlog(f() ?? other)', 'const f = (more?: string) => more; f(text)',
    'const f = (more = other) => more; f(text)', 'const f = (more) => { if (more) go() }; f(text)', 'const f = async () => text; if (await f()) go()', 'if ((() => text)()) go()',
  ])('%s', (use) => {
    expect(isReported(`${TABLE}let text = T[res.code]\n${use}`)).toBe(false)
  })
})

describe('a result that is not', () => {
  it.each([
    'log(-text)', 'log(void text)', 'log(other(text))', 'log(a.Boolean(text))', 'log(text.length)', 'log(all?.[text])', 'make?.(text)', 'text = other', 'all[text] = other', 'all ??= text', 'const more: string = text',
    'const { length }: { length: number } = text', 'const [first] = text', 'const f = () => text; log(f)', 'const f = () => text; g(f)', 'const f = (more: string) => more; f(text)', 'const f = (more) => more; f(text)', 'if (ready) log(text)', 'log(ready || text)',
    'log(ready ? text : other)', 'for (const one of text) go(one)', 'log(`${text}`)', 'class A { name = text }',
  ])('%s', (use) => {
    expect(isReported(`${TABLE}let text = T[res.code]\n${use}`)).toBe(true)
  })
})

describe('a table whose keys are asked or changed', () => {
  it.each([
    'log(Object.keys(T))', 'Object.assign(T, more)', 'T[1] = 2', 'T.one++', 'delete T[1]', ';[T[1]] = list', ';[T[1] = 3] = list', ';[...T.one] = list', ';({ a: T[1] } = list)', 'T[1] ??= 2',
  ])('%s', (use) => {
    expect(isReported(`${TABLE}${use}\nlog(T[res.code])`)).toBe(false)
  })

  it.each(['T.set(1, 2)', 'T.delete(1)', 'T.clear()', 'log(T.keys())', 'log(T.entries())'])('of a map: %s', (use) => {
    expect(isReported(`const T = new Map([[200, 'fine']])\n${use}\nlog(T.get(res.code))`)).toBe(false)
  })
})

describe('a table whose keys are not', () => {
  it.each([
    'Object.freeze(T)', 'log(T)', 'other.keys(T)', 'make().keys(T)', 'list[T].one = 2', 'x = T[1]', 'log(typeof T[1])', 'log({ a: T[1] })', 'log([T[1]])', 'T.other(1)', 'T[name](1)', 'log(T.set)', 'new T.set(1)', 'log(other.Object.keys(T))',
  ])('%s', (use) => {
    expect(isReported(`${TABLE}${use}\nlog(T[res.code])`)).toBe(true)
  })
})
