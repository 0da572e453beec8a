/**
 * Where a code literal counts: what no-magic-code replaces, and what it leaves.
 */
import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.ts'
import { lint } from '../support/lint.ts'

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
    ['res.code.should.equal(805)', ['805']],
    ['res.body.code.should.be.exactly(805)', ['805']],
    ["cy.request('/tasks').its('body.code').should('eq', 805)", ['805']],
    ["cy.wait('@tasks').its('response.body.code').should('not.equal', 805)", ['805']],
    ["cy.request('/tasks').its('body.code').should('be.oneOf', [804, 805])", ['804', '805']],
    ["cy.request('/tasks').its('body.size').should('eq', 805)", []],
    ["cy.request('/tasks').its('body.code').should('match', 805)", []],
    ["cy.request('/tasks').its('body.code').make('eq', 805)", []],
    ["cy.request('/tasks').make('body.code').should('eq', 805)", []],
    ["its('body.code').should('eq', 805)", []],
    ["cy.exec('npm test').its('code').should('eq', 100)", []],
    ['expect.soft(res.code).toBe(805)', ['805']],
    ['expect.soft(text, res.code).toBe(805)', []],
    ['assume(res.code).toBe(805)', []],
    ['expect(x, res.code).toBe(805)', []],
    ['expect(805).toBe(x, res.code)', []],
    ['assert.equal(805, res.code)', ['805']],
    ['assert.make(res.code, 805)', []],
    ['make()(res.code, 805)', []],
    ['all[expect(res.code)].toBe(805)', []],
    ['new (expect(res.code).toBe)(805)', []],
  ])('%s', (code, literals) => {
    expect(reported('no-magic-code', code)).toEqual(literals)
  })
})

describe('lists', () => {
  it.each([
    ['const A = [805];\n[...A, 804].includes(res.code)', ['805', '804']],
    ['new Set([...[805], 804]).has(res.code)', ['805', '804']],
    ['const A = [...A, 804]\nA.includes(res.code)', ['804']],
    ['var A = [805]\nvar A = [804]\nA.includes(res.code)', []],
    ['let A = [805]\nA = make()\nA.includes(res.code)', []],
    ['const [A] = [805]\nA.includes(res.code)', []],
    ['[...make(), 805].includes(res.code)', ['805']],
    ['[805].includes(x, res.code)', []],
    ['freeze([805]).includes(res.code)', []],
    ['new Set(Object.freeze([805])).has(res.code)', ['805']],
    ['new Set({ 805: 1 }).has(res.code)', []],
    ['new Set().has(res.code)', []],
  ])('%s', (code, literals) => {
    expect(reported('no-magic-code', code)).toEqual(literals)
  })
})

describe('tables', () => {
  it.each([
    ["Object.hasOwn({ 805: 'bad' }, res.code)", ['805']],
    ["Object.hasOwn({ 805: 'bad' }, x, res.code)", []],
    ["Object.other({ 805: 'bad' }, res.code)", []],
    ["({ 805: 'bad' }).hasOwnProperty(x, res.code)", []],
    ["({ 'other': 1, [name]: 2, ...all, 805: 'bad' })[res.code]", ['805']],
    ["new Map([[805, 'bad']]).get(x, res.code)", []],
    ["new Map([[805, 'bad']]).includes(res.code)", []],
    ["new Map({ 805: 'bad' }).get(res.code)", []],
    ['new Map().get(res.code)', []],
  ])('%s', (code, literals) => {
    expect(reported('no-magic-code', code)).toEqual(literals)
  })
})

describe('paths of lodash', () => {
  it.each([
    ["if (_.get(response, 'data.code') === 805) go()", ['805']],
    ["if (make()(res, 'code') === 805) go()", []],
    ["if (get(res, 'code.length') === 805) go()", []],
    ["if (get(res, name, 'code') === 805) go()", []],
  ])('%s', (code, literals) => {
    expect(reported('no-magic-code', code)).toEqual(literals)
  })
})

