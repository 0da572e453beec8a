/**
 * Where a value comes from decides what its `code` is: the names here (`table`, `answer`) tell nothing, and neither does
 * the number 3, so that only the origin counts.
 */
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import * as vueParser from 'vue-eslint-parser'
import plugin from '../../src/index.ts'
import { judge, verdicts } from '../support/evidence.ts'

/** A title, a source, and what each code in it is. */
type Case = readonly [title: string, code: string, ...expected: string[]]

function expectVerdicts(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, code, ...expected) => {
    expect(verdicts(code, { filename: 'file.tsx' })).toEqual(expected)
  })
}

const ANSWER = 'table.code: certain'
const OTHER = 'table.code: other'

describe('what a call to an API gives is a response', () => {
  expectVerdicts([
    ['the method of an API', 'const table = await api.getTable(); if (table.code === 3) go()', ANSWER],
    ['what an assertion calls a result', 'const table = (await make(form)) as LoginResult; if (table.code === 3) go()', ANSWER],
    ['what an assertion calls a response of some program', 'const table = (await make(form)) as ExecResponse; if (table.code === 3) go()', ANSWER],
    ['the method of an SDK, whatever it is called', 'const table = await alipaySdk.exec(name); if (table.code === 3) go()', ANSWER],
    ['a wrapper by its name', "const table = await request('/login'); if (table.code === 3) go()", ANSWER],
    ['a function imported from an API’s module', "import { login } from '@/api/user'; const table = await login(); if (table.code === 3) go()", ANSWER],
    ['a namespace imported from an API’s module', "import * as user from '@/api/user'; const table = await user.login(); if (table.code === 3) go()", ANSWER],
    ['a service that `this` holds', 'async function f() { const table = await this.service.user.login(); if (table.code === 3) go() }', ANSWER],
    ['a call that is about commands', "import { getCliVersion } from '@/api/cli'; const table = await getCliVersion(); if (table.code === 3) go()", ANSWER],
    ['a method called like one of a platform', "import { getSetting } from '@/api/setting'; const table = await getSetting(); if (table.code === 3) go()", ANSWER],
    ['a call with a list of numbers, which is no command', 'const table = await make([805, 2]); if (table.code === 805) go()', ANSWER],
    ['one of a response and an error', 'const table = ok ? new Error() : await api.login(); if (table.code === 3) go()', ANSWER],
    ['the call in parentheses', 'if ((await api.login()).code === 3) go()', '(await api.login()).code: certain'],
    ['axios, whose body is in data', "const table = await axios.get('/x'); if (table.data.code === 3) go()", 'table.data.code: certain'],
    ['axios on `this`', "this.$axios.get('/x').then((table) => { if (table.data.code === 3) go() })", 'table.data.code: certain'],
    ['fetch, parsed', "async function f() { const r = await fetch('/x'); const table = await r.json(); if (table.code === 3) go() }", ANSWER],
    ['fetch, parsed in one expression', "const table = await (await fetch('/x')).json(); if (table.code === 3) go()", ANSWER],
    ['fetch, parsed in a `then`', "const table = await fetch('/x').then((r) => r.json()); if (table.code === 3) go()", ANSWER],
    ['JSON.parse', 'const table = JSON.parse(xhr.responseText); if (table.code === 3) go()', ANSWER],
    ['JSON.parse, read at once', 'if (JSON.parse(text).code === 3) go()', 'JSON.parse(text).code: certain'],
    ['uni, in a callback', "uni.request({ url: '/x', success: ({ data }) => { if (data.code === 3) go() } })", 'data.code: certain'],
    ['uni, as a promise of a pair', "uni.request({ url: '/x' }).then(([error, table]) => { if (table.data.code === 3) go() })", 'table.data.code: certain'],
    ['a body that an error has', 'try { await api.login() } catch (error) { if (error.responseJson.code === 1002) go() }', 'error.responseJson.code: certain'],
    ['a pair of an error and an answer', 'const [error, table] = await to(api.login()); if (table.code === 3) go()', ANSWER],
    ['the rest of a pair', 'const [error, ...table] = await to(api.login()); if (table.code === 3) go()', OTHER],
    ['a part of an answer in a pair', "import { login } from '@/api/user'; const [error, { table }] = await login(); if (table.code === 3) go()", OTHER],
    ['the code of an answer in a pair', "import { login } from '@/api/user'; const [err, { code }] = await login(); if (code === 3) go()", 'code: certain'],
    ['the promise that a module makes', "import { Utils } from '@/utils'; const result = await Utils.toPromise(source); if (result.code === 3) go()", 'result.code: certain'],
    ['a pair of two answers', 'const [error, table] = await Promise.all([fail(), api.login()]); if (table.code === 3) go()', ANSWER],
    ['wx', "wx.request({ url: '/x', success: (table) => { if (table.data.code === 3) go() } })", 'table.data.code: certain'],
    ['a response interceptor', 'axios.interceptors.response.use((table) => { if (table.data.code !== 3) go() })', 'table.data.code: certain'],
    [
      'a response interceptor, by a name',
      'service.interceptors.response.use((answer) => { const content = answer.data; if (content.code !== 3) go() })',
      'content.code: certain',
    ],
    ['a promise that failed with a response', 'try { await api.login() } catch (err) { if (err.response.data.code === 3) go() }', 'err.response.data.code: certain'],
  ])
})

