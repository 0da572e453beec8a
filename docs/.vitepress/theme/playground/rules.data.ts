/**
 * The plugin's rules with their presets, read when the site is built: the page shows them before the plugin is loaded.
 */
import plugin from '../../../../src/index.ts'
import type { RuleTable } from './state.ts'

declare const data: RuleTable
export { data }

export default {
  load(): RuleTable {
    const { recommended, strict } = plugin.configs
    return Object.keys(plugin.rules).map((name) => {
      const key = `${plugin.meta.namespace}/${name}`
      return { name, recommended: recommended.rules?.[key] ?? 'off', strict: strict.rules?.[key] ?? 'off' }
    })
  },
}
