/**
 * What calls give: a response, a list of them, or something of another kind.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { calleePath, importSource, initialCall, ownerNames, rootVariable } from './callee.ts'
import { withoutAssertions } from './code-literal.ts'
import { givesProps } from './component-props.ts'
import { CALL_OF_SETTINGS, isOfSettings, ofGivenFunction, ofHookFunction } from './configured-calls.ts'
import { resolveConstant } from './constant-values.ts'
import { isFunction, returnedExpressions, type FunctionNode } from './functions.ts'
import { localFunction } from './local-function.ts'
import { hasWord, isHookName, names, wordsOf } from './names.ts'
import { bestOrigin, FOREIGN, NAMED_OTHERWISE, STATIC, UNKNOWN, isAnswer, type Origin, type OriginFinder } from './origin.ts'
import { callOf, isAwaited } from './parents.ts'
import { ofElement } from './part-origin.ts'
import { isName, nameOf, propertyName, writtenName } from './property-name.ts'
import { constantInit, variableOf, type Variable } from './scope.ts'

export function ofCall(origins: OriginFinder, call: TSESTree.CallExpression): Origin {
  const callee = withoutAssertions(call.callee)
  if (isOfSettings(origins, callee)) return CALL_OF_SETTINGS
  const arms = armsOf(origins, callee)
  if (arms !== undefined) return bestOrigin(arms.map((arm) => (isOfSettings(origins, arm) ? CALL_OF_SETTINGS : ofCallee(origins, arm, call))))
  if (callee.type === 'MemberExpression') return ofMethodCall(origins, call, callee)
  return callee.type === 'Identifier' ? ofFunctionCall(origins, call, callee) : ofCallee(origins, callee, call)
}

/** The functions of which one is called: `const save = id ? update : add`. */
function armsOf({ sourceCode }: OriginFinder, callee: TSESTree.Node): readonly TSESTree.Node[] | undefined {
  const choice = callee.type === 'Identifier' ? constantInit(variableOf(sourceCode, callee)) : callee
  return choice?.type === 'ConditionalExpression' ? [choice.consequent, choice.alternate].map(withoutAssertions) : undefined
}

function ofFunctionCall(origins: OriginFinder, call: TSESTree.CallExpression, callee: TSESTree.Identifier): Origin {
  const { name } = callee
  const first = call.arguments[0]
  const given = ofGivenFunction(origins, call, name)
  if (given !== undefined) return given
  if (name === 'call' || name === 'apply') return first ? ofCallee(origins, first, call) : UNKNOWN
  if (HANDING_ON.has(name)) return first ? origins.of(first) : UNKNOWN
  if (name === 'require') return STATIC
  if (name === 'all' && first) {
    const list = origins.of(first)
    if (list.kind === 'list') return list
  }
  if (name === 'computed') return isFunction(first) ? ofReturned(origins, first) : UNKNOWN
  if (isHookName(name)) return ofHook(name)
  if (givesProps(name)) return UNKNOWN
  if (name === 'ref' || name === 'reactive' || name === 'shallowRef') return first ? origins.of(first) : UNKNOWN
  return ofCallee(origins, callee, call)
}

/** Functions that give what their argument is, or gives: of Vue, rxjs, redux-saga and await-to-js. */
const HANDING_ON = new Set(['unref', 'toRaw', 'firstValueFrom', 'lastValueFrom', 'from', 'to'])

function ofHook(name: string): Origin {
  const words = wordsOf(name)
  return words.some((word) => ['request', 'swr', 'query', 'fetch', 'mutation', 'api', 'axios', 'http', 'fetcher'].includes(word))
    ? { kind: 'response', reasons: ['api-call'] }
    : UNKNOWN
}

