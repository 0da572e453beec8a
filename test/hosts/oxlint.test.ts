/**
 * Oxlint, which runs the plugin by `jsPlugins`: what it reports and fixes is compared with what ESLint does.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { javaScript, typeScript } from '../packages/example-files.ts'
import { HostProject, typeScriptPackages, type Files, type HostFolder } from '../packages/host-project.ts'
import { Editor } from './editor.ts'

const OXLINT = 'oxlint/bin/oxlint'
const CONSOLE = fileURLToPath(new URL('../../examples/render-console/', import.meta.url))

/** Both linters lint these: the client of the API that the demo shows, and the examples of the packages' tests. */
const files: Files = { ...javaScript, ...typeScript, ...filesBelow('src'), ...filesBelow('scripts') }

/** What only rules of `strict` look at. */
const tables: Files = {
  'tables.mjs': `const TEXTS = { 200: 'ok', 805: 'wrong password' }
const MORE = new Map([[804, 'locked'], [805, 'wrong password']])

export async function show(api) {
  const res = await api.login()
  if (res.code >= 804 && res.code <= 806) stop(TEXTS[res.code])
  return MORE.get(res.code) ?? res.data
}
`,
  'typed.ts': `const TEXTS: Record<number, string> = { 200: 'ok' }
export const show = async () => TEXTS[(await api.login()).code]
`,
}

function filesBelow(folder: string): Files {
  const names = readdirSync(path.join(CONSOLE, folder), { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name))
  const texts = names.filter((name) => statSync(path.join(CONSOLE, name)).isFile())
  return Object.fromEntries(texts.map((name) => [name, readFileSync(path.join(CONSOLE, name), 'utf8')]))
}

interface OxlintReport {
  readonly diagnostics: readonly {
    readonly message: string
    readonly code: string
    readonly filename: string
    readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[]
  }[]
}

