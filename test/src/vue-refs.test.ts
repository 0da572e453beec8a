/**
 * Codes that refs of Vue hold, and what watches them.
 */
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import * as vueParser from 'vue-eslint-parser'
import plugin from '../../src/index.ts'

/** Where the rules report the component, in the order of the text: each place by its own text. */
function reported(script: string, template = ''): string[] {
  const code = `<script setup>\nconst res = await api.login()\n${script}\n</script>\n${template && `<template>${template}</template>\n`}`
  const config: Linter.Config = {
    files: ['**/*.vue'],
    languageOptions: { parser: vueParser },
    plugins: { 'rayvision-codes': plugin },
    rules: { 'rayvision-codes/no-magic-code': 'error', 'rayvision-codes/no-unknown-code': 'error', 'rayvision-codes/no-code-truthiness': 'error' },
  }
  const lines = code.split('\n')
  return new Linter().verify(code, [config], { filename: 'a.vue' }).map(({ line, column, endColumn }) => lines[line - 1]!.slice(column - 1, endColumn! - 1))
}

describe('a code of a response is known', () => {
  it.each([
    ['in a ref', 'const x = ref(res.code)\nif (x.value === 805) go()'],
    ['in a shallow ref', 'const x = shallowRef(res.code)\nif (x.value === 805) go()'],
    ['in a ref that begins as nothing', 'const x = ref()\nx.value = res.code\nif (x.value === 805) go()'],
    ['in a ref that begins as null', 'const x = ref(null)\nx.value = res.code\nif (x.value === 805) go()'],
    ['where it is computed', 'const x = computed(() => res.code)\nif (x.value === 805) go()'],
    ['where a function with statements computes it', 'const x = computed(() => { return res.code })\nif (x.value === 805) go()'],
    ['by what watches it', 'watch(() => res.code, (x) => { if (x === 805) go() })'],
    ['by what watches it, as it was before', 'watch(() => res.code, function (now, x) { if (x === 805) go() })'],
  ])('%s', (_, script) => {
    expect(reported(script)).toEqual(['805'])
  })

  it.each(['ref(res.code)', 'computed(() => res.code)'])('in a template, without its value: %s', (made) => {
    expect(reported(`const x = ${made}`, '<p v-if="x === 805" />')).toEqual(['805'])
  })
})

describe('it is not known', () => {
  it.each([
    ['of a ref that begins as something', 'const x = ref(0)\nx.value = res.code\nif (x.value === 0) go()'],
    ['of what is no ref', 'const x = wrap(res.code)\nif (x.value === 805) go()'],
    ['of the ref itself', 'const x = ref(res.code)\nif (x === 805) go()'],
    ['of another property of a ref', 'const x = ref(res.code)\nif (x.previous === 805) go()'],
    ['of another property that is written', 'const x = ref()\nx.next = res.code\nif (x.value === 805) go()'],
    ['of a ref that may be another', 'let x = ref()\nx = other\nx.value = res.code\nif (x.value === 805) go()'],
    ['of what another function computes', 'const x = make(() => res.code)\nif (x.value === 805) go()'],
    ['of a function that is computed with', 'const x = computed(other, () => res.code)\nif (x.value === 805) go()'],
    ['by what something else calls', 'on(() => res.code, (x) => { if (x === 805) go() })'],
    ['by a watcher of something else', 'watch(() => res.size, (x) => { if (x === 805) go() })'],
    ['by what a watcher is given that watches something else', 'watch(other, () => res.code, (x) => { if (x === 805) go() })'],
    ['of what is made of a code second', 'const x = ref(0, res.code)\nif (x.value === 805) go()'],
    ['of an object that no function of Vue makes', 'const x = make()\nx.value = res.code\nif (x.value === 805) go()'],
    ['of a ref that is written itself', 'const x = ref()\nx = res.code\nif (x.value === 805) go()'],
    ['by what a watcher is given third', 'watch(() => res.code, (now, before, x) => { if (x === 805) go() })'],
    ['by a function of another file', 'watch(() => res.code, handle)'],
  ])('%s', (_, script) => {
    expect(reported(script)).toEqual([])
  })
})

it('a ref that begins as nothing may be asked whether it is there, one that never does may not', () => {
  expect(reported('const x = ref()\nx.value = res.code\nif (x.value === 805) go()\nif (x.value) show()', '<p v-if="x" />')).toEqual(['805'])
  expect(reported('const x = ref(res.code)\nif (x.value === 805) go()\nif (x.value) show()', '<p v-if="x" />')).toEqual(['805', 'x.value', 'x'])
})
