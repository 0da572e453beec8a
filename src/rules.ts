/**
 * All rules, with their judgement.
 */
import exhaustiveLookup from '../rules/exhaustive-lookup.ts'
import exhaustiveSwitch from '../rules/exhaustive-switch.ts'
import noDuplicateCode from '../rules/no-duplicate-code.ts'
import noCodeRange from '../rules/no-code-range.ts'
import noCodeTruthiness from '../rules/no-code-truthiness.ts'
import noHttpStatusMixup from '../rules/no-http-status-mixup.ts'
import noMagicCode from '../rules/no-magic-code.ts'
import noUnknownCode from '../rules/no-unknown-code.ts'
import requireSuccessCheck from '../rules/require-success-check.ts'
import type { JudgingRule } from './create-rule.ts'

export const rules: readonly JudgingRule[] = [
  exhaustiveLookup,
  exhaustiveSwitch,
  noCodeRange,
  noCodeTruthiness,
  noDuplicateCode,
  noHttpStatusMixup,
  noMagicCode,
  noUnknownCode,
  requireSuccessCheck,
]

