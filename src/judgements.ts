/**
 * The judgement of every rule, by its name: the file that the published plugin loads when it is needed.
 */
import type { Judge } from './gated-rule.ts'
import { rules } from './rules.ts'

export const judgements: Readonly<Record<string, Judge>> = Object.fromEntries(rules.map(({ name, judge }) => [name, judge]))
