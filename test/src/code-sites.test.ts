/**
 * Where a code literal counts: what no-magic-code replaces, and what it leaves.
 */
import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.ts'

/** The literals that a rule reports in a program. */
function reported(rule: string, code: string, options?: object): string[] {
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { 'rayvision-codes': plugin },
    rules: { [`rayvision-codes/${rule}`]: options ? ['error', options] : 'error' },
  }
  const lines = code.split('\n')
  return new Linter().verify(code, config, 'file.ts').map(({ fatal, message, line, column, endColumn = 0 }) => {
    if (fatal) throw new Error(message)
    return lines[line - 1]!.slice(column - 1, endColumn - 1)
  })
}

describe('assertions', () => {
  it.each([
    ['strictEqual(res.code, 805)', ['805']],
    ['deepStrictEqual(805, res.code)', ['805']],
    ['assertEquals(res.code, 805)', ['805']],
    ['equal(res.code, 805)', []],
  ])('%s', (code, literals) => {
    expect(reported('no-magic-code', code)).toEqual(literals)
  })
})

describe('lists', () => {
  it.each([
    ['const A = [805];\n[...A, 804].includes(res.code)', ['805', '804']],
    ['new Set([...[805], 804]).has(res.code)', ['805', '804']],
    ['const A = [...A, 804]\nA.includes(res.code)', ['804']],
  ])('%s', (code, literals) => {
    expect(reported('no-magic-code', code)).toEqual(literals)
  })
})

describe('tables in fields of a class', () => {
  it.each([
    ["class Api { static TEXTS = { 805: 'bad' }; text(res) { return Api.TEXTS[res.code] } }", ['805']],
    ["class Api { private readonly texts: Record<number, string> = { 805: 'bad' }\n  text(res) { return this.texts[res.code] } }", ['805']],
    ["class Api { texts = new Map([[805, 'bad']]); text(res) { return this.texts.get(res.code) } }", ['805']],
    ['class Api { retried = [805, 804]; is(res) { return [1].some(() => this.retried.includes(res.code)) } }', ['805', '804']],
    ["class Api { texts; text(res) { return this.texts[res.code] } }", []],
    ["class Api { texts = { 805: 'bad' } }\nclass Other { text(res) { return this.texts[res.code] } }", []],
    ["class Api { texts() {} text(res) { return this.texts[res.code] } }", []],
  ])('%s', (code, literals) => {
    expect(reported('no-magic-code', code)).toEqual(literals)
  })
})

describe('rows of an answer, whose codes are texts', () => {
  it.each([
    ["const res = await api.list()\nres.data.rows.forEach((x) => x.code === '805')", []],
    ["const res = await api.list()\nif (res.code === '805') go()", ["'805'"]],
  ])('%s', (code, literals) => {
    expect(reported('no-magic-code', code)).toEqual(literals)
  })
})

describe('codes that were converted', () => {
  const member = "import { RayvisionCode } from 'rayvision-codes'\n"
  it.each([
    [`${member}switch (String(res.code)) { case String(RayvisionCode.SUCCESS): go(); break; case '200': stop() }`, 1],
    [`${member}switch (String(res.code)) { case String(RayvisionCode.SUCCESS): go(); break; case '804': stop() }`, 0],
  ])('%s', (code, count) => {
    expect(reported('no-duplicate-code', code)).toHaveLength(count)
  })
})

describe('types', () => {
  it.each([
    ['type T = { code: 200 | 805 }', ['200', '805']],
    ['type T = { code: 200 }', []],
    ['type T = { code: RayvisionCode.SUCCESS | 805 }', ['805']],
    ['class Answer { code: 200 | 805 = 200; message = "" }', ['200', '805']],
    ['class Answer { code!: 805; message!: string }', ['805']],
  ])('%s', (code, literals) => {
    expect(reported('no-magic-code', code, { types: true })).toEqual(literals)
  })
})
