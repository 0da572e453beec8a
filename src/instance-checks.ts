/**
 * What a file asks of its variables with `instanceof`, or asserts of them.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { kept } from './kept.ts'
import { endOfChain } from './parents.ts'
import { isName, nameOf, propertyName } from './property-name.ts'
import type { Variable } from './scope.ts'

const asked = new WeakMap<Variable, readonly string[]>()
const asserted = new WeakMap<Variable, readonly string[]>()

/** The names of the classes that a variable may be an instance of: `ApiError` for `error instanceof ApiError`. */
export function classesAskedOf(variable: Variable): readonly string[] {
  return kept(asked, variable, () => variable.references.flatMap(({ identifier }) => classAskedOf(identifier) ?? []))
}

/** The names of the classes that a test says a variable to be an instance of: `expect(result).toBeInstanceOf(ServerError)`. */
export function classesAssertedOf(variable: Variable): readonly string[] {
  return kept(asserted, variable, () => variable.references.flatMap(({ identifier }) => classAssertedOf(identifier) ?? []))
}

function classAskedOf(name: TSESTree.Node): string | undefined {
  const { parent } = name
  return parent?.type === 'BinaryExpression' && parent.operator === 'instanceof' && parent.left === name ? nameOf(parent.right) : undefined
}

function classAssertedOf(name: TSESTree.Node): string | undefined {
  const { parent } = name
  if (parent?.type === 'MemberExpression') return propertyName(parent) === 'should' ? classMatched(name) : undefined
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== name) return undefined
  if (isName(parent.callee, 'expect')) return classMatched(parent)
  return isInstanceMatcher(parent.callee) ? classIn(parent.arguments[1]) : undefined
}

/** The class of `expect(x).to.be.an.instanceof(ServerError)`, from the start of the chain. */
function classMatched(start: TSESTree.Node): string | undefined {
  const matcher = endOfChain(start)
  return matcher && isInstanceMatcher(matcher.callee) && !isNegated(matcher.callee) ? classIn(matcher.arguments[0]) : undefined
}

/** Whether a matcher stands behind `.not`. */
function isNegated(matcher: TSESTree.Node): boolean {
  let word = matcher
  while (word.type === 'MemberExpression' && propertyName(word) !== 'not') word = word.object
  return word.type === 'MemberExpression'
}

function isInstanceMatcher(callee: TSESTree.Node): boolean {
  return /^(?:toBe)?instance_?of$/i.test(nameOf(callee) ?? '')
}

function classIn(argument: TSESTree.Node | undefined): string | undefined {
  return argument && nameOf(argument)
}
