/**
 * Runs every rule on the sources of real repositories: none may crash, and no fix may break a file.
 *
 *   npx tsx bench/real-code.ts <folder of checked-out repositories> [--set dev|held-out] [--limit <files of a repository>] [--wide]
 *
 * Each file is linted with each parser that accepts it, fixed, parsed again and fixed again. With `--wide`, small numbers
 * are codes, many properties hold one, and whatever these are read from is a response, so that fixes are made in far more
 * places than with the defaults.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import * as tsParser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import * as espree from 'espree'
import * as vueParser from 'vue-eslint-parser'
import plugin from '../src/index.ts'
import { mayHaveWord } from '../src/word-index.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string' },
    limit: { type: 'string', default: '1000000' },
    wide: { type: 'boolean', default: false },
  },
})
const [corpus] = positionals
if (corpus === undefined) throw new Error('Name the folder of the checked-out repositories.')

const codeProperties = ['code', 'errorCode', 'error_code']
if (values.wide) codeProperties.push('status', 'type', 'kind', 'length', 'state', 'id', 'value', 'index')
const codes = Array.from({ length: 99 }, (_, index) => ({ code: index + 1, name: `OWN_${index + 1}` }))
/** The words without which the rules leave a file at once. */
const words = [...codeProperties, 'RayvisionCode']

function settingsFor(text: string): object {
  if (!values.wide) return {}
  const holders = text.matchAll(new RegExp(`([A-Za-z_$][\\w$]*)\\)?\\??\\.(?:${codeProperties.join('|')})\\b`, 'g'))
  return { codeProperties, codes, responseNames: [...new Set([...holders].map(([, name]) => name))] }
}

/** How a file can be parsed: the name for the report, and the config. */
type Parsing = readonly [string, Linter.LanguageOptions]

function parsingsOf(file: string): Parsing[] {
  const jsx = { ecmaFeatures: { jsx: true } }
  const typescript: Parsing = ['typescript-eslint', { parser: tsParser, parserOptions: /\.(?:[mc]?ts)$/.test(file) ? {} : jsx }]
  if (file.endsWith('.vue')) {
    return [
      ['vue + typescript-eslint', { parser: vueParser, parserOptions: { parser: tsParser, ...jsx } }],
      ['vue + espree', { parser: vueParser, parserOptions: { parser: espree, ...jsx } }],
    ]
  }
  const sourceType = file.endsWith('.cjs') ? 'commonjs' : 'module'
  const javascript: Parsing[] = [
    ['espree', { sourceType, parserOptions: jsx }],
    ['espree, script', { sourceType: 'commonjs', parserOptions: jsx }],
    ['vue', { parser: vueParser, sourceType, parserOptions: jsx }],
  ]
  return /\.[mc]?tsx?$/.test(file) ? [typescript] : [...javascript, typescript]
}

const rules: Linter.RulesRecord = {
  ...plugin.configs.strict.rules,
  'rayvision-codes/exhaustive-switch': ['error', { requireEveryCode: true, fix: true }],
}
const linter = new Linter()

function configOf(languageOptions: Linter.LanguageOptions, settings?: object): Linter.Config[] {
  return [
    {
      files: ['**/*.*'],
      plugins: { 'rayvision-codes': plugin },
      languageOptions,
      linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true },
      ...(settings && { settings: { 'rayvision-codes': settings }, rules }),
    },
  ]
}

interface Count {
  files: number
  parsed: number
  reports: number
  fixed: number
  crashes: number
  broken: number
  again: number
}
const zero = (): Count => ({ files: 0, parsed: 0, reports: 0, fixed: 0, crashes: 0, broken: 0, again: 0 })
const total = zero()
const byParser = new Map<string, Count>()

