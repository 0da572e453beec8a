import { fileURLToPath } from 'node:url'
import { defineConfig, type UserConfig } from 'tsdown'
import { heads } from './src/rule-heads.ts'

/** What all builds have in common. They share a folder, which `npm run build` empties before. */
const shared = {
  platform: 'node',
  target: 'node20.19',
  clean: false,
  // What is used of the libraries goes into the build: users install one package.
  deps: { onlyBundle: false },
  // As modules, of which only what is used is taken.
  inputOptions: { resolve: { mainFields: ['module', 'main'] } },
  logLevel: 'warn',
} as const satisfies UserConfig

/**
 * Writes what is not ASCII as escapes. V8 keeps a text with a single Chinese character in two bytes for each of all its
 * characters, which costs a third of the heap.
 */
const asciiOnly = {
  name: 'ascii-only',
  generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>): void {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || chunk.code === undefined) continue
      chunk.code = chunk.code.replace(/[^\0-\x7F]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    }
  },
}

/** Comments take as long to read as code. Names stay as they are, so that a stack trace says where it comes from. */
const WITHOUT_COMMENTS = { compress: true, mangle: false, codegen: { removeWhitespace: true } } as const

const sourceOf = (name: string): string => fileURLToPath(new URL(`src/${name}.ts`, import.meta.url))

/** Gives the entry the rules without their judgement, which is a file of its own. */
const deferred = {
  name: 'deferred-judgement',
  resolveId: (id: string, importer: string | undefined) => (id === './rules.ts' && importer === sourceOf('index') ? sourceOf('deferred-rules') : undefined),
  load: (id: string) => (id === sourceOf('rule-heads') ? `export const heads = ${JSON.stringify(heads)}` : undefined),
}

/**
 * The build of an entry that users import.
 */
function buildOf(entry: string, options: UserConfig = {}): UserConfig {
  return {
    ...shared,
    entry: [entry],
    format: ['esm', 'cjs'],
    dts: true,
    // ESLint 8 and CommonJS configs load plugins with `require`.
    checks: { legacyCjs: false },
    ...options,
    plugins: [asciiOnly, ...[options.plugins ?? []].flat()],
  }
}

export default defineConfig([
  buildOf('src/index.ts', { minify: WITHOUT_COMMENTS, plugins: [deferred] }),
  buildOf('src/judgements.ts', { minify: WITHOUT_COMMENTS, format: 'cjs', dts: false }),
  buildOf('src/numbers.ts'),
  // The command `init`, of which the plugin loads nothing.
  { ...shared, entry: ['init/init.ts'], format: 'esm', minify: true, dts: false },
])