/** What a call of a callee gives, by what the callee is and by its name. */
function ofCallee(origins: OriginFinder, callee: TSESTree.Node, call: TSESTree.CallExpression): Origin {
  if (callee.type === 'MemberExpression') return ofMethod(origins, callee, call)
  if (callee.type !== 'Identifier') return isFunction(callee) ? ofReturned(origins, callee) : UNKNOWN
  const fn = localFunction(origins.sourceCode, callee)
  if (fn !== undefined) {
    const returned = ofReturned(origins, fn)
    if (returned.kind !== 'unknown') return returned
  }
  const variable = variableOf(origins.sourceCode, callee)
  const held = ofHookFunction(origins, callee)
  if (held !== undefined) return held
  const source = importSource(variable)
  if (source !== undefined && names.foreignModules.has(source.replace('node:', ''))) return FOREIGN
  if (isCommandName(callee.name) || (names.platformModules.has(source ?? '') && isPlatformCall(callee.name))) return FOREIGN
  if (names.foreignCalls.has(callee.name)) return NAMED_OTHERWISE
  if (source !== undefined && hasWord(source, names.apiModules) && !isConversion(callee.name)) return { kind: 'response', reasons: ['api-call'] }
  if (names.deviceCalls.has(callee.name)) return NAMED_OTHERWISE
  if (isApiName(callee.name) || names.apiOwners.has(callee.name.toLowerCase())) {
    return { kind: 'response', reasons: [source === undefined && fn === undefined ? 'api-call' : 'imported-call'] }
  }
  return someCall(origins, call, variable)
}

function ofReturned(origins: OriginFinder, fn: FunctionNode): Origin {
  return bestOrigin(returnedExpressions(origins.sourceCode, fn).map((expression) => origins.of(expression)))
}

function ofMethodCall(origins: OriginFinder, call: TSESTree.CallExpression, callee: TSESTree.MemberExpression): Origin {
  const name = propertyName(callee)
  const { object } = callee
  const first = call.arguments[0]
  if (name === undefined) return UNKNOWN
  if (isName(object, 'JSON') && name === 'parse') {
    const copied = first && stringifiedBy(origins, first)
    if (copied !== undefined) return origins.of(copied)
    if (first && isOfStorage(origins, first)) return UNKNOWN
    return first && (isOfRequest(first) || isOfAddress(origins, first)) ? FOREIGN : { kind: 'response', reasons: ['parsed-body'] }
  }
  if (name === 'json' && call.arguments.length === 0) {
    return isRequest(object) && origins.of(object).kind !== 'response' ? FOREIGN : { kind: 'response', reasons: ['parsed-body'] }
  }
  if (isName(object, 'Promise')) {
    if (name === 'resolve') return first ? origins.of(first) : UNKNOWN
    if (name === 'reject') return UNKNOWN
    if (name === 'race' || name === 'any') return first ? ofElement(origins, origins.of(first)) : UNKNOWN
    return first ? listOf(origins.of(first)) : UNKNOWN
  }
  if (name === 'then') {
    const returned = isFunction(first) ? ofReturned(origins, first) : UNKNOWN
    return returned.kind === 'unknown' ? origins.of(object) : returned
  }
  if (['catch', 'finally', 'toPromise', 'pipe', 'unwrap', 'bind', 'promise', 'exec'].includes(name)) {
    const before = origins.of(object)
    // Of a module, it is a function of its own: `Utils.toPromise(observable)`.
    if (before.kind !== 'static' && (name !== 'exec' || before.kind !== 'unknown')) return before
  }
  if (names.elementMethods.has(name) || name === 'at' || name === 'pop' || name === 'shift') {
    if (name !== 'map') {
      const owner = origins.of(object)
      if (name === 'filter') return owner
      if (name === 'find' || name === 'findLast' || name === 'at' || name === 'pop' || name === 'shift') return ofElement(origins, owner)
    } else if (isFunction(first)) {
      return { kind: 'list', reasons: ofReturned(origins, first).reasons }
    }
    return UNKNOWN
  }
  return ofMethod(origins, callee, call)
}

