/**
 * The response codes of a file: every expression that may hold one, the sites that it meets codes at, and the
 * evidence for and against it.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { bindingSource } from './binding-source.ts'
import { findCandidates, type Candidate } from './candidates.ts'
import { withoutAssertions } from './code-literal.ts'
import type { SiteContext } from './code-mentions.ts'
import type { CodeSite } from './code-sites.ts'
import { companyOf } from './company.ts'
import { isOfProps } from './component-props.ts'
import { isProof, weigh, type Evidence, type Reason } from './evidence.ts'
import { isFunction, nameOfFunction } from './functions.ts'
import { STATUS_PROPERTIES } from './gate.ts'
import { isLoginCredential } from './login-credential.ts'
import { hasWord, meaningOf, names, wordsOf } from './names.ts'
import { isCodeOfAnyApi } from './number-ranges.ts'
import type { Origin } from './origin.ts'
import { isPassedWithResponse } from './parameter-origin.ts'
import { objectAround } from './parents.ts'
import { hasPropertyIn, nameOf, writtenName } from './property-name.ts'
import { Origins } from './value-origin.ts'

/** An expression that may hold the code of a response. */
export interface ResponseCode {
  /** Where the code is read first: `res.code`, or the name that a pattern or declaration binds. */
  readonly node: TSESTree.Node
  readonly sites: readonly CodeSite[]
  readonly evidence: Evidence
}

/**
 * Finds the response codes of a file.
 *
 * @param words The identifiers and strings of the file that are called like a code property, in the order of the text.
 * @param numbers The literals of the file that are codes of the table; only where there are types to ask.
 */
export function findResponseCodes(
  context: SiteContext,
  words: readonly TSESTree.Node[],
  numbers: readonly TSESTree.Node[],
): ResponseCode[] {
  const candidates = findCandidates(context, words, numbers)
  if (candidates.length === 0) return []
  const origins = new Origins(context.sourceCode, context.settings)
  const companyOfCandidate = companyOf(context, candidates)
  return candidates.map((candidate) => {
    const company = companyOfCandidate(candidate)
    const own = ownReasons(context, origins, candidate, company)
    const found = [...own, ...company.filter((reason) => mayCount(reason, company, candidate, own))]
    return { node: candidate.node, sites: candidate.sites, evidence: weigh(restrict(context, found)) }
  })
}

/** The reasons that a candidate has by itself: its name, its object and where that comes from. */
function ownReasons(context: SiteContext, origins: Origins, candidate: Candidate, company: readonly Reason[]): Reason[] {
  const { holder, property, sites } = candidate
  if (candidate.proof !== undefined) return [candidate.proof]
  const found: Reason[] = context.types?.reasonsOf(candidate.node, sites.map(({ use }) => use.core), holderNode(candidate), property) ?? []
  if (holder === undefined) {
    if (property === undefined) return found
    found.push('bare-code', ...plainVariableReasons(origins, candidate.node, company))
  } else {
    const origin = 'expression' in holder ? origins.of(holder.expression) : origins.ofSource(holder.source)
    found.push(...origin.reasons)
    if (origin.isOfApi === true && (company.includes('distinctive-value') || company.includes('msg-sibling'))) found.push('api-rejection')
    if (origin.isNamedApiError === true && company.includes('digits-value')) found.push('api-rejection')
    if (origin.isOfOwnApi === true && !company.includes('distinctive-value') && sites.some(hasLongNumber)) found.push('numbered-rejection')
    if ((origin.kind === 'row' || isOfTestedFunction(origin, sites)) && sites.some(hasText)) found.push('text-value')
    if (isLoginCredential(context.sourceCode, holder) || names.otherTables.has(holderWord(candidate))) found.push('foreign-origin')
    if ('expression' in holder && isNamedOtherwise(holder.expression)) found.push('foreign-name')
    if ('source' in holder) {
      if (isBesideMessage(candidate.node)) found.push('beside-message')
      if (isOfProps(context.sourceCode, holder.source)) found.push('foreign-origin')
    }
  }
  return found
}

/** Whether a code is compared with a text, as rows of an answer and what a tested function makes have them; responses have integers. */
function hasText({ mentions }: CodeSite): boolean {
  return mentions.some(({ literal }) => literal?.form === 'string')
}

/** Whether a test expects a code of what a function gives that is no call to an API: `expect(parse(url)).toEqual({ code: '123' })`. */
function isOfTestedFunction({ reasons }: Origin, sites: readonly CodeSite[]): boolean {
  return reasons.includes('plain-call') && sites.every(({ kind }) => kind === 'assertion')
}

/** Whether a code is compared with a number, and no text of digits, that errors of the language do not have. */
function hasLongNumber({ mentions }: CodeSite): boolean {
  return mentions.some(({ code, literal }) => literal?.form === 'number' && isCodeOfAnyApi(code))
}

