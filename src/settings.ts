/**
 * The plugin's shared settings: read here, and nowhere else.
 */
import { closest } from 'fastest-levenshtein'
import { editions, type Edition } from '../codes/src/generated/all-codes.ts'
import { CodeTable, type TableCode } from './code-table.ts'
import { locales, type Locale, type Localized } from './locale.ts'
import defaults from './data/default-settings.json' with { type: 'json' }

/** The key of the plugin's settings in an ESLint config. */
export const SETTINGS_KEY = 'rayvision-codes'

/** Where fixes import the enum from. */
export interface EnumSetting {
  readonly name: string
  /** A package, or a path that starts with `.` and is resolved from the config's cwd. */
  readonly module: string
}

/** typescript-eslint's `TypeOrValueSpecifier`: a type by its name and where it is declared. */
export type TypeSpecifier =
  | string
  | { readonly from: 'file'; readonly name: string | readonly string[]; readonly path?: string }
  | { readonly from: 'lib'; readonly name: string | readonly string[] }
  | { readonly from: 'package'; readonly name: string | readonly string[]; readonly package: string }

/** The settings as rules see them: complete, checked and ready for use. */
export interface Settings {
  readonly table: CodeTable
  readonly enum: EnumSetting
  readonly codeProperties: ReadonlySet<string>
  readonly responseNames: ReadonlySet<string>
  readonly responseTypes: readonly TypeSpecifier[]
  readonly responseCalls: readonly string[]
  readonly locale: Locale
}

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

type Path = readonly (string | number)[]

