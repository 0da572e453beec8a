/**
 * The active code table: the rows of one edition plus the codes of the user's own deployment.
 */
import { distance } from 'fastest-levenshtein'
import { allCodes, editions, type Edition } from '../codes/src/generated/all-codes.ts'
import { successName } from '../codes/src/look-alikes.ts'
import { nearestCodes } from '../codes/src/nearest.ts'
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
    return this.#byName.get(successName) as TableCode
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
    const known = this.#nearest.get(code) ?? nearestCodes(code, this.codes, NEIGHBOURS)
    if (this.#nearest.size < MOST_KEPT) this.#nearest.set(code, known)
    return known
  }

  /** The rows whose names are spelled most like a wrong name, best first; where none is a misspelling, those with the fewest letters to change. */
  nearestNames(name: string): readonly TableCode[] {
    const upper = name.toUpperCase()
    const ranked = this.codes.map((row) => ({ row, away: distance(upper, row.name.toUpperCase()) })).sort((a, b) => a.away - b.away)
    const near = ranked.filter(({ row, away }) => away <= Math.max(row.name.length, name.length) * FARTHEST_NAME)
    return (near.length > 0 ? near : ranked).slice(0, NEIGHBOURS).map(({ row }) => row)
  }
}
