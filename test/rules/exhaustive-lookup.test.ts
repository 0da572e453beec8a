import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as typescriptParser from '@typescript-eslint/parser'
import { RuleTester } from '@typescript-eslint/rule-tester'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import * as vueParser from 'vue-eslint-parser'
import rule from '../../rules/exhaustive-lookup.ts'
import plugin from '../../src/index.ts'
import { listWithRest, type Locale } from '../../src/locale.ts'
import { lint } from '../support/lint.ts'
import { table } from '../support/messages.ts'
import { javascriptTester, olderTester, typescriptTester } from '../support/rule-tester.ts'

const IMPORT = "import { RayvisionCode } from 'rayvision-codes'\n\n"

const without = (...codes: number[]) => table.codes.filter(({ code }) => !codes.includes(code))
/** A table's text with all codes but 804 and 805. */
const keys = (indent = '  ', value = "'x'") => without(804, 805).map(({ code }) => `${indent}${code}: ${value},\n`).join('')
const TABLE = `const TEXTS = {\n${keys()}}\n`
const missing = table.codes.filter(({ code }) => code === 804 || code === 805)
/** The two that it lacks, as a suggestion writes them. */
const added = (text: (row: (typeof missing)[number]) => string, { indent = '  ', comma = ',', owner = 'RayvisionCode' } = {}) =>
  missing.map((row) => `${indent}[${owner}.${row.name}]: ${text(row)}`).join(',\n') + comma
const english = (row: { description: { en: string } }) => `'${row.description.en}'`

interface Expected {
  /** The text with the keys; null where they are not suggested. */
  readonly withKeys: string | null
  /** The text with the fallback, or another suggestion in its place; null for none. */
  readonly withFallback: string | { readonly messageId: string; readonly output: string } | null
  readonly fallback?: string
  readonly left?: readonly { code: number; name: string }[]
  readonly locale?: Locale
}

function lacks(name: string, code: string, { withKeys, withFallback, fallback = "'Unknown response code'", left = missing, locale = 'en' }: Expected, more: object = {}) {
  const id = (messageId: string): string => (locale === 'zh' ? `${messageId}/zh` : messageId)
  return {
    name,
    code,
    errors: [
      {
        messageId: id('missingKeys'),
        data: { missing: listWithRest(left.map((row) => `${row.code} (${row.name})`), locale) },
        suggestions: [
          ...(withKeys === null ? [] : [{ messageId: id('addKeys'), data: { count: left.length }, output: withKeys }]),
          ...(withFallback === null ? [] : [typeof withFallback === 'string' ? { messageId: id('addFallback'), data: { fallback }, output: withFallback } : withFallback]),
        ],
      },
    ],
    ...more,
  }
}

/** A lookup at a place, in the table that lacks two; only the place matters. */
function placed(name: string, before: string, after: string) {
  const complete = `${IMPORT}${TABLE.replace(/\}\n$/, `${added(english)}\n}\n`)}`
  return lacks(name, TABLE + before, { withKeys: complete + before, withFallback: TABLE + after })
}

const CALLED = `const HANDLERS = {\n${keys('  ', 'go')}}\nHANDLERS[res.code](1)`

const guarded = (name: string, use: string, more: object = {}) => ({ name, code: TABLE + use, ...more })
const OPTIONAL = 'const TEXTS = { 200: "ok" }\n'

const javascript = javascriptTester()