/** What a method of the file's own returns, or else what its name says. */
function ofMethod(origins: OriginFinder, callee: TSESTree.MemberExpression, call: TSESTree.CallExpression): Origin {
  const given = ofGivenFunction(origins, call, writtenName(callee))
  if (given !== undefined) return given
  const held = ofHookFunction(origins, callee)
  if (held !== undefined) return held
  const method = localFunction(origins.sourceCode, callee)
  const returned = method ? ofReturned(origins, method) : UNKNOWN
  if (isAnswer(returned)) return returned
  const named = byMethodName(origins, callee, call)
  // A literal may stand in for an API that is not there yet: `Api.login()`.
  const isStandIn = returned.kind === 'response' && isAnswer(named)
  return returned.kind === 'unknown' || isStandIn ? named : returned
}

/** What is made a text: `value` in `JSON.stringify(value)`. */
function stringifiedBy({ sourceCode }: OriginFinder, expression: TSESTree.Node): TSESTree.Node | undefined {
  const call = resolveConstant(sourceCode, expression)
  return call?.type === 'CallExpression' && calleePath(call.callee) === 'JSON.stringify' ? call.arguments[0] : undefined
}

/** Whether an expression is a text that the browser keeps: what `localStorage.getItem('user')` gave need be no answer. */
function isOfStorage({ sourceCode }: OriginFinder, expression: TSESTree.Node): boolean {
  const call = resolveConstant(sourceCode, expression)
  return call?.type === 'CallExpression' && propertyName(withoutAssertions(call.callee)) === 'getItem'
}

/** Whether an expression is what a server is sent, by its name: `request`, `ctx.req`. */
function isRequest(expression: TSESTree.Node): boolean {
  const node = withoutAssertions(expression)
  return names.requestNames.has(nameOf(node) ?? '')
}

/** Whether an expression is the text of what a server is sent: `req.body`, `event.body` of a function in a cloud, `options.body` of a mock, `config.data`. */
function isOfRequest(expression: TSESTree.Node): boolean {
  const node = withoutAssertions(expression)
  if (node.type !== 'MemberExpression') return false
  const owner = withoutAssertions(node.object)
  const name = propertyName(node)
  if (name === 'data') return nameOf(owner) === 'config'
  return name === 'body' && (isRequest(owner) || isName(owner, 'event') || isName(owner, 'options'))
}

/** Whether an expression is a text that an address brought: `decodeURIComponent(query.params)`. */
function isOfAddress({ sourceCode }: OriginFinder, expression: TSESTree.Node): boolean {
  let node = resolveConstant(sourceCode, expression) ?? expression
  // `base64.decode(decodeURIComponent(text))`
  while (node.type === 'CallExpression' && !ADDRESS_DECODERS.has(calleePath(node.callee) ?? '')) {
    const [first] = node.arguments
    if (first === undefined) return false
    node = first
  }
  // `decodeURIComponent(escape(atob(text)))` reads bytes.
  return node.type === 'CallExpression' && node.arguments[0]?.type !== 'CallExpression'
}

const ADDRESS_DECODERS = new Set(['decodeURIComponent', 'decodeURI', 'unescape'])

/** What a promise is resolved with: `new Promise((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })))`. */
export function ofPromise(origins: OriginFinder, { arguments: [executor] }: TSESTree.NewExpression): Origin {
  const resolve = isFunction(executor) ? executor.params[0] : undefined
  const variable = resolve && variableOf(origins.sourceCode, resolve)
  const values = (variable?.references ?? []).flatMap(({ identifier }) => callOf(identifier as TSESTree.Node)?.arguments[0] ?? [])
  return bestOrigin(values.map((value) => origins.of(value)))
}

/** A list whose elements are given one by one, or that an origin tells of. */
function listOf(origin: Origin): Origin {
  return origin.kind === 'list' ? origin : { kind: 'list', reasons: origin.reasons }
}

