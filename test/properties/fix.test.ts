/**
 * What must hold for every fix of `no-magic-code`, checked on generated files.
 */
import * as espree from 'espree'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as typescriptParser from '@typescript-eslint/parser'
import { allCodes } from '../../codes/src/generated/all-codes.ts'
import { applyFixes, fix, lint, rule, type LintOptions } from '../support/lint.ts'
import { run, type RunResult } from '../support/run.ts'

const SEED = Number(process.env['SEED'] ?? 20191101)
const table = allCodes.filter(({ since }) => since === '2019-11')
// Evidence is not the matter here: a close code of WebSockets says little.
const codes = table.filter(({ code }) => code !== 1000)
const names = new Map(table.map(({ code, name }) => [code, name]))

/** A place for a code in a generated file. */
interface Hole {
  readonly code: number
  /** How the literal is written. */
  readonly raw: string
  /** What stands around the enum's member after the fix. */
  readonly wrap?: 'bigint' | 'key' | 'string'
  /** A space that parts the member from a word beside it. */
  readonly before?: ' '
  readonly after?: ' '
}

/** A statement in parts: texts and holes. */
type Template = readonly (Hole | string)[]

type Dialect = 'js' | 'ts'

/** Statements that compare, list, look up and switch, each over given codes; every one puts out what it computes. */
const positions: Record<string, { dialect?: Dialect; make: (code: number, other: number) => Template }> = {
  comparison: { make: (c) => ['put(api().code === ', num(c), ')'] },
  yoda: { make: (c) => ['put(', num(c), ' !== api().code)'] },
  loose: { make: (c) => ['put(api().code == ', num(c), ')'] },
  hexadecimal: { make: (c, d) => ['put(api().code === ', { code: c, raw: `0x${c.toString(16)}` }, ' || api().code === ', num(d), ')'] },
  separated: { make: (c) => ['put(api().code === ', { code: c, raw: String(c).replace(/(\d)(\d\d)$/, '$1_$2') }, ')'] },
  exponent: { make: (c) => ['put(api().code === ', { code: c, raw: `${c / 100}e2` }, ')'] },
  trailingDot: { make: (c) => ['put(api().code === ', { code: c, raw: `${c}.` }, ')'] },
  signed: { make: (c) => ['put(api().code === ', { code: c, raw: `+${c}` }, ')'] },
  parenthesized: { make: (c) => ['put(api().code === ((', num(c), ')))'] },
  noSpace: { make: (c) => ['put(api().code===', num(c), '?1:2)'] },
  optionalNumber: { make: (c) => ['put(api().code===', num(c), '?.5:2)'] },
  ternaryArms: { make: (c, d) => ['put(api().code === (flag ? ', num(c), ' : ', num(d), '))'] },
  includes: { make: (c, d) => ['put([', num(c), ', ', num(d), '].includes(api().code))'] },
  set: { make: (c, d) => ['put(new Set([', num(c), ', ', num(d), ',]).has(api().code))'] },
  constList: { make: (c, d) => ['{ const list = [', num(c), ',', num(d), ']; put(list.includes(api().code)); put(list) }'] },
  map: { make: (c, d) => ["put(new Map([[", num(c), ", 'a'], [", num(d), ", 'b']]).get(api().code))"] },
  lookup: { make: (c, d) => ["put({", key(c), ": 'a', ", key(d), ": 'b'}[api().code])"] },
  quotedKeys: { make: (c, d) => ['put({', { code: c, raw: `'${c}'`, wrap: 'key' }, ": 1, ", { code: d, raw: `"${d}"`, wrap: 'key' }, ': 2}[api().code])'] },
  methods: { make: (c, d) => ['put({', key(c), '() { return 1 }, get ', key(d), '() { return 2 }}[api().code]?.name)'] },
  accessorWithoutSpace: { make: (c) => ['put({get', { code: c, raw: `'${c}'`, wrap: 'key' }, '() { return 3 }}[api().code])'] },
  constTable: { make: (c, d) => ["{ const MESSAGES = Object.freeze({ ", key(c), ": `${1}`, ", key(d), ": 'y' }); put(MESSAGES[api().code] ?? 'none') }"] },
  switch: { make: (c, d) => ['switch (api().code) { case ', num(c), ': put(1); break; case ', num(d), ': put(2) }'] },
  gluedCase: { make: (c) => ['switch (String(api().code)) { case', { code: c, raw: `'${c}'`, wrap: 'string', before: ' ' }, ': put(1) }'] },
  stringConversion: { make: (c) => ['put(String(api().code) === ', { code: c, raw: `'${c}'`, wrap: 'string' }, ')'] },
  template: { make: (c) => ['put(`${api().code}` === ', { code: c, raw: `"${c}"`, wrap: 'string' }, ')'] },
  bigint: { make: (c) => ['put(BigInt(api().code) === ', { code: c, raw: `${c}n`, wrap: 'bigint' }, ')'] },
  numberConversion: { make: (c) => ['put(Number(api().code) === ', num(c), ')'] },
  insideTemplate: { make: (c) => ['put(`a${api().code === ', num(c), '}b`)'] },
  parameterDefault: { make: (c) => ['put((function (a = api().code === ', num(c), ') { return a })())'] },
  hoisted: { make: (c) => ['put(hoisted()); function hoisted() { return api().code === ', num(c), ' }'] },
  shadowed: { make: (c) => ['{ const RayvisionCode = 1; put(RayvisionCode + (api().code === ', num(c), ')) }'] },
  shadowedInCase: { make: (c) => ['switch (api().code) { case ', num(c), ': let RayvisionCode = 2; put(RayvisionCode) }'] },
  jsx: { make: (c) => ['put(<b id={api().code === ', num(c), "}>805 {api().code === ", num(c), " ? 'x' : null}</b>)"] },
  inWord: { make: (c) => ["put(api().code === ", num(c), "\n)"] },
  assertion: { dialect: 'ts', make: (c) => ['put(api().code === (', num(c), ' as number))'] },
  nonNull: { dialect: 'ts', make: (c) => ['put(api()!.code! === ', num(c), '!)'] },
  satisfies: { dialect: 'ts', make: (c) => ['put([', num(c), ' satisfies number].includes(api().code))'] },
  constContext: { dialect: 'ts', make: (c, d) => ['{ const ok = [', num(c), ', ', num(d), '] as const; put(ok.includes(api().code as never)) }'] },
}