javascript.run('exhaustive-lookup', rule as never, {
  valid: [
    { name: 'every code', code: `const T = {\n${table.codes.map(({ code }) => `  ${code}: 1,\n`).join('')}}\nlog(T[res.code])` },
    { name: 'every code in a map', code: `const T = new Map([\n${table.codes.map(({ code }) => `  [${code}, 1],\n`).join('')}])\nlog(T.get(res.code))` },
    { name: 'a table of something else', code: "const T = { 1: 'a', 2: 'b' }\nlog(T[res.code])" },
    { name: 'a lookup by something else', code: `${TABLE}log(TEXTS[size])` },
    { name: 'a table that is not in the file', code: "import { TEXTS } from './texts'\nlog(TEXTS[res.code])" },
    { name: 'a table with keys that are not known', code: "const T = { 200: 'a', ...more }\nlog(T[res.code])" },
    { name: 'a table with computed keys', code: "const T = { 200: 'a', [other]: 'b' }\nlog(T[res.code])" },
    { name: 'a map with entries that are not known', code: "const T = new Map([[200, 'a'], ...more])\nlog(T.get(res.code))" },
    { name: 'a table that gets keys later', code: "const T = { 200: 'a' }\nT[805] = 'b'\nlog(T[res.code])" },
    { name: 'a map that gets keys later', code: "const T = new Map([[200, 'a']])\nT.set(805, 'b')\nlog(T.get(res.code))" },
    { name: 'a table that is extended', code: "const T = { 200: 'a' }\nObject.assign(T, more)\nlog(T[res.code])" },
    guarded('a list of its keys', 'if ([200, 400].includes(res.code)) log(TEXTS[res.code])'),
    guarded('a set of its keys, beside something else', 'if (ready && new Set([200, 400]).has(res.code)) log(TEXTS[res.code])'),
    guarded('comparisons with its keys', 'if (res.code === 200 || res.code === 400) log(TEXTS[res.code])'),
    guarded('a comparison with a key, in ?:', "log(res.code === 200 ? TEXTS[res.code] : 'x')"),
    guarded('a comparison with a key, before &&', 'log(res?.code == 200 && TEXTS[res.code])'),
    guarded('the other arm of a comparison', "if (res.code !== 200) go()\nelse log(TEXTS[res.code])"),
    guarded('the other arm of a comparison, in ?:', "log(res.code !== 200 ? 'x' : TEXTS[res.code])"),
    guarded('a comparison before ||', 'log(res.code !== 200 || TEXTS[res.code])'),
    guarded('a negated list, and something else', 'if (!(ready || ![200, 400].includes(res.code))) log(TEXTS[res.code])'),
    guarded('clauses for its keys', 'switch (res.code) {\n  case 200:\n  case 400:\n    log(TEXTS[res.code])\n    break\n  default:\n    log(res.message)\n}'),
    guarded('as a spread, which adds nothing', 'log({ a: 1, ...TEXTS[res.code] })'),
    guarded('what is merged', 'Object.assign({}, TEXTS[res.code])'),
    guarded('a spread in JSX', 'log(<b {...TEXTS[res.code]} />)'),
    guarded('a default of another pattern, and a check', 'if (res.code in TEXTS) { const { a = TEXTS[res.code] } = log(TEXTS[res.code]) }'),
    guarded('a write', "TEXTS[res.code] = 'y'"),
    guarded('??', "log(TEXTS[res.code] ?? 'x')"),
    guarded('??, in parentheses', "log((TEXTS[res.code]) ?? 'x')"),
    guarded('||', "log(TEXTS[res.code] || 'x')"),
    guarded('?.', 'log(TEXTS[res.code]?.length)'),
    guarded('?.()', 'TEXTS[res.code]?.()'),
    guarded('&&', 'TEXTS[res.code] && log(TEXTS[res.code])'),
    guarded('?:', "log(TEXTS[res.code] ? TEXTS[res.code] : 'x')"),
    guarded('in, around a function above', 'const show = () => log(TEXTS[res.code])\nif (res.code in TEXTS) show()'),
    guarded('in', 'if (res.code in TEXTS) log(TEXTS[res.code])'),
    guarded('hasOwn', 'if (Object.hasOwn(TEXTS, res.code)) log(TEXTS[res.code])'),
    guarded('hasOwnProperty', 'if (TEXTS.hasOwnProperty(res.code)) log(TEXTS[res.code])'),
    guarded('hasOwnProperty of the prototype', 'if (Object.prototype.hasOwnProperty.call(TEXTS, res.code)) log(TEXTS[res.code])'),
    guarded('hasOwnProperty of another object', 'if ({}.hasOwnProperty.call(TEXTS, res.code)) log(TEXTS[res.code])'),
    guarded('Reflect.has', 'if (Reflect.has(TEXTS, res.code)) log(TEXTS[res.code])'),
    guarded('its keys are asked', 'if (Object.keys(TEXTS).includes(String(res.code))) log(TEXTS[res.code])'),
    { name: 'has', code: "const T = new Map([[200, 'a']])\nif (T.has(res.code)) log(T.get(res.code))" },
    { name: 'a default key', code: "const T = { 200: 'a', default: 'b' }\nlog(T[res.code] ?? T.default)" },
    { name: 'a default key that nothing reads here', code: "const T = { 200: 'a', default: 'b' }\nlog(T[res.code])" },
    { name: 'a default key by the index', code: "const T = { 200: 'a', default: 'b' }\nlog(T[res.code in T ? res.code : 'default'])" },
    guarded('a comparison', "if (TEXTS[res.code] === 'x') go()"),
    guarded('a later check', 'const text = TEXTS[res.code]\nif (!text) throw new Error()\nlog(text)'),
    guarded('a later comparison', 'const text = TEXTS[res.code]\nif (text === undefined) go()'),
    guarded('a later fallback', "const text = TEXTS[res.code]\nlog(text ?? 'x')"),
    guarded('a later ??=', "let text = TEXTS[res.code]\ntext ??= 'x'"),
    guarded('a check after an assignment', 'let text\ntext = TEXTS[res.code]\nif (text) log(text)'),
    guarded('a return to a check', "const say = (res) => TEXTS[res.code]\nlog(say(other) ?? 'x')"),
    guarded('a parameter with a default', "function say(text = 'x') {}\nsay(TEXTS[res.code])"),
    guarded('a parameter that is checked', 'function say(text) { if (text) log(text) }\nsay(TEXTS[res.code])'),
  ],
  invalid: [
    placed('a list with more than its keys', 'if ([200, 804].includes(res.code)) log(TEXTS[res.code])', "if ([200, 804].includes(res.code)) log(TEXTS[res.code] ?? 'Unknown response code')"),
    placed('a name that is not known', 'if (res.code === other) log(TEXTS[res.code])', "if (res.code === other) log(TEXTS[res.code] ?? 'Unknown response code')"),
    placed('a member that is not known', `if (res.code === Codes.OTHER) log(TEXTS[res.code])`, "if (res.code === Codes.OTHER) log(TEXTS[res.code] ?? 'Unknown response code')"),
    placed('one arm of what a code is compared with', 'if (res.code === (ready ? 200 : other)) log(TEXTS[res.code])', "if (res.code === (ready ? 200 : other)) log(TEXTS[res.code] ?? 'Unknown response code')"),
    placed('where neither of two need be', 'if (res.code !== 200 || ready) go()\nelse if (!ready && other) log(TEXTS[reply.code])', "if (res.code !== 200 || ready) go()\nelse if (!ready && other) log(TEXTS[reply.code] ?? 'Unknown response code')"),
    placed('behind a spread of the same', 'log({ ...TEXTS[res.code] })\nlog(TEXTS[res.code])', "log({ ...TEXTS[res.code] })\nlog(TEXTS[res.code] ?? 'Unknown response code')"),
    placed('a list that is not known', 'if ([200, other].includes(res.code)) log(TEXTS[res.code])', "if ([200, other].includes(res.code)) log(TEXTS[res.code] ?? 'Unknown response code')"),
    placed('a comparison with a key, or something else', 'if (res.code === 200 || ready) log(TEXTS[res.code])', "if (res.code === 200 || ready) log(TEXTS[res.code] ?? 'Unknown response code')"),
    placed('where it is not the key', 'if (res.code !== 200) log(TEXTS[res.code])', "if (res.code !== 200) log(TEXTS[res.code] ?? 'Unknown response code')"),
    placed('behind a comparison that ends', 'if (res.code === 200) go()\nelse log(TEXTS[res.code])', "if (res.code === 200) go()\nelse log(TEXTS[res.code] ?? 'Unknown response code')"),
    placed('a comparison of another code', 'if (reply.code === 200) log(TEXTS[res.code])', "if (reply.code === 200) log(TEXTS[res.code] ?? 'Unknown response code')"),
    placed('in a function of the condition', 'if (res.code === 200) on(() => log(TEXTS[res.code]))', "if (res.code === 200) on(() => log(TEXTS[res.code] ?? 'Unknown response code'))"),
    placed('a clause that another runs into', 'switch (res.code) {\n  case 804:\n    go()\n  case 200:\n    log(TEXTS[res.code])\n    break\n  default:\n}', "switch (res.code) {\n  case 804:\n    go()\n  case 200:\n    log(TEXTS[res.code] ?? 'Unknown response code')\n    break\n  default:\n}"),
    placed('the default', 'switch (res.code) {\n  case 200:\n    break\n  default:\n    log(TEXTS[res.code])\n}', "switch (res.code) {\n  case 200:\n    break\n  default:\n    log(TEXTS[res.code] ?? 'Unknown response code')\n}"),
    placed('beside a lookup that is the default of a pattern', "const { a = TEXTS[res.code] ?? 'x' } = log(TEXTS[res.code])", "const { a = TEXTS[res.code] ?? 'x' } = log(TEXTS[res.code] ?? 'Unknown response code')"),
    placed('as the default of a pattern', 'const { a = TEXTS[res.code] } = more', "const { a = TEXTS[res.code] ?? 'Unknown response code' } = more"),
    placed('spread in a list', 'log([...TEXTS[res.code]])', "log([...(TEXTS[res.code] ?? 'Unknown response code')])"),
    placed('what others are merged into', 'Object.assign(TEXTS[res.code], more)', "Object.assign(TEXTS[res.code] ?? 'Unknown response code', more)"),
    lacks('the message names the first three and counts the rest', `${OPTIONAL}log(TEXTS[res.code])`, {
      left: without(200),
      fallback: '"Unknown response code"',
      withKeys: `${IMPORT.replaceAll("'", '"')}const TEXTS = { 200: "ok",\n${without(200).map((row) => `  [RayvisionCode.${row.name}]: "${row.description.en}"`).join(',\n')}\n}\nlog(TEXTS[res.code])`,
      withFallback: `${OPTIONAL}log(TEXTS[res.code] ?? "Unknown response code")`,
    }),
    placed('an argument', 'log(TEXTS[res.code])', "log(TEXTS[res.code] ?? 'Unknown response code')"),
    placed('an initializer', 'export const text = TEXTS[res.code]', "export const text = TEXTS[res.code] ?? 'Unknown response code'"),
    placed('a returned value', 'export const say = (res) => TEXTS[res.code]', "export const say = (res) => TEXTS[res.code] ?? 'Unknown response code'"),
    placed('a sum', "log(TEXTS[res.code] + '!')", "log((TEXTS[res.code] ?? 'Unknown response code') + '!')"),
    placed('a template', 'log(`${TEXTS[res.code]}!`)', "log(`${TEXTS[res.code] ?? 'Unknown response code'}!`)"),
    placed('an object', 'log(TEXTS[res.code].length)', "log((TEXTS[res.code] ?? 'Unknown response code').length)"),
    placed('behind another fallback', 'log(other || TEXTS[res.code])', "log(other || (TEXTS[res.code] ?? 'Unknown response code'))"),
    placed('behind ??', 'log(other ?? TEXTS[res.code])', "log(other ?? TEXTS[res.code] ?? 'Unknown response code')"),
    placed('behind &&', 'log(other && TEXTS[res.code])', "log(other && (TEXTS[res.code] ?? 'Unknown response code'))"),
    placed('an arm', 'log(other ? TEXTS[res.code] : 1)', "log(other ? TEXTS[res.code] ?? 'Unknown response code' : 1)"),
    placed('an index', 'log(other[TEXTS[res.code]])', "log(other[TEXTS[res.code] ?? 'Unknown response code'])"),
    placed('a property', 'log({ text: TEXTS[res.code] })', "log({ text: TEXTS[res.code] ?? 'Unknown response code' })"),
    placed('awaited', 'log(await TEXTS[res.code])', "log(await (TEXTS[res.code] ?? 'Unknown response code'))"),
    placed('JSX', 'log(<b>{TEXTS[res.code]}</b>)', "log(<b>{TEXTS[res.code] ?? 'Unknown response code'}</b>)"),
    placed('a statement that begins with it, without semicolons', 'log(1)\nTEXTS[res.code].trim()', "log(1)\n;(TEXTS[res.code] ?? 'Unknown response code').trim()"),
    placed('after a block', 'if (x) { y() }\nTEXTS[res.code].trim()', "if (x) { y() }\n(TEXTS[res.code] ?? 'Unknown response code').trim()"),
    placed('a fallback elsewhere is none here', "log(TEXTS[other.code] ?? 'x', TEXTS[res.code])", "log(TEXTS[other.code] ?? 'x', TEXTS[res.code] ?? 'Unknown response code')"),
    placed('Reflect.get asks for no key', 'if (Reflect.get(TEXTS, res.code)) log(TEXTS[res.code])', "if (Reflect.get(TEXTS, res.code)) log(TEXTS[res.code] ?? 'Unknown response code')"),
    placed('nor does another call()', 'if (f.call(TEXTS, res.code)) log(TEXTS[res.code])', "if (f.call(TEXTS, res.code)) log(TEXTS[res.code] ?? 'Unknown response code')"),
    placed('nor another method of it', 'if (f.hasOwnProperty.bind(TEXTS, res.code)) log(TEXTS[res.code])', "if (f.hasOwnProperty.bind(TEXTS, res.code)) log(TEXTS[res.code] ?? 'Unknown response code')"),
    placed('a conversion that asks nothing', 'go(Boolean(TEXTS[res.code]))\nlog(TEXTS[res.code])', "go(Boolean(TEXTS[res.code]))\nlog(TEXTS[res.code] ?? 'Unknown response code')"),
    placed('a check that comes later', 'log(TEXTS[res.code])\nif (TEXTS[res.code]) go()', "log(TEXTS[res.code] ?? 'Unknown response code')\nif (TEXTS[res.code]) go()"),
    placed('a check in another function is none here', 'const f = () => res.code in TEXTS\nlog(TEXTS[res.code])', "const f = () => res.code in TEXTS\nlog(TEXTS[res.code] ?? 'Unknown response code')"),
    lacks('comments at the end, no comma, CRLF', `const T = {\n${keys('\t', 'a')}\t100: b // the last\n\t// more to come\n}\nlog(T[res.code])`.replaceAll('\n', '\r\n'), {
      fallback: 'undefined',
      withKeys: `${IMPORT}const T = {\n${keys('\t', 'a')}\t100: b, // the last\n\t// more to come\n${added(() => 'undefined', { indent: '\t', comma: '' })}\n}\nlog(T[res.code])`.replaceAll('\n', '\r\n'),
      withFallback: `const T = {\n${keys('\t', 'a')}\t100: b // the last\n\t// more to come\n}\nlog(T[res.code] ?? undefined)`.replaceAll('\n', '\r\n'),
    }),
    lacks('a callee', CALLED, { withKeys: `${IMPORT}const HANDLERS = {\n${keys('  ', 'go')}${added(() => 'undefined')}\n}\nHANDLERS[res.code](1)`, withFallback: { messageId: 'callIfThere', output: CALLED.replace('](', ']?.(') } }),
    ...[
      ['an object', '.run(1)', '?.run(1)'], ['an element', '[0].run(1)', '?.[0].run(1)'],
    ].map(([name = '', from = '', to = '']) => lacks(`${name} that is read from`, CALLED.replace('(1)', from), { withKeys: `${IMPORT}const HANDLERS = {\n${keys('  ', 'go')}${added(() => 'undefined')}\n}\nHANDLERS[res.code]${from}`, withFallback: { messageId: 'readIfThere', output: CALLED.replace('(1)', to) } })),
    lacks('an object whose property is on the next line', CALLED.replace('(1)', ' // why\n  .run(1)'), { withKeys: `${IMPORT}const HANDLERS = {\n${keys('  ', 'go')}${added(() => 'undefined')}\n}\nHANDLERS[res.code] // why\n  .run(1)`, withFallback: { messageId: 'readIfThere', output: CALLED.replace('(1)', ' // why\n  ?.run(1)') } }),
    lacks('an argument of `new`', CALLED.replace('HANDLERS[res.code](1)', 'new E(HANDLERS[res.code].text)'), { withKeys: `${IMPORT}const HANDLERS = {\n${keys('  ', 'go')}${added(() => 'undefined')}\n}\nnew E(HANDLERS[res.code].text)`, withFallback: { messageId: 'readIfThere', output: CALLED.replace('HANDLERS[res.code](1)', 'new E(HANDLERS[res.code]?.text)') } }),
    ...[['log(', '.run?.(1).done)', '?.run?.(1).done)'], ['class A extends make(', '.Base) {}', '?.Base) {}'], ['class A { [', '.key]() {} }', '?.key]() {} }'], ['tag`${', '.text}`', '?.text}`']].map(([before = '', after = '', to = '']) =>
      lacks(`a place that takes a chain: ${before}§${after}`, CALLED.replace('HANDLERS[res.code](1)', `${before}HANDLERS[res.code]${after}`), { withKeys: `${IMPORT}const HANDLERS = {\n${keys('  ', 'go')}${added(() => 'undefined')}\n}\n${before}HANDLERS[res.code]${after}`, withFallback: { messageId: 'readIfThere', output: CALLED.replace('HANDLERS[res.code](1)', `${before}HANDLERS[res.code]${to}`) } })),
    ...[['for (', '.k of []);'], ['for (', '.k in {});'], ['class B extends ', '.Base {}'], ['go(...', '.list)'], ['new ', '.Base()']].map(([before = '', after = '']) =>
      lacks(`a place that takes no chain: ${before}§${after}`, CALLED.replace('HANDLERS[res.code](1)', `${before}HANDLERS[res.code]${after}`), { withKeys: `${IMPORT}const HANDLERS = {\n${keys('  ', 'go')}${added(() => 'undefined')}\n}\n${before}HANDLERS[res.code]${after}`, withFallback: null })),
    ...['.run.done = 1', '.run.count++', '.run`now`'].map((from) =>
      lacks(`a place that takes no chain: ${from}`, CALLED.replace('(1)', from), { withKeys: `${IMPORT}const HANDLERS = {\n${keys('  ', 'go')}${added(() => 'undefined')}\n}\nHANDLERS[res.code]${from}`, withFallback: null })),
    lacks('a callee in parentheses', CALLED.replace('HANDLERS[res.code]', ';(HANDLERS[res.code])'), { withKeys: `${IMPORT}const HANDLERS = {\n${keys('  ', 'go')}${added(() => 'undefined')}\n}\n;(HANDLERS[res.code])(1)`, withFallback: null }),
    lacks('through a member of a const', `const all = {\n  texts: {\n${keys('    ')}  },\n}\nlog(all.texts[res.code])`, {
      withKeys: `${IMPORT}const all = {\n  texts: {\n${keys('    ')}${added(english, { indent: '    ' })}\n  },\n}\nlog(all.texts[res.code])`,
      withFallback: `const all = {\n  texts: {\n${keys('    ')}  },\n}\nlog(all.texts[res.code] ?? 'Unknown response code')`,
    }),
    lacks('a map', `const T = new Map([\n${without(804, 805).map(({ code }) => `  [${code}, 'x'],\n`).join('')}])\nlog(T.get(res.code))`, {
      withKeys: `${IMPORT}const T = new Map([\n${without(804, 805).map(({ code }) => `  [${code}, 'x'],\n`).join('')}${missing.map((row) => `  [RayvisionCode.${row.name}, '${row.description.en}'],\n`).join('')}])\nlog(T.get(res.code))`,
      withFallback: `const T = new Map([\n${without(804, 805).map(({ code }) => `  [${code}, 'x'],\n`).join('')}])\nlog(T.get(res.code) ?? 'Unknown response code')`,
    }),
    lacks('an inline table in a CommonJS file', `module.exports = (res) => ({\n${keys()}})[res.code]`, {
      withKeys: `const { RayvisionCode } = require('rayvision-codes')\n\nmodule.exports = (res) => ({\n${keys()}${added(english)}\n})[res.code]`,
      withFallback: `module.exports = (res) => ({\n${keys()}})[res.code] ?? 'Unknown response code'`,
    }, { filename: 'file.cjs', languageOptions: { sourceType: 'commonjs' } }),
    lacks('the enum is there under another name', `import { RayvisionCode as RC } from 'rayvision-codes'\n${TABLE}log(TEXTS[res.code])`, {
      withKeys: `import { RayvisionCode as RC } from 'rayvision-codes'\n${TABLE.replace(/\}\n$/, `${added(english, { owner: 'RC' })}\n}\n`)}log(TEXTS[res.code])`,
      withFallback: `import { RayvisionCode as RC } from 'rayvision-codes'\n${TABLE}log(TEXTS[res.code] ?? 'Unknown response code')`,
    }),
    lacks('the enum’s own module cannot import it', `${TABLE}export const say = (res) => TEXTS[res.code]`, {
      withKeys: null,
      withFallback: `${TABLE}export const say = (res) => TEXTS[res.code] ?? 'Unknown response code'`,
    }, { filename: 'src/codes.js', settings: { 'rayvision-codes': { enum: { name: 'Codes', module: './src/codes.js' } } } }),
    lacks('an own code that is no member is a number', `${TABLE}log(TEXTS[res.code])`, {
      left: [...missing, { code: 70001, name: 'OURS' }],
      withKeys: `${IMPORT}${TABLE.replace(/\}\n$/, `${added(english, { comma: '' })},\n  [70001]: 'ours',\n}\n`)}log(TEXTS[res.code])`,
      withFallback: `${TABLE}log(TEXTS[res.code] ?? 'Unknown response code')`,
    }, { settings: { 'rayvision-codes': { codes: [{ code: 70001, name: 'OURS', description: 'ours' }] } } }),
    lacks('Chinese', `${TABLE}log(TEXTS[res.code])`, {
      locale: 'zh',
      fallback: "'未知的响应码'",
      withKeys: `${IMPORT}${TABLE.replace(/\}\n$/, `${added((row) => `'${row.description.zh}'`)}\n}\n`)}log(TEXTS[res.code])`,
      withFallback: `${TABLE}log(TEXTS[res.code] ?? '未知的响应码')`,
    }, { settings: { 'rayvision-codes': { locale: 'zh' } } }),
  ],
})