describe('Oxlint', () => {
  let project: HostProject
  let rules: Readonly<Record<string, unknown>>
  /** Those of `strict`, as errors. */
  let allRules: typeof rules
  beforeAll(async () => {
    project = await HostProject.install(inject('tarballs'), { oxlint: '^1.94.0', eslint: '^10', ...typeScriptPackages })
    const print = "import plugin from 'eslint-plugin-rayvision-codes'; const { configs } = plugin; console.log(JSON.stringify([configs.recommended.rules, configs.strict.rules]))"
    const [recommended, strict] = JSON.parse(project.folderWith({}).node('--input-type=module', '--eval', print).stdout) as (typeof rules)[]
    rules = recommended!
    allRules = Object.fromEntries(Object.entries(strict!).map(([name, setting]) => [name, ['error', ...[setting].flat().slice(1)]]))
  })
  afterAll(() => project.remove())

  /** Oxlint's config: rules of ours, none of its own, and settings. */
  function config(settings: object = {}, used = rules): Files {
    return {
      '.oxlintrc.json': JSON.stringify({
        jsPlugins: ['eslint-plugin-rayvision-codes'],
        categories: { correctness: 'off' },
        rules: used,
        settings: { 'rayvision-codes': settings },
      }),
    }
  }

  const oxlint = (folder: HostFolder, ...args: string[]) => folder.node(project.modulePath(OXLINT), ...args)

  /** What Oxlint reports, written as `HostFolder.lint` writes what ESLint does. */
  function report(folder: HostFolder): string[] {
    const { stdout } = oxlint(folder, '--format', 'json', '.')
    const { diagnostics } = JSON.parse(stdout) as OxlintReport
    return diagnostics.map(({ message, code, filename, labels }) => {
      const { line, column } = labels[0]!.span
      return `${path.basename(filename)}:${line}:${column} error ${code.replace('(', '/').replace(')', '')}: ${message}`
    })
  }

  const eslintConfig = (settings: object = {}, used = rules): Files => ({
    'eslint.config.mjs': `import rayvisionCodes from 'eslint-plugin-rayvision-codes'
import tseslint from 'typescript-eslint'
export default [
  { files: ['**/*.{js,cjs,ts}'], languageOptions: { parser: tseslint.parser } },
  { plugins: { 'rayvision-codes': rayvisionCodes }, rules: ${JSON.stringify(used)}, settings: { 'rayvision-codes': ${JSON.stringify(settings)} } },
]
`,
  })

  it.each([
    ['the settings that are the default', {}],
    ['Chinese, a later edition and an enum of the user', { locale: 'zh', edition: '2020-12', enum: { name: 'Code', module: './codes.js' } }],
  ])('reports what ESLint reports, with %s', (_, settings) => {
    const all = { ...files, ...tables }
    const byOxlint = report(project.folderWith({ ...all, ...config(settings, allRules) }))
    const byESLint = project.folderWith({ ...all, ...eslintConfig(settings, allRules) }).lint()
    expect(byOxlint.sort()).toEqual(byESLint.sort())
    expect(byOxlint.length).toBeGreaterThan(200)
  })

  it('fixes what ESLint fixes, to the same text, in two runs; a third changes nothing', () => {
    const [one, other] = [project.folderWith({ ...files, ...config() }), project.folderWith({ ...files, ...eslintConfig() })]
    const texts = (folder: HostFolder) => Object.fromEntries(Object.keys(files).map((name) => [name, folder.read(name)]))
    other.eslint('.', '--fix')
    // One run is one pass: it fixes the first problem of a file, with the import that the others need.
    oxlint(one, '--fix', '.')
    oxlint(one, '--fix', '.')
    expect(texts(one)).toEqual(texts(other))
    expect(texts(one)).not.toEqual(files)
    oxlint(one, '--fix', '.')
    expect(texts(one)).toEqual(texts(other))
  })

  it('ends with 1 for problems and 0 for none, and stops at wrong settings with the path of the key', () => {
    expect(oxlint(project.folderWith({ ...javaScript, ...config() }), '.').exitCode).toBe(1)
    expect(oxlint(project.folderWith({ 'clean.mjs': 'export {}\n', ...config() }), '.').exitCode).toBe(0)
    const wrong = oxlint(project.folderWith({ ...javaScript, ...config({ locale: 'fr' }) }), '.')
    expect(wrong.stdout + wrong.stderr).toContain('settings["rayvision-codes"].locale: expected')
    expect(wrong.exitCode).not.toBe(0)
  })

  it('knows its own comments to disable a rule, and those of ESLint', () => {
    const text = (linter: string) => `// ${linter}-disable-next-line rayvision-codes/no-magic-code\nexport const isOut = (res) => res.code === 602\n`
    const folder = project.folderWith({ 'one.mjs': text('oxlint'), 'two.mjs': text('eslint'), ...config() })
    expect(report(folder)).toEqual([])
  })

  it('--fix-suggestions takes the first suggestion, complete with its import', () => {
    const folder = project.folderWith({ 'odd.mjs': 'export const isOdd = (res) => res.code === 803\n', ...config() })
    oxlint(folder, '--fix-suggestions', '.')
    expect(folder.read('odd.mjs')).toBe(`import { RayvisionCode } from 'rayvision-codes'

export const isOdd = (res) => res.code === RayvisionCode.ACCOUNT_BINDING_FAIL
`)
  })

  it('sees the script of a Vue component and not its template', () => {
    const text = `<script setup>
const res = await api.login()
if (res.code === 805) throw new Error()
</script>

<template>
  <p v-if="res.code === 602">log in</p>
</template>
`
    const folder = project.folderWith({ 'Login.vue': text, ...config() })
    expect(report(folder).map((problem) => problem.split(':')[1])).toEqual(['3'])
    oxlint(folder, '--fix', '.')
    expect(folder.read('Login.vue')).toBe(`<script setup>
import { RayvisionCode } from 'rayvision-codes'

const res = await api.login()
if (res.code === RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL) throw new Error()
</script>

<template>
  <p v-if="res.code === 602">log in</p>
</template>
`)
  })

  it('the config of docs/oxlint.md has the rules of recommended, and runs', () => {
    const page = readFileSync(new URL('../../docs/oxlint.md', import.meta.url), 'utf8')
    const shown = /^```json\n\/\/ \.oxlintrc\.json\n([^]*?)^```$/m.exec(page)![1]!
    expect(Object.keys((JSON.parse(shown) as { rules: object }).rules).sort()).toEqual(Object.keys(rules).sort())
    expect(report(project.folderWith({ ...javaScript, '.oxlintrc.json': shown }))).toHaveLength(4)
  })

  it('the short name in jsPlugins loads the package for run time, which is no plugin', () => {
    const short = { '.oxlintrc.json': config()['.oxlintrc.json']!.replace('eslint-plugin-rayvision-codes', 'rayvision-codes') }
    const { exitCode, stdout, stderr } = oxlint(project.folderWith({ ...javaScript, ...short }), '.')
    expect(exitCode).toBe(1)
    expect(stdout + stderr).toContain('Failed to load JS plugin')
  })

  describe('as a language server', () => {
    let editor: Editor
    beforeAll(async () => {
      const command = [process.execPath, project.modulePath(OXLINT), '--lsp'] as const
      editor = await Editor.start({ command, fixAllKind: 'source.fixAll.oxc' }, project.folderWith(config()).path)
    })
    afterAll(() => editor.close())

    it('has squiggles, a quick fix with its import, suggestions, and fixes all', async () => {
      const document = editor.open('login.mjs', javaScript['login.mjs']!)
      const [magic, unknown] = await document.diagnostics()
      expect([document.underlined(magic!), magic!.code]).toEqual(['805', 'rayvision-codes(no-magic-code)'])
      expect([document.underlined(unknown!), unknown!.code]).toEqual(['803', 'rayvision-codes(no-unknown-code)'])

      const suggestions = (await document.actions(unknown!)).map(({ title }) => title).filter((title) => title.startsWith('Replace'))
      expect(suggestions).toHaveLength(3)
      expect(suggestions[0]).toMatch(/^Replace 803 with RayvisionCode\.ACCOUNT_BINDING_FAIL/)

      const [quickFix] = await document.actions(magic!)
      await document.apply(quickFix!)
      const fixed = document.text
      expect(fixed).toMatch(/^import \{ RayvisionCode \} from 'rayvision-codes'\n[^]*RayvisionCode\.ACCOUNT_USERNAME_PASSWORD_FAIL/)
      expect(await document.diagnostics()).toHaveLength(1)

      const again = editor.open('again.mjs', javaScript['login.mjs']!)
      await again.diagnostics()
      await again.fixAll()
      expect(again.text).toBe(fixed)
    })
  })
})