describe('what is parsed is a response', () => {
  expectVerdicts([
    ['the body of a failure', 'const error = JSON.parse(text); if (error.code === 3) go()', 'error.code: certain'],
    ['the body of a failed request', 'async function f() { const err = await r.json(); if (err.code === 3) go() }', 'err.code: certain'],
    ['decoded by a function of the file', 'const table = JSON.parse(base64.decode(xhr.responseText)); if (table.code === 3) go()', ANSWER],
    ['decoded from bytes', 'const table = JSON.parse(decodeURIComponent(escape(atob(text)))); if (table.code === 3) go()', ANSWER],
    ['made by a call without arguments', 'const table = JSON.parse(read()); if (table.code === 3) go()', ANSWER],
    ['the data of something else', 'const table = JSON.parse(message.data); if (table.code === 3) go()', ANSWER],
  ])
})

describe('what `this` holds is a response where the file writes one', () => {
  expectVerdicts([
    ['in a class', 'class Answer { constructor(data) { this.data = data }\n  isFine() { return this.data.code === 3 } }', 'this.data.code: certain'],
    ['in a component', 'export default { methods: { async load() { this.data = await api.load(); if (this.data.code === 3) go() } } }', 'this.data.code: certain'],
    ['by another name', 'export default { methods: { async load() { const that = this; that.data = await api.load(); if (that.data.code === 3) go() } } }', 'that.data.code: certain'],
    ['in another property', 'export default { methods: { f() { if (this.res.code === 3) go() } } }', 'this.res.code: certain'],
    ['in data of something else', 'export default { methods: { f() { if (this.answer.data.code === 3) go() } } }', 'this.answer.data.code: certain'],
  ])
})

