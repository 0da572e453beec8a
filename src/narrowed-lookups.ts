/**
 * Lookups that only keys of their table come to: `if ([804, 805].includes(res.code)) toast(MESSAGES[res.code])`.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { CodeSite } from './code-sites.ts'
import { withoutAssertions } from './code-literal.ts'
import { isFunction } from './functions.ts'
import { kept } from './kept.ts'
import { hasPropertyIn } from './property-name.ts'
import type { SourceCode } from './scope.ts'
import { completes } from './statement-ends.ts'
import { isNegation } from './truth-question.ts'
import { areSame } from './written-expression.ts'

/** How many conditions around a lookup, and operands in one, are looked at; real code has never so many. */
const MOST_AROUND = 32

/** What tells that a code is one of some. */
export class Narrowing {
  readonly #sourceCode: SourceCode
  readonly #sites: ReadonlyMap<TSESTree.Node, CodeSite>
  /** The codes of a switch by their expressions, and its clauses by their place. */
  readonly #switches = new Map<CodeSite, { readonly codes: ReadonlyMap<TSESTree.Node, number | undefined>; readonly places: ReadonlyMap<TSESTree.SwitchCase, number> }>()

  constructor(sourceCode: SourceCode, sites: readonly CodeSite[]) {
    this.#sourceCode = sourceCode
    this.#sites = new Map(sites.map((site) => [site.node, site]))
  }

  /** Whether the conditions and clauses that a lookup stands in let only codes through that its table has. */
  covers({ node: lookup, use: { node: code }, mentions }: CodeSite): boolean {
    const keys = new Set(mentions.map((mention) => mention.code))
    let left = MOST_AROUND
    for (let node = lookup; node.parent && !isFunction(node); node = node.parent) {
      const { parent } = node
      const asked = conditionOver(node)
      if (asked && ((left -= 1) < 0 || this.#isOneOf(asked.condition, asked.outcome, code, keys))) return left >= 0
      if (parent.type === 'SwitchCase' && parent.test !== node && this.#isClauseOf(parent, code, keys)) return true
    }
    return false
  }

  /** Whether the outcome of a condition says that a code is one of the keys. */
  #isOneOf(condition: TSESTree.Node, outcome: boolean, code: TSESTree.Node, keys: ReadonlySet<number | undefined>, most = MOST_AROUND): boolean {
    const node = withoutAssertions(condition)
    if (isNegation(node)) return most > 0 && this.#isOneOf(node.argument, !outcome, code, keys, most - 1)
    if (node.type === 'LogicalExpression') {
      if (most === 0 || node.operator === '??') return false
      const isLeft = this.#isOneOf(node.left, outcome, code, keys, most - 1)
      // Both operands have the outcome, or one of them has.
      const haveBoth = (node.operator === '&&') === outcome
      return isLeft === haveBoth ? isLeft : this.#isOneOf(node.right, outcome, code, keys, most - 1)
    }
    const site = this.#sites.get(node)
    if (site === undefined || !areSame(this.#sourceCode, site.use.node, code)) return false
    const codes = new Map(site.mentions.map((mention) => [mention.node, mention.code]))
    return alternativesOf(site, outcome)?.every((operand) => operand && isKey(codes.get(withoutAssertions(operand)), keys)) === true
  }

  /** Whether all codes that come to a clause, by the clauses that run into it too, are keys. */
  #isClauseOf(clause: TSESTree.SwitchCase, code: TSESTree.Node, keys: ReadonlySet<number | undefined>): boolean {
    const { parent: node } = clause
    const site = this.#sites.get(node)
    if (site === undefined || !areSame(this.#sourceCode, site.use.node, code)) return false
    const { codes, places } = kept(this.#switches, site, () => ({
      codes: new Map(site.mentions.map((mention) => [mention.node, mention.code])),
      places: new Map(node.cases.map((each, index) => [each, index])),
    }))
    const place = places.get(clause) as number
    for (let index = place; index > place - MOST_AROUND; index -= 1) {
      const { test } = node.cases[index] as TSESTree.SwitchCase
      const tested = test ? codes.get(withoutAssertions(test)) : undefined
      if (!isKey(tested, keys)) return false
      const before = node.cases[index - 1]
      if (before === undefined || !completes(before.consequent)) return true
    }
    return false
  }
}

/** The condition that a node stands behind, and the outcome that leads to it. */
function conditionOver(node: TSESTree.Node): { readonly condition: TSESTree.Node; readonly outcome: boolean } | undefined {
  const { parent } = node
  if (parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression') {
    return parent.test === node ? undefined : { condition: parent.test, outcome: parent.consequent === node }
  }
  const isBehind = parent?.type === 'LogicalExpression' && parent.operator !== '??' && parent.right === node
  return isBehind ? { condition: parent.left, outcome: parent.operator === '&&' } : undefined
}

/** What a code is one of, where a site has an outcome; undefined where that does not tell. */
function alternativesOf(site: CodeSite, outcome: boolean): readonly (TSESTree.Node | null)[] | undefined {
  if (site.kind === 'comparison') {
    const other = site.node.left === site.use.node ? site.node.right : site.node.left
    return site.node.operator.startsWith('=') === outcome ? [other] : undefined
  }
  const isAsked = site.kind === 'list' && outcome && hasPropertyIn(withoutAssertions(site.node.callee), LISTS)
  return isAsked ? site.list.elements : undefined
}

/** Whether a code is known, and one of the keys. */
function isKey(code: number | undefined, keys: ReadonlySet<number | undefined>): boolean {
  return code !== undefined && keys.has(code)
}

const LISTS = new Set(['includes', 'has'])
