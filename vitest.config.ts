import { defineConfig } from 'vitest/config'

const SCALING = 'test/properties/scaling.test.ts'

export default defineConfig({
  test: {
    // The second is for .ci/run, which counts the tests.
    reporters: ['default', ['json', { outputFile: '.tmp/test-results.json' }]],
    // Typed projects and the first start of TypeScript take their time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Vitest takes one worker less than there are cores: of two, one. A third of the files wait for npm.
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        // To load ESLint and the parsers once in a worker saves a minute; no test looks at what another one has left.
        test: { name: 'source', include: ['test/**/*.test.ts'], exclude: ['test/packages/**', 'test/hosts/**', 'test/site/**', SCALING], isolate: false },
      },
      {
        extends: true,
        // What takes time is measured while nothing else runs.
        test: { name: 'scaling', include: [SCALING], maxWorkers: 1, sequence: { groupOrder: 3 } },
      },
      {
        extends: true,
        // The packages as users install them.
        test: {
          name: 'packages',
          include: ['test/packages/*.test.ts'],
          globalSetup: ['test/packages/pack.ts'],
          // npm install of an ESLint, with an empty cache.
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        // The packages in the programs that their users run. More versions of them: HOSTS=all.
        test: {
          name: 'hosts',
          include: ['test/hosts/*.test.ts'],
          globalSetup: ['test/packages/pack.ts'],
          hookTimeout: 240_000,
          // They mostly wait for programs, and for npm.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        // The built site in a browser.
        test: {
          name: 'site',
          include: ['test/site/*.test.ts'],
          globalSetup: ['test/site/build.ts'],
          hookTimeout: 240_000,
          // They mostly wait for the browser.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
