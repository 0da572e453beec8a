/**
 * Comparisons whose outcome is known before they are made: the same code is asked a second time in an `if`-`else` chain,
 * in a chain of `?:`, or in one `||` or `&&`.
 *
 * A chain asks its conditions one after another, so each knows that those before it were false; an operand of `||`
 * knows the same of the operands before it, and one of `&&` that they were true. `a && b` being false tells of `b` only
 * where `a` holds as well, so that what it tells is kept with the conditions that it depends on.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { withoutAssertions } from './code-literal.ts'
import type { CodeMention, CodeSite, ComparisonSite, ListSite } from './code-sites.ts'
import { comparable, identitiesCovered, identityOf } from './code-identity.ts'
import { hasEffect } from './effects.ts'
import { propertyName, variableOf, type SourceCode } from './scope.ts'

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

/** What an earlier comparison told. */
interface Fact {
  readonly key: string
  readonly value: boolean
  readonly mention: CodeMention
  /** It holds where these conditions, by their texts, hold as well. */
  readonly given: readonly string[]
  /** Whether no call can change the code that was compared. */
  readonly isLasting: boolean
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
  const heads = new Set([...asked.keys()].map((node) => headOf(conditionOf(node))))
  for (const head of heads) {
    let known: readonly Fact[] = []
    for (const condition of conditionsFrom(head)) {
      const outcome = new Reading(sourceCode, asked, found).read(condition, known, [])
      known = [...(outcome.hasEffect ? lasting(known) : known), ...outcome.whenFalse]
    }
  }
  return found
}

/** The whole condition that a comparison is a part of. */
function conditionOf(comparison: TSESTree.Node): TSESTree.Node {
  let node = comparison
  for (let { parent } = node; parent && isPartOfCondition(parent); { parent } = node) node = parent
  return node
}

function isPartOfCondition(parent: TSESTree.Node): boolean {
  if (parent.type === 'LogicalExpression') return parent.operator !== '??'
  return (parent.type === 'UnaryExpression' && parent.operator === '!') || withoutAssertions(parent) !== parent
}

/** Where the chain begins that a condition belongs to: the first `if` or `?:`, or the condition itself. */
function headOf(condition: TSESTree.Node): TSESTree.Node {
  let head = condition.parent
  if ((head?.type !== 'IfStatement' && head?.type !== 'ConditionalExpression') || head.test !== condition) return condition
  for (let { parent } = head; parent?.type === head.type && 'alternate' in parent && parent.alternate === head; { parent } = head) head = parent
  return head
}

/** The conditions of a chain in the order in which they are asked. */
function* conditionsFrom(head: TSESTree.Node): Generator<TSESTree.Node> {
  if (head.type !== 'IfStatement' && head.type !== 'ConditionalExpression') yield head
  let link: TSESTree.Node | null | undefined = head
  while (link && (link.type === 'IfStatement' || link.type === 'ConditionalExpression') && link.type === head.type) {
    yield link.test
    link = link.alternate
  }
}

/** What still holds after code has run that may write anything. */
function lasting(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ isLasting }) => isLasting)
}

/** Reads conditions in the order of their evaluation. */
class Reading {
  readonly #sourceCode: SourceCode
  readonly #sites: ReadonlyMap<TSESTree.Node, ComparisonSite | ListSite>
  readonly #found: KnownComparison[]

  constructor(sourceCode: SourceCode, sites: ReadonlyMap<TSESTree.Node, ComparisonSite | ListSite>, found: KnownComparison[]) {
    this.#sourceCode = sourceCode
    this.#sites = sites
    this.#found = found
  }

