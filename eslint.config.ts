/**
 * How this repository lints itself, with its own rules too, from their source.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { defineConfig, globalIgnores } from 'eslint/config'
import eslintPlugin from 'eslint-plugin-eslint-plugin'
import tseslint from 'typescript-eslint'
import rayvisionCodes from './src/index.ts'

type ParserArguments = Parameters<typeof tseslint.parser.parseForESLint>

/** The function `create` of a rule, where a file exports one: `export default createRule({ *create() {} })`. */
function createFunction(program: TSESTree.Program): TSESTree.FunctionExpression | undefined {
  for (const statement of program.body) {
    const rule = statement.type === 'ExportDefaultDeclaration' ? statement.declaration : undefined
    const definition = rule?.type === 'CallExpression' ? rule.arguments[0] : undefined
    if (definition?.type !== 'ObjectExpression') continue
    for (const property of definition.properties) {
      if (property.type !== 'Property' || property.value.type !== 'FunctionExpression') continue
      if (property.key.type === 'Identifier' && property.key.name === 'create') return property.value
    }
  }
  return undefined
}

/** typescript-eslint's parser; eslint-plugin-eslint-plugin sees a rule only where `create` is no generator. */
const ruleParser = {
  ...tseslint.parser,
  parseForESLint(...source: ParserArguments): ReturnType<typeof tseslint.parser.parseForESLint> {
    const parsed = tseslint.parser.parseForESLint(...source)
    const create = createFunction(parsed.ast as TSESTree.Program)
    if (create !== undefined) Object.assign(create, { generator: false })
    return parsed
  },
}

export default defineConfig(
  globalIgnores([
    '**/dist/',
    'docs/.vitepress/cache/',
    '.tmp/',
    'coverage/',
    'codes/src/generated/',
    // What the demo and the tests lint: its faults are there on purpose.
    'examples/render-console/',
    'test/fixtures/',
    'test/**/project/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,mjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The descriptions are in the Basic Multilingual Plane, and names are ASCII.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Node types are compared as strings: their enum would load a package at run time.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.mjs'],
    rules: {
      // JavaScript says with a comment what type a parsed text has, which the rule does not read.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'rules/*.ts'],
    rules: {
      // The types are those of typescript-eslint's tree; other parsers leave out what it has.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['**/*.{ts,mjs}'],
    // Tests are about numbers.
    ignores: ['test/**'],
    plugins: { 'rayvision-codes': rayvisionCodes },
    extends: ['rayvision-codes/strict'],
  },
  {
    files: ['rules/*.ts'],
    extends: [eslintPlugin.configs.rules],
    languageOptions: { parser: ruleParser },
    rules: {
      // ESLint 8 knows no `meta.defaultOptions`: `createRule` merges them, and the docs take them from the schema.
      'eslint-plugin/require-meta-default-options': 'off',
      'eslint-plugin/no-meta-schema-default': 'off',
      // `createRule` writes the address, and `recommended` is a severity.
      'eslint-plugin/require-meta-docs-url': 'off',
      'eslint-plugin/require-meta-docs-recommended': 'off',
      // ESLint 8 knows no languages.
      'eslint-plugin/require-meta-languages': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    extends: [eslintPlugin.configs.tests],
    rules: {
      // What a test knows to be there.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
)