function printPath(path: Path): string {
  const keys = path.map((key) =>
    typeof key === 'number' ? `[${key}]` : IDENTIFIER.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`,
  )
  return `settings[${JSON.stringify(SETTINGS_KEY)}]${keys.join('')}`
}

const LONGEST_VALUE = 80

function printValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(clip(value))
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  try {
    return clip(JSON.stringify(value))
  } catch {
    return Array.isArray(value) ? 'an array' : 'an object'
  }
}

function clip(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*$/u

/** Words that look like identifiers and can name neither an import nor an enum. */
const RESERVED = new Set(
  ('arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield').split(' '),
)

const CALL_PATTERN = /^(?:\*|[\p{ID_Start}$_*][\p{ID_Continue}$*]*)(?:\.(?:\*|[\p{ID_Start}$_*#][\p{ID_Continue}$*]*))*$/u

function readString(value: unknown, path: Path, expected = 'a string'): string {
  if (typeof value !== 'string' || value === '') throw new SettingsError(path, expected, value)
  return value
}

function readIdentifier(value: unknown, path: Path): string {
  const expected = 'the name of a binding (a JavaScript identifier that is no reserved word)'
  const text = readString(value, path, expected)
  if (!IDENTIFIER.test(text) || RESERVED.has(text)) throw new SettingsError(path, expected, value)
  return text
}

function readOneOf<T extends string>(allowed: readonly T[], value: unknown, path: Path): T {
  if (!(allowed as readonly unknown[]).includes(value)) {
    throw new SettingsError(path, `one of ${allowed.map((item) => JSON.stringify(item)).join(', ')}`, value)
  }
  return value as T
}

function readArray<T>(value: unknown, path: Path, expected: string, readItem: (item: unknown, path: Path) => T): T[] {
  if (!Array.isArray(value)) throw new SettingsError(path, expected, value)
  // Array.from visits holes too, which `map` would let through.
  return Array.from(value, (item, index) => readItem(item, [...path, index]))
}

function readObject(value: unknown, path: Path, keys: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SettingsError(path, `an object with the keys ${keys.join(', ')}`, value)
  }
  const own: Record<string, unknown> = Object.create(null)
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) {
      throw new SettingsError(
        path,
        `only the keys ${keys.join(', ')} (did you mean ${closest(key, keys as string[])}?)`,
        key,
      )
    }
    const item = (value as Record<string, unknown>)[key]
    if (item !== undefined) own[key] = item
  }
  return own
}

function readDescription(value: unknown, path: Path, fallback: string): Localized {
  if (value === undefined) return { en: fallback, zh: fallback }
  if (typeof value === 'string' && value !== '') return { en: value, zh: value }
  if (typeof value !== 'object') throw new SettingsError(path, 'a string, or an object with the keys en, zh', value)
  const texts = readObject(value, path, locales)
  const en = texts['en'] === undefined ? undefined : readString(texts['en'], [...path, 'en'])
  const zh = texts['zh'] === undefined ? undefined : readString(texts['zh'], [...path, 'zh'])
  return { en: en ?? zh ?? fallback, zh: zh ?? en ?? fallback }
}

/** Reads the codes of the user's own deployment; none may contradict the edition or one another. */
function readOwnCodes(value: unknown, path: Path, edition: CodeTable): TableCode[] {
  const rows: TableCode[] = []
  const codes = new Map<number, string>(edition.codes.map((row) => [row.code, row.name]))
  const names = new Map<string, number>(edition.codes.map((row) => [row.name, row.code]))
  readArray(value, path, 'an array of { code, name, description } objects', (item, at) => {
    const row = readObject(item, at, ['code', 'name', 'description'])
    const code = row['code']
    if (typeof code !== 'number' || !Number.isSafeInteger(code) || code <= 0) {
      throw new SettingsError([...at, 'code'], 'a positive integer', code)
    }
    const name = readIdentifier(row['name'], [...at, 'name'])
    const nameOfCode = codes.get(code)
    if (nameOfCode !== undefined) {
      throw new SettingsError([...at, 'code'], `a code that is not taken (${code} is ${nameOfCode})`, code)
    }
    const codeOfName = names.get(name)
    if (codeOfName !== undefined) {
      throw new SettingsError([...at, 'name'], `a name that is not taken (${name} is ${codeOfName})`, name)
    }
    codes.set(code, name)
    names.set(name, code)
    rows.push({ code, name, description: readDescription(row['description'], [...at, 'description'], name), since: undefined })
  })
  return rows
}

function readEnum(value: unknown, path: Path, edition: Edition): EnumSetting {
  const own = value === undefined ? {} : readObject(value, path, ['name', 'module'])
  const expected = 'the name of a package, or a path that starts with "./" or "../"'
  const module = own['module'] === undefined ? undefined : readString(own['module'], [...path, 'module'], expected)
  if (module !== undefined && (/^(?:\/|[A-Za-z]:)|[\s'"\\]/.test(module))) {
    throw new SettingsError([...path, 'module'], expected, module)
  }
  return {
    name: own['name'] === undefined ? defaults.enum.name : readIdentifier(own['name'], [...path, 'name']),
    // The package's main entry has the members of the first edition only.
    module: module ?? (edition === editions[0] ? defaults.enum.module : `${defaults.enum.module}/${edition}`),
  }
}

function readTypeSpecifier(value: unknown, path: Path): TypeSpecifier {
  if (typeof value === 'string' && value !== '') return value
  const keys = ['from', 'name', 'path', 'package']
  const specifier = readObject(value, path, keys)
  const from = readOneOf(['file', 'lib', 'package'], specifier['from'], [...path, 'from'])
  const name = Array.isArray(specifier['name'])
    ? readArray(specifier['name'], [...path, 'name'], 'names of types', (item, at) => readString(item, at, 'the name of a type'))
    : readString(specifier['name'], [...path, 'name'], 'the name of a type, or an array of names')
  if (specifier['path'] !== undefined && from !== 'file') {
    throw new SettingsError([...path, 'path'], 'no path (only a specifier from "file" has one)', specifier['path'])
  }
  if (from === 'package') return { from, name, package: readString(specifier['package'], [...path, 'package'], 'the name of a package') }
  if (specifier['package'] !== undefined) {
    throw new SettingsError([...path, 'package'], 'no package (only a specifier from "package" has one)', specifier['package'])
  }
  if (from === 'lib') return { from, name }
  return specifier['path'] === undefined ? { from, name } : { from, name, path: readString(specifier['path'], [...path, 'path']) }
}

function readCallPattern(value: unknown, path: Path): string {
  const expected = 'the name of a function such as "request" or "api.*"'
  const text = readString(value, path, expected)
  if (!CALL_PATTERN.test(text)) throw new SettingsError(path, expected, value)
  return text
}

const KEYS = ['edition', 'enum', 'codes', 'codeProperties', 'responseNames', 'responseTypes', 'responseCalls', 'locale']

/**
 * Checks and completes the value of `settings['rayvision-codes']`.
 *
 * @param value What the user wrote; undefined where there is nothing.
 * @throws {SettingsError} At the first key that is wrong.
 */
export function parseSettings(value: unknown): Settings {
  const own = value === undefined ? {} : readObject(value, [], KEYS)
  const edition = own['edition'] === undefined ? editions[0] : readOneOf(editions, own['edition'], ['edition'])
  const base = new CodeTable(edition)
  const words = (key: 'codeProperties' | 'responseNames', expected: string): Set<string> => {
    if (own[key] === undefined) return new Set(defaults[key])
    return new Set(readArray(own[key], [key], `an array of ${expected}s`, (item, at) => readString(item, at, `the name of a ${expected}`)))
  }
  const codeProperties = words('codeProperties', 'property')
  if (codeProperties.size === 0) throw new SettingsError(['codeProperties'], 'at least one name of a property', own['codeProperties'])
  return {
    table: own['codes'] === undefined ? base : new CodeTable(edition, readOwnCodes(own['codes'], ['codes'], base)),
    enum: readEnum(own['enum'], ['enum'], edition),
    codeProperties,
    responseNames: words('responseNames', 'variable'),
    responseTypes:
      own['responseTypes'] === undefined
        ? []
        : readArray(own['responseTypes'], ['responseTypes'], 'an array of type specifiers', readTypeSpecifier),
    responseCalls:
      own['responseCalls'] === undefined
        ? []
        : readArray(own['responseCalls'], ['responseCalls'], 'an array of names of functions', readCallPattern),
    locale: own['locale'] === undefined ? 'en' : readOneOf(locales, own['locale'], ['locale']),
  }
}

const defaultSettings = { value: undefined as Settings | undefined }
const parsedSettings = new WeakMap<object, Settings | SettingsError>()

/**
 * The settings of a config object, checked once for each object.
 *
 * @param all ESLint's `context.settings`.
 * @throws {SettingsError} Each time that the same wrong settings are read.
 */
export function readSettings(all: Readonly<Record<string, unknown>>): Settings {
  const value = Object.hasOwn(all, SETTINGS_KEY) ? all[SETTINGS_KEY] : undefined
  if (typeof value !== 'object' || value === null) {
    if (value === undefined) return (defaultSettings.value ??= parseSettings(undefined))
    return parseSettings(value)
  }
  let settings = parsedSettings.get(value)
  if (settings === undefined) {
    try {
      settings = parseSettings(value)
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error
      settings = error
    }
    parsedSettings.set(value, settings)
  }
  if (settings instanceof SettingsError) throw settings
  return settings
}
