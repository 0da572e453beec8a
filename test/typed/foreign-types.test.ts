/**
 * Types whose `code` is no response code, also where name and number say otherwise.
 */
import { describe, expect, it } from 'vitest'
import { reportedTyped } from '../support/typed.ts'

const rules = { 'rayvision-codes/no-magic-code': 'error', 'rayvision-codes/no-unknown-code': 'error' } as const
const reported = (code: string): string[] => reportedTyped(code, { rules })
/** The best that a name and numbers can say: a response, success, a distinctive code, and company. */
const uses = 'if (Number(res.code) === 200 || Number(res.code) === 805 || Number(res.code) === 3) console.log(res)'

it.each([
  ['CloseEvent', ''],
  ['Partial<CloseEvent>', ''],
  ["Readonly<Pick<CloseEvent, 'code'>>", ''],
  ['KeyboardEvent', ''],
  ['DOMException', ''],
  ['GeolocationPositionError', ''],
  ['MediaError', ''],
  ['NodeJS.ErrnoException', ''],
  ['ExecException', "import type { ExecException } from 'node:child_process'"],
  ['MongoError', "import type { MongoError } from 'mongodb'"],
  ['MongoServerError', "import type { MongoServerError } from 'mongodb'"],
])('%s', (type, head) => {
  const code = `${head}
export function asParameter(res: ${type}) { ${uses} }
export function asOptional(res?: ${type}) { ${uses.replaceAll('res.code', 'res?.code')} }
export async function ofAnotherOrigin(something: () => Promise<${type}>) { const res = await something(); ${uses} }
export function asPattern({ code: state }: ${type}) { return Number(state) === 805 }
export const asElement = (list: ${type}[]) => list.some((res) => Number(res.code) === 805)
`
  expect(reported(code)).toEqual([])
})

it('an error of the project’s own, unless it is called after an API', () => {
  const ofClass = (name: string): string[] => reported(`class ${name} extends Error { code = 0 }\nexport function f(res: ${name}) { ${uses} }`)
  expect(ofClass('CommandError')).toEqual([])
  expect(ofClass('ApiError')).toEqual(['200', '805', '3'])
  expect(reported('class ApiError extends Error { code = 0 }\nexport const f = (e: unknown) => e instanceof ApiError && (e.code === 404 || e.code === 7)')).toEqual([])
  expect(reported('class ApiError extends Error { code = 0 }\nexport const f = (e: unknown) => e instanceof ApiError && (e.code === 404 || e.code === 805)')).toEqual(['404', '805'])
})

it('a code that is declared as a text', () => {
  expect(reported("export const f = (res: { code: string; message: string }) => res.code === '805'")).toEqual([])
  expect(reported("export const f = (res: { code: 'CN' | 'US' }) => res.code === 'CN'")).toEqual([])
  expect(reported("declare function list(): Promise<{ code: string }[]>\nconst data = await list()\nexport const found = data.find((row) => row.code === '805')")).toEqual([])
})

it('a code that is declared as a text, and compared as a number', () => {
  const of = (comparison: string): string[] => reported(`export const f = (res: { code: string; message: string }) => ${comparison}`)
  expect(of('Number(res.code) === 805')).toEqual(['805'])
  expect(of('+res.code === 805')).toEqual(['805'])
  expect(of("Number(res.code) === 805 || res.code === 'CN'")).toEqual(['805'])
  expect(of("String(res.code) === '805'")).toEqual([])
  expect(reported("export const f = ({ code }: { code: string; message: string }) => Number(code) === 805 || code === '804'")).toEqual([])
})

it.each(['Partial<Answer>', 'Readonly<Answer>', "Pick<Answer, 'code'>", "Omit<Answer, 'message'>", 'Record<keyof Answer, number>'])('%s is no type of the language', (type) => {
  expect(reported(`interface Answer { code: number; message: string }\nexport function f(res: ${type}) { ${uses} }`)).toEqual(['200', '805', '3'])
})

