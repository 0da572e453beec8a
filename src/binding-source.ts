/**
 * Where a declared name gets its value from: an initializer, a parameter, an element, taken apart by a pattern.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { isFunction } from './functions.ts'
import { meaningOf } from './names.ts'
import { writtenName } from './property-name.ts'
import { variableOf, type SourceCode } from './scope.ts'

/** A step from a value to a part of it: a property's name, an element's index, or an element that is not known. */
export type PathStep = string | number

/** Where a binding gets its value from. */
export interface BindingSource {
  /** What is taken apart: an initializer, an iterable (`for … of`), or a parameter's function. */
  readonly kind: 'value' | 'element' | 'parameter' | 'caught'
  readonly node: TSESTree.Node
  /** For a parameter, its position. */
  readonly index: number
  /** The steps of a destructuring pattern, from the outside in. */
  readonly path: readonly PathStep[]
  /** Whether the first step leads to what stands behind an error: `const [error, res] = await to(login())`. */
  readonly isBehindError?: boolean
}

/**
 * Finds what a declared name is bound to by the declaration that it stands in.
 *
 * @param name An identifier in a declarator, a parameter list, a `catch` clause or an assignment's pattern.
 * @returns The source with the way through the pattern; undefined for functions, classes, imports and the like.
 */
export function bindingSource(name: TSESTree.Node): BindingSource | undefined {
  const path: PathStep[] = []
  let isBehindError = false
  let isOfRest = false
  let node = name
  for (let { parent } = node; parent; node = parent, { parent } = node) {
    switch (parent.type) {
      case 'Property':
        path.unshift(writtenName(parent))
        isBehindError = false
        break
      case 'ArrayPattern':
        path.unshift(parent.elements.indexOf(node as TSESTree.DestructuringPattern))
        isBehindError = !isOfRest && path[0] !== 0 && beginsWithError(parent)
        break
      case 'AssignmentPattern':
      case 'ObjectPattern':
        break
      case 'RestElement':
        isOfRest = true
        break
      case 'VariableDeclarator': {
        const statement = parent.parent.parent
        if (statement.type === 'ForOfStatement' && statement.left === parent.parent) return { kind: 'element', node: statement.right, index: 0, path, isBehindError }
        return parent.init ? { kind: 'value', node: parent.init, index: 0, path, isBehindError } : undefined
      }
      case 'AssignmentExpression':
        return { kind: 'value', node: parent.right, index: 0, path, isBehindError }
      case 'ForOfStatement':
      case 'VForExpression' as 'ForOfStatement':
        return { kind: 'element', node: parent.right, index: 0, path, isBehindError }
      case 'CatchClause':
        return { kind: 'caught', node: parent, index: 0, path, isBehindError }
      default: {
        if (!isFunction(parent)) return undefined
        const index = parent.params.indexOf(node as TSESTree.Parameter)
        return index < 0 ? undefined : { kind: 'parameter', node: parent, index, path, isBehindError }
      }
    }
  }
  return undefined
}

/** Where the variable that a name means gets its value from. */
export function sourceOf(sourceCode: SourceCode, name: TSESTree.Node): BindingSource | undefined {
  const declared = variableOf(sourceCode, name)?.defs[0]?.name
  return declared && bindingSource(declared)
}

/** Whether the first element of a pattern is called an error: others are what there is without one. */
function beginsWithError({ elements: [first] }: TSESTree.ArrayPattern): boolean {
  return first?.type === 'Identifier' && meaningOf(first.name) === 'error'
}
