/**
 * Expressions as they must be written to stand somewhere else.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { firstIndexFrom } from './binary-search.ts'
import { withoutAssertions } from './code-literal.ts'
import type { SourceCode } from './scope.ts'
import { tokensAround } from './tokens.ts'

const TIGHT = new Set([
  'AwaitExpression', 'CallExpression', 'ChainExpression', 'Identifier', 'Literal', 'MemberExpression', 'TemplateLiteral',
  'ThisExpression', 'TSNonNullExpression', 'UnaryExpression',
])

/** An expression's text as the operand of a comparison. */
export function operandText(sourceCode: SourceCode, node: TSESTree.Node): string {
  const text = sourceCode.getText(node)
  return TIGHT.has(node.type) ? text : `(${text})`
}

/** Whether two expressions are written alike, whether or not they ask or assert that the object is there: `res?.code` and `res!.code`. */
export function areSame(sourceCode: SourceCode, one: TSESTree.Node, other: TSESTree.Node): boolean {
  return areSameTexts(sourceCode.getText(withoutAssertions(one)), sourceCode.getText(withoutAssertions(other)))
}

/** The same for the texts of two expressions. */
export function areSameTexts(one: string, other: string): boolean {
  return one.replace(PRESENCE, '') === other.replace(PRESENCE, '')
}

const PRESENCE = /[?!](?=\.)/g

/** Whether a piece of the text has comments, which would be lost with it. */
export function hasComments(sourceCode: SourceCode, [start, end]: readonly [number, number]): boolean {
  const comments = sourceCode.getAllComments()
  const next = comments[firstIndexFrom(comments, start, ({ range }) => range[0])]
  return next !== undefined && next.range[0] < end
}

/** Whether an expression stands in parentheses; not for one that a call or a statement puts its own around. */
export function isParenthesized(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  const tokens = tokensAround(sourceCode, node)
  return tokens.getTokenBefore(node)?.value === '(' && tokens.getTokenAfter(node)?.value === ')'
}

/** Whether what stands around an expression would take a part of a comparison in its place. */
export function bindsTighter({ parent }: TSESTree.Node): boolean {
  return /^(?:Binary|Unary|Await|Member|Chain|TS)/.test(parent?.type ?? '')
}
