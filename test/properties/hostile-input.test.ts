/**
 * Configs that nobody trusts and files that nobody would write: no rule throws where an empty rule does not, no text
 * costs more than its size explains, and nothing is written to the prototypes of the language.
 */
import vm from 'node:vm'
import { Linter, type ESLint } from 'eslint'
import * as typescriptParser from '@typescript-eslint/parser'
import * as vueParser from 'vue-eslint-parser'
import { afterEach, describe, expect, it } from 'vitest'
import plugin from '../../src/index.ts'
import { member, table } from '../support/messages.ts'

const linter = new Linter({ cwd: '/project' })

/** Every rule with everything on. */
const rules: Linter.RulesRecord = {
  ...Object.fromEntries(Object.keys(plugin.rules).map((name) => [`rayvision-codes/${name}`, 'error'])),
  'rayvision-codes/no-magic-code': ['error', { types: true, construction: true }],
  'rayvision-codes/exhaustive-switch': ['error', { requireEveryCode: true, fix: true }],
}

/** What ESLint does without us: it parses, and walks the whole tree. */
const empty: ESLint.Plugin = { rules: { empty: { create: () => ({ '*': () => {} }) } } }

interface Hostile {
  readonly settings?: unknown
  readonly rules?: Linter.RulesRecord
  readonly filename?: string
  readonly languageOptions?: Linter.LanguageOptions
}

function configFor({ settings, rules: chosen = rules, languageOptions = {} }: Hostile): Linter.Config[] {
  return [
    {
      files: ['**/*.*'],
      plugins: { 'rayvision-codes': plugin, empty },
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } }, ...languageOptions },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      ...(settings !== undefined && { settings: { 'rayvision-codes': settings } }),
      rules: chosen,
    },
  ]
}

function lint(code: string, hostile: Hostile = {}): Linter.LintMessage[] {
  return linter.verify(code, configFor(hostile), { filename: hostile.filename ?? '/project/file.js' })
}

function fix(code: string, hostile: Hostile = {}): string {
  return linter.verifyAndFix(code, configFor(hostile), { filename: hostile.filename ?? '/project/file.js' }).output
}

/** Whether a text is a program that ESLint can lint by itself. */
function isAccepted(code: string, hostile: Hostile = {}): boolean {
  try {
    return !lint(code, { ...hostile, rules: { 'empty/empty': 'error' } }).some(({ fatal }) => fatal)
  } catch {
    return false
  }
}

/** Lints, fixes, and fixes what was fixed: the program stays one, and the second run changes nothing. */
function expectSound(code: string, hostile: Hostile = {}): void {
  expect(isAccepted(code, hostile)).toBe(true)
  const bom = code.startsWith('\uFEFF') ? 1 : 0
  for (const { suggestions = [] } of lint(code, hostile)) {
    for (const { fix: { range, text }, desc } of suggestions) {
      expect(isAccepted(code.slice(0, range[0] + bom) + text + code.slice(range[1] + bom), hostile), desc).toBe(true)
    }
  }
  const output = fix(code, hostile)
  expect(isAccepted(output, hostile), output).toBe(true)
  expect(fix(output, hostile)).toBe(output)
}

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype, Set.prototype]
const keysOfPrototypes = JSON.stringify(prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String)))

afterEach(() => {
  expect(JSON.stringify(prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String)))).toBe(keysOfPrototypes)
})

/** How long one lint may take on a busy machine, in milliseconds: what grows faster than its input takes minutes. */
const PATIENCE = 20_000

const ODD_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__']

const SETTINGS_KEYS = 'edition, enum, codes, codeProperties, responseNames, responseTypes, responseCalls, locale'
const BINDING = 'the name of a binding (a JavaScript identifier that is no reserved word)'
const FUNCTION = 'the name of a function such as "request" or "api.*"'

/** What a user is told of settings; undefined where they are taken. */
function refusal(settings: unknown): string | undefined {
  try {
    lint('res.code === 805', { settings })
  } catch (error) {
    return /^Error while loading rule '[^']+': (.*)\nOccurred while linting .*$/s.exec((error as Error).message)?.[1]
  }
  return undefined
}

