/**
 * A method is given what its calls in the file pass: by `this`, whichever name it has, and by the name of its class.
 */
import { expect, it } from 'vitest'
import { verdicts } from '../support/evidence.ts'

const BODY = '(table) { return table.code === 3 }'

it.each([
  ['by `this`', `class A { load() { this.check(JSON.parse(text)) } check${BODY} }`, 'certain'],
  ['by a text', `class A { load() { this['check'](JSON.parse(text)) } check${BODY} }`, 'certain'],
  ['of a method whose name is a text', `const o = { load() { this.check(JSON.parse(text)) }, 'check'${BODY} }`, 'certain'],
  ['of a private method', `class A { load() { this.#check(JSON.parse(text)) } #check${BODY} }`, 'certain'],
  ['of a method that is called like a private one', `class A { load() { this.#check(JSON.parse(text)) } #check() {} check${BODY} }`, 'other'],
  ['in a field', `class A { load = () => this.check(JSON.parse(text)); check${BODY} }`, 'certain'],
  ['of a field', `class A { load() { this.check(JSON.parse(text)) } check = ${BODY.replace('{', '=> {')} }`, 'certain'],
  ['with type arguments', `class A { load() { this.check<Answer>(JSON.parse(text)) } check${BODY} }`, 'certain'],
  ['in an object inside of it', `const o = { check${BODY}, on: { load() { this.check(JSON.parse(text)) } } }`, 'certain'],
  ['by the name of a class', `class A { static check${BODY} }\nA.check(JSON.parse(text))`, 'certain'],
  ['by the name of a class, inside of it', `class A { static check${BODY} load() { A.check(JSON.parse(text)) } }`, 'certain'],
  ['by the name that an expression gives its class', `export default class A { static check${BODY} load() { A.check(JSON.parse(text)) } }`, 'certain'],
  ['by the name of an object, before it', `load(() => o.check(JSON.parse(text)))\nconst o = { check${BODY} }`, 'certain'],
  ['of another class', `class B { load() { this.check(JSON.parse(text)) } check() {} } class A { check${BODY} }`, 'other'],
  ['of something else', `class A { load() { other.check(JSON.parse(text)) } check${BODY} }`, 'other'],
  ['of a name that is passed', `class A { load() { this.on(this.check, JSON.parse(text)) } check${BODY} }`, 'other'],
])('a call %s', (_what, code, verdict) => {
  expect(verdicts(code, { filename: 'a.ts' })).toEqual([`table.code: ${verdict}`])
})
