/**
 * What is known of the rules without their judgement. The build puts the values in the place of this file.
 */
import type { RuleHead } from './gated-rule.ts'
import { rules } from './rules.ts'

export const heads: readonly RuleHead[] = rules.map(({ name, gate, meta }) => ({ name, gate, meta }))