describe('settings that are refused', () => {
  it.each<[text: string, path: string, expected: string, found: string]>([
    ['{ "__proto__": { "locale": "zh" } }', '', `only the keys ${SETTINGS_KEYS}`, '"__proto__"'],
    ['{ "constructor": { "prototype": { "locale": "zh" } } }', '', `only the keys ${SETTINGS_KEYS}`, '"constructor"'],
    ['{ "prototype": {} }', '', `only the keys ${SETTINGS_KEYS}`, '"prototype"'],
    ['{ "enum": { "__proto__": { "name": "a" } } }', '.enum', 'only the keys name, module', '"__proto__"'],
    ['{ "enum": { "name": "a-b", "module": "./a" } }', '.enum.name', BINDING, '"a-b"'],
    ['{ "codes": [{ "code": 70001, "name": "A", "__proto__": { "description": "a" } }] }', '.codes[0]', 'only the keys code, name, description', '"__proto__"'],
    ['{ "codes": [{ "code": 70001, "name": "a b" }] }', '.codes[0].name', BINDING, '"a b"'],
    ['{ "codes": [{ "code": 70001, "name": "\\ud800" }] }', '.codes[0].name', BINDING, JSON.stringify('\uD800')],
    ['{ "codes": [{ "code": 1e400, "name": "A" }] }', '.codes[0].code', 'a positive integer', 'Infinity'],
    ['{ "codes": [{ "code": -0, "name": "A" }] }', '.codes[0].code', 'a positive integer', '-0'],
    ['{ "codes": [{ "code": 1.5, "name": "A" }] }', '.codes[0].code', 'a positive integer', '1.5'],
    ['{ "codes": [{ "code": "200", "name": "A" }] }', '.codes[0].code', 'a positive integer', '"200"'],
    ['{ "codes": [{ "code": 9007199254740992, "name": "A" }] }', '.codes[0].code', 'a positive integer', '9007199254740992'],
    ['{ "codes": { "length": 3 } }', '.codes', 'an array of { code, name, description } objects', '{"length":3}'],
    ['{ "codeProperties": { "0": "code", "length": 1 } }', '.codeProperties', 'an array of names of properties', '{"0":"code","length":1}'],
    ['{ "responseTypes": [{ "from": "__proto__", "name": "A" }] }', '.responseTypes[0].from', 'one of "file", "lib", "package"', '"__proto__"'],
    ['{ "responseCalls": ["^(a+)+$"] }', '.responseCalls[0]', FUNCTION, '"^(a+)+$"'],
    ['{ "locale": "__proto__" }', '.locale', 'one of "en", "zh"', '"__proto__"'],
  ])('%s', (text, path, expected, found) => {
    expect(refusal(JSON.parse(text))).toBe(`eslint-plugin-rayvision-codes: settings["rayvision-codes"]${path}: expected ${expected}, found ${found}.`)
  })

  it.each<[what: string, code: unknown, found: string]>([
    ['NaN', Number.NaN, 'NaN'],
    ['a BigInt', 805n, '805n'],
    ['an object that turns into a number', { valueOf: () => 70001 }, '{}'],
  ])('a code that is %s', (_what, code, found) => {
    expect(refusal({ codes: [{ code, name: 'A' }] })).toBe(
      `eslint-plugin-rayvision-codes: settings["rayvision-codes"].codes[0].code: expected a positive integer, found ${found}.`,
    )
  })

  it('among 100,000 names', () => {
    const codeProperties: unknown[] = Array.from({ length: 100_000 }, (_, index) => `code${index}`)
    codeProperties.push(7)
    expect(() => lint('res.code === 805', { settings: { codeProperties } })).toThrow('.codeProperties[100000]: expected the name of a property, found 7.')
  })

  it.each([
    ['stars between dots', `${'*.'.repeat(50_000)}!`],
    ['stars', `${'*'.repeat(100_000)}!`],
    ['names', `${'a.'.repeat(50_000)}!`],
    ['a long name', `${'a'.repeat(100_000)}!`],
    ['private names', `${'*.#*.'.repeat(20_000)}!`],
  ])('a pattern of calls that nearly is one: %s', (_what, pattern) => {
    expect(() => lint('res.code === 805', { settings: { responseCalls: [pattern] } })).toThrow(`.responseCalls[0]: expected ${FUNCTION}, found "${pattern.slice(0, 80)}…".`)
  }, PATIENCE)
})

