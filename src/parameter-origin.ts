/**
 * What parameters get: what calls their function, and with what.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { withoutAssertions } from './code-literal.ts'
import { isFunction, type FunctionNode } from './functions.ts'
import { firstUses } from './local-function.ts'
import { isMethod } from './methods.ts'
import { meaningOf, names } from './names.ts'
import { bestOrigin, CALLBACK_OF_CALL, ERROR, EVENT, FOREIGN, isAnsweredForSure, MESSAGE, SUCCESS, UNKNOWN, type Origin, type OriginFinder } from './origin.ts'
import { callOf } from './parents.ts'
import { ofElement } from './part-origin.ts'
import { propertyName, writtenName } from './property-name.ts'
import { ofRejection } from './rejection-origin.ts'

/** The origin of a parameter, by what calls its function. */
export function ofParameter(origins: OriginFinder, fn: FunctionNode, index: number): Origin {
  const { parent } = fn
  const named = parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition' ? ofMethodParameter(parent, index) : asCallback(origins, fn, index)
  if (named !== undefined && !(isMethod(fn) && named === UNKNOWN)) return named
  return bestOrigin(firstUses(origins.sourceCode, fn).map((use) => ofGiven(origins, use, index)))
}

/** What a function is given at a place that reads its name: it is called there, or passed on. */
export function ofGiven(origins: OriginFinder, fn: TSESTree.Node, index: number): Origin {
  const call = callOf(fn)
  if (call === undefined) return asCallback(origins, fn, index) ?? UNKNOWN
  const argument = call.arguments[index]
  return argument ? origins.of(argument) : UNKNOWN
}

/**
 * Whether a function is passed on together with an answer, by more than the answer's name: `handle(resp, (data) => …, (msg, code) => …)`.
 * A server's handler is given what is called a response too, which it has from nowhere.
 */
export function isPassedWithResponse(origins: OriginFinder, fn: FunctionNode): boolean {
  const passed = [fn, ...firstUses(origins.sourceCode, fn)]
  return passed.some(({ parent }) => parent?.type === 'CallExpression' && parent.arguments.some((argument) => isAnsweredForSure(origins.of(argument))))
}

/** The origin of a parameter of a function that is passed to a call or assigned to a handler; undefined elsewhere. */
function asCallback(origins: OriginFinder, fn: TSESTree.Node, index: number): Origin | undefined {
  const { parent } = fn
  if (parent?.type === 'CallExpression' && parent.callee !== fn) return ofCallbackOf(origins, parent, fn, index)
  if (parent?.type === 'AssignmentExpression') return byHandlerName(writtenName(parent.left), index)
  if (parent?.type === 'JSXExpressionContainer' && parent.parent.type === 'JSXAttribute') {
    const { name } = parent.parent.name
    return byHandlerName(typeof name === 'string' ? name : '', index)
  }
  if ((parent?.type as string) === 'VExpressionContainer') return byHandlerName(directiveHandler(parent as unknown as TemplateExpression), index)
  if (parent?.type === 'Property') return ofObserver(origins, parent) ?? ofHandler(origins, parent, index)
  return undefined
}

/** `source.subscribe({ next: (res) => …, error: (e) => … })` */
function ofObserver(origins: OriginFinder, handler: TSESTree.Property): Origin | undefined {
  const call = handler.parent.parent
  const callee = call.type === 'CallExpression' ? withoutAssertions(call.callee) : undefined
  if (callee?.type !== 'MemberExpression' || propertyName(callee) !== 'subscribe') return undefined
  const name = writtenName(handler)
  if (name === 'next') return origins.of(callee.object)
  return name === 'error' ? ofRejection(origins, callee.object) : undefined
}

/** `{ success: (res) => … }`, in a call that the settings name perhaps: `api.login({ form, success: (res) => … })`. */
function ofHandler(origins: OriginFinder, handler: TSESTree.Property, index: number): Origin {
  const origin = ofMethodParameter(handler, index)
  const call = handler.parent.parent
  if (origin.kind !== 'response' || call.type !== 'CallExpression') return origin
  const called = origins.of(call)
  if (called.reasons.includes('response-call') || called.kind === 'hook') return CALLBACK_OF_CALL
  // A device's or a payment's success: `uni.requestPayment({ success: (res) => … })`.
  return called === FOREIGN ? FOREIGN : origin
}

/** An expression of a template, in the attribute that it is the value of. */
interface TemplateExpression {
  readonly parent: {
    readonly key?: { readonly name?: { readonly name?: string }; readonly argument?: { readonly name?: string } | null }
  }
}

