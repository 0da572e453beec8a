import { DataError } from './data-error.mjs'
import { displayWidth } from './display-width.mjs'
import { readCode, readName, refuseDuplicates } from './row.mjs'

/** @import { SourceRow } from './row.mjs' */

/**
 * The screen columns that a table column takes: from `start` up to, not including, `end`.
 * @typedef {{ start: number, end: number }} Span
 */

const COLUMNS = ['code', 'name', 'description']
const RULER = /^\s*=+(?:\s+=+)+\s*$/

/**
 * Reads the code table: the one simple table of a reStructuredText page, with the columns code, name and Chinese
 * description. Reads its damaged form (`RESOURCE\ *NOT*\ FOUND`) and the undamaged one (`RESOURCE_NOT_FOUND`), columns
 * of any width, and any number of rows.
 * @param {string} text the page
 * @param {string} file the page's name, for messages
 * @returns {SourceRow[]} the rows, in the table's order
 * @throws {DataError} with line and reason, when there is no such table, a column or a cell is missing, a text runs over
 *   its column's border, a code is no positive integer, a name is no identifier, or a code or a name comes twice
 */
export function parseCodeTable(text, file = 'code-table.rst') {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const { spans, first, last } = findTable(lines, file)
  const rows = []
  for (let index = first; index < last; index += 1) {
    const row = lines[index] ?? ''
    if (row.trim() !== '') rows.push(readRow(row, spans, file, index + 1))
  }
  refuseDuplicates(rows)
  return rows
}

/**
 * Finds the table by its three rulers: above the headings, below them, and below the rows.
 * @param {readonly string[]} lines
 * @param {string} file
 * @returns {{ spans: Span[], first: number, last: number }} the columns, the index of the first row, and the one after
 *   the last
 */
function findTable(lines, file) {
  const rulers = lines.flatMap((line, index) => (RULER.test(line) ? [index] : []))
  const [top, middle, bottom, extra] = rulers
  if (top === undefined) throw new DataError(file, 1, 'there is no table: no line of "=====" rulers')
  if (middle === undefined || bottom === undefined) {
    throw new DataError(file, top + 1, `the table has ${rulers.length} of its 3 rulers`)
  }
  if (extra !== undefined) throw new DataError(file, extra + 1, 'a fourth ruler: expected one table')

  const spans = spansOf(lines[top] ?? '')
  if (spans.length !== COLUMNS.length) {
    const reason =
      spans.length < COLUMNS.length
        ? `the column ${COLUMNS[spans.length]} is missing`
        : `there are ${spans.length} columns`
    throw new DataError(file, top + 1, `${reason}: expected ${COLUMNS.join(', ')}`)
  }
  for (const index of [middle, bottom]) {
    if (lines[index]?.trimEnd() !== lines[top]?.trimEnd()) {
      throw new DataError(file, index + 1, `the ruler differs from the one in line ${top + 1}`)
    }
  }
  return { spans, first: middle + 1, last: bottom }
}

/**
 * @param {string} ruler
 * @returns {Span[]}
 */
function spansOf(ruler) {
  return [...ruler.matchAll(/=+/g)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }))
}

/**
 * @param {string} line
 * @param {readonly Span[]} spans
 * @param {string} file
 * @param {number} lineNumber
 * @returns {SourceRow}
 */
function readRow(line, spans, file, lineNumber) {
  const [code = '', name = '', zh = ''] = cutCells(line, spans, file, lineNumber)
  for (const [index, cell] of [code, name, zh].entries()) {
    if (cell === '') throw new DataError(file, lineNumber, `the ${COLUMNS[index]} is missing`)
  }
  return {
    code: readCode(code, file, lineNumber),
    name: readName(restoreUnderscores(name), file, lineNumber),
    zh,
    file,
    line: lineNumber,
  }
}

/**
 * Cuts a line into its cells by display width, since a ruler of eight `=` spans four Chinese characters. As in
 * reStructuredText the last column has no end.
 * @param {string} line
 * @param {readonly Span[]} spans
 * @param {string} file
 * @param {number} lineNumber
 * @returns {string[]} one trimmed text for each column
 */
function cutCells(line, spans, file, lineNumber) {
  const cells = spans.map(() => '')
  let position = 0
  for (const character of line) {
    const width = displayWidth(character)
    const column = spans.findLastIndex(({ start }) => start <= position)
    const isInside = column >= 0 && (column === spans.length - 1 || position + width <= (spans[column]?.end ?? 0))
    if (isInside) cells[column] = `${cells[column] ?? ''}${character}`
    else if (character.trim() !== '') {
      throw new DataError(file, lineNumber, `"${character}" stands on the border of a column`)
    }
    position += width
  }
  return cells.map((cell) => cell.trim())
}

/**
 * Undoes what a Markdown converter did, which took `A_B_C` for an emphasized `B`.
 * @param {string} name such as `RESOURCE\ *NOT*\ FOUND`
 * @returns {string} such as `RESOURCE_NOT_FOUND`
 */
function restoreUnderscores(name) {
  return name.replace(/\\ \*|\*\\ /g, '_')
}
