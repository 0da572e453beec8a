/**
 * Where a boolean is asked: what uses an expression only to know whether it is true.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { functionAround } from './functions.ts'
import { hasPropertyIn, isName } from './property-name.ts'

/** Methods of lists that ask their callback for a boolean. */
const PREDICATE_METHODS = new Set(['filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'findLastIndex'])

/** Vue's directives that ask for a boolean. */
const ASKING_DIRECTIVES = new Set(['if', 'else-if', 'show'])

/** Whether the value of an expression is only asked for its truth; not by `&&` and `||`, which may give the value on. */
export function asksTruth(node: TSESTree.Node): boolean {
  const { parent } = node
  switch (parent?.type as string | undefined) {
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'ConditionalExpression':
      return (parent as TSESTree.IfStatement).test === node
    case 'UnaryExpression':
      return (parent as TSESTree.UnaryExpression).operator === '!'
    case 'CallExpression':
      return isBooleanCall(parent as TSESTree.CallExpression) && (parent as TSESTree.CallExpression).arguments[0] === node
    case 'ArrowFunctionExpression':
    case 'ReturnStatement':
      return isPredicate(functionAround(node))
    case 'VExpressionContainer':
      return isAskingDirective(parent?.parent as unknown as VueAttribute | undefined)
    case 'SvelteIfBlock':
      return true
    default:
      return false
  }
}

/**
 * The expression that asks whether a code is true, with the negations and conversions around it: `!code`, `!!code`,
 * `Boolean(code)`.
 */
export function truthQuestion(code: TSESTree.Node): TSESTree.Node {
  let question = code
  for (let { parent } = question; parent; { parent } = question) {
    const isConversion = parent.type === 'CallExpression' && isBooleanCall(parent) && parent.arguments[0] === question
    if (!isNegation(parent) && !isConversion) break
    question = parent
  }
  return question
}

/** Whether a node is `!…`. */
export function isNegation(node: TSESTree.Node | null | undefined): node is TSESTree.UnaryExpression {
  return node?.type === 'UnaryExpression' && node.operator === '!'
}

/** Whether a call is `Boolean(…)`. */
export function isBooleanCall({ callee }: TSESTree.CallExpression): boolean {
  return isName(callee, 'Boolean')
}

/** Whether a function is a callback that is asked for a boolean: `filter((r) => r.code)`. */
function isPredicate(fn: TSESTree.Node | undefined): boolean {
  const call = fn?.parent
  return call?.type === 'CallExpression' && call.arguments[0] === fn && hasPropertyIn(call.callee, PREDICATE_METHODS)
}

interface VueAttribute {
  readonly directive?: boolean
  readonly key?: { readonly name: { readonly name: string } }
}

function isAskingDirective(attribute: VueAttribute | undefined): boolean {
  return attribute?.directive === true && ASKING_DIRECTIVES.has(attribute.key?.name.name ?? '')
}
