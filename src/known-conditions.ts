/**
 * Comparisons whose outcome is known before they are made: the same code is asked a second time in a chain of
 * conditions, or in one `||` or `&&`.
 *
 * A chain asks its conditions one after another, so each knows that those before it were false; an operand of `||`
 * knows the same of the operands before it, and one of `&&` that they were true. `a && b` being false tells of `b` only
 * where `a` holds as well, so that what it tells is kept with the conditions that it depends on.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { isWithin } from './children.ts'
import { isAssertion, withoutAssertions } from './code-literal.ts'
import type { CodeMention } from './code-mentions.ts'
import type { CodeSite, ComparisonSite, ListSite } from './code-sites.ts'
import { comparable, identitiesCovered, identityOf } from './code-identity.ts'
import { conditionOf, isLink, linkOf, nextLink, previousLink, type ChainLink } from './condition-chains.ts'
import { hasEffect } from './effects.ts'
import { push } from './kept.ts'
import { Facts, Knowledge, type Fact } from './known-facts.ts'
import { propertyName } from './property-name.ts'
import { laterWrites, variableOf, type SourceCode } from './scope.ts'
import { isNegation } from './truth-question.ts'

/** A comparison with a code whose outcome an earlier one of the same condition or chain has told. */
export interface KnownComparison {
  readonly mention: CodeMention
  /** The mention in the earlier comparison. */
  readonly first: CodeMention
  /** The comparison; for one of several codes in a list, the list's element. */
  readonly node: TSESTree.Node
  readonly isElement: boolean
  /** Its outcome. */
  readonly value: boolean
}

/** What evaluating a condition tells. */
interface Outcome {
  readonly whenTrue: readonly Fact[]
  readonly whenFalse: readonly Fact[]
  readonly hasEffect: boolean
}

/** Conditions with more operands than this are not compared part by part. */
const MOST_CONJUNCTS = 16

/**
 * Finds the comparisons whose outcome is known.
 *
 * @param sites The sites whose codes count.
 */
export function findKnownComparisons(sourceCode: SourceCode, sites: readonly CodeSite[]): KnownComparison[] {
  const asked = new Map<TSESTree.Node, ComparisonSite | ListSite>()
  for (const site of sites) if (site.kind === 'comparison' || site.kind === 'list') asked.set(site.node, site)
  const found: KnownComparison[] = []
  const conditions = new Ascent<TSESTree.Node>(({ parent }) => (parent && isPartOfCondition(parent) ? parent : undefined))
  const chains = new Ascent(previousLink)
  const heads = new Map<ChainLink | TSESTree.Node, (ComparisonSite | ListSite)[]>()
  for (const [node, site] of asked) {
    push(heads, headOf(conditions.from(node), chains), site)
  }
  for (const [head, together] of heads) {
    // Most comparisons are alone in their condition, and tell of no other.
    if (together.length === 1) continue
    const known = new Knowledge()
    const reading = new Reading(sourceCode, asked, known, found)
    for (const condition of conditionsFrom(head)) {
      const before = known.mark()
      const outcome = reading.read(condition, [])
      known.goBack(before)
      if (outcome.hasEffect) known.forget()
      known.add(outcome.whenFalse.map((fact) => ({ ...fact, isOfLink: true })))
    }
  }
  return found
}

/** The way from nodes to others, as far as it goes; each node is passed once. */
class Ascent<Node extends object> {
  readonly #next: (node: Node) => Node | undefined
  readonly #ends = new Map<Node, Node>()

  constructor(next: (node: Node) => Node | undefined) {
    this.#next = next
  }

  /** The last node on the way. */
  from(start: Node): Node {
    const passed: Node[] = []
    let node = start
    for (let end = this.#ends.get(node); ; end = this.#ends.get(node)) {
      if (end !== undefined) {
        node = end
        break
      }
      passed.push(node)
      const next = this.#next(node)
      if (next === undefined) break
      node = next
    }
    for (const inner of passed) this.#ends.set(inner, node)
    return node
  }
}

function isPartOfCondition(parent: TSESTree.Node): boolean {
  if (parent.type === 'LogicalExpression') return parent.operator !== '??'
  return isNegation(parent) || isAssertion(parent)
}