describe('it counts who declares the code, not only whose type the object is', () => {
  const of = (type: string, head = ''): string[] => reported(`${head}\nexport function f(res: ${type}) { ${uses} }`)
  const all = ['200', '805', '3']

  it.each([
    ['a response of the DOM with a code of the project', 'Response & { code: number }', ''],
    ['a class of the project that extends one', 'Answer', 'class Answer extends Response { code = 0 }'],
    ['a type of the DOM with a code of the project too', 'MediaError & { code: number }', ''],
    ['either of two', 'CloseEvent | { code: number; message: string }', ''],
    ['an error of an API, by its base', 'SpecialError', 'class ApiError extends Error { code = 0 }\nclass SpecialError extends ApiError {}'],
    ['an error of an API, by its base’s constructor', 'SpecialError', 'class ApiError extends Error { constructor(public code: number) { super() } }\nclass SpecialError extends ApiError {}'],
    ['an error with a code, called after an API', 'ApiError', 'type ApiError = Error & { code: number }'],
    ['a code that the project adds to an interface of a library', 'Response', 'declare global { interface Response { code: number } }'],
  ])('the project: %s', (_, type, head) => {
    expect(of(type, head)).toEqual(all)
  })

  it.each([
    ['an interface that extends one of the DOM', 'Mine', 'interface Mine extends CloseEvent { more: number }'],
    ['a status of HTTP that is called so', 'Mine', 'declare const answer: { statusCode: number }\nconst made = () => ({ code: answer.statusCode, message: "" })\ntype Mine = ReturnType<typeof made>'],
    ['a part of it', 'Mine & { more: number }', 'type Mine = Readonly<CloseEvent>'],
    ['two of others', 'CloseEvent | NodeJS.ErrnoException', ''],
    ['a generic class of errors', 'TypedError<string>', 'class TypedError<T> extends Error { code = 0; data?: T }'],
    ['an error with a code', 'Error & { code: number }', ''],
    ['an interface that extends an error of a library', 'Mine', "import type { ShopError } from 'shop-api'\ninterface Mine extends ShopError { more: number }"],
    ['an error of a library’s API with a code of the project too', 'RequestError & { code: number }', "import type { RequestError } from 'shop-api'"],
    ['an error of a library’s API, by its base', 'Mine', "import { RequestError } from 'shop-api'\nclass Mine extends RequestError {}"],
  ])('others: %s', (_, type, head) => {
    expect(of(type, head)).toEqual([])
  })
})

it('a type without a name is no type of the language, whatever gives it', () => {
  expect(reported(`export function f(pairs: [string, number][]) { const res = Object.fromEntries(pairs); ${uses} }`)).toEqual(['200', '805', '3'])
})

it('an object without a declaration tells nothing', () => {
  expect(reported(`export function f(res: typeof globalThis & { code: number }) { ${uses} }`)).toEqual(['200', '805', '3'])
})

it('an error of a library is none of the project’s own where the project adds to it', () => {
  const added = (name: string): string => `import { ${name} } from 'shop-api'\ndeclare module 'shop-api' { interface ${name} { more: number } }\nexport function f(res: ${name}) { ${uses} }`
  expect(reported(added('RequestError'))).toEqual([])
})

it('what is declared as a response is one', () => {
  expect(reported(`import type { ApiResponse } from './api-code.js'\nexport function f(res: ApiResponse) { ${uses} }`)).toEqual(['200', '805', '3'])
})

it('a promise is what it gives', () => {
  const asked = (type: string): string[] => reportedTyped(`declare const expect: any\ndeclare function load(): Promise<${type}>\nexport const f = () => expect(load()).resolves.toEqual({ code: 805 })`)
  expect(asked('{ code: number; message: string }')).toEqual(['805'])
  expect(asked('CloseEvent')).toEqual([])
})
