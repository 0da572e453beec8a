/**
 * What is written to a property is read from it elsewhere in the file.
 */
import { expect, it } from 'vitest'
import { verdicts } from '../support/evidence.ts'

it.each([
  ['a field that a method writes', 'class A { async load() { this.table = await api.login() } check() { return this.table.code === 3 } }', 'this.table.code: certain'],
  ['a field with an initializer', 'class A { table = JSON.parse(text); check() { return this.table.code === 3 } }', 'this.table.code: certain'],
  ['the field of another class', 'class A { table = api.login() } class B { check() { return this.table.code === 3 } }', 'this.table.code: other'],
  ['a field that is no response', 'class A { table = spawn(command); check() { return this.table.code === 200 } }', 'this.table.code: other'],
  ['`this.res`, by its name', 'export default { methods: { check() { return this.res.code === 3 } } }', 'this.res.code: certain'],
  [
    'what a component’s method writes',
    'export default { methods: { async load() { this.table = await api.login() }, check() { return this.table.code === 3 } } }',
    'this.table.code: certain',
  ],
  ['a field of what is made', 'class A { table = api.login(); check() { return make().table.code === 3 } }', 'make().table.code: other'],
  ['a field that is compared', 'class A { f() { return this.table === api.login() } check() { return this.table.code === 3 } }', 'this.table.code: other'],
  ['a field of another object in it', 'class A { f() { other.table = api.login() } check() { return this.table.code === 3 } }', 'this.table.code: other'],
  ['a field that is written to another', 'class A { f() { other.x = this.table; this[x] = api.login() } check() { return this.table.code === 3 } }', 'this.table.code: other'],
  ['a static field of a class inside', 'class A { f() { class B { table = api.login() } } check() { return this.table.code === 3 } }', 'this.table.code: other'],
  ['a property of an object in a class', 'class A { f() { return { table: 1, check() { return this.table.code === 3 } } } g() { this.table = api.login() } }', 'this.table.code: certain'],
  ['a property of an object in an object', 'const a = { load() { this.table = api.login() }, b: [{ check() { return this.table.code === 3 } }] }', 'this.table.code: certain'],
  ['the property of a store', 'const store = {}; store.table = await api.login(); if (store.table.code === 3) go()', 'store.table.code: certain'],
  ['a ref', 'const table = ref(); api.login().then((answer) => { table.value = answer }); if (table.value.code === 3) go()', 'table.value.code: certain'],
  ['the property of something else', 'const store = {}; other.table = await api.login(); if (store.table.code === 3) go()', 'store.table.code: other'],
])('%s', (_, code, expected) => {
  expect(verdicts(code)).toEqual([expected])
})