describe('options that are refused', () => {
  it.each<[rule: string, option: string, message: RegExp]>([
    ['no-magic-code', '{ "__proto__": { "types": true } }', /Unexpected property "__proto__"/],
    ['no-magic-code', '{ "constructor": true }', /Unexpected property "constructor"/],
    ['no-magic-code', '{ "types": "yes" }', /should be boolean/],
    ['exhaustive-switch', '{ "fix": { "__proto__": true } }', /should be boolean/],
    ['require-success-check', '{ "guards": ["a b"] }', /should match pattern/],
    ['require-success-check', '{ "guards": ["a", "a"] }', /duplicate items|unique/],
  ])('%s: %s', (rule, option, message) => {
    expect(() => lint('res.code === 805', { rules: { [`rayvision-codes/${rule}`]: ['error', JSON.parse(option)] } })).toThrow(message)
  })
})

/** A file in which every rule has something to say. */
const PROGRAM = [
  "import axios from 'axios'",
  'const res = await api.login()',
  "const MESSAGES = { 805: 'a', __proto__: null, ['__proto__']: 'b', constructor: 'c', 804: 'd', 804: 'e' }",
  'show(res.data, MESSAGES[res.code], MESSAGES.__proto__, MESSAGES.constructor)',
  'if (res.code === 805 || res.code === 803 || res.__proto__.code === 200) go()',
  'switch (res.code) { case 200: go() }',
  'if (res.code) go()',
  'if (res.code >= 800 && res.code < 810) go()',
  'const other = await axios.get(url)',
  'if (other.status === 805) go()',
  '',
].join('\n')

