/**
 * The language server of the ESLint extension, which Visual Studio Code, Neovim, Zed and Helix run.
 */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { HostProject, typeScriptPackages } from '../packages/host-project.ts'
import { Editor, type CodeAction, type Document } from './editor.ts'
import { versions } from './versions.ts'

const SERVER = 'vscode-langservers-extracted/bin/vscode-eslint-language-server'

const flatConfig = (locale: 'en' | 'zh') => `import rayvisionCodes from 'eslint-plugin-rayvision-codes'
import tseslint from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'

const settings = { 'rayvision-codes': { locale: '${locale}' } }
export default [
  { ...rayvisionCodes.configs.recommended, settings, files: ['**/*.{js,mjs,ts,vue}'] },
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
  { files: ['**/*.vue'], languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser } } },
]
`

const eslintrc = (locale: 'en' | 'zh') => JSON.stringify({
  root: true,
  parserOptions: { ecmaVersion: 'latest', sourceType: 'module' },
  extends: ['plugin:rayvision-codes/legacy-recommended'],
  settings: { 'rayvision-codes': { locale } },
  overrides: [
    { files: ['*.ts'], parser: '@typescript-eslint/parser' },
    { files: ['*.vue'], parser: 'vue-eslint-parser', parserOptions: { parser: '@typescript-eslint/parser' } },
  ],
})

/** A document with three problems: 805, 602, and 803, which the API does not have. */
interface Example {
  readonly name: string
  readonly text: string
  /** After the quick fix of the second problem alone. */
  readonly oneFixed: string
  readonly allFixed: string
}

const examples: readonly Example[] = [
  {
    name: 'login.mjs',
    text: `export function explain(res) {
  if (res.code === 805) return 'wrong password'
  if (res.code === 602) return 'log in'
  return res.code === 803 ? 'what?' : 'welcome'
}
`,
    oneFixed: `import { RayvisionCode } from 'rayvision-codes'

export function explain(res) {
  if (res.code === 805) return 'wrong password'
  if (res.code === RayvisionCode.NEED_USER_LOGIN) return 'log in'
  return res.code === 803 ? 'what?' : 'welcome'
}
`,
    allFixed: `import { RayvisionCode } from 'rayvision-codes'

export function explain(res) {
  if (res.code === RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL) return 'wrong password'
  if (res.code === RayvisionCode.NEED_USER_LOGIN) return 'log in'
  return res.code === 803 ? 'what?' : 'welcome'
}
`,
  },
  {
    name: 'login.ts',
    text: `import type { ApiResponse } from './types.js'

export const isWrong = (res: ApiResponse): boolean => res.code === 805
export const isOut = (res: ApiResponse): boolean => res.code === 602
export const isOdd = (res: ApiResponse): boolean => res.code === 803
`,
    oneFixed: `import type { ApiResponse } from './types.js'
import { RayvisionCode } from 'rayvision-codes'

export const isWrong = (res: ApiResponse): boolean => res.code === 805
export const isOut = (res: ApiResponse): boolean => res.code === RayvisionCode.NEED_USER_LOGIN
export const isOdd = (res: ApiResponse): boolean => res.code === 803
`,
    allFixed: `import type { ApiResponse } from './types.js'
import { RayvisionCode } from 'rayvision-codes'

export const isWrong = (res: ApiResponse): boolean => res.code === RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL
export const isOut = (res: ApiResponse): boolean => res.code === RayvisionCode.NEED_USER_LOGIN
export const isOdd = (res: ApiResponse): boolean => res.code === 803
`,
  },
  {
    name: 'Login.vue',
    text: `<script setup lang="ts">
const res = await api.login()
if (res.code === 805) throw new Error()
</script>

<template>
  <p v-if="res.code === 602">log in</p>
  <p v-else-if="res.code === 803">what?</p>
</template>
`,
    oneFixed: `<script setup lang="ts">
import { RayvisionCode } from 'rayvision-codes'

const res = await api.login()
if (res.code === 805) throw new Error()
</script>

<template>
  <p v-if="res.code === RayvisionCode.NEED_USER_LOGIN">log in</p>
  <p v-else-if="res.code === 803">what?</p>
</template>
`,
    allFixed: `<script setup lang="ts">
import { RayvisionCode } from 'rayvision-codes'

const res = await api.login()
if (res.code === RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL) throw new Error()
</script>

<template>
  <p v-if="res.code === RayvisionCode.NEED_USER_LOGIN">log in</p>
  <p v-else-if="res.code === 803">what?</p>
</template>
`,
  },
]

/** The diagnostic whose squiggle is under a text. */
async function diagnosticAt(document: Document, text: string) {
  const diagnostics = await document.diagnostics()
  return diagnostics.find((diagnostic) => document.underlined(diagnostic) === text)!
}

