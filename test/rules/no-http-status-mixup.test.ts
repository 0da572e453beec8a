import { expect, it } from 'vitest'
import { Linter } from 'eslint'
import * as vueParser from 'vue-eslint-parser'
import rule from '../../rules/no-http-status-mixup.ts'
import plugin from '../../src/index.ts'
import { listWithRest, type Locale } from '../../src/locale.ts'
import { row, table } from '../support/messages.ts'
import { reportedTexts } from '../support/lint.ts'
import { javascriptTester, typescriptTester } from '../support/rule-tester.ts'

/** The codes that HTTP has no status for (RFC 9110, 15: from 100 to 599). */
const others = table.codes.filter(({ code }) => code < 100 || code > 599)
const statuses = table.codes.filter(({ code }) => code >= 100 && code <= 599)

/**
 * A case in which § stands for the status.
 *
 * @param replacements What the suggestions write in its place.
 */
function mixup(name: string, text: string, codes: readonly number[], replacements: readonly string[], { status = 'response.status', locale = 'en', more = {} }: { status?: string; locale?: Locale; more?: object } = {}) {
  const suffix = locale === 'en' ? '' : `/${locale}`
  return {
    name,
    code: text.replace('§', status),
    errors: [
      {
        messageId: `notAStatus${suffix}`,
        data: { status, codes: listWithRest(codes.map((code) => `${code} (${row(code).name})`), locale) },
        suggestions: replacements.map((replacement) => ({ messageId: `readCode${suffix}`, data: { replacement }, output: text.replace('§', replacement) })),
      },
    ],
    ...more,
  }
}

/** A case in which § stands for a status that is compared with a code. */
function compared(name: string, text: string, code: string, replacements: readonly string[], status = 'response.status') {
  return {
    name,
    code: text.replace('§', status),
    errors: [
      {
        messageId: 'comparedWithCode',
        data: { status, code },
        suggestions: replacements.map((replacement) => ({ messageId: 'readCode', data: { replacement }, output: text.replace('§', replacement) })),
      },
    ],
  }
}

const AXIOS = 'const response = await axios.get(url)\n'
const FETCH = 'const response = await fetch(url)\n'
const IMPORT = "import { RayvisionCode } from 'rayvision-codes'\n"

const javascript = javascriptTester()

