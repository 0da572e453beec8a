import { Linter } from 'eslint'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import tseslint from 'typescript-eslint'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../codes/src/cli/run.ts'
import { bundler, complaints, createProgram } from './compile.ts'

/** The namespace form is the package's own; the other two are what the command prints for those who want them. */
const forms = {
  namespace: fileURLToPath(new URL('../../codes/src/generated/2019-11/index.ts', import.meta.url)),
  enum: './printed-enum.ts',
  const: './printed-const.ts',
}
type Form = keyof typeof forms

const uses = {
  comparedWithNumber: 'export const use = (n: number) => n === RayvisionCode.SUCCESS',
  comparedWithUnion: 'export const use = (n: 200 | 805) => n === RayvisionCode.SUCCESS',
  coversNumbers: [
    'export function use(n: 200 | 805): string {',
    '  switch (n) {',
    "    case RayvisionCode.SUCCESS: return 'ok'",
    "    case RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL: return 'wrong'",
    '  }',
    '}',
  ].join('\n'),
  missesNumbers: [
    'export function use(n: 200 | 805): string | undefined {',
    '  switch (n) {',
    "    case RayvisionCode.SUCCESS: return 'ok'",
    '  }',
    '  return undefined',
    '}',
  ].join('\n'),
  includes: 'export const use = (n: number) => [RayvisionCode.SUCCESS].includes(n)',
  has: 'export const use = (n: number) => new Set([RayvisionCode.SUCCESS]).has(n)',
  get: "export const use = (n: number) => new Map([[RayvisionCode.SUCCESS, 'ok']]).get(n)",
  record: [
    'const texts: Partial<Record<RayvisionCode, string>> = { [RayvisionCode.SUCCESS]: "ok" }',
    'export const use = (code: RayvisionCode) => texts[code]',
  ].join('\n'),
  narrowed: [
    'type Success = { code: typeof RayvisionCode.SUCCESS; data: string }',
    'type Failure = { code: typeof RayvisionCode.FAIL }',
    'export const use = (res: Success | Failure) => res.code === RayvisionCode.SUCCESS ? res.data : ""',
  ].join('\n'),
}
type Use = keyof typeof uses

const folder = mkdtempSync(path.join(tmpdir(), 'rayvision-forms-'))
afterAll(() => rmSync(folder, { recursive: true }))

for (const style of ['enum', 'const']) {
  writeFileSync(path.join(folder, `printed-${style}.ts`), run(['enum', '--style', style], '').stdout)
}
const fileOf = (form: Form, use: Use) => path.join(folder, `${form}-${use}.ts`)
const files = (Object.keys(forms) as Form[]).flatMap((form) =>
  (Object.keys(uses) as Use[]).map((use) => {
    const file = fileOf(form, use)
    writeFileSync(file, `import { RayvisionCode } from '${forms[form]}'\n${uses[use]}\n`)
    return file
  }),
)
const memberTypes = path.join(folder, 'member-types.ts')
writeFileSync(
  memberTypes,
  [
    `import { RayvisionCode, codeTable, describeCode, isRayvisionCode, type CodeRow } from '${forms.namespace}'`,
    'type Success = { code: RayvisionCode.SUCCESS; data: string }',
    'export const success: Success = { code: RayvisionCode.SUCCESS, data: "" }',
    'export const row: CodeRow<RayvisionCode> | undefined = codeTable[0]',
    'export const english: string | undefined = describeCode(805)?.description.en',
    'export const narrow = (value: unknown): RayvisionCode | undefined => isRayvisionCode(value) ? value : undefined',
    'export let widened = RayvisionCode.SUCCESS; widened = 1',
    '// @ts-expect-error: 803 is no code',
    'export const wrong: RayvisionCode = 803',
    '// @ts-expect-error: there is no such member',
    'export const missing = RayvisionCode.MISSING',
  ].join('\n'),
)
const program = createProgram([...files, memberTypes], bundler)
const faults = complaints(program)

function compilerFaults(form: Form, use: Use): string[] {
  return faults.filter((fault) => fault.startsWith(`${form}-${use}.ts:`))
}

function lintFaults(form: Form, use: Use): (string | null)[] {
  const file = fileOf(form, use)
  return new Linter({ cwd: folder })
    .verify(
      ts.sys.readFile(file) ?? '',
      {
        files: ['**/*.ts'],
        plugins: { '@typescript-eslint': tseslint.plugin },
        languageOptions: { parser: tseslint.parser, parserOptions: { programs: [program] } },
        rules: {
          '@typescript-eslint/no-unsafe-enum-comparison': 'error',
          '@typescript-eslint/switch-exhaustiveness-check': 'error',
        },
      },
      file,
    )
    .map(({ ruleId, message }) => ruleId ?? message)
}

describe('the namespace form', () => {
  it.each(Object.keys(uses) as Use[])('compiles when it is %s', (use) => {
    expect(compilerFaults('namespace', use)).toEqual([])
  })

  it.each<Use>(['comparedWithNumber', 'comparedWithUnion'])('is no unsafe enum comparison when it is %s', (use) => {
    expect(lintFaults('namespace', use)).toEqual([])
  })

  it('counts for exhaustive switches, covered or not', () => {
    expect(lintFaults('namespace', 'coversNumbers')).toEqual([])
    expect(lintFaults('namespace', 'missesNumbers')).toEqual(['@typescript-eslint/switch-exhaustiveness-check'])
  })

  it('gives each member a type, the table and the lookups the union, and lets constants widen', () => {
    expect(faults.filter((fault) => fault.startsWith('member-types.ts:'))).toEqual([])
  })
})

describe('why the package has neither of the other forms', () => {
  it.each<Use>(['comparedWithNumber', 'comparedWithUnion'])('a TypeScript enum is unsafe when it is %s', (use) => {
    expect(lintFaults('enum', use)).toEqual(['@typescript-eslint/no-unsafe-enum-comparison'])
  })

  it('a TypeScript enum covers no numbers in a switch', () => {
    expect(lintFaults('enum', 'coversNumbers')).toContain('@typescript-eslint/switch-exhaustiveness-check')
  })

  it.each<Use>(['includes', 'has', 'get'])('an object as const does not compile when it is %s', (use) => {
    expect(compilerFaults('const', use)).toEqual([
      expect.stringMatching(/Argument of type 'number' is not assignable to parameter of type '200'/),
    ])
  })
})

describe('what the command prints', () => {
  it.each(['printed-enum.ts', 'printed-const.ts'])('%s compiles', (file) => {
    expect(faults.filter((fault) => fault.startsWith(file))).toEqual([])
  })

  it.each<[Form, Use]>([
    ['enum', 'record'],
    ['enum', 'narrowed'],
    ['const', 'record'],
    ['const', 'narrowed'],
  ])('the form %s compiles when it is %s', (form, use) => {
    expect(compilerFaults(form, use)).toEqual([])
  })
})
