/**
 * Code sites: the places where a response code meets codes, or is asked something else.
 *
 * This file reads what stands in the source; whether the expression is a response code at all is the evidence's matter.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { readAssertion, readMatcher } from './assertion-sites.ts'
import { boundsOf, EQUALITY, ORDER, readDigits, readPattern, readQuotient, type CodeBounds, type RangeQuestion } from './code-bounds.ts'
import { withoutAssertions } from './code-literal.ts'
import { readMention, readOperands, type Mentions, type SiteContext } from './code-mentions.ts'
import { elementsOf, mapEntries, resolveConstant, resolveList } from './constant-values.ts'
import { isName, propertyName, writtenName } from './property-name.ts'
import { asksTruth } from './truth-question.ts'
import type { ValueUse } from './value-flow.ts'

interface SiteBase extends Mentions {
  /** The expression or statement that is the site. */
  readonly node: TSESTree.Node
  /** The response code's expression in it. */
  readonly use: ValueUse
}

/** `res.code === 805` */
export interface ComparisonSite extends SiteBase {
  readonly kind: 'comparison'
  readonly node: TSESTree.BinaryExpression
}

/** `switch (res.code) { case 805: … }` */
export interface SwitchSite extends SiteBase {
  readonly kind: 'switch'
  readonly node: TSESTree.SwitchStatement
}

/** `[805, 804].includes(res.code)`, `new Set([…]).has(res.code)` */
export interface ListSite extends SiteBase {
  readonly kind: 'list'
  readonly node: TSESTree.CallExpression
  readonly list: TSESTree.ArrayExpression
}

/** `MESSAGES[res.code]`, `map.get(res.code)`, `res.code in MESSAGES` */
export interface LookupSite extends SiteBase {
  readonly kind: 'lookup'
  readonly table: TSESTree.ObjectExpression | TSESTree.ArrayExpression
}

/** `expect(res.code).toBe(805)`, `assert.equal(res.code, 805)` */
export interface AssertionSite extends SiteBase {
  readonly kind: 'assertion'
  readonly node: TSESTree.CallExpression
}

/** `res.code >= 800`, `Math.floor(res.code / 100) === 8`, `String(res.code).startsWith('8')` */
export interface RangeSite extends SiteBase {
  readonly kind: 'range'
  readonly bounds: CodeBounds
}

/** `if (res.code)` */
export interface TruthSite extends SiteBase {
  readonly kind: 'truth'
}

/** `res.code & 1`, `res.code % 100`: what is done with quantities, not with codes. */
export interface ArithmeticSite extends SiteBase {
  readonly kind: 'arithmetic'
}

/** `retryOn(805)`, where the parameter has the enum's type. */
export interface ArgumentSite extends SiteBase {
  readonly kind: 'argument'
  readonly node: TSESTree.CallExpression | TSESTree.NewExpression
}

/** A place where a response code meets codes, or is asked something else. */
export type CodeSite =
  | ArgumentSite
  | ArithmeticSite
  | AssertionSite
  | ComparisonSite
  | ListSite
  | LookupSite
  | RangeSite
  | SwitchSite
  | TruthSite

const ARITHMETIC = new Set(['&', '|', '^', '<<', '>>', '>>>', '%', '-', '*'])
const MEMBERSHIP = new Set(['includes', 'indexOf', 'lastIndexOf', 'has'])
/**
 * Reads the site that a use of a value is.
 *
 * @returns The site, or undefined where the use asks nothing about codes (`log(res.code)`).
 */
export function readSite(context: SiteContext, use: ValueUse): CodeSite | undefined {
  const { parent, node } = use
  switch (parent.type) {
    case 'BinaryExpression':
      return readBinary(context, use, parent)
    case 'SwitchStatement': {
      const operands = parent.cases.flatMap((clause) => (clause.test ? [clause.test] : []))
      return { kind: 'switch', node: parent, use, ...readOperands(context, operands, use, true) }
    }
    case 'MemberExpression':
      if (parent.computed && parent.property === node) return readLookup(context, use, parent, parent.object)
      if (propertyName(parent) === 'should') return readMatcher(context, use, parent)
      return use.form === 'string' ? rangeSite(use, readDigits(parent)) : undefined
    case 'CallExpression':
      return readCall(context, use, parent)
    case 'AssignmentExpression':
    case 'LogicalExpression':
      return parent.left === node ? truth(use) : undefined
    case 'UnaryExpression':
      if (parent.operator === '~') return { kind: 'arithmetic', node: parent, use, mentions: [], texts: [] }
      return asksTruth(node) ? truth(use) : undefined
    default:
      return asksTruth(node) ? truth(use) : undefined
  }
}

