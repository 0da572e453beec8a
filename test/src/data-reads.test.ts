/**
 * Which reads are those of a response’s data: `require-success-check` asks for a comparison of the code before them.
 */
import { expect, it } from 'vitest'
import { reportedTexts } from '../support/lint.ts'

const reported = (code: string): string[] => reportedTexts('require-success-check', code, { filename: 'file.tsx', settings: { responseCalls: ['api.*'] } })

it.each([
  ['const res = await api.a(); log(res.data)', ['res.data']],
  ['const res = await api.a(); log(res.data); if (res.code === 200) go()', ['res.data']],
  ['const res = await api.a(); if (res.code === 200) log(res.data)', []],
  ['const res = await make(); log(res.data)', []],
  ['const { data } = await make(); log(data)', []],
  ['const { data } = await api.a(); log(data)', ['data']],
  ['const { data: { list } } = await api.a(); log(list)', ['{ list }']],
  ['const { [data]: x } = await api.a(); log(x)', []],
  ['const { data } = await api.a()', []],
  ['export const { data } = await api.a()', ['data']],
  ['const { data } = await api.a(); export { data }', ['data']],
  ['const list = (await api.a()).data; log(list)', ['(await api.a()).data']],
  ['const list = (await api.a()).data', ['(await api.a()).data']],
  ['const res = await api.a(); const list = res.data; if (res.code === 200) log(list)', []],
  ['const res = await api.a(); const list = res.data as List; log(list)', ['res.data']],
  ['const res = await api.a(); const [list] = res.data; log(list)', ['res.data']],
  ['const res = await api.a(); let list = res.data; list = 1; log(list)', ['res.data']],
  ['const res = await api.a(); list = res.data', ['res.data']],
  ['const res = await api.a(); log(list = res.data)', ['res.data']],
  ['const res = await api.a(); res.data = 1; delete res.data; res.data()', []],
  ['const res = await api.a(); [res.data] = x; ({ a: res.data } = x); res.data++; [...res.data] = x', []],
  ['const res = await api.a(); for (res.data of x) go(); for (res.data in x) go(); [res.data = 1] = x', []],
  ['const res = await api.a(); new res.data(); log(new A(res.data))', ['res.data']],
  ['const res = await api.a(); log({ data: res.other }, other.data)', []],
  ['const res = await api.a(); if (res.data.code === 200) log(res.data.data)', []],
  ['const res = await api.a(); log(res.data.data, res.data.code === 200)', ['res.data.data']],
  ['const { data } = await api.a(); if (data.code === 200) log(data.data)', []],
  ['const { data } = await api.a(); log(data.data, data.code === 200)', ['data.data']],
  ['const res = await api.a(); const { data } = res; if (data.code === 200) log(data.data)', []],
  ['const res = await api.a(); const { data: { data } } = res; log(data)', ['data']],
  ['let data; ({ data } = await api.a()); log(data)', ['data']],
  ['const f = async ({ data }) => log(data)\nf(await api.a())', ['data']],
  ['const { data } = await api.a(); type data = string; let x: data', []],
  ['export var { data } = await api.a(); var data', ['data']],
  ['function f(res) { log(res.data); if (res.code === 200) go() }\nlog(await api.a())', []],
  ['let list, res = await api.a(); if (res.code === 200) ({ next: res, data: { list } } = res)', []],
  ['const res = await api.a(); log(res.data.data); if (res.code === 200) go()', ['res.data']],
  ['const res = await api.a(); log(res.result.data, res.data)', ['res.data']],
  ['const res = await api.a(); if (res.data.code === 200) go(res.data.data)\napi.b().then((r) => r.data).then((body) => log(body.data))', ['body.data']],
  ['const [res] = await Promise.all(ready ? [api.a()] : []); log(res.data)', []],
])('%s', (code, expected) => {
  expect(reported(code)).toEqual(expected)
})
