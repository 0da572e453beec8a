/**
 * Which edition of ECMAScript a file is written in: what a fix writes must be a part of it.
 */
import type { TSESLint } from '@typescript-eslint/utils'
import type { SourceCode } from './scope.ts'

/** The last edition that has neither `const` nor patterns nor computed keys. */
const ES5 = 5
/** The first edition with `??`. */
const NULLISH = 2020
const LATEST = Infinity

/** The parts of ESLint's rule context that the edition is read from. */
export interface LanguageContext {
  readonly sourceCode: SourceCode
  readonly languageOptions?: Readonly<Partial<TSESLint.FlatConfig.LanguageOptions>>
}

/** Those of ESLint's own scopes, for JavaScript; typescript-eslint's are always of the last edition. */
interface ScopesOfEslintScope {
  readonly __isES6?: () => boolean
}

/**
 * The edition that a config names. ESLint 8 says 5 where an `.eslintrc` names none, whatever the parser takes: only the
 * scopes tell whether that is so.
 */
export function ecmaVersionOf({ sourceCode, languageOptions }: LanguageContext): number {
  const scopes = sourceCode.scopeManager as ScopesOfEslintScope | null
  if (scopes?.__isES6?.() === false) return ES5
  const ecmaVersion = languageOptions?.ecmaVersion
  return typeof ecmaVersion === 'number' && ecmaVersion > ES5 ? ecmaVersion : LATEST
}

/** Whether a file may have `const`, patterns and computed keys. */
export function hasPatterns({ ecmaVersion }: { readonly ecmaVersion: number }): boolean {
  return ecmaVersion > ES5
}

/** Whether a file may have `??`. */
export function hasNullish({ ecmaVersion }: { readonly ecmaVersion: number }): boolean {
  return ecmaVersion >= NULLISH
}