/** The actions that are the rule's own, not those that the extension has for every rule. */
function suggestionsOf(actions: readonly CodeAction[]): string[] {
  return actions.filter(({ command }) => command?.command === 'eslint.applySuggestion').map(({ title }) => title)
}

describe.each(versions('^10', '^9', '8.57.1'))('in an editor with ESLint %s', (eslint) => {
  let project: HostProject
  const editors: Editor[] = []
  const config = eslint.startsWith('8') ? { name: '.eslintrc.json', text: eslintrc } : { name: 'eslint.config.mjs', text: flatConfig }

  beforeAll(async () => {
    project = await HostProject.install(inject('tarballs'), {
      eslint,
      ...typeScriptPackages,
      'vue-eslint-parser': '^10.4.2',
      'vscode-langservers-extracted': '4.10.0',
    })
    for (const locale of ['en', 'zh'] as const) {
      const folder = project.folderWith({ [config.name]: config.text(locale) })
      const command = [process.execPath, project.modulePath(SERVER), '--stdio'] as const
      editors.push(await Editor.start({ command, fixAllKind: 'source.fixAll.eslint' }, folder.path))
    }
  })
  afterAll(async () => {
    for (const editor of editors) await editor.close()
    project.remove()
  })

  describe.each(examples)('$name', ({ name, text, oneFixed, allFixed }) => {
    it('has squiggles under the numbers, with the rule and a link to its page', async () => {
      const document = editors[0]!.open(name, text)
      const found = await document.diagnostics()
      expect(found.map((diagnostic) => [document.underlined(diagnostic), diagnostic.code])).toEqual([
        ['805', 'rayvision-codes/no-magic-code'],
        ['602', 'rayvision-codes/no-magic-code'],
        ['803', 'rayvision-codes/no-unknown-code'],
      ])
      for (const { severity, source, code, codeDescription } of found) {
        expect({ severity, source }).toEqual({ severity: 1, source: 'eslint' })
        expect(codeDescription?.href).toMatch(new RegExp(`^https://.*/docs/${code.replace('rayvision-codes', 'rules')}\\.md$`))
      }
    })

    it('the quick fix of one problem is complete, with its import', async () => {
      const document = editors[0]!.open(name, text)
      const [quickFix] = await document.actions(await diagnosticAt(document, '602'))
      expect(quickFix).toMatchObject({ title: 'Fix this rayvision-codes/no-magic-code problem', kind: 'quickfix', isPreferred: true })
      await document.apply(quickFix!)
      expect(document.text).toBe(oneFixed)
    })

    it('suggests codes for one that there is not, in the language of the settings', async () => {
      const [english, chinese] = editors.map((editor) => editor.open(name, text))
      const actions = await english!.actions(await diagnosticAt(english!, '803'))
      const titles = suggestionsOf(actions)
      expect(titles).toHaveLength(3)
      expect(titles[0]).toMatch(/^Replace 803 with RayvisionCode\.ACCOUNT_BINDING_FAIL \(802: the device could not be bound\)/)
      const chineseTitles = suggestionsOf(await chinese!.actions(await diagnosticAt(chinese!, '803')))
      expect(chineseTitles).toHaveLength(3)
      expect(chineseTitles[0]).toMatch(/803.*RayvisionCode\.ACCOUNT_BINDING_FAIL（802.*绑定.*）/)

      await english!.apply(actions.find(({ title }) => title === titles[0])!)
      expect(english!.text).toMatch(/import \{ RayvisionCode \} from 'rayvision-codes'/)
      expect(english!.text).toContain('res.code === RayvisionCode.ACCOUNT_BINDING_FAIL')
      expect(english!.text).toContain('res.code === 805')
    })

    it('all is fixed on save, and the squiggles of what people must decide stay', async () => {
      const document = editors[0]!.open(name, text)
      await document.diagnostics()
      await document.fixAll()
      expect(document.text).toBe(allFixed)
      const left = await document.diagnostics()
      expect(left.map((diagnostic) => document.underlined(diagnostic))).toEqual(['803'])
      await document.fixAll()
      expect(document.text).toBe(allFixed)
    })

    it('follows what is typed', async () => {
      const document = editors[0]!.open(name, text)
      expect(await document.diagnostics()).toHaveLength(3)
      document.type(text.replace('803', '804'))
      expect((await diagnosticAt(document, '804')).code).toBe('rayvision-codes/no-magic-code')
      document.type(allFixed.replace('803', 'RayvisionCode.SUCCESS'))
      expect(await document.diagnostics()).toEqual([])
    })
  })

  it('speaks Chinese', async () => {
    const [{ name, text }] = examples as [Example]
    const document = editors[1]!.open(name, text)
    const { message } = await diagnosticAt(document, '805')
    expect(message).toMatch(/805.*ACCOUNT_USERNAME_PASSWORD_FAIL（用户名或密码错误）/)
  })
})
