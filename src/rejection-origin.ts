/**
 * What promises are rejected with. Clients of an API often reject with the answer, or with an error that has its code.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { calleePath, importSource, initialCall, isOwnModule, ownerNames, rootVariable } from './callee.ts'
import { pushChildren } from './children.ts'
import { withoutAssertions } from './code-literal.ts'
import { isFunction, returnedExpressions } from './functions.ts'
import { localFunction } from './local-function.ts'
import { hasWord, names } from './names.ts'
import { API_ERROR, bestOrigin, ERROR, isAnsweredForSure, OWN_API_ERROR, type Origin, type OriginFinder } from './origin.ts'
import { callOf } from './parents.ts'
import { hasPropertyIn, isName, propertyName, writtenName } from './property-name.ts'
import { readsOf, variableOf, type SourceCode } from './scope.ts'

/** The origin of what a promise is rejected with. */
export function ofRejection(origins: OriginFinder, promise: TSESTree.Node): Origin {
  const promises = promisesIn(promise)
  const rejected = bestOrigin(promises.flatMap((each) => rejectedValues(origins, each)).map((value) => origins.of(value)))
  if (isAnsweredForSure(rejected)) return rejected
  if (promises.some((each) => isOfStoreOrHook(origins, each))) return OWN_API_ERROR
  const calls = promises.filter((each) => isOfApi(origins, each))
  if (calls.some((call) => isOfProject(origins, call))) return OWN_API_ERROR
  return calls.length > 0 ? API_ERROR : ERROR
}

/** The methods that make a promise of another one. */
const CHAINING = new Set(['catch', 'finally', 'then'])

/** How many promises are looked at behind one; real code has never so many. */
const MOST_BEHIND = 64

/** What the file itself rejects a promise with: `Promise.reject(res.data)` in a `then` before, `reject(res.data)` where it is made. */
function rejectedValues({ sourceCode }: OriginFinder, promise: TSESTree.Node): TSESTree.Node[] {
  const found: TSESTree.Node[] = []
  const behind = new Set([withoutAssertions(promise)])
  for (const node of behind) {
    const follow = (others: readonly TSESTree.Node[]): void => {
      for (const other of others) if (behind.size < MOST_BEHIND) behind.add(withoutAssertions(other))
    }
    if (node.type === 'AwaitExpression') follow([node.argument])
    if (node.type === 'ConditionalExpression') follow([node.consequent, node.alternate])
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') continue
    const callee = withoutAssertions(node.callee)
    const [first] = node.arguments
    if (node.type === 'NewExpression') {
      if (isName(callee, 'Promise') && isFunction(first)) found.push(...argumentsOf(sourceCode, first.params[1]))
    } else if (calleePath(callee) === 'Promise.reject') {
      if (first) found.push(first)
    } else if (callee.type === 'MemberExpression' && hasPropertyIn(callee, CHAINING)) {
      const isCaught = propertyName(callee) === 'catch' || node.arguments.length > 1
      if (!isCaught) follow([callee.object])
      follow(node.arguments.flatMap((fn) => (isFunction(fn) ? returnedExpressions(sourceCode, fn) : [])))
    } else {
      const fn = localFunction(sourceCode, callee)
      if (fn !== undefined) follow(returnedExpressions(sourceCode, fn))
    }
  }
  return found
}

/** What a parameter that is a function is called with: `reject`. */
function argumentsOf(sourceCode: SourceCode, parameter: TSESTree.Parameter | undefined): TSESTree.Node[] {
  const variable = parameter && variableOf(sourceCode, parameter)
  return variable ? readsOf(sourceCode, variable).slice(0, MOST_PROMISES).flatMap((read) => callOf(read)?.arguments[0] ?? []) : []
}

function isOfApi(origins: OriginFinder, promise: TSESTree.Node): boolean {
  const { kind, reasons } = origins.of(promise)
  return kind === 'response' && (reasons.includes('api-call') || reasons.includes('response-call'))
}

/** Whether the project makes a call, and no client of another API: `import { login } from '@/api/user'`, `this.$http.get()`. */
function isOfProject({ sourceCode }: OriginFinder, promise: TSESTree.Node): boolean {
  if (isPluginCall(promise)) return true
  const source = importSource(rootVariable(sourceCode, promise))
  return source !== undefined && isOwnModule(source)
}

/** Whether a call is one of a client that a plugin of Vue gives to all components: `this.$http.get()`. */
function isPluginCall(promise: TSESTree.Node): boolean {
  const path = promise.type === 'CallExpression' ? calleePath(promise.callee) : undefined
  const owner = path && /this\.\$(\w+)/.exec(path)?.[1]
  return owner !== undefined && hasWord(owner, names.apiOwners)
}

/** Whether a call is one of the project's API, or of its store, which calls that: `this.$store.dispatch('login')`, `useUserStore().login()`, `useAuthApi().login()`. */
function isOfStoreOrHook({ sourceCode }: OriginFinder, promise: TSESTree.Node): boolean {
  if (promise.type !== 'CallExpression') return false
  const callee = withoutAssertions(promise.callee)
  const path = callee.type === 'MemberExpression' ? [...ownerNames(callee), writtenName(callee)] : []
  if (path.some((name, index) => STORES.has(name) && path[index + 1] === 'dispatch')) return true
  const hook = initialCall(sourceCode, rootVariable(sourceCode, promise))
  return hook !== undefined && OWN_HOOK.test(hook)
}

/** Hooks that give functions of the project. */
const OWN_HOOK = /^use\w*(?:Store|Apis?|API|Services?)$/

const STORES = new Set(['store', '$store'])

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
  let caught = ERROR
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isFunction(node)) continue
    // What an inner `try` waits for is caught there.
    if (node.type === 'TryStatement' && node.handler) {
      pending.push(node.handler, ...(node.finalizer ? [node.finalizer] : []))
      continue
    }
    if (node.type === 'AwaitExpression') {
      const rejection = ofRejection(origins, node.argument)
      if (rejection === OWN_API_ERROR) return rejection
      if (rejection !== ERROR) caught = rejection
    }
    pushChildren(pending, node, origins.sourceCode.visitorKeys)
  }
  return caught
}
