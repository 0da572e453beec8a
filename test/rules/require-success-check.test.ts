/**
 * Which ways lead to the data of a response without a comparison of its code.
 */
import path from 'node:path'
import { RuleTester } from '@typescript-eslint/rule-tester'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import * as typescriptParser from '@typescript-eslint/parser'
import * as vueParser from 'vue-eslint-parser'
import rule from '../../rules/require-success-check.ts'
import plugin from '../../src/index.ts'
import { javascriptTester, typescriptTester } from '../support/rule-tester.ts'

const responseCalls = ['api.*', 'request']
const calls = { 'rayvision-codes': { responseCalls } }
const guards = [{ guards: ['isSuccess', 'assertOk', 'codes.is*'] }]

/** The tester's way to name a case, with the settings that know the responses. */
const right = (name: string, code: string, more: object = {}) => ({ name, code, settings: calls, ...more })

/** A case whose reads, marked `/*!*\/` before them, are reported. */
function wrong(name: string, marked: string, more: object = {}) {
  const starts: number[] = []
  const code = marked.split('/*!*/').reduce((before, after) => {
    starts.push(before.length)
    return before + after
  })
  const errors = starts.map((start) => {
    const lines = code.slice(0, start).split('\n')
    return { messageId: 'unchecked' as const, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  })
  return { name, code, errors, settings: calls, ...more }
}

/** In an async function, as most of it is. */
const inside = (body: string): string => `async function load(api, ready, list) {\n${body}\n}`
const get = 'const res = await api.tasks()\n'
/** Functions that pass a response on to one another; the last one reads its data. */
const passing = (count: number, mark = ''): string =>
  Array.from({ length: count }, (_, index) => `const f${index} = (res) => ${index === count - 1 ? `log(${mark}res.data)` : `f${index + 1}(res)`}\n`).join('')

javascriptTester().run('require-success-check: ways through a function', rule as never, {
  valid: [
    right('inside an if', inside(`${get}if (res.code === 200) show(res.data)`)),
    right('after an early return', inside(`${get}if (res.code !== 200) return\nshow(res.data)`)),
    right('after a throw', inside(`${get}if (res.code !== 200) throw new Error(res.message)\nshow(res.data)`)),
    right('comparing is enough, whatever the outcome', inside(`${get}if (res.code === 805) warn()\nshow(res.data)`)),
    right('in more functions than are followed', `for await (const { data } of api.a()) ${'list.map(() => '.repeat(25)}log(data)${')'.repeat(25)}`),
    right('through more functions than are followed', `${passing(14)}f0(await api.a())`),
    right('in an else', inside(`${get}if (res.code !== 200) warn()\nelse show(res.data)`)),
    right('in a switch', inside(`${get}switch (res.code) {\n case 200: show(res.data)\n}`)),
    right('after a switch', inside(`${get}switch (res.code) {\n case 805: return\n}\nshow(res.data)`)),
    right('as the case of a switch', inside(`${get}switch (true) {\n case res.code === 200: show(res.data); break\n default: warn()\n}`)),
    right('behind &&', inside(`${get}res.code === 200 && show(res.data)`)),
    right('behind ||', inside(`${get}res.code !== 200 || show(res.data)`)),
    right('behind && with more before it', inside(`${get}if (ready && res.code === 200 && res.data) show(res.data)`)),
    right('in an arm of ?:', inside(`${get}return res.code === 200 ? res.data : []`)),
    right('behind an optional chain', inside(`${get}if (res?.code === 200) show(res?.data)`)),
    right('an absent response is no way on', inside(`${get}if (!res || res.code !== 200) return\nshow(res.data)`)),
    right('what a hook gives again', inside('const query = useQuery({ queryFn: () => api.tasks() })\nconst { data } = await query.refetch()\nreturn data')),
    right('what a hook makes of the response', 'const { data } = useQuery({ queryFn: api.tasks, select: (res) => res.list })\nshow(data.data)'),
    right('what a function that is called again has compared', inside("const res = await retry(async () => {\n  const tasks = await api.tasks()\n  if (tasks.code !== 200) throw new Error()\n  return tasks\n})\nshow(res.data)")),
    right('the data of a hook is the response', 'const { data } = useQuery([], () => api.tasks())\nshow(data)'),
    right('an absent response, doubly negated', inside(`${get}const ok = !!res && res.code === 200\nif (!ok) return\nshow(res.data)`)),
    right('an outcome with a name, negated twice', inside(`${get}const failed = !(ready && res.code === 200)\nif (!failed) show(res.data)`)),
    right('an outcome with a name, negated twice at once', inside(`${get}const ok = !!(ready && res.code === 200)\nif (!ok) return\nshow(res.data)`)),
    right('an outcome with a name', inside(`${get}const ok = ready && res.code === 200\nif (ok) show(res.data)`)),
    right('a ref that is compared somewhere', 'const table = ref()\nonMounted(async () => { table.value = await api.tasks() })\nconst ok = computed(() => table.value.code === 200)\nconst rows = computed(() => table.value?.data ?? [])'),
    right('a ref that gets what was compared', 'const table = ref()\nonMounted(async () => { const res = await api.tasks(); if (res.code === 200) table.value = res })\nconst rows = computed(() => table.value?.data ?? [])'),
    right('a ref that gets no response', 'const table = ref()\nonMounted(async () => { table.value = await other() })\nconst rows = computed(() => table.value?.data ?? [])'),
    right('what several promises give together, all compared', 'Promise.all([api.tasks(), api.user()]).then(([tasks, user]) => { if (tasks.code === 200 && user.code === 200) show(tasks.data, user.data) })'),
    right('what several promises give that are no responses', 'Promise.all([other(), api.user()]).then(([tasks]) => show(tasks.data))'),
    ...['assert(ok)', "invariant(ok, 'no answer')", 'expect(ok).toBe(true)', 'assert(!!ok)', 'if (ok === false) return', 'if (true !== ok) return', 'if (!Boolean(ok)) return'].map((asked) =>
      right(`an outcome with a name: ${asked}`, inside(`${get}const ok = ready && res.code === 200\n${asked}\nshow(res.data)`)),
    ),
    right('an outcome with a name that is compared with true', inside(`${get}const ok = ready && res.code === 200\nif (ok === true) show(res.data)`)),
    right('an outcome of an outcome with a name', inside(`${get}const ok = ready && res.code === 200\nconst fine = ok && list\nif (fine) show(res.data)`)),
    right('an outcome of a function', `const isOk = (r) => r.code === 200\n${inside(`${get}const ok = ready && isOk(res)\nif (ok) show(res.data)`)}`),
    right('an outcome of a function of the code', `const isOk = (code) => code === 200\n${inside(`${get}if (!(ready && isOk(res.code))) return\nshow(res.data)`)}`),
    right('an outcome of a guard', inside(`${get}const ok = ready && isSuccess(res)\nif (ok) show(res.data)`), { options: guards }),
    right('an outcome of a guard of the code', inside(`${get}if (!(ready && isSuccess(res.code))) return\nshow(res.data)`), { options: guards }),
    right('what several promises give behind others', 'Promise.all([...list, api.user()]).then(([tasks, user]) => show(user.data))'),
    right('an outcome of `||` with a name', inside(`${get}const failed = !ready || res.code !== 200\nif (failed) return\nshow(res.data)`)),
    right('an outcome of `||` with a name, in `?:`', inside(`${get}const failed = !ready || res.code !== 200\nreturn failed ? [] : res.data`)),
    right('an outcome of `||` with a name, negated', inside(`${get}const failed = !ready || res.code !== 200\nif (!failed) show(res.data)`)),
    right('an outcome of `||` with a name, beside another', inside(`${get}const failed = !ready || res.code !== 200\nif (failed || !list) return\nshow(res.data)`)),
    right('an outcome of `||` with a name, before `||`', inside(`${get}const failed = !ready || res.code !== 200\nreturn failed || res.data`)),
    right('an outcome of `Boolean`', inside(`${get}const ok = Boolean(ready && res.code === 200)\nif (ok) show(res.data)`)),
    right('an outcome of `?:`', inside(`${get}const ok = ready ? res.code === 200 : false\nif (ok) show(res.data)`)),
    right('an outcome of `?:`, contrary', inside(`${get}const failed = ready ? res.code !== 200 : true\nif (failed) return\nshow(res.data)`)),
    right('an outcome of `?:` with nothing', inside(`${get}const ok = !ready ? undefined : res.code === 200\nok && show(res.data)`)),
    right('an outcome with a name, in a loop', inside(`${get}const ok = ready && res.code === 200\nwhile (ok) show(res.data)`)),
    right('an outcome with a name, and an `else` that leaves', inside(`${get}const ok = ready && res.code === 200\nif (ok) go()\nelse return\nshow(res.data)`)),
    right('an outcome with a name, in a `finally`', inside(`${get}const ok = ready && res.code === 200\ntry { go() } finally { if (ok) show(res.data) }`)),
    right('an outcome that is a part of another', inside(`${get}const ok = ready && (res.code === 200 && list)\nif (ok) show(res.data)`)),
    right('data that the arm of an outcome begins with', inside(`const { code, data } = await api.tasks()\nconst ok = ready && code === 200\nif (ok) data.map(show)`)),
    right('a negated outcome with a name', inside(`${get}const failed = !(ready && res.code === 200)\nif (failed) return\nshow(res.data)`)),
    right('an absent response, with the comparison', inside(`${get}if (res && res.code !== 200) return\nshow(res.data)`)),
    right('an absent code, with the comparison', inside(`${get}if (res && res.code && res.code !== 200) return\nshow(res.data)`)),
    right('compared on both ways', inside(`${get}if (ready) { if (res.code !== 200) return } else if (res.code === 805) warn()\nshow(res.data)`)),
    right('compared through a name', inside(`${get}const ok = res.code === 200\nif (!ok) return\nshow(res.data)`)),
    right('compared through a name of the code', inside(`${get}const { code } = res\nif (code !== 200) return\nshow(res.data)`)),
    right('compared with a name', inside(`${get}if (res.code !== SUCCESS) return\nshow(res.data)`)),
    right('compared with a member of the enum', inside(`${get}if (res.code === RayvisionCode.SUCCESS) show(res.data)`)),
    right('compared loosely, as a text, after a conversion', inside(`${get}if (Number(res.code) == '200') show(res.data)`)),
    right('compared in the other order', inside(`${get}if (200 !== res.code) return\nshow(res.data)`)),
    right('looked for in a list', inside(`${get}if (![200, 201].includes(res.code)) return\nshow(res.data)`)),
    right('looked for in a list of another file', inside(`${get}if (!GOOD.has(res.code)) return\nshow(res.data)`)),
    right('looked up', inside(`${get}const message = MESSAGES[res.code]\nif (message) return warn(message)\nshow(res.data)`)),
    right('compared as a range', inside(`${get}if (res.code >= 400) return\nshow(res.data)`)),
    right('data with a default, compared', inside('const { code, data = [] } = await api.tasks()\nif (code !== 200) return\nshow(data)')),
    right('a code with a default', inside('const { code = 0, data } = await api.tasks()\nif (code !== 200) return\nshow(data)')),
    right('a response that a test expects', inside(`${get}expect(res).toMatchObject({ code: 200 })\nexpect(res.data).toEqual([])`)),
    right('a property that a test expects', inside(`${get}expect(res).toHaveProperty('code', 200)\nexpect(res.data).toEqual([])`)),
    right('a body that a test expects', inside(`${get}expect(res).toMatchObject({ data: { code: 200 } })\nexpect(res.data.data).toEqual([])`)),
    right('asserted by a test', inside(`${get}expect(res.code).toBe(200)\nexpect(res.data).toEqual([])`)),
    right('asserted by node:assert', inside(`${get}assert.equal(res.code, 200)\nshow(res.data)`)),
    right('asserted with a condition', inside(`${get}assert(res.code === 200)\nshow(res.data)`)),
    right('compared in a try', inside(`try {\n ${get} if (res.code !== 200) throw new Error()\n show(res.data)\n} catch (error) { warn(error) }`)),
    right('awaited in a try, compared after it', inside('let res\ntry { res = await api.tasks() } catch { return }\nif (res.code !== 200) return\nshow(res.data)')),
    right('in a finally after the comparison', inside(`${get}try { if (res.code !== 200) return; go() } finally { close() }\nshow(res.data)`)),
    right('in a loop', inside(`for (const id of list) {\n const res = await api.task(id)\n if (res.code !== 200) continue\n show(res.data)\n}`)),
    right('in a loop that waits', inside(`let res\ndo { res = await api.task() } while (res.code === 701)\nshow(res.data)`)),
    right('in a loop that tries again', inside(`let res = await api.task()\nwhile (res.code !== 200) {\n await sleep()\n res = await api.task()\n}\nshow(res.data)`)),
    right('after a loop that is left with a comparison', inside(`let res\nfor (;;) {\n res = await api.task()\n if (res.code === 200) break\n}\nshow(res.data)`)),
    right('an await between', inside(`${get}if (res.code !== 200) return\nawait sleep()\nshow(res.data)`)),
    right('unreachable', inside(`${get}return\nshow(res.data)`)),
    right('the new data after a write', inside(`${get}if (res.code === 200) res.data = parse(res.data)\nelse res.data = []\nshow(res.data)`)),
    right('an answer that is not of the API', inside('const res = await other.tasks()\nshow(res.data)')),
    right('a local value', inside('const res = { code: 200, data: [] }\nshow(res.data)')),
    right('without settings', inside(`${get}show(res.data)`), { settings: {} }),
    right('written, not read', inside(`${get}res.data = []`)),
    right('a method called data', inside(`${get}show(res.data())`)),
    right('another property', inside(`${get}show(res.message, res.metadata)`)),
    right('compared in the right operand', inside(`${get}if (ready || res.code === 200) { if (res.code === 200) show(res.data) }`)),
    right('a negated condition that leaves', inside(`${get}if (!(ready && res.code === 200)) return\nshow(res.data)`)),
    right('a negated condition that leaves, with an else', inside(`${get}if (!(ready && res.code === 200)) return\nelse if (ready) go()\nshow(res.data)`)),
    right('a negated condition that leaves, behind others', inside(`${get}if (!res || !(res.ready && ready && res.code === 200)) throw new Error()\nshow(res.data)`)),
    right('labels', inside(`${get}out: {\n if (res.code === 200) break out\n return\n}\nshow(res.data)`)),
  ],
  invalid: [
    wrong('a named outcome that is contrary', inside(`${get}const ok = ready && res.code === 200\nif (!ok) return /*!*/res.data`)),
    wrong('a named outcome of what is written again', inside(`let res = await api.tasks()\nconst ok = ready && res.code === 200\nres = await api.tasks()\nif (ok) return /*!*/res.data`)),
    wrong('what a hook gives again, and its data', inside('const query = useQuery({ queryFn: () => api.tasks() })\nconst { data: res } = await query.refetch()\nreturn /*!*/res.data')),
    wrong('what a function gives that is called again', inside('const res = await retry(() => api.tasks(), 3)\nshow(/*!*/res.data)')),
    wrong('what a saga calls', 'export function* load() {\n  const res = yield call(api.tasks)\n  show(/*!*/res.data)\n}'),
    wrong('the data of a response of a hook', 'const { data: res } = useQuery([], () => api.tasks())\nshow(/*!*/res.data)'),
    wrong('a callback of a call', inside('const res = await api.tasks(() => api.user().then((user) => user.code === 200 && user))\nshow(/*!*/res.data)')),
    wrong('an outcome with a name that is not asked', inside(`${get}const ok = ready && res.code === 200\nshow(/*!*/res.data, ok)`)),
    wrong('what several promises give together to `then`', 'Promise.all([api.tasks(), api.user()]).then(([tasks, user]) => { show(/*!*/tasks.data, /*!*/user.data) })'),
    wrong('one of what several promises give', 'Promise.all([api.tasks(), api.user()]).then(([tasks, user]) => { if (tasks.code === 200) show(tasks.data, /*!*/user.data) })'),
    wrong('an element of what several promises give', 'Promise.all([other(), api.user()]).then((all) => show(all[0].data, /*!*/all[1].data))'),
    wrong('an outcome with a name that is compared with false', inside(`${get}const ok = ready && res.code === 200\nif (ok === false) show(/*!*/res.data)`)),
    wrong('an outcome with a name that is compared with something else', inside(`${get}const ok = ready && res.code === 200\nif (ok === list) show(/*!*/res.data)`)),
    wrong('an outcome with a name whose contrary is asserted', inside(`${get}const ok = ready && res.code === 200\nassert(!ok)\nshow(/*!*/res.data)`)),
    wrong('an outcome of a name that is written again', inside(`${get}const ok = ready && res.code === 200\nlet fine = ok && list\nfine = true\nif (fine) show(/*!*/res.data)`)),
    wrong('an outcome of a function that compares another', `const isOk = (r) => r.code === 200\n${inside(`${get}const ok = ready && isOk(await api.user())\nif (ok) show(/*!*/res.data)`)}`),
    wrong('an outcome that is only read', inside(`${get}const ok = ready && res.code === 200\nlog(ok)\nshow(/*!*/res.data)`)),
    wrong('an outcome that was asked before', inside(`${get}const ok = ready && res.code === 200\nif (ok) log('fine')\nshow(/*!*/res.data)`)),
    wrong('an outcome in the wrong arm', inside(`${get}const ok = ready && res.code === 200\nreturn ok ? [] : /*!*/res.data`)),
    wrong('an outcome beside another that is enough', inside(`${get}const ok = ready && res.code === 200\nif (ok || list) show(/*!*/res.data)`)),
    wrong('an outcome of `||` in the wrong arm', inside(`${get}const failed = !ready || res.code !== 200\nif (failed) show(/*!*/res.data)`)),
    wrong('an outcome of `?:` that tells nothing', inside(`${get}const ok = ready ? res.code === 200 : list\nif (ok) show(/*!*/res.data)`)),
    wrong('an outcome of two that tells nothing', inside(`${get}const ok = (ready && res.code === 200) || list\nif (ok) show(/*!*/res.data)`)),
    wrong('an outcome of `??`', inside(`${get}const ok = ready ?? res.code === 200\nif (ok) show(/*!*/res.data)`)),
    wrong('an outcome that is written again', inside(`${get}let ok = ready && res.code === 200\nok = true\nif (ok) show(/*!*/res.data)`)),
    wrong('in as many functions as are followed', `for await (const { data } of api.a()) ${'list.map(() => '.repeat(24)}log(/*!*/data)${')'.repeat(24)}`),
    wrong('through as many functions as are followed', `${passing(12, '/*!*/')}f0(await api.a())`),
    wrong('never compared', inside(`${get}show(/*!*/res.data)`)),
    wrong('never compared, in a file that says no code', 'const res = await api.tasks()\nshow(/*!*/res.data)'),
    wrong('compared after it', inside(`${get}show(/*!*/res.data)\nif (res.code !== 200) return`)),
    wrong('compared on one way only', inside(`${get}if (ready) { if (res.code !== 200) return }\nshow(/*!*/res.data)`)),
    wrong('the right operand of && may not run', inside(`${get}if (ready && res.code !== 200) return\nshow(/*!*/res.data)`)),
    wrong('the right operand of || may not run', inside(`${get}if (ready || res.code === 200) show(/*!*/res.data)`)),
    wrong('something else asked with the comparison', inside(`${get}if (res && ready && res.code !== 200) return\nshow(/*!*/res.data)`)),
    wrong('an absent response of another call', inside(`${get}const user = await api.user()\nif (user && res.code !== 200) return\nshow(/*!*/res.data)`)),
    wrong('one arm of ?: compares', inside(`${get}const ok = ready ? true : res.code === 200\nif (ok) show(/*!*/res.data)`)),
    wrong('a truth value compares nothing', inside(`${get}if (res.code) show(/*!*/res.data)`)),
    wrong('!res.code compares nothing', inside(`${get}if (!res.code) return\nshow(/*!*/res.data)`)),
    wrong('!= null compares nothing', inside(`${get}if (res.code != null) show(/*!*/res.data)`)),
    wrong('a log compares nothing', inside(`${get}console.log(res.code)\nshow(/*!*/res.data)`)),
    wrong('the data is no code', inside(`${get}if (/*!*/res.data) show(/*!*/res.data)`)),
    wrong('the code of another response', inside(`${get}const other = await api.user()\nif (other.code !== 200) return\nshow(/*!*/res.data)`)),
    wrong('an HTTP status is no code', inside(`${get}if (res.status === 200) show(/*!*/res.data)`)),
    wrong('an optional chain alone', inside(`${get}show(/*!*/res?.data)`)),
    wrong('every read', inside(`${get}show(/*!*/res.data.list, /*!*/res.data.total)`)),
    wrong('by a string', inside(`${get}show(/*!*/res['data'])`)),
    wrong('in one case of a switch on something else', inside(`${get}switch (ready) {\n case 1: if (res.code !== 200) return; break\n}\nshow(/*!*/res.data)`)),
    wrong('a negated condition that goes on', inside(`${get}if (!(ready && res.code === 200)) warn()\nshow(/*!*/res.data)`)),
    wrong('a negated || that leaves', inside(`${get}if (!(ready || res.code === 200)) return\nshow(/*!*/res.data)`)),
    wrong('a later case of switch (true)', inside(`${get}switch (true) {\n case ready: show(/*!*/res.data); break\n case res.code === 200: show(res.data)\n}`)),
    wrong('in the catch of a try that compares', inside(`let res\ntry {\n res = await api.tasks()\n if (ready) throw new Error()\n if (res.code !== 200) return\n} catch { show(/*!*/res.data) }`)),
    wrong('in a finally', inside(`let res = await api.tasks()\ntry { go(); if (res.code !== 200) return } finally { show(/*!*/res.data) }`)),
    wrong('the first turn of a loop', inside(`${get}for (const id of list) {\n show(/*!*/res.data, id)\n if (res.code !== 200) break\n}`)),
    wrong('a loop that may not run', inside(`${get}for (const id of list) if (res.code === id) return\nshow(/*!*/res.data)`)),
    wrong('a new response', inside(`let res = await api.tasks()\nif (res.code !== 200) return\nres = await api.user()\nshow(/*!*/res.data)`)),
    wrong('a new response on one way', inside(`let res = await api.tasks()\nif (res.code !== 200) return\nif (ready) res = await api.user()\nshow(/*!*/res.data)`)),
    wrong('a new response at the end of a loop', inside(`let res = await api.tasks()\nif (res.code !== 200) return\nwhile (ready) {\n show(/*!*/res.data)\n res = await api.tasks()\n}`)),
    wrong('without a name', inside('show(/*!*/(await api.tasks()).data)')),
    wrong('assigned where it is read', inside('let res\nshow(/*!*/(res = await api.tasks()).data)')),
    wrong('a second name', inside(`${get}const same = res\nshow(/*!*/same.data)`)),
    wrong('one of two calls', inside('const res = ready ? await api.tasks() : await api.user()\nshow(/*!*/res.data)')),
    wrong('behind an await', inside(`const pending = api.tasks()\nconst res = await pending\nshow(/*!*/res.data)`)),
    wrong('the data bound to a name', inside(`${get}const rows = /*!*/res.data\nshow(rows)\nshow(rows)`)),
    wrong('returned', inside(`${get}return /*!*/res.data`)),
    wrong('the named function', inside('const res = await request("/tasks")\nshow(/*!*/res.data)')),
    wrong('of this', inside('const res = await this.api.tasks()\nshow(/*!*/res.data)')),
    wrong('in Chinese', inside(`${get}show(/*!*/res.data)`), {
      settings: { 'rayvision-codes': { responseCalls, locale: 'zh' } },
      errors: [{ messageId: 'unchecked/zh', data: { data: 'res.data', code: 'res.code' } }],
    }),
    wrong('what the message names', inside(`${get}show(/*!*/res.data)`), { errors: [{ messageId: 'unchecked', data: { data: 'res.data', code: 'res.code' } }] }),
    wrong('a property of the user’s own', inside(`${get}if (res.code === 200) show(/*!*/res.data)`), {
      settings: { 'rayvision-codes': { responseCalls, codeProperties: ['status'] } },
      errors: [{ messageId: 'unchecked', data: { data: 'res.data', code: 'res.status' } }],
    }),
  ],
})

javascriptTester().run('require-success-check: names and patterns', rule as never, {
  valid: [
    right('code and data taken apart', inside('const { code, data } = await api.tasks()\nif (code !== 200) return\nshow(data)')),
    right('with other names', inside('const { code: status, data: rows = [] } = await api.tasks()\nif (status === 200) show(rows)')),
    right('data taken before the comparison, used after it', inside(`${get}const { data } = res\nif (res.code !== 200) return\nshow(data)`)),
    right('a name of the data that is used after the comparison', inside(`${get}const rows = res.data\nif (res.code !== 200) return\nshow(rows)`)),
    right('data taken apart after the comparison', inside(`${get}if (res.code !== 200) return\nconst { data: { rows } } = res\nshow(rows)`)),
    right('from a second name', inside(`${get}const same = res\nif (same.code !== 200) return\nshow(res.data)`)),
    right('with a fallback', inside(`${get}const { code, data } = res || {}\nif (code !== 200) return\nshow(data)`)),
    right('a function takes them apart', inside('const rows = await api.tasks().then(({ code, data }) => (code === 200 ? data : []))')),
    right('data that nobody uses', inside(`const { data, message } = await api.tasks()\nshow(message)`)),
    right('assigned to names', inside('let code, data\n;({ code, data } = await api.tasks())\nif (code !== 200) return\nshow(data)')),
    right('of several calls', inside('const [tasks, user] = await Promise.all([api.tasks(), api.user()])\nif (tasks.code !== 200 || user.code !== 200) return\nshow(tasks.data, user.data)')),
    right('every element of a list', inside('const all = await Promise.all([api.tasks(), api.user()])\nif (all.some((res) => res.code !== 200)) return\nshow(all[0].data)')),
    right('every element of a mapped list', inside('const all = await Promise.all(ids.map((id) => api.task(id)))\nif (!all.every((res) => res.code === 200)) return\nshow(all[0].data)')),
    ...[
      'show(all.filter((res) => res.code === 200).map((res) => res.data))', 'show(all.filter((res) => res.code === 200).slice(1).map(({ data }) => data))',
      'const good = all.filter((res) => res.code === 200)\ngood.forEach((res) => show(res.data))\nshow(good[0].data)', 'const one = all.find((res) => res.code === 200)\nshow(one.data)',
      'if (all.some((res) => res.code !== 200)) return\nshow(all.map((res) => res.data))', 'if (!all.every((res) => res.code === 200)) return\nfor (const res of all) show(res.data)',
      'if (!all.every((res) => res.code === 200)) return\nfor (const { data } of all) show(data)', 'for (const { data } of all.filter((res) => res.code === 200)) show(data)',
      'for (const res of all) if (res.code !== 200) return\nshow(all.map((res) => res.data))', 'if (all.some(({ code }) => code !== 200)) return\nshow(all.toSorted(byTime)[0].data)',
    ].map((body) => right(`elements that were compared: ${body}`, inside(`const all = await Promise.all(ids.map((id) => api.task(id)))\n${body}`))),
    right('every element of a list, by a function of the file', `const isOk = (res) => res.code === 200\n${inside('const all = await Promise.all([api.tasks(), api.user()])\nif (!all.every(isOk)) return\nshow(all[0].data)')}`),
    right('assigned to a property where it is compared', inside('const state = {}\nif ((state.res = await api.tasks()).code === 200) show(state.res.data)')),
    right('every element of an array', inside('const tasks = await api.tasks()\nconst user = await api.user()\nif ([tasks, user].some((res) => res.code !== 200)) return\nshow(tasks.data, user.data)')),
    right('axios: the body', inside('const response = await api.tasks()\nif (response.data.code !== 200) return\nshow(response.data.data)')),
    right('axios: a name of the body', inside('const response = await api.tasks()\nconst body = response.data\nif (body.code !== 200) return\nshow(body.data)')),
    right('axios: the body taken apart', inside('const { data: res } = await api.tasks()\nif (res.code === 200) show(res.data)')),
    right('axios: code and data taken from the body', inside('const { data: { code, data } } = await api.tasks()\nif (code === 200) show(data)')),
    right('axios: compared by the long name, read by the short one', inside('const response = await api.tasks()\nconst body = response.data\nif (response.data.code !== 200) return\nshow(body.data)')),
    right('axios: a body that is passed on', 'export const tasks = () => api.tasks().then((response) => response.data)\nexport const user = async () => {\n const response = await api.user()\n if (response.data.code === 200) show(response.data.data)\n}'),
    right('data inside the data', inside(`${get}if (res.code === 200) show(res.data.data)`)),
    right('data called like the response', inside(`${get}if (res.code !== 200) return\nconst { data: res2 } = res\nshow(res2.data)`)),
    right('a name that changes', inside('let res = await api.tasks()\nlet body = res\nif (body.code !== 200) return\nshow(body.data)')),
    right('a name of a changing response', inside('let res\nres = await api.tasks()\nif (ready) res = await api.user()\nconst same = res\nif (res.code !== 200) return\nshow(same.data)')),
    right('another value on one way', inside('let res = null\nif (ready) { res = await api.tasks(); if (res.code !== 200) return }\nelse res = { data: [] }\nshow(res.data)')),
    right('a conversion', inside(`${get}if (String(res.code) === '200') show(res.data)`)),
    right('a property that holds the response', inside('const state = {}\nstate.res = await api.tasks()\nif (state.res.code !== 200) return\nshow(state.res.data)')),
    right('a field, compared in the same method', 'class Store {\n async load() {\n  this.res = await api.tasks()\n  if (this.res.code !== 200) return\n  show(this.res.data)\n }\n}'),
    right('a field, compared in another method', 'class Store {\n async load() {\n  this.res = await api.tasks()\n  if (this.res.code !== 200) throw new Error()\n }\n rows() { return this.res.data }\n}'),
    right('a ref', inside('const res = ref()\nres.value = await api.tasks()\nif (res.value.code !== 200) return\nshow(res.value.data)')),
  ],
  invalid: [
    wrong('data taken apart and used', inside('const { data } = await api.tasks()\nshow(/*!*/data)')),
    wrong('used before the comparison', inside('const { code, data } = await api.tasks()\nlog(/*!*/data)\nif (code !== 200) return\nshow(data)')),
    wrong('used on a way without comparison', inside('const { code, data: rows } = await api.tasks()\nif (ready && code === 200) show(rows)\nelse show(/*!*/rows)')),
    wrong('taken apart at once', inside('const { code, data: /*!*/{ rows } } = await api.tasks()\nif (code === 200) show(rows)')),
    wrong('taken from a name', inside(`${get}const { data } = res\nshow(/*!*/data)\nif (res.code !== 200) return`)),
    wrong('the module’s default export', 'const { data } = await api.tasks()\nexport default /*!*/data'),
    wrong('exported', 'export const { data: /*!*/data } = await api.tasks()'),
    wrong('assigned to a property', inside('({ data: /*!*/this.rows } = await api.tasks())')),
    wrong('one of several calls', inside('const [tasks, user] = await Promise.all([api.tasks(), api.user()])\nif (tasks.code !== 200) return\nshow(tasks.data, /*!*/user.data)')),
    wrong('axios: the body’s code comes later', inside('const response = await api.tasks()\nshow(/*!*/response.data.data)\nif (response.data.code !== 200) return')),
    wrong('axios: never compared', inside('const response = await api.tasks()\nshow(/*!*/response.data.data)')),
    wrong('axios: a name of the body', inside('const response = await api.tasks()\nconst body = response.data\nshow(/*!*/body.data)\nif (body.code !== 200) return')),
    wrong('axios: the body taken apart', inside('const { data: res } = await api.tasks()\nshow(/*!*/res.data)\nif (res.code !== 200) return')),
    wrong('axios: the HTTP status is no code', inside('const response = await api.tasks()\nif (response.status === 200) show(/*!*/response.data.data)')),
    wrong('a property that holds the response', inside('const state = {}\nstate.res = await api.tasks()\nshow(/*!*/state.res.data)\nif (state.res.code !== 200) return')),
    wrong('a property with a new response', inside('const state = {}\nstate.res = await api.tasks()\nif (state.res.code !== 200) return\nstate.res = await api.user()\nshow(/*!*/state.res.data)')),
    wrong('a field', 'class Store {\n async load() {\n  this.res = await api.tasks()\n  show(/*!*/this.res.data)\n  if (this.res.code !== 200) return\n }\n}'),
    wrong('a field that is never compared', 'class Store {\n async load() { this.res = await api.tasks() }\n rows() { return /*!*/this.res.data }\n}'),
    wrong('a ref', inside('const res = ref()\nres.value = await api.tasks()\nshow(/*!*/res.value.data)')),
  ],
})

const inSettings = { 'rayvision-codes': { responseCalls: ['api.*', 'request', 'assertOk'] } }

javascriptTester().run('require-success-check: functions', rule as never, {
  valid: [
    right('then', 'api.tasks().then((res) => { if (res.code === 200) show(res.data) })'),
    right('a chain that throws first', 'api.tasks().then((res) => { if (res.code !== 200) throw new Error(); return res }).then((res) => show(res.data))'),
    right('a chain through a function of the file', 'function check(res) { if (res.code !== 200) throw new Error(); return res }\napi.tasks().then(check).then((res) => show(res.data))'),
    right('a chain through a function of another file', "import { check } from './check.js'\napi.tasks().then(check).then((res) => show(res.data))"),
    right('a chain through a guard', 'api.tasks().then(assertOk).then((res) => show(res.data))', { options: guards }),
    right('an awaited chain', inside('const res = await api.tasks().then((r) => { if (r.code !== 200) throw new Error(); return r })\nshow(res.data)')),
    right('a guard of the file', `const isOk = (res) => res.code === 200\n${inside(`${get}if (isOk(res)) show(res.data)`)}`),
    right('a guard that is declared later', `${inside(`${get}if (!isOk(res)) return\nshow(res.data)`)}\nfunction isOk(res) { return res && res.code === 200 }`),
    right('a guard that takes the code', `const isOk = (code) => code === 200\n${inside(`${get}if (isOk(res.code)) show(res.data)`)}`),
    right('a function that compares a code that it is called with', inside(`${get}const render = (code) => { if (code === 200) show(res.data) }\nrender(res.code)`)),
    right('a guard that takes it apart', `const isOk = ({ code }) => code === 200\n${inside(`${get}if (isOk(res)) show(res.data)`)}`),
    right('a guard that calls a guard', `const isOk = (res) => res.code === 200\nconst check = (res) => { if (!isOk(res)) throw new Error() }\n${inside(`${get}check(res)\nshow(res.data)`)}`),
    right('a guard of axios’ responses', `const isOk = (response) => response.data.code === 200\n${inside('const response = await api.tasks()\nif (isOk(response)) show(response.data.data)')}`),
    right('a method as a guard', 'class Page {\n check(res) { if (res.code !== 200) throw new Error() }\n async load() {\n  const res = await api.tasks()\n  this.check(res)\n  show(res.data)\n }\n}'),
    right('a guard of the options', inside(`${get}if (isSuccess(res)) show(res.data)`), { options: guards }),
    right('a guard of the options that throws', inside(`${get}assertOk(res)\nshow(res.data)`), { options: guards }),
    right('a guard of the options that takes the code', inside(`${get}if (!isSuccess(res.code)) return\nshow(res.data)`), { options: guards }),
    right('a guard of the options by its object', inside(`${get}if (codes.isOk(res)) show(res.data)`), { options: guards }),
    right('a guard of the options that is a method', inside(`${get}if (res.isOk()) show(res.data)`), { options: [{ guards: ['*.isOk'] }] }),
    right('a guard of the options for axios', inside('const response = await api.tasks()\nif (isSuccess(response.data)) show(response.data.data)'), { options: guards }),
    right('a guard that gives the response', inside('const res = assertOk(await api.tasks())\nshow(res.data)'), { options: guards, settings: inSettings }),
    right('a guard of the options that elements are given to', inside('const all = await Promise.all([api.tasks(), api.user()])\nshow(all.filter(assertOk).map((r) => r.data))'), { options: guards }),
    right('a guard of the options that all elements are given to', inside('const all = await Promise.all([api.tasks(), api.user()])\nif (!all.every(assertOk)) return\nshow(all.map((r) => r.data))'), { options: guards }),
    right('a guard of the options that elements are given to before they are taken', inside('const all = await Promise.all([api.tasks(), api.user()])\nall.forEach(assertOk)\nconst [a, b] = all\nshow(a.data, b.data)'), { options: guards }),
    right('isRayvisionCode by another name', `import { isRayvisionCode as isCode } from 'rayvision-codes'\n${inside(`${get}if (!isCode(res.code)) return\nshow(res.data)`)}`),
    right('isRayvisionCode', inside(`${get}if (!isRayvisionCode(res.code)) return\nshow(res.data)`)),
    right('a function made after the comparison', inside(`${get}if (res.code !== 200) return\nlater(() => show(res.data))`)),
    right('a variable that another function writes and compares', 'let res\nasync function load() { res = await api.tasks(); if (res.code !== 200) res = undefined }\nfunction rows() { return res.data }'),
    right('a function made after the last write', inside('let res\ntry { res = await api.tasks() } catch { return }\nif (res.code !== 200) return\nlater(() => show(res.data))')),
    right('a function that is called in the comparison', inside(`${get}const rows = () => res.data\nif (res.code === 200) show(rows())`)),
    right('a declared function that is called after it', inside(`${get}if (res.code !== 200) return\nrender()\nfunction render() { show(res.data) }`)),
    right('a comparison in a function that is called', inside(`${get}const isOk = () => res.code === 200\nif (!isOk()) return\nshow(res.data)`)),
    right('a function that compares by itself', inside(`${get}later(() => { if (res.code === 200) show(res.data) })`)),
    right('passed after the comparison', `const render = (res) => show(res.data)\n${inside(`${get}if (res.code === 200) render(res)`)}`),
    right('a function that gives what it compared', `async function tasks() {\n const res = await api.tasks()\n if (res.code !== 200) throw new Error()\n return res\n}\n${inside('const res = await tasks()\nshow(res.data)')}`),
    right('a callback that runs at once', inside('let res = await api.tasks()\nif (res.code !== 200) return\nlist.forEach(() => show(res.data))\nres = await api.user()')),
    right('a recursion', 'async function poll(res) {\n if (res.code !== 200) return poll(await api.task())\n return res.data\n}\npoll(await api.task())'),
    right('a generator', 'async function* all() { const res = await api.tasks(); if (res.code === 200) yield res.data }'),
    right('a static block', 'class A { static { const res = request(); if (res.code === 200) show(res.data) } }'),
    right('an object’s method', 'export default { methods: { async load() { const { code, data } = await api.tasks(); if (code === 200) this.rows = data } } }'),
    right('what a callback gets is no result of the call', 'api.tasks(form, (res) => show(res.data))'),
    right('a function that is passed on beside the comparison', inside(`${get}const render = () => show(res.data)\nrun(render, res.code === 200)`)),
    right('an object, by its name and by what it is in its methods', 'const store = { async load() { this.res = await api.tasks(); if (store.res.code !== 200) return; show(this.res.data) } }'),
    right('JSX', `const List = () => { const res = request(); return res.code === 200 && <Rows rows={res.data} /> }`),
  ],
  invalid: [
    wrong('then', 'api.tasks().then((res) => show(/*!*/res.data))'),
    wrong('then with a pattern', 'api.tasks().then(({ data }) => show(/*!*/data))'),
    wrong('then with a pattern, compared too late', 'api.tasks().then(({ code, data }) => { show(/*!*/data); return code === 200 })'),
    wrong('then gives the data', 'const rows = await api.tasks().then((res) => /*!*/res.data)'),
    wrong('a chain that compares nothing', 'api.tasks().then((res) => { log(res); return res }).then((res) => show(/*!*/res.data))'),
    wrong('after finally', 'api.tasks().finally(done).then((res) => show(/*!*/res.data))'),
    wrong('a named callback', 'const render = (res) => show(/*!*/res.data)\napi.tasks().then(render)'),
    wrong('a variable that another function writes', 'let res\nasync function load() { res = await api.tasks() }\nfunction rows() { return /*!*/res.data }'),
    wrong('a function that guards nothing', `const log = (res) => console.log(res.code)\n${inside(`${get}log(res)\nshow(/*!*/res.data)`)}`),
    wrong('a function that elements are given to', inside('const all = await Promise.all([api.tasks(), api.user()])\nshow(all.filter(isOk).map((r) => /*!*/r.data))'), { options: guards }),
    wrong('a function that is called like isRayvisionCode elsewhere', `import { isRayvisionCode as isCode } from 'elsewhere'\n${inside(`${get}if (!isCode(res.code)) return\nshow(/*!*/res.data)`)}`),
    wrong('a guard that is not in the options', inside(`${get}if (isSuccess(res)) show(/*!*/res.data)`)),
    wrong('a guard of another name', inside(`${get}if (isSuccessful(res)) show(/*!*/res.data)`), { options: guards }),
    wrong('a guard called with another response', inside(`${get}if (isSuccess(await api.user())) show(/*!*/res.data)`), { options: guards }),
    wrong('a guard on one way', inside(`${get}if (ready) assertOk(res)\nshow(/*!*/res.data)`), { options: guards }),
    wrong('a guard of the file that is called with another response before it', `const isOk = (code) => code === 200\n${inside(`${get}const user = await api.user()\nif (!isOk(user.code)) return\nshow(/*!*/res.data)\nif (isOk(res.code)) go()`)}`),
    wrong('a guard after it', inside(`${get}show(/*!*/res.data)\nassertOk(res)`), { options: guards }),
    wrong('a guard that is not called', inside(`${get}if (isSuccess) show(/*!*/res.data)`), { options: guards }),
    wrong('a function made before the comparison', inside(`${get}later(() => show(/*!*/res.data))\nif (res.code !== 200) return`)),
    wrong('a function made before a write', inside('let res = await api.tasks()\nif (res.code !== 200) return\nlater(() => show(/*!*/res.data))\nres = await api.user()')),
    wrong('a function that gives itself, made before the comparison', inside(`${get}const render = () => show(/*!*/res.data) || render\nif (res.code !== 200) return`)),
    wrong('a function called before the comparison', inside(`${get}const rows = () => /*!*/res.data\nshow(rows())\nif (res.code !== 200) return`)),
    wrong('a function called before and after', inside(`${get}render()\nif (res.code !== 200) return\nrender()\nfunction render() { show(/*!*/res.data) }`)),
    wrong('a comparison in a function that nobody calls', inside(`${get}const isOk = () => res.code === 200\nif (isOk) show(/*!*/res.data)`)),
    wrong('a comparison in a callback that runs later', inside(`${get}later(() => { if (res.code !== 200) fail() })\nshow(/*!*/res.data)`)),
    wrong('passed before the comparison', `const render = (res) => show(/*!*/res.data)\n${inside(`${get}render(res)\nif (res.code !== 200) return`)}`),
    wrong('passed by one caller before it', `const render = (res) => show(/*!*/res.data)\n${inside(`${get}if (res.code === 200) render(res)`)}\nrender(await api.user())`),
    wrong('a function that gives what it got', `const tasks = () => api.tasks()\n${inside('const res = await tasks()\nshow(/*!*/res.data)')}`),
    wrong('a function that compares on one way', `async function tasks(ready) {\n const res = await api.tasks()\n if (ready && res.code !== 200) throw new Error()\n return res\n}\n${inside('const res = await tasks()\nshow(/*!*/res.data)')}`),
    wrong('a generator', 'async function* all() { const res = await api.tasks(); yield /*!*/res.data }'),
    wrong('a static block', 'class A { static { const res = request(); show(/*!*/res.data) } }'),
    wrong('a field', 'class A { rows = request().then((res) => /*!*/res.data) }'),
    ...[
      'show(all.map((res) => /*!*/res.data))', 'show(all.filter((res) => res.ready).map((res) => /*!*/res.data))', 'const one = all.find((res) => res.ready)\nshow(/*!*/one.data)',
      'all.forEach((res) => {\n  show(/*!*/res.data)\n  if (res.code !== 200) warn()\n})', 'for (const res of all) {\n  show(/*!*/res.data)\n  if (res.code !== 200) warn()\n}',
      'for (const res of all) show(/*!*/res.data)\nfor (const res of all) if (res.code !== 200) throw new Error()', 'all.forEach((res) => show(/*!*/res.data))\nif (!all.every((res) => res.code === 200)) return',
      'all.reduce((sum, res) => sum + /*!*/res.data, 0)\nif (!all.every((res) => res.code === 200)) return',
      'const check = () => all.every((res) => res.code === 200)\nshow(all.map((res) => /*!*/res.data), check)',
      'for (const { code, data } of all) {\n  show(/*!*/data)\n  if (code !== 200) warn()\n}', 'show(other.map((res) => /*!*/res.data))\nif (all.some((res) => res.code !== 200)) return',
    ].map((body) => wrong(`elements that were not compared: ${body}`, inside(`const all = await Promise.all(ids.map((id) => api.task(id)))\nconst other = await Promise.all(ids.map((id) => api.user(id)))\n${body}`))),
    wrong('a function of the file that is no check, given to a list', `const isOk = (res) => res.ready\n${inside('const all = await Promise.all([api.tasks(), api.user()])\nif (!all.every(isOk)) return\nshow(/*!*/all[0].data)')}`),
    wrong('an element of a mapped list', inside('const all = await Promise.all(ids.map((id) => api.task(id)))\nshow(/*!*/all[0].data)')),
    wrong('another element of a mapped list', inside('const all = await Promise.all(ids.map((id) => api.task(id)))\nif (all[1].code === 200) show(/*!*/all[0].data)')),
    wrong('elements of a list', 'const all = await Promise.all([api.tasks(), api.user()])\nall.forEach((res) => show(/*!*/res.data))'),
    wrong('a module', 'const res = await api.tasks()\nexport const rows = () => /*!*/res.data'),
    wrong('JSX', `const List = () => { const res = request(); return <Rows rows={/*!*/res.data} /> }`),
  ],
})

/** Functions that each ask the one before: `isOk1` asks `isOk0`. */
const guardsOf = (count: number): string =>
  `const isOk0 = (res) => res.code === 200\n${Array.from({ length: count }, (_, index) => `const isOk${index + 1} = (res) => isOk${index}(res)\n`).join('')}`

/** Names for one another: `const r1 = r0`, and so on. */
const names = (count: number): string => Array.from({ length: count }, (_, index) => `const r${index + 1} = r${index}\n`).join('')

javascriptTester().run('require-success-check: which thing an expression means', rule as never, {
  valid: [
    ...['+res.code', '`${res.code}`', 'res.code.valueOf()', 'unref(res).code'].map((code) =>
      right(`a guard that takes ${code}`, `const isOk = (code) => code == 200\n${inside(`${get}if (isOk(${code})) show(res.data)`)}`)),
    right('assigned in the comparison', inside('let res\nif ((res = await api.tasks()).code === 200) show(res.data)')),
    ...['{}', '[]', 'null'].map((empty) => right(`with ${empty} for none`, inside(`${get}if ((res || ${empty}).code === 200) show((res ?? ${empty}).data)`))),
    right('axios: a wrapper that passes on the body', `const get = (url) => request(url).then((response) => response.data)\n${inside("const body = await get('/x')\nif (body.code === 200) show(body.data)")}`),
    right('axios: the body by a pattern', inside("request('/x').then(({ data }) => data).then((body) => { if (body.code === 200) show(body.data) })")),
    right('a promise that is rejected', inside("request('/x').then((res) => (res.code === 200 ? res : Promise.reject(res))).then(({ data }) => show(data))")),
    right('a promise that is rejected before', inside("request('/x').then((res) => { if (res.code !== 200) return Promise.reject(res)\nreturn res }).then((res) => show(res.data))")),
    right('axios: a function that gives the body', `const bodyOf = (response) => response.data\n${inside('const response = await api.tasks()\nif (bodyOf(response).code === 200) show(response.data.data)')}`),
    right('a name of as many names as are followed', inside(`const r0 = await api.tasks()\n${names(31)}if (r31.code !== 200) return\nshow(r0.data)`)),
    right('a field of a component, compared in another method', 'export default { methods: {\n async load() {\n  this.res = await api.tasks()\n  if (this.res.code !== 200) throw new Error()\n },\n rows() { return this.res.data }\n} }'),
    right('a response that a pattern took apart', inside('let code\nconst res = ({ code } = await api.tasks())\nif (code !== 200) return\nshow(res.data)')),
    right('a name of a field', 'class Store {\n async load() {\n  this.res = await api.tasks()\n  const same = this.res\n  if (this.res.code !== 200) return\n  show(same.data)\n }\n}'),
    right('a name of a response that is written later', inside('let res = await api.tasks()\nconst same = res\nif (same.code !== 200) return\nres = await api.user()\nshow(same.data)')),
    right('taken apart in a loop by an assignment', inside('let code, data\nfor ({ code, data } of await Promise.all([api.tasks()])) if (code === 200) show(data)')),
    right('a method of the object around it', 'export default { methods: {\n check(res) { if (res.code !== 200) throw new Error() },\n load() { go({ done: async () => { const res = await api.tasks(); this.check(res); show(res.data) } }) }\n} }'),
  ],
  invalid: [
    ...['-res.code', '`${res.code}${ready}`'].map((code) =>
      wrong(`a guard that takes ${code}`, `const isOk = (code) => code == 200\n${inside(`${get}const user = await api.user()\nif (isOk(user.code) && isOk(${code})) show(/*!*/res.data)`)}`)),
    wrong('with && it is another value', inside(`${get}if ((res && {}).code === 200) show(/*!*/res.data)`)),
    wrong('an object with something in it for none', inside(`${get}if ((res || { code: 200 }).code === 200) show(/*!*/res.data)`)),
    wrong('a list with something in it for none', inside(`${get}if ((res || [ready]).code === 200) show(/*!*/res.data)`)),
    wrong('a name of more names than are followed', inside(`const r0 = await api.tasks()\n${names(32)}if (r32.code !== 200) return\nshow(/*!*/r0.data)`)),
    wrong('another private field', 'class Store {\n #res\n #other\n async load() {\n  this.#res = await api.tasks()\n  if (this.#other.code !== 200) return\n  show(/*!*/this.#res.data)\n }\n}'),
    wrong('a field of a component that is never compared', 'export default { methods: {\n async load() { this.res = await api.tasks() },\n rows() { return /*!*/this.res.data }\n} }'),
    wrong('another field, by a name', 'class Store {\n async load() {\n  this.res = await api.tasks()\n  this.user = await api.user()\n  const one = this.res\n  const other = this.user\n  if (one.code !== 200) return\n  show(/*!*/other.data)\n }\n}'),
    wrong('another element, by a name that is computed', inside('const { [ready]: one, [list]: other } = await Promise.all([api.tasks(), api.user()])\nif (one.code !== 200) return\nshow(/*!*/other.data)')),
    wrong('a parameter that is declared again', `async function render(res) {\n var res = await api.user()\n show(/*!*/res.data)\n}\n${inside(`${get}if (res.code === 200) render(res)`)}`),
    wrong('a wrapper that passes on data', `const get = (url) => request(url).then((res) => /*!*/res.data)\n${inside("show(await get('/x'))")}`),
    wrong('axios: a wrapper that passes on the body, whose data is read', `const get = (url) => request(url).then((response) => response.data)\n${inside("const body = await get('/x')\nshow(/*!*/body.data, body.code)")}`),
    wrong('axios: a function that gives the body or more', `const bodyOf = (response) => { if (ready) return null\n return response.data }\n${inside('const response = await api.tasks()\nif (bodyOf(response).code === 200) show(/*!*/response.data.data)')}`),
    wrong('a method of the object around the class', 'export default {\n check(res) { if (res.code !== 200) throw new Error() },\n make() { return class { async load() { const res = await api.tasks(); this.check(res); show(/*!*/res.data) } } }\n}'),
    wrong('a method whose name is computed', 'class Page {\n [other](res) { if (res.code !== 200) throw new Error() }\n async load() { const res = await api.tasks(); this[name](res); show(/*!*/res.data) }\n}'),
  ],
})

javascriptTester().run('require-success-check: what reads data', rule as never, {
  valid: [
    ...['delete res.data', 'res.data++', ';[res.data] = list', ';[res.data = 1] = list', ';[...res.data] = list', ';({ rows: res.data } = list)', 'for (res.data of list);', 'for (res.data in list);', 'new res.data()'].map((statement) =>
      right(`not: ${statement}`, inside(`${get}${statement}`))),
    right('by a name that is computed', inside(`${get}show(res[data])`)),
    right('the data of a name that is written again', inside('let { data } = await api.tasks()\ndata = []\nshow(data)')),
    right('data of a part that holds more', inside(`${get}show(res.result.data)`)),
    right('a name of an optional read, used after the comparison', inside(`${get}const rows = res?.data\nif (res.code !== 200) return\nshow(rows)`)),
  ],
  invalid: [
    wrong('a value of an object', inside(`${get}go({ rows: /*!*/res.data })`)),
    wrong('a name that is written again', inside(`${get}let rows = /*!*/res.data\nrows = []\nshow(rows)`)),
    wrong('a name that is used before the comparison and after it', inside(`${get}const rows = /*!*/res.data\nlog(rows)\nif (res.code !== 200) return\nshow(rows)`)),
    wrong('a name that nobody reads', inside(`${get}const rows = /*!*/res.data`)),
    wrong('a name that is exported and used after the comparison', 'const res = await api.tasks()\nconst rows = /*!*/res.data\nif (res.code === 200) show(rows)\nexport { rows }'),
    wrong('data with a default', inside('const { data = [] } = await api.tasks()\nshow(/*!*/data)')),
    wrong('data with a default, in a variable that may be written', inside(`${get}let { data = [] } = res\nshow(/*!*/data)`)),
    wrong('another response than a test expects', inside(`${get}const user = await api.user()\nexpect(user).toMatchObject({ code: 200 })\nexpect(/*!*/res.data).toEqual([])`)),
    wrong('taken apart in a loop over responses', inside('for (const { data } of await Promise.all([api.tasks()])) show(/*!*/data)')),
    wrong('taken apart in a loop that awaits', inside('for await (const { data: rows } of [api.tasks(), api.user()]) show(/*!*/rows)')),
    wrong('taken apart in a loop, compared too late', inside('for (const { code, data } of await Promise.all([api.tasks()])) {\n show(/*!*/data)\n if (code !== 200) break\n}')),
    wrong('in a loop over responses', inside('for (const res of await Promise.all([api.tasks()])) show(/*!*/res.data)')),
    wrong('where other responses are compared by their bodies', inside('const res = await api.tasks()\nconst other = await api.user()\nif (other.code !== 200 || other.data.code !== 200) return\nshow(/*!*/res.data)')),
  ],
})

javascriptTester().run('require-success-check: what compares a code', rule as never, {
  valid: [
    ...['res.code in MESSAGES', 'expect(res.code)'].map((test) =>
      right(test, inside(`${get}if (!(${test})) return\nshow(res.data)`))),
    right('as the case of a switch on something else', inside(`${get}switch (ready) {\n case res.code: show(res.data)\n}`)),
    right('a part of the response asked with the comparison', inside('const response = await api.tasks()\nif (response && response.data && response.data.code !== 200) return\nshow(response.data.data)')),
    right('taken apart in a loop, with the code', inside('for (const { code, data } of await Promise.all([api.tasks(), api.user()])) {\n if (code !== 200) continue\n show(data)\n}')),
    right('a list taken apart in a loop before', inside('const all = await Promise.all([api.tasks(), api.user()])\nfor (const { code } of all) if (code !== 200) return\nshow(all[0].data)')),
    right('taken apart in a loop over rows', inside(`${get}if (res.code !== 200) return\nfor (const { data } of res.data) show(data)`)),
    right('the elements of an array by a loop', inside('const res = await api.tasks()\nconst user = await api.user()\nfor (const one of [res, user]) if (one.code !== 200) return\nshow(res.data, user.data)')),
    right('a negative number', inside(`${get}if (res.code === -1) return\nshow(res.data)`)),
    right('an absent response is no way on, where none leaves', inside(`${get}if (!res || res.code !== 200) warn()\nshow(res.data)`)),
    right('an absent response, in a condition of more', inside(`${get}if (res && res.code !== 200 || ready) return\nshow(res.data)`)),
    right('an absent response, with the comparison in an assignment', inside(`${get}let ok\nok = res && res.code === 200\nshow(res.data, ok)`)),
    right('a guard of the options that takes a variable with the code', inside(`${get}let status\nstatus = res.code\nif (isSuccess(status)) show(res.data)`), { options: guards }),
    right('a guard of the options that takes axios’ response', inside('const response = await api.tasks()\nif (isSuccess(response)) show(response.data.data)'), { options: guards }),
    right('a guard of two responses', `const areOk = (one, other) => one.code === 200 && other.code === 200\n${inside(`${get}const user = await api.user()\nif (areOk(res, user)) show(res.data, user.data)`)}`),
    right('a guard that gives its parameter a default', `function isOk(name, res) {\n res = res || {}\n return res.code === 200\n}\n${inside(`${get}if (isOk(ready, res)) show(res.data)`)}`),
    right('a guard behind three guards', `${guardsOf(3)}${inside(`${get}if (isOk3(res)) show(res.data)`)}`),
    right('an element behind the tenth', inside(`const all = await Promise.all([${'api.task(), '.repeat(11)}])\nif (all.some((res) => res.code !== 200)) return\nshow(all[10].data)`)),
    right('a callback of a list', inside(`${get}if (list.some((id) => res.code === id)) return\nshow(res.data)`)),
  ],
  invalid: [
    ...['undefined === res.code', 'void 0 !== res.code', 'res.code.name', 'res.code[0]', 'res.code + 1'].map((test) =>
      wrong(test, inside(`${get}if (!(${test})) return\nshow(/*!*/res.data)`))),
    wrong('another property asked with the comparison', inside(`${get}if (res.ok && res.code !== 200) return\nshow(/*!*/res.data)`)),
    wrong('the code of what holds the response asked with the comparison', inside('const state = load()\nstate.res = await api.tasks()\nif (state.code && state.res.code !== 200) return\nshow(/*!*/state.res.data)')),
    wrong('an assignment in a condition that leaves', inside(`${get}let ok\nif (ok = (ready && res.code === 200)) return\nshow(/*!*/res.data)`)),
    wrong('a negated condition behind && that leaves', inside(`${get}if (list && !(ready && res.code === 200)) return\nshow(/*!*/res.data)`)),
    wrong('a negated condition that decides nothing', inside(`${get}log(!(ready && res.code === 200))\nshow(/*!*/res.data)`)),
    wrong('a guard of codes that takes a response', inside(`const isOk = (code) => code === 200\n${get}const user = await api.user()\nif (isOk(res.code) && isOk(user)) show(/*!*/user.data)`)),
    wrong('a guard with a condition that takes the code of another response', inside(`const check = (code) => { if (!(ready && code === 200)) throw new Error() }\n${get}const user = await api.user()\ncheck(user.code)\nshow(/*!*/res.data)\ncheck(res.code)`)),
    wrong('a guard behind more guards than are followed', `${guardsOf(4)}${inside(`${get}if (isOk4(res)) show(/*!*/res.data)`)}`),
    wrong('properties of a list that are no elements', inside("const all = []\nall.last1 = await api.tasks()\nall['1st'] = await api.user()\nif (!all.every((one) => one.code === 200)) return\nshow(/*!*/all.last1.data, /*!*/all['1st'].data)")),
    wrong('a loop over its own variable and a hole', inside(`for (const one of [one.next, , await api.tasks()]) if (one.code !== 200) return\n${get}show(/*!*/res.data)`)),
    wrong('a condition below a minus that leaves', inside(`${get}if (-(ready && res.code === 200)) return\nshow(/*!*/res.data)`)),
  ],
})

/** A function that gives a response whose code it has compared. */
const COMPARED = 'async function tasks() {\n const res = await api.tasks()\n if (res.code !== 200) throw new Error()\n return res\n}\n'

javascriptTester().run('require-success-check: the ways of a response', rule as never, {
  valid: [
    right('a function that is called at once', inside('let res = await api.tasks()\nif (res.code !== 200) return\n;(() => show(res.data))()\nres = await api.user()')),
    right('made after the comparison, written in the other arm', inside('let res = await api.tasks()\nif (res.code === 200) { later(() => show(res.data)); return }\nres = await api.user()')),
    right('catch and finally after a chain that compares', 'api.tasks().then((res) => { if (res.code !== 200) throw new Error(); return res }).catch(() => ({ data: [] })).finally(close).then((res) => show(res.data))'),
    ...['(await tasks()) || (await tasks())', 'ready ? await tasks() : await tasks()', '(await api.user()) && (await tasks())'].map((value) =>
      right(`responses that functions have compared: ${value}`, `${COMPARED}${inside(`const res = ${value}\nshow(res.data)`)}`)),
    right('an answer of another API on one way', inside('let res = await api.tasks()\nif (res.code !== 200) return\nif (ready) res = await other.tasks()\nshow(res.data)')),
    right('data of the program’s own', inside(`${get}res.data = normalize(list)\nshow(res.data)`)),
    right('a recursion that passes on what was compared', `function walk(res, depth) {\n if (depth) walk(res, depth - 1)\n show(res.data)\n}\n${inside(`${get}if (res.code === 200) walk(res, 3)`)}`),
    right('a response that is empty on the other way', inside('let res\nif (ready) res = assertOk(await api.tasks())\nshow(res?.data)'), { options: guards, settings: inSettings }),
    right('a name of a part of a changing response', inside('let response\nresponse = await api.tasks()\nif (ready) response = await api.user()\nif (response.data.code !== 200) return\nconst { data: body } = response\nshow(body.data)')),
    right('a variable that a loop over keys writes', inside('let res = await api.tasks()\nfor (res in list) show(res.data)')),
    right('a static block after the comparison', inside(`${get}if (res.code !== 200) return\nclass A { static { show(res.data) } }`)),
    right('a function that is called with the comparison', inside(`${get}const render = (ok) => { if (ok) show(res.data) }\nrender(res.code === 200)`)),
    right('a function deeper than is followed', inside(`${get}later(${'() => '.repeat(24)}show(res.data))`)),
    right('a function in it that compares behind a fork', inside(`${get}later(() => { if (ready) go(); if (res.code !== 200) return; show(res.data) })`)),
  ],
  invalid: [
    wrong('a field that an arrow function reads too early', 'class Store {\n async load() {\n  this.res = await api.tasks()\n  later(() => show(/*!*/this.res.data))\n  if (this.res.code !== 200) return\n }\n}'),
    wrong('a field that an arrow function in a field reads', 'class Store {\n load = async () => { this.res = await api.tasks() }\n rows = () => /*!*/this.res.data\n}'),
    wrong('a variable that another function writes, never compared', 'let res = null\nasync function load() { res = await api.tasks() }\nfunction rows() { return /*!*/res.data }'),
    wrong('a function that is called later, before a write behind a fork', inside('let res = await api.tasks()\nif (res.code !== 200) return\nlater(() => show(/*!*/res.data))\nif (ready) res = await api.user()')),
    wrong('a sequence', inside('const res = (go(), await api.tasks())\nshow(/*!*/res.data)')),
    wrong('the left of ||', inside('const res = (await api.tasks()) || { data: [] }\nshow(/*!*/res.data)')),
    wrong('then without a callback', 'api.tasks().then().then((res) => show(/*!*/res.data))'),
    wrong('a parameter that may be written again', 'api.tasks().then((res) => { if (!ready) res = other\n show(/*!*/res.data) })'),
    wrong('a list that is written again', inside('let [res] = await Promise.all([api.tasks()])\nif (!res) [res] = await Promise.all([api.user()])\nshow(/*!*/res.data)')),
    ...['(await tasks()) || (await api.user())', 'ready ? await tasks() : await api.user()'].map((value) =>
      wrong(`one of two responses not compared: ${value}`, `${COMPARED}${inside(`const res = ${value}\nshow(/*!*/res.data)`)}`)),
    wrong('after a loop that compares nothing', inside(`${get}for (const id of list) show(id)\nshow(/*!*/res.data)`)),
    wrong('axios: a property with a new response', inside('const state = {}\nstate.response = await api.tasks()\nif (state.response.data.code !== 200) return\nstate.response = await api.user()\nshow(/*!*/state.response.data.data)')),
    wrong('assigned where it is passed', inside('let last\nconst render = (res) => show(/*!*/res.data)\nrender(last = await api.tasks())')),
    wrong('a property that is passed', inside('const state = {}\nconst render = (res) => show(/*!*/res.data)\nstate.res = await api.tasks()\nrender(state.res)')),
    wrong('a function of the file that calls another API', `const request = (url) => other.get(url)\n${inside("const res = await request('/tasks')\nshow(/*!*/res.data)")}`),
    wrong('a function that gives one response of two uncompared', `async function either() {\n if (ready) return api.user()\n return tasks()\n}\n${COMPARED}${inside('const res = await either()\nshow(/*!*/res.data)')}`),
    wrong('a callback that gives the response uncompared on one way', 'api.tasks().then((res) => { if (ready) return res; if (res.code !== 200) throw new Error(); return res }).then((res) => show(/*!*/res.data))'),
    wrong('a ref that another function gives a response', 'const table = ref()\nonMounted(async () => { table.value = await api.tasks() })\nconst rows = computed(() => /*!*/table.value?.data ?? [])'),
    wrong('a part of a state that another function gives a response', 'const state = reactive({ table: null })\nasync function load() { state.table = await api.tasks() }\nfunction show() { return /*!*/state.table.data }'),
    wrong('a function in a function, made before the comparison', inside('const state = {}\nstate.res = await api.tasks()\nlater(() => later(() => show(/*!*/state.res.data)))\nif (state.res.code !== 200) return')),
    wrong('a function made in a finally, before a write', inside('let res = await api.tasks()\nif (res.code !== 200) return\ntry { go() } finally { later(() => show(/*!*/res.data)) }\nres = await api.user()')),
    wrong('a variable that a loop writes', 'const load = async () => {\n let res\n for (res of await Promise.all([api.tasks()])) show(/*!*/res.data)\n}'),
    wrong('a static block before the comparison', inside(`${get}class A { static { show(/*!*/res.data) } }\nif (res.code !== 200) return`)),
    wrong('a function that only calls itself', inside(`${get}const poll = () => { show(/*!*/res.data); later(poll) }\nif (res.code !== 200) return`)),
    wrong('a function as deep as is followed', inside(`${get}later(${'() => '.repeat(23)}show(/*!*/res.data))`)),
    wrong('thirty responses', inside(Array.from({ length: 30 }, (_, index) => `const r${index} = await api.tasks()\nshow(/*!*/r${index}.data)`).join('\n'))),
    wrong('a function in it that compares on one way', inside(`${get}later(() => { if (ready) { if (res.code !== 200) return }\n show(/*!*/res.data) })`)),
  ],
})

javascriptTester('commonjs').run('require-success-check: CommonJS', rule as never, {
  valid: [right('compared', "const api = require('./api')\napi.tasks().then(function (res) { if (res.code !== 200) return; exports.rows = res.data })")],
  invalid: [wrong('not compared', "const api = require('./api')\napi.tasks().then(function (res) { exports.rows = /*!*/res.data })")],
})

typescriptTester().run('require-success-check: TypeScript', rule as never, {
  valid: [
    right('assertions around it', 'const res = (await api.tasks()) as Answer\nif ((res as Answer)!.code === 200) show((res! as Answer).data)'),
    right('an asserting guard of the file', `function assertOk(res: Answer): asserts res is Good { if (res.code !== 200) throw new Error() }\nconst res = await api.tasks()\nassertOk(res)\nshow(res.data)`),
    right('a name with an assertion, used after the comparison', 'const res = await api.tasks()\nconst rows = res.data as Row[]\nif (res.code === 200) show(rows)'),
    right('types are no reads', 'const res = await api.tasks()\ntype Rows = typeof res.data\ntype Data = (typeof res)["data"]'),
    right('responseTypes without type information', 'declare const res: ApiResponse\nshow(res.data)', { settings: { 'rayvision-codes': { responseTypes: ['ApiResponse'] } } }),
  ],
  invalid: [
    wrong('assertions around it', 'const res = (await api.tasks()) as Answer\nshow((/*!*/res! as Answer).data)', { errors: [{ messageId: 'unchecked' }] }),
    wrong('satisfies', 'const rows = /*!*/res().data satisfies Row[]\nshow(rows)\nfunction res() { return api.tasks() }'),
    wrong('the module’s default export', 'const { data } = await api.tasks()\nexport default /*!*/data'),
    wrong('a name of the data', 'const res = await api.tasks<Row>()\nconst rows = /*!*/res.data as Row[]\nshow(rows)'),
  ],
})

const typed = new RuleTester({
  languageOptions: {
    parser: typescriptParser,
    parserOptions: { projectService: true, tsconfigRootDir: path.join(import.meta.dirname, '../fixtures/typed') },
  },
  linterOptions: { reportUnusedDisableDirectives: 'off' },
})
const types = { settings: { 'rayvision-codes': { responseTypes: [{ from: 'file', name: 'Answer' }] } } }
const DECLARED = `interface Answer<T = number[]> { code: number; data: T; message: string }
declare function show(...values: unknown[]): void
declare function load(): Promise<Answer>
declare const axios: { get<T>(url: string): Promise<{ data: T; status: number }> }
`
const HEAD_OF_MODULE = 'export {}\n'
/** A response at the end of so many steps, half of them with a name of their own; a path has sixteen. */
const deep = (steps: number): string =>
  `interface Deep { next: Deep; res: Answer }\nexport function f(deep: Deep) {\n const half = deep${'.next'.repeat(8)}\n show(/*!*/half${'.next'.repeat(steps - 9)}.res.data)\n}`
const typedRight = (name: string, code: string) => right(name, HEAD_OF_MODULE + DECLARED + code, types)
const typedWrong = (name: string, code: string) => wrong(name, HEAD_OF_MODULE + DECLARED + code, types)

typed.run('require-success-check: types', rule as never, {
  valid: [
    typedRight('compared', 'const res = await load()\nif (res.code === 200) show(res.data)'),
    right('what another module has', "import { cached, store } from './cached.js'\nexport const lists = [cached.code === 200 && cached.data, store.all.filter((res) => res.code === 200).map((res) => res.data)]", types),
    typedRight('what is declared to be there', 'declare const res: Answer\nif (res.code === 200) show(res.data)'),
    right('elements that another module has', "import { store } from './cached.js'\nexport const list = () => (store.all.every((res) => res.code === 200) ? [store.all[0].data, store.all[10].data] : [])", types),
    right('what another module has, around a closure', "import { cached, store } from './cached.js'\nexport function f(items: number[]) { if (cached.code !== 200) return []; return items.map(() => cached.data) }\nexport function g(items: number[]) { if (store.res.code !== 200) return []; return items.map(() => store.res.data) }", types),
    typedRight('what is declared to be there, in a function', 'declare const res: Answer\nexport const f = () => res.code === 200 && show(res.data)'),
    typedRight('a parameter', 'export const f = (res: Answer) => (res.code === 200 ? res.data : [])'),
    typedRight('a parameter of callers that compare', 'function f(res: Answer) { show(res.data) }\nconst res = await load()\nif (res.code === 200) f(res)'),
    typedRight('a method whose callers compare', 'export class A {\n f(res: Answer) { show(res.data) }\n async g() { const res = await load(); if (res.code === 200) this.f(res) }\n}'),
    typedRight('another type', 'interface Other { code: number; data: number }\nexport const f = (res: Other) => res.data'),
    typedRight('axios', "const response = await axios.get<Answer>('/')\nif (response.data.code === 200) show(response.data.data)"),
    typedRight('axios taken apart', "const { data: { code, data } } = await axios.get<Answer>('/')\nif (code === 200) show(data)"),
    typedRight('data inside the data', 'export const f = (res: Answer<{ data: number }>) => res.code === 200 && res.data.data'),
    typedRight('a union that is narrowed by the code', "export const f = (res: Answer | { code: 805; data: null }) => { if (res.code === 805) return; show(res.data) }"),
    typedRight('an element of a list in the file', 'declare const ready: boolean\nconst all = [await load()]\nif (ready) show()\nif (all[0].code === 200) show(all[0].data)'),
    right('a guard that gives an object with the response', `${HEAD_OF_MODULE}${DECLARED}declare function assertOk(promise: unknown): { res: Answer }\nconst { res } = assertOk(load())\nshow(res.data)`, { ...types, options: guards }),
    typedRight('what a promise was rejected with', 'const fail = (res: Answer) => show(res.data)\nload().then(show, fail)'),
    typedRight('more steps than are followed', deep(17).replace('/*!*/', '')),
  ],
  invalid: [
    typedWrong('not compared', 'const res = await load()\nshow(/*!*/res.data)'),
    wrong('elements that another module has', "import { store } from './cached.js'\nexport const list = () => /*!*/store.all[0].data", types),
    wrong('what another module has', "import { cached, store } from './cached.js'\nexport const lists = [/*!*/cached.data, /*!*/store.res.data, store.all.map((res) => /*!*/res.data)]", types),
    typedWrong('what is declared to be there', 'declare const res: Answer\nshow(/*!*/res.data)'),
    typedWrong('what is declared to be there, in a function', 'declare const res: Answer\nexport const f = () => show(/*!*/res.data)'),
    typedWrong('a property of what is declared to be there', 'declare const store: { res: Answer }\nconst { res } = store\nshow(/*!*/store.res.data, /*!*/res.data)'),
    typedWrong('a parameter', 'export const f = (res: Answer) => /*!*/res.data'),
    typedWrong('a pattern in a parameter', 'export const f = ({ data }: Answer) => show(/*!*/data)'),
    typedWrong('a parameter of callers that do not compare', 'function f(res: Answer) { show(/*!*/res.data) }\nf(await load())'),
    typedWrong('axios', "const response = await axios.get<Answer>('/')\nshow(/*!*/response.data.data)"),
    typedWrong('axios taken apart', "const { data: res } = await axios.get<Answer>('/')\nshow(/*!*/res.data)"),
    typedWrong('a callback', "load().then((res) => show(/*!*/res.data))"),
    typedWrong('a field', 'export class A { constructor(readonly res: Answer) {}\n rows() { return /*!*/this.res.data } }'),
    typedWrong('a union with nothing', 'export const f = (res?: Answer) => /*!*/res?.data'),
    typedWrong('what a template gives', 'declare function tasks(text: TemplateStringsArray): Promise<Answer>\nconst res = await tasks``\nshow(/*!*/res.data)'),
    typedWrong('a variable that is assigned on several ways', 'declare const ready: boolean\nlet res: Answer | undefined\nif (ready) res = await load()\nelse res = await load()\nshow(/*!*/res.data)'),
    typedWrong('an object that a function of another file gives', 'declare function store(): { res: Answer }\nshow(/*!*/store().res.data)'),
    typedWrong('what a class makes', 'declare const Answer: new () => Answer\nconst res = new Answer()\nshow(/*!*/res.data)'),
    typedWrong('what a generator is given', 'export function* f(): Generator<Promise<Answer>, void, Answer> {\n const res = yield load()\n show(/*!*/res.data)\n}'),
    typedWrong('a parameter of callers that pass none', 'function f(res?: Answer) { show(/*!*/res!.data) }\nf()'),
    typedWrong('as many steps as are followed', deep(16)),
  ],
})

javascriptTester().run('require-success-check: what the message names', rule as never, {
  valid: [],
  invalid: [
    ['what is read, and its code', 'show(res.data)', 'res.data', 'res.code'],
    ['a pattern', 'const { data: { rows } } = res\nshow(rows)', 'data', 'code'],
    ['a property', 'const state = {}\nstate.res = await api.tasks()\nshow(state.res.data)', 'state.res.data', 'state.res.code'],
    ['a variable', 'const { data: found } = res\nshow(found)', 'found', 'code'],
    ['what has no name', 'show((await api.tasks()).data)', '(await api.tasks()).data', 'code'],
    ['a property with a long name', `const state = {}\nstate.${'x'.repeat(60)} = await api.tasks()\nshow(state.${'x'.repeat(60)}.data)`, 'data', 'code'],
    ['what is longer than a line', 'show((await api.tasks(\n)).data)', 'data', 'code'],
    ['what is long', `show((await api.tasks('${'x'.repeat(35)}')).data)`, 'data', 'code'],
    ['what is not quite as long', `show((await api.tasks('${'x'.repeat(34)}')).data)`, `(await api.tasks('${'x'.repeat(34)}')).data`, 'code'],
  ].map(([name = '', code = '', data, codeName]) =>
    ({ name, code: inside(`${code.includes('res') ? get : ''}${code}`), errors: [{ messageId: 'unchecked' as const, data: { data, code: codeName } }], settings: calls })),
})

/** The lines of a Vue component that are reported. */
function linesOf(code: string): number[] {
  const config: Linter.Config = {
    files: ['**/*.vue'],
    plugins: { 'rayvision-codes': plugin },
    languageOptions: { parser: vueParser },
    settings: calls,
    rules: { 'rayvision-codes/require-success-check': 'error' },
  }
  return new Linter().verify(code, [config], { filename: 'Component.vue' }).map(({ line }) => line)
}

describe('a Vue component', () => {
  const template = '<template>\n<p v-if="res.code === 200">{{ res.data }}</p>\n</template>\n'

  it('with <script setup> is followed in its script', () => {
    expect(linesOf(`${template}<script setup>\nconst res = await api.tasks()\nshow(res.data)\nif (res.code === 200) show(res.data)\n</script>\n`)).toEqual([6])
    expect(linesOf(`${template}<script setup>\nconst res = await api.tasks()\nif (res.code === 200) show(res.data)\n</script>\n`)).toEqual([])
  })

  it('tells by its template where the code of a response is', () => {
    expect(linesOf('<template>\n<p v-if="response.data.code === 200" />\n</template>\n<script setup>\nconst response = await api.tasks()\nshow(response.data)\n</script>\n')).toEqual([])
  })

  it('shows the data of a list of responses', () => {
    expect(linesOf('<template>\n<p v-for="{ code, data } in all">{{ data }}</p>\n</template>\n<script setup>\nconst all = await Promise.all([api.tasks()])\nshow(all[0].data)\n</script>\n')).toEqual([6])
  })

  it('with options is followed through its methods', () => {
    const component = (body: string) => `<script>\nexport default {\n methods: {\n async load() {\n${body}\n }\n }\n}\n</script>\n`
    expect(linesOf(component('const { code, data } = await api.tasks()\nthis.rows = data\nif (code !== 200) return'))).toEqual([6])
    expect(linesOf(component('const { code, data } = await api.tasks()\nif (code !== 200) return\nthis.rows = data'))).toEqual([])
    expect(linesOf(component('api.tasks().then((res) => {\nif (res.code === 200) this.rows = res.data\n})'))).toEqual([])
  })
})

it('has these options', () => {
  expect(rule.meta.schema).toMatchInlineSnapshot(`
    [
      {
        "additionalProperties": false,
        "properties": {
          "guards": {
            "default": [],
            "description": "Functions that compare the code of the response they are called with: \`isSuccess\`, \`api.assert*\`.",
            "items": {
              "pattern": "^[^\\s.]+(?:\\.[^\\s.]+)*$",
              "type": "string",
            },
            "type": "array",
            "uniqueItems": true,
          },
        },
        "type": "object",
      },
    ]
  `)
})

it('listens to nothing where no response can be known', () => {
  const listenersOf = (text: string, settings: object) => {
    const [only] = [new Linter()].map((linter) => {
      linter.verify(text, [{ rules: {} }])
      return linter.getSourceCode()
    })
    return Object.keys(rule.create({ sourceCode: only, settings: { 'rayvision-codes': settings }, options: [], filename: 'file.js', cwd: '/' } as never))
  }
  expect(listenersOf('show(res.data, res.code)', {})).toEqual([])
  expect(listenersOf('show(res.data, res.code)', { responseTypes: ['Answer'] })).toEqual([])
  expect(listenersOf('show(res.rows, res.code)', { responseCalls: ['api.*'] })).toEqual([])
  expect(listenersOf('show(res.data)', { responseCalls: ['api.*'] })).not.toEqual([])
})