const REQUIRE = "const { RayvisionCode } = require('rayvision-codes')\n\n"

olderTester(2019).run('exhaustive-lookup: ES2019', rule as never, {
  valid: [],
  invalid: [
    lacks('|| where there is no ??', `${TABLE}log(TEXTS[res.code])`, {
      withKeys: `${REQUIRE}${TABLE.replace(/\}\n$/, `${added(english)}\n}\n`)}log(TEXTS[res.code])`,
      withFallback: `${TABLE}log(TEXTS[res.code] || 'Unknown response code')`,
    }),
    lacks('values that may be false', `const T = {\n${keys('  ', 'x')}}\nlog(T[res.code])`, {
      withKeys: `${REQUIRE}const T = {\n${keys('  ', 'x')}${added(() => 'undefined')}\n}\nlog(T[res.code])`,
      withFallback: null,
    }),
    lacks('a callee', CALLED, { withKeys: `${REQUIRE}const HANDLERS = {\n${keys('  ', 'go')}${added(() => 'undefined')}\n}\nHANDLERS[res.code](1)`, withFallback: null }),
  ],
})

olderTester(2020).run('exhaustive-lookup: ES2020', rule as never, {
  valid: [],
  invalid: [
    lacks('??', `${TABLE}log(TEXTS[res.code])`, {
      withKeys: `${REQUIRE}${TABLE.replace(/\}\n$/, `${added(english)}\n}\n`)}log(TEXTS[res.code])`,
      withFallback: `${TABLE}log(TEXTS[res.code] ?? 'Unknown response code')`,
    }),
  ],
})

