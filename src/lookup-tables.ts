/**
 * Lookups by a response code in tables whose keys a file shows, and what they do where a key is missing.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { CodeFile, JudgedSite } from './code-file.ts'
import { isAssertion, withoutAssertions } from './code-literal.ts'
import { functionAround } from './functions.ts'
import { kept } from './kept.ts'
import { isAskedOrChanged, isChecked, isTested } from './lookup-fallback.ts'
import { Narrowing } from './narrowed-lookups.ts'
import { isWritten } from './parents.ts'
import { isName, propertyName, writtenName } from './property-name.ts'
import { readsOf, variableOf, type Variable } from './scope.ts'

/** A site that is a lookup. */
export type Lookup = Extract<JudgedSite, { kind: 'lookup' }>

/** The lookups that give `undefined` for a key that their table does not have, where nothing stands in for it. */
export function lookupsWithoutFallback(file: CodeFile, sites: readonly JudgedSite[]): Lookup[] {
  const lookups = sites.filter((site): site is Lookup => site.kind === 'lookup')
  if (lookups.length === 0) return lookups
  const guards = new Guards(file, lookups)
  const narrowing = new Narrowing(file.sourceCode, file.sites)
  const changed = new Map<Variable, boolean>()
  return lookups.filter((lookup) => {
    if (!reads(lookup) || !hasKnownKeys(lookup) || hasDefault(lookup) || isTypedByKeys(lookup.table)) return false
    const owner = ownerOf(file, lookup)
    if (owner !== undefined && kept(changed, owner, () => readsOf(file.sourceCode, owner).some(isAskedOrChanged))) return false
    return !isChecked(file.sourceCode, lookup.node) && !guards.have(lookup) && !narrowing.covers(lookup)
  })
}

/** Whether a lookup gives the value of a key, by the code itself: `t[code]`, `map.get(code)`. */
function reads({ node, use }: Lookup): boolean {
  // `t[code in t ? code : 'default']`: another key stands in.
  if (withoutAssertions(use.node) !== withoutAssertions(use.core)) return false
  if (node.type === 'MemberExpression') return !isWritten(node)
  return node.type === 'CallExpression' && propertyName(node.callee) === 'get'
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

/** Whether a table has what stands in for all others: its author thought of them. */
function hasDefault({ table }: Lookup): boolean {
  return table.type === 'ObjectExpression' && table.properties.some((property) => writtenName(property) === 'default')
}

/** Whether the compiler asks for every key of a table: `Record<RayvisionCode, string>`, declared or by `satisfies`. */
function isTypedByKeys(table: TSESTree.Node): boolean {
  for (let node = table; node.parent; node = node.parent) {
    const { parent } = node
    if (parent.type === 'VariableDeclarator') return !!parent.id.typeAnnotation && asksForKeys(parent.id.typeAnnotation.typeAnnotation)
    if (parent.type === 'TSSatisfiesExpression' && asksForKeys(parent.typeAnnotation)) return true
    if (parent.type !== 'CallExpression' && !isAssertion(parent)) return false
  }
  return false
}

const OPEN_KEYS = new Set(['TSNumberKeyword', 'TSStringKeyword', 'TSAnyKeyword', 'TSUnknownKeyword'])

function asksForKeys(type: TSESTree.TypeNode): boolean {
  if (type.type === 'TSMappedType') return type.optional !== true && type.optional !== '+' && !OPEN_KEYS.has(keysOf(type)?.type ?? '')
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false
  const [key] = argumentsOf(type)
  if (type.typeName.name === 'Readonly') return key !== undefined && asksForKeys(key)
  if (type.typeName.name !== 'Record' || key === undefined) return false
  const isOpen = key.type === 'TSTypeReference' && isName(key.typeName, 'PropertyKey')
  return !OPEN_KEYS.has(key.type) && !isOpen
}

/** What the keys of a mapped type are; before version 8 of typescript-eslint a parameter has them. */
function keysOf(type: TSESTree.TSMappedType): TSESTree.TypeNode | undefined {
  const { constraint, typeParameter } = type as { readonly constraint?: TSESTree.TypeNode; readonly typeParameter?: { readonly constraint?: TSESTree.TypeNode } }
  return constraint ?? typeParameter?.constraint
}

/** What a type is given; before version 6 of typescript-eslint under another name. */
function argumentsOf(type: TSESTree.TSTypeReference): readonly TSESTree.TypeNode[] {
  const { typeArguments, typeParameters } = type as TSESTree.TSTypeReference & { readonly typeParameters?: TSESTree.TSTypeParameterInstantiation }
  return (typeArguments ?? typeParameters)?.params ?? []
}

/** The variable that a lookup takes the table from. */
function ownerOf({ sourceCode }: CodeFile, { node }: Lookup): Variable | undefined {
  const member = node.type === 'CallExpression' ? node.callee : node
  return member.type === 'MemberExpression' ? variableOf(sourceCode, withoutAssertions(member.object)) : undefined
}

/** Places that ask whether a table has a key, for other places that look it up: `code in t`, `if (t[code])`. */
class Guards {
  readonly #file: CodeFile
  /** Where the first of the places stands in each function, by the table and the text of the key. */
  readonly #byTable = new Map<TSESTree.Node, Map<string, Map<TSESTree.Node | undefined, number>>>()

  constructor(file: CodeFile, lookups: readonly Lookup[]) {
    this.#file = file
    for (const lookup of lookups) {
      if (reads(lookup) && !isTested(lookup.node)) continue
      const byKey = kept(this.#byTable, lookup.table, () => new Map<string, Map<TSESTree.Node | undefined, number>>())
      const byFunction = kept(byKey, this.#keyOf(lookup), () => new Map<TSESTree.Node | undefined, number>())
      kept(byFunction, functionAround(lookup.node), () => lookup.node.range[0])
    }
  }

  /** Whether a place asks for the key of a lookup that does not: before it in its function, or anywhere in one around that. */
  have(lookup: Lookup): boolean {
    const functions = this.#byTable.get(lookup.table)?.get(this.#keyOf(lookup))
    if (functions === undefined) return false
    let fn = functionAround(lookup.node)
    if ((functions.get(fn) ?? Infinity) < lookup.node.range[0]) return true
    while (fn !== undefined) {
      fn = functionAround(fn)
      if (functions.has(fn)) return true
    }
    return false
  }

  #keyOf({ use }: Lookup): string {
    return this.#file.sourceCode.getText(use.node)
  }
}
