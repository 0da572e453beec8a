/**
 * Single-file components of Vue. `‹805›` is a code that the fix replaces, `@import` the place where it puts the import.
 */
import * as typescriptParser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import * as vueParser from 'vue-eslint-parser'
import plugin from '../../src/index.ts'
import { fixerOf, IMPORT, marked } from '../support/parsers.ts'

const fix = fixerOf('Login.vue', { files: ['**/*.vue'], languageOptions: { parser: vueParser } })
const fixTypeScript = fixerOf('Login.vue', {
  files: ['**/*.vue'],
  languageOptions: { parser: vueParser, parserOptions: { parser: typescriptParser } },
})

/** Expects that the fix replaces the marked codes and brings the import, and leaves the others as they are. */
async function expectFix(text: string, added: string, left: readonly string[] = [], fixer = fix): Promise<void> {
  const { code, output } = marked(text, added)
  expect(await fixer(code)).toEqual({ output, left })
  expect(await fixer(output)).toEqual({ output, left })
}

const SETUP = `<script setup>
import { login } from '@/api/user'
@importconst res = await login()
</script>
`
const SETUP_IMPORT = `${IMPORT}\n`

describe('a template with <script setup>', () => {
  it.each([
    ['v-if', '<p v-if="res.code === ‹805›">no</p>'],
    ['v-else-if, with the body', '<p v-if="a" /><p v-else-if="res.data.code !== ‹805›" />'],
    ['v-show and v-text', `<p v-show="res.code == ‹805›" v-text="res.code === ‹200› ? 'yes' : 'no'" />`],
    ['an interpolation', "<p>{{ res.code === ‹805› ? 'no' : 'yes' }}</p>"],
    ['a bound attribute', '<p :class="{ bad: res.code === ‹805› }" v-bind:title="res.code === ‹804› ? 1 : 2" />'],
    ['a handler with an expression', '<p @click="res.code === ‹805› && go()" />'],
    ['a handler with statements', '<p @click="if (res.code === ‹805›) { go() } else { stop() }" />'],
    ['a handler with an arrow', '<p @click="(event) => res.code === ‹805› && go(event)" v-on:focus="function () { return res.code === ‹804› }" />'],
    ['a handler of success', '<x-upload @upload-success="(table) => { if (table.code === ‹200›) go() }" />'],
    ['a function that nothing names', '<p v-bind="(table) => table.code === ‹805›">{{ (table) => table.code === ‹805› }}</p>'],
    ['the handler of an upload', '<el-upload :on-success="(answer) => { if (res.code === ‹805›) go(answer) }" />'],
    ['a list', '<p v-if="[‹805›, ‹804›].includes(res.code)" />'],
    ['a filter', '<p>{{ res.code === ‹805› | yes }}</p>'],
    ['a slot', '<x-table><template #cell="{ row }"><p v-if="res.code === ‹805›">{{ row.name }}</p></template></x-table>'],
    ['a dynamic argument', '<p :[name]="res.code === ‹805›" />'],
    ['v-model', '<p v-model="states[res.code === ‹805› ? 1 : 0]" />'],
    ['an element between others', '<div>805<p v-if="res.code === ‹805›">805</p><!-- 805 --></div>'],
  ])('%s', async (_, element) => {
    await expectFix(`<template>\n  ${element}\n</template>\n\n${SETUP}`, SETUP_IMPORT)
  })

  it.each(['@[name]', ':done', 'v-on'])('names a function that is no handler of an event: %s', async (attribute) => {
    const text = `<template><p ${attribute}="show" /></template>\n<script setup>\n@importfunction show(table) { if (table.code === ‹805›) go() }\n</script>\n`
    await expectFix(text, `${IMPORT}\n\n`)
  })

  it('names a handler of an event', async () => {
    await expectFix('<template><p @change="show" /></template>\n<script setup>\nfunction show(table) { if (table.code === 805) go() }\n</script>\n', '')
  })

  it('asks before the script does whether a value is a code', async () => {
    await expectFix(`<template><p v-if="x === 805" /></template>\n<script setup>\nimport { isRayvisionCode } from 'rayvision-codes'\nconst x = make()\nif (isRayvisionCode(x)) log(x)\n</script>\n`, '')
  })

  it('above or below the script', async () => {
    const template = '<template>\n  <p v-if="res.code === ‹805›" />\n</template>\n'
    await expectFix(`${SETUP}\n${template}`, SETUP_IMPORT)
    await expectFix(`${template}\n${SETUP}\n<style>\n.a { width: 805px }\n</style>\n`, SETUP_IMPORT)
  })

  it('whose name means another variable than in a function', async () => {
    await expectFix(`<template><p v-if="code === 805" /></template>\n<script setup>\n@importconst code = make()\nasync function load() {\n  const { code } = await api.login()\n  if (code === ‹804›) stop()\n}\n</script>\n`, `${IMPORT}\n\n`)
  })

  it('whose name is bound by v-for', async () => {
    await expectFix(`<template><p v-for="code in rows">{{ code === 805 }}</p></template>\n<script setup>\n@importconst { code } = await api.login()\nif (code === ‹804›) stop()\n</script>\n`, `${IMPORT}\n\n`)
  })

  it('below a plain script, or with one that says more of itself', async () => {
    await expectFix('<script>\n@importexport default { methods: { is(res) { return res.code === ‹805› } } }\n</script>\n<template><p /></template>\n', `${IMPORT}\n\n`)
    await expectFix('<template><p v-if="res.code === 805" /></template>\n<script lang="ts">\nexport default {}\n</script>\n', '', ['805'], fixTypeScript)
  })

  it('whose codes come from a pattern of the script', async () => {
    await expectFix(`<template><p v-if="code === ‹805›">{{ code === ‹200› }}</p></template>\n<script setup>\n@importconst { code } = await api.login()\n</script>\n`, `${IMPORT}\n\n`)
  })
})