describe('settings that are taken', () => {
  const many = (make: (index: number) => unknown): unknown[] => Array.from({ length: 100_000 }, (_, index) => make(index))
  /** A pattern that takes exponential time where it is made into a regular expression of stars. */
  const stars = '*a'.repeat(500)
  it.each<[what: string, settings: object]>([
    ['names of prototypes for everything', {
      codeProperties: ['code', ...ODD_NAMES],
      responseNames: ['res', ...ODD_NAMES],
      responseCalls: ['api.*', ...ODD_NAMES, ...ODD_NAMES.map((name) => `*.${name}`)],
      responseTypes: ODD_NAMES,
      codes: ODD_NAMES.map((name, index) => ({ code: 70001 + index, name, description: name })),
    }],
    ['an enum that is called __proto__', { enum: { name: '__proto__', module: './codes' } }],
    ['an enum that is called constructor', { enum: { name: 'constructor', module: './__proto__' } }],
    ['code properties that are no identifiers', { codeProperties: ['code', 'error-code', ' ', '\uD800', '\u2028', '1', '$&', '(a+)+$', '"', '`${x}`'] }],
    ['only code properties that are no identifiers', { codeProperties: ['-'], responseNames: ['-', '(a+)+$'] }],
    ['descriptions with everything in them', { codes: [{ code: 803, name: 'A', description: '\uD800 \u2028 ${x} `\' " \\ */ </script> {{raw}} $& \0' }] }],
    ['the greatest code', { codes: [{ code: Number.MAX_SAFE_INTEGER, name: 'A' }] }],
    ['100,000 code properties', { codeProperties: ['code', ...many((index) => `code${index}`)] }],
    ['100,000 names of responses', { responseNames: ['res', ...many((index) => `res${index}`)] }],
    ['100,000 calls', { responseCalls: ['api.*', ...many((index) => `api.*${index}*`)] }],
    ['100,000 types', { responseTypes: many((index) => `Type${index}`) }],
    ['100,000 codes', { codes: many((index) => ({ code: 100_000 + index, name: `OWN_${index}` })) }],
    ['calls of many stars', { responseCalls: ['api.*', stars, `api.${stars}b`, stars.split('').join('.').replaceAll('*.a', '*a')] }],
  ])('%s', (_what, settings) => {
    expectSound(PROGRAM, { settings: JSON.parse(JSON.stringify(settings)) })
    // A callee as long as the pattern, which it matches up to its end.
    expectSound(`${PROGRAM}const last = await api.${'a'.repeat(3000)}()\nshow(last.data, last.code === 805)\n`, { settings })
  }, 4 * PATIENCE)

  it('guards of many stars, and many guards', () => {
    const guards = [...Array.from({ length: 20_000 }, (_, index) => `is*${index}*`), `${'*a'.repeat(500)}b`]
    const code = `const res = await api.login()\nif (${'a'.repeat(3000)}(res)) show(res.data)\n`
    const messages = lint(code, { settings: { responseCalls: ['api.*'] }, rules: { 'rayvision-codes/require-success-check': ['error', { guards }] } })
    expect(messages.map(({ messageId, line }) => [messageId, line])).toEqual([['unchecked', 2]])
  }, PATIENCE)

  it('names of prototypes are codes like others', () => {
    const settings = JSON.parse('{ "codes": [{ "code": 70001, "name": "__proto__" }, { "code": 70002, "name": "constructor" }] }') as object
    const code = 'if (res.code === 70001 || res.code === 70002) go()\n'
    // The package does not have them.
    expect(fix(code, { settings })).toBe(code)
    expect(fix(code, { settings: { ...settings, enum: { name: 'Codes', module: './codes' } } })).toBe(
      "import { Codes } from './codes'\n\nif (res.code === Codes.__proto__ || res.code === Codes.constructor) go()\n",
    )
  })
})

const parsers: readonly [name: string, Hostile][] = [
  ['espree, module', {}],
  ['espree, script', { languageOptions: { sourceType: 'script' } }],
  ['typescript-eslint', { filename: '/project/file.ts', languageOptions: { parser: typescriptParser, parserOptions: {} } }],
  ['vue-eslint-parser', { languageOptions: { parser: vueParser } }],
]