describe('what a callback gets by its name', () => {
  expectVerdicts([
    ['a name that begins with it', 'make({ successRate(table) { if (table.code === 3) go() } })', 'table.code: other'],
    ['the second parameter of an error', 'make({ error(other, table) { if (table.code === 805) go() } })', 'table.code: certain'],
    ['a name that begins with it', 'make({ errorCount(table) { if (table.code === 805) go() } })', 'table.code: certain'],
    ['a handler of a key', 'make({ onkeyup(table) { if (table.code === 805) go() } })', 'table.code: other'],
    ['a name with `on` in it', 'make({ moonLight(table) { if (table.code === 805) go() } })', 'table.code: certain'],
    ['a name that ends as a handler does', 'make({ iconclose(table) { if (table.code === 805) go() } })', 'table.code: certain'],
    ['a name that begins as a handler does', 'make({ onclosed(table) { if (table.code === 805) go() } })', 'table.code: certain'],
    ['a child in JSX', 'const view = <p>{(table) => table.code === 805}</p>', 'table.code: certain'],
    ['a throttled function', 'const done = throttle((table) => { if (table.code === 3) go() })\napi.login().then(done)', ANSWER],
    ['a debounced function', 'const done = debounce((table) => { if (table.code === 3) go() })\napi.login().then(done)', ANSWER],
    ['a chain of sixteen names', `const a0 = api.login(); ${Array.from({ length: 15 }, (_, i) => `const a${i + 1} = a${i}; `).join('')}if (a14.code === 3) go(); const other = 1`, 'a14.code: certain'],
    ['a chain of more names', `const a0 = api.login(); ${Array.from({ length: 15 }, (_, i) => `const a${i + 1} = a${i}; `).join('')}if (a15.code === 3) go(); const other = 1`, 'a15.code: other'],
    ['a function of another name', 'const done = reuseCallback((table) => { if (table.code === 3) go() })\napi.login().then(done)', 'table.code: other'],
    ['a function of a longer name', 'const done = useCallbackRef((table) => { if (table.code === 3) go() })\napi.login().then(done)', 'table.code: other'],
    ['what another method of an API uses', 'api.other.use((table) => { if (table.code === 3) go() })', ANSWER],
    ['what another method takes', 'api.login().other(map((table) => { if (table.code === 3) go() }))', 'table.code: other'],
    ['what a promise hands on elsewhere', 'const table = await new Promise((resolve) => { const done = resolve; run(api.login(), resolve) }); if (table.code === 3) go()', 'table.code: other'],
    ['a promise of a function elsewhere', 'const table = await new Promise(load); if (table.code === 3) go()', 'table.code: other'],
    ['another part of a request, parsed', 'const table = JSON.parse(req.query); if (table.code === 3) go()', ANSWER],
    ['the body of an answer, parsed', 'const table = JSON.parse(answer.body); if (table.code === 3) go()', ANSWER],
    ['a command by its object', 'const table = await shell.login(); if (table.code === 3) go(table.data)', 'table.code: other'],
    ['a command among other words', 'const table = await runNpmTask(); if (table.code === 3) go(table.data)', 'table.code: other'],
  ])
})

