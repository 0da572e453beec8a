/**
 * Code sites: the places where a response code meets codes, or is asked something else.
 *
 * This file reads what stands in the source; whether the expression is a response code at all is the evidence's matter.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { boundsOf, readDigits, readPattern, readQuotient, type CodeBounds, type RangeQuestion } from './code-bounds.ts'
import { armsOf, readCodeLiteral, withoutAssertions, type CodeLiteral } from './code-literal.ts'
import { readEnumMember, type EnumInFile, type EnumMember } from './enum-binding.ts'
import { constantInit, memberNamed, propertyName, variableOf, type SourceCode } from './scope.ts'
import type { Settings } from './settings.ts'
import { asksTruth } from './truth-question.ts'
import type { TypeEvidence } from './type-evidence.ts'
import type { ValueForm, ValueUse } from './value-flow.ts'

/** A code that stands at a site. */
export interface CodeMention {
  /** The literal, the enum's member or the name that stands there. */
  readonly node: TSESTree.Node
  /** The number; undefined for a member of the enum that does not exist. */
  readonly code: number | undefined
  /** Set for a code literal. */
  readonly literal?: CodeLiteral
  /** Set for a member of the enum. */
  readonly member?: EnumMember
  /** Set for a name that stands for a code literal: that literal. */
  readonly alias?: CodeLiteral
  /** How it stands there: as a value, as the key of an object, or as a literal type. */
  readonly place: 'key' | 'type' | 'value'
  /** The form that the response code has there. */
  readonly form: ValueForm
  /** Whether a value of another form is never equal to it (`===`, `case`, `includes`). */
  readonly strict: boolean
  /** The response code that meets it; undefined where a response is described or built. */
  readonly use?: ValueUse
}