describe.each(parsers)('numbers and texts: %s', (_name, hostile) => {
  it.each([
    '805', '8_05', '0o1445', '0O1_445', '0b1100100101', '0x325', '0X3_25', '01445', '0805', '805.0', '805.', '8.05e2', '80500e-2', '.805e3', '805n', '0x325n',
    "'805'", "'\\u{38}05'", "'\\x3805'", "'\\8\\05'", "'8\\\n05'", '`805`', '`\\u{38}05`', "' 805'", "'805n'", "'0x325'", "'8_05'", "'8.05e2'", "'８０５'",
    '1e400', '-1e400', '-0', '-805', '+805', '- -805', '0.1e-400', '9007199254740993', '9007199254740993n', '0', '0n', '.5', '5e-324', '0x1fffffffffffff1', `${'9'.repeat(5000)}n`, '9'.repeat(5000),
    "'\\uD800'", "'\uD800'", '`\uDC00`', "'\u2028'", "''", '/8{3}/v', 'null', '({})', '[805]', '(805)', '((((805))))', '805 .valueOf()', 'NaN', 'Infinity', 'undefined',
  ])('%s', (literal) => {
    // A number in another base counts where the file writes the same one in decimals too.
    const code = `if (res.code === 805) go(); if (res.code === ${literal}) go()\n`
    if (!isAccepted(code, hostile)) {
      // What the parser refuses is ESLint's to tell.
      expect(lint(code, hostile)).toMatchObject([{ fatal: true }])
      return
    }
    expectSound(code, hostile)
    for (const place of [`switch (res.code) { case ${literal}: go() }`, `[${literal}].includes(res.code)`, `show({ [${literal}]: 1, 200: 2 }[res.code])`, `if (res.code > ${literal}) go()`, `f({ code: ${literal}, message: '' })`, `res.code == ${literal} && res.status == ${literal}`]) {
      if (isAccepted(place, hostile)) expectSound(place, hostile)
    }
    // The language says what the literal is.
    const value: unknown = vm.runInNewContext(`(${literal})`)
    const isLiteral = /^[(+\-\s\d._a-z]+\)*$/i.test(literal) && !literal.includes('valueOf')
    const isCode = isLiteral && typeof value === 'number' && table.withCode(value) !== undefined
    // A classic script has no way to import.
    const isFixed = isCode && hostile.languageOptions?.sourceType !== 'script'
    const written = isFixed ? literal.replace(/[^()]+/, member(value)) : literal
    expect(fix(code, hostile).endsWith(`; if (res.code === ${written}) go()\n`)).toBe(true)
    if (isCode) expect(lint(code, hostile).filter(({ ruleId }) => ruleId === 'rayvision-codes/no-magic-code')).toHaveLength(2)
  })

  it.each([
    ['a property with an escape', 'if (res.c\\u006fde === 805) go()'],
    ['a variable with an escape', 'const { \\u0063ode } = res\nif (code === 805 && c\\u{6f}de === 804) go()'],
    ['an enum with an escape', "const { Rayvision\\u0043ode } = x\nif (res.code === 805) go()"],
    ['a private name with an escape', 'class A { #c\\u006fde = 1; a() { return this.#code === 805 } }'],
    ['__proto__ as a holder', 'if (res.__proto__.code === 805 || __proto__.code === 804) go()'],
    ['__proto__ as the key of a table', "const A = { __proto__: 1, '__proto__'() {}, ['__proto__']: 2, 805: 3 }\nshow(A[res.code], A.__proto__[res.code])"],
    ['the keys of Object.prototype', "const A = { constructor: 1, toString: 2, hasOwnProperty: 3, 805: 4, '805': 5 }\nshow(A[res.code], A[res.constructor])"],
    ['__proto__ as a variable', 'const __proto__ = res, constructor = __proto__\nif (__proto__.code === 805 || constructor.code === 804) go()'],
    ['pairs with __proto__', "const A = new Map([['__proto__', 1], [805, 2], [805, 3]])\nshow(A.get(res.code))"],
    ['functions that are called like members of objects', 'function constructor(code) { return code === 805 }\nconstructor(res.code)\nfunction toString({ code }) { return code === 804 }\ntoString(res)'],
    ['a variable that is its own value', 'var a = a || b, b = b.c || a\nif (a.code === 805) go()'],
    ['functions that call one another', 'function f(a) { return g(a).code }\nfunction g(a) { return f(a).data }\nif (f(res) === 805) go()'],
    ['a function that is its own default', 'function f(a = f(), { code } = a) { return code === 805 ? f : a }\nf(f)'],
    ['nothing', ''],
    ['only a BOM', '\uFEFF'],
    ['a BOM', '\uFEFFif (res.code === 805) go()'],
    ['all line ends', 'if (res.code === 805) go()\rif (res.code === 804) go()\u2028if (res.code === 803) go()\u2029if (res.code === 200) go()\r\n'],
    ['a NUL in a text', "if (res.code === 805) go('\0')"],
    ['lone surrogates beside codes', "go('\uD800'); if (res.code === 805) go('\uDC00') // \uD800"],
    ['a comment that ends nothing', 'if (res.code /* *\\/ */ === 805 /**/) go() // </script>'],
  ])('%s', (_what, code) => {
    // A file of TypeScript that is no module, and a script, may lack a form.
    if (isAccepted(code, hostile)) expectSound(code, hostile)
    else expect(lint(code, hostile)).toMatchObject([{ fatal: true }])
  })
})

