/**
 * How a generated file is linted: its parser, its name, the plugin's settings and the options of its rules, the odd ones
 * as often as the plain ones.
 */
import path from 'node:path'
import * as tsParser from '@typescript-eslint/parser'
import * as astroParser from 'astro-eslint-parser'
import type { Linter } from 'eslint'
import * as espree from 'espree'
import * as svelteParser from 'svelte-eslint-parser'
import * as vueParser from 'vue-eslint-parser'
import { editions } from '../../codes/src/generated/all-codes.ts'
import { babelParser } from './babel-parser.ts'
import type { Random } from './random.ts'

/** What a file is written in, and what reads it. */
export interface Dialect {
  readonly name: string
  readonly filename: string
  readonly languageOptions: Linter.LanguageOptions
  readonly goal: 'commonjs' | 'module' | 'script'
  readonly isTypeScript: boolean
  readonly hasJsx: boolean
  /** The kind of component; undefined for a file that is a script. */
  readonly component: 'astro' | 'svelte' | 'vue' | undefined
}

/** Where the generated files are. */
export const CWD = '/fuzz'

const jsx = { ecmaFeatures: { jsx: true } }

function javascript(goal: Dialect['goal'], extension: string, parser: 'babel' | 'espree' | 'typescript-eslint' | 'vue-eslint-parser'): Dialect {
  return {
    name: `${parser}, .${extension}, ${goal}`,
    filename: `${CWD}/src/file.${extension}`,
    languageOptions: {
      sourceType: goal,
      parserOptions: jsx,
      ...(parser === 'babel' && { parser: babelParser }),
      ...(parser === 'typescript-eslint' && { parser: tsParser }),
      ...(parser === 'vue-eslint-parser' && { parser: vueParser }),
    },
    goal,
    isTypeScript: false,
    hasJsx: true,
    component: undefined,
  }
}

function typescript(extension: string, goal: Dialect['goal'] = 'module'): Dialect {
  const hasJsx = extension.endsWith('x')
  return {
    name: `typescript-eslint, .${extension}, ${goal}`,
    filename: `${CWD}/src/file.${extension}`,
    languageOptions: { sourceType: goal, parser: tsParser, parserOptions: hasJsx ? jsx : {} },
    goal,
    isTypeScript: true,
    hasJsx,
    component: undefined,
  }
}

type ComponentParser = readonly [component: NonNullable<Dialect['component']>, parser: Linter.Parser, filename: string]

function component([kind, parser, filename]: ComponentParser, isTypeScript: boolean): Dialect {
  const extension = path.extname(filename)
  return {
    name: `${kind}-eslint-parser with ${isTypeScript ? 'typescript-eslint' : 'espree'}`,
    filename: `${CWD}/src/${filename}`,
    languageOptions: {
      sourceType: 'module',
      parser,
      parserOptions: { parser: isTypeScript ? tsParser : espree, ...(isTypeScript && { extraFileExtensions: [extension] }), ...jsx },
    },
    goal: 'module',
    isTypeScript,
    hasJsx: false,
    component: kind,
  }
}

const VUE: ComponentParser = ['vue', vueParser, 'File.vue']
const SVELTE: ComponentParser = ['svelte', svelteParser, 'File.svelte']
const ASTRO: ComponentParser = ['astro', astroParser, 'file.astro']

export const dialects: readonly Dialect[] = [
  javascript('module', 'js', 'espree'),
  javascript('module', 'mjs', 'espree'),
  javascript('script', 'js', 'espree'),
  javascript('commonjs', 'cjs', 'espree'),
  javascript('commonjs', 'js', 'espree'),
  javascript('module', 'js', 'typescript-eslint'),
  javascript('commonjs', 'cjs', 'typescript-eslint'),
  javascript('module', 'js', 'vue-eslint-parser'),
  javascript('script', 'js', 'vue-eslint-parser'),
  typescript('ts'),
  typescript('tsx'),
  typescript('mts'),
  typescript('cts', 'commonjs'),
  typescript('ts', 'script'),
  typescript('d.ts'),
  javascript('module', 'js', 'babel'),
  javascript('script', 'js', 'babel'),
  component(VUE, false),
  component(VUE, true),
  component(SVELTE, false),
  component(SVELTE, true),
  component(ASTRO, true),
]

/** The settings and options of one run. */
export interface Setup {
  readonly dialect: Dialect
  /** The value of `settings['rayvision-codes']`; undefined where there is none. */
  readonly settings: Readonly<Record<string, unknown>> | undefined
  readonly rules: Linter.RulesRecord
}