interface SiteBase {
  /** The expression or statement that is the site. */
  readonly node: TSESTree.Node
  /** The response code's expression in it. */
  readonly use: ValueUse
  readonly mentions: readonly CodeMention[]
  /** Texts that are no numbers and stand where a code would: `'ENOENT'`. */
  readonly texts: readonly string[]
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

/** What reading a site needs to know of the file. */
export interface SiteContext {
  readonly sourceCode: SourceCode
  readonly settings: Settings
  readonly enumInFile: EnumInFile
  /** Undefined where the parser brought no type information. */
  readonly types: TypeEvidence | undefined
}

const EQUALITY = new Set(['===', '!==', '==', '!='])
const ORDER = new Set(['<', '<=', '>', '>='])
const ARITHMETIC = new Set(['&', '|', '^', '<<', '>>', '>>>', '%', '-', '*'])
const MEMBERSHIP = new Set(['includes', 'indexOf', 'lastIndexOf', 'has'])
const MATCHERS = new Set(['be', 'toBe', 'toEqual', 'toStrictEqual', 'equal', 'equals', 'eq', 'eql', 'toEq'])
/** Matchers that ask whether a value is in a list: `expect(x).to.be.oneOf([805])`, `expect([805]).toContain(x)`. */
const LIST_MATCHERS = new Set(['oneOf', 'toBeOneOf', 'toContain', 'toContainEqual', 'include', 'contain'])
const ASSERTIONS = new Set([
  'equal', 'notEqual', 'strictEqual', 'notStrictEqual', 'deepEqual', 'notDeepEqual', 'deepStrictEqual',
  'notDeepStrictEqual', 'is', 'isNot', 'not', 'same', 'notSame', 'equals',
])
/** Assertions whose names say what they are where they are imported one by one. */
const NAMED_ASSERTIONS = new Set([
  'strictEqual', 'notStrictEqual', 'deepStrictEqual', 'notDeepStrictEqual', 'assertEquals', 'assertStrictEquals', 'assertNotEquals',
])
/** In `node:assert` these are `==`; in its strict form, and in other libraries, `===`. */
const LOOSE_ASSERTIONS = new Set(['equal', 'notEqual', 'deepEqual', 'notDeepEqual'])

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
      if (parent.discriminant !== node) return undefined
      const operands = parent.cases.flatMap((clause) => (clause.test ? [clause.test] : []))
      return { kind: 'switch', node: parent, use, ...readOperands(context, operands, use, true) }
    }
    case 'MemberExpression':
      if (parent.computed && parent.property === node) return readLookup(context, use, parent, parent.object)
      if (propertyName(parent) === 'should') return readMatcher(context, use, parent)
      return use.form === 'string' ? rangeSite(use, readDigits(parent)) : undefined
    case 'CallExpression':
      return readCall(context, use, parent)
    case 'LogicalExpression':
      return parent.left === node && parent.operator !== '??' ? truth(use) : undefined
    case 'AssignmentExpression':
      return parent.left === node && parent.operator !== '??=' ? truth(use) : undefined
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
  if (node.operator === '/' && node.left === use.node) return rangeSite(use, readQuotient(node))
  if (node.operator === 'in' && node.left === use.node) return readLookup(context, use, node, node.right)
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
    const other = NAMED_ASSERTIONS.has(callee.name) && index <= 1 ? call.arguments[1 - index] : undefined
    if (other !== undefined) return { kind: 'assertion', node: call, use, ...readOperands(context, [other], use, true) }
    if (callee.name === 'expect' && index === 0) return readMatcher(context, use, call)
    return asksTruth(use.node) ? truth(use) : undefined
  }
  if (callee.type !== 'MemberExpression') return undefined
  const method = propertyName(callee) ?? ''
  if (index === 0 && method === 'test') return rangeSite(use, readPattern(call))
  if (index === 0 && MEMBERSHIP.has(method)) {
    const map = mapEntries(context, callee.object)
    if (map !== undefined && method === 'has') return lookupIn(context, use, call, map)
    const list = resolveList(context, callee.object)
    if (list === undefined) return undefined
    const operands = elementsOf(context, list)
    return { kind: 'list', node: call, use, list, ...readOperands(context, operands, use, true) }
  }
  if (index === 0 && method === 'get') {
    const map = mapEntries(context, callee.object)
    return map && lookupIn(context, use, call, map)
  }
  if (callee.object.type === 'Identifier' && callee.object.name === 'Object' && method === 'hasOwn' && index === 1) {
    return readLookup(context, use, call, call.arguments[0] as TSESTree.Node)
  }
  if (method === 'hasOwnProperty' && index === 0) return readLookup(context, use, call, callee.object)
  if (callee.object.type === 'Identifier' && callee.object.name === 'expect' && index === 0) return readMatcher(context, use, call)
  const expected = index === 0 ? readExpected(context, use, call, callee) : undefined
  if (expected !== undefined) return expected
  if (ASSERTIONS.has(method) && index <= 1) {
    const other = call.arguments[1 - index]
    if (other === undefined) return undefined
    return { kind: 'assertion', node: call, use, ...readOperands(context, [other], use, !LOOSE_ASSERTIONS.has(method)) }
  }
  return undefined
}

/** Reads `expect(805).toBe(x)` and `expect([805, 804]).toContain(x)` from the call of the matcher. */
function readExpected(context: SiteContext, use: ValueUse, call: TSESTree.CallExpression, matcher: TSESTree.MemberExpression): CodeSite | undefined {
  let start: TSESTree.Node = matcher
  while (start.type === 'MemberExpression') start = start.object
  if (start.type !== 'CallExpression' || start.callee.type !== 'Identifier' || start.callee.name !== 'expect') return undefined
  const [actual] = start.arguments
  return actual && readExpectation(context, use, call, actual, propertyName(matcher) ?? '')
}

/** The site that a matcher is, whose other side is `operand`. */
function readExpectation(
  context: SiteContext,
  use: ValueUse,
  node: TSESTree.CallExpression,
  operand: TSESTree.Node,
  matcher: string,
): CodeSite | undefined {
  if (MATCHERS.has(matcher)) return { kind: 'assertion', node, use, ...readOperands(context, [operand], use, true) }
  const list = LIST_MATCHERS.has(matcher) ? resolveList(context, operand) : undefined
  return list && { kind: 'assertion', node, use, ...readOperands(context, elementsOf(context, list), use, true) }
}

