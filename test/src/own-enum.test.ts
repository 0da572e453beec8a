/**
 * The module that an enum of one's own is imported from, without a project for each place where it may live.
 */
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { enumOfCode, memberText } from '../../src/own-enum.ts'
import type { OwnEnum } from '../../src/enum-types.ts'

const linter = new Linter()
const rows = [{ code: 804, name: 'ACCOUNT_LOCKED' }, { code: 805, name: 'PASSWORD_ERROR' }] as never
const SETTINGS = { name: 'RayvisionCode', module: 'the settings’ own' }

/** A file of `/project` with a text, in which a code has the type of such an enum. */
function fileWith(own: Partial<OwnEnum>, text = '', needsFileEndings = false): never {
  linter.verify(text, {})
  const types = { ownEnumOf: () => ({ name: 'State', isExported: true, isBroughtBy: () => false, wouldCircle: () => false, members: new Map([[804, 'Locked'], [805, 'Wrong']]), ...own }), needsFileEndings }
  return { sourceCode: linter.getSourceCode(), settings: { enum: SETTINGS }, cwd: '/project', filename: 'file.ts', types } as never
}

const moduleOf = (file: string, ...more: [text?: string, needsFileEndings?: boolean]): string => enumOfCode(fileWith({ file }, ...more), {} as never, rows).setting.module

describe('an enum of one’s own is imported from', () => {
  it.each([
    ['/project/codes.ts', './codes'],
    ['/project/codes.tsx', './codes'],
    ['/project/codes/index.ts', './codes'],
    ['/project/codes.mts', './codes.mjs'],
    ['/project/codes/index.cts', './codes/index.cjs'],
    ['/shared/codes.ts', '../shared/codes'],
    ['/project/my.ts-files/codes.ts', './my.ts-files/codes'],
    ['/project/my.d.ts-files/codes.ts', './my.d.ts-files/codes'],
  ])('%s', (file, module) => {
    expect(moduleOf(file)).toBe(module)
  })

  it.each([
    ['/project/codes.ts', './codes.js'],
    ['/project/codes.mts', './codes.mjs'],
    ['/project/codes/index.ts', './codes/index.js'],
    ['/project/my.ts-files/codes.ts', './my.ts-files/codes.js'],
  ])('%s, where imports name the ending', (file, module) => {
    expect(moduleOf(file, "import './other.js'")).toBe(module)
    expect(moduleOf(file, '', true)).toBe(module)
    expect(moduleOf(file, "import './other.ts'")).toBe(`./${file.slice('/project/'.length)}`)
  })

  it.each(['/project/codes.d.ts', '/project/codes.d.mts', '/project/codes.d.cts', '/project/node_modules/shop/codes.ts'])('nowhere, where it is only declared: %s', (file) => {
    expect(moduleOf(file)).toBe(SETTINGS.module)
  })

  it('one file with several', () => {
    const file = fileWith({ file: '/project/codes.ts' }) as { types: { ownEnumOf: () => object } }
    const [first] = rows as [never]
    expect(memberText(enumOfCode(file as never, {} as never, rows), first)).toBe('State.Locked')
    const own = { ...file.types.ownEnumOf(), name: 'Other' }
    file.types.ownEnumOf = () => own
    expect(memberText(enumOfCode(file as never, {} as never, rows), first)).toBe('Other.Locked')
  })
})

it('an enum that does not have all of the codes is not written', () => {
  expect(enumOfCode(fileWith({ file: '/project/codes.ts', members: new Map([[805, 'Wrong']]) }), {} as never, rows).setting).toBe(SETTINGS)
})