/** The name of the handler that a template's attribute sets: `onSuccess` for `@success` and for `:on-success`. */
function directiveHandler({ parent: { key } }: TemplateExpression): string {
  const argument = key?.argument?.name ?? ''
  const name = key?.name?.name === 'on' ? `on-${argument}` : argument
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function ofMethodParameter(method: TSESTree.Property | TSESTree.MethodDefinition | TSESTree.PropertyDefinition, index: number): Origin {
  return byHandlerName(writtenName(method), index)
}

function byHandlerName(name: string, index: number): Origin {
  if (names.errorKeys.has(name)) return index === 0 ? ERROR : UNKNOWN
  if (names.successKeys.has(name)) return index === 0 ? SUCCESS : UNKNOWN
  if (/success$/i.test(name)) return SUCCESS
  if (/(?:error|fail|failed)$/i.test(name)) return ERROR
  if (name === 'onmessage') return MESSAGE
  return /^on[A-Z]|^on(?:close|exit|key\w*|error)$/.test(name) ? EVENT : UNKNOWN
}

function ofCallbackOf(origins: OriginFinder, call: TSESTree.CallExpression, fn: TSESTree.Node, index: number): Origin | undefined {
  const position = call.arguments.indexOf(fn as TSESTree.CallExpressionArgument)
  const callee = withoutAssertions(call.callee)
  if (callee.type !== 'MemberExpression') {
    const name = callee.type === 'Identifier' ? callee.name : ''
    if (names.listenerMethods.has(name)) return ofListener(call, name)
    if (name === 'catchError') return ERROR
    if (/^use(?:Callback|Memo)$/.test(name) || name === 'debounce' || name === 'throttle') return undefined
    if (names.operators.has(name)) return ofOperator(origins, call)
    return ofCallbackArgument(origins, call, fn, index)
  }
  const name = writtenName(callee)
  const { object } = callee
  if (name === 'then' || name === 'subscribe' || name === 'catch') {
    const fulfilled = origins.of(object)
    if (position === 0 && name !== 'catch') return fulfilled
    return fulfilled.kind === 'response' && isNamedResponse(origins, fn, index) ? fulfilled : ofRejection(origins, object)
  }
  if (name === 'done' || name === 'success' || name === 'always') return SUCCESS
  if (name === 'fail') return ERROR
  if (name === 'use') {
    const intercepted = propertyName(object)
    if (intercepted === 'response') return position === 0 ? { kind: 'response', reasons: ['interceptor'] } : ERROR
    // What is about to be sent is no answer, whatever the client is called.
    if (intercepted === 'request') return UNKNOWN
  }
  if (names.listenerMethods.has(name)) return ofListener(call, name)
  // `uni.onSocketClose((event) => …)`, of what is an API elsewhere.
  if (/^on[A-Z]/.test(name)) return byHandlerName(name, index)
  if (names.elementMethods.has(name) || name === 'reduce') {
    const elementIndex = name === 'reduce' ? 1 : 0
    return index === elementIndex ? ofElement(origins, origins.of(object)) : UNKNOWN
  }
  return ofCallbackArgument(origins, call, fn, index)
}

/** What a listener gets: an event, unless that is what an API answered. */
function ofListener({ arguments: [event] }: TSESTree.CallExpression, method: string): Origin {
  const { value } = event as TSESTree.Literal
  if (value === 'response' || (typeof value === 'string' && /success$/i.test(value))) return UNKNOWN
  return method === 'addEventListener' && value === 'message' ? MESSAGE : EVENT
}

/** Whether a function calls its parameter a response: some clients of an API reject with the answer itself. */
function isNamedResponse({ settings }: OriginFinder, fn: TSESTree.Node, index: number): boolean {
  return settings.responseNames.has(parameterName(fn, index))
}

function parameterName(fn: TSESTree.Node, index: number): string {
  const param = isFunction(fn) ? fn.params[index] : undefined
  return param?.type === 'Identifier' ? param.name : ''
}

/** `api.login(form, (res) => …)`: the callback of a call to an API gets its response; that of `exec` does not. */
function ofCallbackArgument(origins: OriginFinder, call: TSESTree.CallExpression, fn: TSESTree.Node, index: number): Origin {
  const origin = origins.of(call)
  if (origin.kind !== 'response') return origin.kind === 'foreign' ? origin : UNKNOWN
  const name = parameterName(fn, index)
  const meaning = meaningOf(name, origins.settings.responseNames)
  // `(e) => …` gets the answer, `(e, answer) => …` an error before it.
  if (meaning === 'error' && (name.length > 1 || parameterName(fn, 1) !== '')) return ofRejection(origins, call)
  if (index > 1 || meaning === 'foreign') return UNKNOWN
  return origin.reasons.includes('response-call') ? CALLBACK_OF_CALL : SUCCESS
}

/** `source.pipe(map((res) => …))` */
function ofOperator(origins: OriginFinder, call: TSESTree.CallExpression): Origin {
  const pipe = call.parent
  if (pipe.type !== 'CallExpression' || propertyName(pipe.callee) !== 'pipe') return UNKNOWN
  return origins.of((pipe.callee as TSESTree.MemberExpression).object)
}