describe('two ends of a range', () => {
  it.each([
    ['res.code >= 800 && res.code < 900', 1], ['res.code < 800 || res.code >= 900', 1], ['900 > res.code && 800 <= res.code', 1],
    ['res.code < 800 || res.code < 900', 2], ['res.code > 800 && res.code > 700', 2], ['res.code > 900 || res.code > 800', 2], ['res.code < 900 && res.code < 800', 2],
    ['(res.code >= 800) ?? (res.code < 900)', 2], ['res.code >= 900 && res.code < 800', 2], ['res.code >= 800 && reply.code < 900', 2], ['ok && (res.code >= 800 && res.code < 900)', 1],
    ['res.code < 800 || Math.floor(res.code / 100) === 9', 2], ['res.code >= 900 || Math.floor(res.code / 100) === 7', 2],
    ['res.code >= 800 && Math.floor(res.code / 100) === 8', 2], ['String(res.code) >= 800 && String(res.code) < 900', 1],
    ['res.code >= 800 && ok && res.code < 900', 2], ['res.code >= 800 && (ok || res.code < 900)', 2],
  ])('%s', (code, count) => {
    expect(reported('no-code-range', `if (${code}) go()`)).toHaveLength(count)
  })
})

describe('ranges of texts and numbers', () => {
  it.each([
    ["String(res.code) < '805'", 0], ['String(res.code) < 805', 0], ["res.code < '805'", 1], ['res.code < limit', 0], ['String(res.code) < limit', 0],
  ])('%s', (code, count) => {
    const [message] = lint(`if (${code} && res.code >= 804) go()`, { rules: { 'rayvision-codes/no-code-range': 'error' } })
    expect(message!.suggestions ?? []).toHaveLength(count)
  })
})

describe('words that are no codes', () => {
  it.each([
    ['if (code.name === 805) go(res.code)', []],
    ["if (res['a.code'] === 805) go()", []],
  ])('%s', (code, literals) => {
    expect(reported('no-magic-code', code)).toEqual(literals)
  })
})

describe('constants', () => {
  it.each([
    ['if (res.code === Number(805, x) || res.code === a.Number(805) || res.code === Number(a)) go()', []],
    ['if (res.code === Number(x) || res.code === Number() || res.code === 805) go()', ['805']],
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
    ["class Api { texts = { 805: 'bad' }; text(res) { return make().texts[res.code] } }", []],
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
    ['class Answer { code!: 805; name!: string }', []],
    ['class Answer { other: 805 = code; message = "" }', []],
    ['interface T { message: "code" | 805; data: 1 }', []],
    ['class Answer { message = "code"; x: 805 = code }', []],
    ['interface T { code: 805; message(): void }', []],
    ['type T = { code: number | 805 }', []],
    ['type T = { code: typeof OK | 805 }', ['805']],
    ['f({ code: 805, message: "" })', []],
  ])('%s', (code, literals) => {
    expect(reported('no-magic-code', code, { types: true })).toEqual(literals)
  })
})