describe('functions that call one another with parts of what they get', () => {
  const parts = Array.from({ length: 12 }, (_, index) => `part${index}`)
  const walk = (name: string, other: string): string =>
    `function ${name}(node) { if (node.code === 805) go(node.data)\n${parts.map((part) => `${other}(node.${part})`).join('\n')} }`

  it.each([
    ['itself', `${walk('walk', 'walk')}\nwalk(api.tree())`],
    ['two', `${walk('walk', 'visit')}\n${walk('visit', 'walk')}\nwalk(api.tree())`],
    ['many in a row', Array.from({ length: 30 }, (_, index) => walk(`walk${index}`, `walk${index + 1}`)).join('\n')],
    ['many in a ring', Array.from({ length: 30 }, (_, index) => walk(`walk${index}`, `walk${(index + 1) % 30}`)).join('\n')],
  ])('%s', (_what, code) => {
    const start = performance.now()
    lint(code, { settings: { responseCalls: ['api.*'] } })
    expect(performance.now() - start).toBeLessThan(PATIENCE)
  }, 2 * PATIENCE)
})

describe('nesting', () => {
  const repeat = (open: string, inner: string, close: string) => (depth: number): string => open.repeat(depth) + inner + close.repeat(depth)
  const constructs: readonly [name: string, make: (depth: number) => string][] = [
    ['blocks', repeat('{', 'if (res.code === 805) go()', '}')],
    ['ifs', repeat('if (res.code === 805) {', 'go()', '}')],
    ['else ifs', (depth) => Array.from({ length: depth }, (_, index) => `if (res.code === ${index}) go();`).join(' else ')],
    ['functions', repeat('(function () {', 'return res.code === 805', '})()')],
    ['arrows', repeat('(() => ', 'res.code === 805', ')()')],
    ['calls', repeat('f(', 'res.code === 805', ')')],
    ['chained calls', (depth) => `f()${'.then((res) => res.code === 805)'.repeat(depth)}`],
    ['called results', (depth) => `if (api${'()'.repeat(depth)}.code === 805) go()`],
    ['conversions', (depth) => `if (${'Number('.repeat(depth)}res.code${')'.repeat(depth)} === 805) go()`],
    ['||', (depth) => `if (${'res.code === 805 || '.repeat(depth)}res.code === 804) go()`],
    ['&&', (depth) => `if (${'res.code !== 805 && '.repeat(depth)}res.code !== 804) go()`],
    ['?? in parentheses', (depth) => `if (${'(res.code ?? '.repeat(depth)}805${')'.repeat(depth)} === 805) go()`],
    ['?:', (depth) => `go(${'res.code === 805 ? 1 : '.repeat(depth)}2)`],
    ['?: among the codes', (depth) => `go(res.code === (${'a ? 805 : '.repeat(depth)}804))`],
    ['members', (depth) => `if (res${'.data'.repeat(depth)}.code === 805) go()`],
    ['optional members', (depth) => `if (res${'?.data'.repeat(depth)}?.code === 805) go()`],
    ['elements', (depth) => `if (res${'[0]'.repeat(depth)}.code === 805) go()`],
    ['arrays', repeat('[', 'res.code === 805', ']')],
    ['arrays of codes', (depth) => `${'['.repeat(depth)}805${']'.repeat(depth)}.includes(res.code)`],
    ['objects', (depth) => `go(${'{ data: '.repeat(depth)}{ code: 805, message: 1 }${' }'.repeat(depth)})`],
    ['patterns', (depth) => `const ${'{ data: '.repeat(depth)}{ code }${' }'.repeat(depth)} = res\nif (code === 805) go()`],
    ['array patterns', (depth) => `const ${'['.repeat(depth)}{ code }${']'.repeat(depth)} = res\nif (code === 805) go()`],
    ['templates', (depth) => `go(${'`${'.repeat(depth)}res.code === 805${'}`'.repeat(depth)})`],
    ['parentheses', (depth) => `if (${'('.repeat(depth)}res.code${')'.repeat(depth)} === ${'('.repeat(depth)}805${')'.repeat(depth)}) go()`],
    ['nots', (depth) => `if (${'!'.repeat(depth)}res.code) go()`],
    ['signs', (depth) => `if (res.code === ${'- '.repeat(depth)}805) go()`],
    ['assignments', (depth) => `${'a = '.repeat(depth)}res.code\nif (a === 805) go()`],
    ['sequences', (depth) => `if ((${'a, '.repeat(depth)}res.code) === 805) go()`],
    ['awaits', (depth) => `if ((${'await '.repeat(depth)}res).code === 805) go()`],
    ['sums', (depth) => `if (res.code === 805${' + 1'.repeat(depth)}) go()`],
    ['spread arrays', (depth) => `${'[...'.repeat(depth)}[805]${']'.repeat(depth)}.includes(res.code)`],
    ['classes', repeat('class A { static a = class {} ; b() {', 'return res.code === 805', '} }')],
    ['labels', (depth) => `${Array.from({ length: depth }, (_, index) => `a${index}:`).join('')} if (res.code === 805) go()`],
    ['switches', repeat('switch (res.code) { case 805:', 'go()', '}')],
    ['tries', repeat('try {', 'if (res.code === 805) go()', '} catch (e) { e.code === 805 }')],
    ['loops', repeat('while (res.code === 805) {', 'go()', '}')],
    ['variables that are one another', (depth) => `const a0 = res\n${Array.from({ length: depth }, (_, index) => `const a${index + 1} = a${index}`).join('\n')}\nif (a${depth}.code === 805) go()`],
    ['functions that call one another', (depth) => `const a0 = () => res\n${Array.from({ length: depth }, (_, index) => `const a${index + 1} = () => a${index}()`).join('\n')}\nif (a${depth}().code === 805) go()`],
    ['codes that are one another', (depth) => `const a0 = 805\n${Array.from({ length: depth }, (_, index) => `const a${index + 1} = a${index}`).join('\n')}\nif (res.code === a${depth}) go()`],
    ['JSX', (depth) => `go(${'<a>'.repeat(depth)}{res.code === 805}${'</a>'.repeat(depth)})`],
  ]
  const depths = [5000, 2500, 1200, 600, 300, 150]
  /** Where all changes are tried too. */
  const SHALLOW = 12

  it.each(constructs)('%s', (_name, make) => {
    const depth = depths.find((candidate) => isAccepted(make(candidate)))
    expect(depth).toBeDefined()
    const code = make(depth as number)
    // With the code site in the deepest place every rule has to go there.
    expect(() => lint(code)).not.toThrow()
    expectSound(make(SHALLOW))
  }, 3 * PATIENCE)
})

