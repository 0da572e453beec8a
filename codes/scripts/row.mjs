import { DataError } from './data-error.mjs'

/**
 * A row as a data file states it.
 * @typedef {object} SourceRow
 * @property {number} code
 * @property {string} name
 * @property {string} zh the Chinese description
 * @property {string} file the file that states the row
 * @property {number} line the line in that file, counted from 1
 */

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u

// Each of these passes for an identifier, yet `export const <word>` is a syntax error in a module.
const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
)

/**
 * Reads one cell as a response code.
 * @param {string} text the cell
 * @param {string} file the file it stands in
 * @param {number} line its line
 * @returns {number} a positive integer
 * @throws {DataError} when the cell holds anything else
 */
export function readCode(text, file, line) {
  const code = Number(text)
  if (!/^[1-9]\d*$/.test(text) || !Number.isSafeInteger(code)) {
    throw new DataError(file, line, `the code "${text}" is no positive integer`)
  }
  return code
}

/**
 * Reads one cell as the name of a member.
 * @param {string} text the cell
 * @param {string} file the file it stands in
 * @param {number} line its line
 * @returns {string} a name that can be declared with `export const`
 * @throws {DataError} when the cell holds anything else
 */
export function readName(text, file, line) {
  if (!IDENTIFIER.test(text)) throw new DataError(file, line, `the name "${text}" is no identifier`)
  if (RESERVED.has(text)) throw new DataError(file, line, `the name "${text}" is a reserved word`)
  return text
}

/**
 * Refuses rows that share a code or a name, within one file or across files.
 * @param {readonly SourceRow[]} rows in the order in which they were read
 * @throws {DataError} at the second of two rows that share a code or a name
 */
export function refuseDuplicates(rows) {
  /** @type {Map<number | string, SourceRow>} */
  const seen = new Map()
  for (const row of rows) {
    for (const [what, key] of /** @type {const} */ ([['code', row.code], ['name', row.name]])) {
      const first = seen.get(key)
      if (first) {
        const place = first.file === row.file ? `in line ${first.line}` : `in ${first.file}:${first.line}`
        throw new DataError(row.file, row.line, `the ${what} ${key} stands already ${place}`)
      }
      seen.set(key, row)
    }
  }
}