/** Where the chain begins that a condition belongs to: its first link, or the condition itself. */
function headOf(condition: TSESTree.Node, chains: Ascent<ChainLink>): ChainLink | TSESTree.Node {
  const link = linkOf(condition)
  return link ? chains.from(link) : condition
}

/** The conditions of a chain in the order in which they are asked. */
function* conditionsFrom(head: ChainLink | TSESTree.Node): Generator<TSESTree.Node> {
  if (!isLink(head)) {
    yield head
    return
  }
  for (let link: ChainLink | undefined = head; link !== undefined; link = nextLink(link)) {
    const condition = conditionOf(link)
    if (condition !== null) yield condition
  }
}

/** Reads conditions in the order of their evaluation. */
class Reading {
  readonly #sourceCode: SourceCode
  readonly #sites: ReadonlyMap<TSESTree.Node, ComparisonSite | ListSite>
  /** What is known where the reading is. */
  readonly #known: Knowledge
  readonly #found: KnownComparison[]
  /** Whether the reading is behind an odd number of `!`. */
  #isNegated = false

  constructor(sourceCode: SourceCode, sites: ReadonlyMap<TSESTree.Node, ComparisonSite | ListSite>, known: Knowledge, found: KnownComparison[]) {
    this.#sourceCode = sourceCode
    this.#sites = sites
    this.#known = known
    this.#found = found
  }

  /** @param given The texts of the conditions that hold beside this one. */
  read(condition: TSESTree.Node, given: readonly string[]): Outcome {
    const node = withoutAssertions(condition)
    if (node.type === 'LogicalExpression' && node.operator !== '??') {
      const before = this.#known.mark()
      const operands = operandsOf(node)
      const outcome = node.operator === '||' ? this.#readAny(operands, given) : this.#readAll(operands, given)
      this.#known.goBack(before)
      return outcome
    }
    if (isNegation(node)) {
      this.#isNegated = !this.#isNegated
      const inner = this.read(node.argument, given)
      this.#isNegated = !this.#isNegated
      return { ...inner, whenTrue: inner.whenFalse, whenFalse: inner.whenTrue }
    }
    const site = this.#sites.get(node)
    const code = site && readCodeExpression(this.#sourceCode, site.use.node)
    if (site === undefined || code === undefined) {
      return { whenTrue: [], whenFalse: [], hasEffect: hasEffect(this.#sourceCode, node, (call) => this.#sites.has(call)) }
    }
    return site.kind === 'comparison' ? this.#readComparison(site, code, given) : this.#readList(site, code, given)
  }

  #readAny(operands: readonly TSESTree.Node[], given: readonly string[]): Outcome {
    const whenFalse = new Facts()
    let changes = false
    for (const operand of operands) {
      const outcome = this.read(operand, given)
      if (outcome.hasEffect) {
        this.#known.forget()
        whenFalse.forget()
        changes = true
      }
      this.#known.add(outcome.whenFalse)
      whenFalse.add(outcome.whenFalse)
    }
    return { whenTrue: [], whenFalse: whenFalse.all(), hasEffect: changes }
  }

  #readAll(operands: readonly TSESTree.Node[], given: readonly string[]): Outcome {
    const isShort = operands.length <= MOST_CONJUNCTS
    const texts = isShort ? operands.map((operand) => this.#sourceCode.getText(operand)) : []
    const whenTrue = new Facts()
    let changes = false
    const parts: Outcome[] = []
    for (const [index, operand] of operands.entries()) {
      const outcome = this.read(operand, isShort ? [...given, ...texts.toSpliced(index, 1)] : given)
      if (outcome.hasEffect) {
        this.#known.forget()
        whenTrue.forget()
        changes = true
      }
      this.#known.add(outcome.whenTrue)
      whenTrue.add(outcome.whenTrue)
      parts.push(outcome)
    }
    const whenFalse = parts.flatMap((part, index) => {
      if (!isShort || changes) return []
      return part.whenFalse.map((fact) => ({ ...fact, given: [...fact.given, ...texts.toSpliced(index, 1)] }))
    })
    return { whenTrue: whenTrue.all(), whenFalse, hasEffect: changes }
  }

  #readComparison(site: ComparisonSite, code: CodeExpression, given: readonly string[]): Outcome {
    const mention = comparable(site.mentions, withoutAssertions(site.node.left === site.use.node ? site.node.right : site.node.left))
    if (mention === undefined) return { whenTrue: [], whenFalse: [], hasEffect: false }
    const isNegated = site.node.operator.startsWith('!')
    const prefix = `${code.text} ${isNegated ? 'is not' : 'is'} `
    this.#compare(prefix, mention, site.node, given)
    const facts = (value: boolean): Fact[] =>
      identitiesCovered(mention, value === isNegated).map((identity) => ({ key: prefix + identity, value, mention, given: [], isLasting: code.isLasting }))
    return { whenTrue: facts(true), whenFalse: facts(false), hasEffect: false }
  }

  #readList(site: ListSite, code: CodeExpression, given: readonly string[]): Outcome {
    const method = propertyName(site.node.callee)
    if (method !== 'includes' && method !== 'has') return { whenTrue: [], whenFalse: [], hasEffect: false }
    const prefix = `${code.text} is `
    const mentions = new Map(site.mentions.map((mention) => [mention.node, mention]))
    const whenFalse = site.list.elements.flatMap((element): Fact[] => {
      const mention = element ? mentions.get(withoutAssertions(element)) : undefined
      if (element === null || mention === undefined) return []
      // A list that stands elsewhere may serve others, too; one of a single code is a comparison.
      const isSingle = site.list.elements.length === 1
      if (isWithin(site.list, site.node)) this.#compare(prefix, mention, isSingle ? site.node : element, given, !isSingle)
      return identitiesCovered(mention, true).map((identity) => ({ key: prefix + identity, value: false, mention, given: [], isLasting: code.isLasting }))
    })
    return { whenTrue: [], whenFalse, hasEffect: false }
  }

