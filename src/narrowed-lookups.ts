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
    let around = MOST_AROUND
    for (let node = lookup; node.parent && !isFunction(node); node = node.parent) {
      const { parent } = node
      if (parent.type === 'IfStatement' && (around -= 1) < 0) return false
      const test =
        parent.type === 'IfStatement' || parent.type === 'ConditionalExpression'
          ? parent.consequent === node && parent.test
          : parent.type === 'LogicalExpression' && parent.operator === '&&' && parent.right === node && parent.left
      if (test && this.#isOneOf(test, code, keys)) return true
      if (parent.type === 'SwitchCase' && parent.test !== node && this.#isClauseOf(parent, code, keys)) return true
    }
    return false
  }

  /** Whether a condition that holds says that a code is one of the keys. */
  #isOneOf(condition: TSESTree.Node, code: TSESTree.Node, keys: ReadonlySet<number | undefined>, most = MOST_AROUND): boolean {
    const node = withoutAssertions(condition)
    if (node.type === 'LogicalExpression') {
      if (most === 0 || node.operator === '??') return false
      const left = this.#isOneOf(node.left, code, keys, most - 1)
      return left === (node.operator === '&&') ? left : this.#isOneOf(node.right, code, keys, most - 1)
    }
    const site = this.#sites.get(node)
    if (site === undefined || !areSame(this.#sourceCode, site.use.node, code)) return false
    const isPositive = site.kind === 'comparison' ? site.node.operator.startsWith('=') : site.kind === 'list' && hasPropertyIn(withoutAssertions(site.node.callee), LISTS)
    const asked = site.kind === 'list' ? site.list.elements.length : 1
    return isPositive && site.mentions.length === asked && site.mentions.every((mention) => mention.code !== undefined && keys.has(mention.code))
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
      if (tested === undefined || !keys.has(tested)) return false
      const before = node.cases[index - 1]
      if (before === undefined || !completes(before.consequent)) return true
    }
    return false
  }
}

const LISTS = new Set(['includes', 'has'])
