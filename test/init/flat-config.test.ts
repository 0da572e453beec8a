import { describe, expect, it } from 'vitest'
import { addToFlatConfig } from '../../init/flat-config.ts'

/** The text after; the same again must change nothing. */
function added(text: string): string {
  const outcome = addToFlatConfig(text)
  if (outcome.kind !== 'changed') throw new Error(outcome.kind)
  expect(addToFlatConfig(outcome.text)).toEqual({ kind: 'unchanged' })
  return outcome.text
}

const cases: readonly (readonly [string, string, string])[] = [
  [
    'a list in lines, after its last element',
    `import js from '@eslint/js'

export default [
  js.configs.recommended,
  { rules: { 'no-var': 'error' } },
]
`,
    `import js from '@eslint/js'
import rayvisionCodes from 'eslint-plugin-rayvision-codes'

export default [
  js.configs.recommended,
  { rules: { 'no-var': 'error' } },
  rayvisionCodes.configs.recommended,
]
`,
  ],
  [
    'a list without a comma at its end, with double quotes and semicolons',
    `import js from "@eslint/js";

export default [
    js.configs.recommended,
    { rules: {} }
];
`,
    `import js from "@eslint/js";
import rayvisionCodes from "eslint-plugin-rayvision-codes";

export default [
    js.configs.recommended,
    { rules: {} },
    rayvisionCodes.configs.recommended
];
`,
  ],
  [
    'a list in one line',
    "import js from '@eslint/js'\nexport default [js.configs.recommended]\n",
    "import js from '@eslint/js'\nimport rayvisionCodes from 'eslint-plugin-rayvision-codes'\nexport default [js.configs.recommended, rayvisionCodes.configs.recommended]\n",
  ],
  [
    'an empty list, below a comment',
    '// @ts-check\nexport default []\n',
    "// @ts-check\nimport rayvisionCodes from 'eslint-plugin-rayvision-codes'\n\nexport default [rayvisionCodes.configs.recommended]\n",
  ],
  [
    'defineConfig of a list',
    `import { defineConfig } from 'eslint/config'

export default defineConfig([
  { files: ['**/*.js'] }, // ours
  // last
])
`,
    `import { defineConfig } from 'eslint/config'
import rayvisionCodes from 'eslint-plugin-rayvision-codes'

export default defineConfig([
  { files: ['**/*.js'] }, // ours
  rayvisionCodes.configs.recommended,
  // last
])
`,
  ],
  [
    'defineConfig of configs one by one',
    `import { defineConfig } from 'eslint/config'

export default defineConfig(
  { files: ['**/*.js'] } // ours
)
`,
    `import { defineConfig } from 'eslint/config'
import rayvisionCodes from 'eslint-plugin-rayvision-codes'

export default defineConfig(
  { files: ['**/*.js'] }, // ours
  rayvisionCodes.configs.recommended
)
`,
  ],
  [
    'tseslint.config, and a constant that is exported, with its type',
    `import tseslint from 'typescript-eslint' // types
import type { Linter } from 'eslint'

const configs = tseslint.config(
  tseslint.configs.strict,
) satisfies Linter.Config[]

export default configs as Linter.Config[]
`,
    `import tseslint from 'typescript-eslint' // types
import type { Linter } from 'eslint'
import rayvisionCodes from 'eslint-plugin-rayvision-codes'

const configs = tseslint.config(
  tseslint.configs.strict,
  rayvisionCodes.configs.recommended,
) satisfies Linter.Config[]

export default configs as Linter.Config[]
`,
  ],
  [
    'CommonJS',
    `'use strict'

const js = require('@eslint/js')
const { defineConfig } = require('eslint/config')

module.exports = defineConfig([
  js.configs.recommended,
])
`,
    `'use strict'

const js = require('@eslint/js')
const { defineConfig } = require('eslint/config')
const rayvisionCodes = require('eslint-plugin-rayvision-codes')

module.exports = defineConfig([
  js.configs.recommended,
  rayvisionCodes.configs.recommended,
])
`,
  ],
  [
    'CommonJS without a require, where the comment that says the type stays above what it speaks of',
    `// @ts-check

/** @type {import('eslint').Linter.Config[]} */
module.exports = [{ rules: {} }]
`,
    `// @ts-check

const rayvisionCodes = require('eslint-plugin-rayvision-codes')

/** @type {import('eslint').Linter.Config[]} */
module.exports = [{ rules: {} }, rayvisionCodes.configs.recommended]
`,
  ],
  [
    'TypeScript as CommonJS',
    "import eslintConfig = require('eslint/config')\nexport = [{ rules: {} }]\n",
    "import eslintConfig = require('eslint/config')\nimport rayvisionCodes = require('eslint-plugin-rayvision-codes')\nexport = [{ rules: {} }, rayvisionCodes.configs.recommended]\n",
  ],
  [
    'a name that is taken',
    'const rayvisionCodes = 1\nexport default [{ settings: { rayvisionCodes } }]\n',
    "import rayvisionCodesPlugin from 'eslint-plugin-rayvision-codes'\n\nconst rayvisionCodes = 1\nexport default [{ settings: { rayvisionCodes } }, rayvisionCodesPlugin.configs.recommended]\n",
  ],
  [
    'line ends of Windows',
    "import js from '@eslint/js'\r\n\r\nexport default [\r\n\tjs.configs.recommended,\r\n]\r\n",
    "import js from '@eslint/js'\r\nimport rayvisionCodes from 'eslint-plugin-rayvision-codes'\r\n\r\nexport default [\r\n\tjs.configs.recommended,\r\n\trayvisionCodes.configs.recommended,\r\n]\r\n",
  ],
]

describe('the plugin is added to', () => {
  it.each(cases)('%s', (_, before, after) => {
    expect(added(before)).toBe(after)
  })
})

describe('left alone is', () => {
  it.each([
    ['a config by a function of others', "import antfu from '@antfu/eslint-config'\nexport default antfu({ vue: true })\n"],
    ['a call without configs', 'export default defineConfig()\n'],
    ['a promise', 'export default (async () => [])()\n'],
    ['an object', 'export default { rules: {} }\n'],
    ['a list that is built', 'export default [].concat([{}])\n'],
    ['a list that is declared with let', 'let configs = []\nexport default configs\n'],
    ['a file without an export', 'const configs = []\n'],
    ['a file with errors', 'export default [\n'],
  ])('%s', (_, text) => {
    expect(addToFlatConfig(text)).toEqual({ kind: 'unknown' })
  })

  it.each([
    ["import plugin from 'eslint-plugin-rayvision-codes'\nexport default [plugin.configs.strict]\n"],
    ["const { configs } = require('eslint-plugin-rayvision-codes')\nmodule.exports = [configs.strict]\n"],
    ["const strict = require('eslint-plugin-rayvision-codes').configs\nmodule.exports = [strict]\n"],
  ])('a config that has the plugin: %j', (text) => {
    expect(addToFlatConfig(text)).toEqual({ kind: 'unchanged' })
  })
})
