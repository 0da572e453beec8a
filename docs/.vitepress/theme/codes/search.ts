/**
 * Finds codes by number, name or meaning, in either language, also where they are misspelt.
 */
import { distance } from 'fastest-levenshtein'
import { codesOfEdition } from '../../../../codes/src/edition.ts'
import type { CodeRow, Edition } from '../../../../codes/src/generated/all-codes.ts'
import { nearestCodes } from '../../../../codes/src/nearest.ts'
import { groupOf } from './groups.ts'

/** What somebody looks for. */
export interface CodeQuery {
  readonly text: string
  /** The id of a group; any without it. */
  readonly group?: string | undefined
  readonly edition: Edition
}

/** What was found. */
export interface FoundCodes {
  /** Best first; in the order of the table where nothing is looked for. */
  readonly rows: readonly CodeRow[]
  /** Whether nothing has the text, and these only come near. */
  readonly areNear: boolean
}

/**
 * Looks codes up.
 * @param query the text with its filters
 * @returns the codes that have the text; those that come near it where there are none
 */
export function findCodes({ text, group, edition }: CodeQuery): FoundCodes {
  const rows = codesOfEdition(edition).filter((row) => group === undefined || groupOf(row).id === group)
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return { rows, areNear: false }

  const words = wordsOf(wanted)
  const found = ranked(rows, (row) => (words.length === 0 ? 0 : scoreOf(row, wanted, words)))
  if (found.length > 0) return { rows: found, areNear: false }
  const number = numberIn(wanted)
  if (number !== undefined) return { rows: nearestCodes(number, rows, 5), areNear: true }
  return { rows: ranked(rows, (row) => likeness(row, words)), areNear: true }
}

function ranked(rows: readonly CodeRow[], scoreFor: (row: CodeRow) => number): CodeRow[] {
  return rows
    .map((row) => ({ row, score: scoreFor(row) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.row.code - other.row.code)
    .map(({ row }) => row)
}

/** The number that a text is, however it is written: `805`, `0x325`, `-1`. */
function numberIn(text: string): number | undefined {
  const number = Number(text.replace(/(?<=\d)_(?=\d)/g, ''))
  return Number.isInteger(number) ? number : undefined
}

/** Splits `RayvisionCode.ACCOUNT_LOCKED`, `account locked` and `accountLocked` alike; Chinese stays together. */
function wordsOf(text: string): string[] {
  return text.replace(/^rayvisioncode\./, '').match(/\p{Script=Han}+|[a-z]+|-?\d\w*/gu) ?? []
}

/** How well a row has all the words; 0 where it lacks one. */
function scoreOf(row: CodeRow, wanted: string, words: readonly string[]): number {
  const number = String(row.code)
  if (numberIn(wanted) === row.code) return 100
  const scores = words.map((word): number => {
    if (/^\d+$/.test(word)) return number.startsWith(word) ? 20 : 0
    if (row.name.toLowerCase().split('_').includes(word)) return 12
    if (wordsOf(row.description.en.toLowerCase()).includes(word)) return 10
    if (row.description.zh.toLowerCase().includes(word)) return 10
    if (row.name.toLowerCase().includes(word)) return 6
    return row.description.en.toLowerCase().includes(word) ? 4 : 0
  })
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0)
}

/** How much a row is like the words: the share of the words that are in it when spelt a little otherwise. */
function likeness(row: CodeRow, words: readonly string[]): number {
  const own = [...row.name.toLowerCase().split('_'), ...wordsOf(row.description.en.toLowerCase())]
  const characters = new Set(row.description.zh)
  const scores = words.map((word) => {
    if (/\p{Script=Han}/u.test(word)) {
      const shared = [...word].filter((character) => characters.has(character)).length / [...word].length
      return shared >= 0.5 ? shared : 0
    }
    const edits = Math.min(...own.map((candidate) => distance(word, candidate)))
    return edits <= Math.floor(word.length / 3) ? 1 - edits / word.length : 0
  })
  return scores.filter((score) => score > 0).length * 2 < words.length ? 0 : scores.reduce((sum, score) => sum + score, 0)
}
