/**
 * Types that prove a response code: the enum of codes, a union of codes, and the types that the settings name.
 */
import { describe, expect, it } from 'vitest'
import { fixTyped, lintTyped, reportedTyped } from '../support/typed.ts'

const IMPORT = "import { ApiCode, type ApiResponse } from './api-code.js'\n"

describe('the type of a code, whatever its name', () => {
  it.each([
    ['a parameter of the enum’s type', `${IMPORT}export const f = (x: ApiCode) => x === 805`],
    ['a property of the enum’s type', `${IMPORT}export const f = (x: { state: ApiCode }) => x.state === 805`],
    ['a pattern', `${IMPORT}export const f = ({ state: n }: { state: ApiCode }) => n === 805`],
    ['a variable', `${IMPORT}declare const state: ApiCode\nexport const is = state === 805`],
    ['the result of a call', `${IMPORT}declare function state(): ApiCode\nexport const is = state() === 805`],
    ['an awaited result', `${IMPORT}declare function state(): Promise<ApiCode>\nexport const is = (await state()) === 805`],
    ['a list', `${IMPORT}export const f = (x: ApiCode) => [805].includes(x)`],
    ['a switch', `${IMPORT}export const f = (x: ApiCode) => { switch (x) { case 805: return 1; default: return 2 } }`],
    ['a union of codes', 'export const f = (x: 200 | 804 | 805) => x === 805'],
    ['a union of codes by a name', 'type State = 200 | 805\nexport const f = (x: { state: State }) => x.state === 805'],
    ['a code property of a union', 'export const f = ({ code }: { code: 200 | 805 }) => code === 805'],
  ])('%s', (_, code) => {
    expect(reportedTyped(code)).toEqual(['805'])
  })

  it.each([
    ['a number', 'export const f = (x: number) => x === 805'],
    ['a union with another number', 'export const f = (x: 1 | 805) => x === 805'],
    ['a single literal', 'export const f = (x: 805) => x === 805'],
    ['a union of texts', "export const f = (x: '200' | '805') => x === '805'"],
    ['another enum', 'enum Size { Small = 1, Large = 805 }\nexport const f = (x: Size) => x === 805'],
    ['any', 'export const f = (x: any) => x === 805'],
    ['weights', 'type Weight = 400 | 500 | 600 | 700\nexport const f = (x: Weight) => x === 700'],
    ['a delay', 'declare function debounce(ms: 100 | 500 | 1000): void\ndebounce(500)'],
    ['a zoom', 'export const f = ({ zoom }: { zoom: 100 | 200 | 800 }) => zoom === 800'],
    ['an enum of something else', 'enum Channel { Left = 100, Right = 200 }\nexport const f = (input: { code: Channel; label: string }) => input.code === 100'],
  ])('none: %s', (_, code) => {
    expect(reportedTyped(code)).toEqual([])
  })
})

describe('an argument', () => {
  it.each([
    ['of the enum’s type', `${IMPORT}declare function log(code: ApiCode): void\nlog(805)`],
    ['after another', `${IMPORT}declare function log(text: string, code: ApiCode): void\nlog('805', 805)`],
    ['of a method', `${IMPORT}declare const logger: { log(code: ApiCode): void }\nlogger.log(805)`],
    ['among the rest', `${IMPORT}declare function retry(times: number, ...codes: ApiCode[]): void\nretry(3, 805)`],
    ['of a union of codes', 'declare function log(code: 200 | 805): void\nlog(805)'],
    ['of the overload that is meant', `${IMPORT}declare function log(a: number): void\ndeclare function log(a: string, code: ApiCode): void\nlog(805)\nlog('805', 805)`],
  ])('%s', (_, code) => {
    expect(reportedTyped(code)).toEqual(['805'])
  })

  it('behind the parameters is none', () => {
    expect(reportedTyped(`${IMPORT}declare function log(code: ApiCode): void\nlog(805, 200)`)).toEqual(['805'])
  })

  it('of another type is none', () => {
    expect(reportedTyped('declare function log(size: number, ...rest: number[]): void\nlog(805, 805)\nunknown(805)')).toEqual([])
  })
})

describe('the enum of one’s own is written', () => {
  it('with the import that is there', () => {
    expect(fixTyped(`${IMPORT}export const f = (x: ApiCode) => x === 805 || x === 200`)).toBe(
      `${IMPORT}export const f = (x: ApiCode) => x === ApiCode.WrongPassword || x === ApiCode.Ok`,
    )
  })

  it('with a new import from where it lives', () => {
    const code = "export const f = (x: import('./api-code.js').ApiCode) => x === 805\n"
    expect(fixTyped(code)).toBe(`import { ApiCode } from './api-code.js'\n\n${code.replace('805', 'ApiCode.WrongPassword')}`)
  })

  it('beside other imports of its module', () => {
    const text = (names: string, code: number | string) => `import { ${names} } from './api-code.js'\nexport const f = (x: { answer: ApiResponse; state: import('./api-code.js').ApiCode }) => x.state === ${code}`
    expect(fixTyped(text('type ApiResponse', 805))).toContain('x.state === ApiCode.WrongPassword')
    expect(fixTyped(text('type ApiResponse', 805)).match(/ApiCode\b.*from/g)).toHaveLength(1)
  })

  it('in an argument', () => {
    expect(fixTyped(`${IMPORT}declare function log(code: ApiCode): void\nlog(805)`)).toBe(`${IMPORT}declare function log(code: ApiCode): void\nlog(ApiCode.WrongPassword)`)
  })
})

