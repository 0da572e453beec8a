/**
 * What a part of a value is, by what the value is: a property, an element of a list.
 */
import type { PathStep } from './binding-source.ts'
import { DATA } from './gate.ts'
import { kept } from './kept.ts'
import { isBody, withName, withReason } from './named-origin.ts'
import { names } from './names.ts'
import { bestOrigin, FOREIGN, MESSAGE_DATA, NAMED_RESPONSE, ROW, UNKNOWN, type Origin, type OriginFinder } from './origin.ts'
import type { SourceCode } from './scope.ts'

/** The origin of a part of a value. */
export function ofPart(origins: OriginFinder, origin: Origin, step: PathStep): Origin {
  if (typeof step === 'number' || step === '') return ofElement(origins, origin, step === '' ? undefined : step)
  const named = (whole: Origin): Origin => withName(origins.settings, step, whole)
  // A server's or a hook's `ctx.res` is one, whatever else is in `ctx`.
  if (RESPONSES_IN_CONTEXTS.has(step) && origin.reasons.every((reason) => reason === 'foreign-name')) return named(UNKNOWN)
  // That of Postman's `pm` is as little one of an API.
  if (step === 'response') return origin === FOREIGN ? FOREIGN : NAMED_RESPONSE
  switch (origin.kind) {
    case 'response':
      if (names.bodyProperties.has(step)) return { ...origin, reasons: withReason(origin.reasons, 'response-body') }
      if (names.carriers.has(step) || (names.envelopes.has(step) && isBody(origin))) return origin
      return named(UNKNOWN)
    case 'error':
      return (names.carriers.has(step) && step !== 'value') || (step === 'error' && isOfAngular(origins.sourceCode))
        ? { kind: 'response', reasons: ['response-body'] }
        : named(origin)
    case 'event':
      if (step === 'data' && origin.isMessage === true) return MESSAGE_DATA
      return step === 'data' || step === 'detail' ? named(UNKNOWN) : origin
    case 'foreign':
      // What a server is sent, whatever it is called.
      if (step === 'body' && origin.reasons.includes('foreign-name')) return FOREIGN
      return named(origin)
    case 'static':
      return named(origin)
    case 'hook':
      return step === DATA && origin.answer ? origin.answer : UNKNOWN
    default:
      if (step === 'value' || step === 'current') return origin
      return named(UNKNOWN)
  }
}

/** The origin of one element of a list. */
export function ofElement(origins: OriginFinder, origin: Origin, index?: number): Origin {
  if (origin.kind === 'list') {
    const element = index === undefined ? undefined : origin.elements?.[index]
    if (element) return origins.of(element)
    const known = (origin.elements ?? []).filter((item) => item !== null).map((item) => origins.of(item))
    if (known.length > 0 && index === undefined) return bestOrigin(known)
    return origin.reasons.length > 0 ? { kind: 'response', reasons: origin.reasons } : ROW
  }
  return origin.kind === 'foreign' || origin.kind === 'error' || origin.kind === 'event' ? origin : ROW
}

/** What a response is called as a part of something else that is named. */
const RESPONSES_IN_CONTEXTS = new Set(['res', 'resp'])

const ofAngular = new WeakMap<object, boolean>()

/** Whether a file is one of Angular, whose `HttpErrorResponse` has the body in `error`. */
function isOfAngular({ ast }: SourceCode): boolean {
  return kept(ofAngular, ast, () => ast.body.some((statement) => statement.type === 'ImportDeclaration' && statement.source.value.startsWith('@angular/')))
}