/** What `a.b.c()` gives, by the names alone. */
function byMethodName(origins: OriginFinder, callee: TSESTree.MemberExpression, call: TSESTree.CallExpression): Origin {
  const name = writtenName(callee)
  const owner = ownerNames(callee)
  const [root] = owner
  const variable = rootVariable(origins.sourceCode, callee)
  const source = importSource(variable)
  if (source !== undefined && names.foreignModules.has(source.replace('node:', ''))) return FOREIGN
  if (variable !== undefined && isNativePlugin(variable)) return FOREIGN
  // `WeixinJSBridge.invoke('share', {}, (res) => …)`
  if (owner.some((part) => names.foreignOwners.has(part.toLowerCase()) || /bridge$/i.test(part))) return FOREIGN
  if (isCommandName(name)) return FOREIGN
  if (names.foreignCalls.has(name) && !owner.some((part) => hasWord(part, names.apiOwners))) return NAMED_OTHERWISE
  if (source !== undefined && hasWord(source, names.apiModules)) return { kind: 'response', reasons: ['api-call'] }
  if (names.platforms.has(root?.toLowerCase() ?? '') && isPlatformCall(name)) return FOREIGN
  if ([...owner, name].some(isOfApi) || root === '$') return { kind: 'response', reasons: ['api-call'] }
  const other = someCall(origins, call, variable)
  const isApi = isApiName(name) && name !== 'get' && name !== 'set' && other.reasons.includes('awaited-call')
  return isApi ? { kind: 'unknown', reasons: ['verb-call'] } : other
}

/** Whether an object or a method is called like one that calls an API: `userService`, and not `ServiceError`. */
function isOfApi(name: string): boolean {
  return (hasWord(name, names.apiOwners) && !names.errorEndings.has(wordsOf(name).at(-1) ?? '')) || /API$/.test(name)
}

/**
 * What a call gives that nothing else is known of: a promise may be that of a response, a plain value hardly is one.
 *
 * @param variable What is called, or has the method.
 */
function someCall(origins: OriginFinder, call: TSESTree.CallExpression, variable: Variable | undefined): Origin {
  const isPromise = isAwaited(call)
  if (isPromise && isOfHook(origins, variable)) return { kind: 'response', reasons: ['imported-call'] }
  if (call.arguments.some(isCommandLine)) return FOREIGN
  return { kind: 'unknown', reasons: [isPromise ? 'awaited-call' : 'plain-call'] }
}

/** Whether a variable is what a hook of React or Vue gives, or a part of it: `const { mutateAsync } = useMutation(…)`. No component runs processes. */
function isOfHook({ sourceCode }: OriginFinder, variable: Variable | undefined): boolean {
  const hook = initialCall(sourceCode, variable)
  return hook !== undefined && isHookName(hook)
}

/** Whether an argument is what a command is called with: `['push', '--tags']`. */
function isCommandLine(argument: TSESTree.Node): boolean {
  const first = argument.type === 'ArrayExpression' ? argument.elements[0] : undefined
  return first?.type === 'Literal' && typeof first.value === 'string'
}

/** Whether a function is called like one that brings a value into another form: what it gives is no answer of its own. */
function isConversion(name: string): boolean {
  return names.conversionVerbs.has(wordsOf(name)[0] ?? '')
}

/** Whether a method of a mini program's platform asks the device, a user or a payment, and no server. */
function isPlatformCall(name: string): boolean {
  return names.deviceCalls.has(name) || names.platformCalls.has(name)
}

/** Whether a variable is a plugin of the device: `uni.requireNativePlugin('login')`. */
function isNativePlugin({ defs: [definition] }: Variable): boolean {
  const init = definition?.type === 'Variable' ? definition.node.init : undefined
  const name = init?.type === 'CallExpression' ? nameOf(withoutAssertions(init.callee)) : undefined
  return name === 'requireNativePlugin' || name === 'requirePlugin'
}

/** Whether a function is called like one that runs a command: `runCli`, `execScript`, `shell`; `getCliVersion` asks an API. */
function isCommandName(name: string): boolean {
  const [first = '', ...others] = wordsOf(name)
  if (others.length === 0) return names.processWords.has(first)
  return names.runVerbs.has(first) && others.some((word) => names.processWords.has(word))
}

function isApiName(name: string): boolean {
  const first = wordsOf(name)[0]
  return first !== undefined && names.apiVerbs.has(first)
}
