/**
 * What messages say of codes, computed from the table.
 */
import { CodeTable, type TableCode } from '../../src/code-table.ts'
import type { Locale } from '../../src/locale.ts'

/** The table of the first edition. */
export const table = new CodeTable('2019-11')

/** The row of a code. */
export function row(code: number): TableCode {
  const found = table.withCode(code)
  if (found === undefined) throw new Error(`The table has no code ${code}.`)
  return found
}

/** A member as fixes write it. */
export function member(code: number, owner = 'RayvisionCode'): string {
  return `${owner}.${row(code).name}`
}

/** The data of `no-magic-code`'s messages. */
export function magicData(raw: string, code: number, locale: Locale = 'en') {
  return { raw, name: row(code).name, description: row(code).description[locale], member: member(code) }
}
