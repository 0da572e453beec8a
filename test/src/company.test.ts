/**
 * The company that a code keeps: what else is read from its object, and what else it is compared with.
 */
import { describe, expect, it } from 'vitest'
import { judge, verdicts } from '../support/evidence.ts'

/** A use of an object of which only the company tells what its code is. */
const inFunction = (body: string): string => `function f(table) { ${body} }`

describe('what else is read from the object', () => {
  it.each(['message', 'msg', 'data', 'success'])('%s is read from responses', (sibling) => {
    expect(verdicts(inFunction(`if (table.code === 3) show(table.${sibling})`))).toEqual(['table.code: certain'])
  })

  it.each(['(table as any).message', 'table!.message', '(<any>table).message', '(table satisfies object).message', 'table?.message'])('whatever asserts its type: %s', (read) => {
    expect(verdicts(`function f(table) { if (table.code === 3) show(${read}) }`, { filename: 'file.ts' })).toEqual(['table.code: certain'])
  })

  it.each(['signal', 'stdout', 'stderr', 'errno', 'wasClean'])('%s is never read from responses', (sibling) => {
    expect(verdicts(inFunction(`if (table.code === 200) show(table.${sibling})`))).toEqual(['table.code: other'])
    expect(verdicts(`const result = await task(); if (result.code === 200) show(result.${sibling}, result.data)`)).toEqual(['result.code: other'])
  })

  it.each(['reason', 'headers', 'cmd', 'failed', 'start'])('%s is read from responses beside a message or data only', (sibling) => {
    const read = (other: string): string[] => verdicts(`const result = await task(); if (result.code === 200) show(result.${sibling}, result.${other})`)
    expect(['msg', 'message', 'data', 'success', 'length'].flatMap(read)).toEqual([
      'result.code: certain', 'result.code: certain', 'result.code: certain', 'result.code: other', 'result.code: other',
    ])
  })

  it('a reason in a body tells of no end', () => {
    const read = (holder: string): string[] => verdicts(inFunction(`if (${holder}.code === 404 || ${holder}.reason === 'gone') go()`))
    expect(['table.body', 'table.other', 'table'].flatMap(read)).toEqual(['table.body.code: certain', 'table.other.code: other', 'table.code: other'])
    expect(verdicts("function f(error) { if (error.body.code === 404 || error.body.reason === 'gone') go() }")).toEqual(['error.body.code: certain'])
    expect(verdicts("function f(error) { const { code, reason } = error.body; if (code === 404 || reason === 'gone') go() }")).toEqual(['code: certain'])
    expect(verdicts("function f(error) { if (error.code === 404 || error.reason === 'gone') go() }")).toEqual(['error.code: other'])
  })

  it('siblings of one read count for all reads of the same object, in any order', () => {
    const pattern = 'const { code, msg } = this.table; if (code === 3) go()'
    const member = 'if (this.table.code === 3) go()'
    const judged = (...parts: string[]): string[] => verdicts(inFunction(parts.join('; '))).sort()
    expect(judged(pattern, member)).toEqual(['code: certain', 'this.table.code: certain'])
    expect(judged(member, pattern)).toEqual(judged(pattern, member))
  })

  it('what an answer is compared with is no exit code', () => {
    expect(verdicts('const table = await task(); if (table.code === 0) show(table.data)')).toEqual(['table.code: certain'])
    expect(verdicts('const table = await task(); if (table.code === 0) show(table.other)')).toEqual(['table.code: other'])
  })

  it('what a test expects to be 0 or 1, of an object of which nothing is known, is an exit code', () => {
    expect(verdicts('expect(payload.code).toBe(0)')).toEqual(['payload.code: other'])
    expect(verdicts('payload.should.have.property("code", 1)')).toEqual(['1: other'])
    expect(verdicts('expect(payload.code).toBe(3)')).toEqual(['payload.code: certain'])
    expect(verdicts('expect(res.code).toBe(0)')).toEqual(['res.code: certain'])
    expect(verdicts('const payload = make(); expect(payload.code).toBe(0)')).toEqual(['payload.code: likely'])
    expect(verdicts('const { code } = payload; expect(code).toBe(0); if (code === 1) go()')).toEqual(['code: certain', 'code: certain'])
    expect(verdicts('expect(apiResult.code).toBe(0)')).toEqual(['apiResult.code: certain'])
    expect(verdicts('const payload = await api.login(); expect(payload.code).toBe(0)')).toEqual(['payload.code: certain'])
    expect(verdicts('function f(payload) { expect(payload.code).toBe(0); expect(payload.data).toEqual([]) }')).toEqual(['payload.code: certain'])
  })

  it('a text of many digits is a code where the settings have it', () => {
    const settings = { codes: [{ code: 12345678, name: 'OWN', description: 'own' }] }
    expect(verdicts("function f(res) { return res.code === '12345678' }", { settings })).toEqual(['res.code: certain'])
  })

  it('what is compared with no number is no exit code', () => {
    expect(verdicts('const result = await task(); if (result.code) go()')).toEqual(['result.code: certain'])
  })

  it.each([
    ['exit', 'function f(res) { res.exit(); return res.exit === 805 }', 'res.exit: certain'],
    ['exitCode', "function f(res) { res.exitCode = 0; return get(res, 'exitCode') === 805 }", "get(res, 'exitCode'): certain"],
  ])('a process ends with a value of %s, and not by its own name', (name, code, expected) => {
    expect(verdicts(code, { settings: { codeProperties: [name] } })).toEqual([expected])
  })

  it('numbers that the table mostly does not have are codes of something else', () => {
    const judged = (...codes: number[]): string[] => [...new Set(verdicts(`function f(code) { switch (code) { ${codes.map((code) => `case ${code}:`).join(' ')} } }`))]
    expect(judged(805, 804, 803)).toEqual(['code: likely'])
    expect(judged(805, 804, 803, 803, 893)).toEqual(['code: likely'])
    expect(judged(805, 804, 803, 893, 897)).toEqual(['code: other'])
  })

  it.each([
    ['a pattern', 'const { code, msg } = await something(); if (code === 3) go()', 'code'],
    ['a pattern in a parameter', 'const done = ({ code, message }) => code === 3', 'code'],
    ['a pattern that is assigned', inFunction('({ code: this.kept, msg } = table); if (table.code === 3) show()'), 'table.code'],
    ['a pattern elsewhere', inFunction('const { msg } = table; if (table.code === 3) show(msg)'), 'table.code'],
    ['another function', 'let table; const f = () => table.msg; const g = () => table.code === 3', 'table.code'],
    ['an optional chain in parentheses', inFunction('if (table.first.code === 3) show((table?.first).msg)'), 'table.first.code'],
    ['the same path', inFunction('if (table.first.code === 3) show(table.first.msg)'), 'table.first.code'],
  ])('siblings in %s', (_, code, expression) => {
    expect(verdicts(code)).toEqual([`${expression}: certain`])
  })

  it.each([
    ['passed to a function', 'const f = (table) => table.code === 3; api.login().then((res) => { if (res.code === 200) f(res.data) })', 'other'],
    ['passed by a name', 'const f = (table) => table.code === 3; api.login().then(({ code, data }) => { if (code === 200) f(data) })', 'other'],
    ['passed in another place', 'const f = (id, table) => table.code === 3; api.login().then((res) => { if (res.code === 200) f(1, res.data) })', 'other'],
    ['passed on twice', 'const f = (table) => table.code === 3; const g = (x) => f(x); api.login().then((res) => { if (res.code === 200) g(res.data) })', 'other'],
    ['passed beside the parameter', 'const f = (table) => table.code === 3; api.login().then((res) => { if (res.code === 200) f(res, res.data) })', 'certain'],
    ['of a response whose code nobody asks', 'const f = (table) => table.code === 3; api.login().then((res) => f(res.data))', 'certain'],
    ['taken by a function that calls itself', 'function f(table) { f(table.next); return table.code === 3 } api.login().then((res) => { if (res.code === 200) f(res.data) })', 'certain'],
    ['passed where others pass a response', 'const f = (table) => table.code === 3; api.list().then(f); f(await api.list()); api.login().then((res) => { if (res.code === 200) f(res.data) })', 'certain'],
  ])('data of a response, %s', (_, code, expected) => {
    expect(verdicts(code)).toContain(`table.code: ${expected}`)
  })

  it('what is read from another object tells nothing', () => {
    expect(verdicts(inFunction('if (table.code === 3) show(other.message, table.first.message)'))).toEqual(['table.code: other'])
    expect(verdicts(inFunction('if (table[one].code === 3) show(table[two].message)'))).toEqual(['table[one].code: other'])
    expect(verdicts('function f(table) { return table.code === 3 }\nfunction g(table) { return table.message }')).toEqual(['table.code: other'])
  })
})

