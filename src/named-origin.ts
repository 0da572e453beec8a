/**
 * What the name of a value tells of it, beside where it comes from.
 */
import type { Reason } from './evidence.ts'
import { meaningOf } from './names.ts'
import { isAnswer, NAMED_ERROR, type Origin } from './origin.ts'
import type { Settings } from './settings.ts'

/** The origin of a value that has a name. */
export function withName({ responseNames }: Settings, name: string, origin: Origin): Origin {
  const meaning = meaningOf(name, responseNames)
  if (meaning === undefined) return origin
  if (meaning === 'response') {
    const kind = origin.kind === 'unknown' ? 'response' : origin.kind
    return { ...origin, kind, reasons: withReason(origin.reasons, 'response-name') }
  }
  // Of what an API answered, and of an event, `e` is short for anything.
  if (name.length === 1 && (isAnswer(origin) || origin.kind === 'event')) return origin
  if (meaning === 'error') {
    // `const error = await response.json()` is the body of a failure.
    if (isBody(origin) || origin.reasons.includes('response-name')) return origin
    return origin.kind === 'error' ? { ...origin, reasons: withReason(origin.reasons, 'error-name') } : NAMED_ERROR
  }
  if (origin.kind === 'response') return origin
  const reason = 'foreign-name'
  const kind = origin.kind === 'unknown' ? meaning : origin.kind
  return { ...origin, kind, reasons: withReason(origin.reasons, reason) }
}

/** Whether a value is the body of a response, and no response with headers of its own. */
export function isBody({ reasons }: Origin): boolean {
  return reasons.includes('parsed-body') || reasons.includes('response-body')
}

/** Reasons and one more; of a long chain such as `res.data.data.data` each is kept once. */
export function withReason(reasons: readonly Reason[], reason: Reason): readonly Reason[] {
  return reasons.includes(reason) ? reasons : [...reasons, reason]
}
