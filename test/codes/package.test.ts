import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allCodes, editions } from '../../codes/src/generated/all-codes.ts'
import { bundler, complaints, createProgram, nodeNext } from './compile.ts'

// The package as an application finds it: built, in node_modules.
const application = mkdtempSync(path.join(tmpdir(), 'rayvision-package-'))
const installed = path.join(application, 'node_modules/rayvision-codes')
const source = fileURLToPath(new URL('../../codes/', import.meta.url))

const write = (name: string, ...lines: string[]) => {
  const file = path.join(application, name)
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}
const node = (file: string) => execFileSync(process.execPath, [file], { encoding: 'utf8' })

beforeAll(() => {
  mkdirSync(installed, { recursive: true })
  cpSync(path.join(source, 'package.json'), path.join(installed, 'package.json'))
  execFileSync(process.execPath, [path.join(source, 'scripts/build.mjs'), path.join(installed, 'dist')])
}, 30_000)
afterAll(() => rmSync(application, { recursive: true }))

describe('at run time', () => {
  const sizes = { '2019-11': 49, '2020-01': 53, '2020-04': 56, '2020-05': 57, '2020-12': 58 }
  const entries = editions.map((edition) => (edition === '2019-11' ? 'rayvision-codes' : `rayvision-codes/${edition}`))
  const report = [
    'console.log(JSON.stringify(entries.map(({ RayvisionCode, codeTable, describeCode, isRayvisionCode }) => ({',
    '  success: RayvisionCode.SUCCESS, members: Object.keys(RayvisionCode).length, rows: codeTable.length,',
    '  name: describeCode(804).name, guard: [isRayvisionCode(804), isRayvisionCode("804")],',
    '}))))',
  ]

  it.each([
    ['load.mjs', 'await import'],
    ['load.cjs', 'require'],
  ])('each edition loads (%s)', (name, load) => {
    const list = entries.map((entry) => `${load}('${entry}')`).join(', ')
    expect(JSON.parse(node(write(name, `const entries = [${list}]`, ...report)))).toEqual(
      editions.map((edition) => ({
        success: 200,
        members: sizes[edition],
        rows: sizes[edition],
        name: 'ACCOUNT_LOCKED',
        guard: [true, false],
      })),
    )
  })

  it('the enum loads as .mjs and .cjs', () => {
    const print = 'console.log(RayvisionCode.SUCCESS, RayvisionCode[200], Object.keys(RayvisionCode).length)'
    const files = [
      write('enum.mjs', "import { RayvisionCode } from 'rayvision-codes/enum'", print),
      write('enum.cjs', "const { RayvisionCode } = require('rayvision-codes/enum')", print),
    ]
    expect(files.map(node)).toEqual(['200 SUCCESS 98\n', '200 SUCCESS 98\n'])
  })

  it('the command runs, and ends with the exit code of its answer', () => {
    const manifest = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as { version: string; bin: Record<string, string> }
    const { version, bin } = manifest
    const command = (...args: string[]) => {
      const file = path.join(installed, bin['rayvision-codes']!)
      const { status, stdout, stderr } = spawnSync(file, args, { encoding: 'utf8' })
      return { status, stdout, stderr }
    }
    expect(command('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    expect(command('804', '--locale', 'en').stdout).toBe('804 ACCOUNT_LOCKED\n  en: the account is disabled\n')
    expect(command('803')).toMatchObject({ status: 1, stdout: '' })
    expect(command('--what')).toMatchObject({ status: 2, stdout: '' })
  })

  it.skipIf(process.platform === 'win32')('the command says nothing where its reader has had enough', () => {
    const command = path.join(installed, 'dist/cli.mjs')
    const { stderr } = spawnSync(`"${process.execPath}" "${command}" list | true`, { shell: true, encoding: 'utf8' })
    expect(stderr).toBe('')
  })
})

describe('types', () => {
  const use = [
    'export const value: number = RayvisionCode.SUCCESS',
    'export const member: RayvisionCode.SUCCESS = 200',
    'export const code: RayvisionCode = 805',
    'export const found = [RayvisionCode.SUCCESS].includes(value)',
    '// @ts-expect-error: 803 is no code',
    'export const wrong: RayvisionCode = 803',
  ]
  const enumUse = "import { RayvisionCode as Enum } from 'rayvision-codes/enum'"

  it.each([
    ['NodeNext, ESM', 'types-esm.mts', nodeNext],
    ['NodeNext, CommonJS', 'types-cjs.cts', nodeNext],
    ['a bundler', 'types-bundler.ts', bundler],
  ])('are right under %s', (_, name, resolution) => {
    const file = write(
      name,
      "import { RayvisionCode } from 'rayvision-codes'",
      "import { RayvisionCode as Later, codeTable } from 'rayvision-codes/2020-12'",
      enumUse,
      ...use,
      'export const later: Later[] = [301, 200, codeTable[0]!.code, Later.NEED_REDIRECT, Later.SUCCESS]',
      'export const one: Enum = Enum.SUCCESS',
    )
    expect(complaints(createProgram([file], resolution))).toEqual([])
  })

  it('carry the descriptions of each member, in each language', () => {
    const file = write(
      'comments.mts',
      "import { RayvisionCode } from 'rayvision-codes/2020-12'",
      enumUse,
      'export const namespace = RayvisionCode',
      'export const enumeration = Enum',
    )
    const program = createProgram([file], nodeNext)
    const checker = program.getTypeChecker()
    const variables = program.getSourceFile(file)?.statements.filter(ts.isVariableStatement) ?? []
    const [namespace, enumeration] = variables.map(({ declarationList: { declarations } }) => {
      const members = checker.getTypeAtLocation(declarations[0]!).getProperties()
      return Object.fromEntries(members.map((member) => [member.name, commentOf(member, checker)]))
    })
    const expected = (rows: typeof allCodes) =>
      Object.fromEntries(rows.map(({ name, description: { zh, en } }) => [name, `${zh}: ${en}`]))
    expect(namespace).toEqual(expected(allCodes))
    expect(enumeration).toEqual(expected(allCodes.filter(({ since }) => since === '2019-11')))
  })
})

function commentOf(member: ts.Symbol, checker: ts.TypeChecker): string {
  const isAlias = (member.flags & ts.SymbolFlags.Alias) !== 0
  const declared = isAlias ? checker.getAliasedSymbol(member) : member
  return ts.displayPartsToString(declared.getDocumentationComment(checker))
}

describe('tree-shaking', () => {
  async function bundle(name: string, ...lines: string[]): Promise<string> {
    const build = await rolldown({ input: write(name, ...lines), cwd: application })
    const { output } = await build.generate({ format: 'es' })
    await build.close()
    // Comments that only name the modules are no part of what an application loads.
    return output[0].code.replace(/^\/\/.*\n/gm, '')
  }

  it.each(['rayvision-codes', 'rayvision-codes/2020-12'])('one member of %s brings no other, and no table', async (entry) => {
    const code = await bundle(
      'one-member.mjs',
      `import { RayvisionCode } from '${entry}'`,
      'export const isLocked = (code) => code === RayvisionCode.ACCOUNT_LOCKED',
    )
    expect(code).toContain('804')
    const others = allCodes.filter(({ name }) => name !== 'ACCOUNT_LOCKED')
    expect(others.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(code))).toEqual([])
    expect(others.filter((row) => new RegExp(`\\b${row.code}\\b`).test(code))).toEqual([])
    // A bundler writes 1000 and 1000000 in their short forms.
    expect(code).not.toMatch(/\p{Script=Han}|new Set|1e3|1e6/u)
    expect(code.length).toBeLessThan(150)
  })

  it('the guard brings the numbers and no descriptions', async () => {
    const code = await bundle('guard.mjs', "export { isRayvisionCode } from 'rayvision-codes'")
    expect(code).toMatch(/\b804,[^]*\b(?:1000000|1e6)\b/)
    expect(code).not.toMatch(/\p{Script=Han}|ACCOUNT_LOCKED/u)
  })

  it('the enum, unused, leaves nothing', async () => {
    expect(await bundle('unused.mjs', "import { RayvisionCode } from 'rayvision-codes/enum'", 'export {}')).not.toContain('SUCCESS')
  })
})