describe('objects that are built', () => {
  it.each([
    ['f({ code: 805, message: "" })', ['805']],
    ['f({ code: 805 })', []],
    ['f({ code: 805, requestId: 1 })', []],
    ['f({ code: 805, message: "", requestId: 1 })', ['805']],
    ['f({ code: 805, message: "", severity: 1 })', []],
    ['f({ code: 805, message: "", source: "ts", ...range })', []],
    ['ctx.body = { code: 805 }', ['805']],
    ['ctx.header = { code: 805 }', []],
    ['ctx[{ code: 805 }] = body', []],
    ['res.json({ code: 805, ...list })', ['805']],
    ['res.status(200).send({ code: 805 })', ['805']],
    ['request.mockResolvedValue({ code: 805 })', ['805']],
    ['res.json({ code: 805, stack })', []],
    ['f({ code: 805, message: "", name: "RetryError" })', []],
    ['f({ type: "error", data: { code: 805, message: "" } })', []],
    ['f({ type: "warning", data: { code: 805, message: "" } })', ['805']],
    ['json({ code: 805 })', []],
    ['f({ status: 805, message: "" })', []],
    ['f({ error: { code: 805, message: "" } })', []],
    ['reply.error = { code: 805, message: "" }', []],
    ['reply.err = { info: { code: 805, message: "" } }', []],
    ['f({ failure: { code: 805, message: "" } })', ['805']],
    ['const errors = [{ code: 805, message: "a" }, { code: 804, message: "b" }]', []],
    ['const errors = [{ code: 805, message: "a" }, { code: 804, message: "b" }] as const', []],
    ['const answers = [{ code: 805, message: "a" }, { code: 805, message: "b" }]', ['805', '805']],
    ['const answers = [{ code: 805, message: "a" }]', ['805']],
    ['const errors = [{ message: "a", code: 805 }, { message: "b", ...other, code: 804 }]', []],
    ['const errors = Object.freeze([{ code: 805, message: "a" }, { code: 804, message: "b" }] as const satisfies Row[])', []],
    ['const errors = freeze([{ code: 805, message: "a" }, { code: 804, message: "b" }])', ['805', '804']],
    ['const errors = new Table([{ code: 805, message: "a" }, { code: 804, message: "b" }])', ['805', '804']],
    ['class A { static errors = [{ code: 805, message: "a" }, { code: 804, message: "b" }] }', []],
    ['const [a, b] = [{ code: 805, message: "a" }, { code: 804, message: "b" }]', ['805', '804']],
    ['const answers = [{ code: 200, message: "a", data: {} }, { code: 805, message: "b" }]', ['200', '805']],
    ['const answers = [{ code: 805, message: "a" }, other]', ['805']],
    ['const answers = [{ code: 805, message: "a" }, { code: other, message: "b" }]', ['805']],
    ['const answers = [{ code: 805, message: "a" }, { status: 804, message: "b" }, , null]', ['805']],
    ['mock([{ code: 805, message: "a" }, { code: 804, message: "b" }])', ['805', '804']],
    ['const errors = { A: { code: 805, message: "a" }, B: { code: 804, message: "b" } }', []],
    ['module.exports = { A: { code: 805, message: "a" }, B_C: { code: 804, message: "b" } }', []],
    ['export const responses = { ok: { code: 200, message: "a" }, locked: { code: 804, message: "b" } }', ['200', '804']],
    ['const Answers = { A: { code: 805, message: "a" }, "b-c": { code: 804, message: "b" } }', ['805', '804']],
    ['exports.errors = Object.freeze({ A: { code: 805, message: "a" }, B: { code: 804, message: "b" } })', []],
    ['export default { A: { code: 805, message: "a" }, B: { code: 804, message: "b" } }', []],
    ['const mocks = { "GET /a": { code: 805, message: "a" }, "GET /b": { code: 804, message: "b" } }', ['805', '804']],
    ['const answers = { A: { code: 805, message: "a", data: {} }, B: { code: 804, message: "b" } }', ['805', '804']],
    ['const answers = { A: { code: 805, message: "a" }, B: { code: 805, message: "b" } }', ['805', '805']],
    ['const answers = { ...more, A: { code: 805, message: "a" }, b: { code: 804, message: "b" } }', ['805', '804']],
    ['const answers = { [A]: { code: 805, message: "a" }, B: { code: 804, message: "b" } }', ['805', '804']],
    ['const answers = { A: { code: 805, message: "a" } }', ['805']],
    ['vm[key] = { A: { code: 805, message: "a" }, B: { code: 804, message: "b" } }', ['805', '804']],
    ['vm.answers = { A: { code: 805, message: "a" }, B: { code: 804, message: "b" } }', ['805', '804']],
    ['mock({ A: { code: 805, message: "a" }, B: { code: 804, message: "b" } })', ['805', '804']],
    ['const rules = [{ required: true, code: 805, message: "a" }]', []],
  ])('%s', (code, literals) => {
    expect(reported('no-magic-code', code, { construction: true })).toEqual(literals)
  })
})

it('a file that has something for every rule', () => {
  const code = `import { RayvisionCode, describeCode } from 'rayvision-codes'
export const f = (res) => res.code === 805 || res.status === RayvisionCode.SUCCESS || describeCode(804)
reply({ code: 806, message: '' })
`
  expect(reported('no-magic-code', code, { construction: true })).toEqual(['805', '806'])
})

it('a variable of a loop has no value but its codes, unlike one that is declared without any', () => {
  const asked = (declaration: string): string[] =>
    reported('no-code-truthiness', `import { RayvisionCode } from 'rayvision-codes'\n${declaration} { if (code === RayvisionCode.SUCCESS) a(); if (code) b() }`)
  expect(asked('for (const code of codes)')).toEqual(['code'])
  expect(asked('for (const code in codes)')).toEqual(['code'])
  expect(asked('let code;')).toEqual([])
})
