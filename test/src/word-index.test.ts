import type { TSESTree } from '@typescript-eslint/utils'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOffsets, outsideComments } from '../../src/word-index.ts'

const PROPERTIES = new Set(['code', 'error_code'])

describe('codeOffsets', () => {
  it.each([
    ['res.code === 805', [4]],
    ['res.error_code', [4]],
    ['encode(barcode, codes, $code)', []],
    ['code', [0]],
    ['res.code res.code', [4, 13]],
    ["{ code: 'custom' }", []],
    ['{ code: Issue.custom, x }', []],
    ['{ code: 805 }', [2]],
    ['res.code: a.b;', [4]],
  ])('%s', (text, offsets) => {
    expect(codeOffsets(text, PROPERTIES)).toEqual(offsets)
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
