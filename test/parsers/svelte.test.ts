/**
 * Components of Svelte. `‹805›` is a code that the fix replaces, `@import` the place where it puts the import.
 */
import * as typescriptParser from '@typescript-eslint/parser'
import { describe, expect, it } from 'vitest'
import * as svelteParser from 'svelte-eslint-parser'
import { fixerOf, IMPORT, marked } from '../support/parsers.ts'

const fix = fixerOf('Login.svelte', {
  files: ['**/*.svelte'],
  languageOptions: { parser: svelteParser, parserOptions: { parser: { ts: typescriptParser } } },
})

async function expectFix(text: string, added: string, left: readonly string[] = []): Promise<void> {
  const { code, output } = marked(text, added)
  expect(await fix(code)).toEqual({ output, left })
  expect(await fix(output)).toEqual({ output, left })
}

const SCRIPT = "<script>\n  import { login } from '$lib/api'\n@import  const res = await login()\n</script>\n"

describe('the markup', () => {
  it.each([
    ['{#if}', '{#if res.code === ‹805›}<p>no</p>{:else if res.code === ‹804›}<p>locked</p>{/if}'],
    ['an expression', "<p>{res.code === ‹805› ? 'no' : 'yes'}</p>"],
    ['an attribute', '<p class={res.code === ‹805› ? 1 : 2} hidden={res.data.code === ‹200›}></p>'],
    ['an attribute with text', '<p title="a {res.code === ‹805›} 805"></p>'],
    ['a class directive', '<p class:bad={res.code === ‹805›}></p>'],
    ['a handler', '<p onclick={() => res.code === ‹805› && go()}></p>'],
    ['{@const}', '{#if res}{@const isOk = res.code === ‹200›}<p>{isOk}</p>{/if}'],
    ['{#await}', '{#await promise then _}<p>{res.code === ‹805›}</p>{/await}'],
    ['{#key}', '{#key res.code === ‹805›}<p></p>{/key}'],
  ])('%s', async (_, markup) => {
    await expectFix(`${SCRIPT}\n${markup}\n`, `  ${IMPORT}\n`)
  })

  it('the import has no name that the script re-exports: that is a prop', async () => {
    const text = (value: string, added: string) => `<script>\n${added}export { RayvisionCode } from 'other'\n</script>\n<p>{res.code === ${value}}</p>\n`
    const output = text('RayvisionCode_1.ACCOUNT_USERNAME_PASSWORD_FAIL', "import { RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\n\n")
    expect(await fix(text('805', ''))).toEqual({ output, left: [] })
    expect(await fix(output)).toEqual({ output, left: [] })
  })

  it('rows of {#each} have a code of their own', async () => {
    await expectFix(`${SCRIPT}\n{#each res.data as row}<p>{row.code === 200}</p>{/each}\n`, '')
  })

  it('the awaited value of {#await}', async () => {
    await expectFix(`<script>\n@import  const promise = api.login()\n</script>\n{#await promise then res}<p>{res.code === ‹805›}</p>{/await}\n`, `  ${IMPORT}\n\n`)
  })
})

describe('the scripts', () => {
  it('of the instance', async () => {
    await expectFix('<script>\n@import  export let res\n  $: isOk = res.code === ‹200›\n</script>\n', `  ${IMPORT}\n\n`)
  })

  it('lang="ts"', async () => {
    await expectFix(
      '<script lang="ts">\n@import  let { res }: { res: { code: number } } = $props()\n  const isOk = (res.code as number) === ‹200›\n</script>\n<p>{res!.code === ‹805›}</p>\n',
      `  ${IMPORT}\n\n`,
    )
  })

  it.each([
    ['no semicolons, whatever the styles have', 'function is(res) { return res.code === ‹200› }', '<style>\n  p {\n    color: red;\n  }\n</style>\n', ''],
    ['semicolons', 'function is(res) { return res.code === ‹200›; }\n  is(a);', '', ';'],
    ['semicolons at the ends of lines alone', 'function is(res) {\n    return res.code === ‹200›;\n  }', '', ';'],
    ['no semicolons but in the head of a loop', 'function is(res) { for (;;) return res.code === ‹200› }', '', ''],
  ])('with %s', async (_, script, style, semicolon) => {
    await expectFix(`<script>\n@import  ${script}\n</script>\n${style}`, `  ${IMPORT}${semicolon}\n\n`)
  })

  it('of a module is only what says so', async () => {
    await expectFix('<script type="module">\n  let res\n</script>\n<script context="module">\n@import  export const isLocked = (res) => res.code === ‹804›\n</script>\n', `  ${IMPORT}\n\n`)
  })

  it('of the module', async () => {
    await expectFix('<script module>\n@import  export const isLocked = (res) => res.code === ‹804›\n</script>\n', `  ${IMPORT}\n\n`)
    await expectFix('<script context="module">\n@import  export const isLocked = (res) => res.code === ‹804›\n</script>\n', `  ${IMPORT}\n\n`)
  })

  it.each([
    ['above', (module: string, instance: string) => `${module}\n${instance}\n<p>{res.code === ‹805›}</p>\n`],
    ['below, as it was written before', (module: string, instance: string) => `${instance.replace('<script>', '<script lang="js">')}\n<p>{res.code === ‹805›}</p>\n${module.replace('<script module>', '<script context="module">')}`],
    ['below', (module: string, instance: string) => `${instance}\n<p>{res.code === ‹805›}</p>\n${module}`],
  ])('both, the module’s %s: its import serves the instance and the markup', async (_, file) => {
    await expectFix(
      file('<script module>\n@import  export const isLocked = (res) => res.code === ‹804›\n</script>\n', '<script>\n  const res = await login()\n  const isOk = res.code === ‹200›\n</script>\n'),
      `  ${IMPORT}\n\n`,
    )
  })
})

it('markup without a script is reported and not fixed', async () => {
  await expectFix('<p>{res.code === 805}</p>\n', '', ['805'])
})
