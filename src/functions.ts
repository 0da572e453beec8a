/**
 * Functions in any of their forms, and what they return.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { pushChildren } from './children.ts'
import { kept } from './kept.ts'
import { nameOf, writtenName } from './property-name.ts'
import type { SourceCode } from './scope.ts'

/** A function in any of its forms. */
export type FunctionNode =
  | TSESTree.ArrowFunctionExpression
  | TSESTree.FunctionDeclaration
  | TSESTree.FunctionExpression

/** Whether a node is a function with a body of statements or an expression. */
export function isFunction(node: TSESTree.Node | null | undefined): node is FunctionNode {
  return (
    node?.type === 'ArrowFunctionExpression' ||
    node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression'
  )
}

/** The innermost function that a node stands in. */
export function functionAround(node: TSESTree.Node): FunctionNode | undefined {
  for (let { parent } = node; parent; { parent } = parent) if (isFunction(parent)) return parent
  return undefined
}

/** What a function is called by, as far as the source says it: its own name, that of its variable or of its property. */
export function nameOfFunction(fn: FunctionNode): string {
  const { id, parent } = fn
  if (id) return id.name
  if (parent.type === 'VariableDeclarator') return nameOf(parent.id) ?? ''
  return parent.type === 'AssignmentExpression' ? (nameOf(parent.left) ?? '') : writtenName(parent)
}

/** Whether a node is a parameter of a function, a pattern or a default included. */
export function isParameter(node: TSESTree.Node): boolean {
  return isFunction(node.parent) && node.parent.params.includes(node as TSESTree.Parameter)
}

/** Whether a function is the value of a class field: each instance makes it, and nobody knows when it is called. */
export function isField(node: TSESTree.Node): boolean {
  return node.parent?.type === 'PropertyDefinition'
}

const returned = new WeakMap<FunctionNode, readonly TSESTree.Node[]>()

/** The expressions that a function returns. */
export function returnedExpressions(sourceCode: SourceCode, fn: FunctionNode): readonly TSESTree.Node[] {
  return kept(returned, fn, () => findReturned(sourceCode, fn))
}

function findReturned(sourceCode: SourceCode, fn: FunctionNode): TSESTree.Node[] {
  if (fn.body.type !== 'BlockStatement') return [fn.body]
  const found: TSESTree.Node[] = []
  const pending: TSESTree.Node[] = [fn.body]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'ReturnStatement') {
      if (node.argument) found.push(node.argument)
      continue
    }
    if (node.type === 'FunctionDeclaration' || node.type.endsWith('Expression')) continue
    pushChildren(pending, node, sourceCode.visitorKeys)
  }
  return found
}