describe('the setting responseTypes', () => {
  const inFunction = (parameter: string): string => `export const f = (${parameter}) => x.code === 803`
  const rules = { 'rayvision-codes/no-unknown-code': 'error' } as const
  const reported = (code: string, ...responseTypes: unknown[]): string[] => reportedTyped(code, { rules, settings: { responseTypes } })

  const fromFile = `import type { ApiResponse } from './api-code.js'\n${inFunction('x: ApiResponse')}`
  const fromPackage = `import type { ApiResponse } from 'shop-api'\n${inFunction('x: ApiResponse')}`

  it('by a name', () => {
    expect(reported(fromFile, 'ApiResponse')).toEqual(['803'])
    expect(reported(fromPackage, 'ApiResponse')).toEqual(['803'])
    expect(reported('type Answer = { code: number }\n' + inFunction('x: Answer'), 'Answer')).toEqual(['803'])
  })

  it('from a file of the project', () => {
    expect(reported(fromFile, { from: 'file', name: 'ApiResponse' })).toEqual(['803'])
    expect(reported(fromFile, { from: 'file', name: ['Other', 'ApiResponse'], path: './api-code.ts' })).toEqual(['803'])
    expect(reported(fromFile, { from: 'file', name: 'ApiResponse', path: 'other-api.ts' })).toEqual([])
    expect(reported(fromPackage, { from: 'file', name: 'ApiResponse' })).toEqual([])
  })

  it('from a package', () => {
    expect(reported(fromPackage, { from: 'package', name: 'ApiResponse', package: 'shop-api' })).toEqual(['803'])
    expect(reported(fromPackage, { from: 'package', name: 'ApiResponse', package: 'shop' })).toEqual([])
    expect(reported(fromFile, { from: 'package', name: 'ApiResponse', package: 'shop-api' })).toEqual([])
  })

  it('from the libraries of the language, whatever speaks against it', () => {
    expect(reported(inFunction('x: CloseEvent'), { from: 'lib', name: 'CloseEvent' })).toEqual(['803'])
    expect(reported(fromFile, { from: 'lib', name: 'ApiResponse' })).toEqual([])
  })

  it.each([
    ['an awaited promise', 'export const f = async (x: Promise<ApiResponse>) => (await x).code === 803'],
    ['a value that may be missing', 'export const f = (x?: ApiResponse) => x?.code === 803'],
    ['a pattern', 'export const f = ({ code: n = 0 }: ApiResponse) => n === 803'],
    ['an alias', 'type Answer = ApiResponse\nexport const f = (x: Answer) => x.code === 803'],
    ['a variable of the code', 'declare const x: ApiResponse\nconst { code } = x\nconst m = code\nexport const is = m === 803'],
    ['a property', 'export const f = (x: { answer: ApiResponse }) => x.answer.code === 803'],
  ])('through %s', (_, text) => {
    expect(reported(`${IMPORT}${text}`, 'ApiResponse')).toEqual(['803'])
  })

  it('leaves the calls of other APIs alone', () => {
    const code = "import { load } from 'shop-api'\nconst res = await load()\nif (res.code === 0 || res.code === 801 || res.code === 20000) load()"
    const all = { 'rayvision-codes/no-magic-code': 'error', ...rules } as const
    expect(reportedTyped(code, { rules: all }).length).toBeGreaterThan(0)
    expect(reportedTyped(code, { rules: all, settings: { responseTypes: ['ApiResponse'] } })).toEqual([])
  })
})

describe('a switch needs the codes of its own union only', () => {
  const rules = { 'rayvision-codes/exhaustive-switch': 'error' } as const
  const messages = (code: string): string[] => lintTyped(code, { rules }).map(({ message }) => message)
  const body = (type: string, cases: string) => `export const f = (x: ${type}) => { switch (x) { ${cases} } }`

  it('of literals', () => {
    expect(messages(body('200 | 804 | 805', 'case 805: return 1; case 200: return 2'))).toEqual([
      'This switch on a response code does not handle 804 (ACCOUNT_LOCKED). Add the cases or a default.',
    ])
    expect(messages(body('200 | 804 | 805', 'case 805: return 1; case 804: case 200: return 2'))).toEqual([])
  })

  it('of an enum', () => {
    expect(messages(`${IMPORT}${body('ApiCode', 'case 200: return 1; case 805: return 2')}`)).toEqual([
      'This switch on a response code does not handle 804 (ACCOUNT_LOCKED). Add the cases or a default.',
    ])
    expect(messages(`${IMPORT}${body('ApiCode', 'case 200: case 804: return 1; case 805: return 2')}`)).toEqual([])
  })

  it('and all codes of the table where the type is wider', () => {
    const [message] = messages(`${IMPORT}export const f = (res: ApiResponse) => { switch (res.code) { case 805: return 1; case 200: return 2 } }`)
    expect(message).toMatch(/does not handle 100 \(FAIL\).* and \d+ more/)
  })
})
