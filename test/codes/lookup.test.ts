import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as first from '../../codes/src/generated/2019-11/index.ts'
import * as january from '../../codes/src/generated/2020-01/index.ts'
import * as april from '../../codes/src/generated/2020-04/index.ts'
import * as may from '../../codes/src/generated/2020-05/index.ts'
import * as december from '../../codes/src/generated/2020-12/index.ts'
import { allCodes, editions } from '../../codes/src/generated/all-codes.ts'
import { nearestCodes } from '../../codes/src/nearest.ts'

const entries = [
  { edition: '2019-11', size: 49, entry: first },
  { edition: '2020-01', size: 53, entry: january },
  { edition: '2020-04', size: 56, entry: april },
  { edition: '2020-05', size: 57, entry: may },
  { edition: '2020-12', size: 58, entry: december },
]

it('every edition has an entry, here and in the package', () => {
  expect(editions).toEqual(entries.map(({ edition }) => edition))
  const manifest = JSON.parse(readFileSync(new URL('../../codes/package.json', import.meta.url), 'utf8')) as { exports: object }
  const subpaths = editions.map((edition, index) => (index === 0 ? '.' : `./${edition}`))
  expect(Object.keys(manifest.exports).sort()).toEqual([...subpaths, './enum', './package.json'].sort())
  expect(allCodes).toHaveLength(58)
})

describe.each(entries)('edition $edition', ({ edition, size, entry }) => {
  const { codeTable, describeCode, isRayvisionCode, RayvisionCode } = entry

  it(`has ${size} codes, in ascending order, none from a later edition`, () => {
    expect(codeTable).toHaveLength(size)
    expect(codeTable).toEqual([...codeTable].sort((one, other) => one.code - other.code))
    expect(codeTable.filter(({ since }) => since > edition)).toEqual([])
  })

  it('has the same codes as members, in the table and in the guard', () => {
    expect({ ...RayvisionCode }).toEqual(Object.fromEntries(codeTable.map(({ code, name }) => [name, code])))
    expect(allCodes.filter(({ code }) => isRayvisionCode(code))).toEqual(codeTable)
  })

  it('describes each of its codes and no other', () => {
    for (const row of codeTable) expect(describeCode(row.code)).toBe(row)
    for (const other of [0, -1, 401, 803, Number.NaN]) expect(describeCode(other)).toBeUndefined()
  })

  it('takes nothing but its numbers for a code', () => {
    for (const other of ['200', 200n, 0, 803, null, undefined, {}, Number.NaN]) expect(isRayvisionCode(other)).toBe(false)
  })
})

it('English descriptions are clauses: a lower-case start, save for names, and no full stop', () => {
  for (const { description } of allCodes) {
    expect(description.en).toMatch(/^(?:[a-z]|Python )[^\n]*[^.\s]$/)
    expect(description.zh).toMatch(/\p{Script=Han}/u)
  }
})

describe('the nearest codes', () => {
  it.each([
    [803, [802, 804, 801]],
    [8050, [805, 809, 808]],
    [401, [602, 400, 403]],
    [10000, [1000000, 1000, 100]],
  ])('of %i are %j', (code, nearest) => {
    expect(nearestCodes(code, first.codeTable).map((row) => row.code)).toEqual(nearest)
  })

  it('are as many as asked for', () => {
    expect(nearestCodes(803, first.codeTable, 1)).toHaveLength(1)
    expect(nearestCodes(803, [])).toEqual([])
  })
})
