/**
 * The gates: whether a rule has anything to look for in a file, by its text alone. Most files are left here, for the
 * price of a few searches; a gate never gives a wrong no.
 */
import { kept } from './kept.ts'
import { hasTypes } from './parser-services.ts'
import type { SourceCode } from './scope.ts'
import { PACKAGE, readSettings, type Settings } from './settings.ts'
import { hasOtherCases, isOtherUse, isSwitchedByWords, mergeOffsets, outsideComments, WordSearch } from './word-index.ts'

/** The property of a response that holds its data. */
export const DATA = 'data'

/** The properties of a response that hold its HTTP status. */
export const STATUS_PROPERTIES: ReadonlySet<string> = new Set(['status', 'statusCode'])

/** The parts of ESLint's rule context that a file's text is read from. */
export interface TextContext {
  readonly sourceCode: SourceCode
  readonly settings: Readonly<Record<string, unknown>>
}

/** What the text of a file says of its sites. */
export interface TextFacts {
  readonly sourceCode: SourceCode
  readonly settings: Settings
  /** Where code properties may be read, or given a code. */
  readonly codePlaces: readonly number[]
  /** Where HTTP statuses may be read. */
  readonly statusPlaces: readonly number[]
  /** Whether it names the package, whose functions are asked for codes. */
  readonly saysPackage: boolean
  readonly mayHaveSites: boolean
}

const NONE: readonly number[] = []

/** All rules ask about one file before the next one is read. */
let last: { readonly given: TextContext['settings']; readonly facts: TextFacts } | undefined

/**
 * Reads the text of a file, for the first rule that asks.
 *
 * @throws {SettingsError} Where the user's settings are wrong.
 */
export function textFacts({ sourceCode, settings }: TextContext): TextFacts {
  if (last?.facts.sourceCode !== sourceCode || last.given !== settings) {
    last = { given: settings, facts: findFacts(sourceCode, readSettings(settings)) }
  }
  return last.facts
}

function findFacts(sourceCode: SourceCode, settings: Settings): TextFacts {
  const { text } = sourceCode
  const codes: number[] = []
  // They speak against the others, and find nothing by themselves.
  const switchedByWords: number[] = []
  const statuses: number[] = []
  let saysEnum = false
  let saysPackage = false
  for (const found of searchOf(settings).in(text)) {
    if (found.word === settings.enum.name) saysEnum = true
    if (found.word === PACKAGE) saysPackage = true
    const isCode = settings.codeProperties.has(found.word)
    const isStatus = !isCode && STATUS_PROPERTIES.has(found.word)
    if ((!isCode && !isStatus) || isOtherUse(text, found)) continue
    if (isCode) (isSwitchedByWords(text, found) ? switchedByWords : codes).push(found.at)
    if (isStatus) statuses.push(found.at)
  }
  const inCode = (places: readonly number[]): readonly number[] => (places.length === 0 ? NONE : outsideComments(places, sourceCode.ast.comments ?? []))
  const isKnown = saysEnum || saysPackage || settings.responseCalls.length > 0 || settings.responseTypes.length > 0
  const areAsked = codes.length > 0 || isKnown || (switchedByWords.length > 0 && hasOtherCases(text))
  const codePlaces = inCode(areAsked ? mergeOffsets(codes, switchedByWords) : NONE)
  const mayHaveSites =
    codePlaces.length > 0 || saysEnum || saysPackage || (hasTypes(sourceCode) && tableNumbers(text, settings).length > 0)
  const mayMeetCodes = statuses.length > 0 && (mayHaveSites || mayHaveCodeAndNoStatus(sourceCode, settings))
  return { sourceCode, settings, codePlaces, statusPlaces: inCode(mayMeetCodes ? statuses : NONE), saysPackage, mayHaveSites }
}

const searches = new WeakMap<Settings, WordSearch>()

/** The search for all that the gates ask about; one for the statuses alone would take as long. */
function searchOf(settings: Settings): WordSearch {
  return kept(searches, settings, () => new WordSearch([...settings.codeProperties, ...STATUS_PROPERTIES, settings.enum.name, PACKAGE]))
}

/** Where the numbers of the table stand in a text. */
export function tableNumbers(text: string, { table }: Settings): number[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => (table.withCode(valueOf(match)) === undefined ? [] : [match.index]))
}

/** A number as source can have it, with a sign in its exponent. */
const NUMBER = /(?<![\w$.])\.?\d[\w.]*(?:(?<=e)[+-]\d+)?/gi

/**
 * Whether a file without sites may have a code that no HTTP status is: most that ask for statuses have nothing else.
 * A type may know a number that the text does not have, and another module may give the enum a name of the file's own.
 */
function mayHaveCodeAndNoStatus(sourceCode: SourceCode, { table, enum: { module } }: Settings): boolean {
  if (hasTypes(sourceCode) || !(module === PACKAGE || module.startsWith(`${PACKAGE}/`))) return true
  for (const match of sourceCode.text.matchAll(NUMBER)) if (table.isCodeAndNoStatus(valueOf(match))) return true
  return false
}

/** What a number of a source is. */
function valueOf([text]: RegExpMatchArray): number {
  // In older scripts `01445` is 805.
  return /^0[0-7]+$/.test(text) ? parseInt(text, 8) : Number(text.replace(/_|n$/g, ''))
}

/** Whether a file can have a site, or read the status of a response. */
function mayHaveStatuses({ mayHaveSites, statusPlaces }: TextFacts): boolean {
  return mayHaveSites || statusPlaces.length > 0
}

/** Whether a file can have a response that the settings tell of, and reads its data. */
function mayReadData({ sourceCode, settings: { responseCalls, responseTypes } }: TextFacts): boolean {
  if (responseCalls.length === 0 && (responseTypes.length === 0 || !hasTypes(sourceCode))) return false
  return sourceCode.text.includes(DATA)
}

/** The gates, by what a rule looks for: whether a file can have it at all. */
export const gates = {
  sites: ({ mayHaveSites }: TextFacts) => mayHaveSites,
  statuses: mayHaveStatuses,
  data: mayReadData,
} as const satisfies Record<string, (facts: TextFacts) => boolean>

/** What a rule looks for. */
export type Gate = keyof typeof gates