javascript.run('no-http-status-mixup', rule as never, {
  valid: [
    ...statuses.map(({ code, name }) => ({ name: `${name} (${code}) is an HTTP status too`, code: `${AXIOS}if (response.status === ${code}) go()` })),
    { name: 'the body that ofetch gives', code: "const res = await $fetch('/order')\nif (res.status === 800) ship(res.items)" },
    { name: 'the body that ofetch gives by its own name', code: "import { ofetch } from 'ofetch'\nconst res = await ofetch('/order')\nif (res.status === 800) ship(res.items)" },
    { name: 'the body that jQuery gives its callback', code: "$.ajax({ url: '/order', success(res) { if (res.status === 800) ship(res.items) } })" },
    { name: 'the body that jQuery gives its promise', code: "$.get('/order').done((res) => { if (res.status === 800) ship(res.items) })" },
    { name: 'an HTTP status that is no code', code: `${FETCH}if (response.status === 401) login()` },
    { name: 'a number that is neither', code: `${FETCH}if (response.status === 803) go()` },
    { name: 'a member whose number is an HTTP status too', code: `${IMPORT}${FETCH}if (response.status === RayvisionCode.SUCCESS) go()` },
    { name: 'a response code', code: `${AXIOS}if (response.data.code === 805) go()` },
    { name: 'the status of a business object', code: 'if (order.status === 800) ship()' },
    { name: 'the status of a business object from the API', code: 'const order = await api.getOrder(id)\nif (order.status === 800) ship()' },
    { name: 'a status that is taken from a business object', code: 'const { status } = await api.getOrder(id)\nif (status === 800) ship()' },
    { name: 'the status of something called nearly like a request', code: 'if (myxhr.status === 805 || xhrs.status === 805) go()' },
    { name: 'a status that is a text', code: `${AXIOS}if (response.status === 'done' || response.status) go()` },
    { name: 'a status in the body', code: `${AXIOS}if (response.data.status === 800) ship()` },
    { name: 'a status in the parsed body', code: `${FETCH}const body = await response.json()\nif (body.status === 800) ship()` },
    { name: 'a status in a body with a name', code: `${AXIOS}const order = response.data\nif (order.status === 800) ship()` },
    { name: 'the status of a row', code: 'const ready = orders.filter((res) => res.status === 800)' },
    { name: 'a status that may be a code', code: 'const code = res.data.code || res.status\nif (code === 805) go()' },
    { name: 'a parameter with several callers', code: 'const isWrong = (number) => number === 805\nisWrong(res.status)\nisWrong(res.data.code)' },
    { name: 'a status of what no call gives', code: "import got from 'got'\nconst body = new got.Body()\nif (body.status === 805) go()" },
    { name: 'a body that a client gives', code: "import got from 'got'\nconst body = await got(url, { resolveBodyOnly: true })\nif (body.status === 805) go()" },
    { name: 'the status of something else, taken apart', code: 'go(({ order: { status } }) => status === 805)' },
    { name: 'a status that is written', code: 'res.status(805).end()\nres.statusCode = 805' },
    { name: 'a status that the file gives by its name', code: 'const OWN = { FAIL: 1000 }\nfunction fail(res) { res.statusCode = OWN.FAIL }\nfetch(url).then((res) => { if (res.statusCode === OWN.FAIL) go() })' },
    { name: 'a status that the file gives', code: 'const res = response()\nres.status = 805\nassert.equal(res.status, 805)' },
    { name: 'a statusCode that the file gives', code: 'options.fail = (res) => { res.statusCode=805 }\noptions.complete = (res) => { switch (+res.statusCode) { case 805: go() } }' },
    { name: 'a range', code: `${FETCH}if (response.status >= 800) go()` },
    { name: 'a range that ends at a code', code: `${FETCH}if (response.status < 805) go()` },
    { name: 'compared with what is no code', code: `${FETCH}if (response.status === expected) go()` },
    { name: 'statuses compared with one another', code: 'if (response.status === other.status) go()' },
    { name: 'a status that the settings call a code', code: 'if (res.status === 805 || res.data.code === res.status) go(res.data)', settings: { 'rayvision-codes': { codeProperties: ['status', 'code'] } } },
    { name: 'codes compared with one another', code: 'if (res.code === response.data.code) go()' },
    { name: 'a status that is expected, beside a message', code: 'async function f({ code, message }) { const res = await get(url); expect(res.status).toBe(code); expect(res.body.message).toBe(message) }' },
    { name: 'a status that is expected to be what is no code', code: `${FETCH}expect(response.status).toBe(expected)\nassert.equal(response.status, order.code)` },
    { name: 'a variable that is called status', code: 'if (status === 805) go()' },
    { name: 'compared with a code or a text', code: "if (response.status === (res.code || 'none')) go()" },
    { name: 'the status of what an error keeps', code: 'try { go() } catch (error) { error.last = await api.load(); if (error.last.status === 805) go() }' },
    ...[
      `${AXIOS}if (response[status] === 805) go()`, `${AXIOS}if ((response.data.code || response.status) === 805) go()`,
      'class A { f() { if (this.status === 805) go() } }',
    ].map((code) => ({ name: code, code })),
  ],
  invalid: [
    ...others.map(({ code, name }) => mixup(name, `${AXIOS}if (§ === ${code}) go()`, [code], ['response.data.code'])),
    {
      name: 'a code that has a number and a text for defaults',
      code: `${AXIOS}if (response.status === (res.code || 200 || 'none')) go()`,
      errors: [{ messageId: 'comparedWithCode', suggestions: [{ messageId: 'readCode', output: `${AXIOS}if (response.data.code === (res.code || 200 || 'none')) go()` }] }],
    },
    mixup('a response of which nothing is known', 'if (§ === 805) go()', [805], ['response.data.code', 'response.code']),
    mixup('a response of an API of one’s own', 'const res = await api.login(user)\nif (§ === 805) go()', [805], ['res.data.code', 'res.code'], { status: 'res.status' }),
    mixup('its body beside it', 'if (§ === 805) show(response.data)', [805], ['response.data.code']),
    mixup('an optional read', `${AXIOS}if (§ === 805) go()`, [805], ['response?.data.code'], { status: 'response?.status' }),
    mixup('fetch without a body', `${FETCH}if (§ === 805) go()`, [805], []),
    mixup('fetch with a body', `${FETCH}const body = await response.json()\nif (§ === 805) go()`, [805], ['body.code']),
    mixup('fetch with a body that comes later', `${FETCH}if (§ === 805) go()\nconst body = await response.json()`, [805], []),
    mixup('fetch and then', 'fetch(url).then((r) => { if (§ === 805) go() })', [805], [], { status: 'r.status' }),
    mixup('axios and then', 'axios.post(url, user).then((r) => { if (§ === 805) go() })', [805], ['r.data.code'], { status: 'r.status' }),
    mixup('an interceptor', 'axios.interceptors.response.use((response) => { if (§ === 602) login() })', [602], ['response.data.code']),
    mixup('the response of an error', 'api.login().catch((err) => { if (§ === 602) login() })', [602], ['err.response.data.code'], { status: 'err.response.status' }),
    mixup('XMLHttpRequest', 'const request = new XMLHttpRequest()\nrequest.onload = () => { if (§ === 805) go() }', [805], [], { status: 'request.status' }),
    mixup('xhr', 'xhr.onload = () => { if (§ === 805) go() }', [805], [], { status: 'xhr.status' }),
    mixup('a response in something else', 'if (§ === 805) go()', [805], ['store.response.data.code', 'store.response.code'], { status: 'store.response.status' }),
    mixup('taken apart, beside what only a response has', 'const { status, headers } = await api.load()\nif (§ === 805) go(headers)', [805], [], { status: 'status' }),
    mixup('taken apart with its data', 'const { headers, data: { list }, status } = await api.load()\nif (§ === 805) go(headers, list)', [805], [], { status: 'status' }),
    mixup('a body that something is made of', `${FETCH}const body = wrap(response.json())\nif (§ === 805) go(body)`, [805], []),
    mixup('a body in another function', `${FETCH}async function f() { const body = await response.json(); go(body) }\nif (§ === 805) go()`, [805], []),
    mixup('in a function', 'fetch(url).then(function (response) { if (§ === 805) go() })', [805], []),
    mixup('a handler of fetch by its name', 'const handle = (response) => { if (§ === 805) go() }\nfetch(url).then(handle)', [805], []),
    mixup('a declared handler of fetch', 'fetch(url).then(handle)\nfunction handle(response) { if (§ === 805) go(response.headers) }', [805], []),
    mixup('Cypress', 'cy.request(url).then((response) => { if (§ === 805) go(response.headers) })', [805], ['response.body.code']),
    mixup('ofetch, raw', 'const response = await $fetch.raw(url)\nif (§ === 805) go()', [805], []),
    mixup('ky', 'const response = await ky.get(url)\nif (§ === 805) go()', [805], []),
    mixup('a mini program', 'wx.request({ url, success(res) { if (§ === 805) go() } })', [805], ['res.data.code'], { status: 'res.statusCode' }),
    mixup('a callback whose response has headers', '$.ajax({ url, success(res) { if (§ === 805) go(res.headers) } })', [805], ['res.data.code', 'res.code'], { status: 'res.status' }),
    mixup('superagent', "import superagent from 'superagent'\nconst response = await superagent.get(url)\nif (§ === 805) go()", [805], ['response.body.code']),
    mixup('supertest', "const request = require('supertest')\nrequest(app).get(url).then((response) => { if (§ === 805) go() })", [805], ['response.body.code']),
    mixup('a body beside it', 'if (§ === 805) go(res.body.message)', [805], ['res.body.code'], { status: 'res.status' }),
    mixup('a body and data beside it', 'if (§ === 805) go(res.body, res.data)', [805], ['res.data.code'], { status: 'res.status' }),
    mixup('a response of Node over TLS', "import { get } from 'https'\nget(url, (res) => { if (§ === 805) go() })", [805], [], { status: 'res.statusCode' }),
    mixup('a response of Node', "import http from 'node:http'\nhttp.get(url, (res) => { if (§ === 805) go() })", [805], [], { status: 'res.statusCode' }),
    mixup('the response of an error, taken apart', 'axios.get(url).catch(({ response: { status } }) => { if (§ === 805) go() })', [805], [], { status: 'status' }),
    mixup('statusCode', 'wx.request({ url, success(res) { if (§ === 805) go() } })', [805], ['res.data.code'], { status: 'res.statusCode' }),
    mixup('destructured', 'const { status } = await axios.get(url)\nif (§ === 805) go()', [805], [], { status: 'status' }),
    mixup('destructured with the body', 'const { status, data: body } = await axios.get(url)\nif (§ === 805) go()', [805], ['body.code'], { status: 'status' }),
    mixup('destructured in a callback', 'axios.get(url).then(({ status }) => { if (§ === 805) go() })', [805], [], { status: 'status' }),
    mixup('fetch with a body that is awaited later', `${FETCH}const body = response.json()\nif (§ === 805) go(await body)`, [805], []),
    mixup('two arms that are the same', `${AXIOS}const number = response.status\nif ((§) === 805) go()`, [805], [], { status: 'await (ok ? number : number)' }),
    mixup('a variable', 'const number = response.status\nif (§ === 805) go()', [805], [], { status: 'number' }),
    mixup('a switch', `${AXIOS}switch (§) { case 200: a(); break; case 602: case 805: b() }`, [602, 805], ['response.data.code']),
    mixup('a switch with HTTP statuses', `${AXIOS}switch (§) { case 401: a(); break; case 805: b() }`, [805], []),
    mixup('a list', `${AXIOS}if ([805, 804].includes(§)) go()`, [804, 805], ['response.data.code']),
    mixup('a lookup', `${AXIOS}show({ 602: 'a', 804: 'b', 805: 'c', 806: 'd' }[§])`, [602, 804, 805, 806], ['response.data.code']),
    mixup('a test', `${AXIOS}expect(§).toBe(805)`, [805], ['response.data.code']),
    mixup('a member of the enum', `${IMPORT}${AXIOS}if (§ === RayvisionCode.ACCOUNT_LOCKED) go()`, [804], ['response.data.code']),
    mixup('Chinese', `${AXIOS}if (§ === 805) go()`, [805], ['response.data.code'], { locale: 'zh', more: { settings: { 'rayvision-codes': { locale: 'zh' } } } }),
    ...['error-code', '1', ' ', '#code'].map((name) =>
      mixup(`a code property that cannot stand after a dot: ${name}`, `${AXIOS}if (§ === 805) go()`, [805], [], { more: { settings: { 'rayvision-codes': { codeProperties: [name] } } } }),
    ),
    mixup('a code property of one’s own', `${AXIOS}if (§ === 805) go()`, [805], ['response.data.错误码'], { more: { settings: { 'rayvision-codes': { codeProperties: ['错误码'] } } } }),
    {
      name: 'a code of a later edition, in a file without a code',
      code: 'if (res.status === 610) sign()',
      settings: { 'rayvision-codes': { edition: '2020-01' } },
      errors: [{ messageId: 'notAStatus', data: { status: 'res.status', codes: '610 (SIGNATURE_EXPIRED)' }, suggestions: 2 }],
    },
    compared('an optional read of both', `${AXIOS}if (response.data?.code !== §) go()`, 'response.data?.code', [], 'response?.status'),
    compared('a code and the status of another response', 'if (res.code === §) go()', 'res.code', ['response.data.code', 'response.code']),
    compared('the other way round', 'if (§ !== res.code) go()', 'res.code', ['response.data.code', 'response.code']),
    compared('asserted to be equal', 'assert.equal(§, res.code)', 'res.code', ['response.data.code', 'response.code']),
    compared('asserted to be equal, the other way round', 'assert.strictEqual(res.code, §)', 'res.code', ['response.data.code', 'response.code']),
    compared('expected of a code', 'expect(res.code).toBe(§)', 'res.code', ['response.data.code', 'response.code']),
    compared('expected to be a code', 'expect(§).not.toBe(res.code)', 'res.code', ['response.data.code', 'response.code']),
    compared('a code and the status of its own response', 'if (response.data.code === §) go()', 'response.data.code', []),
  ],
} as never)