describe('a response goes on', () => {
  expectVerdicts([
    ['out of a function that may give nothing', 'function load() { if (x) return; return api.login() }\nconst table = await load(); if (table.code === 3) go()', ANSWER],
    ['not out of a function in it', 'function make() { function f() { return api.login() } const g = () => { return api.login() }; class A { f() { return api.login() } } return other }\nconst table = await make(); if (table.code === 3) go()', 'table.code: other'],
    ['to the rest of a pattern', 'const { data, ...rest } = await api.login(); if (rest.code === 3) go(data)', 'rest.code: certain'],
    ['through forty blocks', `const table = await api.login(); ${'{ '.repeat(40)}if (table.code === 3) go(table.code === 4)${' }'.repeat(40)}`, ANSWER, ANSWER],
    ['past a variable of its name', `const table = await api.login(); { const table = make(); ${'{ '.repeat(40)}if (table.code === 3) go(other.code === 3)${' }'.repeat(40)} }`, 'table.code: other', 'other.code: other'],
    ['to then', 'api.login(form).then((table) => { if (table.code === 3) go() })', ANSWER],
    ['to then after then', "fetch('/x').then((r) => r.json()).then((table) => { if (table.code === 3) go() })", ANSWER],
    ['to an async callback', "fetch('/x').then(async (r) => { const table = await r.json(); if (table.code === 3) go() })", ANSWER],
    ['to a pattern in a callback', 'api.login().then(({ code }) => { if (code === 3) go() })', 'code: certain'],
    [
      'through a promise that is made by hand',
      "const load = () => new Promise((resolve) => { uni.request({ url: '/x', success: (answer) => resolve(answer.data) }) })\nconst table = await load(); if (table.code === 3) go()",
      ANSWER,
    ],
    ['in an object of the file', 'const load = async () => { const answer = await api.login(); return { code: answer.code } }\nconst table = await load(); if (table.code === 3) go()', ANSWER],
    ['to a component', 'const Login = ({ res }) => <p>{res.code === 805}</p>', 'res.code: certain'],
    ['by a request that is called so', "const request = await fetch('/x'); const table = await request.json(); if (table.code === 3) go()", ANSWER],
    ['to subscribe', "this.http.post('/login').subscribe((table) => { if (table.code === 3) go() })", ANSWER],
    ['to an observer', "this.http.post('/login').subscribe({ next: (table) => { if (table.code === 3) go() } })", ANSWER],
    ['to the subscriber of a stored stream', "const answer$ = this.http.get('/x'); answer$.subscribe((table) => table.code === 3)", ANSWER],
    ['through operators of rx', "this.http.get('/x').pipe(map((table) => table.code === 3))", ANSWER],
    [
      'through several operators of rx',
      "this.http.get('/x').pipe(switchMap((a) => this.http.get(a.url)), tap(({ code }) => { if (code === 3) go() })).subscribe()",
      'code: certain',
    ],
    ['from firstValueFrom', "const table = await firstValueFrom(this.http.get('/x')); if (table.code === 3) go()", ANSWER],
    ['from `yield call`', 'function* login({ payload }) { const table = yield call(loginApi, payload); if (table.code === 3) go() }', ANSWER],
    ['from `yield call` of a method', 'function* login({ payload }) { const { code, data } = yield call(api.login, payload); if (code === 3) go() }', 'code: certain'],
    ['to success callbacks', "$.ajax({ url: '/x', success: function (table) { if (table.code === 3) go() } })", ANSWER],
    ['to success methods', "$.ajax({ url: '/x', success(table) { if (table.code === 3) go() } })", ANSWER],
    ['to the callback of $.post', "$.post('/x', form, function (table) { if (table.code === 3) go() }, 'json')", ANSWER],
    ['to done', "$.getJSON('/x').done((table) => { if (table.code === 3) go() })", ANSWER],
    ['to an upload’s change handler', 'function onChange(info) { if (info.file.response.code === 3) go() }', 'info.file.response.code: certain'],
    [
      'to an upload’s handler in JSX',
      'const Up = () => <Upload onChange={({ file }) => { if (file.response.code === 3) go() }} onSuccess={(table) => { if (table.code === 3) go() }} />',
      'file.response.code: certain',
      ANSWER,
    ],
    ['to an upload’s method', 'export default { methods: { handleAvatarSuccess(table, file) { if (table.code === 3) go() } } }', ANSWER],
  ])
})

describe('responses together', () => {
  expectVerdicts([
    ['destructured', 'const [a, b] = await Promise.all([api.one(), api.two()]); if (a.code === 3 && b.code === 4) go()', 'a.code: certain', 'b.code: certain'],
    ['destructured in then', 'Promise.all([api.one(), api.two()]).then(([a, b]) => { if (b.code === 3) go() })', 'b.code: certain'],
    ['each of them', 'const all = await Promise.all([api.one(), api.two()]); if (all.every((r) => r.code === 3)) go()', 'r.code: certain'],
    ['some of them, made by map', 'const all = await Promise.all(ids.map((id) => api.get(id))); if (all.some(({ code }) => code === 3)) go()', 'code: certain'],
    ['one after another', 'for (const r of await Promise.all([api.a(), api.b()])) if (r.code === 3) go()', 'r.code: certain'],
    ['settled', 'const [{ value: first }] = await Promise.allSettled([api.one()]); if (first.code === 3) go()', 'first.code: certain'],
    [
      'only the responses among them',
      'const [a, out] = await Promise.all([api.one(), exec(command)]); if (a.code === 3 || out.code === 3) go()',
      'a.code: certain',
      'out.code: other',
    ],
    ['declared in the body of a loop over them', 'for (const r of await Promise.all([api.a()])) var table = make(); if (table.code === 3) go()', OTHER],
    ['by their keys', 'for (const table in await Promise.all([api.a()])) if (table.code === 3) go()', OTHER],
  ])
})