/** The node whose type is that of the object that the code is read from. */
function holderNode({ holder, node }: Candidate): TSESTree.Node | undefined {
  if (holder === undefined) return undefined
  if ('expression' in holder) return holder.expression
  const property = node.parent?.type === 'AssignmentPattern' ? node.parent.parent : node.parent
  return property?.parent ?? undefined
}

/** Whether a property's name says that it is no response, whatever is written to it: `this.form`, `state.row`. */
function isNamedOtherwise(holder: TSESTree.Node): boolean {
  return meaningOf(writtenName(withoutAssertions(holder))) === 'foreign'
}

/** What the object is called that a code is read from. */
function holderName({ holder }: Candidate): string {
  return String(holder && ('expression' in holder ? nameOf(withoutAssertions(holder.expression)) : holder.source.path.at(-1)))
}

/** The last word of it: of `currentWeather.code`, `weather`. */
function holderWord(candidate: Candidate): string {
  return wordsOf(holderName(candidate)).at(-1) ?? ''
}

/** Whether a reason by company may count, beside the others and the candidate's own. */
function mayCount(reason: Reason, company: readonly Reason[], candidate: Candidate, own: readonly Reason[]): boolean {
  if (reason === 'exit-value') return mayExit(candidate, own)
  if (reason === 'close-value') return !own.some((each) => each === 'numbered-rejection' || BODIES.has(each))
  // `'E_300'` beside `'0'`, of an answer
  if (reason === 'errno-value') return company.includes('text-value') || !own.some((each) => BODIES.has(each))
  return reason !== 'msg-sibling' || own.includes('api-rejection')
}

/** Reasons by which an object is what an API answered, and no error. */
const BODIES = new Set<Reason>(['interceptor', 'parsed-body', 'response-body'])

/** Names by which a response is called, and hardly anything else, unlike `result`. */
const RESPONSE_WORDS = new Set(['res', 'resp', 'response', 'rsp', 'json', 'body'])

/**
 * Whether an object may be what a process ended with: of some function that is awaited, or of whose origin a test tells
 * nothing; and not called a response.
 */
function mayExit(candidate: Candidate, own: readonly Reason[]): boolean {
  const isTested = candidate.sites.every(({ kind }) => kind === 'assertion') && own.every((reason) => reason === 'response-name') && !hasWord(holderName(candidate), names.answerWords)
  return (isTested || own.includes('awaited-call')) && !RESPONSE_WORDS.has(holderWord(candidate))
}

/** A plain variable is no code for being made by a call; what speaks against it counts all the same. */
function plainVariableReasons(origins: Origins, name: TSESTree.Node, company: readonly Reason[]): Reason[] {
  // `{ status: code }`
  if (STATUS_PROPERTIES.has(String(bindingSource(name)?.path.at(-1)))) return ['foreign-origin']
  const origin: Origin = origins.ofBinding(name)
  const against = origin.kind === 'foreign' || origin.kind === 'event' || origin.kind === 'row' ? origin.reasons : []
  const found = [...against]
  if (isBesideMessage(name)) {
    found.push('beside-message')
    if (isFunction(name.parent) && (handlesResponse(nameOfFunction(name.parent)) || isPassedWithResponse(origins, name.parent))) found.push('api-function')
  }
  // Functions of HTTP are called so too.
  if (company.includes('distinctive-value') && isFunction(name.parent) && hasWord(nameOfFunction(name.parent), names.answerWords)) found.push('api-function')
  return found
}

const HANDLING = new Set(['resolve', 'handle', 'deal', 'check', 'process', 'catch', 'show'])

/** Whether a function is called after what it makes of a response's error: `resolveResError(code, message)`; a server sends them. */
function handlesResponse(name: string): boolean {
  return HANDLING.has(wordsOf(name)[0] ?? '') && hasWord(name, RESPONSE_WORDS) && hasWord(name, names.errorEndings)
}

/** Whether a name is bound together with a message: `{ code, msg }`, `(code, message) => …`. */
function isBesideMessage(name: TSESTree.Node): boolean {
  const { parent } = name
  if (isFunction(parent)) return parent.params.some((param) => param.type === 'Identifier' && names.messageNames.has(param.name))
  const around = objectAround(name)
  return around?.type === 'ObjectPattern' && around.properties.some((sibling) => hasPropertyIn(sibling, names.messageNames))
}

/** Where the settings say which calls or types are the API's, another known origin is another API. */
function restrict(context: SiteContext, found: Reason[]): Reason[] {
  const { responseCalls, responseTypes } = context.settings
  // Without types, none of the settings' types can be seen.
  if (responseCalls.length === 0 && (responseTypes.length === 0 || context.types === undefined)) return found
  const isProved = found.some(isProof)
  const isOther = found.some((reason) => OTHER_ORIGINS.has(reason)) || !found.includes('distinctive-value')
  return isProved || !isOther ? found : [...found, 'other-api']
}

const OTHER_ORIGINS = new Set<Reason>(['api-call', 'imported-call', 'verb-call', 'awaited-call', 'interceptor', 'parsed-body', 'success-callback'])
