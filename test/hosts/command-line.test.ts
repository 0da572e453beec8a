/**
 * ESLint's command as a CI job runs it: exit codes, formats, the cache, threads, suppressions.
 */
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { ESLint } from 'eslint'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { javaScript } from '../packages/example-files.ts'
import { HostProject, type Files, type HostFolder } from '../packages/host-project.ts'
import { versions } from './versions.ts'

interface ConfigOptions {
  readonly severity?: 'error' | 'warn'
  readonly settings?: object
}

/** A config with two rules and what a test is about. */
function config({ severity = 'error', settings = {} }: ConfigOptions = {}): Files {
  return {
    'eslint.config.mjs': `import rayvisionCodes from 'eslint-plugin-rayvision-codes'
export default [
  {
    plugins: { 'rayvision-codes': rayvisionCodes },
    rules: { 'rayvision-codes/no-magic-code': '${severity}', 'rayvision-codes/no-unknown-code': '${severity}' },
    settings: { 'rayvision-codes': ${JSON.stringify(settings)} },
  },
]
`,
  }
}

const clean: Files = { 'clean.mjs': "export const isFine = (res) => res.message === 'fine'\n" }
/** The first three places of `javaScript`'s problems. */
const places = ['login.mjs:3:20', 'login.mjs:4:23', 'retry.cjs:3:39', 'retry.cjs:3:44']

const placesOf = (problems: readonly string[]) => problems.map((problem) => problem.split(' ')[0])
const resultsOf = (stdout: string) => JSON.parse(stdout) as ESLint.LintResult[]

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { id: string; helpUri: string; shortDescription: { text: string } }[] } }
    readonly results: readonly { readonly ruleId: string; readonly message: { readonly text: string } }[]
  }[]
}

