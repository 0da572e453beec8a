import { defineConfig, type UserConfig } from 'tsdown'

/** The build of an entry: one file that needs no other. */
function buildOf(entry: string): UserConfig {
  return {
    entry: [entry],
    // The builds share a folder.
    clean: false,
    format: ['esm', 'cjs'],
    platform: 'node',
    target: 'node20.19',
    dts: true,
    // What is used of the libraries goes into the build: users install one package.
    deps: { onlyBundle: false },
    // ESLint 8 and CommonJS configs load plugins with `require`.
    checks: { legacyCjs: false },
    logLevel: 'warn',
  }
}

export default defineConfig([buildOf('src/index.ts'), buildOf('src/numbers.ts')])
