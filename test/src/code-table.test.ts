import { describe, expect, it } from 'vitest'
import { allCodes, editions } from '../../codes/src/generated/all-codes.ts'
import { lookAlikes } from '../../codes/src/look-alikes.ts'
import { CodeTable } from '../../src/code-table.ts'

const table = new CodeTable('2019-11')
const own = { code: 70001, name: 'OURS', description: { en: 'ours', zh: '我们的' }, since: undefined }

describe('the code table', () => {
  it('has the 49 codes of the first edition', () => {
    expect(table.codes).toHaveLength(49)
    expect(table.codes.map(({ code }) => code)).toEqual([...table.codes.map(({ code }) => code)].sort((a, b) => a - b))
  })

  it.each(editions.map((edition) => [edition]))('has in edition %s what was listed until then', (edition) => {
    const until = allCodes.filter(({ since }) => since <= edition)
    expect(new CodeTable(edition).codes).toEqual(until)
  })

  it('finds codes and names', () => {
    for (const row of table.codes) {
      expect(table.withCode(row.code)).toBe(row)
      expect(table.withName(row.name)).toBe(row)
    }
    expect(table.withCode(803)).toBeUndefined()
    expect(table.withName('constructor')).toBeUndefined()
    expect(table.withName('success')).toBeUndefined()
  })

  it('knows the code of success', () => {
    expect(table.success).toMatchObject({ code: 200, name: 'SUCCESS' })
  })

  it('has the user’s codes among the others', () => {
    const { codes } = new CodeTable('2019-11', [own])
    expect(codes).toHaveLength(50)
    expect(codes.at(-2)).toBe(own)
  })

  it('tells codes and names of later editions', () => {
    for (const row of allCodes.filter(({ since }) => since !== '2019-11')) {
      expect(table.fromLaterEdition(row.code)).toBe(row)
      expect(table.fromLaterEdition(row.name)).toBe(row)
      expect(new CodeTable('2020-12').fromLaterEdition(row.code)).toBeUndefined()
    }
    expect(table.fromLaterEdition(805)).toBeUndefined()
    expect(table.fromLaterEdition('NOPE')).toBeUndefined()
    expect(new CodeTable('2019-11', [{ ...own, code: 610 }]).fromLaterEdition(610)).toBeUndefined()
  })
})

describe('the nearest codes', () => {
  const nearest = (code: number) => table.nearestCodes(code).map((row) => row.code)

  it.each([
    [803, [802, 804, 801]],
    [816, [815, 814, 813]],
    [907, [906, 908, 905]],
    [2000, [200, 806, 805].slice(0, 1)],
  ])('of %i begin with the same digits', (code, expected) => {
    expect(nearest(code).slice(0, expected.length)).toEqual(expected)
  })

  it('are three, and never the code itself', () => {
    for (const code of [-805, 1, 99, 803, 12345, 10 ** 9]) expect(nearest(code).length).toBeLessThanOrEqual(3)
    for (const { code } of table.codes) expect(new CodeTable('2019-11').nearestCodes(code + 0.5)).not.toContain(code + 0.5)
  })

  it.each(lookAlikes.flatMap(({ name, numbers }) => numbers.map((number): [number, string] => [number, name])))('of %i begin with %s, which it means elsewhere', (number, name) => {
    expect(table.nearestCodes(number)[0]?.name).toBe(name)
  })

  it('are different ones', () => {
    for (const number of lookAlikes.flatMap(({ numbers }) => numbers)) expect(new Set(nearest(number)).size, String(number)).toBe(nearest(number).length)
  })

  it('of 401 and 0 are as the contract says', () => {
    expect(nearest(401)[0]).toBe(602)
    expect(nearest(0)).toEqual([200])
  })
})

describe('the nearest names', () => {
  const nearest = (name: string) => table.nearestNames(name).map((row) => row.name)

  it.each([
    ['SUCESS', 'SUCCESS'],
    ['success', 'SUCCESS'],
    ['ACOUNT_LOCKED', 'ACCOUNT_LOCKED'],
    ['ApiError', 'APIError'],
    ['VALIDATE_COMMON_CODE_ERROR', 'VALIDATE_COMMOM_CODE_ERROR'],
    ['INSUFFICIENT_PERMISSIONS', 'VINSUFFICIENT_PERMISSIONS'],
    ['SUCCESS_ANSWER', 'SUCCESS'],
  ])('of %s begin with %s', (name, expected) => {
    expect(nearest(name)[0]).toBe(expected)
  })

  it.each(['', 'x', 'z'.repeat(40)])('of %j, which is near to none, are three all the same', (name) => {
    expect(nearest(name)).toHaveLength(3)
  })

  it('is only that which is a misspelling', () => {
    expect(nearest('FAXX')).toEqual(['FAIL'])
    expect(nearest('SUCCESS_ANSWER')).toEqual(['SUCCESS'])
  })

  it('are three at the most', () => {
    expect(nearest('ACCOUNT_PHONE_FAIL').length).toBeLessThanOrEqual(3)
  })
})
