import { defineConfig, type UserConfig } from 'tsdown'

/** What all builds have in common. They share a folder, which `npm run build` empties before. */
const shared = {
  platform: 'node',
  target: 'node20.19',
  clean: false,
  // What is used of the libraries goes into the build: users install one package.
  deps: { onlyBundle: false },
  logLevel: 'warn',
} as const satisfies UserConfig

/** The build of an entry that users import: one file that needs no other. */
function buildOf(entry: string): UserConfig {
  return {
    ...shared,
    entry: [entry],
    format: ['esm', 'cjs'],
    dts: true,
    // ESLint 8 and CommonJS configs load plugins with `require`.
    checks: { legacyCjs: false },
  }
}

export default defineConfig([
  buildOf('src/index.ts'),
  buildOf('src/numbers.ts'),
  // The command `init`, of which the plugin loads nothing.
  { ...shared, entry: ['init/init.ts'], format: 'esm', minify: true, dts: false },
])