typescriptTester().run('no-http-status-mixup: TypeScript', rule as never, {
  valid: [{ name: 'responses that are made of one another', code: 'const res = other; const other = res; if (res.status === 3) go()' }, { name: 'a typed business object', code: 'function f(order: Order) { return order.status === 800 }' }],
  invalid: [
    mixup('a typed response', 'function f(answer: AxiosResponse) { return § === 805 && answer.headers }', [805], ['answer.data.code'], { status: 'answer.status' }),
    mixup('a response of fetch by its type', 'async function f(response: Response) { return § === 805 || response.json() }', [805], []),
    mixup('a type that the file declares', 'interface Response { status: number }\nasync function f(response: Response) { return § === 805 || response.headers }', [805], ['response.data.code', 'response.code']),
    mixup('a non-null assertion', 'if (§ === 805) go(response.data)', [805], ['response!.data.code'], { status: 'response!.status' }),
  ],
})

it('has no options', () => {
  expect(rule.meta.schema).toMatchInlineSnapshot('[]')
})

it('reads templates of Vue', () => {
  const config: Linter.Config = {
    files: ['**/*.vue'],
    plugins: { 'rayvision-codes': plugin },
    languageOptions: { parser: vueParser },
    rules: { 'rayvision-codes/no-http-status-mixup': 'error' },
  }
  const code = '<template><p v-if="response.status === 805" /></template>\n<script setup>\nconst response = await axios.get(url)\n</script>\n'
  const messages = new Linter().verify(code, [config], { filename: 'a.vue' })
  expect(messages.map(({ column, suggestions = [] }) => [column, suggestions.map(({ fix }) => fix.text)])).toEqual([[20, ['response.data.code']]])
})

it('a status that the file takes back is none that it gives: a member that does not exist has no code either', () => {
  const code = "import { RayvisionCode } from 'rayvision-codes'\nold.status = undefined\nfetch(url).then((response) => [RayvisionCode.NOPE, 805].includes(response.status))"
  expect(reportedTexts('no-http-status-mixup', code)).toEqual(['response.status'])
})
