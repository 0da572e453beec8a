/**
 * Programs that grow with a number: each repeats one thing that a rule looks at, `size` times.
 */

/** Makes a program of a size. */
export type Shape = (size: number) => string

/** The texts that a function makes of 0, 1, 2 …, one after the other. */
function times(size: number, make: (index: number) => string, separator = '\n'): string {
  return Array.from({ length: size }, (_, index) => make(index)).join(separator)
}

/** A code of the table for every third number, else a number that no API and no protocol has. */
function numberOf(index: number): number {
  return index % 3 === 0 ? 805 : 20_000 + index
}

/** Makes each program begin with the response whose code it reads. */
function withResponse(shapes: Readonly<Record<string, Shape>>): Readonly<Record<string, Shape>> {
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, (size) => `const res = api.get()\n${shape(size)}`]))
}

/** Programs that are long. */
export const longShapes = withResponse({
  'comparisons': (n) => times(n, (i) => `put(res.code === ${numberOf(i)})`),
  'comparisons of a body, each in its own function': (n) => times(n, (i) => `function f${i}(r) { return r.data.code === ${numberOf(i)} }\nf${i}(api.get())`),
  'calls of one function': (n) => `function f(res) { return res.code === 805 }\n${times(n, (i) => `f(api.get(${i}))`)}`,
  'calls of one function with the code': (n) => `function f(code) { ${times(20, () => 'put(code === 805)', '; ')} }\n${times(n, (i) => `f(api.get(${i}).code)`)}`,
  'writes of one variable': (n) => `let last = api.get()\n${times(n, (i) => `if (flag) last = api.get(${i}); put(last.code === 805)`)}`,
  'writes of a code': (n) => `let code = res.code\n${times(n, (i) => `if (flag) code = ${i}; put(code === 805)`)}`,
  'variables made of one another': (n) => `const a0 = res\n${times(n, (i) => `const a${i + 1} = a${i}; put(a${i}.code === 805)`)}`,
  'properties': (n) => `const all = {}\n${times(n, (i) => `all.a${i} = res\nput(all.a${i}.code === 805)`)}`,
  'functions that write a part of one object': (n) => `const store = {}\n${times(n, (i) => `async function load${i}() { store.res = await api.get() }\nfunction show${i}() { return store.res.data }`)}\nexport const isLocked = (res) => res.code === 804`,
  'functions that write what they compared': (n) => `const store = {}\n${times(n, (i) => `async function load${i}() { const res = await api.get(); if (res.code === 200) store.res = res }\nfunction show${i}() { return store.res.data }`)}`,
  'methods that write a field': (n) => `class A { ${times(n, (i) => `m${i}() { this.res = api.get(); return this.res.code === 805 }`)} }`,
  'fields by other names for `this`': (n) => `class A { ${times(n, (i) => `m${i}() { const that = this; that.res = api.get(); const { res } = that; return res.code === 805 }`)} }`,
  'one name for `this`': (n) => `class A { m() { const that = this; ${times(n, (i) => `that.a${i} = api.get(); put(that.a${i}.code === 805)`, '; ')} } }`,
  'states of a class': (n) => `class A { ${times(n, (i) => `m${i}() { this.setState({ a: api.get(), a${i}: api.get() }); put(this.state.a.code === 805, this.state.a${i}.code === 805) }`)} }`,
  'states of a component': (n) => `function C() { ${times(n, (i) => `const [a${i}, setA${i}] = useState(); api.get().then(setA${i}); put(a${i}.code === 805)`, '; ')} }`,
  'one state of a component': (n) => `function C() { const [a, setA] = useState(); ${times(n, (i) => `setA(ok ? a : make(${i})); put(a.code === 805)`, '; ')}; setA(api.get()) }`,
  'codes that are kept': (n) => `function C() { const [x, setX] = useState(); ${times(n, () => 'setX(res.code); put(x === 805)', '; ')} }`,
  'methods by their class': (n) => `class A { ${times(n, (i) => `static m${i}(answer) { return answer.code === 805 }`)} }\n${times(n, (i) => `A.m${i}(api.get())`)}`,
  'one method by its object': (n) => `const a = { m(answer) { return answer.code === 805 } }\n${times(n, () => 'a.m(api.get())')}`,
  'one of two functions': (n) => times(n, (i) => `const f${i} = flag ? api.get : api.put; f${i}().then((answer) => put(answer.code === 805))`),
  'answers that are handed on': (n) => times(n, (i) => `async function f${i}() { const { code, data } = await ${i === 0 ? 'api.get()' : `f${i - 1}()`}; put(code === 805); return { code, data } }`),
  'rejections': (n) => times(n, (i) => `function f${i}() { return ${i === 0 ? 'api.get()' : `f${i - 1}()`}.then((answer) => Promise.reject(answer)) }\nf${i}().catch((e) => put(e.code === 805))`),
  'one promise with many rejections': (n) => `const load = () => new Promise((resolve, reject) => { ${times(n, () => 'reject(res)', '; ')} })\n${times(n, () => 'load().catch((e) => put(e.code === 805))')}`,
  'one function that rejects often': (n) => `function load() { ${times(n, () => 'if (flag) return Promise.reject(res)', '\n')} }\n${times(n, () => 'load().catch((e) => put(e.code === 805))')}`,
  'one method with many callers': (n) => `class A { check(d) { ${times(n, () => 'put(d.code === 805)', '; ')} } m() { ${times(n, () => 'this.check(res.data)', '; ')} } }`,
  'data that functions are given': (n) => times(n, (i) => `function f${i}(d) { return d.code === 805 }\napi.get().then((r) => { if (r.code === 200) f${i}(r.data) })`),
  'methods that return a code': (n) => `class A { ${times(n, (i) => `m${i}() { return api.get().code }\nn${i}() { return this.m${i}() === 805 }`)} }`,
  'methods that are given responses': (n) => `class A { ${times(n, (i) => `async load${i}() { this.check${i}(await api.get()) } check${i}(answer) { return answer.code === 805 }`, '\n')} }`,
  'methods of many classes': (n) => times(n, (i) => `class A${i} { async load() { this.check(await api.get()); A${i}.check(await api.get()) } check(answer) { return answer.code === 805 } }`),
  'methods of an object': (n) => `export default { methods: { ${times(n, (i) => `m${i}() { this.res = api.get(); return this.code(this.res.code) }`, ',\n')}, code(code) { return code === 805 } } }`,
  'patterns': (n) => times(n, (i) => `const { code: c${i}, data: d${i} } = api.get(); put(c${i} === 805, d${i})`),
  'ranges': (n) => times(n, () => 'if (res.code >= 800 && res.code < 900) put(1)'),
  'truths': (n) => times(n, () => 'if (res.code) put(1)'),
  'truths of one variable': (n) => `async function f() { const res = await api.get(); ${times(n, () => 'if (res.code) put(1)', '; ')} }`,
  'truths before comparisons': (n) => `async function f() { const res = await api.get(); ${times(n, () => 'if (res.code && res.code !== 805) put(1)', '; ')} }`,
  'negated truths before comparisons': (n) => `async function f() { const res = await api.get(); ${times(n, () => 'if (!res.code || LIST.includes(res.code)) put(1)', '; ')} }`,
  'a caught error': (n) => `async function f() { try { ${times(n, (i) => `await api.get(${i})`, '; ')} } catch (e) { ${times(n, () => 'put(e.code === 805)', '; ')} } }`,
  'what is made before it is caught': (n) => `async function f() { try { ${times(n, (i) => `await make(${i})`, '; ')} } catch (e) { ${times(n, () => 'put(e.code === 805)', '; ')} } }`,
  'statuses': (n) => times(n, () => 'put(response.status === 805, response.headers)'),
  'statuses of fetch': (n) => times(n, (i) => `async function f${i}() { const response = await fetch(url); const body = await response.json(); put(response.status === 805, body.code) }`),
  'statuses of one answer': (n) => `async function f() { const response = await fetch(url); const body = await response.json(); ${times(n, () => 'put(response.status === 805)')} }`,
  'a list': (n) => `put([${times(n, (i) => String(numberOf(i)), ', ')}].includes(res.code))`,
  'uses of a list': (n) => `const list = [805, 200]\n${times(n, () => 'put(list.includes(res.code))')}`,
  'uses of a long list': (n) => `const list = [${times(n, (i) => String(numberOf(i)), ', ')}]\n${times(50, () => 'put(list.includes(res.code))')}`,
  'lists that spread others': (n) => times(n, (i) => `const list${i} = [${i === 0 ? '805' : `...list${i - 1}`}, ${i}]`) + `\nput(list${n - 1}.includes(res.code))`,
  'tables': (n) => times(n, (i) => `const table${i} = { 805: 'a', 200: 'b' }\nput(table${i}[res.code])`),
  'lookups in one table': (n) => `const table = { 805: 'a' }\n${times(n, () => 'put(table[res.code])')}`,
  'lookups in functions': (n) => `const table = { 805: 'a' }\n${times(n, (i) => `function f${i}(res) { if (!(res.code in table)) return; put(table[res.code]) }`)}`,
  'a table': (n) => `const table = { ${times(n, (i) => `${i}: 'a'`, ', ')}, 805: 'b' }\nput(table[res.code])`,
  'switches': (n) => times(n, () => 'switch (res.code) { case 200: break; case 805: put(1) }'),
  'a switch': (n) => `switch (res.code) { ${times(n, (i) => `case ${i % 3 === 0 ? i : 805}: put(${i})`)} }`,
  'an else-if': (n) => times(n, (i) => `if (res.code === ${numberOf(i)}) put(${i})`, '\nelse '),
  'reads of data': (n) => `async function f() { const res = await api.get(); ${times(n, () => 'if (flag) put(res.data)', '; ')}; put(res.code === 805) }`,
  'checked reads of data': (n) => times(n, (i) => `async function f${i}() { const res = await api.get(); if (res.code !== 805) return; put(res.data) }`),
  'reads of data that calls pass on': (n) => `function f(res) { ${times(n, () => 'if (flag) put(res.data)', '; ')} }\n${times(n, () => 'f(api.get())')}`,
  'fields whose data is read': (n) => `class A { ${times(n, (i) => `m${i}() { this.res = api.get(); if (this.res.code !== 805) return; put(this.res.data) }`)} }`,
  'aliases of a field': (n) => `class A { ${times(n, (i) => `m${i}() { this.res = api.get(); const body = this.res; if (body.code !== 805) return; put(body.data) }`)} }`,
  'outcomes with names': (n) => `async function f() { const res = await api.get(); ${times(n, (i) => `const ok${i} = flag && res.code === 805; if (ok${i}) put(res.data)`, '; ')} }`,
  'reads of one outcome': (n) => `async function f() { const res = await api.get(); const ok = flag && res.code === 805; ${times(n, () => 'if (ok) put(res.data)', '; ')} }`,
  'elements that are chosen': (n) => `async function f() { const all = await Promise.all([api.get()]); ${times(n, () => 'put(all.filter((res) => res.code === 805).map((res) => res.data))', '; ')} }`,
  'elements of one list': (n) => `async function f() { const all = await Promise.all([api.get()]); ${times(n, () => 'put(all.some((res) => res.code === 805), all.map((res) => res.data))', '; ')} }`,
  'calls that are given others': (n) => `async function f() { ${times(n, (i) => `const res${i} = await retry(() => api.get(${i})); put(res${i}.code === 805)`, '; ')} }`,
  'refs': (n) => `async function f() { const x = ref(); const res = await api.get(); ${times(n, () => 'x.value = res.code; put(x.value === 805)', '; ')} }`,
  'watchers': (n) => `async function f() { const res = await api.get(); ${times(n, () => 'watch(() => res.code, (x) => put(x === 805))', '; ')} }`,
  'guards': (n) => `import { isRayvisionCode } from 'rayvision-codes'\nexport function f(value) { ${times(n, () => 'if (isRayvisionCode(value)) put(value === 805)')} }`,
  'guards of what is written before': (n) => `import { isRayvisionCode } from 'rayvision-codes'\nexport function f(value) { ${times(n, () => 'value = make()', '; ')}; ${times(n, () => 'if (isRayvisionCode(value)) put(value === 805)')} }`,
  'members of the enum': (n) => `import { RayvisionCode } from 'rayvision-codes'\n${times(n, (i) => `put(res.code === RayvisionCode.SUCCESS, x === RayvisionCode.NOPE${i})`)}`,
  'shadowed names': (n) => times(n, () => '{ const RayvisionCode = 1; put(res.code === 805) }'),
  'imports': (n) => `${times(n, (i) => `import { a${i} } from 'm${i}'`)}\n${times(n, () => 'put(res.code === 805)')}`,
  'requires': (n) => `${times(n, (i) => `const a${i} = require('m${i}')`)}\n${times(n, () => 'put(res.code === 805)')}`,
  'functions of a CommonJS file with the enum': (n) => `const { RayvisionCode } = require('rayvision-codes')\n${times(n, (i) => `function f${i}(res) { return res.code === 805 }`)}`,
  'comments': (n) => `${times(n, (i) => `// c${i}`)}\nput(res.code === 805)\nif (res.code) put(1)`,
  'words that are no code': (n) => times(n, (i) => `x.code = y${i}.code; const code${i} = z[code]`),
  'constructions': (n) => times(n, (i) => `put({ code: ${numberOf(i)}, message: 'a' })`),
  'literals elsewhere': (n) => `put(res.code === 805, ${times(n, (i) => String(i), ', ')})`,
  'responses that are expected': (n) => times(n, (i) => `expect(res.body).toMatchObject({ code: ${numberOf(i)}, message: 'a' })`),
  'assertions': (n) => times(n, (i) => `expect(res.code).toBe(${numberOf(i)})`),
})

