/**
 * What the user of the playground chose, and what ESLint is run with for it.
 */
import type { Linter } from 'eslint'
import { editions, type Edition } from '../../../../codes/src/generated/all-codes.ts'
import defaults from '../../../../src/data/default-settings.json' with { type: 'json' }
import { locales, type Locale } from '../../../../src/locale.ts'
import { examples } from './examples.ts'
import { languages, type Language } from './languages.ts'

/** The severities of a rule, in the order of the switches. */
export const severities = ['off', 'warn', 'error'] as const
export type Severity = (typeof severities)[number]

/** The presets: the plugin's configs. */
export const presets = ['recommended', 'strict'] as const
export type Preset = (typeof presets)[number]

/** The settings, as the form has them: what is empty has its default. */
export interface SettingsForm {
  edition: Edition
  locale: Locale
  enumName: string
  enumModule: string
  /** Names, between commas or spaces. */
  codeProperties: string
  /** The other settings as JSON. */
  others: string
}

/** All that a link carries. */
export interface PlaygroundState {
  code: string
  language: Language
  preset: Preset
  /** Severities that differ from the preset's, by the name of the rule. */
  changedRules: Record<string, Severity>
  settings: SettingsForm
}

/** The playground as it is opened: the first example, in the language of the page. */
export function defaultState(locale: Locale = 'en'): PlaygroundState {
  const { code, language } = examples[0]
  return {
    code: code[locale],
    language,
    preset: 'recommended',
    changedRules: {},
    settings: { edition: editions[0], locale, enumName: '', enumModule: '', codeProperties: '', others: '' },
  }
}

/** The plugin's rules with their values in each preset; `off` where a preset leaves a rule out. */
export type RuleTable = readonly ({ readonly name: string } & Readonly<Record<Preset, Linter.RuleEntry>>)[]

/** How a rule is treated, by its value in a config. */
function severityOf(entry: Linter.RuleEntry): Severity {
  return (Array.isArray(entry) ? entry[0] : entry) as Severity
}

/** The severity of a rule. */
export function severityIn(state: Pick<PlaygroundState, 'changedRules' | 'preset'>, rule: RuleTable[number]): Severity {
  return state.changedRules[rule.name] ?? severityOf(rule[state.preset])
}

/** The rules for ESLint's config: a changed severity keeps the options of the preset. */
export function rulesOf(state: Pick<PlaygroundState, 'changedRules' | 'preset'>, table: RuleTable): Linter.RulesRecord {
  return Object.fromEntries(
    table.map((rule) => {
      const entry = rule[state.preset]
      const options = Array.isArray(entry) ? (entry.slice(1) as unknown[]) : []
      return [`rayvision-codes/${rule.name}`, [severityIn(state, rule), ...options]]
    }),
  )
}

/** The text of the other settings is no object in JSON, or has a setting with a field of its own. */
export class SettingsTextError extends Error {
  override name = 'SettingsTextError'
  readonly problem: 'field' | 'object' | 'syntax'
  readonly detail: string

  /**
   * @param problem What is wrong.
   * @param detail The parser's message, or the key.
   */
  constructor(problem: SettingsTextError['problem'], detail = '') {
    super(`${problem}: ${detail}`)
    this.problem = problem
    this.detail = detail
  }
}

const OWN_FIELDS = ['edition', 'locale', 'enum', 'codeProperties']

function readOthers(text: string): Record<string, unknown> {
  if (text.trim() === '') return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new SettingsTextError('syntax', (error as SyntaxError).message)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new SettingsTextError('object')
  const own = OWN_FIELDS.find((key) => Object.hasOwn(value, key))
  if (own !== undefined) throw new SettingsTextError('field', own)
  return value as Record<string, unknown>
}

/**
 * The value of `settings['rayvision-codes']`. Whether it is right is for the plugin to say.
 *
 * @throws {SettingsTextError} Where the text of the other settings cannot be read.
 */
export function settingsOf({ edition, locale, enumName, enumModule, codeProperties, others }: SettingsForm): Record<string, unknown> {
  const names = codeProperties.split(/[\s,，、]+/).filter((name) => name !== '')
  const enumSetting = {
    ...(enumName.trim() !== '' && { name: enumName.trim() }),
    ...(enumModule.trim() !== '' && { module: enumModule.trim() }),
  }
  return {
    edition,
    locale,
    ...(Object.keys(enumSetting).length > 0 && { enum: enumSetting }),
    ...(names.length > 0 && { codeProperties: names }),
    ...readOthers(others),
  }
}

/** What the fields stand at when they are empty. */
export const placeholders = {
  enumName: defaults.enum.name,
  enumModule: defaults.enum.module,
  codeProperties: defaults.codeProperties.join(', '),
} as const

/** The choices of a state that have a fixed list. */
export const choices = { edition: editions, language: languages, locale: locales, preset: presets } as const
