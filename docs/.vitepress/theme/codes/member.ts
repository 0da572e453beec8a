/**
 * How a code is written in a program.
 */
import { codesOfEdition } from '../../../../codes/src/edition.ts'
import { editions, type CodeRow, type Edition } from '../../../../codes/src/generated/all-codes.ts'
import defaultSettings from '../../../../src/data/default-settings.json' with { type: 'json' }

/** The editions that know a code, oldest first. */
export function editionsWith(row: CodeRow): Edition[] {
  return editions.filter((edition) => codesOfEdition(edition).includes(row))
}

/** The enum member that stands for a code, as one writes it: `RayvisionCode.SUCCESS`. */
export function memberOf({ name }: CodeRow): string {
  return `${defaultSettings.enum.name}.${name}`
}

/** The module that fixes import for an edition. */
export function moduleOfEdition(edition: Edition): string {
  const { module } = defaultSettings.enum
  return edition === editions[0] ? module : `${module}/${edition}`
}
