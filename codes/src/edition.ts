import { allCodes, type CodeRow, type Edition } from './generated/all-codes.js'

/**
 * Lists the codes that an edition knows: its own and those of the editions before it.
 * @param edition the month that names the edition
 * @returns its rows in ascending order of the codes; the type parameter is the union of these codes
 */
export function codesOfEdition<Code extends number = number>(edition: Edition): readonly CodeRow<Code>[] {
  // A month such as 2020-01 sorts as a text does.
  return allCodes.filter((row): row is CodeRow<Code> => row.since <= edition)
}