describe('hooks of data libraries', () => {
  expectVerdicts([
    ['useRequest', 'const { data: table } = useRequest(getUser); if (table.code === 3) go()', ANSWER],
    ['useRequest with onSuccess', 'useRequest(getUser, { onSuccess: (table) => { if (table.code === 3) go() } })', ANSWER],
    ['SWR', "const { data: table } = useSWR('/x', fetcher); if (table?.code === 3) go()", 'table?.code: certain'],
    ['React Query', "const { data: table } = useQuery({ queryKey: ['x'], queryFn }); if (table?.code === 3) go()", 'table?.code: certain'],
    ['React Query without a pattern', "const query = useQuery({ queryKey: ['x'], queryFn }); if (query.data?.code === 3) go()", 'query.data?.code: certain'],
    ['a mutation', 'useMutation({ mutationFn, onSuccess(table) { if (table.code === 3) go() } })', ANSWER],
    ['Vue Query', "const { data: table } = useQuery(['x'], queryFn); if (table.value?.code === 3) go()", 'table.value?.code: certain'],
    ['a function that a hook gives', 'const { clear } = useClear(); const table = await clear(); if (table.code === 0) go()', ANSWER],
    ['a method of a store', 'const store = useStore(); const table = await store.open(form); if (table.code === 0) go()', ANSWER],
    ['a function that a hook gives in a list', 'const [clear] = useClear(); clear().then((table) => { if (table.code === 0) go() })', ANSWER],
    ['a function that a hook gives, and that answers at once', 'const { clear } = useClear(); const table = clear(); if (table.code === 3) go()', OTHER],
    ['a function that runs commands', 'const { run } = useShell(); const table = await run(); if (table.code === 0) go()', OTHER],
    ['a function that nothing is known of', 'const { clear } = user(); const table = await clear(); if (table.code === 0) go()', OTHER],
    ['useFetch', "const { data: table } = await useFetch('/x'); if (table.value.code === 3) go()", 'table.value.code: certain'],
  ])
})

describe('a response keeps what it is', () => {
  expectVerdicts([
    ['under another name', 'const answer = await api.login(); const table = answer; if (table.code === 3) go()', ANSWER],
    ['assigned later', 'let table; table = await api.login(); if (table.code === 3) go()', ANSWER],
    ['assigned in another function', 'let table = null; async function f() { table = await api.login() } function g() { if (table.code === 3) go() }', ANSWER],
    ['assigned in a circle', 'let table, other; table = other; table = await api.login(); other = table; if (table.code === 3 && other.code === 3) go()', ANSWER, 'other.code: certain'],
    ['assigned to itself, where it is there', 'let table, other; table = other ?? (await api.login()); other = table; if (table.code === 3 || table.code === 4) go()', ANSWER, ANSWER],
    ['with a default for its body', "const table = await api.login(); table.data ||= { code: 0, message: '' }; if (table.data.code === 3) go()", 'table.data.code: certain'],
    ['reassigned to its body', 'let table = await api.login(); table = table.data; if (table.code === 3) go()', ANSWER],
    ['in a pattern at any depth, with defaults', 'const { data: { result: { code: n = 0 } = {} } = {} } = await api.login(); if (n === 3) go()', 'n: certain'],
    ['in a pattern that assigns', 'let code; ({ code } = await api.login()); if (code === 3) go()', 'code: certain'],
    ['as an argument', 'const table = await api.login(); check(table); function check(answer) { if (answer.code === 3) go() }', 'answer.code: certain'],
    ['as the argument of a function that is passed on', 'api.login().then(check); function check(answer) { if (answer.code === 3) go() }', 'answer.code: certain'],
    ['as the pattern of a function that is passed on', 'const check = ({ code }) => code === 3; api.login().then(check)', 'code: certain'],
    ['returned by a function', 'const load = () => api.login(); async function use() { const { code } = await load(); if (code === 3) go() }', 'code: certain'],
    [
      'returned by a function with statements',
      'async function use() { const table = await load(); if (table.code === 3) go() }\n' +
        'async function load() { try { const r = await axios.get(url); return r.data } catch { return null } }',
      ANSWER,
    ],
    ['returned by an exported function', 'export async function load() { return api.login() }\nasync function use() { const table = await load(); if (table.code === 3) go() }', ANSWER],
    ['returned by the default export', 'export default async function load() { return api.login() }\nasync function use() { const table = await load(); if (table.code === 3) go() }', ANSWER],
    ['not as the argument of a method of its name elsewhere', 'export default { check(table) { if (table.code === 3) go() }, run() { return { check() {}, async load() { this.check(await api.login()) } } } }', OTHER],
    ['returned by a method', 'class A { load() { return api.login() } async check() { const table = await this.load(); return table.code === 3 } }', ANSWER],
  ])
})

