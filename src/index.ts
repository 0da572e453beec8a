/**
 * The plugin's entry: `{ meta, rules, configs }`.
 */
import type { ESLint, Linter, Rule as ESLintRule } from 'eslint'
import packageJson from '../package.json' with { type: 'json' }
import { presetRules } from './configs.ts'
import { rules } from './rules.ts'
import { SETTINGS_KEY } from './settings.ts'

/** The plugin's type, which names ESLint's types only. */
interface RayvisionCodesPlugin extends ESLint.Plugin {
  meta: { name: string; version: string; namespace: string }
  rules: Record<string, ESLintRule.RuleModule>
  configs: {
    recommended: Linter.Config
    strict: Linter.Config
    'legacy-recommended': Linter.LegacyConfig
    'legacy-strict': Linter.LegacyConfig
  }
}

const plugin: RayvisionCodesPlugin = {
  meta: { name: packageJson.name, version: packageJson.version, namespace: SETTINGS_KEY },
  rules: Object.fromEntries(rules.map((rule) => [rule.name, rule as unknown as ESLintRule.RuleModule])),
  configs: {
    recommended: flatConfig('recommended'),
    strict: flatConfig('strict'),
    'legacy-recommended': legacyConfig('recommended'),
    'legacy-strict': legacyConfig('strict'),
  },
}

function flatConfig(preset: 'recommended' | 'strict'): Linter.Config {
  return {
    name: `${SETTINGS_KEY}/${preset}`,
    // The plugin holds its configs and these hold the plugin: the getter closes the circle.
    plugins: {
      get [SETTINGS_KEY]() {
        return plugin
      },
    },
    rules: presetRules(rules, preset) as Linter.RulesRecord,
  }
}

function legacyConfig(preset: 'recommended' | 'strict'): Linter.LegacyConfig {
  return { plugins: [SETTINGS_KEY], rules: presetRules(rules, preset) as Linter.RulesRecord }
}

export default plugin
