import type { TSESTree } from '@typescript-eslint/utils'
import * as espree from 'espree'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pushChildren } from '../../src/children.ts'
import { isOtherUse, mergeOffsets, nodesAt, outsideComments, wordOffsets, WordSearch } from '../../src/word-index.ts'

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

  it('finds no part of a longer word, whatever letter is beside it', () => {
    expect(found('acode zcode Acode Zcode 0code 9code _code $code codea codeZ code9 code_', 'code')).toEqual([])
    expect(found('`code @code [code {code /code :code', 'code')).toHaveLength(6)
  })

  it('finds nothing of no words, and words that are no identifiers', () => {
    expect(found('code')).toEqual([])
    expect(found('a code( b', 'code(')).toEqual([['code(', 2]])
    expect(found('Code errorCode', 'errorCode')).toEqual([['errorCode', 5]])
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

describe('nodesAt', () => {
  const texts = [
    'if (res.code === 805) go(code)', 'const { code, other: [code2, { code: n = code }] } = f(code, "code", `${code}`)', 'code(/code/, 1, "a code b", "x")',
    'class A { code = 1; #code = 2; get code2() { return this.code } }', 'code', '(a, b, code), ((code)), [[code]], x[code].code', 'label: for (const code of codes) code?.code?.()',
    'f(code, "x", code)', 'écode(codeé, code)',
  ]

  it.each(texts)('finds the identifiers and literals there: %s', (text) => {
    const root = espree.parse(text, { ecmaVersion: 'latest', range: true }) as unknown as TSESTree.Node
    const offsets = wordOffsets(text, ['code'])
    const all: TSESTree.Node[] = [root]
    for (const node of all) pushChildren(all, node, espree.VisitorKeys)
    const isHit = ({ type, range: [start, end], ...node }: TSESTree.Node): boolean => {
      if (type === 'Identifier') return offsets.includes(start)
      return type === 'Literal' && (offsets.includes(start) || (typeof (node as TSESTree.Literal).value === 'string' && offsets.some((at) => start <= at && at < end)))
    }
    const expected = all.filter(isHit).sort((a, b) => a.range[0] - b.range[0])
    expect(nodesAt(root, offsets, espree.VisitorKeys)).toEqual(expected)
    // A parser may name the children in another order than that of the text.
    const backwards = Object.fromEntries(Object.entries(espree.VisitorKeys).map(([type, keys]) => [type, [...keys].reverse()]))
    expect(nodesAt(root, offsets, backwards)).toEqual(expected)
    expect(nodesAt(root, [], espree.VisitorKeys)).toEqual([])
  })
})

describe('mergeOffsets', () => {
  it('is the one list where the other is empty, and has each offset once', () => {
    const some = [1, 4]
    expect(mergeOffsets(some, [])).toBe(some)
    expect(mergeOffsets([], some)).toBe(some)
    expect(mergeOffsets([1, 10], [2, 10])).toEqual([1, 2, 10])
  })
})

describe('isOtherUse', () => {
  it.each([
    ["{ code: 'custom' }", true],
    ['{ code: Issue.custom, x }', true],
    ['{ code: z.string() }', true],
    ['{ code: 0 }', true],
    ['{ code: 0x325 }', false],
    ['{ code: 805 }', false],
    ['{ code: name }', false],
    ['res.code: a.b;', false],
    ['case res.code: a.b;', false],
    ['a ? code : b.c', false],
    ['props: { code: { type: String } }', true],
    ['{ code() { return 1 } }', true],
    ['{ code (a, b) {', true],
    ['code(a, b)', false],
    ['a ? res.code : {}', false],
    ["'code-block'", true],
    ["'file-code'", true],
    ["'file-code-o'", true],
    ['left - code', false],
    ['left -code', false],
    ['res.code-base', false],
    ['code- base', false],
    ['code-1', true],
    ["icon: 'code'", true],
    ["text: 'code not found'", true],
    ['text: "code not found"', true],
    ["text: 'code + 1'", false],
    ["get(res, 'code.message')", false],
    ["text: ('code')", false],
    ['text(code in res)', false],
    ["icon: 'code\"", false],
    [`icon: 'code'${' '.repeat(300)}`, true],
    ['isWrong = code == 805', false],
    ['<Icon name="code" />', true],
    ["const icon =\n  'code'", true],
    ["res['code']", false],
    ["get(res, 'code')", false],
    ["should('have.property', 'code', 805)", false],
    ["should('have.property', 'code', '805')", false],
    ["should('have.property', 'code', '-1')", false],
    ["['quote', 'code', 'list']", true],
    ["['quote', 'code']", true],
    ["['quote',\n 'code',\n]", true],
    ["{ a: 'x', 'code': 805 }", false],
    ["['code', 'quote']", false],
    [`{ code: "it's" }`, true],
    ["{ code: 'it\\'s', x }", true],
    ["{ code: 'it' + s }", false],
    ['{ code: `a\n${b} \\` c` }', true],
    ['{ code: `a` + b }', false],
    ['{ code?: number }', true],
    ['{ code?: string | null, x: 1 }', true],
    ['{ code?: 200 | 805 }', false],
    ['{ code?: Code }', false],
    ['{ code: number; data: T }', true],
    ['{ code: number | string\n data: T }', true],
    ['{ code: any \r\n}\n', true],
    ['{ code: any // x\n data: T }', true],
    ['{ code: any\n}\n\ninterface A {}', true],
    ['({\n code: any\n} = res)', false],
    ['const {\n code: any\n} = res', false],
    ['const { data: {\n code: any\n} } = res', false],
    ['({\n code: any\n}) => any', false],
    ['for (const {\n code: any\n} of list)', false],
    ['const { code: number } = res', false],
    ['const { code: number,\n data } = res', false],
    ['{ code: numbers; x: T }', false],
    ['{ code: number | 805; x: T }', false],
    ['(code: number) => code', false],
    ['error.code = value', true],
    ['error.code == 805', false],
    ['error.code ||= 805', false],
    ['code = value', false],
    ['const { code = 805 } = res', false],
    ['<code>', true],
    ['</code>', true],
    ['a<code', false],
    ['code>b', false],
  ])('%s', (text, isOther) => {
    expect(isOtherUse(text, { word: 'code', at: text.search(/\bcode\b/) })).toBe(isOther)
  })
})

it.each(["'", '"', '`'])('takes a text of any length in %s', (quote) => {
  const isOther = (content: string): boolean => isOtherUse(`{ code: ${quote}${content}${quote} }`, { word: 'code', at: 2 })
  expect(isOther('x'.repeat(10_000_000))).toBe(true)
  expect(isOther('\\n'.repeat(1_000_000))).toBe(true)
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
