/**
 * The shared configs, made from what the rules say of themselves.
 */
import type { Rule, RuleDocs, Severity } from './gated-rule.ts'
import { SETTINGS_KEY } from './settings.ts'

/** The value of a rule in a config. */
export type RuleEntry = Severity | readonly [Severity, ...unknown[]]

/** The presets, by the key of `meta.docs` that they follow. */
export const presets = ['recommended', 'strict'] as const

/** The rules of a preset with their severities and options; those that are off are left out. */
export function presetRules(rules: readonly Rule[], preset: (typeof presets)[number]): Record<string, RuleEntry> {
  const entries = rules.flatMap(({ name, meta }): [string, RuleEntry][] => {
    const entry = (meta.docs as RuleDocs)[preset]
    return entry === 'off' ? [] : [[`${SETTINGS_KEY}/${name}`, entry]]
  })
  return Object.fromEntries(entries)
}