olderTester(5).run('exhaustive-lookup: ES5', rule as never, {
  valid: [],
  invalid: [
    lacks('neither ?? nor computed keys', `var TEXTS = {\n${keys()}}\nlog(TEXTS[res.code])`.replace(',\n}', '\n}'), {
      withKeys: null,
      withFallback: `var TEXTS = {\n${keys()}}\nlog(TEXTS[res.code] || 'Unknown response code')`.replace(',\n}', '\n}'),
    }),
  ],
})

typescriptTester().run('exhaustive-lookup: TypeScript', rule as never, {
  valid: [
    { name: 'Record of the enum', code: "const T: Record<RayvisionCode, string> = { 200: 'a' }\nlog(T[res.code])" },
    { name: 'Readonly Record', code: "const T: Readonly<Record<Code, string>> = { 200: 'a' }\nlog(T[res.code])" },
    { name: 'a mapped type', code: "const T: { [C in Code]: string } = { 200: 'a' }\nlog(T[res.code])" },
    { name: 'satisfies Record', code: "const T = { 200: 'a' } as const satisfies Record<Code, string>\nlog(T[res.code])" },
    guarded('a declared type with undefined', 'const text: string | undefined = TEXTS[res.code]'),
    guarded('a returned type with undefined', 'export function say(res: Body): string | undefined { return TEXTS[res.code] }'),
  ],
  invalid: [
    placed('a non-null assertion', 'log(TEXTS[res.code]!)', "log((TEXTS[res.code] ?? 'Unknown response code')!)"),
    placed('an assertion', 'log(TEXTS[res.code] as string)', "log((TEXTS[res.code] ?? 'Unknown response code') as string)"),
    placed('an assertion of the code', 'log(TEXTS[res.code as keyof typeof TEXTS])', "log(TEXTS[res.code as keyof typeof TEXTS] ?? 'Unknown response code')"),
    ...[['a callee', '!(1)', '?.(1)', 'callIfThere'], ['an object', '!.run!.done', '?.run!.done', 'readIfThere']].map(([name = '', from = '', to = '', messageId = '']) =>
      lacks(`${name} with a non-null assertion`, CALLED.replace('(1)', from), { withKeys: `${IMPORT}const HANDLERS = {\n${keys('  ', 'go')}${added(() => 'undefined')}\n}\nHANDLERS[res.code]${from}`, withFallback: { messageId, output: CALLED.replace('(1)', to) } })),
    lacks('an object with a non-null assertion and a comment', CALLED.replace('(1)', ' /* b */ ! .text'), { withKeys: `${IMPORT}const HANDLERS = {\n${keys('  ', 'go')}${added(() => 'undefined')}\n}\nHANDLERS[res.code] /* b */ ! .text`, withFallback: { messageId: 'readIfThere', output: CALLED.replace('(1)', ' /* b */  ?.text') } }),
    lacks('a place that takes no chain, asserted', CALLED.replace('(1)', '.run!.done = 1'), { withKeys: `${IMPORT}const HANDLERS = {\n${keys('  ', 'go')}${added(() => 'undefined')}\n}\nHANDLERS[res.code].run!.done = 1`, withFallback: null }),
    lacks('a Record of numbers asks for nothing', `const T: Record<number, string> = {\n${keys()}}\nlog(T[res.code])`, {
      withKeys: `${IMPORT}const T: Record<number, string> = {\n${keys()}${added(english)}\n}\nlog(T[res.code])`,
      withFallback: `const T: Record<number, string> = {\n${keys()}}\nlog(T[res.code] ?? 'Unknown response code')`,
    }),
  ],
})

