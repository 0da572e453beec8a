/**
 * Where the outcome of a condition tells that a comparison in it was made: behind `if (!(ready && res.code === 200)) return`,
 * and where a name of the outcome is asked, `const failed = cancelled || res.code !== 200; if (failed) return`.
 *
 * For ESLint's code paths the ways of such a condition meet before it is asked.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { isStable, type AccessPath } from './access-path.ts'
import { isAssertion } from './code-literal.ts'
import { wordsOf } from './names.ts'
import { nameOf } from './property-name.ts'
import { constantInit, readsOf, variableOf, type SourceCode } from './scope.ts'
import { completes } from './statement-ends.ts'
import { isBooleanCall, isNegation } from './truth-question.ts'

/** A place in the code paths: behind a node, or at its start. */
export interface Place {
  readonly node: TSESTree.Node
  readonly isStart?: true
}

/** Through how many conditions around it, and names, an outcome is followed; real code has never so many. */
const MOST_AROUND = 32

/** How many reads of its names are looked at. */
const MOST_READS = 10_000

/** The places where it is known by the outcome of a condition that a comparison in it was made. */
export function placesOfOutcome(sourceCode: SourceCode, { root }: AccessPath, comparison: TSESTree.Node): readonly Place[] {
  let condition = comparison
  /** With which outcome it was made for sure; with both as long as nothing is asked before it. */
  let outcome: boolean | undefined
  for (let left = MOST_AROUND; left > 0; left -= 1) {
    const { parent } = condition
    if (!parent || !isCondition(parent)) break
    if (isNegation(parent)) outcome = outcome === undefined ? undefined : !outcome
    else if (parent.type === 'LogicalExpression' || parent.type === 'ConditionalExpression') {
      const telling = outcomeThatAsks(parent, condition)
      if (telling === undefined || (outcome !== undefined && outcome !== telling)) break
      // What is asked first is asked with either outcome.
      if (parent.type === 'ConditionalExpression' || parent.right === condition) outcome = telling
    }
    condition = parent
  }
  return outcome === undefined ? [] : new Outcomes(sourceCode, isStable(root)).placesWhere(condition, outcome)
}

/** Whether a node has a condition's outcome, or its contrary, or is a condition of more. */
function isCondition(node: TSESTree.Node): boolean {
  return (
    node.type === 'LogicalExpression' || node.type === 'ConditionalExpression' || isNegation(node) || isAssertion(node) || (node.type === 'CallExpression' && isBooleanCall(node))
  )
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

/** Functions whose call ends only where what they are given is true: `assert(ok)`, `expect(ok).toBe(true)`. */
const ASSERTING = new Set(['assert', 'check', 'ensure', 'expect', 'invariant', 'must', 'verify'])

/** Follows outcomes of conditions, by their names too. */
class Outcomes {
  readonly #sourceCode: SourceCode
  /** Whether what was compared is the same wherever a name of the outcome is read. */
  readonly #hasNames: boolean
  #readsLeft = MOST_READS

  constructor(sourceCode: SourceCode, hasNames: boolean) {
    this.#sourceCode = sourceCode
    this.#hasNames = hasNames
  }

  /** The places that are only reached where a condition, or a part of one, has an outcome. */
  placesWhere(part: TSESTree.Node, outcome: boolean, most = MOST_AROUND): Place[] {
    const found: Place[] = []
    if ((this.#readsLeft -= 1) < 0) return found
    let condition = part
    let known = outcome
    let left = most
    for (; left > 0; left -= 1) {
      const { parent } = condition
      if (parent?.type === 'LogicalExpression') {
        if (parent.operator !== (known ? '&&' : '||')) break
        if (parent.left === condition) found.push({ node: parent.right, isStart: true })
      } else if (parent?.type === 'BinaryExpression') {
        const asked = truthAskedBy(parent, condition)
        if (asked === undefined) break
        known = known === asked
      } else if (isNegation(parent)) known = !known
      else if (!parent || !isCondition(parent) || parent.type === 'ConditionalExpression') break
      condition = parent
    }
    return [...found, ...this.#placesBehind(condition, known, left)]
  }

  /** The places that a whole condition with an outcome leads to. */
  #placesBehind(condition: TSESTree.Node, outcome: boolean, left: number): Place[] {
    const { parent: asking } = condition
    switch (asking?.type) {
      case 'ConditionalExpression':
        return asking.test === condition ? [{ node: outcome ? asking.consequent : asking.alternate, isStart: true }] : []
      case 'IfStatement': {
        const [taken, other] = outcome ? [asking.consequent, asking.alternate] : [asking.alternate, asking.consequent]
        return [...(taken ? [{ node: taken, isStart: true } as const] : []), ...(other && !completes([other]) ? [{ node: asking }] : [])]
      }
      case 'WhileStatement':
      case 'ForStatement':
        return outcome && asking.test === condition ? [{ node: asking.body, isStart: true }] : []
      case 'CallExpression':
        return outcome && ASSERTING.has(wordsOf(nameOf(asking.callee) ?? '')[0] ?? '') ? [{ node: asking }] : []
      case 'VariableDeclarator': {
        const variable = this.#hasNames && left > 0 ? variableOf(this.#sourceCode, asking.id) : undefined
        if (variable === undefined || constantInit(variable) === undefined) return []
        return readsOf(this.#sourceCode, variable).flatMap((read) => this.placesWhere(read, outcome, left - 1))
      }
      default:
        return []
    }
  }
}

/** The truth that a comparison asks whether a part of it has: of `ok === true`, `ok !== false`; undefined for any other. */
function truthAskedBy({ left, operator, right }: TSESTree.BinaryExpression, part: TSESTree.Node): boolean | undefined {
  const other = left === part ? right : left
  if (other.type !== 'Literal' || typeof other.value !== 'boolean' || !/^[!=]==?$/.test(operator)) return undefined
  return other.value === operator.startsWith('=')
}