/** Lints a text with one parser, fixes it, parses it again and fixes it again. */
function exercise(text: string, file: string, [name, languageOptions]: Parsing): void {
  const count = byParser.get(name) ?? zero()
  byParser.set(name, count)
  count.files += 1
  const filename = `x${path.extname(file)}`
  const config = configOf(languageOptions, settingsFor(text))
  const complain = (what: string, detail: unknown): void => console.log(`${what}: ${file} (${name}): ${String(detail)}`)
  try {
    const messages = linter.verify(text, config, { filename })
    // What the parser refuses is not the rules' matter.
    if (messages.some(({ fatal }) => fatal)) return
    count.parsed += 1
    count.reports += messages.length
    checkSuggestions(text, messages, (output) => {
      const problem = fatalIn(output, languageOptions, filename)
      if (problem === undefined) return
      count.broken += 1
      complain('BROKEN SUGGESTION', problem)
    })
    if (!messages.some(({ fix }) => fix)) return
    const { output } = linter.verifyAndFix(text, config, { filename })
    count.fixed += 1
    const problem = fatalIn(output, languageOptions, filename)
    if (problem !== undefined) {
      count.broken += 1
      complain('BROKEN FIX', problem)
    } else if (linter.verifyAndFix(output, config, { filename }).output !== output) {
      count.again += 1
      complain('CHANGED AGAIN', '')
    }
  } catch (error) {
    count.crashes += 1
    complain('CRASH', error instanceof Error ? error.stack?.split('\n').slice(0, 6).join('\n  ') : error)
  }
}

function fatalIn(text: string, languageOptions: Linter.LanguageOptions, filename: string): string | undefined {
  return linter.verify(text, configOf(languageOptions), { filename }).find(({ fatal }) => fatal)?.message
}

/** How many suggestions of a file are tried, each alone. */
const MOST_SUGGESTIONS = 6

function checkSuggestions(text: string, messages: readonly Linter.LintMessage[], check: (output: string) => void): void {
  const suggestions = messages.flatMap((message) => message.suggestions ?? [])
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  for (const { fix } of suggestions.slice(0, MOST_SUGGESTIONS)) {
    check(text.slice(0, fix.range[0] + bom) + fix.text + text.slice(fix.range[1] + bom))
  }
}

/** The sources of a repository; where there are too many, those with a word of the rules first, the rest at even distances. */
function sourcesOf(root: string, limit: number): { file: string; text: string }[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:[mc]?[jt]s|[jt]sx|vue)$/.test(file) && !/(?:^|\/)(?:node_modules|dist)\/|\.min\./.test(file))
    .map((file) => path.join(root, file))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true && statSync(file).size < 300_000)
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  if (files.length <= limit) return files
  const spread = <T>(items: readonly T[], most: number): T[] =>
    items.length <= most ? [...items] : Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)] as T)
  const withWord = spread(files.filter(({ text }) => mayHaveWord(text, words)), limit)
  return [...withWord, ...spread(files.filter(({ text }) => !mayHaveWord(text, words)), limit - withWord.length)]
}

const [, ...rows] = readFileSync(path.join(import.meta.dirname, 'precision/repositories.tsv'), 'utf8').trim().split('\n')
const repositories = rows.map((row) => row.split('\t')).filter(([, , , set]) => values.set === undefined || values.set === set)
let files = 0
for (const [repository = ''] of repositories) {
  const sources = sourcesOf(path.join(corpus, repository.replace('/', '+')), Number(values.limit))
  files += sources.length
  for (const { file, text } of sources) for (const parsing of parsingsOf(file)) exercise(text, file, parsing)
}

const print = (name: string, count: Count): void => {
  console.log(
    `${name.padEnd(26)} ${count.files} files, ${count.parsed} accepted, ${count.reports} reports, ${count.fixed} fixed; ` +
      `crashes ${count.crashes}, broken ${count.broken}, changed by a second run ${count.again}`,
  )
}
for (const [name, count] of [...byParser].sort()) {
  print(name, count)
  for (const key of Object.keys(total) as (keyof Count)[]) total[key] += count[key]
}
console.log()
console.log(`${files} files of ${repositories.length} repositories`)
print('all parsers', total)
if (total.crashes + total.broken + total.again > 0) process.exitCode = 1