const fixtures = path.join(path.dirname(fileURLToPath(import.meta.url)), '../fixtures/typed')
const typed = new RuleTester({
  languageOptions: { parser: typescriptParser, parserOptions: { projectService: true, tsconfigRootDir: fixtures } },
  defaultFilenames: { ts: path.join(fixtures, 'file.ts'), tsx: path.join(fixtures, 'file.tsx') },
})

const BODY = 'declare const res: { code: 200 | 804 | 805; message: string }\n'
const OWN = "import { ApiCode } from './api-code.js'\ndeclare const res: { code: ApiCode; message: string }\n"
const locked = table.withCode(804)!

typed.run('exhaustive-lookup: with types', rule as never, {
  valid: [{ code: `${BODY}const T = { 200: 'a', 804: 'b', 805: 'c' }\nconsole.log(T[res.code])`, name: 'the codes of the own type' }],
  invalid: [
    lacks('only the codes of the own type are missed', `${BODY}const T: Record<number, string> = { 200: 'a', 805: 'c' }\nconsole.log(T[res.code])`, {
      left: [locked],
      withKeys: `${IMPORT}${BODY}const T: Record<number, string> = { 200: 'a', 805: 'c',\n  [RayvisionCode.${locked.name}]: '${locked.description.en}'\n}\nconsole.log(T[res.code])`,
      withFallback: `${BODY}const T: Record<number, string> = { 200: 'a', 805: 'c' }\nconsole.log(T[res.code] ?? 'Unknown response code')`,
    }),
    lacks('an own enum is used', `${OWN}const T: Record<number, string> = {\n  200: 'a',\n  805: 'c',\n}\nconsole.log(T[res.code])`, {
      left: [locked],
      withKeys: `${OWN}const T: Record<number, string> = {\n  200: 'a',\n  805: 'c',\n  [ApiCode.Locked]: '${locked.description.en}',\n}\nconsole.log(T[res.code])`,
      withFallback: `${OWN}const T: Record<number, string> = {\n  200: 'a',\n  805: 'c',\n}\nconsole.log(T[res.code] ?? 'Unknown response code')`,
    }),
  ],
})