describe('what a function gets that a template names', () => {
  it.each([
    ['@close', 'answer.code === 805', []],
    [':close', 'answer.code === ‹805›', []],
    ['v-bind', 'answer.code === 3', []],
  ])('%s', async (attribute, condition, left) => {
    await expectFix(`<template>\n  <x-upload ${attribute}="onDone" />\n</template>\n\n<script setup>\n@importconst onDone = (answer) => ${condition}\n</script>\n`, condition.includes('‹') ? `${IMPORT}\n\n` : '', left)
  })
})

describe('names that a template binds', () => {
  const template = (element: string): string => `<template>\n  ${element}\n</template>\n<script setup>\n@importconst res = await api.list()\nconst answers = await Promise.all([api.one(), api.two()])\n</script>\n`

  it('rows of v-for have a code of their own', async () => {
    for (const element of [
      '<p v-for="row in res.data" v-if="row.code === 200" :key="row.code" />',
      '<p v-for="({ code }, index) in res.data" :key="index">{{ code === 200 }}</p>',
      '<p v-for="x of res.data" :key="x.id"><b v-if="x.code === 100" /></p>',
    ]) {
      await expectFix(template(element), '')
    }
  })

  it('v-for over responses', async () => {
    await expectFix(template('<p v-for="(answer, i) in answers" :key="i">{{ answer.code === ‹805› }}</p>'), `${IMPORT}\n\n`)
  })

  it('a slot’s props are unknown, also where they are called as the response is', async () => {
    await expectFix(template('<x-list v-slot="{ row }"><p v-if="row.code === 200" /></x-list>'), '')
    await expectFix(template('<x-list><template #default="{ code }"><p v-if="code === 200" /></template></x-list>'), '')
  })

  it('a name that is called as the enum is', async () => {
    const { code } = marked(template('<p v-for="RayvisionCode in [1]"><b v-if="res.code === ‹805›">{{ RayvisionCode }}</b></p>'))
    const output = code
      .replace('805', 'RayvisionCode_1.ACCOUNT_USERNAME_PASSWORD_FAIL')
      .replace('<script setup>\n', "<script setup>\nimport { RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\n\n")
    expect(await fix(code)).toEqual({ output, left: [] })
  })
})

