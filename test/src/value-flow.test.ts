/**
 * A response code stays one wherever it goes: the sites that it meets codes at, as they are written there.
 */
import { describe, expect, it } from 'vitest'
import { verdicts } from '../support/evidence.ts'
import { reportedTexts } from '../support/lint.ts'

/** A title, a source, and the expressions in it that are response codes where they meet codes. */
type Case = readonly [title: string, code: string, ...expressions: string[]]

function expectCodes(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, code, ...expressions) => {
    expect(verdicts(code, { filename: 'file.ts' })).toEqual(expressions.map((expression) => `${expression}: certain`))
  })
}

it.each([
  ['compared once', 'let n = res.code; n = String(data.code); if (n === 805) go()', ['n: certain']],
  ['asked for its digits', "let n = res.code; n = String(data.code); if (n.startsWith('8')) go()", ['n: other']],
])('a variable that two codes reach in two forms is %s', (_, code, expected) => {
  expect(verdicts(code)).toEqual(expected)
})

it('a method that takes no path reads none', () => {
  expect(verdicts("if (cy.its('body.code') === 805) go()")).toEqual(["cy.its('body.code'): certain"])
  expect(verdicts("if (cy.its(options, 'body.code') === 805) go()")).toEqual([])
})

describe('a response code is followed', () => {
  expectCodes([
    ['into a variable', 'const code = res.code; if (code === 3) go()', 'code'],
    ['into a variable of another name', 'const n = res.code; if (n === 3) go()', 'n'],
    ['through aliases', 'const n = res.code; const m = n; if (m === 3) go()', 'm'],
    ['into a later assignment', 'let code; code = res.code; if (code === 3) go()', 'code'],
    ['out of an assignment', 'let n; if ((n = res.code) === 3) go()', 'n = res.code'],
    ['into a pattern with a new name', 'const { code: n } = res; if (n === 3) go()', 'n'],
    ['into a pattern with a quoted key', "const { 'code': n } = res; if (n === 3) go()", 'n'],
    ['into a pattern with a default', 'const { code: n = 200 } = res; if (n === 3) go()', 'n'],
    ['into a pattern in a parameter', 'const isOk = ({ code: n }: Answer) => n === 3; isOk(res)', 'n'],
    ['behind a fallback', 'const code = res.data.code || 200; if (code === 3) go()', 'res.data.code', 'code'],
    ['behind a nullish fallback', 'const code = res.code ?? 200; switch (code) { case 3: go() }', 'code'],
    ['out of an arm', 'const code = ok ? res.code : 0; if (code === 3) go()', 'code'],
    ['out of a sequence', 'const n = (log(res), res.code); if (n === 3) go()', 'n'],
    ['through optional chaining, `!` and `as`', 'if (res?.code === 3 || res!.code === 4 || (res.code as number) === 5) go()', 'res?.code', 'res!.code', 'res.code as number'],
    ['through the brackets', "if (res['code'] === 3) go()", "res['code']"],
    ['into the parameter of a function', 'function isOk(n: number) { return n === 3 }\nif (isOk(res.code)) go()', 'n'],
    ['into a parameter with a default', 'const isOk = (n = 0) => n === 3; isOk(res.code)', 'n'],
    ['into the parameter of a method', 'class A { isOk(n: number) { return n === 3 } check() { return this.isOk(this.res.code) } }', 'n'],
    ['out of a function', 'const codeOf = () => res.code; if (codeOf() === 3) go()', 'codeOf()'],
    ['out of an exported function', 'export function codeOf() { return res.code }\nif (codeOf() === 3) go()', 'codeOf()'],
    ['out of a function of the response', 'const codeOf = (answer) => answer.code; if (codeOf(res) === 3) go()', 'codeOf(res)'],
    ['out of a method', 'class A { codeOf() { return this.res.code } check() { return this.codeOf() === 3 } }', 'this.codeOf()'],
    ['out of a field that is a function', 'class A { codeOf = () => this.res.code; check() { return this.codeOf() === 3 } }', 'this.codeOf()'],
    [
      'out of a component’s method',
      'export default { methods: { codeOf() { return this.res.code } }, mounted() { this.$nextTick(); }, check() { return 1 } };\n' +
        'export const b = { codeOf() { return this.res.code }, check() { return this.codeOf() === 3 } }',
      'this.codeOf()',
    ],
    ['out of a promise', 'const n = await api.login().then((r) => r.code); if (n === 3) go()', 'n'],
    ['into the next then', 'api.login().then((r) => r.code).then((n) => { if (n === 3) go() })', 'n'],
    ['by each call of a method', 'class A { codeOf() { return this.res.code } check() { return this.codeOf() === 3 || this.codeOf() === 4 } }', 'this.codeOf()', 'this.codeOf()'],
    ['into a function that another wraps', 'const isOk = debounce((n) => n === 3); isOk(res.code)', 'n'],
    ['out of a function that another wraps', 'const codeOf = useCallback(() => res.code); if (codeOf() === 3) go()', 'codeOf()'],
    ['into another assignment', 'let n; n ??= res.code; if (n === 3) go()', 'n'],
    ['into an assignment that asks', 'let n; n ||= res.code; if (n === 3) go()', 'n', 'n'],
    ['into a default', 'const { n = res.code } = other; if (n === 3) go()', 'n'],
    ['out of a function that is called at once', 'if ((() => res.code)() === 3) go()', '(() => res.code)()'],
    ['out of a longer sequence', 'const n = (a(), b(), res.code); if (n === 3) go()', 'n'],
    ['by parsing it as a float', 'if (Number.parseFloat(res.code) === 3) go()', 'Number.parseFloat(res.code)'],
    ['into the next then, by a name', 'const isOk = (n: number) => n === 3; api.login().then((r) => r.code).then(isOk)', 'n'],
  ])
})

