/**
 * What each possible response code of a text is, in words: what the rules make of it.
 */
import { Linter, type Rule } from 'eslint'
import { readFile } from '../../src/code-file.ts'
import type { Reason } from '../../src/evidence.ts'
import { textFacts } from '../../src/gate.ts'
import { configFor, type LintOptions } from './lint.ts'

/**
 * `certain`: a code of the table is reported, and so is a number that the table does not have. `likely`: only the first.
 * `other`: it is no response code.
 */
export type Verdict = 'certain' | 'likely' | 'other'

/** A place where a possible response code meets codes, or is asked something else. */
export interface JudgedUse {
  /** The text of the expression: `res.code`. */
  readonly expression: string
  readonly verdict: Verdict
  readonly reasons: readonly Reason[]
}

/** A rule that gives what the rules share about a file, and reports nothing. */
export function collecting(found: JudgedUse[]): Rule.RuleModule {
  return {
    create: (context) => ({
      'Program:exit'() {
        const file = readFile(context as never, textFacts(context as never))
        for (const { use, evidence } of file.sites) {
          const { certainty, reasons } = evidence
          const verdict = certainty === 'none' ? 'other' : certainty === 'likely' ? 'likely' : 'certain'
          found.push({ expression: file.sourceCode.getText(use.node), verdict, reasons })
        }
      },
    }),
  }
}

/** Every possible response code of a text, in the order of the text. */
export function judge(code: string, options: LintOptions = {}): JudgedUse[] {
  const found: JudgedUse[] = []
  const config: Linter.Config[] = [
    ...configFor({ ...options, rules: {} }),
    { plugins: { evidence: { rules: { collect: collecting(found) } } }, rules: { 'evidence/collect': 'error' } },
  ]
  const [failure] = new Linter().verify(code, config, { filename: options.filename ?? 'file.js' })
  if (failure !== undefined) throw new Error(`${failure.message} in ${code}`)
  return found
}

/** The same as a text for each: `res.code: certain`. */
export function verdicts(code: string, options: LintOptions = {}): string[] {
  return judge(code, options).map(({ expression, verdict }) => `${expression}: ${verdict}`)
}
