/**
 * Origins: what kinds of things there are whose `code` is read.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { BindingSource, PathStep } from './binding-source.ts'
import type { Reason } from './evidence.ts'
import type { SourceCode } from './scope.ts'
import type { Settings } from './settings.ts'

/** What kind of thing a value is. `response` is a response or its body; a `list` holds such things, as does what a `hook` gives. */
export type OriginKind = 'hook' | 'response' | 'error' | 'foreign' | 'event' | 'row' | 'static' | 'list' | 'unknown'

/** The kind of a value, with the reasons for it. */
export interface Origin {
  readonly kind: OriginKind
  readonly reasons: readonly Reason[]
  /** Of an error, whether a call to an API was rejected with it. */
  readonly isOfApi?: boolean
  /** Of an error of an API, whether a module of the project makes the call. */
  readonly isOfOwnApi?: boolean
  /** Of an error of an API, whether the file calls it one: `ApiError`. */
  readonly isNamedApiError?: boolean
  /** Of an event, whether it is a message of another window or worker, which is its `data`. */
  readonly isMessage?: boolean
  /** Of a hook's result: the answer that it has as its `data`, and that its functions give. */
  readonly answer?: Origin
  /** Of a list whose elements are known one by one (`Promise.all([a(), b()])`): their expressions. */
  readonly elements?: readonly (TSESTree.Node | null)[]
}

export const UNKNOWN: Origin = { kind: 'unknown', reasons: [] }
export const FOREIGN: Origin = { kind: 'foreign', reasons: ['foreign-origin'] }
/** By the name of what gives it alone. */
export const NAMED_OTHERWISE: Origin = { kind: 'foreign', reasons: ['foreign-name'] }
export const ERROR: Origin = { kind: 'error', reasons: ['error-origin'] }
export const API_ERROR: Origin = { ...ERROR, isOfApi: true }
export const OWN_API_ERROR: Origin = { ...API_ERROR, isOfOwnApi: true }
export const NAMED_API_ERROR: Origin = { ...API_ERROR, isNamedApiError: true }
export const NAMED_ERROR: Origin = { kind: 'error', reasons: ['error-name'] }
export const NAMED_RESPONSE: Origin = { kind: 'response', reasons: ['response-name'] }
/** What a callback for success gets, of whatever call. */
export const SUCCESS: Origin = { kind: 'response', reasons: ['success-callback'] }
/** What a call that the settings name gives a callback: another shape than its result may have. */
export const CALLBACK_OF_CALL: Origin = { kind: 'response', reasons: ['response-callback'] }
export const EVENT: Origin = { kind: 'event', reasons: ['event-origin'] }
export const MESSAGE: Origin = { ...EVENT, isMessage: true }
/** What a window or a worker has sent, of which a part may be an answer. */
export const MESSAGE_DATA: Origin = { kind: 'row', reasons: EVENT.reasons }
export const STATIC: Origin = { kind: 'static', reasons: ['static-origin'] }
export const ROW: Origin = { kind: 'row', reasons: ['row-origin'] }

/** Whether something answered with a value; what the file itself writes in the shape of a response is none. */
export function isAnswer({ kind, reasons }: Origin): boolean {
  return kind === 'response' && !reasons.includes('response-literal')
}

/** Whether more than a name says that something answered with a value. */
export function isAnsweredForSure(origin: Origin): boolean {
  return isAnswer(origin) && origin.reasons.some((reason) => reason !== 'response-name')
}

/**
 * The origin that tells most: an answer before what the file itself writes in its shape, a response before what speaks
 * against one, and that before nothing.
 */
export function bestOrigin(origins: readonly Origin[]): Origin {
  const answer = origins.find(isAnswer)
  if (answer !== undefined) return answer
  const literal = origins.find((origin) => origin.kind === 'response')
  // It stands in where a call failed.
  const called = literal && origins.find(({ reasons }) => reasons.includes('awaited-call') || reasons.includes('verb-call'))
  return (
    called ??
    literal ??
    origins.find((origin) => origin.kind !== 'unknown') ??
    origins.find((origin) => origin.reasons.length > 0) ??
    UNKNOWN
  )
}

/** Finds origins in one file. */
export interface OriginFinder {
  readonly sourceCode: SourceCode
  readonly settings: Settings
  /** Whether the setting `responseCalls` names a callee's path. */
  readonly isResponseCall: (path: string) => boolean
  /** The origin of an expression's value. */
  of: (expression: TSESTree.Node) => Origin
  /** The origin of a binding's source, after the steps of its pattern. */
  ofSource: (source: BindingSource, path?: readonly PathStep[]) => Origin
}