describe('a file of 10 MB', () => {
  const SIZE = 10_000_000
  const padding = `go('${'x'.repeat(990)}');`
  const site = 'if (res.code === 805) go();'
  const parts = Array.from({ length: SIZE / padding.length }, (_, index) => (index % 100 === 0 ? site + padding : padding))

  it.each([
    ['many lines', parts.join('\n')],
    ['one line', parts.join('')],
    ['one text', `go('${'code 805 '.repeat(SIZE / 9)}'); ${site}`],
    ['one comment', `/* ${'res.code === 805 '.repeat(SIZE / 17)} */ ${site}`],
    ['white space', `${' '.repeat(SIZE)}${site}`],
    ['many codes', `if (res.code === 805) go([${'805,'.repeat(20_000)}].includes(res.code))`],
    ['many properties', `go({ ${Array.from({ length: 20_000 }, (_, index) => `code: a.b${index},`).join(' ')} }, res.code === 805)`],
    ['one identifier', `${'a'.repeat(SIZE)}.code === 805; ${site}`],
  ])('%s', (_what, code) => {
    const sites = lint(code, { rules: { 'rayvision-codes/no-magic-code': 'error' } })
    expect(sites.length).toBeGreaterThan(0)
    const start = performance.now()
    expect(isAccepted(code)).toBe(true)
    const alone = performance.now() - start
    lint(code)
    // All rules together cost at most a few times what ESLint costs with an empty rule.
    expect(performance.now() - start - alone).toBeLessThan(4 * alone + 10_000)
  }, 6 * PATIENCE)
})
