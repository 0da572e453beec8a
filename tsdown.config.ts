import { defineConfig } from 'tsdown'

export default defineConfig({
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
})
