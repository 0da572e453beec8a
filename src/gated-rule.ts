/**
 * Rules as ESLint runs them: the gate first, then the judgement.
 *
 * The plugin's entry has this part of every rule; the judgement is loaded for the first file that passes a gate.
 */
import type { TSESLint } from '@typescript-eslint/utils'
import { gates, textFacts, type Gate, type TextFacts } from './gate.ts'

/** How a config treats a rule. */
export type Severity = 'error' | 'off' | 'warn'

/** What the docs and the configs are made from. */
export interface RuleDocs {
  readonly description: string
  readonly recommended: Severity
  readonly strict: Severity | readonly [Severity, ...unknown[]]
  readonly url: string
}

/** What is known of a rule without its judgement: plain data. */
export interface RuleHead {
  readonly name: string
  /** What it looks for. */
  readonly gate: Gate
  readonly meta: TSESLint.RuleMetaData<string, RuleDocs, unknown[]>
}

/** ESLint's context of a rule. */
export type RuleContext = Readonly<TSESLint.RuleContext<string, unknown[]>>

/** Makes the listeners of a rule for a file that passed its gate. */
export type Judge = (context: RuleContext, facts: TextFacts) => TSESLint.RuleListener

/** A rule as ESLint runs it. */
export interface Rule extends RuleHead {
  readonly create: (context: RuleContext) => TSESLint.RuleListener
}

/** The listeners of a rule that has nothing to look for. */
const NOTHING: TSESLint.RuleListener = Object.freeze({})

/** Makes a rule for ESLint. A file that its gate refuses is left before the tree is visited. */
export function gatedRule({ name, gate, meta }: RuleHead, judge: Judge): Rule {
  const mayReport = gates[gate]
  return {
    name,
    gate,
    meta,
    create(context) {
      const facts = textFacts(context)
      return mayReport(facts) ? judge(context, facts) : NOTHING
    },
  }
}
