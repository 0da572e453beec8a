/**
 * Lints texts with type information, as files of the project in `test/fixtures/typed`.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as typescriptParser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import plugin from '../../src/index.ts'
import { collecting, type JudgedUse } from './evidence.ts'

const PROJECT = fileURLToPath(new URL('../fixtures/typed', import.meta.url))

const linter = new Linter({ cwd: PROJECT })

interface TypedOptions {
  /** The value of `settings['rayvision-codes']`. */
  readonly settings?: object
  readonly rules?: Linter.RulesRecord
  readonly parser?: Linter.Parser
}

function configFor({ settings, parser = typescriptParser, rules = { 'rayvision-codes/no-magic-code': 'error' } }: TypedOptions): Linter.Config {
  return {
    files: ['**/*.ts'],
    plugins: { 'rayvision-codes': plugin },
    languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: PROJECT } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    ...(settings && { settings: { 'rayvision-codes': settings } }),
    rules,
  }
}

const filename = path.join(PROJECT, 'file.ts')

/** The messages of one pass. */
export function lintTyped(code: string, options: TypedOptions = {}): Linter.LintMessage[] {
  const messages = linter.verify(code, [configFor(options)], { filename })
  for (const { fatal, message } of messages) if (fatal) throw new Error(message)
  return messages
}

/** The literals that are reported. */
export function reportedTyped(code: string, options: TypedOptions = {}): string[] {
  return lintTyped(code, options).map(({ line, column, endColumn }) => code.split('\n')[line - 1]!.slice(column - 1, endColumn! - 1))
}

/** What `--fix` makes of a text. */
export function fixTyped(code: string, options: TypedOptions = {}): string {
  return linter.verifyAndFix(code, [configFor(options)], { filename }).output
}

/** Every possible response code of a text, in the order of the text. */
export function judgeTyped(code: string, options: TypedOptions = {}): JudgedUse[] {
  const found: JudgedUse[] = []
  const config: Linter.Config[] = [
    configFor({ ...options, rules: {} }),
    { plugins: { evidence: { rules: { collect: collecting(found) } } }, rules: { 'evidence/collect': 'error' } },
  ]
  const [failure] = linter.verify(code, config, { filename })
  if (failure !== undefined) throw new Error(failure.message)
  return found
}
