/**
 * Codes that are wanted for their value, by what a file does with them beside asking whether they are true.
 */
import { Linter } from 'eslint'
import * as svelteParser from 'svelte-eslint-parser'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import * as vueParser from 'vue-eslint-parser'
import plugin from '../../src/index.ts'
import { reportedTexts } from '../support/lint.ts'

/** How often the rule asks for more than the truth of a code. */
function reports(code: string, filename = 'file.tsx'): number {
  const parser = filename.endsWith('.vue') ? vueParser : filename.endsWith('.svelte') ? svelteParser : tseslint.parser
  const config: Linter.Config = {
    files: ['**/*.*'],
    languageOptions: { parser: parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { 'rayvision-codes': plugin },
    rules: { 'rayvision-codes/no-code-truthiness': 'error' },
  }
  const messages = new Linter().verify(code, [config], filename)
  for (const { fatal, message } of messages) if (fatal) throw new Error(message)
  return messages.length
}

const asking = (rest: string): string => `const res = await api.invite()\nif (res.code) go()\n${rest}`

describe('kept', () => {
  it.each([
    'editor.setValue(res.code)', "navigate('/room/' + res.code)", "navigate(res.code + '/room')", 'copy(`https://x/${res.code}`)', 'form.code = res.code', 'setCode(res?.code ?? other)',
    'save({ code: res.code })', 'save({ form: { code: res.code } })', 'uni.request({ data: { auth: res.code }, success: (res) => res.data })', "request({ url: '/login', data: { code: res.code } })",
    'save({ code: res.code, ...message })', 'save({ message: res.code })', 'save({ form: { code: res.code }, message })', 'save({ code: res.code, message() {} })', 'fail({ form: save({ code: res.code }) })',
    'send([res.code])', 'new Blob([res.code])', 'list.push(ready ? res.code : other)', 'list.push(ready ? other : res.code)', 'setCode(ready && res.code)', 'setCode(res.code || other)',
    'res.code.split(1)', 'if (res.code.length > 4) wait()', 'send(encodeURIComponent(res.code))', 'log(send(String(res.code)))', 'setCode(res.code as string)', 'setCode(res.code!)', 'setCode(res!.code)', 'setCode((res as any).code)',
    'make()(res.code)', 'new (make())(res.code)', 'make().code = res.code',
    "const text = res.code || ''; setCode(text)", 'const text = res.code; setCode(text)', 'const text = res.code || other; const copy = text; setCode(copy)', "if (typeof res.code !== 'string') stop()", "const text = res.code || ''; if ('string' === typeof text) go()",
    'const shown = <b>{res.code}</b>', 'const shown = <b title={res.code} />',
  ])('%s', (rest) => {
    // What is asked on the way is reported by itself where nothing is kept.
    expect(reports(asking(rest))).toBe(0)
  })

  it('a part of a body', () => {
    expect(reports("const response = await axios.post('/snippets'); if (response.data.code) setCode(response.data.code)")).toBe(0)
    expect(reports("const response = await axios.post('/snippets'); if (response.data.code) setCode(response.code, response.data)")).toBe(1)
  })

  it('a part, and not another that is called nearly the same', () => {
    const code = 'const response = await axios.get(url)\nif (response.datacode) setCode(response.datacode)\nif (response.data.code) go()'
    expect(reportedTexts('no-code-truthiness', code, { settings: { codeProperties: ['code', 'datacode'] } })).toEqual(['response.data.code'])
  })

  it('a variable', () => {
    expect(reports('const { code } = await api.invite(); if (code) setCode(code)')).toBe(0)
    expect(reports('const { code } = await api.invite(); if (code) setCode(other)')).toBe(1)
  })

  it.each([
    ['{{ res.code }}', 0],
    ['{{ res.message }}', 1],
    ['<b :title="res.code" />', 0],
    ['<b @click="setCode(res.code)" />', 0],
    ['<b @click="res.code" />', 1],
    ['<b :title="res.message" />', 1],
  ])('in a template of Vue: %s', (shown, count) => {
    expect(reports(`<template><p>${shown}</p></template>\n<script setup>\nconst res = await api.invite()\nif (res.code) go()\n</script>`, 'file.vue')).toBe(count)
  })

  it.each([
    ['{res.code}', 0],
    ['{res.message}', 1],
    ['{#if res.code}a{/if}', 2],
  ])('in Svelte: %s', (shown, count) => {
    expect(reports(`<script>\nconst res = await api.invite()\nif (res.code) go()\n</script>\n${shown}`, 'file.svelte')).toBe(count)
  })
})

describe('only told, asked or given on', () => {
  it.each([
    ['console.log(res.code)'], ['reject(res.code)'], ['this.$message.error(`${res.code}`)'], ['throw new ApiError(res.code)'], ['err.code = res.code'], ['showToast(1 + res.code)'], ['getText(res.code)'],
    ['send({ code: res.code, message: res.message })'], ['send({ message: res.message, code: res.code })'], ['res.code.toString()'], ['send(other.code)'], ['send(res.data.code)'], ['send(res.code === other)'], ['send(res, code)'],
    ['res.code()'], ['list[res.code]'], ['send({ [res.code]: 1 })'], ['res.code = send()'], ['res.code.name'], ['other.length[res.code]'], ['next({ code: res.code })'], ['fail({ data: { code: res.code } })'],
    ['list.includes(res.code)'], ['String(res.code)'], ['f = () => res.code'], ['send(res[code])'], ['save({ res, code })'], ['(setCode as any)?.(res.code === 1)'],
    ['const text = res.code; log(text)'], ["const { length } = res.code"], ["typeof res.code !== 'number'"], ["typeof res.code === typeof other"], ["void res.code === 'string'"], ["const text = res.code || text2; var text2 = text || res.code", 2],
    ['setCode(res.code && other)', 2], ['setCode(res.code ? 1 : other)', 2],
  ] as [string, number?][])('%s', (rest, count = 1) => {
    expect(reports(asking(rest))).toBe(count)
  })
})

it('a value is followed through three variables, of however many', () => {
  const chain = (length: number): string => Array.from({ length }, (_, index) => `const v${index + 1} = v${index}\n`).join('')
  const asked = (length: number): number => reports(asking(`const v0 = res.code\n${chain(length)}setCode(v${length})`))
  expect([0, 2, 3, 10_000].map(asked)).toEqual([0, 0, 1, 1])
})

it('what is too deep, or too far, is no real code', () => {
  const deep = (depth: number): string => `res${'.data'.repeat(depth)}.code`
  const asked = (depth: number): number => reports(`const res = await api.invite()\nif (${deep(depth)}) setCode(${deep(depth)})`)
  expect(asked(31)).toBe(0)
  expect(asked(32)).toBe(1)
  expect(reports(asking(`setCode(${'['.repeat(31)}res.code${']'.repeat(31)})`))).toBe(0)
  expect(reports(asking(`setCode(${'['.repeat(32)}res.code${']'.repeat(32)})`))).toBe(1)
})
