/**
 * Whether evaluating an expression can change something.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { pushChildren } from './children.ts'
import { isFunction } from './functions.ts'
import type { SourceCode } from './scope.ts'
import { visitorKeysOf } from './template.ts'

const EFFECTS = new Set([
  'AssignmentExpression', 'AwaitExpression', 'CallExpression', 'ImportExpression', 'NewExpression',
  'TaggedTemplateExpression', 'UpdateExpression', 'YieldExpression',
])

/** Functions of the language that only compute. */
const CONVERSIONS = new Set(['BigInt', 'Boolean', 'Number', 'String', 'isNaN', 'parseFloat', 'parseInt'])

/**
 * Whether an expression calls, writes or waits.
 *
 * @param harmless Calls that are known to do none of it.
 */
export function hasEffect(sourceCode: SourceCode, expression: TSESTree.Node, harmless: (call: TSESTree.Node) => boolean = () => false): boolean {
  const keys = visitorKeysOf(sourceCode)
  const pending = [expression]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isFunction(node)) continue
    if (EFFECTS.has(node.type) && !isConversion(node) && !harmless(node)) return true
    if (node.type === 'UnaryExpression' && node.operator === 'delete') return true
    pushChildren(pending, node, keys)
  }
  return false
}

function isConversion(node: TSESTree.Node): boolean {
  return node.type === 'CallExpression' && node.callee.type === 'Identifier' && CONVERSIONS.has(node.callee.name)
}
