/**
 * The rule tester, with vitest's hooks, for JavaScript (espree) and TypeScript.
 */
import { RuleTester } from '@typescript-eslint/rule-tester'
import * as typescriptParser from '@typescript-eslint/parser'
import * as espree from 'espree'
import { afterAll, describe, it } from 'vitest'
import type { SourceType } from './lint.ts'

RuleTester.afterAll = afterAll
RuleTester.describe = describe
RuleTester.it = it
RuleTester.itOnly = it.only

/** A tester of JavaScript files. */
export function javascriptTester(sourceType: SourceType = 'module'): RuleTester {
  return new RuleTester({
    languageOptions: { parser: espree as never, sourceType, parserOptions: { sourceType, ecmaFeatures: { jsx: true } } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    defaultFilenames: { ts: 'file.js', tsx: 'file.jsx' },
  } as never)
}

/** A tester of TypeScript files without type information. */
export function typescriptTester(): RuleTester {
  return new RuleTester({
    languageOptions: { parser: typescriptParser },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    defaultFilenames: { ts: 'file.ts', tsx: 'file.tsx' },
  })
}
