import { describe, expect, it } from 'vitest'
import { allCodes, editions } from '../../codes/src/generated/all-codes.ts'
import { codeGroups, groupOf } from '../../docs/.vitepress/theme/codes/groups.ts'
import { nextItem, readQuery, writeQuery } from '../../docs/.vitepress/theme/codes/lookup.ts'
import { editionsWith, memberOf, moduleOfEdition } from '../../docs/.vitepress/theme/codes/member.ts'
import { findCodes } from '../../docs/.vitepress/theme/codes/search.ts'
import { codeSections } from '../../docs/.vitepress/theme/codes/sections.ts'

const latest = editions.at(-1)!
const find = (text: string, edition = latest, group?: string) => findCodes({ text, edition, group })
const names = (text: string): string[] => find(text).rows.map(({ name }) => name)

describe('findCodes', () => {
  it('lists every code in the order of the table where nothing is looked for', () => {
    expect(find('  ')).toEqual({ rows: allCodes, areNear: false })
  })

  it.each(['805', ' 805 ', '0x325', '8_05'])('finds a number, however it is written: %s', (text) => {
    expect(find(text)).toEqual({ rows: [allCodes.find(({ code }) => code === 805)], areNear: false })
  })

  it('finds all numbers that begin so', () => {
    expect(find('81').rows.map(({ code }) => code)).toEqual([810, 811, 812, 813, 814, 815])
  })

  it.each(['ACCOUNT_LOCKED', 'RayvisionCode.ACCOUNT_LOCKED', 'account locked', 'locked'])('finds a name: %s', (text) => {
    expect(names(text)[0]).toBe('ACCOUNT_LOCKED')
  })

  it('finds a meaning in English, in any order of the words', () => {
    expect(names('wrong password')).toEqual(['ACCOUNT_USERNAME_PASSWORD_FAIL'])
  })

  it('finds a meaning in Chinese', () => {
    expect(names('密码错误')).toEqual(['ACCOUNT_USERNAME_PASSWORD_FAIL'])
  })

  it('puts a whole word before a part of one', () => {
    expect(names('fail')[0]).toBe('FAIL')
  })

  it('names the nearest codes of a number that no code has', () => {
    const { rows, areNear } = find('803')
    expect(areNear).toBe(true)
    expect(rows.map(({ code }) => code)).toEqual(expect.arrayContaining([802, 804]))
  })

  it.each([
    ['acount loked', 'ACCOUNT_LOCKED'],
    ['pasword', 'ACCOUNT_USERNAME_PASSWORD_FAIL'],
    ['帐号被禁用', 'ACCOUNT_LOCKED'],
  ])('comes near what is misspelt: %s', (text, name) => {
    expect(find(text).areNear).toBe(true)
    expect(names(text)[0]).toBe(name)
  })

  it('finds nothing where nothing comes near', () => {
    expect(find('zzzzzzzz')).toEqual({ rows: [], areNear: true })
  })

  it('knows the codes of an edition only', () => {
    expect(find('SIGNATURE_EXPIRED', '2020-01').areNear).toBe(false)
    expect(find('SIGNATURE_EXPIRED', '2019-11').rows.map(({ name }) => name)).not.toContain('SIGNATURE_EXPIRED')
  })

  it('keeps to a group', () => {
    const { rows } = find('', latest, 'accounts')
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows.map(({ code }) => String(code)[0]))).toEqual(new Set(['8']))
  })
})

describe('groups', () => {
  it.each(allCodes.map((row) => [row.code, row] as const))('%i is in exactly one', (_, row) => {
    expect(codeGroups.filter(({ pattern }) => pattern.test(String(row.code)))).toEqual([groupOf(row)])
  })

  it('each has a code', () => {
    expect(codeGroups.filter((group) => !allCodes.some((row) => groupOf(row) === group))).toEqual([])
  })
})

describe('the address of a lookup', () => {
  it('is the plain one where all codes are shown', () => {
    expect(writeQuery(readQuery(''))).toBe('')
  })

  it('keeps text, group and edition', () => {
    const query = { text: '密码', group: 'accounts', edition: '2020-04' } as const
    expect(readQuery(writeQuery(query))).toEqual(query)
  })

  it('that says what does not exist counts as one without it', () => {
    expect(readQuery('?group=none&edition=1999-01')).toEqual({ text: '', group: undefined, edition: latest })
  })
})

describe('nextItem', () => {
  const items = ['a', 'b']

  it('goes down from above the list, and on', () => {
    expect(nextItem(items, undefined, 'ArrowDown')).toBe('a')
    expect(nextItem(items, 'a', 'ArrowDown')).toBe('b')
  })

  it('goes up, and leaves the list at its ends', () => {
    expect(nextItem(items, 'b', 'ArrowUp')).toBe('a')
    expect(nextItem(items, 'a', 'ArrowUp')).toBeUndefined()
    expect(nextItem(items, 'b', 'ArrowDown')).toBeUndefined()
  })

  it('leaves other keys alone', () => {
    expect(nextItem(items, 'a', 'Enter')).toBeUndefined()
  })
})

it('a code is written as the member of the enum that its edition exports', async () => {
  for (const row of allCodes) {
    const [first = latest] = editionsWith(row)
    expect(first).toBe(row.since)
    expect(moduleOfEdition(first)).toBe(first === editions[0] ? 'rayvision-codes' : `rayvision-codes/${first}`)
    const { RayvisionCode } = (await import(`../../codes/src/generated/${first}/index.ts`)) as { RayvisionCode: Record<string, number> }
    expect(RayvisionCode[memberOf(row).replace('RayvisionCode.', '')]).toBe(row.code)
  }
})

it('the full-text search has a section for each code on the page that looks codes up, and on no other', () => {
  expect(codeSections('codes/index.md').match(/<h2/g)).toHaveLength(allCodes.length)
  expect(codeSections('zh/codes/index.md')).toContain('用户名或密码错误')
  expect(codeSections('settings.md')).toBe('')
})