describe('in a template of Vue', () => {
  const reported = (template: string, script: string): number =>
    new Linter().verify(
      `<template>${template}</template>\n<script setup>\n${script}\n</script>`,
      { files: ['**/*.vue'], languageOptions: { parser: vueParser }, plugins: { 'rayvision-codes': plugin }, rules: { 'rayvision-codes/no-unknown-code': 'error' } },
      { filename: 'file.vue' },
    ).length

  it('a ref is read without its value', () => {
    expect(reported('<p v-if="table.code === 3" />', 'const table = ref()\napi.login().then((answer) => { table.value = answer })')).toBe(1)
    expect(reported('<p v-if="table.code === 3" />', 'const table = ref()\napi.login().then((answer) => { table.other = answer })')).toBe(0)
  })

  it('what a loop binds is an element', () => {
    expect(reported('<p v-if="table.code === 893 || table.code === 805" />', '')).toBe(1)
    expect(reported('<p v-for="table in tables"><b v-if="table.code === 893 || table.code === 805" /></p>', '')).toBe(0)
    expect(reported('<p v-for="table in [await api.login()]"><b v-if="table.code === 3" /></p>', '')).toBe(1)
  })
})

describe('what is something else', () => {
  expectVerdicts([
    ['what an assertion calls the result of a program', 'const table = (await make(form)) as ExecResult; if (table.code === 3) go()', OTHER],
    ['what an annotation calls the result of a program', 'const table: ProcessResult = await make(form); if (table.code === 3) go()', OTHER],
    ['what is asked to be the result of a program', 'function f(table) { if (table instanceof CommandResult && table.code === 3) go() }', OTHER],
    ['the result of exec', "const table = await exec('ls'); if (table.code === 200) go()", OTHER],
    ['the result of a promisified exec', "const exec = promisify(require('child_process').exec); const table = await exec('ls'); if (table.code === 200) go()", OTHER],
    ['the error of exec', "import { exec } from 'node:child_process'; exec('ls', (table) => { if (table.code === 200) go() })", OTHER],
    ['the result of spawnSync, whatever its name', "const result = spawnSync('ls'); if (result.code === 200) go()", 'result.code: other'],
    ['the result of execa', "import { execa } from 'execa'; const res = await execa('ls'); if (res.code === 200) go()", 'res.code: other'],
    ['what Node’s modules give', "import fs from 'node:fs/promises'; const res = await fs.stat('x'); if (res.code === 200) go()", 'res.code: other'],
    ['the exit of a child', "const child = spawn('ls'); child.on('exit', (code) => { if (code === 200) go() })", 'code: other'],
    ['the close of a child', "child.on('close', (code, signal) => { if (code !== 200) go() })", 'code: other'],
    ['the close of a socket', "ws.on('close', (code, reason) => { if (code === 1000) go() })", 'code: other'],
    ['the close handler of a socket', 'socket.onclose = (table) => { if (table.code === 1000) go() }', OTHER],
    ['the close listener of a socket', "socket.addEventListener('close', ({ code }) => { if (code === 1000) go() })", 'code: other'],
    ['the exit of the process', "process.on('exit', (code) => { if (code === 200) go() })", 'code: other'],
    ['a key event', "document.addEventListener('keydown', (table) => { if (table.code === 200) go() })", OTHER],
    ['a key event in JSX', 'const Field = () => <input onKeyDown={(table) => { if (table.code === 200) go() }} />', OTHER],
    ['a character', 'const code = text.charCodeAt(0); if (code === 100 || code === 200) go()', 'code: other', 'code: other'],
    ['a key code', 'const code = event.keyCode; if (code === 200) go()', 'code: other'],
    ['an HTTP status, renamed', "const { status: code } = await axios.get('/x'); if (code === 200) go()", 'code: other'],
    ['an HTTP status, in a variable', 'const code = res.statusCode; if (code === 200) go()', 'code: other'],
    ['an HTTP status, renamed beside the data', "axios.get('/x').then(({ status: code, data }) => { if (code === 200) go(data) })", 'code: other'],
    [
      'an HTTP status in an object of the file',
      "async function head() { const r = await fetch('/x'); return { code: r.status, ok: r.ok } }\nconst res = await head(); if (res.code === 404) go()",
      'res.code: other',
    ],
    [
      'an exit code that a promise hands on',
      "const lint = () => new Promise((resolve) => { child.on('exit', (code, signal) => resolve({ code, signal })) })\nconst res = await lint(); if (res.code === 100) go()",
      'res.code: other',
    ],
    ['the result of a command', "import { runCli } from './cli.js'; const result = await runCli(); if (result.code !== 2) go()", 'result.code: other'],
    ['the result of a command, by a method', "const res = await this.command('EHLO'); if (res.code !== 250) go()", 'res.code: other'],
    ['a request’s body, parsed', 'async function POST(request) { const { code } = await request.json(); if (code === 404) go() }', 'code: other'],
    ['a request’s body in a context', 'app.post(path, async (c) => { const body = await c.req.json(); if (!body.code) go() })', 'body.code: other'],
    ['a request’s body as a text', 'const handler = async (event) => { const body = JSON.parse(event.body); if (!body.code) go() }', 'body.code: other'],
    ['a request’s body', "app.post('/x', (req, res) => { if (req.body.code === 404) go(req.body.message) })", 'req.body.code: other'],
    ['a request’s body, taken apart', "app.post('/x', (req, res) => { const { code, phone } = req.body; if (code === 805) go(phone) })", 'code: other'],
    ['the props of a component', 'export function ErrorPage({ code, message }) { return code === 404 ? <h1>Not found</h1> : <h1>{message}</h1> }', 'code: other'],
    ['the props of a component in a const', 'const ErrorPage = ({ code, message }) => code === 404 ? <h1>Not found</h1> : <h1>{message}</h1>', 'code: other'],
    ['the props of a component of Vue', "const { code, message } = defineProps(['code', 'message']); if (code === 404) go(message)", 'code: other'],
    ['an HTTP status, which is no code', 'if (res.status === 200 || res.statusCode === 805) go()'],
    ['a caught error', 'try { await api.login() } catch (table) { if (table.code === 404) go() }', OTHER],
    ['a caught error’s pattern', 'try { await api.login() } catch ({ code }) { if (code === 404) go() }', 'code: other'],
    ['a rejection, in catch', 'api.login().catch((table) => { if (table.code === 404) go() })', OTHER],
    ['a rejection, in then', 'api.login().then(done, (table) => { if (table.code === 404) go() })', OTHER],
    ['a rejection, in an observer', 'http.get(url).subscribe({ error: (table) => { if (table.code === 404) go() } })', OTHER],
    ['what a fail callback gets', "uni.request({ url: '/x', fail: (table) => { if (table.code === 404) go() } })", OTHER],
    ['an error that is made here', "const table = new HttpError('x'); if (table.code === 404) go()", OTHER],
    ['a module', "import table from './table.js'; if (table.code === 200) go()", OTHER],
    ['a class', 'class table {} if (table.code === 200) go()', OTHER],
    ['a token of a parser', 'const table = lexer.nextToken(); if (table.code === 200) go()', OTHER],
    ['what a payment gives', 'uni.requestPayment({ success: (table) => { if (table.code === 805) go() } })', OTHER],
    ['what a payment gives, by a name', "import { requestPayment } from '@tarojs/taro'; requestPayment({ success: (table) => { if (table.code === 805) go() } })", OTHER],
    ['what a payment gives a method', 'tt.pay({ success(table) { if (table.code === 805) go() } })', OTHER],
    ['what a server of files answers', "ftp.handle('USER', (table, task) => { if (table.code === 331) go() })", OTHER],
    ['what an address brought', 'const table = JSON.parse(decodeURIComponent(query.params)); if (table.code === 3) go()', OTHER],
    ['what an address brought, decoded twice', 'const table = JSON.parse(base64.decode(decodeURIComponent(query.params))); if (table.code === 3) go()', OTHER],
    ['what an address brought, in a variable', 'const text = decodeURI(query.params); const table = JSON.parse(text); if (table.code === 3) go()', OTHER],
    ['what a mock is sent', 'const table = JSON.parse(config.data); if (table.code === 3) go()', OTHER],
    ['the state of a page', 'Page({ f() { if (this.data.code === 3) go() } })', 'this.data.code: other'],
    ['the state of a page, by another name', 'Page({ f() { const that = this; if (that.data.code === 3) go() } })', 'that.data.code: other'],
    ['the state of a page, taken apart', 'Page({ f() { const { code } = this.data; if (code === 3) go() } })', 'code: other'],
    ['rows of data, in a loop', 'const { data } = await api.list(); for (const table of data) if (table.code === 100) go()', OTHER],
    ['rows of data, in a callback', 'const { data } = await api.list(); data.forEach((table) => { if (table.code === 100) go() })', OTHER],
    ['a row that is found', 'const res = await api.list(); const table = res.data.find((row) => row.id === id); if (table.code === 100) go()', OTHER],
  ])

  it.each(['e', 'er', 'err', 'error', 'ex', 'loginError', 'ev', 'event', 'evt', 'child', 'proc', 'token', 'item', 'row'])(
    'an object called %s, of which nothing else is known',
    (name) => {
      expect(verdicts(`function f(${name}) { if (${name}.code === 200) go() }`)).toEqual([`${name}.code: other`])
    },
  )

  it('what is awaited is no response for that reason alone', () => {
    expect(verdicts('const table = await something(); if (table.code === 3) go()')).toEqual([OTHER])
  })
})

