/**
 * What promises are rejected with. Clients of an API often reject with the answer, or with an error that has its code.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { pushChildren } from './children.ts'
import { isFunction } from './functions.ts'
import { names, wordsOf } from './names.ts'
import { API_ERROR, ERROR, type Origin, type OriginFinder } from './origin.ts'
import { nameOf } from './property-name.ts'
import type { Variable } from './scope.ts'

/** Whether a class is called after the errors of an API: `ApiError`, `RequestException`. */
export function isApiErrorName(name: string): boolean {
  const words = wordsOf(name)
  return words.some((word) => names.errorEndings.has(word)) && words.some((word) => names.apiModules.has(word))
}

const asked = new WeakMap<Variable, boolean>()

/** Whether a file asks of a variable whether it is an error of an API: `error instanceof ApiError`. */
export function isAskedForApiError(variable: Variable): boolean {
  let answer = asked.get(variable)
  if (answer === undefined) {
    answer = variable.references.some(({ identifier }) => asksForApiError(identifier))
    asked.set(variable, answer)
  }
  return answer
}

function asksForApiError(name: TSESTree.Node): boolean {
  const { parent } = name
  return parent?.type === 'BinaryExpression' && parent.operator === 'instanceof' && parent.left === name && isApiErrorName(nameOf(parent.right) ?? '')
}

/** The origin of what a promise is rejected with. */
export function ofRejection(origins: OriginFinder, promise: TSESTree.Node): Origin {
  const { kind, reasons } = origins.of(promise)
  const isOfApi = kind === 'response' && (reasons.includes('api-call') || reasons.includes('response-call'))
  return isOfApi ? API_ERROR : ERROR
}

const caught = new WeakMap<TSESTree.CatchClause, Origin>()

/** The origin of what a `catch` clause gets: its `try` may wait for an API. */
export function ofCaught(origins: OriginFinder, clause: TSESTree.CatchClause): Origin {
  const origin = caught.get(clause) ?? ofTry(origins, clause.parent)
  caught.set(clause, origin)
  return origin
}

function ofTry(origins: OriginFinder, { block }: TSESTree.TryStatement): Origin {
  const pending: TSESTree.Node[] = [block]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isFunction(node)) continue
    if (node.type === 'AwaitExpression' && ofRejection(origins, node.argument) === API_ERROR) return API_ERROR
    pushChildren(pending, node, origins.sourceCode.visitorKeys)
  }
  return ERROR
}