function num(code: number): Hole {
  return { code, raw: String(code) }
}

function key(code: number): Hole {
  return { code, raw: String(code), wrap: 'key' }
}

/** What a file begins with, and how much of that stays above an import. */
const headers: Record<string, readonly [text: string, kept: string]> = {
  none: ['', ''],
  shebang: ['#!/usr/bin/env node\n', '#!/usr/bin/env node\n'],
  licence: ['/*!\n * (c) somebody\n */\n', '/*!\n * (c) somebody\n */\n'],
  lineLicence: ['// Copyright 2020\n// all rights reserved\n', '// Copyright 2020\n// all rights reserved\n'],
  directive: ["'use strict'\n", "'use strict'\n"],
  directiveDouble: ['"use client";\n\n', '"use client";\n'],
  directiveAhead: ["'use strict'\n;", "'use strict'\n"],
  eslintDisable: ['/* eslint-disable no-console */\n', '/* eslint-disable no-console */\n'],
  everything: ['#!/usr/bin/env node\n// @ts-check\n/** @file about */\n\n"use strict";\n', '#!/usr/bin/env node\n// @ts-check\n/** @file about */\n\n"use strict";\n'],
  apart: ['// About the file.\n\n', '// About the file.\n'],
  jsdoc: ['/** Of the first statement. */\n', ''],
  nextLine: ['// eslint-disable-next-line no-restricted-syntax\n', ''],
  blank: ['\n\n', ''],
}

interface ImportStyle {
  readonly text: string
  readonly dialect?: Dialect
}

