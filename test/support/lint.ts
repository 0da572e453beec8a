/**
 * Lints texts with the plugin's source, the way ESLint does it for a file.
 */
import { Linter, type ESLint } from 'eslint'
import * as typescriptParser from '@typescript-eslint/parser'
import plugin from '../../src/index.ts'

export type SourceType = 'commonjs' | 'module' | 'script'

export interface LintOptions {
  readonly filename?: string
  readonly sourceType?: SourceType
  /** The value of `settings['rayvision-codes']`. */
  readonly settings?: object
  readonly rules?: Linter.RulesRecord
  readonly globals?: Record<string, 'off' | 'readonly' | 'writable'>
  readonly cwd?: string
}

export const rule = {
  noMagicCode: 'rayvision-codes/no-magic-code',
  noUnknownCode: 'rayvision-codes/no-unknown-code',
  exhaustiveSwitch: 'rayvision-codes/exhaustive-switch',
  noCodeTruthiness: 'rayvision-codes/no-code-truthiness',
  noCodeRange: 'rayvision-codes/no-code-range',
  noHttpStatusMixup: 'rayvision-codes/no-http-status-mixup',
} as const

/** How often rules were started: once for each pass over a file. */
const counter = { passes: 0 }
const countingPlugin: ESLint.Plugin = {
  rules: {
    count: {
      create() {
        counter.passes += 1
        return {}
      },
    },
  },
}

const isTypeScript = (filename: string): boolean => /\.[cm]?tsx?$/.test(filename)

/** The flat config of a file. */
export function configFor(options: LintOptions): Linter.Config[] {
  const { filename = 'file.js', sourceType = 'module', settings, rules = { [rule.noMagicCode]: 'error' }, globals = {} } = options
  return [
    {
      files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'],
      plugins: { 'rayvision-codes': plugin, test: countingPlugin },
      languageOptions: {
        sourceType,
        globals,
        ...(isTypeScript(filename) ? { parser: typescriptParser } : {}),
        parserOptions: { ecmaFeatures: { jsx: /[jt]sx$/.test(filename) || !isTypeScript(filename) } },
      },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      ...(settings ? { settings: { 'rayvision-codes': settings } } : {}),
      rules: { 'test/count': 'error', ...rules },
    },
  ]
}

const linters = new Map<string | undefined, Linter>()

function linterIn(cwd: string | undefined): Linter {
  const linter = linters.get(cwd) ?? new Linter(cwd === undefined ? {} : { cwd })
  linters.set(cwd, linter)
  return linter
}

/** The messages of one pass. */
export function lint(code: string, options: LintOptions = {}): Linter.LintMessage[] {
  return linterIn(options.cwd).verify(code, configFor(options), { filename: options.filename ?? 'file.js' })
}

/** The texts of the places that a rule reports. */
export function reportedTexts(name: string, code: string, options: LintOptions = {}): string[] {
  const lines = code.split('\n')
  return lint(code, { ...options, rules: { [`rayvision-codes/${name}`]: 'error' } }).map(({ fatal, message, line, column, endColumn = 0 }) => {
    if (fatal) throw new Error(message)
    return lines[line - 1]!.slice(column - 1, endColumn - 1)
  })
}

export interface FixResult {
  readonly output: string
  readonly messages: readonly Linter.LintMessage[]
  /** How often the file was linted, the last time included that finds nothing to fix. */
  readonly passes: number
}

/** What `eslint --fix` makes of a text. */
export function fix(code: string, options: LintOptions = {}): FixResult {
  counter.passes = 0
  const { output, messages } = linterIn(options.cwd).verifyAndFix(code, configFor(options), { filename: options.filename ?? 'file.js' })
  return { output, messages, passes: counter.passes }
}

/** A text with changes that do not overlap, as ESLint and editors apply them; a BOM is no part of ranges. */
export function applyFixes(code: string, fixes: readonly { range: readonly [number, number]; text: string }[]): string {
  const bom = code.startsWith('\uFEFF') ? '\uFEFF' : ''
  let text = code.slice(bom.length)
  for (const { range, text: replacement } of [...fixes].sort((a, b) => b.range[0] - a.range[0])) {
    text = text.slice(0, range[0]) + replacement + text.slice(range[1])
  }
  return bom + text
}
