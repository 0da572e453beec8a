/**
 * Lookups by a response code in tables whose keys a file shows, and what they do where a key is missing.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { CodeFile, JudgedSite } from './code-file.ts'
import { withoutAssertions } from './code-literal.ts'
import { isAskedOrChanged, isChecked, isTested, isWritten } from './lookup-fallback.ts'
import { isFunction, propertyName, readsOf, variableOf } from './scope.ts'

/** A site that is a lookup. */
export type Lookup = Extract<JudgedSite, { kind: 'lookup' }>

/** The lookups that give `undefined` for a key that their table does not have, where nothing stands in for it. */
export function lookupsWithoutFallback(file: CodeFile, sites: readonly JudgedSite[]): Lookup[] {
  const lookups = sites.filter((site): site is Lookup => site.kind === 'lookup')
  return lookups.filter((lookup) => {
    if (!reads(lookup) || !hasKnownKeys(lookup) || isTypedByKeys(lookup.table)) return false
    if (ownerNames(file, lookup).some(isAskedOrChanged)) return false
    if (isChecked(file.sourceCode, lookup.node)) return false
    return !lookups.some((other) => other !== lookup && isGuard(file, other, lookup))
  })
}

/** Whether a lookup gives the value of a key, by the code itself: `t[code]`, `map.get(code)`. */
function reads({ node, use }: Lookup): boolean {
  // `t[code in t ? code : 'default']`: another key stands in.
  if (withoutAssertions(use.node) !== withoutAssertions(use.core)) return false
  if (node.type === 'MemberExpression') return !isWritten(node)
  return node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && propertyName(node.callee) === 'get'
}

/** Whether every key of a table is written in it. */
function hasKnownKeys({ table, mentions }: Lookup): boolean {
  const mentioned = new Set(mentions.map(({ node }) => node))
  if (table.type === 'ObjectExpression') {
    return table.properties.every((property) => property.type === 'Property' && (!property.computed || mentioned.has(withoutAssertions(property.key))))
  }
  return table.elements.every((entry) => {
    const pair = entry && withoutAssertions(entry)
    const key = pair?.type === 'ArrayExpression' ? pair.elements[0] : undefined
    return key && mentioned.has(withoutAssertions(key))
  })
}

/** Whether the compiler asks for every key of a table: `Record<RayvisionCode, string>`, declared or by `satisfies`. */
function isTypedByKeys(table: TSESTree.Node): boolean {
  for (let node = table; node.parent; node = node.parent) {
    const { parent } = node
    if (parent.type === 'VariableDeclarator') return parent.id.typeAnnotation !== undefined && asksForKeys(parent.id.typeAnnotation.typeAnnotation)
    if (parent.type === 'TSSatisfiesExpression' && asksForKeys(parent.typeAnnotation)) return true
    if (parent.type !== 'CallExpression' && withoutAssertions(parent) === parent) return false
  }
  return false
}

const OPEN_KEYS = new Set(['TSNumberKeyword', 'TSStringKeyword', 'TSAnyKeyword', 'TSUnknownKeyword'])

function asksForKeys(type: TSESTree.TypeNode): boolean {
  if (type.type === 'TSMappedType') return type.optional !== true && type.optional !== '+' && !OPEN_KEYS.has(type.constraint.type)
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false
  const [key] = type.typeArguments?.params ?? []
  if (type.typeName.name === 'Readonly') return key !== undefined && asksForKeys(key)
  if (type.typeName.name !== 'Record' || key === undefined) return false
  const isOpen = key.type === 'TSTypeReference' && key.typeName.type === 'Identifier' && key.typeName.name === 'PropertyKey'
  return !OPEN_KEYS.has(key.type) && !isOpen
}

/** Where the table's variable stands, apart from its declaration. */
function ownerNames({ sourceCode }: CodeFile, lookup: Lookup): TSESTree.Node[] {
  const owner = ownerOf(lookup)
  const variable = owner?.type === 'Identifier' ? variableOf(sourceCode, owner) : undefined
  return variable ? readsOf(sourceCode, variable) : []
}

/** The expression that a lookup takes the table from. */
function ownerOf({ node }: Lookup): TSESTree.Node | undefined {
  if (node.type === 'MemberExpression') return withoutAssertions(node.object)
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') return withoutAssertions(node.callee.object)
  return undefined
}

/** Whether another place asks for the same key of the same table, in a function around this one: `code in t`, `if (t[code])`. */
function isGuard({ sourceCode }: CodeFile, other: Lookup, lookup: Lookup): boolean {
  if (other.table !== lookup.table || sourceCode.getText(other.use.node) !== sourceCode.getText(lookup.use.node)) return false
  if (reads(other) && !isTested(other.node)) return false
  const around = functionAround(other.node)
  return around === undefined || (lookup.node.range[0] >= around.range[0] && lookup.node.range[1] <= around.range[1])
}

function functionAround(node: TSESTree.Node): TSESTree.Node | undefined {
  for (let { parent } = node; parent; { parent } = parent) if (isFunction(parent)) return parent
  return undefined
}
