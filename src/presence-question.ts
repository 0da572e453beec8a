/**
 * Questions for the truth of a code that only ask whether there is one, since the same condition compares it:
 * `res.code && res.code !== 805`, `!res.code || res.code !== 200`. There a comparison with success would say the same
 * twice, or what cannot be.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { firstIndexFrom } from './binary-search.ts'
import { pushChildren } from './children.ts'
import type { CodeFile } from './code-file.ts'
import { withoutAssertions } from './code-literal.ts'
import { functionAround, isFunction } from './functions.ts'
import { hasPropertyIn } from './property-name.ts'
import type { Replacement } from './replace-code.ts'
import { isNegation, truthQuestion } from './truth-question.ts'
import { withoutConversions, type ValueUse } from './value-flow.ts'
import { areSame, hasComments, operandText } from './written-expression.ts'

/** The question whether there is a code. */
export interface PresenceQuestion {
  /** As it is written in place of the question for its truth. */
  readonly text: string
  /** Undefined where comments would be lost. */
  readonly write: Replacement | undefined
}

/** How many operands of a condition are looked at; real code has never so many. */
const MOST_OPERANDS = 16

/** How much of a condition is searched for a list. */
const MOST_NODES = 200

/** The question that a code's truth stands for; undefined where the condition does not compare the code. */
export function presenceQuestion(file: CodeFile, { core }: ValueUse): PresenceQuestion | undefined {
  const { sourceCode } = file
  const question = truthQuestion(core)
  const isNegated = asksContrary(core, question)
  const operator = isNegated ? '||' : '&&'
  let node = question
  for (let left = MOST_OPERANDS; left > 0; left -= 1) {
    const { parent } = node
    if (parent?.type !== 'LogicalExpression' || parent.operator !== operator) return undefined
    if (parent.left === node && (isComparedIn(file, core, parent.right) || isListedIn(file, core, parent.right))) {
      const text = `${operandText(sourceCode, core)} ${isNegated ? '===' : '!=='} undefined`
      const isLossy = question !== core && hasComments(sourceCode, question.range)
      return { text, write: isLossy ? undefined : (fixer) => [fixer.replaceText(question, text)] }
    }
    node = parent
  }
  return undefined
}

/** Whether there is an odd number of `!` around a code in the question for its truth. */
function asksContrary(code: TSESTree.Node, question: TSESTree.Node): boolean {
  let isContrary = false
  for (let node = question; node !== code; node = isNegation(node) ? node.argument : ((node as TSESTree.CallExpression).arguments[0] as TSESTree.Node)) {
    if (isNegation(node)) isContrary = !isContrary
  }
  return isContrary
}

/** Whether a part of a condition compares a code. */
function isComparedIn({ sites, sourceCode }: CodeFile, code: TSESTree.Node, { range: [start, end] }: TSESTree.Node): boolean {
  for (let index = firstIndexFrom(sites, start, ({ node }) => node.range[0]); ; index += 1) {
    const site = sites[index]
    if (site === undefined || site.node.range[0] >= end) return false
    if (site.kind !== 'truth' && areSame(sourceCode, withoutConversions(site.use.core), code) && functionAround(site.node) === functionAround(code)) return true
  }
}

const LIST_METHODS = new Set(['includes', 'has', 'indexOf'])

/** Whether a part of a condition looks a code up in a list, which may be another file's: `RETRIED.includes(res.code)`. */
function isListedIn({ sourceCode }: CodeFile, code: TSESTree.Node, part: TSESTree.Node): boolean {
  const pending = [part]
  for (let node = pending.pop(), left = MOST_NODES; node !== undefined && left > 0; node = pending.pop(), left -= 1) {
    const [first] = node.type === 'CallExpression' && hasPropertyIn(withoutAssertions(node.callee), LIST_METHODS) ? node.arguments : []
    if (first !== undefined && areSame(sourceCode, withoutConversions(first), code)) return true
    // What a handler asks, it asks later.
    if (!isFunction(node)) pushChildren(pending, node, sourceCode.visitorKeys)
  }
  return false
}
