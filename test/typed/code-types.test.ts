/**
 * Types that prove a response code: the enum of codes, a union of codes, and the types that the settings name.
 */
import * as typescriptParser from '@typescript-eslint/parser'
import type { ParserServicesWithTypeInformation } from '@typescript-eslint/utils'
import type { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { applyFixes } from '../support/lint.ts'
import { fixTyped, judgeTyped, lintTyped, reportedTyped } from '../support/typed.ts'

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

  it('beside that of the settings, each with its import', () => {
    const messages = lintTyped("export const f = (x: import('./api-code.js').ApiCode, res: any) => x === 805 || res.code === 806\n")
    expect(messages.map(({ fix }) => /import \{ (\w+)/.exec(fix!.text)?.[1])).toEqual(['ApiCode', 'RayvisionCode'])
  })

  const enumCalled = (name: string): string => `enum ${name} { Locked = 804, Wrong = 805 }\n`
  const RES = 'res: { code: number }'

  it.each([
    ['that is compared with its members', `${enumCalled('Own')}export const f = (${RES}) => res.code === Own.Locked || res.code === §`, 'Own.Wrong'],
    ['in another function of the file', `${enumCalled('Own')}export const f = (${RES}) => res.code === Own.Locked\nexport const g = (${RES}) => res.code === §`, 'Own.Wrong'],
    ['in a file where another has it as its type', `${enumCalled('Own')}export const f = (x: Own, ${RES}) => x === Own.Locked || res.code === §`, 'RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL'],
    ['in a switch with its members', `${enumCalled('Own')}export const f = (${RES}) => { switch (res.code) { case Own.Locked: return 1; case §: return 2; default: return 3 } }`, 'Own.Wrong'],
    ['in what is built', `${enumCalled('Own')}export const f = (${RES}) => res.code === Own.Locked ? { code: §, message: '' } : undefined`, 'RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL'],
    ['in a list', `${enumCalled('Own')}export const f = (${RES}) => res.code === Own.Locked || [§].includes(res.code)`, 'RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL'],
    ['whose type is a union', `${enumCalled('Own')}export const f = (${RES}, x: { code: 804 | 805; message: string }) => res.code === Own.Locked || x.code === §`, 'RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL'],
    ['behind an assertion', `${enumCalled('Own')}export const f = (${RES}) => res.code === Own.Locked || res.code === (§ as number)`, 'Own.Wrong'],
    ['behind two assertions', `${enumCalled('Own')}export const f = (${RES}) => res.code === Own.Locked || res.code === (§ as number)!`, 'Own.Wrong'],
    ['in an exported function', `${enumCalled('Own')}export function f(${RES}) { return res.code === Own.Locked || res.code === § }`, 'Own.Wrong'],
    ['that is out of reach', `${enumCalled('Own')}export * from './other-api.js'\nexport function f(${RES}) { return res.code === Own.Locked || res.code === § }`, 'RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL'],
    ['in what is built of its type', `${enumCalled('Own')}${enumCalled('Other')}export const f = (x: Other): { code: Own; message: string } | undefined => x === Other.Locked ? { code: §, message: '' } : undefined`, 'Own.Wrong'],
    ['in a file that has two', `${enumCalled('Own')}${enumCalled('Other')}export const f = (${RES}) => res.code === Own.Locked || res.code === Other.Wrong || res.code === §`, 'RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL'],
    ['beside another whose type it is', `${enumCalled('Own')}export const f = (x: { code: Own }, ${RES}) => x.code === Own.Locked || res.code === §`, 'RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL'],
    ['that it does not have', `enum Own { Locked = 804, Missing = 806 }\nexport const f = (${RES}) => res.code === Own.Locked || res.code === §`, 'RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL'],
    ['beside one of something else', `${enumCalled('Size')}export const f = (size: { width: number }, ${RES}) => size.width === Size.Locked || res.code === §`, 'RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL'],
  ])('for a code, %s', (_, code, member) => {
    const fixed = fixTyped(code.replace('§', '805'), { rules: { 'rayvision-codes/no-magic-code': ['error', { construction: true }] } })
    expect(fixed.slice(fixed.indexOf('enum'))).toBe(code.replace('§', member))
  })

  it('though members of the settings’ enum stand beside its own', () => {
    const code = `${enumCalled('Own')}import { RayvisionCode } from 'rayvision-codes/enum'\nexport const f = (${RES}) => res.code === Own.Locked || res.code === RayvisionCode.SUCCESS || res.code === §`
    expect(fixTyped(code.replace('§', '805'), { settings: { enum: { module: 'rayvision-codes/enum' } } })).toBe(code.replace('§', 'Own.Wrong'))
  })

  it('not where its members are only those of HTTP', () => {
    const compared = (values: string): string => `enum Own { ${values} }\nexport const f = (${RES}) => res.code === Own.Missing || res.code === §`
    const ofHttp = compared('Ok = 200, Missing = 404')
    expect(fixTyped(ofHttp.replace('§', '200'))).toContain(ofHttp.replace('§', 'RayvisionCode.SUCCESS'))
    const ofApi = compared('Ok = 200, Missing = 404, Wrong = 805')
    expect(fixTyped(ofApi.replace('§', '200'))).toBe(ofApi.replace('§', 'Own.Ok'))
  })

  it.each([
    ['that has the code', 'Ok = 200, Locked = 804', 'Own.Ok'],
    ['unless it has no such code', 'Locked = 804, Wrong = 805', 'RayvisionCode.SUCCESS'],
  ])('in the title of a suggestion, %s', (_, values, member) => {
    const code = `enum Own { ${values} }\nexport const f = (res: { code: Own }) => { if (res.code) log() }`
    const [{ suggestions = [] } = {}] = lintTyped(code, { rules: { 'rayvision-codes/no-code-truthiness': 'error' } })
    expect(suggestions.map(({ desc }) => desc)).toEqual([`Ask for success: res.code === ${member}.`, `Ask for failure: res.code !== ${member}.`])
  })

  it.each([
    ['a default export that the file imports', "import MainCode, { type MainResponse } from './default-code.js'\nexport const f = (x: MainResponse) => x.code === MainCode.Ok || x.code === §", 'MainCode.Wrong'],
    ['a default export by another name', "import Main from './default-code.js'\nexport const f = (x: Main) => x === §", 'Main.Wrong'],
    ['one by a value import, whatever its module loads', "import { LoopCode } from './loop-code.js'\nexport const f = (x: LoopCode) => x === §", 'LoopCode.Wrong'],
  ])('%s', (_, code, member) => {
    expect(fixTyped(code.replace('§', '805'))).toBe(code.replace('§', member))
  })

  it.each([
    ['a default export that only types use', "import type MainCode from './default-code.js'\nexport const f = (x: MainCode) => x === §"],
    ['a default export that the file does not import', "import type { MainResponse } from './default-code.js'\nexport const f = (x: MainResponse) => x.code === §"],
    ['a default export whose name means something else', "import MainCode from './default-code.js'\nexport const f = (x: MainCode) => [1].map((MainCode) => x === § || MainCode)"],
    ['one whose module exports it for types', "import type { TypeCode } from './for-types.js'\nexport const f = (x: TypeCode) => x === §"],
    ['one whose module loads the file', "import type { LoopCode } from './loop-code.js'\nexport const f = (x: LoopCode) => x === §"],
    ['one whose module loads the file, by a name for types', "import { type LoopCode } from './loop-code.js'\nexport const f = (x: LoopCode) => x === §"],
  ])('not where it cannot be imported: %s', (_, code) => {
    const fixed = fixTyped(code.replace('§', '805'))
    expect(fixed.slice(fixed.indexOf('export'))).toBe(code.slice(code.indexOf('export')).replace('§', _.includes('something else') ? '805' : 'RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL'))
  })

  it.each(['for-types', 'star-types'])('from where it lives, where a module exports it again for types: %s', (module) => {
    const code = `import type { ApiCode } from './${module}.js'\nexport const f = (x: ApiCode) => x === §`
    expect(fixTyped(code.replace('§', '805'))).toBe(`import type { ApiCode } from './${module}.js'\nimport { ApiCode as ApiCode_1 } from './api-code.js'\nexport const f = (x: ApiCode) => x === ApiCode_1.WrongPassword`)
  })

  it.each([
    ['a default export of a type', "import ApiCode from './default-type.js'\n"],
    ['an alias of a namespace’s member', "import type { EqualCode } from './equal-code.js'\n"],
  ])('from where it lives, beside %s', (_, head) => {
    const code = `${head}import type { ApiResponse } from './api-code.js'\nexport const f = (x: import('./api-code.js').ApiCode) => x === §\nexport type Other = ApiResponse`
    expect(fixTyped(code.replace('§', '805'))).toMatch(/import \{ ApiCode(?: as (ApiCode_1))? \} from '\.\/api-code\.js'[^]*x === ApiCode(?:_1)?\.WrongPassword/)
  })

  it.each([
    ['whose module has only a type of the file', "import type { HalfCode } from './half-loop.js'\n"],
    ['whose module the file loads already', "import type { LoopCode as HalfCode } from './loop-code.js'\nimport { LoopCode } from './loop-code.js'\n"],
  ])('beside a module that would load the file, %s', (_, head) => {
    expect(fixTyped(`${head}export interface Linted { a: number }\nexport const f = (x: HalfCode) => x === 805`)).toMatch(/x === (?:HalfCode_1|LoopCode)\.Wrong$/)
  })

  it('for what a generic parameter extends', () => {
    const code = `${IMPORT}declare function log<Code extends ApiCode>(code: Code): void\nlog(§)`
    expect(fixTyped(code.replace('§', '805'))).toBe(code.replace('§', 'ApiCode.WrongPassword'))
  })

  it('only where it has all codes that are missing', () => {
    const code = `${IMPORT}const TEXTS = { 200: 'fine', 805: 'wrong' }\nexport const f = (res: { code: ApiCode | 806; message: string }) => TEXTS[res.code]\n`
    const [message] = lintTyped(code, { rules: { 'rayvision-codes/exhaustive-lookup': 'error' } })
    expect(message!.suggestions![0]!.fix.text.match(/\w+\.[A-Z_]+(?=\])/g)).toEqual(['RayvisionCode.ACCOUNT_LOCKED', expect.stringMatching(/^RayvisionCode\./)])
  })

  it.each([
    ['by an alias of paths', "import { ApiCode } from '@codes'\nexport const f = (x: ApiCode) => x === §"],
    ['by a module that exports it again', "import { ApiCode } from './all-codes.js'\nexport const f = (x: ApiCode) => x === §"],
    ['by another name', "import { ApiCode as Code } from '@codes'\nexport const f = (x: Code) => x === §"],
  ])('with the import that is there, %s', (_, code) => {
    const [, local] = /(\w+) \}/.exec(code)!
    expect(fixTyped(code.replace('§', '805'))).toBe(code.replace('§', `${local}.WrongPassword`))
  })

  it('with the import that is there, where an older parser brings no more than the program', () => {
    const parser: Linter.Parser = {
      parseForESLint(text, options) {
        const parsed = typescriptParser.parseForESLint(text, options as never)
        const { program, esTreeNodeToTSNodeMap, tsNodeToESTreeNodeMap } = parsed.services as ParserServicesWithTypeInformation
        return { ...parsed, services: { program, esTreeNodeToTSNodeMap, tsNodeToESTreeNodeMap } } as never
      },
    }
    const code = "import { ApiCode } from '@codes'\nexport const f = (x: ApiCode) => x === §"
    expect(fixTyped(code.replace('§', '805'), { parser })).toBe(code.replace('§', 'ApiCode.WrongPassword'))
  })

  it('with a value beside the type that is imported by an alias of paths', () => {
    const code = "import type { ApiCode } from '@codes'\nexport const f = (x: ApiCode) => x === 805"
    expect(fixTyped(code)).toMatch(/^import \{ ApiCode as (\w+) \} from '@codes'$[^]*=== \1\.WrongPassword/m)
  })

  it.each([
    ['in a list of exports', 'Listed', 'Listed.Wrong'],
    ['in a namespace', 'Inner.Code', 'RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL'],
    ['nowhere', 'HiddenCode', 'RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL'],
  ])('where it is exported: %s', (_, type, member) => {
    expect(fixTyped(`export const f = (x: import('./all-codes.js').${type}) => x === 805\n`)).toContain(`=== ${member}`)
  })

  it('in an argument', () => {
    expect(fixTyped(`${IMPORT}declare function log(code: ApiCode): void\nlog(805)`)).toBe(`${IMPORT}declare function log(code: ApiCode): void\nlog(ApiCode.WrongPassword)`)
  })
})