describe.each(versions('^10', '^9'))('the command of ESLint %s', (eslint) => {
  let project: HostProject
  beforeAll(async () => {
    project = await HostProject.install(inject('tarballs'), {
      eslint,
      '@microsoft/eslint-formatter-sarif': '3.1.0',
      // It has the schema of SARIF 2.1.0.
      '@microsoft/jest-sarif': '1.0.0-beta.0',
      '@eslint/config-inspector': '*',
    })
  })
  afterAll(() => project.remove())

  it.each([
    ['0 for a clean folder', { ...clean, ...config() }, ['--max-warnings', '0'], 0],
    ['1 for an error', { ...javaScript, ...config() }, [], 1],
    ['0 for warnings', { ...javaScript, ...config({ severity: 'warn' }) }, [], 0],
    ['1 for warnings with --max-warnings 0', { ...javaScript, ...config({ severity: 'warn' }) }, ['--max-warnings', '0'], 1],
    ['0 for as many warnings as are allowed', { ...javaScript, ...config({ severity: 'warn' }) }, ['--max-warnings', '4'], 0],
    ['0 for warnings with --quiet', { ...javaScript, ...config({ severity: 'warn' }) }, ['--quiet'], 0],
    ['2 for wrong settings', { ...javaScript, ...config({ settings: { locale: 'fr' } }) }, [], 2],
  ] as const)('exit code %s', (_, files, args, exitCode) => {
    expect(project.folderWith(files).eslint('.', ...args)).toMatchObject({ exitCode })
  })

  describe('formats', () => {
    let folder: HostFolder
    beforeAll(() => {
      folder = project.folderWith({ ...javaScript, ...config() })
    })

    it('stylish, in lines that the problem matcher of GitHub Actions reads', () => {
      // .github/eslint-stylish.json of actions/setup-node.
      const matcher = /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/
      const lines = folder.eslint('.').stdout.split('\n')
      const matched = lines.flatMap((line) => {
        const match = matcher.exec(line)
        return match ? [match.slice(1)] : []
      })
      expect(matched.map(([line, column, severity, , rule]) => [`${line!}:${column!}`, severity, rule])).toEqual([
        ['3:20', 'error', 'rayvision-codes/no-magic-code'],
        ['4:23', 'error', 'rayvision-codes/no-unknown-code'],
        ['3:39', 'error', 'rayvision-codes/no-magic-code'],
        ['3:44', 'error', 'rayvision-codes/no-magic-code'],
      ])
      for (const [, , , message] of matched) expect(message).toMatch(/\b(?:805|803|500|812)\b.*\(.*\)/)
    })

    it('json, with the end of each problem, its fix and its suggestions', () => {
      const messages = resultsOf(folder.eslint('.', '--format', 'json').stdout).flatMap((result) => result.messages)
      expect(messages[0]).toMatchObject({ line: 3, endLine: 3, column: 20, endColumn: 23, severity: 2 })
      expect(messages[0]!.fix?.text).toContain('RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL')
      expect(messages[1]!.suggestions).toHaveLength(3)
    })

    it('html, with a link to the page of the rule', () => {
      const { stdout } = folder.eslint('.', '--format', 'html')
      expect(stdout).toMatch(/<a href="https:[^"]+\/docs\/rules\/no-magic-code\.md"[^>]*>rayvision-codes\/no-magic-code<\/a>/)
      expect(stdout).toContain('ACCOUNT_USERNAME_PASSWORD_FAIL (the user name or the password is wrong)')
    })

    it('SARIF 2.1.0 by its schema, with the link, the description and the message', () => {
      const { stdout } = folder.eslint('.', '--format', '@microsoft/eslint-formatter-sarif')
      const sarif = JSON.parse(stdout) as Sarif
      const required = createRequire(project.modulePath('eslint/package.json'))
      const Ajv = required('ajv') as new (options: object) => { addMetaSchema(schema: unknown): void; validate(...args: unknown[]): boolean; errors: unknown }
      const ajv = new Ajv({ schemaId: 'auto', meta: false, logger: false, unknownFormats: 'ignore' })
      ajv.addMetaSchema(required('ajv/lib/refs/json-schema-draft-04.json'))
      const schema: unknown = JSON.parse(readFileSync(project.modulePath('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'))
      expect([ajv.validate(schema, sarif), ajv.errors]).toEqual([true, null])
      // That the schema refuses anything at all.
      expect(ajv.validate(schema, { ...sarif, runs: [{}] })).toBe(false)

      const [run] = sarif.runs
      for (const { id, helpUri, shortDescription } of run!.tool.driver.rules) {
        expect(helpUri).toMatch(new RegExp(`^https://.*/docs/rules/${id.replace('rayvision-codes/', '')}\\.md$`))
        expect(shortDescription.text.length).toBeGreaterThan(10)
      }
      expect(run!.results.map(({ ruleId }) => ruleId.replace(/.*\//, ''))).toEqual([
        'no-magic-code', 'no-unknown-code', 'no-magic-code', 'no-magic-code',
      ])
      expect(run!.results[0]!.message.text).toContain('805 means ACCOUNT_USERNAME_PASSWORD_FAIL')
    })
  })

  describe('--cache', () => {
    const cached = (folder: HostFolder) => folder.lint('--cache', '--cache-strategy', 'content')

    it.each([
      ['the edition', { edition: '2020-12' }],
      ['the names of properties', { codeProperties: ['status'] }],
      ['the codes of the user', { codes: [{ code: 803, name: 'MINE', description: 'mine' }] }],
      ['the language', { locale: 'zh' }],
    ])('gives what a run without it gives after a change of %s', (_, settings) => {
      const later: Files = { 'later.mjs': 'export const isLater = (res) => res.code === 608\n' }
      const folder = project.folderWith({ ...javaScript, ...later, ...config() })
      const before = cached(folder)
      expect(cached(folder)).toEqual(before)
      folder.write('eslint.config.mjs', config({ settings })['eslint.config.mjs']!)
      const after = folder.lint()
      expect(after).not.toEqual(before)
      expect(cached(folder)).toEqual(after)
    })

    it('is left alone by the next version of the plugin', () => {
      const folder = project.folderWith({ ...javaScript, ...config() })
      cpSync(project.modulePath('eslint-plugin-rayvision-codes'), path.join(folder.path, 'node_modules/eslint-plugin-rayvision-codes'), { recursive: true })
      const entry = 'node_modules/eslint-plugin-rayvision-codes/dist/index.mjs'
      const change = (from: string, to: string) => {
        const text = folder.read(entry)
        expect(text).toContain(from)
        folder.write(entry, text.replaceAll(from, to))
      }
      const before = cached(folder)
      // Another plugin that says to be the same: what shows is from the cache.
      change('The response code', 'The answer')
      expect(cached(folder)).toEqual(before)
      const { version } = JSON.parse(folder.read('node_modules/eslint-plugin-rayvision-codes/package.json')) as { version: string }
      // The build chooses the quotes.
      change(version, '999.0.0')
      expect(cached(folder)[0]).toContain('The answer 805')
      expect(placesOf(cached(folder))).toEqual(placesOf(before))
    })
  })

  it('--concurrency 2 gives what one thread gives, and the same fixes', () => {
    const copies = Array.from({ length: 40 }, (_, index) => Object.entries(javaScript).map(([name, text]) => [`${index}/${name}`, text]))
    const files = Object.fromEntries(copies.flat()) as Files
    const [one, two] = [project.folderWith({ ...files, ...config() }), project.folderWith({ ...files, ...config() })]
    const report = (folder: HostFolder, threads: string) => {
      const { stdout } = folder.eslint('.', '--format', 'json', '--concurrency', threads)
      return resultsOf(stdout).map(({ filePath, messages }) => [path.relative(folder.path, filePath), messages])
    }
    expect(report(two, '2')).toEqual(report(one, 'off'))
    one.eslint('.', '--fix', '--concurrency', 'off')
    two.eslint('.', '--fix', '--concurrency', '2')
    for (const name of Object.keys(files)) expect(two.read(name)).toBe(one.read(name))
    expect(two.read('39/login.mjs')).toContain('RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL')
  })

  it('--suppress-all takes what there is, and only that; --prune-suppressions takes away what is mended', () => {
    const folder = project.folderWith({ ...javaScript, ...config() })
    const suppressions = () => JSON.parse(folder.read('eslint-suppressions.json')) as unknown
    expect(folder.eslint('.', '--suppress-all').exitCode).toBe(0)
    expect(suppressions()).toEqual({
      'login.mjs': { 'rayvision-codes/no-magic-code': { count: 1 }, 'rayvision-codes/no-unknown-code': { count: 1 } },
      'retry.cjs': { 'rayvision-codes/no-magic-code': { count: 2 } },
    })
    expect(folder.eslint('.', '--max-warnings', '0').exitCode).toBe(0)

    folder.write('new.mjs', 'export const isOut = (res) => res.code === 602\n')
    expect(placesOf(folder.lint())).toEqual(['new.mjs:1:44'])

    folder.write('new.mjs', '')
    folder.write('retry.cjs', '')
    expect(folder.eslint('.')).toMatchObject({ exitCode: 2 })
    expect(folder.eslint('.', '--prune-suppressions').exitCode).toBe(0)
    expect(suppressions()).toEqual({
      'login.mjs': { 'rayvision-codes/no-magic-code': { count: 1 }, 'rayvision-codes/no-unknown-code': { count: 1 } },
    })
  })

  it('--fix-dry-run gives the fixed text and leaves the file alone', () => {
    const folder = project.folderWith({ ...javaScript, ...config() })
    const { exitCode, stdout } = folder.eslint('login.mjs', '--fix-dry-run', '--format', 'json')
    const [{ output, messages }] = resultsOf(stdout) as [ESLint.LintResult]
    expect(output).toMatch(/^import \{ RayvisionCode \} from 'rayvision-codes'\n[^]*RayvisionCode\.ACCOUNT_USERNAME_PASSWORD_FAIL/)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['rayvision-codes/no-unknown-code'])
    expect(exitCode).toBe(1)
    expect(folder.read('login.mjs')).toBe(javaScript['login.mjs'])
  })

  it('--report-unused-disable-directives reports those above no problem, and no other', () => {
    const comment = '// eslint-disable-next-line rayvision-codes/no-magic-code'
    const folder = project.folderWith({
      'used.mjs': `${comment} -- the vendor's number\nexport const isOut = (res) => res.code === 602\n`,
      'unused.mjs': `${comment}\nexport const isOut = (res) => res.message === 'log in'\n`,
      ...config(),
    })
    expect(placesOf(folder.lint('--report-unused-disable-directives'))).toEqual(['unused.mjs:1:1'])
    folder.eslint('.', '--report-unused-disable-directives', '--fix')
    expect(folder.read('unused.mjs')).not.toContain('eslint-disable')
    expect(folder.read('used.mjs')).toContain(comment)
  })

  it('the config inspector names the configs, and the rules with their pages', () => {
    const folder = project.folderWith({
      ...javaScript,
      'eslint.config.mjs': `import { defineConfig } from 'eslint/config'
import rayvisionCodes from 'eslint-plugin-rayvision-codes'
export default defineConfig([
  rayvisionCodes.configs.strict,
  { name: 'my-app', plugins: { 'rayvision-codes': rayvisionCodes }, extends: ['rayvision-codes/recommended'] },
])
`,
    })
    // What `eslint --inspect-config` opens a browser with.
    const built = folder.shell('npx --no-install @eslint/config-inspector build --outDir inspected')
    expect(built).toMatchObject({ exitCode: 0 })
    const dumps = readdirSync(path.join(folder.path, 'inspected/__rpc-dump')).filter((name) => name.includes('get-payload.record'))
    const payload = folder.read(`inspected/__rpc-dump/${dumps[0]!}`)
    for (const name of ['rayvision-codes/strict', 'my-app > rayvision-codes/recommended']) expect(payload).toContain(`"${name}"`)
    expect(payload).toMatch(/https:[^"]+\/docs\/rules\/no-magic-code\.md/)
  })

  it.each([
    ['an ESM config', { 'eslint.config.mjs': "import { defineConfig } from 'eslint/config'\n\nexport default defineConfig([\n  { rules: {} },\n])\n" }],
    ['a CommonJS config', { 'eslint.config.cjs': 'module.exports = [{ rules: {} }]\n' }],
    ['no config', {}],
  ] as const)('after `npx eslint-plugin-rayvision-codes init --yes` ESLint reports, with %s', (_, files: Files) => {
    const folder = project.folderWith({ ...javaScript, ...files, 'package.json': '{ "private": true }' })
    const init = () => folder.shell('npx --no-install eslint-plugin-rayvision-codes init --yes')
    expect(init()).toMatchObject({ exitCode: 0, stderr: '' })
    expect(placesOf(folder.lint())).toEqual(places)
    expect(init().stdout).toContain('has the plugin already')
  })

  it('reports at the places that the report of the packages has', () => {
    expect(placesOf(project.folderWith({ ...javaScript, ...config() }).lint())).toEqual(places)
  })
})