  #compare(prefix: string, mention: CodeMention, node: TSESTree.Node, given: readonly string[], isElement = false): void {
    const fact = this.#known.first(prefix + identityOf(mention), given)
    // Where an earlier link of the chain asked the contrary, this one is no second: its branch runs.
    const isContrary = fact?.isOfLink === true && fact.value !== this.#isNegated
    // The element by which a list is sure to have the code decides.
    const isDeciding = isElement && fact?.value === true
    if (fact !== undefined && !isContrary && !isDeciding) this.#found.push({ mention, first: fact.mention, node, isElement, value: fact.value })
  }
}

/** The operands of `a || b || c`; what stands in parentheses of the same operator is a part of it. */
function operandsOf({ operator, left, right }: TSESTree.LogicalExpression): TSESTree.Node[] {
  const operands: TSESTree.Node[] = []
  const pending: TSESTree.Node[] = [right, left]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const bare = withoutAssertions(node)
    if (bare.type === 'LogicalExpression' && bare.operator === operator) pending.push(bare.right, bare.left)
    else operands.push(bare)
  }
  return operands
}

/** An expression that gives the same code each time that it is evaluated, as long as nothing writes to it. */
interface CodeExpression {
  readonly text: string
  /** Whether nothing ever writes to it. */
  readonly isLasting: boolean
}

function readCodeExpression(sourceCode: SourceCode, expression: TSESTree.Node): CodeExpression | undefined {
  const node = withoutAssertions(expression)
  switch (node.type) {
    case 'Identifier': {
      const variable = variableOf(sourceCode, node)
      const isLasting = variable !== undefined && laterWrites(variable).length === 0
      return { text: node.name, isLasting }
    }
    case 'ThisExpression':
      return { text: 'this', isLasting: false }
    case 'MemberExpression': {
      const name = propertyName(node)
      const object = name === undefined ? undefined : readCodeExpression(sourceCode, node.object)
      return object && { text: `${object.text}.${name}`, isLasting: false }
    }
    case 'UnaryExpression':
      return readConversion(sourceCode, node.operator, node.argument)
    case 'CallExpression': {
      const [operand, ...others] = node.arguments
      const by = [node.callee, ...others].map((part) => sourceCode.getText(part)).join(' ')
      return hasEffect(sourceCode, node) ? undefined : readConversion(sourceCode, by, operand)
    }
    default:
      return undefined
  }
}

function readConversion(sourceCode: SourceCode, by: string, operand: TSESTree.Node | undefined): CodeExpression | undefined {
  const inner = operand && readCodeExpression(sourceCode, operand)
  return inner && { ...inner, text: `${by}(${inner.text})` }
}
