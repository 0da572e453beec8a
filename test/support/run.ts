/**
 * Runs a file's text, as a module or not, with stubs for what it loads.
 */
import vm from 'node:vm'
import ts from 'typescript'
import * as members from '../../codes/src/generated/2019-11/members.ts'
import { RayvisionCode as EnumCode } from '../../codes/src/generated/enum.ts'

const codes: Record<string, unknown> = { ...members }

/** What stands for the package, and for other modules, when a file is run. */
const modules: Record<string, unknown> = {
  'rayvision-codes': { RayvisionCode: codes, codeTable: [], describeCode: String, isRayvisionCode: Boolean, default: { other: 1 } },
  'rayvision-codes/enum': { RayvisionCode: EnumCode },
  './codes': { RayvisionCode: codes, default: codes },
}

/** What a run of a file showed: the values that it put out, in order, or the error that ended it. */
export interface RunResult {
  readonly out: readonly unknown[]
  readonly error?: string
}

const compiled = new Map<string, vm.Script>()

/** A text as a script; the last ones are kept. */
function compile(code: string, filename: string): vm.Script {
  const key = `${filename}\n${code}`
  let script = compiled.get(key)
  if (script === undefined) {
    const { outputText } = ts.transpileModule(code.replace(/^\uFEFF/, ''), {
      fileName: filename,
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.CommonJS,
        jsx: ts.JsxEmit.React,
        jsxFactory: 'h',
        jsxFragmentFactory: 'h',
        allowJs: true,
      },
    })
    script = new vm.Script(`(function (exports, require, module, put, h) {${outputText.replace(/^#!.*/, '')}\n})`)
    if (compiled.size > 100) compiled.clear()
    compiled.set(key, script)
  }
  return script
}

/** One context for all runs: to make one takes longer than to run a file. */
const context = vm.createContext({})

/**
 * Runs a text.
 *
 * @param globals What the file reads without declaring it. `put` collects what the program computes.
 */
export function run(code: string, filename: string, globals: Record<string, unknown>): RunResult {
  const out: unknown[] = []
  const module = { exports: {} }
  const require = (name: string): unknown => modules[name] ?? { named: 1, default: { value: 1 } }
  const shown = (): unknown[] => JSON.parse(JSON.stringify(out)) as unknown[]
  Object.assign(context, globals)
  try {
    const program = compile(code, filename).runInContext(context) as (...args: unknown[]) => void
    program(module.exports, require, module, (value: unknown) => out.push(value), (...args: unknown[]) => args)
  } catch (error) {
    return { out: shown(), error: String(error) }
  }
  return { out: shown() }
}
