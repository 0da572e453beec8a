import { defineConfig } from 'tsdown'

export default defineConfig([
  {
    entry: ['src/index.ts'],
    format: ['esm', 'cjs'],
    platform: 'node',
    target: 'node20.19',
    dts: true,
    // What is used of the libraries goes into the build: users install one package.
    deps: { onlyBundle: false },
    // ESLint 8 and CommonJS configs load plugins with `require`.
    checks: { legacyCjs: false },
    logLevel: 'warn',
  },
  {
    // The command `init`, of which the plugin loads nothing.
    entry: ['init/init.ts'],
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    dts: false,
    // The other build cleans the folder, before both.
    clean: false,
    deps: { onlyBundle: false },
    logLevel: 'warn',
  },
])
