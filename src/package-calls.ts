/**
 * Calls of what the package `rayvision-codes` exports beside the enum: `describeCode(805)`, `isRayvisionCode(value)`.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { requiredBy } from './callee.ts'
import { readCodeLiteral } from './code-literal.ts'
import type { CodeMention } from './code-mentions.ts'
import { PACKAGE_ENTRY, requiredPath } from './enum-binding.ts'
import { callOf, memberOf } from './parents.ts'
import { propertyName } from './property-name.ts'
import { findVariable, type SourceCode } from './scope.ts'
import { topLevel } from './script-block.ts'

/** A name of the file by which the package's function, or the whole package, is reached. */
interface PackageName {
  readonly name: string
  readonly statement: TSESTree.Node
  readonly isWhole: boolean
}

/** The calls of a function of the package in a file. */
export function callsOfPackage(sourceCode: SourceCode, exported: string): TSESTree.CallExpression[] {
  if (!sourceCode.text.includes(exported)) return []
  return topLevel(sourceCode).flatMap((statement) => packageNames(statement, exported)).flatMap(({ name, statement, isWhole }) =>
    (findVariable(sourceCode, statement, name)?.references ?? []).flatMap(({ identifier }) => {
      const id = identifier as TSESTree.Node
      const callee = isWhole ? memberOf(id) : id
      if (callee === undefined || (isWhole && propertyName(callee) !== exported)) return []
      return callOf(callee) ?? []
    }),
  )
}

function packageNames(statement: TSESTree.Node, exported: string): PackageName[] {
  if (statement.type === 'ImportDeclaration') {
    if (!PACKAGE_ENTRY.test(statement.source.value)) return []
    return statement.specifiers.flatMap((item) => {
      const isWhole = item.type === 'ImportNamespaceSpecifier'
      const imported = item.type === 'ImportSpecifier' && item.imported.type === 'Identifier' ? item.imported.name : undefined
      return isWhole || imported === exported ? [{ name: item.local.name, statement, isWhole }] : []
    })
  }
  if (statement.type === 'TSImportEqualsDeclaration') {
    const module = requiredBy(statement)
    return module?.type === 'Literal' && PACKAGE_ENTRY.test(String(module.value)) ? [{ name: statement.id.name, statement, isWhole: true }] : []
  }
  if (statement.type !== 'VariableDeclaration') return []
  return statement.declarations.flatMap(({ id, init }): PackageName[] => {
    const required = requiredPath(init)
    if (typeof required?.source !== 'string' || !PACKAGE_ENTRY.test(required.source)) return []
    if (id.type === 'Identifier') {
      if (required.property === undefined) return [{ name: id.name, statement, isWhole: true }]
      return required.property === exported ? [{ name: id.name, statement, isWhole: false }] : []
    }
    if (id.type !== 'ObjectPattern' || required.property !== undefined) return []
    return id.properties.flatMap((property): PackageName[] => {
      const isFound = property.type === 'Property' && propertyName(property) === exported && property.value.type === 'Identifier'
      return isFound ? [{ name: (property.value as TSESTree.Identifier).name, statement, isWhole: false }] : []
    })
  })
}

/** The codes that are described: `describeCode(805)`. */
export function findDescribedCodes(sourceCode: SourceCode): CodeMention[] {
  return callsOfPackage(sourceCode, 'describeCode').flatMap(({ arguments: [argument] }): CodeMention[] => {
    const literal = argument && readCodeLiteral(argument)
    if (literal?.form !== 'number') return []
    return [{ node: literal.node, code: literal.code, literal, form: 'number', strict: true }]
  })
}
