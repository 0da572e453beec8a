/**
 * Trees as typescript-eslint made them before versions 8 and 6: the members of an enum stood in no body of their own, the
 * keys of a mapped type in a parameter, and what a type is given had another name.
 */
import * as typescriptParser from '@typescript-eslint/parser'
import { simpleTraverse } from '@typescript-eslint/typescript-estree'
import { Linter } from 'eslint'
import { expect, it } from 'vitest'
import plugin from '../../src/index.ts'

/** Puts a part of a node where it was, and takes away where it is. */
function rename(node: object, before: string, part: unknown, since: readonly string[]): void {
  for (const key of since) Reflect.deleteProperty(node, key)
  Object.assign(node, { [before]: part })
}

const parser: Linter.Parser = {
  parseForESLint(text, options) {
    const { ast, ...parsed } = typescriptParser.parseForESLint(text, options as never)
    for (const statement of ast.body) {
      if (statement.type !== 'TSEnumDeclaration') continue
      const { body, ...others } = statement
      for (const key of Object.keys(statement)) if (!(key in others)) Reflect.deleteProperty(statement, key)
      Object.assign(statement, { members: body.members })
    }
    simpleTraverse(ast, {
      enter(node) {
        if (node.type === 'TSMappedType') rename(node, 'typeParameter', { type: 'TSTypeParameter', name: node.key, constraint: node.constraint }, ['key', 'constraint'])
        if (node.type === 'TSTypeReference' && node.typeArguments) rename(node, 'typeParameters', node.typeArguments, ['typeArguments'])
      },
    })
    return { ...parsed, ast, visitorKeys: { ...parsed.visitorKeys, TSEnumDeclaration: ['id', 'members'], TSMappedType: ['nameType', 'typeParameter', 'typeAnnotation'], TSTypeParameter: ['name', 'constraint', 'default'], TSTypeReference: ['typeName', 'typeParameters'] } }
  },
}

const rulesIn = (code: string): (string | null)[] =>
  new Linter().verify(code, [{ files: ['**/*.ts'], plugins: { 'rayvision-codes': plugin }, languageOptions: { parser }, rules: plugin.configs.strict.rules as Linter.RulesRecord }], { filename: 'file.ts' }).map(({ ruleId, message }) => ruleId ?? message)

it('a member of an enum of the file stands for its number', () => {
  expect(rulesIn('enum Code { Locked = 804 }\nif (res.code === Code.Locked || res.code === 804) go()')).toEqual(['rayvision-codes/no-duplicate-code', 'rayvision-codes/no-magic-code'])
})

it.each([
  ['{ [K in Code]: string }', []],
  ['{ [K in string]: string }', ['rayvision-codes/exhaustive-lookup']],
  ['Record<Code, string>', []],
  ['Record<string, string>', ['rayvision-codes/exhaustive-lookup']],
  ['Record', ['rayvision-codes/exhaustive-lookup']],
])('a table may be typed by its keys: %s', (type, expected) => {
  expect(rulesIn(`const TABLE: ${type} = { [RayvisionCode.SUCCESS]: 'a' }\nconst res = await api.login()\nshow(TABLE[res.code])\nimport { RayvisionCode } from 'rayvision-codes'`)).toEqual(expected)
})
