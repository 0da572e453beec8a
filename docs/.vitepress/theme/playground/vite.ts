/**
 * What Vite needs so that the plugin, ESLint and the parsers run in a browser: they were written for Node.
 */
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const fileHere = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const { resolve } = createRequire(import.meta.url)

/** The modules of Node that are asked for when these packages are loaded, and never used in a browser. */
const STUBBED = [
  'crypto', 'fs', 'inspector', 'module', 'os', 'perf_hooks', 'tty', 'url', 'util',
  // Maps the stack traces of TypeScript itself.
  'source-map-support',
]

/** What the packages are written in; esbuild cannot compile them to less. */
const TARGET = 'es2022'

/** Vite's options that the playground needs. */
export function playgroundVite() {
  const alias = [
    { find: /^(?:node:)?path$/, replacement: resolve('path-browserify') },
    // The package of that name: `events` alone is Node's own.
    { find: /^(?:node:)?events$/, replacement: resolve('events/events.js') },
    { find: /^(?:node:)?assert$/, replacement: fileHere('node-assert.ts') },
    { find: new RegExp(`^(?:node:)?(?:${STUBBED.join('|')})$`), replacement: fileHere('node-stub.ts') },
    // TypeScript in Go, which typescript-eslint can use too.
    { find: /^@typescript\/native\/.*$/, replacement: fileHere('node-stub.ts') },
    // vue-eslint-parser asks it for the source code of custom blocks, which nobody lints here.
    { find: /^eslint$/, replacement: resolve('eslint/universal') },
  ]
  return {
    resolve: { alias },
    build: { target: TARGET },
    optimizeDeps: {
      esbuildOptions: { target: TARGET },
      // Vite finds them late, in the worker and behind the page's own code, and then loads the page anew.
      include: [
        'node:path', 'eslint/universal', '@typescript-eslint/parser', 'vue-eslint-parser',
        ...['commands', 'lang-javascript', 'lang-vue', 'language', 'lint', 'state', 'view'].map((name) => `@codemirror/${name}`),
        '@lezer/highlight',
      ],
    },
    worker: { format: 'es' as const },
  }
}
