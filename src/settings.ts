/**
 * The plugin's shared settings: read here, and nowhere else.
 */
import { editions, type Edition } from '../codes/src/generated/all-codes.ts'
import { CodeTable, type TableCode } from './code-table.ts'
import { locales, type Locale, type Localized } from './locale.ts'
import defaults from './data/default-settings.json' with { type: 'json' }
import {
  readArray,
  readIdentifier,
  readObject,
  readOneOf,
  readString,
  SETTINGS_KEY,
  SettingsError,
  type Path,
} from './setting-values.ts'

export { SETTINGS_KEY, SettingsError } from './setting-values.ts'

/** The package that has the enum, and functions that are asked for codes. */
export const PACKAGE: string = defaults.enum.module

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

/** Each character can be read in one way only: a text that fails takes no longer than one that does not. */
const CALL_PATTERN = /^[\p{ID_Start}$_*][\p{ID_Continue}$*]*(?:\.[\p{ID_Start}$_*#][\p{ID_Continue}$*]*)*$/u

function readDescription(value: unknown, path: Path, fallback: string): Localized {
  if (value === undefined) return { en: fallback, zh: fallback }
  if (typeof value === 'string' && value !== '') return { en: value, zh: value }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new SettingsError(path, 'a string that is not empty, or an object with the keys en, zh', value)
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

/** The entries of the package that have the enum. */
const PACKAGE_ENTRIES: readonly string[] = [
  PACKAGE,
  ...['enum', ...editions.slice(1)].map((entry) => `${PACKAGE}/${entry}`),
]

/** The entry of the package that has the enum of an edition; the main one has that of the first. */
export function packageEntry(edition: Edition): string {
  return edition === editions[0] ? PACKAGE : `${PACKAGE}/${edition}`
}

function readEnum(value: unknown, path: Path, edition: Edition): EnumSetting {
  const own = value === undefined ? {} : readObject(value, path, ['name', 'module'])
  const name = own['name'] === undefined ? defaults.enum.name : readIdentifier(own['name'], [...path, 'name'])
  const module =
    own['module'] === undefined
      ? packageEntry(edition)
      : readModule(own['module'], [...path, 'module'])
  if (PACKAGE_ENTRIES.includes(module) && name !== defaults.enum.name) {
    throw new SettingsError([...path, 'name'], `"${defaults.enum.name}", which is the enum's name in ${module}, or another module`, name)
  }
  return { name, module }
}

function readModule(value: unknown, path: Path): string {
  const expected = 'the name of a package, or a path that starts with "./" or "../"'
  const module = readString(value, path, expected)
  if (/^(?:\/|[A-Za-z]:|\.(?!\.?\/))|[\s'"`\\]/.test(module)) throw new SettingsError(path, expected, module)
  if (module.startsWith(`${PACKAGE}/`) && !PACKAGE_ENTRIES.includes(module)) {
    throw new SettingsError(path, `an entry of the package (${PACKAGE_ENTRIES.join(', ')})`, module)
  }
  return module
}

function readNames(value: readonly unknown[], path: Path): string[] {
  if (value.length === 0) throw new SettingsError(path, 'the name of a type, or an array of names', value)
  return readArray(value, path, 'names of types', (item, at) => readString(item, at, 'the name of a type'))
}

function readTypeSpecifier(value: unknown, path: Path): TypeSpecifier {
  if (typeof value === 'string' && value !== '') return value
  const keys = ['from', 'name', 'path', 'package']
  const specifier = readObject(value, path, keys)
  const from = readOneOf(['file', 'lib', 'package'], specifier['from'], [...path, 'from'])
  const name = Array.isArray(specifier['name'])
    ? readNames(specifier['name'], [...path, 'name'])
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
  const words = (key: 'codeProperties' | 'responseNames', what: string, many: string, isName: (text: string) => boolean): Set<string> => {
    if (own[key] === undefined) return new Set(defaults[key])
    return new Set(
      readArray(own[key], [key], `an array of names of ${many}`, (item, at) => {
        const text = readString(item, at, `the name of a ${what}`)
        if (!isName(text)) throw new SettingsError(at, `the name of a ${what}`, text)
        return text
      }),
    )
  }
  // `data.code` is a path, and `*Res` a pattern, which nothing is called by.
  const codeProperties = words('codeProperties', 'property', 'properties', (text) => !text.includes('.'))
  if (codeProperties.size === 0) throw new SettingsError(['codeProperties'], 'at least one name of a property', own['codeProperties'])
  return {
    table: own['codes'] === undefined ? base : new CodeTable(edition, readOwnCodes(own['codes'], ['codes'], base)),
    enum: readEnum(own['enum'], ['enum'], edition),
    codeProperties,
    responseNames: words('responseNames', 'variable', 'variables', (text) => !/[.*]/.test(text)),
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
  if (value === undefined) return (defaultSettings.value ??= parseSettings(undefined))
  if (typeof value !== 'object' || value === null) return parseSettings(value)
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
