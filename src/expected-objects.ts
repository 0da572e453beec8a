/**
 * Codes that tests expect of whole objects: `expect(body).toMatchObject({ code: 805 })`, `expect(body).toHaveProperty('code', 805)`.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { matcherAfter } from './assertion-sites.ts'
import { withoutAssertions } from './code-literal.ts'
import { describesError } from './error-objects.ts'
import { isName, nameOf, propertyName, writtenName } from './property-name.ts'

/** A code that is expected of an object. */
export interface ExpectedCode {
  /** The object that is tested. */
  readonly actual: TSESTree.Node
  /** The properties from the object to the code, that of the code included. */
  readonly path: readonly string[]
  readonly code: TSESTree.Node
  readonly assertion: TSESTree.CallExpression
}

/** Matchers that take the object that is expected, or a part of it. */
const OBJECT_MATCHERS = new Set([
  'toMatchObject', 'toEqual', 'toStrictEqual', 'equal', 'equals', 'eql', 'eq', 'include', 'contain', 'containSubset',
  'containEql', 'match', 'matchObject',
])
/** Matchers that take a property's name, or the path to it, and its value. */
const PROPERTY_MATCHERS = new Set(['toHaveProperty', 'property'])
/** Assertions that take the object and what is expected of it. */
const OBJECT_ASSERTIONS = new Set([
  'deepEqual', 'deepStrictEqual', 'notDeepEqual', 'notDeepStrictEqual', 'partialDeepStrictEqual', 'assertEquals',
  'assertObjectMatch', 'include', 'deepInclude', 'containSubset', 'like', 'same', 'match', 'has',
])
/** Assertions that take the object, a property's name, or the path to it, and its value. */
const PROPERTY_ASSERTIONS = new Set(['propertyVal', 'deepPropertyVal', 'nestedPropertyVal', 'notPropertyVal'])
/** What says that an error is tested, not what a promise gives. */
const OF_ERRORS = new Set(['rejects', 'rejected', 'rejectedWith', 'throw', 'throws'])

/** How deep a code may stand in what is expected; no test is ever this deep. */
const DEEPEST = 32

/**
 * Reads what an assertion expects under a word.
 *
 * @param word The key of a property, or the text with the path to one.
 * @returns undefined where no assertion expects anything.
 */
export function readExpectedCode(word: TSESTree.Node): ExpectedCode | undefined {
  return word.parent?.type === 'CallExpression' ? readProperty(word, word.parent) : readObject(word)
}

/** Reads `expect(body).toHaveProperty('data.code', 805)`, `assert.propertyVal(body, 'code', 805)`. */
function readProperty(word: TSESTree.Node, assertion: TSESTree.CallExpression): ExpectedCode | undefined {
  if (word.type !== 'Literal') return undefined
  const path = String(word.value).split('.')
  const method = methodOf(assertion)
  const index = assertion.arguments.indexOf(word)
  const code = assertion.arguments[index + 1]
  if (index === 0 && PROPERTY_MATCHERS.has(method)) {
    const actual = actualOf(assertion)
    // `expect(body).to.have.property('code').that.equals(805)` of chai
    const compared = code === undefined ? matcherAfter(assertion) : assertion
    const expected = code ?? compared?.arguments[0]
    return actual && compared && expected && { actual, path, code: expected, assertion: compared }
  }
  const actual = index === 1 ? testedObject(assertion, method) : undefined
  return actual && code && { actual, path, code, assertion }
}

/** The object of an assertion whose second argument is a property: `assert.propertyVal(body, 'code', 805)`. */
function testedObject({ arguments: [first], callee }: TSESTree.CallExpression, method: string): TSESTree.Node | undefined {
  if (PROPERTY_ASSERTIONS.has(method)) return first
  // Cypress: `cy.request(url).its('body').should('have.property', 'code', 805)`
  const isOfCypress = method === 'should' && first?.type === 'Literal' && /\bproperty$/.test(String(first.value))
  return isOfCypress && callee.type === 'MemberExpression' ? callee.object : undefined
}

/** Reads `expect(res).toEqual({ body: expect.objectContaining({ code: 805 }) })`, `assert.deepEqual(body, { code: 805 })`. */
function readObject(key: TSESTree.Node): ExpectedCode | undefined {
  const property = key.parent
  if (property?.type !== 'Property' || property.key !== key || property.shorthand || property.parent.type !== 'ObjectExpression') return undefined
  if (describesError(property.parent)) return undefined
  const path: string[] = []
  let expected: TSESTree.Node = key
  let depth = 0
  for (let parent: TSESTree.Node | undefined = property; parent; { parent } = expected) {
    if ((depth += 1) > DEEPEST) return undefined
    if (parent.type === 'Property') {
      const name = propertyName(parent)
      if (name === undefined) return undefined
      path.unshift(name)
      expected = parent.parent
    } else if (parent.type === 'CallExpression' && methodOf(parent) === 'objectContaining') expected = parent
    else break
  }
  const assertion = expected.parent
  if (assertion?.type !== 'CallExpression') return undefined
  const actual = comparedObject(assertion, expected)
  return actual && { actual, path, code: property.value, assertion }
}

/** The object that an assertion compares with an expected one. */
function comparedObject(assertion: TSESTree.CallExpression, expected: TSESTree.Node): TSESTree.Node | undefined {
  const method = methodOf(assertion)
  const index = assertion.arguments.indexOf(expected as TSESTree.CallExpressionArgument)
  const callee = withoutAssertions(assertion.callee)
  // supertest: `request(app).get('/tasks').expect(200, { code: 805 })`
  if (method === 'expect' && callee.type === 'MemberExpression') return callee.object
  const actual = index === 0 && OBJECT_MATCHERS.has(method) ? actualOf(assertion) : undefined
  return actual ?? (OBJECT_ASSERTIONS.has(method) ? assertion.arguments[1 - index] : undefined)
}

/** The object that a chain of matchers tests: of `expect(body).to.have.property(…)`, `body.should.eql(…)`. */
function actualOf(assertion: TSESTree.CallExpression): TSESTree.Node | undefined {
  let node = withoutAssertions(assertion.callee)
  for (; node.type === 'MemberExpression'; node = withoutAssertions(node.object)) {
    const name = writtenName(node)
    if (OF_ERRORS.has(name)) return undefined
    if (name === 'should') return node.object
  }
  return node.type === 'CallExpression' && isName(node.callee, 'expect') ? node.arguments[0] : undefined
}

function methodOf({ callee }: TSESTree.CallExpression): string {
  return nameOf(withoutAssertions(callee)) ?? ''
}