  /** @param given The texts of the conditions that hold beside this one. */
  read(condition: TSESTree.Node, known: readonly Fact[], given: readonly string[]): Outcome {
    const node = withoutAssertions(condition)
    if (node.type === 'LogicalExpression' && node.operator !== '??') {
      const operands = operandsOf(node)
      return node.operator === '||' ? this.#readAny(operands, known, given) : this.#readAll(operands, known, given)
    }
    if (node.type === 'UnaryExpression' && node.operator === '!') {
      const inner = this.read(node.argument, known, given)
      return { ...inner, whenTrue: inner.whenFalse, whenFalse: inner.whenTrue }
    }
    const site = this.#sites.get(node)
    const code = site && readCodeExpression(this.#sourceCode, site.use.node)
    if (site === undefined || code === undefined) {
      return { whenTrue: [], whenFalse: [], hasEffect: hasEffect(this.#sourceCode, node, (call) => this.#sites.has(call)) }
    }
    return site.kind === 'comparison' ? this.#readComparison(site, code, known, given) : this.#readList(site, code, known, given)
  }

  #readAny(operands: readonly TSESTree.Node[], known: readonly Fact[], given: readonly string[]): Outcome {
    let before = known
    let whenFalse: readonly Fact[] = []
    let changes = false
    for (const operand of operands) {
      const outcome = this.read(operand, before, given)
      if (outcome.hasEffect) [before, whenFalse, changes] = [lasting(before), lasting(whenFalse), true]
      before = [...before, ...outcome.whenFalse]
      whenFalse = [...whenFalse, ...outcome.whenFalse]
    }
    return { whenTrue: [], whenFalse, hasEffect: changes }
  }

  #readAll(operands: readonly TSESTree.Node[], known: readonly Fact[], given: readonly string[]): Outcome {
    const isShort = operands.length <= MOST_CONJUNCTS
    const texts = operands.map((operand) => this.#sourceCode.getText(operand))
    let before = known
    let whenTrue: readonly Fact[] = []
    let changes = false
    const parts = operands.map((operand, index) => {
      const outcome = this.read(operand, before, isShort ? [...given, ...texts.toSpliced(index, 1)] : given)
      if (outcome.hasEffect) [before, whenTrue, changes] = [lasting(before), lasting(whenTrue), true]
      before = [...before, ...outcome.whenTrue]
      whenTrue = [...whenTrue, ...outcome.whenTrue]
      return outcome
    })
    const whenFalse = parts.flatMap((part, index) => {
      if (!isShort || changes) return []
      return part.whenFalse.map((fact) => ({ ...fact, given: [...fact.given, ...texts.toSpliced(index, 1)] }))
    })
    return { whenTrue, whenFalse, hasEffect: changes }
  }

  #readComparison(site: ComparisonSite, code: CodeExpression, known: readonly Fact[], given: readonly string[]): Outcome {
    const mention = comparable(site.mentions, withoutAssertions(site.node.left === site.use.node ? site.node.right : site.node.left))
    if (mention === undefined) return { whenTrue: [], whenFalse: [], hasEffect: false }
    const isNegated = site.node.operator.startsWith('!')
    const prefix = `${code.text} ${isNegated ? 'is not' : 'is'} `
    this.#compare(prefix, mention, site.node, known, given)
    const facts = (value: boolean): Fact[] =>
      identitiesCovered(mention, value === isNegated).map((identity) => ({ key: prefix + identity, value, mention, given: [], isLasting: code.isLasting }))
    return { whenTrue: facts(true), whenFalse: facts(false), hasEffect: false }
  }

  #readList(site: ListSite, code: CodeExpression, known: readonly Fact[], given: readonly string[]): Outcome {
    const { callee } = site.node
    const method = callee.type === 'MemberExpression' ? propertyName(callee) : undefined
    if (method !== 'includes' && method !== 'has') return { whenTrue: [], whenFalse: [], hasEffect: false }
    const prefix = `${code.text} is `
    const whenFalse = site.list.elements.flatMap((element): Fact[] => {
      const mention = element ? comparable(site.mentions, withoutAssertions(element)) : undefined
      if (element === null || mention === undefined) return []
      // A list that stands elsewhere may serve others, too.
      if (isWithin(site.list, site.node)) this.#compare(prefix, mention, element, known, given, true)
      return identitiesCovered(mention, true).map((identity) => ({ key: prefix + identity, value: false, mention, given: [], isLasting: code.isLasting }))
    })
    return { whenTrue: [], whenFalse, hasEffect: false }
  }

  #compare(prefix: string, mention: CodeMention, node: TSESTree.Node, known: readonly Fact[], given: readonly string[], isElement = false): void {
    const key = prefix + identityOf(mention)
    const fact = known.find((candidate) => candidate.key === key && candidate.given.every((text) => given.includes(text)))
    if (fact !== undefined) this.#found.push({ mention, first: fact.mention, node, isElement, value: fact.value })
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

function isWithin(inner: TSESTree.Node, outer: TSESTree.Node): boolean {
  return inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1]
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
      const isLasting = variable?.references.every((reference) => reference.init === true || !reference.isWrite()) === true
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
    case 'CallExpression': {
      const operand = node.type === 'CallExpression' ? node.arguments[0] : node.argument
      const by = node.type === 'CallExpression' ? (node.callee.type === 'Identifier' ? node.callee.name : undefined) : node.operator
      if (operand === undefined || by === undefined || hasEffect(sourceCode, node)) return undefined
      const inner = readCodeExpression(sourceCode, operand)
      return inner && { ...inner, text: `${by}(${inner.text})` }
    }
    default:
      return undefined
  }
}