describe('the script', () => {
  it('<script>', async () => {
    await expectFix(
      `<script>\nimport { login } from '@/api/user'\n@import\nexport default {\n  async mounted() {\n    const res = await login()\n    if (res.code === ‹805›) this.code = 805\n  },\n}\n</script>\n`,
      `${IMPORT}\n`,
    )
  })

  it('<script> without imports', async () => {
    await expectFix('<script>\n@importexport default { check: (res) => res.code === ‹805› }\n</script>\n', `${IMPORT}\n\n`)
  })

  it('an empty template', async () => {
    await expectFix('<template></template>\n<script setup>\n@importconst ok = (await api.login()).code === ‹200›\n</script>\n', `${IMPORT}\n\n`)
  })

  it('both: the import goes into <script setup>, which the other sees', async () => {
    await expectFix(
      `<script>\nexport const isLocked = (res) => res.code === ‹804›\n</script>\n<script setup>\n@importconst res = await api.login()\n</script>\n<template><p v-if="res.code === ‹805›" /></template>\n`,
      `${IMPORT}\n\n`,
    )
    await expectFix(
      `<script setup>\n@importconst res = await api.login()\n</script>\n<script>\nexport const isLocked = (res) => res.code === ‹804›\n</script>\n<template><p v-if="res.code === ‹805›" /></template>\n`,
      `${IMPORT}\n\n`,
    )
  })

  it('lang="ts"', async () => {
    await expectFix(
      `<template>\n  <p v-if="(res as Answer).code === ‹805›">{{ res!.code === ‹804› }}</p>\n</template>\n<script setup lang="ts">\nimport type { Answer } from '@/api/user'\n@importconst res = await login<Answer>()\nconst isOk = (res: Answer): boolean => res.code === ‹200›\n</script>\n`,
      `${IMPORT}\n`,
      [],
      fixTypeScript,
    )
  })

  it('lang="ts" with an import of types', async () => {
    const code = `<script setup lang="ts">\nimport type { RayvisionCode } from 'rayvision-codes'\nconst isOk = (res: { code: RayvisionCode }): boolean => res.code === 805\n</script>\n`
    const output = code.replace("import type { RayvisionCode } from 'rayvision-codes'\n", (all) => `${all}import { RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\n`)
      .replace('805', 'RayvisionCode_1.ACCOUNT_USERNAME_PASSWORD_FAIL')
    expect(await fixTypeScript(code)).toEqual({ output, left: [] })
  })

  it('CRLF', async () => {
    const { code, output } = marked(`<template>\n  <p v-if="res.code === ‹805›" />\n</template>\n${SETUP}`, SETUP_IMPORT)
    expect(await fix(code.replaceAll('\n', '\r\n'))).toEqual({ output: output.replaceAll('\n', '\r\n'), left: [] })
  })
})

describe('suggestions in a template', () => {
  /** What each suggestion makes of an expression of the template; the script has the same operators. */
  const suggested = (expression: string): string[] => {
    const component = (written: string) => `<template>\n  <p :title="${written}" />\n</template>\n<script setup>\nconst res = await api.login()\nconst HANDLERS = { 200: go }\nconst y = a || (b) && (c)\n</script>\n`
    const config = { files: ['**/*.vue'], plugins: { 'rayvision-codes': plugin }, languageOptions: { parser: vueParser }, rules: plugin.configs.strict.rules as Linter.RulesRecord }
    const code = component(expression)
    return new Linter().verify(code, [config], { filename: 'Login.vue' }).flatMap(({ suggestions = [] }) =>
      suggestions.map(({ fix }) => (code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])).replace(`${IMPORT}\n\n`, '')),
    ).map((output) => {
      const [before = '', after = ''] = component('§').split('§')
      return output.startsWith(before) && output.endsWith(after) ? output.slice(before.length, output.length - after.length) : output
    })
  }

  it('write ?? in the template', () => {
    expect(suggested('bar(res.code || 500)')).toContain('bar(res.code ?? 500)')
  })

  it('keep the parentheses of the template in pairs', () => {
    const [list] = suggested('ok && (res.code >= 805) && res.code < 806')
    expect(list).toBe('ok && res.code === RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL')
  })

  it('see the parentheses of the template', () => {
    expect(suggested('(HANDLERS[res.code])(1)').filter((text) => text.includes('?.'))).toEqual([])
    expect(suggested('HANDLERS[res.code](1)')).toContain('HANDLERS[res.code]?.(1)')
  })
})

describe('a template that cannot see an import', () => {
  it('is reported and not fixed: <script> without setup', async () => {
    await expectFix(
      '<template>\n  <p v-if="res.code === 805">{{ res.code === 200 }}</p>\n</template>\n<script>\n@importexport default { check: (res) => res.code === ‹804› }\n</script>\n',
      `${IMPORT}\n\n`,
      ['805', '200'],
    )
  })

  it('is reported and not fixed: the file has no script', async () => {
    await expectFix('<template>\n  <p v-if="res.code === 805" />\n</template>\n', '', ['805'])
  })

  it('is not fixed by an import of the plain script', async () => {
    const code = `<template><p v-if="res.code === 805" /></template>\n<script>\n${IMPORT}\nexport default { check: (res) => res.code === RayvisionCode.SUCCESS }\n</script>\n`
    expect(await fix(code)).toEqual({ output: code, left: ['805'] })
  })
})

it('numbers that the table does not have are reported in templates', async () => {
  await expectFix(`<template><p v-if="res.code === 803" /></template>\n${SETUP}`, '', ['803'])
})