/** `§` stands where a semicolon may be. */
const esImports: Record<string, ImportStyle> = {
  none: { text: '' },
  other: { text: "import { named } from 'other'§\n"},
  twoOnALine: { text: "import { named } from 'other'; import 'effects'; " },
  commentBehind: { text: "import other from 'other'§ // why\n"},
  multiline: { text: "import {\n\tnamed, // first\n\tdefault as d, /* second */\n} from 'other'§\n"},
  named: { text: "import { RayvisionCode } from 'rayvision-codes'§\n"},
  aliased: { text: 'import { RayvisionCode as RC } from "rayvision-codes"§\n'},
  namespace: { text: "import * as codes from 'rayvision-codes'§\n"},
  byDefault: { text: "import codes from 'rayvision-codes'§\n"},
  defaultAndNamespace: { text: "import codes, * as all from 'rayvision-codes'§\n"},
  sideEffect: { text: "import 'rayvision-codes'§\n"},
  empty: { text: "import {} from 'rayvision-codes'§\n"},
  emptyWithComment: { text: "import { /* none */ } from 'rayvision-codes'§\n"},
  sibling: { text: "import { describeCode } from 'rayvision-codes'§\n"},
  siblingsOnLines: { text: "import {\n  describeCode, // says it\n  isRayvisionCode // asks it\n} from 'rayvision-codes'§\n"},
  siblingsWithComma: { text: "import {\n  describeCode, // says it\n} from 'rayvision-codes'§\n"},
  commaFirst: { text: "import { describeCode\n  , isRayvisionCode } from 'rayvision-codes'§\n"},
  typeOnly: { text: "import type { RayvisionCode } from 'rayvision-codes'§\n", dialect: 'ts' },
  inlineType: { text: "import { type RayvisionCode } from 'rayvision-codes'§\n", dialect: 'ts' },
  importEquals: { text: "import codes = require('rayvision-codes')§\n", dialect: 'ts' },
  otherImportEquals: { text: "import other = require('other')§\n", dialect: 'ts' },
  taken: { text: "import { named as RayvisionCode } from 'other'§\n"},
  exported: { text: 'export const own = 1§\n'},
}

const requires: Record<string, ImportStyle> = {
  none: { text: '' },
  other: { text: "const { named } = require('other')§\n"},
  several: { text: "const a = require('a'), b = require('b').c§\nrequire('effects')§\n"},
  destructured: { text: "const { RayvisionCode } = require('rayvision-codes')§\n"},
  aliased: { text: "const { RayvisionCode: RC } = require('rayvision-codes')§\n"},
  whole: { text: "var codes = require('rayvision-codes')§\n"},
  member: { text: "const RC = require('rayvision-codes').RayvisionCode§\n"},
  sibling: { text: "const { describeCode } = require('rayvision-codes')§\n"},
  siblingsOnLines: { text: "const {\n  describeCode, // says it\n} = require('rayvision-codes')§\n"},
  rest: { text: "const { ...all } = require('rayvision-codes')§\n"},
  rewritten: { text: "let { RayvisionCode } = require('rayvision-codes'); RayvisionCode = { SUCCESS: 1 }§\n"},
  late: { text: "put(early()); function early() { return 1 }\nconst { RayvisionCode } = require('rayvision-codes')§\n"},
  lateAfterUse: { text: "const other = require('other')§\nput(other)§\nconst { describeCode } = require('rayvision-codes')§\n"},
  exportsOnly: { text: 'exports.a = 1§\n'},
}

interface GeneratedFile {
  readonly code: string
  /** What the fixed text must end with. */
  readonly body: RegExp
  /** What it must still begin with. */
  readonly kept: string
  readonly holes: number
  readonly options: LintOptions
}

