import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { run } from '../../init/run.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rayvision-init-'))
  // As far as a package manager is looked for.
  mkdirSync(path.join(folder, '.git'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
}
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
const manifest = (content: object) => write('package.json', JSON.stringify(content))

it('shows what it would write, and with --yes writes it, once', () => {
  manifest({ devDependencies: { eslint: '^10' } })
  const config = "import js from '@eslint/js'\n\nexport default [\n  js.configs.recommended,\n]\n"
  write('eslint.config.mjs', config)
  expect(run(['init'], folder)).toEqual({
    exitCode: 0,
    stderr: '',
    stdout: `Found: ESLint 10, the flat config eslint.config.mjs, npm.

This would be written to eslint.config.mjs:

      import js from '@eslint/js'
    + import rayvisionCodes from 'eslint-plugin-rayvision-codes'
      
      export default [
        js.configs.recommended,
    +   rayvisionCodes.configs.recommended,
      ]

Nothing is written yet: run it again with --yes.

Install what is missing:

    npm install --save-dev eslint-plugin-rayvision-codes
    npm install rayvision-codes
`,
  })
  expect(read('eslint.config.mjs')).toBe(config)

  expect(run(['init', '--yes'], folder)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Written to eslint.config.mjs:') as string })
  const written = read('eslint.config.mjs')
  expect(written).toContain('  rayvisionCodes.configs.recommended,\n')
  expect(run(['init', '--yes'], folder).stdout).toContain('eslint.config.mjs has the plugin already: nothing to do.')
  expect(read('eslint.config.mjs')).toBe(written)
})

it('tells that there is no ESLint', () => {
  expect(run(['init'], folder).stdout).toContain('Found: no ESLint, no ESLint config, npm.')
})

it('writes a config where there is none, with the parsers of the languages', () => {
  manifest({ dependencies: { vue: '^3', 'rayvision-codes': '*' }, devDependencies: { eslint: '*', 'eslint-plugin-rayvision-codes': '*' } })
  write('tsconfig.json', '{}')
  write('pnpm-lock.yaml', '')
  const { stdout } = run(['init', '--yes'], folder)
  expect(stdout).toContain('Found: ESLint, no ESLint config, TypeScript, Vue, pnpm.')
  expect(stdout).toMatch(/\n {4}pnpm add --dev typescript-eslint vue-eslint-parser\n$/)
  expect(read('eslint.config.mjs')).toBe(`import rayvisionCodes from 'eslint-plugin-rayvision-codes'
import tseslint from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'

export default [
  rayvisionCodes.configs.recommended,
  { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser: tseslint.parser } },
  { files: ['**/*.vue'], languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser } } },
]
`)
})

it.each([
  ['yarn.lock', {}, 'yarn add --dev eslint eslint-plugin-rayvision-codes\n    yarn add rayvision-codes'],
  ['bun.lock', {}, 'bun add --dev eslint eslint-plugin-rayvision-codes\n    bun add rayvision-codes'],
  ['package-lock.json', {}, 'npm install --save-dev eslint eslint-plugin-rayvision-codes\n    npm install rayvision-codes'],
  ['README.md', { packageManager: 'pnpm@10.0.0' }, 'pnpm add --dev eslint eslint-plugin-rayvision-codes\n    pnpm add rayvision-codes'],
])('names the commands of the package manager, by %s', (file, content, commands) => {
  manifest(content)
  write(file, '')
  expect(run(['init'], folder).stdout).toContain(`    ${commands}\n`)
})

it.each([
  ['.eslintrc.yml', 'root: true\n', 'extends:\n      - plugin:rayvision-codes/legacy-recommended'],
  ['eslint.config.js', "import antfu from '@antfu/eslint-config'\nexport default antfu()\n", "import rayvisionCodes from 'eslint-plugin-rayvision-codes'"],
  ['eslint.config.cjs', "module.exports = require('./configs')\n", "const rayvisionCodes = require('eslint-plugin-rayvision-codes')"],
])('leaves %s alone that it does not know, with the lines to paste', (file, text, lines) => {
  write(file, text)
  const { exitCode, stdout } = run(['init', '--yes'], folder)
  expect(exitCode).toBe(1)
  expect(stdout).toContain(`${file} is left alone`)
  expect(stdout).toContain(`    ${lines}`)
  expect(read(file)).toBe(text)
})

it('adds to .eslintrc.json, to .eslintrc.cjs and to package.json, in the order in which ESLint reads them', () => {
  manifest({ eslintConfig: { root: true } })
  expect(run(['init'], folder).stdout).toContain('This would be written to package.json')
  write('.eslintrc.json', '{}')
  expect(run(['init'], folder).stdout).toContain('This would be written to .eslintrc.json')
  write('.eslintrc.cjs', 'module.exports = {}\n')
  expect(run(['init'], folder).stdout).toContain('This would be written to .eslintrc.cjs')
})

it('does not add to an .eslintrc that the installed ESLint does not read', () => {
  write('.eslintrc.json', '{}')
  write('node_modules/eslint/package.json', '{ "version": "10.1.0" }')
  const { exitCode, stdout } = run(['init', '--yes'], folder)
  expect(exitCode).toBe(1)
  expect(stdout).toContain('Found: ESLint 10, the config .eslintrc.json, npm.')
  expect(stdout).toContain('.eslintrc.json is left alone: ESLint 10 does not read it. `npx @eslint/migrate-config .eslintrc.json` makes an eslint.config.mjs of it; add these lines to that:')
  expect(stdout).toContain('rayvisionCodes.configs.recommended,')
  expect(read('.eslintrc.json')).toBe('{}')
})

it('writes nothing but the config', () => {
  manifest({})
  run(['init', '--yes'], folder)
  expect(readdirSync(folder).sort()).toEqual(['.git', 'eslint.config.mjs', 'package.json'])
})

it('says how it is called', () => {
  expect(run(['--help'], folder)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('init [--yes]') as string })
  expect(run([], folder)).toMatchObject({ exitCode: 2 })
  expect(run(['start'], folder)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('There is no "start".') as string })
  expect(run(['init', '--force'], folder)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('There is no "--force".') as string })
})
