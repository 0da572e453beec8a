import { lookAlikes } from './look-alikes.js'

/**
 * Finds the codes that a wrong code may have been meant to be: what the same number means in HTTP or in other APIs
 * (401 is NEED_USER_LOGIN here), then the numbers beside it, those with the same first digits before others.
 * @param code the wrong code
 * @param rows the codes to choose from
 * @param count how many to return at most
 * @returns the nearest rows, best first
 */
export function nearestCodes<Row extends { readonly code: number; readonly name: string }>(
  code: number,
  rows: readonly Row[],
  count = 3,
): Row[] {
  const meaning = lookAlikes.find(({ numbers }) => numbers.includes(code))
  const meant = meaning && rows.find(({ name }) => name === meaning.name)
  const neighbours = rows
    .filter((row) => row !== meant && (commonDigits(row.code, code) > 0 || meant === undefined))
    .sort(
      (one, other) =>
        commonDigits(other.code, code) - commonDigits(one.code, code) ||
        Math.abs(one.code - code) - Math.abs(other.code - code),
    )
  return [...(meant ? [meant] : []), ...neighbours].slice(0, count)
}

/** The number of digits that two codes share at their start. */
function commonDigits(one: number, other: number): number {
  const [left, right] = [String(one), String(other)]
  let length = 0
  while (length < left.length && left[length] === right[length]) length += 1
  return length
}
