import { DataError } from './data-error.mjs'
import { refuseDuplicates } from './row.mjs'

/** @import { SourceRow } from './row.mjs' */
/** @import { LaterRow } from './tsv.mjs' */

/**
 * One code, complete.
 * @typedef {object} Code
 * @property {number} code
 * @property {string} name
 * @property {string} zh
 * @property {string} en
 * @property {string} since the edition that brought it
 */

/** The edition of the code table itself. */
export const FIRST_EDITION = '2019-11'

/**
 * Joins the three data files into one list.
 * @param {readonly SourceRow[]} table the rows of the code table
 * @param {ReadonlyMap<number, { en: string, line: number }>} english their English descriptions
 * @param {readonly LaterRow[]} later the rows of later editions
 * @param {string} englishFile the name of the file of English descriptions, for messages
 * @returns {Code[]} all codes, in ascending order
 * @throws {DataError} with line and reason, when a code has no English description, an English description has no code,
 *   a later row claims a month that is not after the first edition, or two files share a code or a name
 */
export function joinCodes(table, english, later, englishFile = 'english.tsv') {
  refuseDuplicates([...table, ...later])
  for (const { since, file, line } of later) {
    if (since <= FIRST_EDITION) throw new DataError(file, line, `the month ${since} is not after ${FIRST_EDITION}`)
  }
  const tableCodes = new Set(table.map(({ code }) => code))
  for (const [code, { line }] of english) {
    if (!tableCodes.has(code)) throw new DataError(englishFile, line, `the code ${code} is not in the code table`)
  }
  const first = table.map(({ code, name, zh, file, line }) => {
    const en = english.get(code)?.en
    if (en === undefined) {
      throw new DataError(file, line, `the code ${code} has no English description in ${englishFile}`)
    }
    return { code, name, zh, en, since: FIRST_EDITION }
  })
  const rest = later.map(({ code, name, zh, en, since }) => ({ code, name, zh, en, since }))
  return [...first, ...rest].sort((one, other) => one.code - other.code)
}

/**
 * @param {readonly Code[]} codes
 * @returns {string[]} the editions that the codes make, oldest first
 */
export function editionsOf(codes) {
  return [...new Set(codes.map(({ since }) => since))].sort()
}
