/**
 * Questions whether there is a code at all.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { firstIndexFrom } from './binary-search.ts'
import type { CodeFile } from './code-file.ts'
import { isNegation } from './truth-question.ts'
import { areSame } from './written-expression.ts'

/**
 * Whether a code is only asked for before it is compared: `res.code && res.code !== 805`, `!res.code || res.code === 805`.
 *
 * @param code The expression that is asked whether it is true.
 */
export function isAskedBeforeComparison(file: CodeFile, code: TSESTree.Node): boolean {
  let node = code
  let operator = '&&'
  for (let { parent } = node; parent; node = parent, { parent } = node) {
    if (isNegation(parent)) operator = operator === '&&' ? '||' : '&&'
    else if (parent.type !== 'LogicalExpression' || parent.operator !== operator) return false
    else if (parent.left === node && isComparedIn(file, parent.right, code)) return true
  }
  return false
}

/** Whether the same code meets codes in an expression. */
function isComparedIn({ sites, sourceCode }: CodeFile, { range: [start, end] }: TSESTree.Node, code: TSESTree.Node): boolean {
  for (let index = firstIndexFrom(sites, start, ({ node }) => node.range[0]); ; index += 1) {
    const site = sites[index]
    if (site === undefined || site.node.range[0] >= end) return false
    if (site.kind !== 'truth' && areSame(sourceCode, site.use.core, code)) return true
  }
}
