import { expect, it } from 'vitest'
import { Linter } from 'eslint'
import * as svelteParser from 'svelte-eslint-parser'
import * as vueParser from 'vue-eslint-parser'
import rule from '../../rules/no-code-truthiness.ts'
import plugin from '../../src/index.ts'
import { javascriptTester, olderTester, typescriptTester } from '../support/rule-tester.ts'

const IMPORT = "import { RayvisionCode } from 'rayvision-codes'\n\n"
const SUCCESS = 'RayvisionCode.SUCCESS'

/** The data of every message about a code. */
const dataOf = (code: string) => ({ code, success: 200, member: SUCCESS })

/**
 * A case in which § stands for the question: it is replaced by a comparison with success, or with its contrary.
 *
 * @param question What § stands for in the code.
 * @param nullish The code with `??`, where that is offered.
 */
function asked(name: string, text: string, question: string, { code = 'res.code', nullish, more = {} }: { code?: string; nullish?: string; more?: object } = {}) {
  const data = dataOf(code)
  const compare = (operator: string) => IMPORT + text.replace('§', `${code} ${operator} ${SUCCESS}`)
  return {
    name,
    code: text.replace('§', question),
    errors: [
      {
        messageId: nullish === undefined ? 'alwaysTrue' : 'onlyDefault',
        data,
        suggestions: [
          ...(nullish === undefined ? [] : [{ messageId: 'useNullish', data, output: nullish }]),
          { messageId: 'compareEqual', data, output: compare('===') },
          { messageId: 'compareUnequal', data, output: compare('!==') },
        ],
      },
    ],
    ...more,
  }
}

/** A case in which § stands for a question before a comparison of the same code: only whether there is one is offered. */
function present(name: string, text: string, code: string, question = code) {
  const presence = `${code} ${question.replaceAll('!!', '').startsWith('!') ? '===' : '!=='} undefined`
  const data = { ...dataOf(code), presence }
  const suggestions = [{ messageId: 'askPresence', data, output: text.replace('§', presence) }]
  return { name, code: text.replace('§', question), errors: [{ messageId: 'onlyPresence', data, suggestions }] }
}

/** The suggestions to compare with success, by the text that each makes. */
const comparisons = (output: (operator: string) => string) => [
  { messageId: 'compareEqual', output: output('===') },
  { messageId: 'compareUnequal', output: output('!==') },
]

const API = 'const res = await api.login()\n'

const javascript = javascriptTester()