describe('exhaustive-lookup', () => {
  it('has no options', () => {
    expect(rule.meta.schema).toMatchInlineSnapshot(`[]`)
  })

  it('has nothing to say after either suggestion', () => {
    const rules = { 'rayvision-codes/exhaustive-lookup': 'error' } as const
    const code = `const T = { 200: 'a' }\nlog(T[res.code] + 'x')`
    const suggestions = lint(code, { rules }).flatMap((message) => message.suggestions ?? [])
    expect(suggestions).toHaveLength(2)
    for (const { fix } of suggestions) expect(lint(code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]), { rules })).toEqual([])
  })

  it('reads the template of a Vue component, and writes quotes that do not end an attribute', () => {
    const code = `<template>\n  <p :title="T[res.code]">{{ T[res.code] }}</p>\n</template>\n<script setup>\nconst T = { 200: "a" }\nconst res = await api.login()\n</script>\n`
    const config: Linter.Config = {
      files: ['**/*.vue'],
      plugins: { 'rayvision-codes': plugin },
      languageOptions: { parser: vueParser },
      rules: { 'rayvision-codes/exhaustive-lookup': 'error' },
    }
    const messages = new Linter().verify(code, [config], { filename: 'Component.vue' })
    const outputs = messages.map(({ suggestions = [] }) => suggestions.map(({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])))
    expect(outputs.map((texts) => texts[1])).toEqual([
      code.replace('"T[res.code]"', `"T[res.code] ?? 'Unknown response code'"`),
      code.replace('{{ T[res.code] }}', "{{ T[res.code] ?? 'Unknown response code' }}"),
    ])
    expect(outputs[0]![0]).toContain('<script setup>\nimport { RayvisionCode } from "rayvision-codes"\n\nconst T = { 200: "a",\n  [RayvisionCode.FAIL]: "the call failed",\n')
  })
})
