/**
 * Parsers whose scopes have references to identifiers that stand in no tree, as those of types that only some parsers
 * know: such an identifier has no parent, and nothing is told of it.
 */
import * as typescriptParser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { expect, it } from 'vitest'
import plugin from '../../src/index.ts'

/** typescript-eslint's parser, with a reference to nothing beside each that reads. */
const looseParser = {
  parseForESLint(text: string, options: object) {
    const result = typescriptParser.parseForESLint(text, { ...options, comment: true, loc: true, range: true, tokens: true })
    const { scopes, globalScope } = result.scopeManager
    for (const { references } of [...scopes.flatMap(({ variables }) => variables), { references: globalScope!.through }]) {
      for (const reference of references.filter((one) => !one.isWrite())) {
        const identifier = { ...reference.identifier, parent: undefined }
        references.push(
          new Proxy(reference, {
            get(target, key) {
              const value: unknown = key === 'identifier' ? identifier : Reflect.get(target, key, target)
              return typeof value === 'function' ? (value.bind(target) as unknown) : value
            },
          }),
        )
      }
    }
    return result
  },
}

function messages(code: string, parser: object): string[] {
  const config: Linter.Config = {
    files: ['**/*.tsx'],
    plugins: { 'rayvision-codes': plugin },
    languageOptions: { parser: parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    settings: { 'rayvision-codes': { responseCalls: ['api.*'] } },
    rules: Object.fromEntries(Object.keys(plugin.rules).map((name) => [`rayvision-codes/${name}`, 'error'])),
  }
  return new Linter().verify(code, config, 'file.tsx').map(({ ruleId, line, column, message }) => `${ruleId} ${line}:${column} ${message}`)
}

const IMPORT = "import { RayvisionCode } from 'rayvision-codes'\n"

it.each([
  `${IMPORT}const RC = RayvisionCode\nlog(res.code === 805, RC.NOPE)`,
  "import * as codes from 'rayvision-codes'\nlog(codes.RayvisionCode.NOPE, codes.describeCode(803), res.code === 805)",
  "const { describeCode } = require('rayvision-codes')\nmodule.exports = describeCode(803) + (res.code === 805)",
  "const T = { 200: 'fine' }\nlog(T[res.code] === 'fine', Object.keys(T), res.code === 805)",
  "const T = { 200: 'fine' }\nlog(T[res.code])\nconst say = () => T[res.code]\nlog(say() ?? 1, res.code === 805)",
  "const T = { 200: 'fine' }\nconst text = T[res.code]\nif (text) log(text, res.code === 805)",
  'const codeOf = () => res.code\nif (codeOf() === 805 || codeOf() === 3) go()',
  'const check = (table) => table.code === 805\ncheck(await api.login())\napi.login().then(check)',
  'const made = await new Promise((resolve) => resolve(api.login()))\nif (made.code === 3) go()',
  'try { go() } catch (error) { if (error instanceof ApiError && error.code === 805) stop() }',
  'const { data } = await api.login()\nlog(data)\nexport { data }',
  'const { data } = await api.login()\nlog(data)',
  'const res = await api.login()\nlog(res.data)\nif (res.code) go(res.msg)\nif (res.code >= 800) go()',
  'api.authorize().then(({ code }) => { if (code) exchange(code) })',
  'const response = await fetch(url)\nconst body = await response.json()\nif (response.status === 805) go(body, response.headers)',
  'const store = {}\nstore.table = await api.login()\nif (store.table.code === 3) go()',
  'function f(code) { switch (code) { case 805: case 200: case 805: go() } }\nf(res.code)',
  'const LIST = [805, 805]\nif (LIST.includes(res.code) || res.code === 805 || res.code === 805) go()',
  'enum Own { A = 805 }\nif (res.code === Own.A || res.code === 805) go()',
])('%s', (code) => {
  const found = messages(code, typescriptParser)
  expect(messages(code, looseParser)).toEqual(found)
  expect(found).not.toEqual([])
})
