import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { moduleState } from './module-state.ts'

/**
 * For `npm run test:mutation`: the tests that look at single cases. They share one process and its modules, in which
 * they run again for each of some thousands of mutants.
 */
export default defineConfig({
  plugins: [moduleState],
  test: {
    include: ['test/rules/*.test.ts', 'test/src/*.test.ts', 'test/parsers/*.test.ts', 'test/typed/{code,foreign}-types.test.ts'],
    exclude: ['test/src/explain-printed.test.ts'],
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 60_000,
    runner: fileURLToPath(new URL('vitest-runner.ts', import.meta.url)),
    reporters: [{}],
  },
})
