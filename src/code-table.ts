/**
 * The active code table: the rows of one edition plus the codes of the user's own deployment.
 */
import { distance } from 'fastest-levenshtein'
import { allCodes, editions, type Edition } from '../codes/src/generated/all-codes.ts'
import lookAlikes from './data/look-alikes.json' with { type: 'json' }
import type { Locale } from './locale.ts'
import { isHttpStatus } from './number-ranges.ts'

/** One response code. */
export interface TableCode {
  readonly code: number
  readonly name: string
  readonly description: Readonly<Record<Locale, string>>
  /** The edition that listed it first; undefined for a code from the `codes` setting. */
  readonly since: Edition | undefined
}

/** How many codes or names an "is it one of these?" list holds. */
const NEIGHBOURS = 3

/** For how many wrong codes the codes beside them are kept. */
const MOST_KEPT = 1000

/** Names further away than this share of their length are no misspelling of one another. */
const FARTHEST_NAME = 0.5

/** The number of digits that two codes share at their start. */
function commonDigits(a: number, b: number): number {
  const [left, right] = [String(a), String(b)]
  let length = 0
  while (length < left.length && left[length] === right[length]) length += 1
  return length
}

/** A code table, ready to be asked. */
export class CodeTable {
  readonly edition: Edition
  readonly codes: readonly TableCode[]
  readonly #byCode: ReadonlyMap<number, TableCode>
  readonly #byName: ReadonlyMap<string, TableCode>
  readonly #nearest = new Map<number, readonly TableCode[]>()

  /**
   * @param edition Which rows of the reference table are known.
   * @param ownCodes Rows of the user's deployment; their codes and names must not clash with the edition's.
   */
  constructor(edition: Edition, ownCodes: readonly TableCode[] = []) {
    this.edition = edition
    const last = editions.indexOf(edition)
    this.codes = [...allCodes.filter((row) => editions.indexOf(row.since) <= last), ...ownCodes].sort(
      (a, b) => a.code - b.code,
    )
    this.#byCode = new Map(this.codes.map((row) => [row.code, row]))
    this.#byName = new Map(this.codes.map((row) => [row.name, row]))
  }

  /** The row of a code, or undefined where the table does not have it. */
  withCode(code: number): TableCode | undefined {
    return this.#byCode.get(code)
  }

  /** Whether a number is a code of the table, and no HTTP status. */
  isCodeAndNoStatus(code: number | undefined): boolean {
    return code !== undefined && this.#byCode.has(code) && !isHttpStatus(code)
  }

  /** The row of a name, or undefined where the table does not have it. */
  withName(name: string): TableCode | undefined {
    return this.#byName.get(name)
  }

  /** The code that means that a request succeeded. */
  get success(): TableCode {
    return this.#byName.get(lookAlikes.success) as TableCode
  }

  /** The row of a code or a name that only a later edition has. */
  fromLaterEdition(codeOrName: number | string): (TableCode & { readonly since: Edition }) | undefined {
    const row = allCodes.find((candidate) => candidate.code === codeOrName || candidate.name === codeOrName)
    return row && !this.#byCode.has(row.code) ? row : undefined
  }

  /**
   * The codes that a wrong code may have been meant to be, best first: what the same number means in HTTP or in
   * other APIs (401 → NEED_USER_LOGIN), then the numbers beside it, those with the same first digits before others.
   */
  nearestCodes(code: number): readonly TableCode[] {
    const known = this.#nearest.get(code) ?? this.#findNearest(code)
    if (this.#nearest.size < MOST_KEPT) this.#nearest.set(code, known)
    return known
  }

  #findNearest(code: number): readonly TableCode[] {
    const meant = lookAlikes.meanings.find((entry) => entry.numbers.includes(code))
    const meantRow = meant && this.withName(meant.name)
    const neighbours = this.codes
      .filter((row) => row !== meantRow && (commonDigits(row.code, code) > 0 || meantRow === undefined))
      .sort(
        (a, b) =>
          commonDigits(b.code, code) - commonDigits(a.code, code) ||
          Math.abs(a.code - code) - Math.abs(b.code - code),
      )
    return [...(meantRow ? [meantRow] : []), ...neighbours].slice(0, NEIGHBOURS)
  }

  /** The rows whose names are spelled most like a wrong name, best first; none where nothing is near. */
  nearestNames(name: string): readonly TableCode[] {
    const upper = name.toUpperCase()
    return this.codes
      .map((row) => ({ row, away: distance(upper, row.name.toUpperCase()) }))
      .filter(({ row, away }) => away <= Math.max(row.name.length, name.length) * FARTHEST_NAME)
      .sort((a, b) => a.away - b.away)
      .slice(0, NEIGHBOURS)
      .map(({ row }) => row)
  }
}
