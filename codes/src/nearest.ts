import type { CodeRow } from './generated/all-codes.js'

/**
 * Finds the codes that a wrong code was most likely meant to be. A code is a label and no quantity: the fewer digits are
 * wrong, missing or too many, the nearer it is; only among equals the smaller difference wins.
 * @param code the wrong code
 * @param rows the codes to choose from
 * @param count how many to return at most
 * @returns the nearest rows, best first
 */
export function nearestCodes(code: number, rows: readonly CodeRow[], count = 3): CodeRow[] {
  const ranked = rows.map((row) => ({
    row,
    edits: editDistance(String(code), String(row.code)),
    difference: Math.abs(row.code - code),
  }))
  ranked.sort(
    (one, other) => one.edits - other.edits || one.difference - other.difference || one.row.code - other.row.code,
  )
  return ranked.slice(0, count).map(({ row }) => row)
}

/** The least number of characters to insert, delete or replace that turns one text into the other (Levenshtein). */
function editDistance(one: string, other: string): number {
  let distances = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [row, left] of [...one].entries()) {
    const next = [row + 1]
    for (const [column, right] of [...other].entries()) {
      const replaced = (distances[column] ?? 0) + (left === right ? 0 : 1)
      next.push(Math.min(replaced, (distances[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    distances = next
  }
  return distances[other.length] ?? 0
}