describe('what else the code is compared with', () => {
  it('a distinctive code of the table makes the rest certain', () => {
    expect(verdicts(inFunction('if (table.code === 3) go()'))).toEqual(['table.code: other'])
    expect(verdicts(inFunction('if (table.code === 805) go(); if (table.code === 3) stop()'))).toEqual(['table.code: certain', 'table.code: certain'])
    expect(verdicts(inFunction('switch (table.code) { case 805: case 3: go() }'))).toEqual(['table.code: certain'])
  })

  it('a text of many digits is no code, unless the settings have it', () => {
    const code = "if (table.code === 805 || table.code === '20000000') go()"
    const codes = [{ code: 20_000_000, name: 'FAR' }]
    expect(verdicts(code)).toEqual(['table.code: other', 'table.code: other'])
    expect(verdicts(code, { settings: { codes } })).toEqual(['table.code: certain', 'table.code: certain'])
  })

  it('a member of the enum makes the rest certain', () => {
    const enumImport = "import { RayvisionCode as Code } from 'rayvision-codes'\n"
    expect(verdicts(`${enumImport}${inFunction('if (table.code === Code.FORBIDDEN) go(); if (table.code === 3) stop()')}`)).toEqual([
      'table.code: certain',
      'table.code: certain',
    ])
    expect(verdicts(`${enumImport}const f = (code) => code === Code.SUCCESS || code === 3`)).toEqual(['code: certain', 'code: certain'])
  })

  it('a member of the enum makes a variable of any name one', () => {
    const code = "import { RayvisionCode } from 'rayvision-codes'\nconst f = (x) => x === RayvisionCode.SUCCESS || x === 805"
    expect(verdicts(code)).toEqual(['x: certain', 'x: certain'])
  })

  it.each([
    ['by the whole response', "const res = await api.load(); if (res.code === 200 && res.data.code === 805) go()", ['res.code: certain', 'res.data.code: other']],
    ['by a pattern', 'const { code, data } = await api.load(); if (code === 200 && data.code === 805) go()', ['code: certain', 'data.code: other']],
    ['by patterns alone', 'const { code, data } = await api.load(); const { code: inner } = data; if (code !== 200 || inner === 805) go()', ['code: certain', 'inner: other']],
    ['by another API’s code of success', 'const res = await api.load(); if (res.code === 0 && res.data.code === 2) go()', ['res.code: certain', 'res.data.code: other']],
    ['by another API’s codes of success', 'const res = await api.load(); if (res.code === 0 && res.data.code === 0) go()', ['res.code: certain', 'res.data.code: certain']],
    ['deeper', 'const res = await api.load(); if (res.code === 200 && res.data.info.code === 805) go()', ['res.code: certain', 'res.data.info.code: other']],
    ['deeper, by a variable', 'const res = await api.load(); const info = res.data?.info ?? {}; if (res.code === 200 && info.code === 805) go()', ['res.code: certain', 'info.code: other']],
    ['deeper, behind a default', 'const res = await api.load(); const info = (res.data || {}).info; if (res.code === 200 && info.code === 805) go()', ['res.code: certain', 'info.code: other']],
    ['behind a condition', 'const res = await api.load(); const info = res.data.ready && make(); if (res.code === 200 && info.code === 805) go()', ['res.code: certain', 'info.code: certain']],
    ['deeper, by a pattern', 'const res = await api.load(); const { data: { info } } = res; if (res.code === 200 && info.code === 805) go()', ['res.code: certain', 'info.code: other']],
    ['deeper, by patterns', 'const { code, data } = await api.load(); const { info } = data || {}; if (code === 200 && info.code === 805) go()', ['code: certain', 'info.code: other']],
    ['by a variable that is made of itself', 'const res = await api.load(); let info = info.next; if (res.code === 200 && info.code === 805) go()', ['res.code: certain', 'info.code: certain']],
    ['in another part of the response', 'const res = await api.load(); if (res.code === 200 && res.info.code === 805) go()', ['res.code: certain', 'res.info.code: certain']],
    ['where the data has the response', "const res = await axios.get('/x'); if (res.data.code === 200 && res.data.data.code === 805) go()", ['res.data.code: certain', 'res.data.data.code: other']],
    ['both tell of success', 'const res = await api.load(); if (res.code === 200 && res.data.code === 200) go()', ['res.code: certain', 'res.data.code: certain']],
    ['the first is asked for more than success', 'const res = await api.load(); if ([0, 200].includes(res.code) && res.data.code === 805) go()', ['res.code: certain', 'res.data.code: other']],
    ['the first is only asked for its truth', 'const res = await api.load(); if (res.code && res.data.code === 805) go()', ['res.code: certain', 'res.data.code: certain']],
    ['the first does not tell of success', 'const f = (res) => res.code === 804 || res.data.code === 805', ['res.code: certain', 'res.data.code: certain']],
  ])('a code in the data of a response that has one of its own: %s', (_, code, expected) => {
    expect(verdicts(code)).toEqual(expected)
  })

  it.each([
    ['areas.find((a) => a.code === 800)', 'other'],
    ['areas.find((a) => a.code === 810)', 'likely'],
    ['rows.map((v) => (v.code === 700 ? 1 : 2))', 'other'],
  ])('a round number hardly speaks for a code: %s', (code, expected) => {
    expect(verdicts(code)).toEqual([`${/\w\.code/.exec(code)![0]}: ${expected}`])
  })

  it('what is neither a number nor a text speaks against nothing', () => {
    expect(verdicts(inFunction('if (table.code === null || table.code === true || table.code === 805) go()'))).toEqual(Array(3).fill('table.code: certain'))
  })

  it('an import of the enum says nothing of the file’s other codes: a fix may have brought it', () => {
    const code = inFunction('if (table.code === 3) go()')
    expect(judge(`import { RayvisionCode } from 'rayvision-codes'\n${code}`)[0]!.reasons).toEqual(judge(code)[0]!.reasons)
  })

  it.each([
    ["'ENOENT'", 'a system error'],
    ["'ERR_NETWORK'", 'an error of Node or axios'],
    ["'42P01'", 'an SQL state'],
    ["'auth/user-not-found'", 'an error of Firebase'],
    ["'KeyA'", 'a key'],
    ["'CN'", 'a text'],
  ])('%s, %s, speaks against the others', (text) => {
    expect(verdicts(inFunction(`if (table.code === ${text} || table.code === 200) go()`))).toEqual(['table.code: other', 'table.code: other'])
  })

  it.each([
    ['hexadecimal numbers', 'table.code === 0x64 || table.code === 200'],
    ['bit operations', '(table.code & 4) === 4 || table.code === 200'],
    ['remainders', 'table.code % 2 === 0 || table.code === 200'],
    ['close codes of sockets', 'table.code === 1006 || table.code === 1000'],
    ['ranges', 'table.code < 200'],
  ])('%s speak against it', (_, condition) => {
    expect(new Set(judge(inFunction(`if (${condition}) go()`)).map(({ verdict }) => verdict))).toEqual(new Set(['other']))
  })

  it('a text on another object’s code speaks against nothing', () => {
    expect(verdicts("if (err.code === 'ENOENT') go(); if (res.code === 805) stop()")).toEqual(['err.code: other', 'res.code: certain'])
  })
})

describe('rows of data have a string code of their own', () => {
  const rows = (condition: string): string => `const res = await api.listRegions(); const region = res.data.find((row) => ${condition})`

  it.each(["row.code === 'CN'", "row.code === '805'", 'row.code === 200', 'row.code === code'])('%s', (condition) => {
    for (const { verdict } of judge(rows(condition))) expect(verdict).toBe('other')
  })

  it('in one of several comparisons', () => {
    expect(verdicts("const res = await api.list(); res.data.forEach(({ code }) => code === '805' || code === 804)")).toEqual(['code: other', 'code: other'])
  })

  it('beside the code of the response', () => {
    expect(verdicts("const res = await api.list(); if (res.code === 200) res.data.forEach((row) => { if (row.code === 'CN') go() })")).toEqual([
      'res.code: certain',
      'row.code: other',
    ])
  })
})
