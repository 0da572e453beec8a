import type { TSESTree } from '@typescript-eslint/utils'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKeyOfOther, outsideComments, WordSearch } from '../../src/word-index.ts'

describe('WordSearch', () => {
  const found = (text: string, ...words: string[]): (number | string)[][] => new WordSearch(words).in(text).map(({ word, at }) => [word, at])

  it('finds words that stand by themselves, in the order of the text', () => {
    const text = 'encode(errorCode, codes, $code) === res.code || error_code'
    expect(found(text, 'code', 'errorCode', 'error_code')).toEqual([
      ['errorCode', text.indexOf('errorCode')],
      ['code', text.indexOf('res.code') + 'res.'.length],
      ['error_code', text.indexOf('error_code')],
    ])
  })

  it('finds a word at both ends of a text', () => {
    expect(found('code', 'code')).toEqual([['code', 0]])
  })

  it('finds what looking at every place gives', () => {
    const word = fc.stringMatching(/^[abC]{1,4}$/)
    const text = fc.stringMatching(/^[abC .]{0,40}$/)
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 5 }), text, (words, source) => {
        const places = Array.from(source, (_, at) => at).flatMap((at) => {
          const here = /^\w+/.exec(source.slice(at))?.[0] ?? ''
          return !/\w/.test(source[at - 1] ?? '') && words.includes(here) ? [[here, at]] : []
        })
        expect(found(source, ...words)).toEqual(places)
      }),
    )
  })
})

describe('isKeyOfOther', () => {
  it.each([
    ["{ code: 'custom' }", true],
    ['{ code: Issue.custom, x }', true],
    ['{ code: z.string() }', true],
    ['{ code: 0 }', true],
    ['{ code: 0x325 }', false],
    ['{ code: 805 }', false],
    ['{ code: name }', false],
    ['res.code: a.b;', false],
    ['a ? code : b.c', false],
  ])('%s', (text, isOther) => {
    expect(isKeyOfOther(text, { word: 'code', at: text.indexOf('code') })).toBe(isOther)
  })
})

describe('outsideComments', () => {
  const comments = (...ranges: [number, number][]): TSESTree.Comment[] => ranges.map((range) => ({ range })) as TSESTree.Comment[]

  it('leaves out what stands in a comment, from its first character to its last', () => {
    expect(outsideComments([0, 1, 4, 5, 9], comments([1, 5]))).toEqual([0, 5, 9])
  })

  it('is what looking at every comment gives', () => {
    const sorted = fc.uniqueArray(fc.nat(60), { minLength: 0, maxLength: 12 }).map((numbers) => numbers.sort((a, b) => a - b))
    fc.assert(
      fc.property(sorted, sorted, (offsets, ends) => {
        const ranges = ends.flatMap((end, index): [number, number][] => (index % 2 === 1 ? [[ends[index - 1] ?? 0, end]] : []))
        const expected = offsets.filter((offset) => !ranges.some(([start, end]) => start <= offset && offset < end))
        expect(outsideComments(offsets, comments(...ranges))).toEqual(expected)
      }),
    )
  })
})