const fileArbitrary: fc.Arbitrary<GeneratedFile> = fc
  .record({
    system: fc.constantFrom('import', 'import', 'require'),
    dialect: fc.constantFrom<Dialect>('js', 'ts'),
    header: fc.constantFrom(...Object.keys(headers)),
    esImport: fc.constantFrom(...Object.keys(esImports)),
    required: fc.constantFrom(...Object.keys(requires)),
    parts: fc.array(
      fc.record({
        position: fc.constantFrom(...Object.keys(positions)),
        codes: fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...codes)),
        comment: fc.constantFrom('', '', '// eslint-disable-next-line no-console\n', '/** Says why. */\n', '// @ts-expect-error told\n'),
        indent: fc.constantFrom('', '  ', '\t'),
        joined: fc.boolean(),
      }),
      { minLength: 1, maxLength: 7 },
    ),
    semicolons: fc.boolean(),
    double: fc.boolean(),
    crlf: fc.boolean(),
    bom: fc.boolean(),
    lastLineEnd: fc.boolean(),
    asi: fc.boolean(),
  })
  .map((choice) => {
    const dialect: Dialect = choice.dialect
    const style = choice.system === 'import' ? esImports[choice.esImport] : requires[choice.required]
    const isAllowed = style?.dialect === undefined || style.dialect === dialect
    const format = (text: string): string => {
      const written = text.replaceAll('§', choice.semicolons ? ';' : '')
      return withLineEnds(choice.double ? written.replaceAll("'", '"') : written)
    }
    const withLineEnds = (text: string): string => (choice.crlf ? text.replaceAll('\n', '\r\n') : text)
    const [header, kept] = (headers[choice.header] ?? ['', '']).map(withLineEnds) as [string, string]
    const imports = isAllowed && style ? format(style.text) : ''
    const usable = choice.parts.filter(({ position }) => {
      const needed = positions[position]?.dialect
      return needed === undefined || needed === dialect
    })
    const lineEnd = choice.crlf ? '\r\n' : '\n'
    const end = choice.semicolons ? ';' : ''
    let code = ''
    let pattern = ''
    let holes = 0
    const addText = (text: string): void => {
      const written = withLineEnds(text)
      code += written
      pattern += escape(written)
    }
    usable.forEach(({ position, codes: [first, second], comment, indent, joined }, index) => {
      const template = positions[position]?.make(first.code, second.code === first.code ? (first.code === 200 ? 805 : 200) : second.code) ?? []
      // Where nothing before it goes on with a bracket.
      const isBracket = index === 0 && choice.asi && (imports === '' ? choice.header !== 'directive' : choice.system === 'import' && !imports.includes('export'))
      addText(`${index === 0 ? '' : indent}${comment}${index === 0 ? '' : indent}`)
      if (isBracket) addText("['a'].length;")
      for (const part of position === 'hoisted' ? renamed(template, index) : template) {
        if (typeof part === 'string') addText(part)
        else {
          holes += 1
          code += part.raw
          pattern += fixedHole(part)
        }
      }
      addText(index === usable.length - 1 ? (choice.lastLineEnd ? `${end}\n` : '') : joined ? '; ' : `${end || ';'}\n`)
    })
    return {
      code: `${choice.bom ? '\uFEFF' : ''}${header}${imports}${code}`,
      kept,
      body: new RegExp(`${pattern}$`),
      holes,
      options: {
        filename: dialect === 'ts' ? 'file.tsx' : 'file.js',
        sourceType: choice.system === 'require' && dialect === 'js' ? 'commonjs' : 'module',
        globals: { put: 'readonly', api: 'readonly', flag: 'readonly', h: 'readonly', require: 'readonly', module: 'readonly', exports: 'readonly' },
        // What counts as a response code is not the matter here.
        settings: { responseCalls: ['api'] },
        rules: { [rule.noMagicCode]: 'error', 'no-undef': 'error' },
        lineEnd,
      } as LintOptions,
    } satisfies GeneratedFile
  })
  .filter(({ holes }) => holes > 0)

