/**
 * Components of Vue, Svelte and Astro: what the grammar says, in scripts and in markup.
 */
import type { Dialect } from './setups.ts'
import type { Grammar } from './grammar.ts'
import type { Random } from './random.ts'

interface ComponentContext {
  readonly grammar: Grammar
  readonly random: Random
  readonly dialect: Dialect
}

/** The parts of a component; what is a program in its markup stands on one line. */
export function makeComponent(context: ComponentContext): string[] {
  const { component } = context.dialect
  if (component === 'svelte') return svelte(context)
  return component === 'astro' ? astro(context) : vue(context)
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll(/\/\/.*/g, '')
}

/** A script without its end tag in a text. */
function script(parts: readonly string[]): string {
  return parts.join('\n').replaceAll('</script', '')
}

function vue({ grammar, random, dialect }: ComponentContext): string[] {
  const attribute = (): string => oneLine(grammar.question().replaceAll('"', '&quot;'))
  const shown = (): string => oneLine(grammar.question().replaceAll('<', '&lt;'))
  const element = (): string =>
    random.one([
      () => `<p v-if="${attribute()}">{{ ${shown()} }}</p>`,
      () => `<a :class="{ a: ${attribute()} }" @click="${attribute()}; flag = ${attribute()}">x</a>`,
      () => `<li v-for="(res, RayvisionCode) in list" :key="res.code"><b v-show='res.code === 805'>{{ res.code === ${grammar.number()} ? "a" : 'b' }}</b></li>`,
      () => `<slot v-slot="{ code }"><i v-if="code == ${grammar.number()}"/></slot>`,
      () => `<i :[\`a\${res.code}\`]="res.code === ${grammar.number()}" v-bind="{ code: ${grammar.number()}, message: 'm' }"></i>`,
      () => `<component :is="res.code === ${grammar.number()} ? A : B" />`,
    ])
  const template = `<template>\n  <div>\n    ${random.many(1, 3, element).join('\n    ')}\n  </div>\n</template>`
  const lang = dialect.isTypeScript ? ' lang="ts"' : ''
  const setup = (): string => `<script setup${lang}>\n${script([grammar.header(), ...random.many(0, 2, () => grammar.statement())])}\n</script>`
  const plain = (): string =>
    `<script${lang}>\n${grammar.header()}\nexport default { data: () => ({ res: {} }), methods: { a() { ${script([grammar.statement()])}\n} }, computed: { b() { return this.res.code === ${grammar.literal()} } } }\n</script>`
  return random.one([
    () => [template, setup()],
    () => [setup(), template],
    () => [plain(), template],
    () => [plain(), setup(), template],
    () => [template],
    () => [setup()],
    () => [`<script${lang}></script>`, template],
    () => [template, `<script setup${lang}></script>`],
    () => [`<script src="./a.js"></script>`, template],
  ])
}

function svelte({ grammar, random, dialect }: ComponentContext): string[] {
  const asked = (): string => oneLine(grammar.question())
  const element = (): string =>
    random.one([
      () => `{#if ${asked()}}<p>{${asked()}}</p>{:else if res.code === ${grammar.number()}}<b/>{/if}`,
      () => `{#each list as res, RayvisionCode (res.code)}{@const isFirst = ${asked()}}<li class:a={isFirst}>{res.code === ${grammar.number()}}</li>{/each}`,
      () => `{#await api.get() then { code }}{code === ${grammar.number()}}{:catch res}{${asked()}}{/await}`,
      () => `<a class={${asked()}} title="a {${asked()}} ${grammar.number()}" on:click={() => ${asked()}}>x</a>`,
      () => `{#key res.code}<A {...x} code={${grammar.number()}} let:code>{code == ${grammar.number()}}</A>{/key}`,
      () => `<button onclick={(res) => res.code === ${grammar.number()}}>{@html ${asked()}}</button>`,
    ])
  const lang = dialect.isTypeScript ? ' lang="ts"' : ''
  const instance = (): string => `<script${lang}>\n${script([grammar.header(), ...random.many(0, 2, () => grammar.statement())])}\n</script>`
  const reactive = (): string => `<script${lang}>\n${grammar.header()}\n  export let res\n  $: isOk = ${asked()}\n  $: if (res.code === ${grammar.literal()}) { put(1) }\n</script>`
  const module = (): string => `<script module${lang}>\n${script([grammar.header(), grammar.statement()])}\n</script>`
  const markup = random.many(1, 3, element)
  return random.one([
    () => [instance(), ...markup],
    () => [...markup, instance()],
    () => [module(), instance(), ...markup],
    () => [module(), ...markup],
    () => [reactive(), ...markup],
    () => markup,
    () => [`<script${lang}></script>`, ...markup],
  ])
}

function astro({ grammar, random }: ComponentContext): string[] {
  const asked = (): string => oneLine(grammar.question())
  const element = (): string =>
    random.one([
      () => `<p class={${asked()}} title={\`\${res.code}\`}>{${asked()}}</p>`,
      () => `{${asked()} && <b>{res.code === ${grammar.number()} ? <i/> : ${grammar.number()}}</b>}`,
      () => `{list.map((res) => <li data-a={res.code === ${grammar.number()}}>{res.code}</li>)}`,
      () => `<A {...x} code={${grammar.number()}} set:html={${asked()}} />`,
      () => `<script>\nconst res = await api.get()\nif (res.code === ${grammar.number()}) put(1)\n</script>`,
    ])
  const fence = (): string => `---\n${[grammar.header(), ...random.many(0, 2, () => grammar.statement())].join('\n').replaceAll('---', '')}\n---`
  const markup = random.many(1, 3, element)
  return random.one([() => [fence(), ...markup], () => [fence(), ...markup], () => ['---', '---', ...markup], () => markup])
}
