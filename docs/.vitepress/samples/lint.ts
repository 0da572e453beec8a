/**
 * Lints the samples of a page with the plugin, and says where the page claims something else.
 */
import { runInNewContext } from 'node:vm'
import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import * as vueParser from 'vue-eslint-parser'
import plugin from '../../../src/index.ts'
import { parseSettings, SETTINGS_KEY } from '../../../src/settings.ts'
import type { Block, Example } from './blocks.ts'

/** A language of the messages. */
export type Locale = 'en' | 'zh'

/** What ESLint says of a sample. */
export interface LintedSample {
  readonly problems: readonly Linter.LintMessage[]
  /** What `--fix` makes of it. */
  readonly fixed: string
  /** What the page claims that ESLint does not say: empty where all is well. */
  readonly contradictions: readonly string[]
}

/** The languages of samples that are linted as code. */
export const lintedLanguages: ReadonlySet<string> = new Set(['js', 'jsx', 'ts', 'tsx', 'vue'])

/** The rules of the config `recommended`. */
const recommended = plugin.configs.recommended.rules as Linter.RulesRecord

/** The folder of the project whose types a sample with the word `typed` gets. */
const TYPED_PROJECT = new URL('typed/', import.meta.url)

/**
 * Which rules the samples of a page are linted with: those of the config `recommended`, or the one that the page is about.
 * @param page the path of the page in `docs`
 * @returns the names of the rules with their severities and options
 */
export function rulesOfPage(page: string): Linter.RulesRecord {
  const name = /^(?:zh\/)?rules\/(?<name>[\w-]+)\.md$/.exec(page)?.groups?.['name']
  if (name !== undefined && Object.hasOwn(plugin.rules, name)) return { [`${SETTINGS_KEY}/${name}`]: 'error' }
  return recommended
}

/**
 * Lints an example.
 * @param example the example with what the page says of it
 * @param rules the rules of the page
 * @param locale the language of the page
 * @returns what ESLint says, and where that is not what the page says
 * @throws {Error} where a block of settings or options cannot be read
 */
export function lintExample(example: Example, rules: Linter.RulesRecord, locale: Locale): LintedSample {
  const { code, isCorrect, messages, fixed, settings, options } = example
  const language = messages?.role.endsWith(' zh') === true ? 'zh' : locale
  const config = configFor(code, withOptions(rules, options), { ...settingsIn(settings), locale: language })
  const linted = lint(code, config)
  const contradictions = [...linted.contradictions]
  const found = linted.problems.map(({ line, column, message }) => `${line}:${column} ${message}\n`).join('')
  if (isCorrect && found !== '') contradictions.push(`it is said to be correct, and ESLint reports:\n${found}`)
  if (!isCorrect && found === '') contradictions.push('it is said to be incorrect, and ESLint reports nothing')
  if (messages && messages.text !== found) contradictions.push(`these messages are shown:\n${messages.text}and ESLint says:\n${found}`)
  if (fixed && fixed.text !== linted.fixed) contradictions.push(`this is shown as fixed:\n${fixed.text}and --fix writes:\n${linted.fixed}`)
  return { ...linted, contradictions }
}

/**
 * Lints a sample that a page only shows: nothing may be reported in it.
 * @param block the sample
 * @param locale the language of the page
 * @returns what ESLint says of it
 */
export function lintShown(block: Block, locale: Locale): LintedSample {
  const linted = lint(block, configFor(block, recommended, { locale }))
  const found = linted.problems.map(({ line, column, message }) => `${line}:${column} ${message}\n`).join('')
  return { ...linted, contradictions: [...linted.contradictions, ...(found === '' ? [] : [`ESLint reports:\n${found}`])] }
}

/**
 * Reads a sample that is data: JSON, or the object literal of a block of settings.
 * @param block the sample
 * @returns what is wrong with it: it cannot be read, it names a rule that does not exist, or the plugin refuses its settings
 */
export function contradictionsInData(block: Block): string[] {
  try {
    const value = block.language === 'json' ? readJson(block.text) : readLiteral(block.text)
    const { rules = {} } = value as { rules?: object }
    const settings = sharedSettings(value)
    if (settings) parseSettings(settings)
    const prefix = `${SETTINGS_KEY}/`
    const unknown = Object.keys(rules).filter((name) => name.startsWith(prefix) && !Object.hasOwn(plugin.rules, name.slice(prefix.length)))
    return unknown.map((name) => `the plugin has no rule ${name}`)
  } catch (error) {
    return [String(error)]
  }
}

function lint(block: Block, config: Linter.Config): LintedSample {
  const linter = new Linter({ configType: 'flat', ...(isTyped(block) && { cwd: TYPED_PROJECT.pathname }) })
  const filename = isTyped(block) ? new URL('sample.ts', TYPED_PROJECT).pathname : `sample.${block.language}`
  const problems = linter.verify(block.text, config, filename)
  const isOfPage = ({ ruleId }: Linter.LintMessage): boolean =>
    ruleId !== null && (!ruleId.startsWith(`${SETTINGS_KEY}/`) || Object.hasOwn(config.rules ?? {}, ruleId))
  return {
    problems,
    fixed: linter.verifyAndFix(block.text, config, filename).output,
    contradictions: problems.filter((problem) => !isOfPage(problem)).map(({ message }) => message),
  }
}

function configFor(block: Block, rules: Linter.RulesRecord, settings: object): Linter.Config {
  const isVue = block.language === 'vue'
  return {
    files: ['**/*.{js,jsx,ts,tsx,vue}'],
    languageOptions: {
      parser: isVue ? vueParser : tseslint.parser,
      parserOptions: {
        ecmaFeatures: { jsx: block.language.endsWith('x') },
        ...(isVue && { parser: tseslint.parser }),
        ...(isTyped(block) && { projectService: true, tsconfigRootDir: TYPED_PROJECT.pathname }),
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    // The neighbours of the page that compares: a sample turns on their rules with a comment.
    plugins: { [SETTINGS_KEY]: plugin, '@typescript-eslint': tseslint.plugin },
    rules,
    settings: { [SETTINGS_KEY]: settings },
  }
}

/** Whether a sample asks for type information. */
const isTyped = ({ role }: Block): boolean => /\btyped\b/.test(role)

function withOptions(rules: Linter.RulesRecord, block: Block | undefined): Linter.RulesRecord {
  if (!block) return rules
  const options = readLiteral(block.text)
  return Object.fromEntries(Object.keys(rules).map((name) => [name, ['error', options]]))
}

function settingsIn(block: Block | undefined): object {
  return (block && sharedSettings(readLiteral(block.text))) ?? {}
}

/** The settings of the plugin in the value of a block: that of `settings`, or a config that has them. */
function sharedSettings(value: object): object | undefined {
  const { settings = value } = value as { settings?: Readonly<Record<string, object>> }
  return (settings as Readonly<Record<string, object | undefined>>)[SETTINGS_KEY]
}

const readLiteral = (text: string): object => runInNewContext(`(${text})`) as object

/** Reads JSON below the comment that names the file. */
const readJson = (text: string): object => JSON.parse(text.replace(/^\/\/.*\n/, '')) as object
