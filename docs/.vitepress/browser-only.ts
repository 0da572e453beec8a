/**
 * A plugin of Vite for components that only a browser shows.
 */
import type { UserConfig } from 'vitepress'

/** A plugin of the Vite that VitePress has. */
type Plugin = Extract<NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number], { name: string }>

/**
 * @param modules the modules, by the end of their path
 * @returns a plugin that leaves them out of the build for the server, which would else bundle the worker with ESLint and
 *   TypeScript a second time
 */
export function browserOnly(modules: RegExp): Plugin {
  const EMPTY = '\0browser-only'
  return {
    name: 'rayvision-codes:browser-only',
    enforce: 'pre',
    resolveId: (source, _importer, options) => (options.ssr === true && modules.test(source) ? EMPTY : undefined),
    load: (id) => (id === EMPTY ? 'export default {}' : undefined),
  }
}
