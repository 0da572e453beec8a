/**
 * The tables of which `exhaustive-lookup` asks for every key, and the places that ask for a key before another looks it up.
 */
import { describe, expect, it } from 'vitest'
import { reportedTexts } from '../support/lint.ts'

const reported = (code: string): string[] => reportedTexts('exhaustive-lookup', code, { filename: 'file.tsx' })

describe('the type of a table', () => {
  it.each([
    'Record<PropertyKey, string>', 'Record<keys.PropertyKey, string> & Table', 'Readonly', 'Record', 'Table', 'Table<RayvisionCode>',
    '{ [K in RayvisionCode]?: string }', '{ [K in RayvisionCode]+?: string }',
  ])('does not: %s', (type) => {
    expect(reported(`const T: ${type} = { 200: 'fine' }\nlog(T[res.code])`)).toEqual(['T[res.code]'])
  })

  it.each(['Record<200 | 805, string>'])('may ask for every key: %s', (type) => {
    expect(reported(`const T: ${type} = { 200: 'fine' }\nlog(T[res.code])`)).toEqual([])
  })
})

describe('the keys of a table', () => {
  it.each([
    ["log({ [200]: 'fine', other: 1 }[res.code])", ["{ [200]: 'fine', other: 1 }[res.code]"]],
    ["const text: Record<RayvisionCode, string> = pick({ 200: 'fine' }[res.code])", ["{ 200: 'fine' }[res.code]"]],
    ["const T: Record<RayvisionCode, string> = Object.freeze({ 200: 'fine' })\nlog(T[res.code])", []],
    ["log(new Map([, [200, 'fine']]).get(res.code))", []],
    ["log(new Map([[200, 'fine']]).has(res.code))", []],
  ])('%s', (code, expected) => {
    expect(reported(code)).toEqual(expected)
  })
})

describe('another place that asks for the key', () => {
  const text = 'log(T[res.code])'
  it.each([
    [`if (T[res.code]) ${text}`, []],
    [`if (res.code in T) ${text}`, []],
    [`if (T[res.code]) list.map(() => ${text})`, []],
    [`T[res.code] || ${text}`, ['T[res.code]']],
    [`ok && T[res.code]\n${text}`, ['T[res.code]', 'T[res.code]']],
    [`T[res.code]?.length\n${text}`, ['T[res.code]']],
    [`if (T[response.code]) ${text}`, ['T[res.code]']],
    [`{ go(T[res.code] ? 1 : 2) }\n${text}`, []],
    [text, ['T[res.code]']],
  ])('%s', (code, expected) => {
    expect(reported(`const T = { 200: 'fine' }\n${code}`)).toEqual(expected)
  })
})
