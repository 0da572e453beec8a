/**
 * What the page and the worker say to each other.
 */
import type { Linter } from 'eslint'
import type { SiteExplanation } from '../../../../src/explain.ts'
import type { Language } from './languages.ts'

/** A text to lint. */
export interface LintJob {
  readonly code: string
  readonly language: Language
  readonly rules: Linter.RulesRecord
  /** The value of `settings['rayvision-codes']`. */
  readonly settings: Readonly<Record<string, unknown>>
}

/** What ESLint finds in a text. */
export interface LintResult {
  readonly problems: readonly Linter.LintMessage[]
  readonly explanations: readonly SiteExplanation[]
  /** How long ESLint took for it. */
  readonly milliseconds: number
}

/** From the page: a job with its number. */
export interface Request {
  readonly id: number
  readonly job: LintJob
}

/** From the worker: for each job the result and then the fixed text, or what is wrong. Jobs that a later one overtook get nothing. */
export type Reply =
  | { readonly id: number; readonly kind: 'linted'; readonly result: LintResult }
  | { readonly id: number; readonly kind: 'fixed'; readonly output: string }
  | { readonly id: number; readonly kind: 'refused'; readonly message: string }
  | { readonly id: number; readonly kind: 'crashed'; readonly message: string }