function truth(use: ValueUse): TruthSite {
  return { kind: 'truth', node: use.node, use, mentions: [], texts: [] }
}

function readBinary(context: SiteContext, use: ValueUse, node: TSESTree.BinaryExpression): CodeSite | undefined {
  const other = node.left === use.node ? node.right : node.left
  if (EQUALITY.has(node.operator)) {
    const read = readOperands(context, [other], use, node.operator.length === 3)
    return { kind: 'comparison', node, use, ...read }
  }
  if (ORDER.has(node.operator)) {
    const read = readOperands(context, [other], use, false)
    // Texts are compared by their characters.
    const end = use.form === 'string' && read.mentions[0]?.literal?.form === 'string' ? undefined : read.mentions[0]?.code
    return { kind: 'range', node, use, bounds: boundsOf(node, use.node, end), ...read }
  }
  if (node.operator === '/') return rangeSite(use, readQuotient(node))
  if (node.operator === 'in') return readLookup(context, use, node, node.right)
  return ARITHMETIC.has(node.operator) ? { kind: 'arithmetic', node, use, mentions: [], texts: [] } : undefined
}

/** The site that a question about a range is. */
function rangeSite(use: ValueUse, question: RangeQuestion | undefined): RangeSite | undefined {
  return question && { kind: 'range', use, mentions: [], texts: [], ...question }
}

function readCall(context: SiteContext, use: ValueUse, call: TSESTree.CallExpression): CodeSite | undefined {
  const index = call.arguments.indexOf(use.node as TSESTree.CallExpressionArgument)
  const callee = withoutAssertions(call.callee)
  if (callee.type === 'Identifier') {
    const assertion = readAssertion(context, use, call)
    if (assertion !== undefined) return assertion
    return asksTruth(use.node) ? truth(use) : undefined
  }
  if (callee.type !== 'MemberExpression') return undefined
  const method = writtenName(callee)
  if (index === 0 && method === 'test') return rangeSite(use, readPattern(call, callee.object))
  if (index === 0 && MEMBERSHIP.has(method)) {
    const map = mapEntries(context.sourceCode, callee.object)
    if (map !== undefined && method === 'has') return lookupIn(context, use, call, map)
    const list = resolveList(context.sourceCode, callee.object)
    if (list === undefined) return undefined
    const operands = elementsOf(context.sourceCode, list)
    return { kind: 'list', node: call, use, list, ...readOperands(context, operands, use, true) }
  }
  if (index === 0 && method === 'get') {
    const map = mapEntries(context.sourceCode, callee.object)
    return map && lookupIn(context, use, call, map)
  }
  if (index === 1 && asksOwner(callee)) return readLookup(context, use, call, call.arguments[0] as TSESTree.Node)
  if (method === 'hasOwnProperty' && index === 0) return readLookup(context, use, call, callee.object)
  return readAssertion(context, use, call)
}

/** Whether a call asks what is given first whether it has a key: `Object.hasOwn(t, key)`, `Reflect.has`, `{}.hasOwnProperty.call`. */
function asksOwner(callee: TSESTree.MemberExpression): boolean {
  const method = writtenName(callee)
  if (isName(callee.object, 'Object')) return method === 'hasOwn'
  return isName(callee.object, 'Reflect') ? method === 'has' : method === 'call' && writtenName(callee.object) === 'hasOwnProperty'
}

function readLookup(context: SiteContext, use: ValueUse, node: TSESTree.Node, owner: TSESTree.Node): LookupSite | undefined {
  const table = resolveConstant(context.sourceCode, owner)
  if (table?.type !== 'ObjectExpression') return undefined
  const mentions = table.properties.flatMap((property) => {
    // The name of `{ LOCKED: 'a' }` is a text, whatever a variable of that name holds.
    if (property.type !== 'Property' || (property.key.type === 'Identifier' && !property.computed)) return []
    const mention = readMention(context, property.key, use, false)
    if (mention === undefined) return []
    return property.computed ? [mention] : [{ ...mention, isKey: true as const }]
  })
  return { kind: 'lookup', node, use, table, mentions, texts: [] }
}

function lookupIn(context: SiteContext, use: ValueUse, node: TSESTree.Node, table: TSESTree.ArrayExpression): LookupSite {
  const keys = table.elements.flatMap((entry) => {
    const pair = entry && withoutAssertions(entry)
    return pair?.type === 'ArrayExpression' && pair.elements[0] ? [pair.elements[0]] : []
  })
  return { kind: 'lookup', node, use, table, ...readOperands(context, keys, use, true) }
}
