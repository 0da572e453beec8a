/**
 * A project that is green for the compiler and for typescript-eslint stays so when its codes are replaced.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ESLint, type Linter } from 'eslint'
import ts from 'typescript'
import tseslint from 'typescript-eslint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import plugin from '../../src/index.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SOURCE = path.join(ROOT, 'codes/src/generated')
/** Where the package's sources stand for the package, which need not be built for this. */
const PATHS = { 'rayvision-codes': [path.join(SOURCE, '2019-11/index.ts')], 'rayvision-codes/enum': [path.join(SOURCE, 'enum.ts')] }

let project = ''

beforeAll(() => {
  mkdirSync(path.join(ROOT, '.tmp'), { recursive: true })
  project = mkdtempSync(path.join(ROOT, '.tmp', 'typed-'))
  cpSync(path.join(ROOT, 'test/typed/project'), project, { recursive: true })
  const file = path.join(project, 'tsconfig.json')
  const config = JSON.parse(readFileSync(file, 'utf8')) as { compilerOptions: object }
  writeFileSync(file, JSON.stringify({ ...config, compilerOptions: { ...config.compilerOptions, paths: PATHS } }))
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

/** What the compiler says of the project's own files. */
function compile(): string[] {
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(project, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config,
    ts.sys,
    project,
  )
  const program = ts.createProgram(fileNames, options)
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
}

/** What ESLint says, with the plugin's strict config beside typescript-eslint's. */
async function lint(fix: boolean): Promise<Linter.LintMessage[]> {
  const eslint = new ESLint({
    cwd: project,
    fix,
    overrideConfigFile: true,
    overrideConfig: [
      ...(tseslint.configs.recommendedTypeChecked as Linter.Config[]),
      plugin.configs.strict,
      {
        languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: project } },
        rules: { '@typescript-eslint/switch-exhaustiveness-check': 'error' },
      },
    ] as Linter.Config[],
  })
  const results = await eslint.lintFiles(['src/**/*.ts'])
  if (fix) await ESLint.outputFixes(results)
  return results.flatMap(({ messages }) => messages)
}

const isOurs = ({ ruleId }: Linter.LintMessage): boolean => ruleId?.startsWith('rayvision-codes/') === true
const files = (): string[] => readdirSync(path.join(project, 'src')).map((name) => readFileSync(path.join(project, 'src', name), 'utf8'))

describe('a typed project', () => {
  it('is green before, apart from the codes', async () => {
    expect(compile()).toEqual([])
    const messages = await lint(false)
    expect(messages.filter((message) => !isOurs(message))).toEqual([])
    expect(messages.filter(({ ruleId }) => ruleId === 'rayvision-codes/no-magic-code').length).toBeGreaterThan(40)
  })

  it('is as green after the fix, and no code is left', async () => {
    const messages = await lint(true)
    expect(messages.filter(({ ruleId }) => ruleId?.startsWith('rayvision-codes/exhaustive-') !== true)).toEqual([])
    expect(compile()).toEqual([])
    // A `let` may hold anything later on: its numbers are no codes.
    expect(files().join('\n').match(/\b(?:[2-8]0\d|1000)\b/g)).toEqual(['404', '700', '700', '200'])
  })
})
