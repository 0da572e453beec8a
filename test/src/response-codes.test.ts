/**
 * What the settings and a candidate's own form say of it.
 */
import { describe, expect, it } from 'vitest'
import { judge, verdicts } from '../support/evidence.ts'
import { lint, rule } from '../support/lint.ts'

const rules = { [rule.noMagicCode]: 'error', [rule.noUnknownCode]: 'error' } as const
/** The literals that the rules report. */
const reported = (code: string, settings?: object): string[] =>
  lint(code, { rules, ...(settings && { settings }) }).map(({ line, column, endColumn }) => code.split('\n')[line - 1]!.slice(column - 1, endColumn! - 1))

describe('a plain variable called code', () => {
  it.each([
    ['a global', 'if (code === 805) go()'],
    ['a parameter', 'function f(code) { return code === 200 }'],
    ['the result of a call', 'const code = compute(); if (code === 200) go()'],
    ['an import', "import { code } from './x.js'; if (code === 200) go()"],
    ['a loop variable', 'for (let code = 0; code === 200; code++) go()'],
  ])('is something else: %s', (_, code) => {
    expect(reported(code)).toEqual([])
  })

  it.each([
    ['its origin', 'const { code } = await api.login(); if (code === 805 || code === 3) go()', ['805', '3']],
    ['its assignment', 'let code = 0; code = res.code; if (code === 805 || code === 3) go()', ['805', '3']],
    ['a caller', 'const f = (code) => code === 805 || code === 3; f(res.code)', ['805', '3']],
    ['the enum', "import { RayvisionCode } from 'rayvision-codes'\nconst f = (code) => code === RayvisionCode.SUCCESS || code === 805 || code === 3", ['805', '3']],
  ])('is a response code by %s', (_, code, literals) => {
    expect(reported(code)).toEqual(literals)
  })
})

describe('without the name code', () => {
  it.each([
    ['a status', 'if (res.status === 805 || res.statusCode === 805) go()'],
    ['another property', 'if (res.count === 805 || res.id === 200) go()'],
    ['a computed property', 'if (res[code] === 805 || res[0] === 805) go()'],
    ['a method', 'if (res.code() === 805) go()'],
    ['a key', "const a = { code: 805, res: { code: 200 } }; const { code: b = 805 } = {}; label: for (;;) break label"],
    ['a type', 'if (typeof res.code === "805") go()'],
  ])('nothing is a response code: %s', (_, code) => {
    expect(reported(code)).toEqual([])
  })
})

describe('the setting codeProperties', () => {
  it('names the properties, in any spelling', () => {
    const settings = { codeProperties: ['state', 'ret-code'] }
    expect(reported('if (res.state === 805 || res["ret-code"] === 804 || res.code === 200) go()', settings)).toEqual(['805', '804'])
    expect(reported('const { "ret-code": n, state } = res; if (n === 805 || state === 804) go()', settings)).toEqual(['805', '804'])
  })

  it('may name the property of an HTTP status', () => {
    expect(reported('if (res.status === 805) go()', { codeProperties: ['status'] })).toEqual(['805'])
  })

  it('may name what speaks against codes elsewhere', () => {
    const named = (name: string): string[] => reported(`const res = await api.login(); if (res.${name} === 805) go()`, { codeProperties: [name] })
    expect(['errno', 'exitCode', 'failed'].flatMap(named)).toEqual(['805', '805', '805'])
    expect(reported('const res = { errno: 805, data: [] }; if (res.errno === 805) go(res.msg)', { codeProperties: ['errno'] })).toEqual(['805'])
  })

  it('is code, errorCode and error_code by default', () => {
    expect(reported('if (res.code === 805 || res.errorCode === 804 || res.error_code === 200) go()')).toEqual(['805', '804', '200'])
    const settings = { codeProperties: ['retCode', 'errNo'] }
    expect(reported('if (res.code === 805 || res.retCode === 804 || res.errNo === 200) go()', settings)).toEqual(['804', '200'])
  })
})

it('what a property is called counts, whatever is written to it', () => {
  const written = (name: string): string[] => verdicts(`class A { async load() { this.${name} = await api.login() } check() { return this.${name}.code === 3 } }`)
  expect(written('table')).toEqual(['this.table.code: certain'])
  expect(written('form')).toEqual(['this.form.code: other'])
})