/** Programs whose tree is deep. */
export const deepShapes = withResponse({
  'a chain of ||': (n) => `put(${times(n, (i) => `res.code === ${numberOf(i)}`, ' || ')})`,
  'a chain of &&': (n) => `put(${times(n, (i) => `res.code !== ${numberOf(i)}`, ' && ')})`,
  'a chain of truths': (n) => `if (${times(n, () => 'res.code', ' || ')}) put(1)`,
  'a chain of negated truths': (n) => `if (${times(n, () => '!res.code', ' || ')}) put(res.code === 805)`,
  'nested truths': (n) => `put(${'res.code && (flag, '.repeat(n)}res.code === 805${')'.repeat(n)})`,
  'calls in calls that are given others': (n) => `async function f() { const res = await ${'retry(() => '.repeat(n)}api.get()${')'.repeat(n)}; put(res.code === 805) }`,
  'a chain of ranges': (n) => `put(${times(n, () => 'res.code >= 800', ' && ')})`,
  'a chain of statuses': (n) => `put(${times(n, () => 'response.status === 805', ' || ')})`,
  'a chain of ?:': (n) => `put(${'res.code === 805 ? 1 : '.repeat(n)}0)`,
  'what is expected of parts of parts': (n) => `expect(res).toEqual(${'{ code: 805, data: '.repeat(n)}1${' }'.repeat(n)})`,
  'a sum of codes': (n) => `if (res.code) put(1)\nsum = ${times(n, () => 'res.code', ' + ')}`,
  'truths of a deep member': (n) => `if (res${'.data'.repeat(n)}.code) put(1)\n${times(n, () => 'put(res.data)')}`,
  'a chain of members': (n) => `put(res${'.data'.repeat(n)}?.code === 805)`,
  'a chain of indexes': (n) => `put(res${'[0]'.repeat(n)}.code === 805)`,
  'a chain of calls': (n) => `put(api${'.get()'.repeat(n)}.code === 805)`,
  'a chain of promises': (n) => `put(x${'.then((res) => res.code === 805)'.repeat(n)})`,
  'a literal with many arms': (n) => `put(res.code === (${'flag ? 1 : '.repeat(n)}805))`,
  'a literal behind many texts': (n) => `put(res.code === (${'1 || '.repeat(n)}805))`,
  'a holder with many arms': (n) => `put((${'flag ? res : '.repeat(n)}other).code === 805)`,
  'a holder behind many others': (n) => `put((${'res || '.repeat(n)}other).code === 805)`,
  'a sum': (n) => `put(res.code === 805${' + 1'.repeat(n)})`,
  'reads of data in arms': (n) => `function f(){ const r = api.get(); put(${'flag ? r.data : '.repeat(n)} r.data) }`,
  'reads of data behind &&': (n) => `function f(){ const r = api.get(); put(${'flag && '.repeat(n)} r.data) }`,
  'functions that call one another': (n) => `${times(n, (i) => `function f${i}(r) { return f${i + 1}(r) }`)}\nfunction f${n}(r) { return r.code === 805 }\nf0(api.get())`,
  'variables that take one another apart': (n) => `${times(n, (i) => `const a${i} = a${i + 1}.data`)}\nconst a${n} = res; put(a0.code === 805)`,
  'nested blocks': (n) => `${'if (res.code !== 805) { '.repeat(n)}put(res.code === 805)${' }'.repeat(n)}`,
  'nested calls': (n) => `put(${'f('.repeat(n)}res${')'.repeat(n)}.code === 805)`,
  'nested conversions': (n) => `put(${'Number('.repeat(n)}res.code${')'.repeat(n)} === 805)`,
  'nested functions': (n) => `put(${'(() => '.repeat(n)}res.code === 805${')'.repeat(n)})`,
  'nested calls of functions': (n) => `put(${'(() => '.repeat(n)}res${')()'.repeat(n)}.code === 805)`,
  'nested arrays': (n) => `put(${'['.repeat(n)}res.code === 805${']'.repeat(n)})`,
  'nested objects': (n) => `put({ ${'a: { '.repeat(n)}code: 805, message: 1${' }'.repeat(n)} })`,
  'nested patterns': (n) => `const ${'{ data: '.repeat(n)}{ code }${' }'.repeat(n)} = res; put(code === 805)`,
  'nested awaits': (n) => `put((${'await '.repeat(n)}res).code === 805)`,
  'nested assignments': (n) => `let x; put((${'x = '.repeat(n)}res).code === 805)`,
  'nested negations': (n) => `put(${'!'.repeat(n)}res.code)`,
  'nested minuses': (n) => `put(res.code === ${'- '.repeat(n)}805)`,
  'nested templates': (n) => `put(${'`${'.repeat(n)}res.code${'}`'.repeat(n)} === '805')`,
  'nested else-ifs in a case': (n) => `function f() { switch (res.code) { case 200: ${'if (flag) return; else '.repeat(n)}return } }`,
  'nested blocks in a case': (n) => `switch (res.code) { case 200: ${'{ '.repeat(n)}break${' }'.repeat(n)} }`,
})