describe('the enum is found by its declaration', () => {
  const STATE = 'enum State { Locked = 804, Wrong = 805 }\n'

  it.each([
    ['a member that is called enum', 'enum State { enum = 805, Locked = 804 }\nexport const f = (x: State) => x === 805', 'State.enum'],
    ['a quoted name with an escape', "enum State { Locked = 804, '\\x41' = 805 }\nexport const f = (x: State) => x === 805", 'State.A'],
    ['beside an enum without members', `enum None {}\n${STATE}export const f = (res: { code: None | State }) => res.code === 805`, 'State.Wrong'],
    ['beside an object that has an enum', `interface Box { enum: 1 }\n${STATE}export const f = (res: { code: Box | State }) => res.code === 805`, 'State.Wrong'],
  ])('%s', (_, code, member) => {
    expect(fixTyped(code)).toContain(`=== ${member}`)
    expect(lintTyped(code)[0]!.message).toContain(member)
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
    expect(reported(fromFile, 'ApiResponse', 'Other')).toEqual(['803'])
    expect(reported('type Answer = { code: number }\n' + inFunction('x: Answer'), 'Answer')).toEqual(['803'])
  })

  it('from a file of the project', () => {
    expect(reported(fromFile, { from: 'file', name: 'ApiResponse' })).toEqual(['803'])
    expect(reported(fromFile, { from: 'file', name: ['Other', 'ApiResponse'], path: './api-code.ts' })).toEqual(['803'])
    expect(reported(fromFile, { from: 'file', name: 'ApiResponse', path: 'other-api.ts' })).toEqual([])
    expect(reported(fromPackage, { from: 'file', name: 'ApiResponse' })).toEqual([])
  })

  it('by the name of a union', () => {
    const union = 'interface Ok { code: number; data: string }\ninterface Bad { code: number; message: string }\ntype Answer = Ok | Bad\n'
    expect(reported(`${union}${inFunction('x: Answer')}`, 'Answer')).toEqual(['803'])
    expect(reported(`${union}${inFunction('x: Ok')}`, 'Answer')).toEqual([])
    const named = { from: 'file', name: 'Answer' }
    expect(reported(`${union}${inFunction('x: Answer')}`, named)).toEqual(['803'])
  })

  it.each(['Partial<Answer>', 'Readonly<Partial<Answer>>', 'Readonly<Answer>', 'Required<Answer>', "Pick<Answer, 'code'>", "Omit<Answer, 'other'>"])('whatever is changed of its properties: %s', (type) => {
    const answer = 'interface Answer { code: number; other: string }\n'
    expect(reported(`${answer}${inFunction(`x: ${type}`)}`, 'Answer')).toEqual(['803'])
    expect(reported(`${answer}${inFunction(`x: ${type}`)}`, 'Other')).toEqual([])
  })

  it('by a type of one’s own that is called like one of TypeScript', () => {
    const own = 'interface Answer { code: number }\ntype Pick<T> = { code: number; whole: T }\n'
    expect(reported(`${own}${inFunction('x: Pick<Answer>')}`, 'Answer')).toEqual([])
  })

  it('of the response whose body has the code', () => {
    const wrapped = 'interface Wrapped { data: any; other: any }\n'
    const body = (part: string): string => `${wrapped}export const f = (x: Wrapped) => x.${part}.code === 803`
    expect(reported(body('data'), 'Wrapped')).toEqual(['803'])
    expect(reported(body('other'), 'Wrapped')).toEqual([])
    expect(reported(body('data').replace('other: any', 'code: number'), 'Wrapped')).toEqual([])
    expect(reported(body('data').replace('interface Wrapped { data: any; other: any }', 'type Wrapped = { data: any } | { code: number; data: any }'), 'Wrapped')).toEqual([])
  })

  it('from a package', () => {
    expect(reported(fromPackage, { from: 'package', name: 'ApiResponse', package: 'shop-api' })).toEqual(['803'])
    expect(reported(fromPackage, { from: 'package', name: 'ApiResponse', package: 'shop' })).toEqual([])
    expect(reported(inFunction("x: import('node:child_process').ExecException"), { from: 'package', name: 'ExecException', package: 'node' })).toEqual(['803'])
    expect(reported(fromFile, { from: 'package', name: 'ApiResponse', package: 'shop-api' })).toEqual([])
    const typesOfScoped = inFunction("x: import('@acme/api').ApiResponse")
    expect(reported(typesOfScoped, { from: 'package', name: 'ApiResponse', package: '@acme/api' })).toEqual(['803'])
    expect(reported(typesOfScoped, { from: 'package', name: 'ApiResponse', package: '@other/api' })).toEqual([])
  })

  it('from the libraries of the language, whatever speaks against it', () => {
    expect(reported(inFunction('x: CloseEvent'), { from: 'lib', name: 'CloseEvent' })).toEqual(['803'])
    expect(reported(fromFile, { from: 'lib', name: 'ApiResponse' })).toEqual([])
    expect(reported(`declare global { interface CloseEvent { more: number } }\n${inFunction('x: CloseEvent')}`, { from: 'lib', name: 'CloseEvent' })).toEqual(['803'])
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

  const OWN = 'export enum Own { OK = 200, LOGIN = 602, CUSTOM = 70001 }\n'
  const answer = (type: string, cases: string) => `export const f = (res: { code: ${type}; message: string }) => {\n  switch (res.code) {\n${cases}\n  }\n}`

  it('also those that the table does not have, by the names of an enum', () => {
    expect(messages(answer('200 | 805 | 70001', 'case 200: return 1'))).toEqual([
      'This switch on a response code does not handle 805 (ACCOUNT_USERNAME_PASSWORD_FAIL), 70001. Add the cases or a default.',
    ])
    expect(messages(OWN + answer('Own', 'case Own.OK: return 1; case Own.LOGIN: return 2'))).toEqual([
      'This switch on a response code does not handle 70001 (CUSTOM). Add the cases or a default.',
    ])
  })

  it('in their order, whatever the order of the members', () => {
    const own = 'export enum Own { CUSTOM = 70001, LOGIN = 602, FAILED = 805, OK = 200 }\n'
    expect(messages(own + answer('Own', 'case Own.OK: return 1'))).toEqual([
      'This switch on a response code does not handle 602 (NEED_USER_LOGIN), 805 (ACCOUNT_USERNAME_PASSWORD_FAIL), 70001 (CUSTOM). Add the cases or a default.',
    ])
  })

  it('has the name of what the table does not have in a table of texts', () => {
    const code = "export enum Own { OK = 200, CUSTOM = 70001 }\nconst TEXTS = { [Own.OK]: 'done' }\nexport const f = (res: { code: Own; message: string }) => TEXTS[res.code]\n"
    const [message] = lintTyped(code, { rules: { 'rayvision-codes/exhaustive-lookup': 'error' } })
    expect(applyFixes(code, [message!.suggestions![0]!.fix])).toContain("  [Own.CUSTOM]: 'CUSTOM'")
  })

  it('adds these as numbers, or as the members that they are', () => {
    const withCases = (code: string): string => {
      const [message] = lintTyped(code, { rules })
      return applyFixes(code, [message!.suggestions![0]!.fix])
    }
    expect(withCases(answer('200 | 70001', '    case 200:\n      return 1'))).toContain('    case 70001:\n      throw new Error')
    expect(withCases(OWN + answer('Own', '    case Own.OK:\n    case Own.LOGIN:\n      return 1'))).toContain('    case Own.CUSTOM:\n      throw new Error')
  })

  it('and all codes of the table where the type is wider', () => {
    for (const type of ["{ code: 200 | 805 | 'x'; message: string }", 'any']) {
      expect(messages(`export const f = (res: ${type}) => { switch (res.code) { case 805: return 1; case 200: return 2 } }`)[0]).toMatch(/and \d+ more/)
    }
    const [message] = messages(`${IMPORT}export const f = (res: ApiResponse) => { switch (res.code) { case 805: return 1; case 200: return 2 } }`)
    expect(message).toMatch(/does not handle 100 \(FAIL\).* and \d+ more/)
  })
})

it('a default behind all codes of a union reads nothing, since nothing is left', () => {
  const code = "interface Ok { code: 200; data: string }\ninterface Bad { code: 804 | 805; message: string }\nexport function f(res: Ok | Bad) {\n  switch (res.code) {\n    case 200:\n      return res.data\n  }\n}\n"
  const [message] = lintTyped(code, { rules: { 'rayvision-codes/exhaustive-switch': 'error' } })
  const [, onlyDefault, both] = message!.suggestions!.map(({ fix }) => applyFixes(code, [fix]))
  const named = 'throw new Error(`Unhandled response code: ${res.code}`)'
  expect(onlyDefault).toContain(`default:\n      ${named}`)
  expect(both).toContain(`case RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL:\n      ${named}\n    default:\n      throw new Error('Unhandled response code')\n`)
})

/** Sources whose types are asked, by what is asked of them; the settings name the type `ApiResponse`, where any do. */
const sources = {
  codes: [
    'export const f = (x: ApiCode) => x === 805',
    'export const f = (x?: ApiCode) => x === 805',
    'export const f = (x: ApiCode | null) => x === 805',
    'export const f = (x: ApiCode.Ok) => x === 805',
    'export const f = (x: ApiCode.Ok | ApiCode.Locked) => x === 805',
    'export const f = <T extends ApiCode>(x: T) => x === 805',
    'export const f = <T,>(x: T) => x === 805',
    'export const f = (x: 200 | 805 | 3) => x === 805',
    'export const f = (x: 200 | 404) => x === 200',
    'export const f = (x: 200 | 404 | 805) => x === 200',
    "export const f = (x: 200 | '805') => x === 200",
    'export const f = (x: boolean) => x === 805',
    'export const f = (x: null | undefined) => x === 805',
    'export const f = (x: never) => x === 805',
    'export const f = (x: unknown) => x === 805',
    'export const f = (x: any) => x === 805',
    'export const f = (x: Unresolved) => x === 805',
    'export const f = (x: ApiCode) => x !== 3',
    'export const f = (x: ApiCode) => 805 === x',
    'export const f = (x: ApiCode) => x > 805',
    'export const f = (x: ApiCode) => { switch (x) { case 805: return 1 } }',
    'export const f = (x: ApiCode) => [805, 804].includes(x)',
    'export const f = (x: ApiCode) => x ? 1 : 2',
    'export const f = (x: ApiCode, y: number) => y === 805',
    'const x: ApiCode = 805\nexport const is = x === 804',
    'export const f = ({ state }: { state: ApiCode }) => state === 805',
    'export const f = ([state]: ApiCode[]) => state === 805',
    'export const f = (x: ApiCode) => x === ApiCode.Locked || x === 804',
    'export const f = (x: { code: number }) => x.code === ApiCode.Locked || x.code === 804',
    'export const f = (x: { code: number }) => { switch (x.code) { case ApiCode.Ok: case 200: return 1 } }',
  ],
  parameters: [
    'declare function log(code: ApiCode): void\nlog(805)',
    'declare function log(code?: ApiCode): void\nlog(805)',
    'declare function log(code: ApiCode | undefined): void\nlog(805)',
    'declare function log(code: ApiCode | number): void\nlog(805)',
    'declare function log(code: ApiCode): void\nlog(3)',
    'declare function log(code: ApiCode): void\nlog(805, 804)',
    'declare function log(...codes: ApiCode[]): void\nlog(805, 804)',
    'declare function log(...codes: readonly ApiCode[]): void\nlog(805, 804)',
    'declare function log(size: number, ...codes: ApiCode[]): void\nlog(805, 804, 200)',
    'declare function log(...sizes: number[]): void\nlog(805, 804)',
    'declare function log(): void\nlog(805)',
    'declare class Log { constructor(code: ApiCode) }\nnew Log(805)',
    'declare class Log { constructor(size: number) }\nnew Log(805)',
    'declare function log<T extends ApiCode>(code: T): void\nlog(805)',
    'declare const log: ((code: ApiCode) => void) | undefined\nlog?.(805)',
    'declare function log(code: ApiCode): void\nlog(ok ? 805 : 804)',
    'declare function log(code: ApiCode): void\nlog(805 ? 200 : 804)',
    'declare function log(code: ApiCode): void\nlog(ok || 805)',
    'declare function log(code: ApiCode): void\nlog(ok && 805)',
    'declare function log(code: ApiCode): void\nlog(805 as ApiCode)',
    'declare function log(code: ApiCode): void\nlog([805][0])',
    'declare function log(code: ApiCode): void\nlog(-805)',
    "declare function log(code: ApiCode): void\nlog('805')",
    'unknown(805)',
    'log`805 ${805}`',
    '(805)()',
    'const list: ApiCode[] = [805]',
    'const x: { state: ApiCode } = { state: 805 }',
  ],
  holders: [
    'export const f = (res: { code: 200 | 805 }) => res.code === 3',
    'export const f = (res: { code: null | undefined }) => res.code === 805',
    'export const f = (res: Unresolved) => res.code === 805',
    'export const f = (res: string) => res.code === 805',
    'export const f = (res: { code: "a1" | "2b" }) => res.code === "a1"',
    'type Answer = Partial<{ code: number; message: string }>\nexport const f = (res: Answer) => res.code === 805',
    'declare global { interface Response { code: number } }\nexport const f = (res: Response) => res.code === 805',
    "import type { ShopError } from 'shop-api'\nexport const f = (res: ShopError) => res.code === 805",
    'declare const code: number\nexport const is = () => code === 805',
    'export const f = (x: ApiResponse) => x.code === 3',
    'export const f = (x: ApiResponse | undefined) => x?.code === 3',
    'interface Longer extends ApiResponse { data: string }\nexport const f = (x: Longer) => x.code === 3',
    'interface Longest extends Longer {}\ninterface Longer extends ApiResponse {}\nexport const f = (x: Longest) => x.code === 3',
    'export const f = (x: ApiResponse & { data: string }) => x.code === 3',
    'export const f = (x: ApiResponse | { code: number; other: 1 }) => x.code === 3',
    'export const f = <T extends ApiResponse>(x: T) => x.code === 3',
    'type Answer = ApiResponse & { data: 1 }\nexport const f = (x: Answer) => x.code === 3',
    'class Answer implements ApiResponse { code = 1; message = "" }\nexport const f = (x: Answer) => x.code === 3',
    'interface Other { code: number; message: string }\nexport const f = (x: Other) => x.code === 3',
    'export const f = (x: { code: number; message: string }) => x.code === 3',
    'type Other = { code: number; message: string }\nexport const f = (res: Other) => res.code === 3',
    'export const f = (res: { code: string }) => res.code === "x"',
    'export const f = (res: { code: "A" | "B" }) => res.code === "A"',
    'export const f = (res: { code: "804" | "805" }) => res.code === "805"',
    'export const f = (res: { code: "804" | "x" }) => res.code === "x"',
    'export const f = (res: { code: string | number }) => res.code === 805',
    'export const f = (res: { code?: string }) => res.code === "805"',
    'export const f = (res: { code: `a${string}` }) => res.code === "ab"',
    'export const f = (res: Error & { code: number }) => res.code === 805',
    'export const f = (res: { code: number } & { x: 1 }) => res.code === 805',
    'class MyError extends Error { code = 1 }\nexport const f = (res: MyError) => res.code === 805',
    'class MyError extends TypeError { code = 1 }\nexport const f = (res: MyError) => res.code === 805',
    'class MyError { code = 1 }\nexport const f = (res: MyError) => res.code === 805',
    'interface MyError { code: number }\nexport const f = (res: MyError) => res.code === 805',
    'interface MyEvent extends Event { code: number }\nexport const f = (res: MyEvent) => res.code === 805',
    'interface MyEvent { code: number }\nexport const f = (res: MyEvent) => res.code === 805',
    'interface CloseEvent { more: number }\ndeclare global { interface CloseEvent { more: number } }\nexport const f = (res: globalThis.CloseEvent) => res.code === 805',
    'export const f = (res: CloseEvent | ApiResponse) => res.code === 805',
    'export const f = (res: CloseEvent | undefined) => res?.code === 805',
    "import type { ShopResponse } from 'shop-api'\nexport const f = (res: ShopResponse) => res.code === 805",
    "import type { MongoError } from 'mongodb'\nexport const f = (res: MongoError) => res.code === 805",
    "import { load } from 'shop-api'\nconst { code } = await load()\nexport const is = code === 805",
  ],
  enums: [
    "enum State { 'is locked' = 804, 'Wrong' = 805 }\nexport const f = (x: State) => x === 804",
    'export  enum State { Locked = 804, Wrong = 805 }\nexport const f = (x: State) => x === 805',
    "import { hidden } from './other-api.js'\nexport const f = (x: typeof hidden) => x === 805",
    "import { declared } from './other-api.js'\nexport const f = (x: typeof declared) => x === 805",
    "import { FarCode } from './other-api.js'\nexport const f = (x: FarCode) => x === 805",
    "import type { FarCode } from './other-api'\nexport const f = (x: FarCode) => x === 805",
    "import type { ShopCode } from 'shop-api'\nexport const f = (x: ShopCode) => x === 805",
    'enum State { Locked = 804, Wrong = 805 }\nexport const f = (x: State | 200) => x === 200 || x === 805',
    'enum State { Locked = 804, Wrong = 805 }\nexport const f = (x: State) => x === 805',
    'export enum State { Locked = 804, Wrong = 805 }\nexport const f = (x: State) => x === 805',
    'export const enum State { Locked = 804, Wrong = 805 }\nexport const f = (x: State) => x === 805',
    'declare enum State { Locked = 804, Wrong = 805 }\nexport const f = (x: State) => x === 805',
    "enum State { 'is locked' = 804, 'Wrong' = 805 }\nexport const f = (x: State) => x === 805 || x === 804",
    'enum State { Locked = 804, Wrong }\nexport const f = (x: State) => x === 805',
    'enum State { Locked = 804, Wrong = 800 + 5 }\nexport const f = (x: State) => x === 805',
    "enum State { Locked = 804, Other = 805, Text = 'x' }\nexport const f = (x: State) => x === 805",
    'enum State { Locked = 804, Wrong = 805 }\nexport const f = (x: State | undefined) => x === 805',
    'enum State { Locked = 804, Wrong = 805 }\nexport const f = (x: State.Locked | State.Wrong) => x === 805',
    'enum State { Locked = 804, Wrong = 805 }\nexport const f = (x: State) => [805, 804].includes(x)',
    'enum State { Locked = 804, Wrong = 805 }\nexport const f = (x: State) => ({ 805: "a", 804: "b" })[x]',
    'enum State { Locked = 804, Wrong = 805 }\ndeclare function log(state: State): void\nlog(805)',
    'enum State { Locked = 804, Wrong = 805 }\nexport const f = (x: State) => { switch (x) { case 805: return 1 } }',
    'namespace inner { export enum State { Locked = 804, Wrong = 805 } }\nexport const f = (x: inner.State) => x === 805',
    'export function f() { enum State { Locked = 804, Wrong = 805 }\n return (x: State) => x === 805 }',
    "export const f = (x: import('./api-code.js').ApiCode) => x === 805",
    "import './other.js'\nexport const f = (x: import('./api-code.js').ApiCode) => x === 805",
    "import './other'\nexport const f = (x: import('./api-code.js').ApiCode) => x === 805",
    "import './other.mjs'\nexport const f = (x: import('./api-code.js').ApiCode) => x === 805",
    "import './other.json'\nexport const f = (x: import('./api-code.js').ApiCode) => x === 805",
    "import './other'\nimport './more.js'\nexport const f = (x: import('./api-code.js').ApiCode) => x === 805",
    "import './other.ts'\nexport const f = (x: import('./api-code.js').ApiCode) => x === 805",
    "import 'other'\nexport const f = (x: import('./api-code.js').ApiCode) => x === 805",
    'enum Codes { Locked = 804 }\nexport const f = (res: { code: number }) => res.code === Codes.Locked || res.code === 804',
    "import { ApiCode as Codes } from './api-code.js'\nexport const f = (res: { code: number }) => res.code === Codes.Locked || res.code === 804",
    'const Codes = { Locked: 804 } as const\nexport const f = (res: { code: number }) => res.code === Codes.Locked || res.code === 804',
  ],
} satisfies Record<string, readonly string[]>

const everyRule = Object.fromEntries(['no-magic-code', 'no-unknown-code', 'exhaustive-lookup', 'no-duplicate-code', 'no-code-truthiness'].map((name) => [`rayvision-codes/${name}`, 'error' as const]))

/** What is told of a source: each possible code, what it is and why, and the problems with their fixes. */
function told(source: string, settings: object): string[] {
  const code = `${/\bApi(?:Code|Response)\b/.test(source) && !source.includes("'./api-code.js'") ? IMPORT : ''}${source}`
  return [
    ...judgeTyped(code, { settings }).map(({ expression, verdict, reasons }) => `${expression}: ${verdict}: ${reasons.join(', ')}`),
    ...lintTyped(code, { settings, rules: everyRule }).flatMap(({ ruleId, messageId, fix, suggestions = [] }) => [
      `${ruleId!}: ${messageId!}`,
      ...[...(fix ? [fix] : []), ...suggestions.map((suggestion) => suggestion.fix)].map((change) => `  ${applyFixes(code, [change])}`),
    ]),
  ]
}

it('success is written by the enum of the settings, where that of the code has none', () => {
  const code = 'export enum Fault { Locked = 804, Wrong = 805, Missing = 806 }\nexport const f = (res: { code: Fault }) => { if (res.code) go() }\ndeclare function go(): void'
  const [message] = lintTyped(code, { rules: { 'rayvision-codes/no-code-truthiness': 'error' } })
  expect(applyFixes(code, [message!.suggestions![0]!.fix])).toContain('if (res.code === RayvisionCode.SUCCESS)')
})

describe('what types tell', () => {
  const cases = Object.entries(sources).flatMap(([group, list]) => list.map((source) => [group, source] as const))

  it.each(cases)('%s: %s', (_, source) => {
    expect(told(source, {})).toMatchSnapshot()
  })

  it.each(cases.filter(([group]) => group === 'holders'))('%s, where ApiResponse is the response: %s', (_, source) => {
    expect(told(source, { responseTypes: ['ApiResponse'] })).toMatchSnapshot()
  })
})

describe('the enum that the settings name, with names of its own', () => {
  const settings = { enum: { name: 'ApiCode', module: './api-code.js' } }
  const head = "import { ApiCode } from './api-code.js'\n"
  const answer = 'declare const res: { code: number; message: string }\n'

  it('is written by these', () => {
    const code = `${answer}export const f = () => res.code === §`
    expect(fixTyped(code.replace('§', '805'), { settings })).toBe(`${head}\n${code.replace('§', 'ApiCode.WrongPassword')}`)
  })

  it('is not written for a code that it lacks', () => {
    const code = `${answer}export const f = () => res.code === 602`
    expect(fixTyped(code, { settings })).toBe(code)
  })

  it('has known members, and unknown ones', () => {
    const code = `${head}${answer}export const f = () => res.code === ApiCode.Ok || res.code === ApiCode.Nope`
    expect(reportedTyped(code, { settings, rules: { 'rayvision-codes/no-unknown-code': 'error' } })).toEqual(['Nope'])
  })

  it('is not written by a name that has another value', () => {
    const code = `enum Own { SUCCESS = 0, Ok = 200 }\nexport { Own }\n${answer}export const f = () => res.code === 200`
    expect(fixTyped(code, { settings: { enum: { name: 'Own', module: './file.js' } } })).toBe(code.replace('=== 200', '=== Own.Ok'))
  })

  it('counts in a switch', () => {
    const code = `${head}${answer}export function f() { switch (res.code) { case ApiCode.Ok: case 200: return 1 } }`
    expect(lintTyped(code, { settings, rules: { 'rayvision-codes/no-duplicate-code': 'error' } }).map(({ message }) => message)).toEqual([expect.stringContaining('200 (SUCCESS')])
  })

  it('has the nearest names that it has itself', () => {
    const code = `enum Own { SUCCESS = 200, FAIL = 100, Ok = 200 }\nexport { Own }\n${answer}export const f = () => res.code === Own.SUCESS`
    const [{ suggestions = [] } = {}] = lintTyped(code, { settings: { enum: { name: 'Own', module: './file.js' } }, rules: { 'rayvision-codes/no-unknown-code': 'error' } })
    expect(suggestions.map(({ fix }) => fix.text)).toEqual(['SUCCESS'])
  })

  it('may have members that are computed, whose names are those of the table', () => {
    const code = `enum Own { SUCCESS = Math.max(200) }\nexport { Own }\n${answer}export const f = () => res.code === 200`
    expect(fixTyped(code, { settings: { enum: { name: 'Own', module: './file.js' } } })).toBe(code.replace('=== 200', '=== Own.SUCCESS'))
  })

  it.each(['./api-code', './api-code.ts', './api-code.js'])('is known by its module, with or without the ending: %s', (module) => {
    const code = `${answer}export const f = () => res.code === 805`
    expect(fixTyped(code, { settings: { enum: { name: 'ApiCode', module } } })).toContain('=== ApiCode.WrongPassword')
  })

  it('is that of the table where a package has it, or no module declares it', () => {
    const code = `${answer}export const f = () => res.code === §`
    const elsewhere = { enum: { name: 'Code', module: './api-code.js' } }
    expect(fixTyped(code.replace('§', '805'), { settings: elsewhere })).toContain('res.code === Code.ACCOUNT_USERNAME_PASSWORD_FAIL')
  })
})