describe('the setting responseNames', () => {
  it.each(['res', 'result'])('takes the place of the built-in list: %s', (name) => {
    const code = `const f = (${name}) => ${name}.code === 404`
    expect(verdicts(code)).toEqual([`${name}.code: certain`])
    expect(verdicts(code, { settings: { responseNames: ['antwort'] } })).toEqual([`${name}.code: other`])
  })

  it('names the variables that hold a response', () => {
    const code = 'function f(table) { return table.code === 3 }'
    expect(verdicts(code)).toEqual(['table.code: other'])
    expect(verdicts(code, { settings: { responseNames: ['table'] } })).toEqual(['table.code: certain'])
  })

  it('goes before what the name says else', () => {
    const code = 'function f(event) { return event.code === 805 }'
    expect(verdicts(code)).toEqual(['event.code: other'])
    expect(verdicts(code, { settings: { responseNames: ['event'] } })).toEqual(['event.code: certain'])
  })
})

describe('the setting responseCalls', () => {
  const settings = { responseCalls: ['api.*', 'request'] }

  it.each([
    ['a method', 'const table = await api.login(); if (table.code === 3) go()', 'table.code'],
    ['a method on `this`', 'this.api.login().then((table) => table.code === 3)', 'table.code'],
    ['a function', "const { code } = await request('/login'); if (code === 3) go()", 'code'],
    ['the body that a function gives', "const { data } = await request('/login'); if (data.code === 3) go()", 'data.code'],
    ['a hexadecimal number', "const table = await request('/login'); if (table.code === 0x325) go()", 'table.code'],
    ['a function that is called again', "const table = await retry(() => request('/login')); if (table.code === 3) go()", 'table.code'],
    ['a method that is called again', "const table = await queue.add(async () => request('/login')); if (table.code === 3) go()", 'table.code'],
    ['what is passed on to be called', 'const table = await retry(api.login, 3); if (table.code === 3) go()', 'table.code'],
    ['a function that is passed on', "import { request } from './http'; const table = await retry(request); if (table.code === 3) go()", 'table.code'],
    ['what a saga calls', 'function* f() { const table = yield call(api.login, 1); if (table.code === 3) go() }', 'table.code'],
    ['a method that a saga calls', 'function* f() { const { code } = yield call([api, api.login]); if (code === 3) go() }', 'code'],
    ['the data of a hook', 'const { data: table } = useRequest(api.login); if (table.code === 3) go()', 'table.code'],
    ['the data of a hook, by its name', "const query = useQuery(['a'], () => request('/login')); if (query.data.code === 3) go()", 'query.data.code'],
    ['the data of a hook with options', 'const { data } = useQuery({ queryFn: () => api.login() }); if (data.code === 3) go()', 'data.code'],
    ['a function that a hook gives', 'const { mutateAsync } = useMutation(api.login); const table = await mutateAsync(); if (table.code === 3) go()', 'table.code'],
    ['what a hook gives again', 'const { refetch } = useQuery({ queryFn: api.login }); const { data: table } = await refetch(); if (table.code === 3) go()', 'table.code'],
    ['a hook with other options beside it', 'const { data: table } = useRequest(api.login, { manual: true, ...more }); if (table.code === 3) go()', 'table.code'],
    ['a hook with other options before it', 'const { data: table } = useQuery({ enabled: ready, ...more, queryFn: api.login }); if (table.code === 3) go()', 'table.code'],
    ['a method of what a hook gives', 'const login = useMutation({ mutationFn: api.login }); const table = await login.mutateAsync(); if (table.code === 3) go()', 'table.code'],
    ['a function of the file that calls one', "const load = () => request('/login'); const table = await load(); if (table.code === 3) go()", 'table.code'],
  ])('is a proof: %s', (_, code, expression) => {
    expect(verdicts(code, { settings })).toEqual([`${expression}: certain`])
    expect(judge(code, { settings })[0]!.reasons).toContain('response-call')
  })

  it.each([
    ['what is emitted', 'api.login().subscribe((table) => table.code === 3)', 'response-call'],
    ['what an observer gets next', 'api.login().subscribe({ next(table) { return table.code === 3 } })', 'response-call'],
    ['a callback', 'api.login((table) => table.code === 3)', 'response-callback'],
    ['a callback after an error', 'api.login((why, table) => table.code === 3)', 'response-callback'],
    ['a handler of a hook', 'useRequest(() => api.login(), { onSuccess(table) { return table.code === 3 } })', 'response-callback'],
    ['a handler among the options', "request({ url: '/login', success: (table) => table.code === 3 })", 'response-callback'],
  ])('is a proof for what a function gets: %s', (_, code, reason) => {
    expect(verdicts(code, { settings })).toEqual(['table.code: certain'])
    expect(judge(code, { settings })[0]!.reasons).toContain(reason)
  })

  it.each([
    ['what comes third', 'api.login((a, b, table) => table.code === 3)'],
    ['an error', 'api.login((err) => err.code === 3)'],
    ['the error of an observer', 'api.login().subscribe({ error(table) { return table.code === 3 } })'],
    ['what else an observer gets', 'api.login().subscribe({ complete(table) { return table.code === 3 } })'],
    ['an observer of something else', 'topic().subscribe({ next(table) { return table.code === 3 } })'],
    ['what is done in the end', "request({ url: '/login', validate: (table) => table.code === 3 })"],
    ['a handler that no call is given', 'const options = { success: (table) => table.code === 3 }; request(options)'],
    ['a handler beside such a call', 'const options = api.login() || { success: (table) => table.code === 3 }'],
    ['a handler of another call', 'ask({ success: (table) => table.code === 3 })'],
  ])('is none for what a function gets: %s', (_, code) => {
    expect(verdicts(code, { settings })).toEqual([expect.stringMatching(/: other$/)])
  })

  it.each([
    ['of a hook without one', 'const { data: table } = useRequest(other.login); if (table.code === 3) go()'],
    ['beside the data of a hook', 'const { error: table } = useRequest(api.login); if (table.code === 3) go()'],
    ['of a function that returns something else', 'const table = await retry(() => { api.login() }); if (table.code === 3) go()'],
    ['of a function that is given a part', 'const table = await retry(() => api.login().data); if (table.code === 3) go()'],
    ['of a timer', 'const table = setTimeout(() => api.login()); if (table.code === 3) go()'],
    ['of a saga that does not wait', 'function* f() { const table = yield fork(api.login); if (table.code === 3) go() }'],
    ['of a deeper part of what a hook gives', 'const { user: { mutateAsync } } = useMutation(api.login); const table = await mutateAsync(); if (table.code === 3) go()'],
    ['of an argument behind more than are looked at', 'const table = await ask(1, 2, 3, 4, () => api.login()); if (table.code === 3) go()'],
    ['of a hook that makes something else of it', 'const { data: table } = useQuery({ queryFn: api.login, select: (res) => res.user }); if (table.code === 3) go()'],
    ['of a server', 'export async function f(request) { const table = await handle(request); if (table.code === 3) go() }'],
    ['of a list that holds it', 'const table = await ask([api]); if (table.code === 3) go()'],
    ['of an option that is no fetcher', 'const { data: table } = useQuery({ enabled: () => api.login() }); if (table.code === 3) go()'],
  ])('is none for what a call gives: %s', (_, code) => {
    expect(verdicts(code, { settings })).toEqual([expect.stringMatching(/: other$/)])
  })

  it('finds distinctive codes of errors that such a call gives its callback or its observer', () => {
    expect(verdicts('api.login((err, table) => err.code === 805)', { settings })).toEqual(['err.code: likely'])
    expect(verdicts('api.login().subscribe({ error(table) { return table.code === 805 } })', { settings })).toEqual(['table.code: certain'])
  })

  it('has no other depth than it says', () => {
    const code = 'const table = await api.user.login(); if (table.code === 3) go()'
    expect(judge(code, { settings })[0]!.reasons).not.toContain('response-call')
    expect(judge(code, { settings: { responseCalls: ['api.*.*'] } })[0]!.reasons).toContain('response-call')
  })

  it('names no call whose path has a part without a name', () => {
    for (const call of ['make().login()', 'api[name]()', 'undefined.login()']) {
      expect(judge(`const table = await ${call}; if (table.code === 3) go()`, { settings: { responseCalls: ['un*.login', 'api.*'] } })[0]!.reasons.includes('response-call')).toBe(call.startsWith('un'))
    }
  })

  it.each([
    ['another API', 'const res = await shop.load(); if (res.code === 0 || res.code === 801 || res.code === 20000) go()'],
    ['axios', "const res = await axios.get('/x'); if (res.data.code === 200 || res.data.code === 801) go()"],
    ['a promise', "http.get('/x').then((res) => { if (res.code === 801) go() })"],
    ['a pattern', 'const { code } = await shop.load(); if (code === 801) go()'],
    ['a hook', 'const { data } = useQuery(options); if (data.code === 801) go()'],
    ['an interceptor', 'shop.interceptors.response.use((res) => { if (res.data.code === 801) go() })'],
    ['an object of which nothing is known', 'function f(res) { return res.code === 0 || res.code === 200 || res.code === 20000 }'],
  ])('leaves the others alone: %s', (_, code) => {
    expect(reported(code, settings)).toEqual([])
  })

  it('leaves none alone that the enum proves', () => {
    const code = "import { RayvisionCode } from 'rayvision-codes'\nconst res = await shop.load(); if (res.code === RayvisionCode.SUCCESS || res.code === 805) go()"
    expect(reported(code, settings)).toEqual(['805'])
  })
})

it('the setting responseTypes says nothing of a file without type information', () => {
  const code = 'const res = await shop.load(); if (res.code === 801) go()'
  expect(reported(code, { responseTypes: ['ApiResponse'] })).toEqual(['801'])
  expect(reported(code, { responseTypes: ['ApiResponse'], responseCalls: ['api.*'] })).toEqual([])
})
