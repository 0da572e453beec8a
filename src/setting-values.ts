/**
 * How single values of the settings are read: each function gives the value, or refuses it with the path of its key.
 */
import { closest, distance } from 'fastest-levenshtein'

/** The key of the plugin's settings in an ESLint config. */
export const SETTINGS_KEY = 'rayvision-codes'

/** A mistake in the user's settings or options, told with the path of the key. */
export class SettingsError extends Error {
  override name = 'SettingsError'

  /**
   * @param path The keys from the settings object to the bad value.
   * @param expected What would have been right.
   * @param found The bad value.
   */
  constructor(path: readonly (string | number)[], expected: string, found: unknown) {
    super(`eslint-plugin-${SETTINGS_KEY}: ${printPath(path)}: expected ${expected}, found ${printValue(found)}.`)
  }
}

/** The keys from the settings object to a value. */
export type Path = readonly (string | number)[]

function printPath(path: Path): string {
  const keys = path.map((key) =>
    IDENTIFIER.test(String(key)) ? `.${key}` : `[${JSON.stringify(key)}]`,
  )
  return `settings[${JSON.stringify(SETTINGS_KEY)}]${keys.join('')}`
}

const LONGEST_VALUE = 80

function printValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(clip(value))
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'function') return 'a function'
  if (Object.is(value, -0)) return '-0'
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return String(value)
  if (!Array.isArray(value) && !isPlainObject(value)) return `an object of the class ${value.constructor?.name}`
  try {
    return clip(JSON.stringify(value))
  } catch {
    return Array.isArray(value) ? 'an array' : 'an object'
  }
}

/** Whether an object is `{…}`, also one of another realm, as configs that are run in a sandbox give. */
function isPlainObject(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function clip(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*$/u

/** Whether a name can stand after a dot. */
export function isIdentifierName(text: string): boolean {
  return IDENTIFIER.test(text)
}

/** Words that look like identifiers and can name neither an import nor an enum. */
const RESERVED = new Set(
  ('arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield').split(' '),
)

/** A string that is not empty. */
export function readString(value: unknown, path: Path, expected = 'a string that is not empty'): string {
  if (typeof value !== 'string' || value === '') throw new SettingsError(path, expected, value)
  return value
}

/** A name that an import can bind. */
export function readIdentifier(value: unknown, path: Path): string {
  const expected = 'the name of a binding (a JavaScript identifier that is no reserved word)'
  const text = readString(value, path, expected)
  if (!IDENTIFIER.test(text) || RESERVED.has(text)) throw new SettingsError(path, expected, value)
  return text
}

/** One of some strings. */
export function readOneOf<T extends string>(allowed: readonly T[], value: unknown, path: Path): T {
  if (!(allowed as readonly unknown[]).includes(value)) {
    throw new SettingsError(path, `one of ${allowed.map((item) => JSON.stringify(item)).join(', ')}`, value)
  }
  return value as T
}

/** An array, item by item. */
export function readArray<T>(value: unknown, path: Path, expected: string, readItem: (item: unknown, path: Path) => T): T[] {
  if (!Array.isArray(value)) throw new SettingsError(path, expected, value)
  // Array.from visits holes too, which `map` would let through.
  return Array.from(value, (item, index) => readItem(item, [...path, index]))
}

/** A plain object with no other keys than these. */
export function readObject(value: unknown, path: Path, keys: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !isPlainObject(value)) {
    throw new SettingsError(path, `an object with the keys ${keys.join(', ')}`, value)
  }
  const own = Object.create(null) as Record<string, unknown>
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) {
      throw new SettingsError(path, `only the keys ${keys.join(', ')}${didYouMean(key, keys)}`, key)
    }
    own[key] = value[key]
  }
  return own
}

/** A hint at the key that a wrong one was meant to be; empty where none is near. */
function didYouMean(key: string, keys: readonly string[]): string {
  const near = closest(key, keys)
  return distance(key, near) <= near.length / 2 ? ` (did you mean ${near}?)` : ''
}
