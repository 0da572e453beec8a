/**
 * Whether something stands in for a key that a table does not have, or asks for it: then `exhaustive-lookup` is silent.
 */
import { describe, expect, it } from 'vitest'
import { reportedTexts } from '../support/lint.ts'

const TABLE = "const T = { 200: 'fine' }\n"
const isReported = (code: string): boolean => reportedTexts('exhaustive-lookup', code, { filename: 'file.tsx' }).length > 0

describe('a result that is checked', () => {
  it.each([
    'log((() => text)() ?? 1)', 'log(text! ?? 1)', 'log((text as string) ?? 1)', 'log((await text) ?? 1)', 'log((ok ? text : 1) ?? 2)', 'log((ok && text) ?? 2)',
    'log((go(), text) ?? 1)', 'do go(); while (text)', 'for (; text; ) go()', 'while (text) go()', 'text ||= 1', 'text &&= 1',
    'log(typeof text)', 'switch (text) { case undefined: }', 'text?.()', 'log(Boolean(text))', 'const more: null | string = text', 'const f = (): string | void => text',
  ])('%s', (use) => {
    expect(isReported(`${TABLE}let text = T[res.code]\n${use}`)).toBe(false)
  })
})

describe('a result that is not', () => {
  it.each([
    'function say(text) { log(text) }\nsay(text)', 'const more: number | string = text', 'text |= 1', 'text &= 1', 'log((() => text)(1).x)', 'log(-text)',
    'log(all?.[text])', 'make?.(text)', 'all ??= text', 'const [first] = text', 'if (text += 1) go()', 'text = text',
  ])('%s', (use) => {
    expect(isReported(`${TABLE}let text = T[res.code]\n${use}`)).toBe(true)
  })
})

describe('a table whose keys are asked or changed', () => {
  it.each([
    ';[T[1] = 2] = list', ';[...T[1]] = list', 'T[1] = 2',
    'Object.assign(T, more)', 'T.one++', 'delete T[1]', ';[T[1]] = list', ';({ a: T[1] } = list)',
  ])('%s', (use) => {
    expect(isReported(`${TABLE}${use}\nlog(T[res.code])`)).toBe(false)
  })
})

describe('a table whose keys are not', () => {
  it.each([
    'x = T[1]', 'Object.keys(more[T])', 'log({ a: T[1] })', 'log(-T[1])',
    'Object.freeze(T)', 'log(T)', 'make().keys(T)', 'log(T.set)', 'new T.set(1)',
  ])('%s', (use) => {
    expect(isReported(`${TABLE}${use}\nlog(T[res.code])`)).toBe(true)
  })
})
