/**
 * The rule tester, with vitest's hooks, for JavaScript (espree) and TypeScript.
 */
import { RuleTester } from '@typescript-eslint/rule-tester'
import * as typescriptParser from '@typescript-eslint/parser'
import * as espree from 'espree'
import { afterAll, describe, it } from 'vitest'
import type { SourceType } from './lint.ts'
import { nullParser } from './null-parser.ts'

RuleTester.afterAll = afterAll
RuleTester.describe = describe
RuleTester.it = it
RuleTester.itOnly = it.only

/** A tester that runs each case on the trees of Oxlint, too. */
class RuleTesterOfAllTrees extends RuleTester {
  readonly #oxlint: RuleTester

  constructor(config: { readonly languageOptions: object }) {
    super(config)
    this.#oxlint = new RuleTester({ ...config, languageOptions: { ...config.languageOptions, parser: nullParser } })
  }

  override run(...[name, rule, cases]: Parameters<RuleTester['run']>): void {
    super.run(name, rule, cases)
    this.#oxlint.run(`${name}, with null for what is not there`, rule, cases)
  }
}

/** A tester of JavaScript files. */
export function javascriptTester(sourceType: SourceType = 'module'): RuleTester {
  return new RuleTesterOfAllTrees({
    languageOptions: { parser: espree, sourceType, parserOptions: { sourceType, ecmaFeatures: { jsx: true } } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    defaultFilenames: { ts: 'file.js', tsx: 'file.jsx' },
  } as never)
}

/** A tester of CommonJS files of older editions, which no other parser knows. */
export function olderTester(ecmaVersion: 5 | 2019 | 2020): RuleTester {
  return new RuleTester({
    languageOptions: { parser: espree, sourceType: 'commonjs', ecmaVersion, parserOptions: { sourceType: 'commonjs', ecmaVersion } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    defaultFilenames: { ts: 'file.js', tsx: 'file.jsx' },
  } as never)
}

/** A tester of TypeScript files without type information. */
export function typescriptTester(): RuleTester {
  return new RuleTesterOfAllTrees({
    languageOptions: { parser: typescriptParser },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    defaultFilenames: { ts: 'file.ts', tsx: 'file.tsx' },
  } as never)
}
