/**
 * Runs a program with stubs for what it reads and loads, and tells what it put out.
 */
import vm from 'node:vm'
import ts from 'typescript'
import { allCodes } from '../../codes/src/generated/all-codes.ts'
import type { Setup } from './setups.ts'

/** What a run showed; the error is the one that ended it. */
export interface Run {
  readonly out: readonly string[]
  readonly error?: string
}

const TIME_LIMIT = 250

/** Made anew in each context: what the programs read. */
const GLOBALS = `
  // A program that prints its own text says something else after a fix.
  Function.prototype.toString = () => 'function'
  globalThis.flag = given % 2 === 0
  globalThis.text = '{}'
  globalThis.x = undefined
  const body = () => ({ code: given, errorCode: given, status: given, message: 'm', data: { code: given, list: [], data: { code: given } }, value: given, length: given, type: given, c: given })
  globalThis.res = body(); globalThis.resp = body(); globalThis.result = body(); globalThis.other = body()
  globalThis.response = { status: 200, ok: true, data: body(), code: given }
  globalThis.list = [body(), body()]
  globalThis.err = Object.assign(new Error('e'), { stack: 'a run of its own', code: given, response: { data: body() } })
  globalThis.e = globalThis.err
  globalThis.api = Object.assign(() => body(), { get: () => body(), set: (value) => put(value), assert() {} })
  const matcher = (actual, not) => ({ toBe: (expected) => put(['toBe', not, actual === expected]) })
  globalThis.expect = (actual) => ({ ...matcher(actual, false), not: matcher(actual, true) })
  globalThis.assert = { equal: (a, b) => put(['equal', a == b]), strictEqual: (a, b) => put(['strictEqual', a === b]) }
  globalThis.describeCode = String
  globalThis.isRayvisionCode = Boolean
`

function show(value: unknown, depth = 0): string {
  if (typeof value === 'function') return 'function'
  if (typeof value === 'bigint') return `${value}n`
  if (Object.is(value, -0)) return '-0'
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (depth > 3) return '…'
  return `{${Reflect.ownKeys(value).filter((key) => key !== '__esModule').map((key) => `${String(key)}: ${showProperty(value, key, depth)}`).join(', ')}}`
}

function showProperty(value: object, key: string | symbol, depth: number): string {
  try {
    return show(Reflect.get(value, key), depth + 1)
  } catch (error) {
    return `throws ${String(error)}`
  }
}

/** The last part of a module's path, without its extension: what all ways to write it share. */
function lastPart(module: string): string {
  return (module.replace(/\/$/, '').split('/').at(-1) ?? '').replace(/\.[cm]?[jt]s$/, '')
}

/** What the file loads: the enum's module, and others. */
function modules({ settings }: Setup): (name: unknown) => unknown {
  const own = settings?.['enum'] as { readonly name?: string; readonly module?: string } | undefined
  const codes = (settings?.['codes'] ?? []) as readonly { readonly code: number; readonly name: string }[]
  const members = Object.fromEntries([...allCodes, ...codes].map(({ code, name }) => [name, code]))
  const enumName = own?.name ?? 'RayvisionCode'
  const enumModule = own?.module ?? 'rayvision-codes'
  const stub = { __esModule: true, RayvisionCode: members, [enumName]: members, describeCode: String, isRayvisionCode: Boolean, default: members }
  return (name) => {
    const text = String(name)
    const isEnum = text.startsWith('rayvision-codes') || lastPart(text) === lastPart(enumModule)
    return isEnum ? stub : { __esModule: true, named: { SUCCESS: 'other' }, default: { SUCCESS: 'other' }, x: 1, put: 1, RC: 1 }
  }
}

const compiled = { text: '', script: undefined as vm.Script | undefined }

/** A program's script; the last one is kept. */
function scriptOf(code: string, setup: Setup): vm.Script | undefined {
  if (compiled.text !== code) Object.assign(compiled, { text: code, script: compile(code, setup) })
  return compiled.script
}

/** A module loads what it imports before anything else, wherever that stands; the compiler's CommonJS loads it there. */
const importsFirst: ts.TransformerFactory<ts.SourceFile> = () => (file) =>
  ts.factory.updateSourceFile(file, [
    ...file.statements.filter((statement) => ts.isImportDeclaration(statement)),
    ...file.statements.filter((statement) => !ts.isImportDeclaration(statement)),
  ])

/** A program's text as a script that is a function; undefined for one that cannot be run. */
function compile(code: string, { dialect: { goal, isTypeScript, filename } }: Setup): vm.Script | undefined {
  const text = code.replace(/^\uFEFF/, '').replace(/^#!.*/, '')
  try {
    if (goal === 'script' && !isTypeScript) {
      const plain = tryScript(`(function (exports, require, module, put, h) {${text}\n})`)
      if (plain !== undefined) return plain
    }
    const { outputText } = ts.transpileModule(text, {
      fileName: filename.replace(/\.d\.ts$/, '.ts').replace(/\.[cm]?js$/, '.jsx').replace(/\.mts$/, '.ts'),
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.CommonJS,
        jsx: ts.JsxEmit.React,
        jsxFactory: 'h',
        jsxFragmentFactory: 'h',
        allowJs: true,
        esModuleInterop: true,
      },
      transformers: { before: [importsFirst] },
    })
    const begin = goal === 'module' ? 'async function' : 'function'
    return tryScript(`(${begin} (exports, require, module, put, h) {${outputText.replaceAll('import.meta', '({})')}\n})`)
  } catch {
    return undefined
  }
}

function tryScript(text: string): vm.Script | undefined {
  try {
    return new vm.Script(text)
  } catch {
    return undefined
  }
}

/** The response codes that a text is run for. */
const GIVEN = [200, 805, 8, 1]

/** Runs a text for some response codes; undefined where it cannot be run, or does not end. */
export function run(code: string, setup: Setup): readonly Run[] | undefined {
  const runs: Run[] = []
  for (const given of GIVEN) {
    const once = runOnce(code, setup, given)
    if (once === undefined) return undefined
    runs.push(once)
  }
  return runs
}

function runOnce(code: string, setup: Setup, given: number): Run | undefined {
  const script = scriptOf(code, setup)
  if (script === undefined) return undefined
  const out: string[] = []
  const put = (value: unknown): void => {
    if (out.length < 10_000) out.push(show(value))
  }
  const context = vm.createContext({ given, put, console: {} }, { microtaskMode: 'afterEvaluate' })
  const load = modules(setup)
  const ended: { error?: string } = {}
  Object.assign(context, { load, ended, h: (...parts: unknown[]) => parts.length, show: String })
  try {
    new vm.Script(GLOBALS).runInContext(context)
    // The call is a script of the context, so that its limit of time holds for what it starts.
    const program: unknown = script.runInContext(context)
    Object.assign(context, { program })
    new vm.Script(
      `{ const module = { exports: {} }; const done = program(module.exports, load, module, put, h)
         if (done && typeof done.then === 'function') done.then(undefined, (error) => { ended.error = String(error) })
         put(module.exports) }`,
    ).runInContext(context, { timeout: TIME_LIMIT })
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
    return { out, error: describe(error) }
  }
  return ended.error === undefined ? { out } : { out, error: ended.error }
}

function describe(error: unknown): string {
  try {
    return String(error)
  } catch {
    return 'an error without a text'
  }
}
