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
  ['a field that is written by another name for `this`', 'class A { load() { const that = this; api.login().then((x) => { that.table = x }) } check() { return this.table.code === 3 } }', 'this.table.code: certain'],
  ['a field that is read by another name for `this`', 'class A { async load() { this.table = await api.login() } check() { const self = this; return self.table.code === 3 } }', 'self.table.code: certain'],
  ['a field that is written by two names', 'class A { load() { var that = this; that.table = api.login() } check() { var self = this; return self.table.code === 3 } }', 'self.table.code: certain'],
  ['a name that is not always `this`', 'class A { load() { let that = this; that = other; that.table = api.login() } check() { return this.table.code === 3 } }', 'this.table.code: other'],
  ['a field that is read by a name that is not always `this`', 'class A { load() { this.table = api.login() } check() { let that = this; that = other; return that.table.code === 3 } }', 'that.table.code: other'],
  ['a part of `this`', 'class A { load() { const { that } = this; that.table = api.login() } check() { return this.table.code === 3 } }', 'this.table.code: other'],
  ['a field that is taken from `this`', 'class A { async load() { this.table = await api.login() } check() { const { table } = this; return table.code === 3 } }', 'table.code: certain'],
  ['a field that is taken from a store', 'const store = {}; store.table = await api.login(); const { table } = store; if (table.code === 3) go()', 'table.code: certain'],
  ['a part of a field', 'class A { async load() { this.table = await api.login() } check() { const { table: { code } } = this; return code === 3 } }', 'code: certain'],
  ['the data of a response, which is kept to be shown', 'class A { load() { api.login().then((res) => { this.table = res.data }) } check() { return this.table.code === 3 } }', 'this.table.code: other'],
  ['data that a pattern takes', 'class A { load() { api.login().then(({ data }) => { this.table = data }) } check() { return this.table.code === 3 } }', 'this.table.code: other'],
  ['another part of a response', 'class A { load() { api.login().then((res) => { this.table = res.body }) } check() { return this.table.code === 3 } }', 'this.table.code: certain'],
  ['what a pattern takes for another name', 'class A { load() { api.login().then(({ body: data }) => { this.table = data }) } check() { return this.table.code === 3 } }', 'this.table.code: certain'],
  ['a state of React', 'class A { load() { api.login().then((x) => this.setState({ table: x })) } check() { return this.state.table.code === 3 } }', 'this.state.table.code: certain'],
  ['a state of React that is taken apart', 'class A { load() { api.login().then((table) => this.setState({ table })) } check() { const { table } = this.state; return table.code === 3 } }', 'table.code: certain'],
  ['the state of a page', 'Page({ load() { var that = this; api.login().then((x) => that.setData({ table: x })) }, check() { return this.data.table.code === 3 } })', 'this.data.table.code: certain'],
  ['the state of a page, by another name', 'Page({ load() { api.login().then((x) => this.setData({ table: x })) }, check() { var that = this; return that.data.table.code === 3 } })', 'that.data.table.code: certain'],
  ['another state', 'Page({ load() { api.login().then((x) => this.setData({ table: x })) }, check() { return this.state.table.code === 3 } })', 'this.state.table.code: other'],
  ['another property of the state', 'Page({ load() { api.login().then((x) => this.setData({ other: x })) }, check() { return this.data.table.code === 3 } })', 'this.data.table.code: other'],
  ['what is no state', 'Page({ load() { api.login().then((x) => this.setOther({ table: x })) }, check() { return this.data.table.code === 3 } })', 'this.data.table.code: other'],
  ['a method that is not called', 'Page({ load() { go(this.setData, { table: api.login() }) }, check() { return this.data.table.code === 3 } })', 'this.data.table.code: other'],
  ['a state that is computed', 'class A { load() { this.setState((table) => ({ table })); this.setState({ ...api.login() }); this.setState() } check() { return this.state.table.code === 3 } }', 'this.state.table.code: other'],
])('%s', (_, code, expected) => {
  expect(verdicts(code)).toEqual([expected])
})
