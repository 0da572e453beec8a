/**
 * The names of properties, as far as the source says them.
 */
import type { TSESTree } from '@typescript-eslint/utils'

/** The static name of a property: of `a.b`, `a['b']`, `{ b: 1 }`, `{ 'b': 1 }`; undefined for a computed one. */
export function propertyName(node: TSESTree.Node): string | undefined {
  if (node.type === 'MemberExpression') return keyName(node.property, node.computed)
  if (node.type === 'Property' || node.type === 'PropertyDefinition' || node.type === 'MethodDefinition') {
    return keyName(node.key, node.computed)
  }
  return undefined
}

/** The static name of a property; for a computed one, a text that no property is asked for by. */
export function writtenName(node: TSESTree.Node): string {
  return propertyName(node) ?? ''
}

/** Whether the name of a property is one of these. */
export function hasPropertyIn(node: TSESTree.Node, names: ReadonlySet<string>): boolean {
  const name = propertyName(node)
  return name !== undefined && names.has(name)
}

/** The name of a variable or a property. */
export function nameOf(node: TSESTree.Node): string | undefined {
  return node.type === 'Identifier' ? node.name : propertyName(node)
}

/** Whether an expression is a name, and this one: `Object`, `undefined`. */
export function isName(node: TSESTree.Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name
}

function keyName(key: TSESTree.Node, computed: boolean): string | undefined {
  if (key.type === 'PrivateIdentifier') return `#${key.name}`
  if (key.type === 'Identifier') return computed ? undefined : key.name
  if (key.type === 'Literal') return String(key.value)
  return undefined
}
