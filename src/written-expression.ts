/**
 * Expressions as they must be written to stand somewhere else.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { SourceCode } from './scope.ts'

const TIGHT = new Set([
  'AwaitExpression', 'CallExpression', 'ChainExpression', 'Identifier', 'Literal', 'MemberExpression', 'TemplateLiteral',
  'ThisExpression', 'TSNonNullExpression', 'UnaryExpression',
])

/** An expression's text as the operand of a comparison. */
export function operandText(sourceCode: SourceCode, node: TSESTree.Node): string {
  const text = sourceCode.getText(node)
  return TIGHT.has(node.type) ? text : `(${text})`
}

/** Whether an expression stands in parentheses; not for one that a call or a statement puts its own around. */
export function isParenthesized(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  return sourceCode.getTokenBefore(node)?.value === '(' && sourceCode.getTokenAfter(node)?.value === ')'
}

/** Whether what stands around an expression would take a part of a comparison in its place. */
export function bindsTighter({ parent }: TSESTree.Node): boolean {
  return /^(?:Binary|Unary|Await|Member|Chain|TS)/.test(parent?.type ?? '')
}
