import { DataError } from './data-error.mjs'
import { readCode, readName, refuseDuplicates } from './row.mjs'

/** @import { SourceRow } from './row.mjs' */

/**
 * A code that was documented after the code table.
 * @typedef {SourceRow & { since: string, en: string }} LaterRow
 */

/**
 * Reads `later-codes.tsv`: code, name, month of the first documentation, Chinese and English description.
 * @param {string} text the file's text
 * @param {string} file its name, for messages
 * @returns {LaterRow[]} the rows, in the file's order
 * @throws {DataError} with line and reason, when a column or a cell is missing, a code is no positive integer, a name is
 *   no identifier, a month is none, or a code or a name comes twice
 */
export function parseLaterCodes(text, file = 'later-codes.tsv') {
  const records = readRecords(text, ['code', 'name', 'documented_since', 'zh', 'en'], file)
  const rows = records.map(({ cells: [code = '', name = '', since = '', zh = '', en = ''], line }) => {
    if (en === '') throw new DataError(file, line, `the code ${code} has no English description`)
    if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(since)) {
      throw new DataError(file, line, `the month "${since}" is not of the form 2020-01`)
    }
    return { code: readCode(code, file, line), name: readName(name, file, line), zh, en, since, file, line }
  })
  refuseDuplicates(rows)
  return rows
}

/**
 * Reads `english.tsv`: code and English description.
 * @param {string} text the file's text
 * @param {string} file its name, for messages
 * @returns {Map<number, { en: string, line: number }>} the description of each code, and the line it stands in
 * @throws {DataError} with line and reason, when a column or a description is missing, a code is no positive integer, or
 *   a code comes twice
 */
export function parseEnglish(text, file = 'english.tsv') {
  /** @type {Map<number, { en: string, line: number }>} */
  const descriptions = new Map()
  for (const { cells: [codeText = '', en = ''], line } of readRecords(text, ['code', 'en'], file)) {
    const code = readCode(codeText, file, line)
    if (en === '') throw new DataError(file, line, `the code ${code} has no English description`)
    const first = descriptions.get(code)
    if (first) throw new DataError(file, line, `the code ${code} stands already in line ${first.line}`)
    descriptions.set(code, { en, line })
  }
  return descriptions
}

/**
 * Reads tab-separated text whose first line names the columns, in any order.
 * @param {string} text
 * @param {readonly string[]} columns the columns to read; `en` may be empty, so that its reader can say for which code
 * @param {string} file
 * @returns {{ cells: string[], line: number }[]} for each record its cells in the order of `columns`
 */
function readRecords(text, columns, file) {
  const [headings = '', ...records] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const positions = columns.map((column) => {
    const position = headings.split('\t').indexOf(column)
    if (position < 0) throw new DataError(file, 1, `the column ${column} is missing: expected ${columns.join(', ')}`)
    return position
  })
  return records.flatMap((record, index) => {
    if (record.trim() === '') return []
    const line = index + 2
    const all = record.split('\t')
    const cells = positions.map((position) => all[position]?.trim() ?? '')
    const empty = columns.find((column, at) => cells[at] === '' && column !== 'en')
    if (empty) throw new DataError(file, line, `the ${empty} is missing`)
    return [{ cells, line }]
  })
}
