/**
 * docs/neighbours.md: the plugin beside those that most projects have.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ESLint, Linter } from 'eslint'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { HostProject, typeScriptPackages, type Files, type HostFolder } from '../packages/host-project.ts'
import { isLongRun } from './versions.ts'

const CONSOLE = fileURLToPath(new URL('../../examples/render-console/', import.meta.url))
const OURS = 'rayvision-codes/'

/** Rules that speak of other things than the number, at its place. */
const ABOUT_OTHER_THINGS = ['perfectionist/sort-switch-case', 'prettier/prettier']

/** What is linted; in a usual run a part of it, as its types take time. */
const folders = isLongRun ? ['src', 'scripts'] : ['src/http', 'src/login', 'src/legacy', 'src/billing', 'scripts']

function filesBelow(folder: string): Files {
  const names = readdirSync(path.join(CONSOLE, folder), { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name))
  const found = names.filter((name) => statSync(path.join(CONSOLE, name)).isFile())
  return Object.fromEntries(found.map((name) => [name, readFileSync(path.join(CONSOLE, name), 'utf8')]))
}

const page = readFileSync(new URL('../../docs/neighbours.md', import.meta.url), 'utf8')
const config = /^```js\n\/\/ eslint\.config\.mjs\n([^]*?)^```$/m.exec(page)![1]!

const files: Files = {
  ...Object.assign({}, ...folders.map(filesBelow)) as Files,
  'src/types.ts': readFileSync(path.join(CONSOLE, 'src/types.ts'), 'utf8'),
  'tsconfig.json': readFileSync(path.join(CONSOLE, 'tsconfig.json'), 'utf8'),
  'package.json': '{ "type": "module", "private": true }\n',
  'Login.vue': `<script setup lang="ts">
const props = defineProps<{ api: { login: () => Promise<{ code: number }> } }>()
const res = await props.api.login()
if (res.code === 805) throw new Error('wrong password')
</script>

<template>
  <p v-if="res.code === 602">log in</p>
</template>
`,
  'eslint.config.mjs': config,
}

interface Report {
  readonly messages: readonly (Linter.LintMessage & { readonly file: string })[]
  readonly stderr: string
}

function run(folder: HostFolder, ...args: string[]): Report {
  const { exitCode, stdout, stderr } = folder.eslint('.', '--format', 'json', ...args)
  if (exitCode !== 0 && exitCode !== 1) throw new Error(stderr || stdout)
  const results = JSON.parse(stdout) as ESLint.LintResult[]
  return { stderr, messages: results.flatMap(({ filePath, messages }) => messages.map((message) => ({ ...message, file: filePath }))) }
}

describe('beside unicorn, import-x, perfectionist, Prettier, Vue and strict-type-checked', { timeout: 300_000 }, () => {
  let project: HostProject
  let folder: HostFolder
  beforeAll(async () => {
    project = await HostProject.install(inject('tarballs'), {
      eslint: '^10',
      ...typeScriptPackages,
      '@eslint/js': '^10',
      // The last that runs on Node.js 20.
      'eslint-plugin-unicorn': '^65',
      'eslint-plugin-import-x': '^4.18.1',
      'eslint-plugin-perfectionist': '^5.14.0',
      'eslint-plugin-prettier': '^5.5.7',
      'eslint-config-prettier': '^10',
      prettier: '^3.10.1',
      'eslint-plugin-vue': '^10.12.1',
      'vue-eslint-parser': '^10.4.2',
    })
    folder = project.folderWith(files)
  })
  afterAll(() => project.remove())

  it('no other rule reports a number that has a member', () => {
    const { messages } = run(folder)
    const ours = messages.filter(({ ruleId }) => ruleId === `${OURS}no-magic-code`)
    expect(ours.length).toBeGreaterThan(80)
    expect(messages.filter(({ fatal }) => fatal)).toEqual([])
    const places = new Set(ours.map(({ file, line, column }) => `${file}:${line}:${column}`))
    const others = messages.filter(({ ruleId, file, line, column }) => places.has(`${file}:${line}:${column}`) && ruleId?.startsWith(OURS) === false)
    expect(others.map(({ ruleId }) => ruleId).filter((ruleId) => !ABOUT_OTHER_THINGS.includes(ruleId ?? ''))).toEqual([])
  })

  it('one --fix replaces every number and settles; a second changes nothing', () => {
    const { messages, stderr } = run(folder, '--fix')
    expect(stderr).toBe('')
    expect(messages.filter(({ ruleId }) => ruleId === `${OURS}no-magic-code`)).toEqual([])
    expect(messages.filter(({ fix }) => fix !== undefined)).toEqual([])
    const names = Object.keys(files)
    const fixed = names.map((name) => folder.read(name))
    expect(folder.read('Login.vue')).toMatch(/<script[^>]*>\nimport \{ RayvisionCode \} from "rayvision-codes";\n[^]*RayvisionCode\.NEED_USER_LOGIN/)
    run(folder, '--fix')
    expect(names.map((name) => folder.read(name))).toEqual(fixed)
  })
})