javascript.run('no-code-truthiness', rule as never, {
  valid: [
    { name: 'a comparison', code: 'if (res.code === 805) go()' },
    { name: 'a state that holds a code, and nothing at first', code: 'const [code, setCode] = useState(); api.login().then((res) => { if (res.code === 805) setCode(res.code) }); if (code) go(code === 805)' },
    { name: '?? asks whether there is a code', code: 'const code = res.code ?? 500' },
    { name: '??= asks whether there is a code', code: 'res.code ??= 500' },
    { name: '== null asks whether there is a code', code: 'if (res.code == null || res.code !== undefined) go()' },
    { name: 'in asks whether there is a code', code: "if ('code' in res) go()" },
    { name: 'a number instead, of which only the name tells', code: 'const stub = (response) => reply(response.code || 200)' },
    { name: 'a text instead, in what is shown', code: `${API}show(res.code || 'none')` },
    { name: 'the value is used', code: 'show(res.ready && res.code)' },
    { name: 'the value is shown', code: 'const view = <b>{ready && res.code}</b>' },
    { name: 'a code of a row', code: 'const named = rows.filter((row) => row.code)' },
    { name: 'a code of an element', code: 'for (const item of await api.list()) if (item.code) go()' },
    { name: 'a code of an error', code: 'try { go() } catch (error) { if (error.code) stop() }' },
    { name: 'a code of an error that may be a body', code: 'const f = (err) => { if (err.body) err = err.body; return { code: err?.code || 1, message: err.message } }' },
    { name: 'a code that is picked and sent', code: "const { data } = await user.getCode(id); const code = data?.data?.code || data?.code; send({ form: { code } })" },
    { name: 'a code that must be a text', code: "const { data } = await user.getCode(id); const code = data.data.code || data.code; if (typeof code !== 'string') stop()" },
    { name: 'a code of a rejection', code: 'api.login().catch((err) => { if (err.code) stop() })' },
    { name: 'the exit code of a process', code: "child.on('exit', (code) => { if (code) stop() })" },
    { name: 'a code of an event', code: "socket.addEventListener('close', (event) => { if (event.code) stop() })" },
    { name: 'a business object', code: 'const user = await api.getUser(); if (user.code) go()' },
    { name: 'a business object, taken apart', code: 'const user = await api.getUser(); const { code } = user; if (code) go()' },
    { name: 'the code of a business object in a variable', code: 'const user = await api.getUser(); const code = user.code; if (code) go()' },
    { name: 'minified names', code: 'async function f(e) { const t = await e.getToken(); if (t.code) throw t }' },
    { name: 'a form', code: 'state.form = (await getPermission(id)).data; if (!state.form.code) create()' },
    { name: 'the result of a compiler', code: 'const result = await transform(source); if (!result.code) stop()' },
    { name: 'the credential of a mini-program, in a callback', code: 'wx.login({ success(res) { if (res.code) send(res.code, res.errMsg) } })' },
    { name: 'the credential of a mini-program, awaited', code: 'const res = await uni.login(); if (res.code) send(res.code)' },
    { name: 'the credential of a mini-program, as a promise', code: 'Taro.login().then(({ code, errMsg }) => { if (code) send(code) })' },
    { name: 'a credential that is sent as it is', code: 'client.callback = (response) => { if (response.code) login(response.code) }' },
    { name: 'a credential that is sent in a body', code: "FB.login((response) => { if (response.code) axios.post('/auth', { code: response.code }) })" },
    { name: 'a credential that is sent in an address', code: "signIn((response) => { if (response.code) xhr.send('code=' + response.code) })" },
    { name: 'a credential in a template', code: 'const res = await api.authorize(); if (!res.code) stop(); open(`${home}?state=1&code=${res.code}`)' },
    { name: 'a credential in a variable', code: 'api.authorize().then(({ code }) => { if (code) exchange(code) })' },
    { name: 'what is kept', code: `${API}if (res.code) setCode(res.code)` },
    { name: 'what is kept of a body', code: "const response = await axios.post('/snippets'); if (response.data.code) setCode(response.data.code)" },
    { name: 'what is kept of a variable', code: "const { code } = await api.invite(); if (code) setCode(code)" },
    { name: 'what is shown by JSX', code: 'const res = await api.invite(); const shown = res.code && <b>{res.code}</b>', languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
    { name: 'a variable with a default', code: 'const { code = 0 } = await api.login(); if (code) go()' },
    { name: 'a variable that is empty at first', code: 'let code; if (ready) code = (await api.login()).code; if (code === 805 || code) go()' },
    ...[
      'if (-res.code) go()', 'if (typeof res.code) go()', 'list.filter((r = res.code) => r)', 'list.filter(other, () => res.code)', 'list.map(() => res.code)',
      'const ok = Boolean(x, res.code)', 'const ok = await Promise.all([api.a()]).filter(x, (r) => r.code)', 'for (res.code; ready; res.code) go()',
      `${API}var code = res.code; var code = 3; if (code) go()`, `${API}let code = res.code; if (ready) code = 0; if (code) go()`,
    ].map((code) => ({ name: `not sure, or not asked: ${code}`, code })),
    { name: 'a variable of a code or something else', code: 'const code = res ? res.code : 0; if (code) go(); if (code === 805) stop()' },
    { name: 'what a method of some database gave', code: 'const res = await this.remove(id); if (!res.code) go()' },
    { name: 'what some function gave', code: 'const res = await make(); if (res.code) go()' },
    { name: 'an object with a message that nothing proves', code: 'function f(result) { if (result.code) go(result.message) }' },
    { name: 'a business object with a message', code: 'const user = await api.getUser(); if (user.code) go(user.message)' },
    { name: 'a variable that is filled elsewhere', code: `${IMPORT}let code; if (code === ${SUCCESS}) show(); if (code) go()` },
    { name: 'a business object in a property, taken apart', code: 'const store = {}; store.user = await api.getUser(); const { code } = store.user; if (code) go()' },
  ],
  invalid: [
    asked('if', 'if (§) go()', 'res.code'),
    {
      name: 'a file that has the enum, by a fix of another rule perhaps',
      code: `${IMPORT}if (res.code) go()`,
      errors: [
        {
          messageId: 'alwaysTrue',
          suggestions: ['compareEqual', 'compareUnequal'].map((messageId, index) => ({
            messageId,
            data: dataOf('res.code'),
            output: `${IMPORT}if (res.code ${['===', '!=='][index]} ${SUCCESS}) go()`,
          })),
        },
      ],
    },
    asked('a code that is kept, and compared too', `${API}if (res.code !== 200) setCode(res.code)\nif (§) go()`, 'res.code'),
    asked('what is only told', `${API}if (§) console.log(res.code)`, 'res.code'),
    asked('while', 'while (§) go()', 'res.code'),
    asked('do', 'do { go() } while (§)', 'res.code'),
    asked('for', 'for (; §; ) go()', 'res.code'),
    asked('?:', 'const ok = § ? 1 : 2', 'res.code'),
    asked('!', 'if (§) go()', '!res.code'),
    asked('!!', 'const ok = §', '!!res.code'),
    asked('Boolean()', 'const ok = §', 'Boolean(res.code)'),
    asked('! of Boolean()', 'const ok = §', '!Boolean(res.code)'),
    asked('&&', 'if (§ && res.data) go()', 'res.code'),
    asked('behind &&', 'if (ready && §) go()', 'res.code'),
    asked('an optional read', 'if (§) go()', 'res?.code', { code: 'res?.code' }),
    present('a comparison beside it', 'if (§ && res.code !== 200) go()', 'res.code'),
    { name: 'a comment inside', code: 'if (res./* the */code) go()', errors: [{ messageId: 'alwaysTrue', data: dataOf('res./* the */code'), suggestions: comparisons((operator) => `${IMPORT}if (res./* the */code ${operator} ${SUCCESS}) go()`) }] },
    { name: 'a comment behind', code: 'if (!res.code/* yet */) go()', errors: [{ messageId: 'alwaysTrue', data: dataOf('res.code'), suggestions: comparisons((operator) => `${IMPORT}if (res.code ${operator} ${SUCCESS}/* yet */) go()`) }] },
    { name: 'a comment between', code: 'if (!/* not yet */res.code) go()', errors: [{ messageId: 'alwaysTrue', data: dataOf('res.code'), suggestions: null }] },
    present('a comparison of a conversion', 'if (§ && Number(res.code) !== 200) go()', 'res.code'),
    present('a comparison of a text of it', "if (§ && `${String(res.code)}` !== '200') go()", 'res.code'),
    present('a list with a conversion', 'if (§ && RETRIED.includes(+res.code)) go()', 'res.code'),
    asked('a list with what is no conversion', 'if (§ && RETRIED.includes(parse(res.code))) go()', 'res.code'),
    asked('a list with its contrary', 'if (§ && RETRIED.includes(-res.code)) go()', 'res.code'),
    asked('what is no conversion', 'if (§ && parse(res.code) !== 200) go()', 'res.code'),
    present('a comparison that takes the object for granted', 'if (§ && res.code !== 200) go()', 'res?.code'),
    present('a comparison further on', 'if (§ && (ready || [804, 805].includes(res.code))) go()', 'res.code'),
    present('a comparison in a condition of more', 'if (ready && (§ && res.code === 805)) go()', 'res.code'),
    present('a comparison behind it, and something before', 'if (ready && § && res.code === 805) go()', 'res.code'),
    present('an optional read, compared too', 'if (§ && res?.code !== 200) go()', 'res?.code'),
    asked('a comparison of another code beside it', 'if (§ && reply.code !== 200) go()', 'res.code'),
    present('a negation before a comparison', 'if (§ || res.code !== 200) go()', 'res.code', '!res.code'),
    present('a comparison behind as many operands as are looked at', `${API}if (§ ${'&& ready '.repeat(15)}&& res.code === 805) go()`, 'res.code'),
    { name: 'a comment in what is asked before a comparison', code: 'if (res./* the */code && res./* the */code !== 200) go()', errors: [{ messageId: 'onlyPresence', suggestions: [{ messageId: 'askPresence', output: 'if (res./* the */code !== undefined && res./* the */code !== 200) go()' }] }] },
    present('a negation before a comparison, behind that of the object', 'if (!res || § || res.code !== 200) go()', 'res.code', '!res.code'),
    present('a double negation before a comparison', 'if (§ && res.code !== 200) go()', 'res.code', '!!res.code'),
    present('a conversion before a comparison', 'if (§ && res.code !== 200) go()', 'res.code', 'Boolean(res.code)'),
    present('a list of another file', `import { RETRIED } from './lists'\n${API}if (§ && RETRIED.includes(res.code)) go()`, 'res.code'),
    { name: 'a comment in the question before a comparison', code: 'if (! /* yet */ res.code || res.code !== 200) go()', errors: [{ messageId: 'onlyPresence', suggestions: null }] },
    asked('a negation before && and a comparison', 'if (§ && res.code !== 200) go()', '!res.code'),
    asked('a question before || and a comparison', 'if (§ || res.code !== 200) go()', 'res.code'),
    asked('a comparison in a handler', 'const view = <b>{§ && <i onClick={() => go(res.code === 805)} />}</b>', 'res.code'),
    asked('a list in a handler', 'if (§ && on(() => LIST.includes(res.code))) go()', 'res.code'),
    present('a list of another file, further on', `${API}if (§ && (ready || RETRIED.includes(res.code))) go()`, 'res.code'),
    asked('a comparison that follows at once', 'const x = [§ && ready,res.code === 805]', 'res.code'),
    asked('a list far into the condition', `${API}if (§ && (RETRIED.includes(res.code)${' || ready(1)'.repeat(80)})) go()`, 'res.code'),
    asked('a comparison behind many operands', `${API}if (§ ${'&& ready '.repeat(17)}&& res.code === 805) go()`, 'res.code'),
    asked('a list of another code', 'if (§ && RETRIED.includes(reply.code)) go()', 'res.code'),
    asked('a question behind a comparison', 'if (res.code !== 805 && §) go()', 'res.code'),
    asked('the code twice', 'if (§ && ready(res.code)) go()', 'res.code'),
    asked('|| that is only asked', 'if (§ || other) go()', 'res.code'),
    asked('|| below a negation', 'if (!(§ || other)) go()', 'res.code'),
    asked('|| for its value: first ??', 'const code = § || 500', 'res.code', { nullish: 'const code = res.code ?? 500' }),
    asked('?? beside && is in parentheses', 'const code = § || a && b', 'res.code', { nullish: 'const code = res.code ?? (a && b)' }),
    asked('?? beside || is in parentheses', 'const code = § || a || b', 'res.code', { nullish: 'const code = (res.code ?? a) || b' }),
    asked('?? where the parentheses are there', 'const code = a && (§ || (b || c))', 'res.code', { nullish: 'const code = a && (res.code ?? (b || c))' }),
    asked('|| as the test of ?:', 'const x = § || other ? 1 : 2', 'res.code'),
    asked('|| in an arm that is asked', 'if (ready ? § || other : no) go()', 'res.code'),
    asked('|| in an arm whose value is used', 'const x = ready ? § || 5 : 0', 'res.code', { nullish: 'const x = ready ? res.code ?? 5 : 0' }),
    asked('|| before &&', '(§ || other) && go()', 'res.code'),
    asked('the right of an inner ||', 'const x = (ready || §) || 5', 'res.code', { nullish: 'const x = (ready || res.code) ?? 5' }),
    asked('|| behind another ||', 'const x = ready || § || 5', 'res.code', { nullish: 'const x = (ready || res.code) ?? 5' }),
    asked('the right of an inner &&', 'const x = (ready && §) || 5', 'res.code'),
    asked('|| in place of if', '§ || welcome(res.data)', 'res.code'),
    asked('below `typeof`', 'const x = typeof (§)', '(!res.code)', { more: { code: 'const x = typeof !res.code' } }),
    asked('beside what Boolean() is asked', 'const ok = Boolean(x, §)', '!res.code'),
    { name: '&&= has no comparison', code: 'res.code &&= 500', errors: [{ messageId: 'alwaysTrue', suggestions: null }] },
    asked('a variable that is there only with another value', `${API}const code = ready && res.code\nif (§) go()`, 'code', { code: 'code' }),
    asked('filter', 'const list = await Promise.all([api.a(), api.b()])\nconst ok = list.filter((r) => §)', 'r.code', { code: 'r.code' }),
    asked('some, with a function', 'const list = await Promise.all([api.a(), api.b()])\nconst ok = list.some(function (r) { return § })', 'r.code', { code: 'r.code' }),
    asked('every', 'const list = await Promise.all([api.a(), api.b()])\nconst ok = list.every((r) => §)', '!r.code', { code: 'r.code' }),
    asked('find', 'const list = await Promise.all([api.a(), api.b()])\nconst ok = list.find((r) => §)', '!!r.code', { code: 'r.code' }),
    asked('what a call gives at once', 'if (§) go()', '(await api.login()).code', { code: '(await api.login()).code' }),
    asked('a parameter that is called a response', 'function f(res) { if (§) show(res.message) }', 'res.code'),
    asked('an answer with a name that says nothing', 'const r = await api.login()\nif (§) show(r.data)', '!r.code', { code: 'r.code' }),
    {
      name: 'such an answer of an imported call',
      code: "import { request } from './request'\nrequest('/x').then((r) => { if (!r.code) show(r.data) })",
      errors: [
        {
          messageId: 'alwaysTrue',
          suggestions: comparisons((operator) => `import { request } from './request'\nimport { RayvisionCode } from 'rayvision-codes'\nrequest('/x').then((r) => { if (r.code ${operator} ${SUCCESS}) show(r.data) })`),
        },
      ],
    },
    {
      name: 'a number instead, in what is sent',
      code: `${API}reply({ code: res.code || 500 })`,
      errors: [
        {
          messageId: 'onlyDefault',
          suggestions: [
            { messageId: 'useNullish', output: `${API}reply({ code: res.code ?? 500 })` },
            { messageId: 'compareEqual', output: `${IMPORT}${API}reply({ code: res.code === ${SUCCESS} || 500 })` },
            { messageId: 'compareUnequal', output: `${IMPORT}${API}reply({ code: res.code !== ${SUCCESS} || 500 })` },
          ],
        },
      ],
    },
    asked('JSX', 'const view = <b>{§ && <i />}</b>', 'res.code'),
    asked('the body of a response', 'const response = await axios.get(url)\nif (§) go()', 'response.data.code', { code: 'response.data.code' }),
    asked('a code that is taken from a call', 'const { code } = await api.login()\nif (§) go()', 'code', { code: 'code' }),
    asked('a destructured code', 'const { code, message } = await api.login()\nif (§) go(message)', 'code', { code: 'code' }),
    asked('a variable', 'const code = res.code\nif (code === 805) stop()\nif (§) go()', 'code', { code: 'code' }),
    asked('a word before it', 'const f = () => { return §}', '!res.code'),
    asked('no space before it', 'const f = () => { return §}', '!res.code', { more: { code: 'const f = () => { return!res.code}' } }),
    asked('an operator that binds tighter', 'const same = (§) === ready', '(!res.code)', { more: { code: 'const same = !res.code === ready' } }),
    asked('an assignment', 'const res = await api.login()\nlet code\nif (§) go()', '(code = res.code)', { code: '(code = res.code)', more: { code: 'const res = await api.login()\nlet code\nif (code = res.code) go()' } }),
    {
      name: '||= has no comparison',
      code: 'res.code ||= 500',
      errors: [{ messageId: 'alwaysTrue', data: dataOf('res.code'), suggestions: [{ messageId: 'useNullish', data: dataOf('res.code'), output: 'res.code ??= 500' }] }],
    },
    {
      name: 'Chinese',
      code: 'const code = res.code || 500',
      settings: { 'rayvision-codes': { locale: 'zh' } },
      errors: [
        {
          messageId: 'onlyDefault/zh',
          data: dataOf('res.code'),
          suggestions: [
            { messageId: 'useNullish/zh', output: 'const code = res.code ?? 500' },
            { messageId: 'compareEqual/zh', output: `${IMPORT}const code = res.code === ${SUCCESS} || 500` },
            { messageId: 'compareUnequal/zh', output: `${IMPORT}const code = res.code !== ${SUCCESS} || 500` },
          ],
        },
      ],
    },
    present('a comparison behind that of another code', 'if (§ && (reply.code === 805 || res.code === 805)) go()', 'res.code'),
    asked('a comparison before the condition', 'if (res.code === 805) stop()\nif (§ && ready(res.code)) go()', 'res.code'),
    asked('a comparison after the condition', 'if (§ && ready) go()\nif (res.code === 805) stop()', 'res.code'),
    asked('a code of errors', 'if (§) go()', 'res.errorCode', { code: 'res.errorCode' }),
    asked('|| before a comparison', 'if (§ || res.code === 805) go()', 'res.code'),
    asked('a question behind a comparison, in a condition of more', 'if (ready && (res.code !== 805 && §)) go()', 'res.code'),
    asked('&& for its value, before ||', 'const x = § && res.data || 5', 'res.code'),
    asked('in parentheses before ||', 'const code = (§) || 500', 'res.code', { nullish: 'const code = (res.code) ?? 500' }),
    asked('a code that is compared, and sent', 'client.callback = (response) => { if (response.code === 805) stop(); if (§) login(response.code) }', 'response.code', { code: 'response.code' }),
    { name: '&&= before ||=', code: 'res.code &&= 500; x ||= 1', errors: [{ messageId: 'alwaysTrue', suggestions: null }] },
    ...[['||= in parentheses', '(res.code) ||= 500', '(res.code) ??= 500', 'res.code'], ['||= of a variable', 'let { code } = await api.login()\ncode ||= 500', 'let { code } = await api.login()\ncode ??= 500', 'code']].map(([name = '', code = '', output = '', asking = '']) =>
      ({ name, code, errors: [{ messageId: 'alwaysTrue', suggestions: [{ messageId: 'useNullish', data: dataOf(asking), output }] }] })),
  ],
})

olderTester(2019).run('no-code-truthiness: ES2019 has no ??', rule as never, {
  valid: [],
  invalid: [
    {
      name: 'a default',
      code: 'const code = res.code || 500',
      errors: [
        {
          messageId: 'alwaysTrue',
          suggestions: comparisons((operator) => `const { RayvisionCode } = require('rayvision-codes')\n\nconst code = res.code ${operator} ${SUCCESS} || 500`),
        },
      ],
    },
  ],
})

typescriptTester().run('no-code-truthiness: TypeScript', rule as never, {
  valid: [
    { name: 'an optional parameter', code: 'function f(code?: number, message?: string) { if (code === 805 || code) go() }' },
    { name: 'a parameter that may be undefined', code: 'function f(code: number | undefined, message: string) { if (code) go(code === 805, code === 200) }' },
    { name: 'a parameter that may be null', code: 'function f(code: null | number, message: string) { if (code) go(code === 805, code === 200) }' },
  ],
  invalid: [
    asked('a parameter of two types', 'function f(code: number | string, message: string) { if (§) go(code === 805, code === 200) }', 'code', { code: 'code' }),
    asked('a parameter with a type', 'function f(code: number, message: string) { if (§) go(code === 805, code === 200) }', 'code', { code: 'code' }),
    asked('a non-null assertion', 'if (§) go()', 'res.code!', { code: 'res.code!' }),
    asked('a type assertion', 'if (§) go()', 'res.code as number', { code: '(res.code as number)' }),
    asked('below a type assertion', 'const ok = (§) as boolean', '(!res.code)', { more: { code: 'const ok = !res.code as boolean' } }),
  ],
})

it('has no options', () => {
  expect(rule.meta.schema).toMatchInlineSnapshot('[]')
})

/** Where a Vue component is reported, and what its suggestions make of it. */
function lintVue(code: string): { at: string; outputs: string[] }[] {
  const config: Linter.Config = {
    files: ['**/*.vue'],
    plugins: { 'rayvision-codes': plugin },
    languageOptions: { parser: vueParser },
    rules: { 'rayvision-codes/no-code-truthiness': 'error' },
  }
  return new Linter().verify(code, [config], { filename: 'a.vue' }).map(({ line, column, suggestions = [] }) => ({
    at: `${line}:${column}`,
    outputs: suggestions.map(({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])),
  }))
}

it.each(['v-if', 'v-else-if', 'v-show'])('Vue: %s asks for a boolean', (directive) => {
  const component = (question: string, added = '') =>
    `<template>\n  <b v-if="a" /><p ${directive}="${question}">{{ res.message }}</p>\n</template>\n<script setup>\n${added}const res = await api.login()\n</script>\n`
  const outputs = ['===', '!=='].map((operator) => component(`res.code ${operator} ${SUCCESS}`, IMPORT))
  expect(lintVue(component('res.code'))).toEqual([{ at: `2:${22 + directive.length}`, outputs }])
})

it('Vue: without <script setup> a template cannot see an import', () => {
  const component = '<template>\n  <p v-if="!res.code" :title="res.code" />\n</template>\n<script>\nexport default { data: () => ({ res: {} }) }\n</script>\n'
  expect(lintVue(component)).toEqual([{ at: '2:13', outputs: [] }])
})

it('Svelte: {#if} asks for a boolean', () => {
  const config: Linter.Config = { files: ['**/*.svelte'], plugins: { 'rayvision-codes': plugin }, languageOptions: { parser: svelteParser }, rules: { 'rayvision-codes/no-code-truthiness': 'error' } }
  const code = '<script>\nconst res = await api.login()\n</script>\n{#if res.code}{res.message}{/if}\n{#each [1] as x}{x}{/each}\n'
  expect(new Linter().verify(code, [config], { filename: 'a.svelte' }).map(({ line, column }) => `${line}:${column}`)).toEqual(['4:6'])
})
