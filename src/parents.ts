/**
 * What a node is a part of. A parser may give a scope identifiers that are in no tree: they have no parent.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { hasPropertyIn, propertyName } from './property-name.ts'

/** The member that is read from an object: `a.b` for `a`. */
export function memberOf(object: TSESTree.Node): TSESTree.MemberExpression | undefined {
  const { parent } = object
  return parent?.type === 'MemberExpression' && parent.object === object ? parent : undefined
}

/** The call of a function: `f(a)` for `f`. */
export function callOf(callee: TSESTree.Node): TSESTree.CallExpression | undefined {
  const { parent } = callee
  return parent?.type === 'CallExpression' && parent.callee === callee ? parent : undefined
}

/** The call that a chain of words ends with: that of `toBe` in `expect(x).not.toBe(805)`, for `expect(x)`. */
export function endOfChain(start: TSESTree.Node): TSESTree.CallExpression | undefined {
  let matcher = start
  for (let member = memberOf(matcher); member !== undefined; member = memberOf(matcher)) matcher = member
  return callOf(matcher)
}

/** The member that a word names: `res.code`, `res['code']`. */
export function memberNamedBy(word: TSESTree.Node): TSESTree.MemberExpression | undefined {
  const { parent } = word
  return parent?.type === 'MemberExpression' && parent.property === word && propertyName(parent) !== undefined ? parent : undefined
}

/** A property of a pattern. */
export interface PatternProperty {
  readonly pattern: TSESTree.ObjectPattern
  /** What the property is bound to, without a default. */
  readonly target: TSESTree.Node
}

/** The property of a pattern that a word names: `{ code }`, `{ code: n = 200 }`. */
export function patternPropertyNamedBy(word: TSESTree.Node): PatternProperty | undefined {
  const { parent } = word
  if (parent?.type !== 'Property' || parent.key !== word || propertyName(parent) === undefined) return undefined
  const { parent: pattern, value } = parent
  if (pattern.type !== 'ObjectPattern') return undefined
  return { pattern, target: value.type === 'AssignmentPattern' ? value.left : value }
}

/** Whether an expression is written or deleted, not read. */
export function isWritten(node: TSESTree.Node): boolean {
  const { parent } = node
  switch (parent?.type) {
    case 'AssignmentExpression':
    case 'AssignmentPattern':
    case 'ForInStatement':
    case 'ForOfStatement':
      return parent.left === node
    case 'UpdateExpression':
      return true
    case 'UnaryExpression':
      return parent.operator === 'delete'
    case 'ArrayPattern':
    case 'RestElement':
      return true
    case 'Property':
      return parent.parent.type === 'ObjectPattern'
    default:
      return false
  }
}

/** The pattern that takes a value together with other properties, or the object that has it beside them. */
export function objectAround(node: TSESTree.Node): TSESTree.ObjectExpression | TSESTree.ObjectPattern | undefined {
  const property = node.parent?.type === 'AssignmentPattern' ? node.parent.parent : node.parent
  return property?.type === 'Property' ? property.parent : undefined
}

const PROMISE_METHODS = new Set(['then', 'catch', 'finally', 'subscribe', 'pipe'])

/** Whether what a call gives is waited for. */
export function isAwaited({ parent }: TSESTree.CallExpression): boolean {
  return (
    parent.type === 'AwaitExpression' ||
    parent.type === 'YieldExpression' ||
    (parent.type === 'MemberExpression' && hasPropertyIn(parent, PROMISE_METHODS))
  )
}
