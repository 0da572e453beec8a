import { describe, expect, it } from 'vitest'
import { addToJsonConfig, addToScriptConfig } from '../../init/eslintrc.ts'

const ADDED = 'plugin:rayvision-codes/legacy-recommended'

describe('.eslintrc.json', () => {
  it.each([
    [
      'a list',
      `{\n  // ours\n  "extends": [\n    "eslint:recommended"\n  ],\n  "rules": {}\n}\n`,
      `{\n  // ours\n  "extends": [\n    "eslint:recommended",\n    "${ADDED}"\n  ],\n  "rules": {}\n}\n`,
    ],
    ['one config', '{ "extends": "eslint:recommended" }\n', `{ "extends": ["eslint:recommended", "${ADDED}"] }\n`],
    ['none', '{\n  "root": true\n}\n', `{\n  "root": true,\n  "extends": ["${ADDED}"]\n}\n`],
    ['nothing', '{}', `{ "extends": ["${ADDED}"] }`],
  ])('extends %s', (_, before, after) => {
    expect(addToJsonConfig(before, false)).toEqual({ kind: 'changed', text: after })
    expect(addToJsonConfig(after, false)).toEqual({ kind: 'unchanged' })
  })

  it('is left alone where it has the plugin', () => {
    expect(addToJsonConfig('{ "plugins": ["rayvision-codes"] }', false)).toEqual({ kind: 'unchanged' })
  })

  it.each([['root: true\n'], ['[]'], ['{ "extends": null }'], ['{']])('is left alone: %j', (text) => {
    expect(addToJsonConfig(text, false)).toEqual({ kind: 'unknown' })
  })
})

describe('package.json', () => {
  it('gets it in eslintConfig', () => {
    const before = '{\n\t"name": "app",\n\t"eslintConfig": {\n\t\t"extends": ["standard"]\n\t}\n}\n'
    const after = `{\n\t"name": "app",\n\t"eslintConfig": {\n\t\t"extends": ["standard", "${ADDED}"]\n\t}\n}\n`
    expect(addToJsonConfig(before, true)).toEqual({ kind: 'changed', text: after })
  })
})

describe('.eslintrc.cjs', () => {
  it('keeps its comments, its quotes and its functions', () => {
    const before = `// eslint-env node
const base = require('./base')

module.exports = {
  ...base,
  extends: ['standard'], // house style
  rules: { quotes: process.env.CI ? 'error' : 'off' },
}
`
    const after = before.replace("['standard']", `['standard', '${ADDED}']`)
    expect(addToScriptConfig(before)).toEqual({ kind: 'changed', text: after })
    expect(addToScriptConfig(after)).toEqual({ kind: 'unchanged' })
  })

  it.each([['module.exports = make()\n'], ['module.exports = { extends: base }\n'], ['exports.rules = {}\n']])('is left alone: %j', (text) => {
    expect(addToScriptConfig(text)).toEqual({ kind: 'unknown' })
  })
})
