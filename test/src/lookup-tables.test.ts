/**
 * The tables of which `exhaustive-lookup` asks for every key, and the places that ask for a key before another looks it up.
 */
import { describe, expect, it } from 'vitest'
import { reportedTexts } from '../support/lint.ts'

const reported = (code: string): string[] => reportedTexts('exhaustive-lookup', code, { filename: 'file.tsx' })

describe('the type of a table', () => {
  it.each([
    'Record<RayvisionCode, string>', 'Readonly<Record<RayvisionCode, string>>', '{ [K in RayvisionCode]: string }', '{ readonly [K in RayvisionCode]: string }',
  ])('asks for every key: %s', (type) => {
    expect(reported(`const T: ${type} = { 200: 'fine' }\nlog(T[res.code])`)).toEqual([])
    expect(reported(`const T = Object.freeze({ 200: 'fine' } satisfies ${type})\nlog(T[res.code])`)).toEqual([])
  })

  it.each([
    'Record<number, string>', 'Record<PropertyKey, string>', 'Record<string, string>', 'Record<keys.PropertyKey, string> & Table', 'Readonly<Table>', 'Readonly', 'Record', 'Table', 'Table<RayvisionCode>', 'types.Record<RayvisionCode, string>', 'Partial<Record<RayvisionCode, string>>',
    '{ [K in RayvisionCode]?: string }', '{ [K in RayvisionCode]+?: string }', '{ [K in number]: string }', '{ [key: number]: string }',
  ])('does not: %s', (type) => {
    expect(reported(`const T: ${type} = { 200: 'fine' }\nlog(T[res.code])`)).toEqual(['T[res.code]'])
  })

  it.each(['Record<keys.PropertyKey, string>', 'Record<Code, string>', 'Record<200 | 805, string>'])('may ask for every key: %s', (type) => {
    expect(reported(`const T: ${type} = { 200: 'fine' }\nlog(T[res.code])`)).toEqual([])
  })
})

describe('the keys of a table', () => {
  it.each([
    ["log({ 200: 'fine' }[res.code])", ["{ 200: 'fine' }[res.code]"]],
    ["log(new Map([, [200, 'fine']]).get(res.code))", []],
    ["log(new Map([[200, 'fine'], pair]).get(res.code))", []],
    ["log(new Map([[200, 'fine'], []]).get(res.code))", []],
    ["log(new Map([[200, 'fine']]).has(res.code))", []],
    ["class A { static T = { 200: 'fine' }; text(res) { return A.T[res.code] } }", ['A.T[res.code]']],
    ["const all = { T: { 200: 'fine' } }\nlog(all.T[res.code])", ['all.T[res.code]']],
  ])('%s', (code, expected) => {
    expect(reported(code)).toEqual(expected)
  })
})

describe('another place that asks for the key', () => {
  const text = 'log(T[res.code])'
  it.each([
    [`if (T[res.code]) ${text}`, []],
    [`if (res.code in T) ${text}`, []],
    [`if (Object.hasOwn(T, res.code)) ${text}`, []],
    [`T[res.code] && ${text}`, []],
    [`if (T[res.code]) list.map(() => ${text})`, []],
    [`if (T[res.code]) go()\nif (T[res.code]) ${text}`, []],
    [`const f = (res) => { if (T[res.code]) go() }\nconst g = (res) => { ${text} }`, ['T[res.code]']],
    [`list.map(() => { if (T[res.code]) go() })\n${text}`, ['T[res.code]']],
    [`if (T[other.code]) ${text}`, ['T[res.code]']],
    [`if (U[res.code]) ${text}\nconst U = { 200: 'fine', 804: 'bad' }`, ['T[res.code]']],
    [`log(T[res.code]?.length)\n${text}`, ['T[res.code]']],
    [text, ['T[res.code]']],
  ])('%s', (code, expected) => {
    expect(reported(`const T = { 200: 'fine' }\n${code}`)).toEqual(expected)
  })
})
