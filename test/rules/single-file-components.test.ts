import { describe, expect, it } from 'vitest'
import { Linter } from 'eslint'
import * as vueParser from 'vue-eslint-parser'
import plugin from '../../src/index.ts'
import { member } from '../support/messages.ts'

const IMPORT = "import { RayvisionCode } from 'rayvision-codes'"

/** What one `--fix` run makes of a Vue component, and how many codes are left. */
function fix(code: string): { output: string; left: number } {
  const config: Linter.Config = {
    files: ['**/*.vue'],
    plugins: { 'rayvision-codes': plugin },
    languageOptions: { parser: vueParser },
    rules: { 'rayvision-codes/no-magic-code': 'error' },
  }
  const { output, messages } = new Linter().verifyAndFix(code, [config], { filename: 'Component.vue' })
  return { output, left: messages.length }
}

const template = (code: number | string): string => `<template>\n  <p v-if="res.code === ${code}">{{ res.code === ${code} }}</p>\n</template>\n`
const setup = (body: string): string => `<script setup>\n${body}\n</script>\n`

describe('the import in a Vue component', () => {
  it('goes after the last import of <script setup>', () => {
    const code = (value: number | string, added: string) =>
      template(value) + setup(`import { ref } from 'vue'\n${added}const res = ref(await api.login())\nif (res.code === ${value}) go()`)
    expect(fix(code(805, ''))).toEqual({ output: code(member(805), `${IMPORT}\n`), left: 0 })
  })

  it('has no semicolon where the script has none, also at its end', () => {
    const code = (value: number | string, added: string) => `${setup(`import { login } from './api'${added}`)}${template(value)}`
    expect(fix(code(805, ''))).toEqual({ output: code(member(805), `\n${IMPORT}`), left: 0 })
  })

  it('goes to the head of <script setup>, never of the file', () => {
    const code = (value: number | string, added: string) => template(value) + setup(`${added}const res = await api.login()`)
    expect(fix(code(805, ''))).toEqual({ output: code(member(805), `${IMPORT}\n\n`), left: 0 })
  })

  it('has the indentation of the script', () => {
    const code = (value: number | string, added: string) => setup(`${added}  const res = await api.login()\n  if (res.code === ${value}) go()`)
    expect(fix(code(805, ''))).toEqual({ output: code(member(805), `  ${IMPORT}\n\n`), left: 0 })
  })

  it('is not seen by the template where there is no setup: its codes are reported, not fixed', () => {
    const code = (value: number | string, added: string) => `${template(805)}<script>\n${added}export default { login() { return res.code === ${value} } }\n</script>\n`
    expect(fix(code(804, ''))).toEqual({ output: code(member(804), `${IMPORT}\n\n`), left: 2 })
  })

  it('is seen by both scripts of a component', () => {
    const code = (value: number | string, added: string) => `<script>\nexport default { login() { return res.code === ${value} } }\n</script>\n${setup(`${added}const res = await api.login()`)}${template(value)}`
    expect(fix(code(805, ''))).toEqual({ output: code(member(805), `${IMPORT}\n\n`), left: 0 })
  })

  it('has a name that the template does not take', () => {
    const code = (value: number | string, added: string) => `${setup(`${added}const res = await api.login()`)}<template><p v-for="RayvisionCode in all"><b v-if="res.code === ${value}" /></p></template>\n`
    expect(fix(code(805, ''))).toEqual({
      output: code(member(805, 'RayvisionCode_1'), "import { RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\n\n"),
      left: 0,
    })
  })

  it('goes to the head of its own script, whatever the other begins with', () => {
    const code = (value: number | string, added: string) => `<script>\n/* @license MIT */\nexport default {}\n</script>\n${setup(`${added}if (res.code === ${value}) go()`)}`
    expect(fix(code(805, ''))).toEqual({ output: code(member(805), `${IMPORT}\n\n`), left: 0 })
  })

  it('goes into the script, whatever the file begins with', () => {
    const code = (value: number | string, added: string) => `#!/usr/bin/env x\n${setup(`${added}if (res.code === ${value}) go()`)}`
    expect(fix(code(805, ''))).toEqual({ output: code(member(805), `${IMPORT}\n\n`), left: 0 })
  })

  it('goes behind the directive of a script without statements', () => {
    const code = (value: number | string, added: string) => `${setup(`'use strict'${added}`)}${template(value)}`
    expect(fix(code(805, ''))).toEqual({ output: code(member(805), `\n\n${IMPORT}\n`), left: 0 })
  })

  it('goes behind a tag on the same line', () => {
    const code = (value: number | string, added: string) => `<script setup>${added}if (res.code === ${value}) go()</script>\n`
    expect(fix(code(805, ''))).toEqual({ output: code(member(805), `${IMPORT}\n\n`), left: 0 })
  })

  it('is hidden by no name of a function below', () => {
    const code = (value: number | string) => setup(`${IMPORT}\nfunction f(res) { if (res.code === ${value}) go(); return (RayvisionCode) => RayvisionCode }`)
    expect(fix(code(805))).toEqual({ output: code(member(805)), left: 0 })
  })

  it('is not written into a component without a script', () => {
    expect(fix(template(805))).toEqual({ output: template(805), left: 2 })
  })
})

it.each([["'", '"'], ['"', "'"]])('a fallback does not end the attribute that it stands in: %s', (outer, inner) => {
  const config: Linter.Config = {
    files: ['**/*.vue'],
    plugins: { 'rayvision-codes': plugin },
    languageOptions: { parser: vueParser },
    rules: { 'rayvision-codes/exhaustive-lookup': 'error' },
  }
  const code = `<template><p :title=${outer}TEXTS[res.code]${outer} /></template>\n${setup('const TEXTS = { 805: `no` }')}`
  const [message] = new Linter().verify(code, [config], { filename: 'Component.vue' })
  expect(message!.suggestions!.at(-1)!.fix.text).toBe(` ?? ${inner}Unknown response code${inner}`)
})