/** Reads `expect(x).not.toBe(805)`, `x.should.equal(805)` from the start of the chain. */
function readMatcher(context: SiteContext, use: ValueUse, start: TSESTree.Node): CodeSite | undefined {
  let node = start
  let { parent } = node
  while (parent?.type === 'MemberExpression' && parent.object === node) {
    node = parent
    parent = node.parent
  }
  if (parent?.type !== 'CallExpression' || parent.callee !== node || node.type !== 'MemberExpression') return undefined
  const operand = parent.arguments[0]
  return operand && readExpectation(context, use, parent, operand, propertyName(node) ?? '')
}

function readLookup(context: SiteContext, use: ValueUse, node: TSESTree.Node, owner: TSESTree.Node): LookupSite | undefined {
  const table = resolveConstant(context, owner)
  if (table?.type !== 'ObjectExpression') return undefined
  const mentions = table.properties.flatMap((property) => {
    // The name of `{ LOCKED: 'a' }` is a text, whatever a variable of that name holds.
    if (property.type !== 'Property' || (property.key.type === 'Identifier' && !property.computed)) return []
    const mention = readMention(context, property.key, use, false)
    const isKey = !property.computed && mention?.literal !== undefined
    return mention ? [{ ...mention, place: isKey ? ('key' as const) : ('value' as const) }] : []
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

/** The literal that an expression stands for: itself, or the initializer of a `const`. */
function resolveConstant(context: SiteContext, expression: TSESTree.Node): TSESTree.Node | undefined {
  const node = withoutAssertions(expression)
  if (node.type === 'Identifier') {
    const init = constantInit(variableOf(context.sourceCode, node))
    return init && init !== node ? resolveInit(init) : undefined
  }
  if (node.type === 'MemberExpression') {
    const owner = resolveConstant(context, node.object)
    const name = propertyName(node)
    if (owner?.type !== 'ObjectExpression' || name === undefined) return undefined
    const property = memberNamed(owner, name)
    return property?.type === 'Property' ? resolveInit(property.value) : undefined
  }
  return resolveInit(node)
}

function resolveInit(init: TSESTree.Node): TSESTree.Node {
  const node = withoutAssertions(init)
  const isFreeze = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && propertyName(node.callee) === 'freeze'
  return isFreeze && node.arguments[0] ? withoutAssertions(node.arguments[0]) : node
}

/** The elements of a list, with those of the lists that it spreads; each list once, so that none spreads itself. */
function elementsOf(context: SiteContext, list: TSESTree.ArrayExpression): TSESTree.Node[] {
  const found: TSESTree.Node[] = []
  const spread = new Set([list])
  const pending = list.elements.toReversed()
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    if (element?.type !== 'SpreadElement') {
      if (element !== null) found.push(element)
      continue
    }
    const other = resolveList(context, element.argument)
    if (other === undefined || spread.has(other)) continue
    spread.add(other)
    for (const inner of other.elements.toReversed()) pending.push(inner)
  }
  return found
}

/** The array whose elements a list or set has. */
function resolveList(context: SiteContext, expression: TSESTree.Node): TSESTree.ArrayExpression | undefined {
  const node = resolveConstant(context, expression)
  if (node?.type === 'ArrayExpression') return node
  if (node?.type !== 'NewExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'Set') return undefined
  const elements = node.arguments[0] && resolveConstant(context, node.arguments[0])
  return elements?.type === 'ArrayExpression' ? elements : undefined
}

/** The array of pairs that a map is made from. */
function mapEntries(context: SiteContext, expression: TSESTree.Node): TSESTree.ArrayExpression | undefined {
  const node = resolveConstant(context, expression)
  if (node?.type !== 'NewExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'Map') return undefined
  const entries = node.arguments[0] && resolveConstant(context, node.arguments[0])
  return entries?.type === 'ArrayExpression' ? entries : undefined
}

function readOperands(
  context: SiteContext,
  operands: readonly TSESTree.Node[],
  use: ValueUse,
  strict: boolean,
): Pick<SiteBase, 'mentions' | 'texts'> {
  const mentions: CodeMention[] = []
  const texts: string[] = []
  for (const operand of operands) {
    for (const arm of armsOf(operand)) {
      const mention = readMention(context, arm, use, strict)
      if (mention !== undefined) mentions.push(mention)
      else if (arm.type === 'Literal' && typeof arm.value === 'string') texts.push(arm.value)
    }
  }
  return { mentions, texts }
}

/** Reads a code literal, a member of the enum, or a name that stands for one of these. */
function readMention(context: SiteContext, node: TSESTree.Node, use: ValueUse, strict: boolean): CodeMention | undefined {
  const literal = readCodeLiteral(node)
  if (literal !== undefined) return { node: literal.node, code: literal.code, literal, place: 'value', form: use.form, strict, use }
  const bare = withoutAssertions(node)
  const member = readEnumMember(context.enumInFile, context.sourceCode, bare)
  if (member !== undefined) return { node: bare, code: codeOf(context, member), member, place: 'value', form: use.form, strict, use }
  const conversion = readConversion(bare)
  if (conversion !== undefined) {
    const code = readMention(context, conversion.argument, use, strict)?.code
    if (code === undefined) return undefined
    const alias = { node: bare, code, form: conversion.form, radix: false }
    return { node: bare, code, alias, place: 'value', form: use.form, strict, use }
  }
  if (bare.type !== 'Identifier' && bare.type !== 'MemberExpression') return undefined
  const typed = context.types?.numberOf(bare)
  if (typed !== undefined) return { node: bare, code: typed, place: 'value', form: use.form, strict, use }
  const constant = resolveConstant(context, bare) ?? enumInitializer(context, bare)
  if (constant === undefined || constant === bare) return undefined
  const alias = readCodeLiteral(constant)
  const code = alias?.code ?? codeOf(context, readEnumMember(context.enumInFile, context.sourceCode, constant))
  return code === undefined ? undefined : { node: bare, code, ...(alias && { alias }), place: 'value', form: use.form, strict, use }
}

const CONVERSIONS = new Map<string, ValueForm>([['BigInt', 'bigint'], ['Number', 'number'], ['String', 'string']])

/** Reads `String(RayvisionCode.SUCCESS)` and `Number('805')`. */
function readConversion(node: TSESTree.Node): { readonly argument: TSESTree.Node; readonly form: ValueForm } | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return undefined
  const form = CONVERSIONS.get(node.callee.name)
  const [argument, ...others] = node.arguments
  return form && argument && others.length === 0 ? { argument, form } : undefined
}

function codeOf(context: SiteContext, member: EnumMember | undefined): number | undefined {
  return member && context.settings.table.withName(member.name)?.code
}

/** The initializer of a member of an enum that the file declares. */
function enumInitializer(context: SiteContext, node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return undefined
  const definition = variableOf(context.sourceCode, node.object)?.defs[0]
  if (definition?.node.type !== 'TSEnumDeclaration') return undefined
  return initializersOf(definition.node).get(propertyName(node) ?? '')
}

const initializers = new WeakMap<TSESTree.TSEnumDeclaration, ReadonlyMap<string, TSESTree.Node | undefined>>()

/** The initializers of an enum's members, by the members' names. */
function initializersOf(declaration: TSESTree.TSEnumDeclaration): ReadonlyMap<string, TSESTree.Node | undefined> {
  const known = initializers.get(declaration)
  if (known !== undefined) return known
  const found = new Map<string, TSESTree.Node | undefined>()
  for (const { id, initializer } of declaration.body.members) {
    const name = id.type === 'Identifier' ? id.name : id.type === 'Literal' ? id.value : undefined
    if (name !== undefined && !found.has(name)) found.set(name, initializer)
  }
  initializers.set(declaration, found)
  return found
}
