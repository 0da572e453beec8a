/**
 * Trees as typescript-eslint made them before version 8, where the members of an enum stood in no body of their own.
 */
import * as typescriptParser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { expect, it } from 'vitest'
import plugin from '../../src/index.ts'

const parser: Linter.Parser = {
  parseForESLint(text, options) {
    const { ast, ...parsed } = typescriptParser.parseForESLint(text, options as never)
    for (const statement of ast.body) {
      if (statement.type !== 'TSEnumDeclaration') continue
      const { body, ...others } = statement
      for (const key of Object.keys(statement)) if (!(key in others)) Reflect.deleteProperty(statement, key)
      Object.assign(statement, { members: body.members })
    }
    return { ...parsed, ast, visitorKeys: { ...parsed.visitorKeys, TSEnumDeclaration: ['id', 'members'] } }
  },
}

it('a member of an enum of the file stands for its number', () => {
  const code = 'enum Code { Locked = 804 }\nif (res.code === Code.Locked || res.code === 804) go()'
  const messages = new Linter().verify(code, [{ files: ['**/*.ts'], plugins: { 'rayvision-codes': plugin }, languageOptions: { parser }, rules: plugin.configs.strict.rules as Linter.RulesRecord }], { filename: 'file.ts' })
  expect(messages.map(({ ruleId, message }) => ruleId ?? message)).toEqual(['rayvision-codes/no-duplicate-code', 'rayvision-codes/no-magic-code'])
})