describe('a response code is followed through conversions', () => {
  expectCodes([
    ['to a number', 'if (Number(res.code) === 3 || +res.code === 4 || Math.trunc(res.code) === 5) go()', 'Number(res.code)', '+res.code', 'Math.trunc(res.code)'],
    ['by parsing', 'if (parseInt(res.code, 10) === 3 || Number.parseInt(res.code, 10) === 4) go()', 'parseInt(res.code, 10)', 'Number.parseInt(res.code, 10)'],
    ['to a string', "if (String(res.code) === '3' || res.code.toString() === '4' || `${res.code}` === '5') go()", 'String(res.code)', 'res.code.toString()', '`${res.code}`'],
    ['to a BigInt', 'if (BigInt(res.code) === 3n) go()', 'BigInt(res.code)'],
    ['to the value that it is', 'if (res.code.valueOf() === 3) go()', 'res.code.valueOf()'],
    ['one after the other', "if (Number(String(res.code)) === 3 || String(+res.code).toString() === '4') go()", 'Number(String(res.code))', 'String(+res.code).toString()'],
  ])
})

describe('a response code is not followed', () => {
  expectCodes([
    ['by a computed name in a pattern', 'const { [code]: n } = res; if (n === 3) go()'],
    ['through the left of &&', 'const n = res.code && other; if (n === 3) go()', 'res.code'],
    ['into a text of two', 'const n = `${other}${res.code}`; if (n === "3") go()'],
    ['out of a function that is only named', 'function codeOf() { return res.code }\nif (log(codeOf) === 3 || codeOf.length === 4 || new codeOf() === 5) go()'],
    ['as what is called', 'const n = res.code(), m = Number(3); if (n === 3 || m === 4) go()'],
    ['into what is computed from it', 'const n = res.code + 1; if (n === 3) go()'],
    ['into a text around it', 'const text = `code: ${res.code}`; if (text === "3") go()'],
    ['into a call that is not in the file', 'const n = groupOf(res.code); if (n === 3) go()'],
    ['to another method of the same name', 'class A { codeOf() { return this.res.code } }\nclass B { codeOf() { return 3 } check() { return this.codeOf() === 3 } }'],
    ['into another variable of the same name', 'const n = res.code; function f() { const n = g(); return n === 3 }'],
    ['as the second argument of a conversion', 'if (parseInt(text, res.code) === 3) go()'],
    ['by a conversion of another name', 'if (Text.parseInt(res.code) === 3 || Math.abs(res.code) === 4) go()'],
    ['to a method of another object', 'class A { codeOf() { return this.res.code } check(other) { log(); return other.codeOf() === 3 } }'],
    ['out of a function that is passed second', 'const codeOf = wrap(other, () => res.code); if (codeOf() === 3) go()'],
    ['through a sequence that goes on', 'const n = (res.code, other); if (n === 3) go()'],
    ['into what is added to it', 'let n = 1; n += res.code; n -= res.code; if (n === 3) go()'],
    ['by a method that is not called', 'const n = call(res.code.toString), m = new res.code.valueOf(); if (n === 3 || m === 4) go()'],
    ['by what asks for its kind', 'if (Number.isInteger(res.code) === 3 || Other.trunc(res.code) === 4) go()'],
    ['out of the second callback of then', 'const n = await login().then(done, () => res.code); if (n === 3) go()'],
    ['through the left of an assignment', 'let n; n = [3]; n[res.code] = 3; if (n === 3) go()'],
    ['through `then` without a callback', 'const n = res.code.then(); if (n === 3) go()'],
    ['out of the function around a callback', 'const f = () => { log(() => res.code); return 1 }; if (f() === 3) go()'],
  ])
})

it.each([
  ['a list', 'const [code, message] = await api.login(); if (code === 805) go(message)', ['code: other']],
  ['what was thrown', 'try { go() } catch (code) { if (code === 805) stop() }', ['code: other']],
])('a code is looked at where it is declared: in %s', (_, code, expected) => {
  expect(verdicts(code)).toEqual(expected)
})

it('a file may return a code', () => {
  expect(verdicts('if (res.code === 3) return res.code', { filename: 'file.cjs', sourceType: 'commonjs' })).toEqual(['res.code: certain'])
})

it('a code that is used in a circle ends', () => {
  expect(verdicts('let a = res.code, b; for (;;) { b = a; a = b; if (a === 3) go() }')).toEqual(['a: certain'])
})

it('a code in an object literal is not the variable that it is read from', () => {
  const code = "import { isRayvisionCode } from 'rayvision-codes'\nexport const f = (x) => { if (isRayvisionCode(x)) save({ a: x }); else if (x === 803) go() }"
  expect(reportedTexts('no-unknown-code', code)).toEqual([])
})
