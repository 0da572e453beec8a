/**
 * Evidence: why an expression counts as a response code, and what speaks against it.
 *
 * Each reason has a weight; the sum says how certain it is. The weights are judgement, checked against labelled places
 * in public repositories by `npm run bench:precision`: a reason that alone is nearly always right weighs 4, one that
 * decides only beside others 1 or 2.
 */

/** Every reason, with its weight and what it means to a reader of the evidence. */
export const reasons = {
  // Where the value comes from.
  'response-call': { weight: 20, text: 'the object is the result of a call that the setting responseCalls names' },
  'response-callback': { weight: 20, text: 'the object is what such a call gives its callback' },
  'response-type': { weight: 20, text: 'the object has a type that the setting responseTypes names' },
  'enum-type': { weight: 20, text: 'its type is the enum of codes, or consists of codes of the table' },
  'guarded': { weight: 20, text: 'a call of isRayvisionCode tells that it is a code of the table' },
  'api-call': { weight: 4, text: 'the object is the result of a call to an API' },
  'imported-call': { weight: 3, text: 'the object is the awaited result of an imported function, or of one that a hook gives' },
  'verb-call': { weight: 3, text: 'the object is the awaited result of a method that is named like a call to an API' },
  'awaited-call': { weight: 1, text: 'the object is the awaited result of some function' },
  'plain-call': { weight: -1, text: 'the object is the result of a call that is neither awaited nor one of an API' },
  'parsed-body': { weight: 3, text: 'the object is a parsed JSON body' },
  'response-body': { weight: 4, text: 'the object is the body of a response (response.data, error.response.data)' },
  'success-callback': { weight: 3, text: 'the object is the argument of a success callback' },
  'interceptor': { weight: 4, text: 'the object is the argument of a response interceptor' },
  'response-literal': { weight: -4, text: 'the object is a literal of this file, not what an API answered' },
  // Names.
  'response-name': { weight: 3, text: 'the object is named like a response' },
  'bare-code': { weight: -4, text: 'it is a plain variable whose origin does not prove it' },
  'error-name': { weight: -5, text: 'the object is named like an error' },
  'foreign-name': { weight: -5, text: 'the object is named like something else that has a code (an event, a process, a row)' },
  // Company.
  'enum-company': { weight: 20, text: 'it is compared with a member of the enum elsewhere' },
  'body-siblings': { weight: 3, text: 'message, msg, data, success and the like are read from the same object' },
  'msg-sibling': { weight: 2, text: 'msg is read from what a call to an API was rejected with, which errors of the language do not have' },
  'foreign-siblings': { weight: -6, text: 'signal, stdout, reason, errno and the like are read from the same object' },
  'error-siblings': { weight: -2, text: 'stack, name, cause and the like are read from the same object' },
  'beside-message': { weight: 3, text: 'it is destructured or passed together with a message' },
  'api-function': { weight: 4, text: 'it is a parameter of a function that is named after an API or its responses, or passed on together with one' },
  'success-value': { weight: 3, text: 'it is compared with the code of success' },
  'distinctive-value': { weight: 4, text: 'it is compared with a code that hardly anything else uses' },
  'several-codes': { weight: 2, text: 'it is compared with several codes of the table' },
  'http-like-value': { weight: 1, text: 'it is compared with a number that is an HTTP status too' },
  'round-value': { weight: 1, text: 'it is compared with a code that is a round number, as quantities are' },
  'digits-value': { weight: 1, text: 'it is compared with a number of four to seven digits, as other APIs use for codes' },
  'exit-value': { weight: -2, text: 'the result of some function is only compared with codes with which processes exit, as 0, 1 and 127' },
  'text-value': { weight: -4, text: 'it is compared with a text that is no number' },
  'payload-code': { weight: -20, text: 'it belongs to the data of a response whose own code is compared with that of success, or switched on' },
  'errno-value': { weight: -8, text: 'it is compared with the name of a system or library error' },
  'radix-value': { weight: -6, text: 'it is compared with a number in another base than ten' },
  'close-value': { weight: -2, text: 'it is compared with a close code of WebSockets' },
  'reply-value': { weight: -6, text: 'it is compared with a reply of mail or file servers' },
  'arithmetic': { weight: -4, text: 'bits, differences, products or remainders are computed from it' },
  'range': { weight: -2, text: 'it is compared with < or >' },
  // What it is instead.
  'foreign-origin': { weight: -8, text: 'the value comes from a process, a socket, a parser or another API that is not a response' },
  'error-origin': { weight: -5, text: 'the object is a caught or rejected error' },
  'api-rejection': { weight: 8, text: 'a call to an API was rejected with the object, and little else has such a code' },
  'numbered-rejection': { weight: 12, text: 'a call to an API was rejected with the object, and its code is a number of four to seven digits, as no error of the language has' },
  'event-origin': { weight: -6, text: 'the value is an argument of an event listener' },
  'row-origin': { weight: -2, text: 'the object is an element of a list' },
  'static-origin': { weight: -6, text: 'the object is a constant, a module or a class' },
  'foreign-type': { weight: -30, text: 'it is declared by Node, by the DOM, or by an error or event of a library' },
  'text-type': { weight: -20, text: 'its type is a string' },
  'other-api': { weight: -30, text: 'the settings name the calls or types of responses, and this is none of them' },
} as const satisfies Record<string, { weight: number; text: string }>

/** The name of a reason. */
export type Reason = keyof typeof reasons

/** The weight of what is proved by the user's settings, types and enum, whatever else speaks against it. */
const PROOF = 20

/** Whether a reason proves by itself that an expression is a response code. */
export function isProof(reason: Reason): boolean {
  return reasons[reason].weight >= PROOF
}

/** How certain it is that an expression is a response code. */
export type Certainty = 'none' | 'likely' | 'certain' | 'proved'

/** The sum from which an expression counts as a response code. */
const LIKELY = 2
/** The sum from which even a number that the table does not have counts as a wrong code. */
const CERTAIN = 3
/** The sum from which it counts where no number that stands beside it agrees. */
const PROVED = 6

/** Reasons, weighed. */
export interface Evidence {
  readonly reasons: readonly Reason[]
  readonly score: number
  readonly certainty: Certainty
}

/** Weighs reasons; each counts once. */
export function weigh(found: Iterable<Reason>): Evidence {
  const unique = [...new Set(found)]
  const score = unique.reduce((sum, reason) => sum + reasons[reason].weight, 0)
  return { reasons: unique, score, certainty: certaintyOf(score) }
}

function certaintyOf(score: number): Certainty {
  if (score >= PROVED) return 'proved'
  if (score >= CERTAIN) return 'certain'
  return score >= LIKELY ? 'likely' : 'none'
}