const NAMES = [
  'RayvisionCode', 'Codes', 'RC', 'String', 'Number', 'BigInt', 'Error', 'Object', 'require', 'module', 'exports', 'undefined', 'NaN',
  'async', 'of', 'get', 'type', 'from', 'as', 'satisfies', 'constructor', 'toString', 'hasOwnProperty', '$', '_', '编码', '𠮷', 'a\u200C', 'res', 'code', 'React',
]
const MODULES = ['./codes', '../codes.js', './src/codes.ts', './src/file', '@our/codes', 'our-codes', './a$&b', '../../codes', './é', './codes/', 'node:codes', './x?y=1#z', './$1', './{{raw}}']
const OWN_NAMES = ['MY_CODE', 'constructor', '__proto__', 'toString', 'prototype', 'undefined', 'NaN', 'length', 'name', '编码', '𠮷', '$', '_', 'then', 'SUCCESS_2', 'get', 'of']
const DESCRIPTIONS: readonly unknown[] = [
  undefined, 'plain', "it's \"quoted\"", 'back\\slash', 'two\nlines', '`${x}`', '*/ // <!--', '{{raw}}', '\uD800', '\u2028', { en: 'a' }, { zh: "'乙'" }, { en: '</script>', zh: '甲' }, '$& $1 $$',
]
const PROPERTIES = ['code', 'errorCode', 'constructor', '__proto__', 'toString', 'length', 'a b', 'status', 'data', 'c', '-', ' ', '*', '$&', '\uD800', 'hasOwnProperty', 'value', '1', '编码', 'type', '#private', '(']
const HOLDERS = ['res', 'response', 'constructor', '__proto__', 'x', 'toString', 'this', 'e', '', '$', 'list', 'api', 'vm'].filter(Boolean)
const CALLS = ['*', '*.*', 'api.*', 'api.*', 'api.*', 'api', 'api', 'request', 'put', 'a*b*c*d*e*f', '*.#x', 'require', '*.constructor', 'Object.*', 'String']
const TYPES: readonly unknown[] = ['Response', 'constructor', { from: 'file', name: 'Body' }, { from: 'file', name: ['A', '__proto__'], path: '../x.ts' }, { from: 'lib', name: 'Promise' }, { from: 'package', name: 'X', package: 'y' }]

export function makeSettings(random: Random): Readonly<Record<string, unknown>> | undefined {
  if (random.chance(0.25)) return undefined
  const settings: Record<string, unknown> = {}
  const maybe = (key: string, probability: number, make: () => unknown): void => {
    if (random.chance(probability)) settings[key] = make()
  }
  maybe('edition', 0.3, () => random.pick(editions))
  maybe('enum', 0.3, () => ({
    ...(random.chance(0.6) && { name: random.pick(NAMES) }),
    module: random.pick(MODULES),
  }))
  maybe('codes', 0.3, () => {
    const names = [...new Set(random.many(1, 4, () => random.pick(OWN_NAMES)))]
    const numbers = random.pick([[1, 2, 3, 4], [70001, 70002, 70003, 70004], [2 ** 31, 2 ** 53 - 1, 4294967296, 99], [801, 8051, 999, 1]])
    return names.map((name, index) => ({ code: numbers[index], name, description: random.pick(DESCRIPTIONS) }))
  })
  maybe('codeProperties', 0.3, () => [...(random.chance(0.6) ? ['code'] : []), ...random.many(1, 3, () => random.pick(PROPERTIES))])
  maybe('responseNames', 0.3, () => random.many(0, 4, () => random.pick(HOLDERS)))
  maybe('responseCalls', 0.7, () => random.many(0, 3, () => random.pick(CALLS)))
  maybe('responseTypes', 0.1, () => random.many(0, 2, () => random.pick(TYPES)))
  maybe('locale', 0.3, () => random.pick(['en', 'zh']))
  return settings
}

/** Every rule, with options of all kinds. */
export function makeRules(random: Random, names: readonly string[]): Linter.RulesRecord {
  const options: Readonly<Record<string, () => object>> = {
    'no-magic-code': () => ({ types: random.chance(0.7), construction: random.chance(0.7) }),
    'exhaustive-switch': () => ({ requireEveryCode: random.chance(0.5), fix: random.chance(0.6) }),
    'require-success-check': () => ({ guards: [...new Set(random.many(0, 2, () => random.pick(['*', 'is*', 'api.*', '*.*', 'constructor', 'a*a*a*b'])))] }),
  }
  return Object.fromEntries(
    names.map((name) => {
      const own = random.chance(0.8) ? options[name]?.() : undefined
      return [`rayvision-codes/${name}`, own === undefined ? 'error' : ['error', own]] as const
    }),
  )
}