/** Function declarations of their own names. */
function renamed(template: Template, index: number): Template {
  return template.map((part) => (typeof part === 'string' ? part.replaceAll('hoisted', `hoisted${index}`) : part))
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** A pattern of what a fix writes into a hole. */
function fixedHole({ code, wrap, before, after }: Hole): string {
  const member = `[\\w$]+(?:\\.RayvisionCode)?\\.${names.get(code)}`
  const written = wrap === 'key' ? `\\[${member}\\]` : wrap === 'string' ? `String\\(${member}\\)` : wrap === 'bigint' ? `BigInt\\(${member}\\)` : member
  return (before ?? '') + written + (after ?? '')
}

/** Runs a file for several codes. */
function results(code: string, { filename = 'file.js' }: LintOptions): RunResult[] {
  return [200, 805, 804, 1].map((given) => run(code, filename, { api: () => ({ code: given }), flag: given % 2 === 0 }))
}

function commentsOf(code: string, { filename, sourceType = 'module' }: LintOptions): string[] {
  const text = code.replace(/^\uFEFF/, '')
  const program = filename?.endsWith('.tsx')
    ? typescriptParser.parse(text, { comment: true, ecmaFeatures: { jsx: true }, range: true, loc: true })
    : espree.parse(text, { ecmaVersion: 'latest', sourceType, comment: true, ecmaFeatures: { jsx: true } })
  return ((program as { comments?: { value: string }[] | null }).comments ?? []).map(({ value }) => value)
}

describe('a generated file', () => {
  it('is fixed by one run: it parses, its names resolve, only literals and the import changed, it computes the same', () => {
    fc.assert(
      fc.property(fileArbitrary, ({ code, kept, body, options }) => {
        const before = lint(code, options).filter(({ ruleId }) => ruleId === 'no-undef' || ruleId === null)
        expect(before).toEqual([])
        const { output, messages, passes } = fix(code, options)
        expect(messages).toEqual([])
        expect(passes).toBeLessThanOrEqual(3)
        expect(fix(output, options)).toMatchObject({ output, passes: 1 })
        expect(output).toMatch(body)
        expect(output.startsWith('\uFEFF')).toBe(code.startsWith('\uFEFF'))
        expect(output.replace('\uFEFF', '').slice(0, kept.length)).toBe(kept)
        expect(/\r\n/.test(output) && /[^\r]\n/.test(output)).toBe(false)
        expect(commentsOf(output, options)).toEqual(commentsOf(code, options))
        expect(results(output, options)).toEqual(results(code, options))
      }),
      { seed: SEED, numRuns: Number(process.env['RUNS'] ?? 300) },
    )
  })

  it('is right after any one fix, and after any others in any order', () => {
    fc.assert(
      fc.property(fileArbitrary, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), ({ code, options }, choices) => {
        const expected = results(code, options)
        const final = fix(code, options).output
        const check = (text: string): void => {
          expect(lint(text, options).filter(({ ruleId }) => ruleId !== rule.noMagicCode)).toEqual([])
          expect(results(text, options)).toEqual(expected)
        }
        const fixesOf = (text: string) => lint(text, options).flatMap((message) => message.fix ?? [])
        for (const single of fixesOf(code)) check(applyFixes(code, [single]))
        let text = code
        for (let step = 0, fixes = fixesOf(text); fixes.length > 0; step += 1, fixes = fixesOf(text)) {
          const choice = choices[step % choices.length] ?? 0
          const chosen = [fixes[choice % fixes.length] as (typeof fixes)[number]]
          // Another one with it, where they do not overlap.
          const other = fixes[(choice * 7 + 3) % fixes.length]
          if (other !== undefined && chosen.every(({ range }) => range[1] < other.range[0] || other.range[1] < range[0])) chosen.push(other)
          text = applyFixes(text, chosen)
          check(text)
        }
        expect(text).toBe(final)
      }),
      { seed: SEED, numRuns: Number(process.env['RUNS'] ?? 80) },
    )
  })
})

/** The texts that fixes lead to, one by one in every order. */
function outcomes(text: string, options: LintOptions): Set<string> {
  const fixes = lint(text, options).flatMap((message) => message.fix ?? [])
  if (fixes.length === 0) return new Set([text])
  return new Set(fixes.flatMap((single) => [...outcomes(applyFixes(text, [single]), options)]))
}

describe('a file with more than one way to the enum comes to the same, whichever fix is the first', () => {
  const body = [
    'put(res.code === 805)',
    'function f(codes, res) { return res.code === 804 }',
    'function g(RC, res) { return res.code === 200 }',
    'function h(RayvisionCode, res) { return res.code === 602 }',
  ].join('\n')
  const imports = [
    "import { describeCode } from 'rayvision-codes'",
    "import * as codes from 'rayvision-codes'",
    "import { RayvisionCode as RC } from 'rayvision-codes'",
    "import { RayvisionCode } from 'rayvision-codes'",
    "import { isRayvisionCode } from 'rayvision-codes'",
  ]
  const requires = ["const { describeCode } = require('rayvision-codes')", "const codes = require('rayvision-codes')", "const RC = require('rayvision-codes').RayvisionCode", "const { RayvisionCode } = require('rayvision-codes')"]
  const pairs = (lines: readonly string[]): string[] => lines.flatMap((first) => lines.filter((second) => second !== first).map((second) => `${first}\n${second}\n`))

  it.each([...pairs(imports).map((header) => [header, 'module'] as const), ...pairs(requires).map((header) => [header, 'commonjs'] as const)])('%s', (header, sourceType) => {
    const options: LintOptions = { sourceType }
    const code = header + body
    expect(outcomes(code, options)).toEqual(new Set([fix(code, options).output]))
  })

  it.each(pairs([...imports, "import type { RayvisionCode } from 'rayvision-codes'", "import { type RayvisionCode, codeTable } from 'rayvision-codes'"].filter((line) => !line.includes('{ RayvisionCode }') || line.includes('type'))))('with types: %s', (header) => {
    const options: LintOptions = { filename: 'file.ts', rules: { [rule.noMagicCode]: ['error', { types: true }] } }
    if (header.match(/type (?:\{ )?RayvisionCode/g)?.length === 2) return
    const code = `${header}type Body = { code: 805; message: string }\n${body}`
    expect(outcomes(code, options)).toEqual(new Set([fix(code, options).output]))
  })
})
