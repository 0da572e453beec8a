/**
 * What promises are rejected with. Clients of an API often reject with the answer, or with an error that has its code.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { calleePath } from './callee.ts'
import { pushChildren } from './children.ts'
import { isFunction } from './functions.ts'
import { API_ERROR, ERROR, type Origin, type OriginFinder } from './origin.ts'

/** The origin of what a promise is rejected with. */
export function ofRejection(origins: OriginFinder, promise: TSESTree.Node): Origin {
  const isOfApi = promisesIn(promise).some((each) => {
    const { kind, reasons } = origins.of(each)
    return kind === 'response' && (reasons.includes('api-call') || reasons.includes('response-call'))
  })
  return isOfApi ? API_ERROR : ERROR
}

const COMBINING = new Set(['Promise.all', 'Promise.any', 'Promise.race'])

/** How many promises of a list are looked at. */
const MOST_PROMISES = 32

/** The promises that reject a promise: those in `Promise.all([…])`, or only itself. */
function promisesIn(promise: TSESTree.Node): readonly TSESTree.Node[] {
  const list = promise.type === 'CallExpression' && COMBINING.has(calleePath(promise.callee) ?? '') ? promise.arguments[0] : undefined
  return list?.type === 'ArrayExpression' ? list.elements.slice(0, MOST_PROMISES).filter((element) => element !== null) : [promise]
}

/** The origin of what a `catch` clause gets: its `try` may wait for an API. */
export function ofCaught(origins: OriginFinder, { parent: { block } }: TSESTree.CatchClause): Origin {
  const pending: TSESTree.Node[] = [block]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isFunction(node)) continue
    if (node.type === 'AwaitExpression' && ofRejection(origins, node.argument) === API_ERROR) return API_ERROR
    pushChildren(pending, node, origins.sourceCode.visitorKeys)
  }
  return ERROR
}
