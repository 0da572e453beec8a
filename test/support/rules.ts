/** Every rule that the plugin has. */
import type { Rule } from '../../src/gated-rule.ts'
import plugin from '../../src/index.ts'

export const allRules = Object.values(plugin.rules) as unknown as readonly Rule[]
