/**
 * The entry `eslint-plugin-rayvision-codes/numbers`, for configs that use ESLint's `no-magic-numbers` as well.
 */
import { parseSettings } from './settings.ts'

/**
 * The numbers of the active code table, ready for the option `ignore` of `no-magic-numbers`.
 *
 * @param settings The config's `settings['rayvision-codes']`: its `edition` and `codes` say which codes there are.
 * @throws {Error} Where the settings are wrong.
 */
export function codeNumbers(settings?: object): number[] {
  return parseSettings(settings).table.codes.map(({ code }) => code)
}
