import { defineConfig } from 'vitest/config'

/**
 * For `npm run test:mutation`: the tests that look at single cases. They share one process and its modules, since each
 * of some thousands of mutants starts them anew.
 */
export default defineConfig({
  test: {
    include: ['test/rules/*.test.ts', 'test/src/*.test.ts', 'test/parsers/*.test.ts', 'test/typed/{code,foreign}-types.test.ts'],
    exclude: ['test/src/explain-printed.test.ts'],
    isolate: false,
    pool: 'threads',
    fileParallelism: false,
    testTimeout: 60_000,
  },
})
