/**
 * Where the outcome of a condition tells that a comparison in it was made: behind `if (!(ready && res.code === 200)) return`,
 * and where a name of the outcome is asked, `const failed = cancelled || res.code !== 200; if (failed) return`.
 *
 * For ESLint's code paths the ways of such a condition meet before it is asked.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { isStable, type AccessPath } from './access-path.ts'
import { isAssertion } from './code-literal.ts'
import { constantInit, readsOf, variableOf, type SourceCode } from './scope.ts'
import { completes } from './statement-ends.ts'
import { isBooleanCall, isNegation } from './truth-question.ts'

/** A place in the code paths: behind a node, or at its start. */
export interface Place {
  readonly node: TSESTree.Node
  readonly isStart?: true
}

/** The places where it is known by the outcome of a condition that a comparison in it was made. */
export function placesOfOutcome(sourceCode: SourceCode, { root }: AccessPath, comparison: TSESTree.Node): readonly Place[] {
  let condition = comparison
  /** With which outcome it was made for sure; with both as long as nothing is asked before it. */
  let outcome: boolean | undefined
  for (let { parent } = condition; parent; condition = parent, { parent } = parent) {
    if (isNegation(parent)) outcome = outcome === undefined ? undefined : !outcome
    else if (parent.type === 'LogicalExpression' || parent.type === 'ConditionalExpression') {
      const telling = outcomeThatAsks(parent, condition)
      if (telling === undefined || (outcome !== undefined && outcome !== telling)) return outcome === undefined ? [] : placesWhere(condition, outcome)
      // What is asked first is asked with either outcome.
      if (parent.type === 'ConditionalExpression' || parent.right === condition) outcome = telling
    } else if (!isAssertion(parent) && !(parent.type === 'CallExpression' && isBooleanCall(parent))) break
  }
  if (outcome === undefined) return []
  const declarator = condition.parent
  if (declarator?.type !== 'VariableDeclarator' || !isStable(root)) return placesWhere(condition, outcome)
  const variable = variableOf(sourceCode, declarator.id)
  if (variable === undefined || constantInit(variable) === undefined) return []
  const known = outcome
  return readsOf(sourceCode, variable).flatMap((read) => placesWhere(read, known))
}

/** With which outcome of a condition a part of it is sure to be asked, and has that outcome too. */
function outcomeThatAsks(condition: TSESTree.ConditionalExpression | TSESTree.LogicalExpression, part: TSESTree.Node): boolean | undefined {
  if (condition.type === 'LogicalExpression') return condition.operator === '??' ? undefined : condition.operator === '&&'
  return condition.test === part ? undefined : contraryOf(condition.consequent === part ? condition.alternate : condition.consequent)
}

/** The truth that a constant does not have; undefined for anything else. */
function contraryOf(node: TSESTree.Node): boolean | undefined {
  if (node.type === 'Literal' && !('regex' in node)) return !node.value
  return node.type === 'Identifier' && node.name === 'undefined' ? true : undefined
}

/** The places that are only reached where a condition, or a part of one, has an outcome. */
function placesWhere(part: TSESTree.Node, outcome: boolean): Place[] {
  const found: Place[] = []
  let condition = part
  let known = outcome
  for (let { parent } = condition; parent; condition = parent, { parent } = parent) {
    if (isNegation(parent)) known = !known
    else if (parent.type === 'LogicalExpression' && parent.operator === (known ? '&&' : '||')) {
      if (parent.left === condition) found.push({ node: parent.right, isStart: true })
    } else break
  }
  const asking = condition.parent
  switch (asking?.type) {
    case 'ConditionalExpression':
      if (asking.test === condition) found.push({ node: known ? asking.consequent : asking.alternate, isStart: true })
      break
    case 'IfStatement': {
      const [taken, other] = known ? [asking.consequent, asking.alternate] : [asking.alternate, asking.consequent]
      if (taken) found.push({ node: taken, isStart: true })
      if (other && !completes([other])) found.push({ node: asking })
      break
    }
    case 'WhileStatement':
    case 'ForStatement':
      if (known && asking.test === condition) found.push({ node: asking.body, isStart: true })
  }
  return found
}
