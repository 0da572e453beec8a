import { describe, expect, it } from 'vitest'
import { parseCodeTable } from '../../codes/scripts/code-table.mjs'
import { joinCodes } from '../../codes/scripts/join-codes.mjs'
import { parseEnglish, parseLaterCodes } from '../../codes/scripts/tsv.mjs'

const later = (...rows: string[]) => ['code\tname\tdocumented_since\tzh\ten', ...rows, ''].join('\n')
const english = (...rows: string[]) => ['code\ten', ...rows, ''].join('\n')

describe('later codes', () => {
  it('are read with line and month', () => {
    expect(parseLaterCodes(later('301\tA\t2020-01\t一\tone'))).toEqual([
      { code: 301, name: 'A', since: '2020-01', zh: '一', en: 'one', file: 'later-codes.tsv', line: 2 },
    ])
  })

  it('are read by the heading of the column', () => {
    const text = 'en\tnote\tzh\tname\tcode\tdocumented_since\r\none\t-\t一\tA\t301\t2020-01\r\n'
    expect(parseLaterCodes(text)).toMatchObject([{ code: 301, name: 'A', zh: '一', en: 'one', since: '2020-01' }])
  })

  it.each([
    ['a missing column', 'code\tname\tzh\ten\n', '1: the column documented_since is missing: expected code, name, documented_since, zh, en'],
    ['a missing cell', later('301\tA\t2020-01\t\tone'), '2: the zh is missing'],
    ['a missing English description', later('301\tA\t2020-01\t一'), '2: the code 301 has no English description'],
    ['the same code twice', later('301\tA\t2020-01\t一\tone', '301\tB\t2020-01\t二\ttwo'), '3: the code 301 stands already in line 2'],
    ['the same name twice', later('301\tA\t2020-01\t一\tone', '302\tA\t2020-01\t二\ttwo'), '3: the name A stands already in line 2'],
    ['a name that is no identifier', later('301\tA B\t2020-01\t一\tone'), '2: the name "A B" is no identifier'],
    ['a code that is no positive integer', later('0x1\tA\t2020-01\t一\tone'), '2: the code "0x1" is no positive integer'],
    ['a month that is none', later('301\tA\t2020-13\t一\tone'), '2: the month "2020-13" is not of the form 2020-01'],
  ])('are refused for %s', (_, text, message) => {
    expect(() => parseLaterCodes(text)).toThrow(expect.objectContaining({ message: `later-codes.tsv:${message}` }))
  })
})

describe('English descriptions', () => {
  it('are read by code', () => {
    expect(parseEnglish(english('1\tone', '2\ttwo'))).toEqual(
      new Map([[1, { en: 'one', line: 2 }], [2, { en: 'two', line: 3 }]]),
    )
  })

  it.each([
    ['a missing column', 'code\n1\n', '1: the column en is missing: expected code, en'],
    ['an empty description', english('1\tone', '2\t '), '3: the code 2 has no English description'],
    ['the same code twice', english('1\tone', '1\ttwo'), '3: the code 1 stands already in line 2'],
    ['a code that is no positive integer', english('one\tone'), '2: the code "one" is no positive integer'],
  ])('are refused for %s', (_, text, message) => {
    expect(() => parseEnglish(text)).toThrow(expect.objectContaining({ message: `english.tsv:${message}` }))
  })
})

describe('joining the files', () => {
  const table = parseCodeTable('=== = ==\na   b c\n=== = ==\n100 A 一\n200 B 二\n=== = ==\n')
  const join = (englishText: string, laterText: string) =>
    joinCodes(table, parseEnglish(englishText), parseLaterCodes(laterText))

  it('gives all codes in ascending order, each with its edition', () => {
    expect(join(english('200\ttwo', '100\tone'), later('150\tC\t2020-01\t三\tthree'))).toEqual([
      { code: 100, name: 'A', zh: '一', en: 'one', since: '2019-11' },
      { code: 150, name: 'C', zh: '三', en: 'three', since: '2020-01' },
      { code: 200, name: 'B', zh: '二', en: 'two', since: '2019-11' },
    ])
  })

  it.each([
    ['a code without an English description', english('100\tone'), later(), 'code-table.rst:5: the code 200 has no English description in english.tsv'],
    ['an English description without a code', english('100\tone', '200\ttwo', '300\tx'), later(), 'english.tsv:4: the code 300 is not in the code table'],
    ['a later code that the table has', english('100\tone', '200\ttwo'), later('200\tC\t2020-01\t三\tthree'), 'later-codes.tsv:2: the code 200 stands already in code-table.rst:5'],
    ['a later name that the table has', english('100\tone', '200\ttwo'), later('300\tA\t2020-01\t三\tthree'), 'later-codes.tsv:2: the name A stands already in code-table.rst:4'],
    ['a later month that is not later', english('100\tone', '200\ttwo'), later('300\tC\t2019-11\t三\tthree'), 'later-codes.tsv:2: the month 2019-11 is not after 2019-11'],
  ])('refuses %s', (_, englishText, laterText, message) => {
    expect(() => join(englishText, laterText)).toThrow(expect.objectContaining({ message: message }))
  })
})
