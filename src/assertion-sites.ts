/**
 * Assertions of test libraries that compare a response code: `expect(res.code).toBe(805)`, `assert.equal(res.code, 805)`.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { withoutAssertions } from './code-literal.ts'
import { readOperands, type SiteContext } from './code-mentions.ts'
import type { AssertionSite } from './code-sites.ts'
import { elementsOf, resolveList } from './constant-values.ts'
import { endOfChain } from './parents.ts'
import { isName, nameOf, writtenName } from './property-name.ts'
import type { ValueUse } from './value-flow.ts'

const MATCHERS = new Set(['be', 'toBe', 'toEqual', 'toStrictEqual', 'equal', 'equals', 'eq', 'eql', 'toEq', 'exactly'])
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
 * Reads the assertion that a call with a response code as an argument is, or begins.
 *
 * @returns undefined for any other call.
 */
export function readAssertion(context: SiteContext, use: ValueUse, call: TSESTree.CallExpression): AssertionSite | undefined {
  const index = call.arguments.indexOf(use.node as TSESTree.CallExpressionArgument)
  const callee = withoutAssertions(call.callee)
  if (callee.type === 'Identifier') {
    const other = NAMED_ASSERTIONS.has(callee.name) ? call.arguments[1 - index] : undefined
    if (other !== undefined) return { kind: 'assertion', node: call, use, ...readOperands(context, [other], use, true) }
    return callee.name === 'expect' && index === 0 ? readMatcher(context, use, call) : undefined
  }
  if (callee.type !== 'MemberExpression') return undefined
  const isStart = isName(callee.object, 'expect') || writtenName(callee) === 'expect' || (isName(callee.object, 'cy') && writtenName(callee) === 'wrap')
  if (isStart && index === 0) return readMatcher(context, use, call)
  const expected = index === 0 ? readExpected(context, use, call, callee) : undefined
  if (expected !== undefined) return expected
  const method = writtenName(callee)
  const other = ASSERTIONS.has(method) ? call.arguments[1 - index] : undefined
  return other && { kind: 'assertion', node: call, use, ...readOperands(context, [other], use, !LOOSE_ASSERTIONS.has(method)) }
}

/** Reads `expect(805).toBe(x)` and `expect([805, 804]).toContain(x)` from the call of the matcher. */
function readExpected(context: SiteContext, use: ValueUse, call: TSESTree.CallExpression, matcher: TSESTree.MemberExpression): AssertionSite | undefined {
  let start: TSESTree.Node = matcher
  while (start.type === 'MemberExpression') start = start.object
  if (start.type !== 'CallExpression' || nameOf(start.callee) !== 'expect') return undefined
  const [actual] = start.arguments
  return actual && readExpectation(context, use, call, actual, writtenName(matcher))
}

/** The site that a matcher is, whose other side is `operand`. */
function readExpectation(
  context: SiteContext,
  use: ValueUse,
  node: TSESTree.CallExpression,
  operand: TSESTree.Node,
  matcher: string,
): AssertionSite | undefined {
  if (MATCHERS.has(matcher)) return { kind: 'assertion', node, use, ...readOperands(context, [operand], use, true) }
  const list = LIST_MATCHERS.has(matcher) ? resolveList(context.sourceCode, operand) : undefined
  return list && { kind: 'assertion', node, use, ...readOperands(context, elementsOf(context.sourceCode, list), use, true) }
}

/** The call that compares what a chain has come to: `.that.equals(805)` behind `expect(body).to.have.property('code')`. */
export function matcherAfter(start: TSESTree.CallExpression): TSESTree.CallExpression | undefined {
  const call = endOfChain(start)
  return call && MATCHERS.has(nameOf(call.callee) ?? '') ? call : undefined
}

/** Reads `expect(x).not.toBe(805)`, `x.should.equal(805)` and Cypress's `x.should('eq', 805)` from the start of the chain. */
export function readMatcher(context: SiteContext, use: ValueUse, start: TSESTree.Node): AssertionSite | undefined {
  const call = endOfChain(start)
  if (call === undefined) return undefined
  const [operand, other] = call.arguments
  const matcher = nameOf(call.callee) ?? ''
  if (operand?.type === 'Literal' && other !== undefined && matcher === 'should') {
    return readExpectation(context, use, call, other, String(operand.value).replace(/.*\./, ''))
  }
  return operand && readExpectation(context, use, call, operand, matcher)
}
