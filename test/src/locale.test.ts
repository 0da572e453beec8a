import { describe, expect, it } from 'vitest'
import { allRules } from '../support/rules.ts'
import { listWithRest, locales } from '../../src/locale.ts'

describe('a list in a message', () => {
  it.each([
    [[], 'en', ''],
    [['a'], 'en', 'a'],
    [['a', 'b', 'c'], 'en', 'a, b, c'],
    [['a', 'b', 'c', 'd'], 'en', 'a, b, c and 1 more'],
    [['a', 'b', 'c', 'd', 'e'], 'en', 'a, b, c and 2 more'],
    [['a', 'b', 'c'], 'zh', 'a、b、c'],
    [['a', 'b', 'c', 'd'], 'zh', 'a、b、c 等 4 个'],
  ] as const)('%j in %s', (items, locale, text) => {
    expect(listWithRest(items, locale)).toBe(text)
  })
})

describe('messages', () => {
  it.each(allRules.map((rule) => [rule.name, rule] as const))('of %s are in every language, with the same placeholders', (_name, { meta: { messages } }) => {
    const placeholders = (text: string | undefined): string[] => [...(text ?? '').matchAll(/\{\{\w+\}\}/g)].map(([found]) => found).sort()
    for (const [id, text] of Object.entries(messages).filter(([key]) => !key.includes('/'))) {
      for (const locale of locales.filter((candidate) => candidate !== 'en')) {
        expect(placeholders(messages[`${id}/${locale}`]), id).toEqual(placeholders(text))
        expect(messages[`${id}/${locale}`]).toMatch(/\p{Script=Han}/u)
      }
    }
  })
})
