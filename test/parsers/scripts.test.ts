/**
 * JavaScript, JSX and TypeScript, with espree and with typescript-eslint's parser: both see the same.
 */
import * as typescriptParser from '@typescript-eslint/parser'
import * as espree from 'espree'
import { describe, expect, it } from 'vitest'
import { fixerOf, IMPORT, marked } from '../support/parsers.ts'

const jsx = { ecmaFeatures: { jsx: true } }
const parsers = [
  ['espree', 'Login.jsx', { parser: espree, parserOptions: jsx }],
  ['typescript-eslint', 'Login.jsx', { parser: typescriptParser, parserOptions: jsx }],
  ['typescript-eslint, in TypeScript', 'Login.tsx', { parser: typescriptParser, parserOptions: jsx }],
] as const

describe.each(parsers)('%s', (_, filename, languageOptions) => {
  const fix = fixerOf(filename, { files: ['**/*.{jsx,tsx}'], languageOptions })

  it.each([
    ['a component', 'export const Login = ({ res }) => <p>{res.code === ‹805› && <b>805</b>}</p>'],
    ['attributes', "export const Login = ({ res }) => <p hidden={res.code !== ‹805›} title={`805 ${res.code === ‹804›}`} {...(res.code === ‹200› ? { a: 1 } : {})} />"],
    ['a fragment', 'export const Login = ({ res }) => <>805 {res.code === ‹805› ? <b /> : <i>{res.code === ‹200›}</i>}</>'],
    ['a handler', 'export const Up = () => <Upload onSuccess={(table) => { if (table.code !== ‹200›) fail(table.code) }} />'],
    ['a hook', 'export function Login() {\n  const { data } = useRequest(login)\n  return data?.code === ‹200› ? <b /> : null\n}'],
    ['a class', 'export class Login extends Base { async load() { return (this.res = await login()).code === ‹805› } render() { return <p>{this.res.code === ‹804›}</p> } }'],
    ['a pattern', 'export const load = async () => {\n  const { code: n = 0 } = await api.login()\n  return n === ‹805› || [‹804›, ‹200›].includes(n)\n}'],
    ['optional chaining', 'export const f = (res) => res?.data?.code === ‹805› || (res?.code) === ‹804›'],
    ['a switch', 'export const f = (res) => { switch (res.code) { case ‹805›: case ‹804›: return 1\n default: return 2 } }'],
  ])('%s', async (_title, text) => {
    const { code, output } = marked(`@import${text}\n`, `${IMPORT}\n\n`)
    expect(await fix(code)).toEqual({ output, left: [] })
    expect(await fix(output)).toEqual({ output, left: [] })
  })
})

describe('what only TypeScript has', () => {
  const fix = fixerOf('login.ts', { files: ['**/*.ts'], languageOptions: { parser: typescriptParser } })

  it.each([
    ['assertions', 'export const f = (res: Answer) => (res.code as number) === ‹805› || res!.code! === ‹804› || <number>res.code === (‹200› satisfies number)'],
    ['parameter properties', 'export class A { constructor(private res: Answer) {} check() { return this.res.code === ‹805› } }'],
    ['decorators', '@Injectable()\nexport class A {\n @Input() res!: Answer\n get isOk() { return this.res.code === ‹200› } }'],
    ['overloads', 'export function f(res: Answer): boolean\nexport function f(res: Answer) { return res.code === ‹805› }'],
    ['generics', 'export const f = async <T,>(url: string) => (await request<T>(url)).code === ‹805›'],
    ['namespaces', 'namespace A { export const f = (res: Answer) => res.code === ‹805› }\nexport default A'],
    ['accessors', 'export class A { accessor res = JSON.parse(text) as Answer\n check() { return this.res.code === ‹805› } }'],
    ['enums and abstract classes', 'enum E { A = 805 }\nexport abstract class B { abstract res: Answer\n check() { return this.res.code === ‹805› && E.A } }'],
  ])('%s', async (_, text) => {
    const { code, output } = marked(`@import${text}\n`, `${IMPORT}\n\n`)
    expect(await fix(code)).toEqual({ output, left: [] })
    expect(await fix(output)).toEqual({ output, left: [] })
  })
})