describe('what is no response', () => {
  expectVerdicts([
    ['what a name gives that has API in it', 'const table = await RAPID.poll(); if (table.code === 3) go()', OTHER],
    ['variables that are made of one another', 'const table = other; const other = table; if (table.code === 3) go()', OTHER],
    ['what parsing is rejected with', 'res.json().catch((table) => { if (table.code === 805) go() })', OTHER],
    ['what a call makes of a code', 'if (table.code === Object.freeze(805)) go()', OTHER],
  ])
})

it('a function is not what it is called with', () => {
  const [use] = judge('wx.login(function table() { if (table.code === 805) go() })')
  expect(use!.reasons).not.toContain('foreign-origin')
})

it.each(['code', 'error_code'])('a literal of the file is no answer, whatever its property is called: %s', (property) => {
  expect(verdicts(`const fail = { ${property}: 500, message: 'no' }; if (fail.${property} === 805) go()`)).toEqual([`fail.${property}: other`])
})

it('what a tested function makes, and has a text for its code, is no answer', () => {
  expect(verdicts("const result = parse(url); expect(result).toEqual({ code: '123', state: '4' })")).toEqual(["'123': other"])
  expect(verdicts("const result = parse(url); expect(result).toEqual({ code: 123, state: '4' })")).toEqual(['123: certain'])
  expect(verdicts("const result = parse(url); if (result.code === '200') go()")).toEqual(['result.code: certain'])
  expect(verdicts("const { code } = parse(url); if (code === '200') expect(code).toBe('200')")).toEqual(['code: likely', 'code: likely'])
})
