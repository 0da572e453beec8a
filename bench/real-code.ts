/**
 * Runs every rule on the sources of real repositories: none may crash, and no fix may break a file.
 *
 *   npx tsx bench/real-code.ts <folder of checked-out repositories> … [--set dev|held-out] [--only <part of a name>,…]
 *     [--limit <files of a repository>] [--wide] [--types]
 *
 * Each file is linted with each parser that accepts it, fixed, parsed again and fixed again; one that has no word of the
 * rules, which leave it at once, with one parser only. With `--wide`, small numbers are codes, many properties hold one,
 * and whatever these are read from is a response, so that fixes are made in far more places than with the defaults. With
 * `--types`, what has a `tsconfig.json` is compiled before and after the fixes as well: the errors must be the same.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import * as tsParser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import * as espree from 'espree'
import * as vueParser from 'vue-eslint-parser'
import plugin from '../src/index.ts'
import { checkTypes } from './real-code/type-check.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string' },
    only: { type: 'string' },
    limit: { type: 'string', default: '1000000' },
    wide: { type: 'boolean', default: false },
    types: { type: 'boolean', default: false },
  },
})
if (positionals.length === 0) throw new Error('Name the folders of the checked-out repositories.')

const codeProperties = ['code', 'errorCode', 'error_code']
if (values.wide) codeProperties.push('status', 'type', 'kind', 'length', 'state', 'id', 'value', 'index')
const codes = Array.from({ length: 99 }, (_, index) => ({ code: index + 1, name: `OWN_${index + 1}` }))
/** The words without which the rules leave a file at once. */
const words = [...codeProperties, 'RayvisionCode', 'status']

/** Whether a text has a word of the rules, perhaps as a part of another. */
const hasWordOfRules = (text: string): boolean => words.some((word) => text.includes(word))

/** The enum that fixes import, and the modules that have it. */
const modules = values.wide ? { '@our/codes': { name: 'OurCode', codes } } : { 'rayvision-codes': { name: 'RayvisionCode', codes: [] } }

function settingsFor(text: string): object {
  if (!values.wide) return {}
  const holders = text.matchAll(new RegExp(`([A-Za-z_$][\\w$]*)\\)?\\??\\.(?:${codeProperties.join('|')})\\b`, 'g'))
  return { enum: { name: 'OurCode', module: '@our/codes' }, codeProperties, codes, responseNames: [...new Set([...holders].map(([, name]) => name))], responseCalls: ['*', '*.*'] }
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
    ['espree, CommonJS', { sourceType: 'commonjs', parserOptions: jsx }],
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

/** What happened to files. */
class Count {
  files = 0
  /** Files that some parser accepts, and all that parsers accepted. */
  accepted = 0
  parses = 0
  reports = 0
  fixed = 0
  crashes = 0
  broken = 0
  again = 0
  slowest = { file: '', time: 0 }

  add(other: Count): void {
    for (const key of ['files', 'accepted', 'parses', 'reports', 'fixed', 'crashes', 'broken', 'again'] as const) this[key] += other[key]
    if (other.slowest.time > this.slowest.time) this.slowest = other.slowest
  }

  get faults(): number {
    return this.crashes + this.broken + this.again
  }

  toString(): string {
    return (
      `${this.files} files, ${this.accepted} accepted, ${this.parses} parses, ${this.reports} reports, ${this.fixed} fixed; ` +
      `crashes ${this.crashes}, broken ${this.broken}, changed by a second run ${this.again}; slowest ${Math.round(this.slowest.time)} ms ${this.slowest.file}`
    )
  }
}

/** Lints a text with one parser, fixes it, parses it again and fixes it again; whether the parser accepts it. */
function exercise(text: string, file: string, [name, languageOptions]: Parsing, count: Count): boolean {
  const filename = `x${path.extname(file)}`
  const config = configOf(languageOptions, settingsFor(text))
  const complain = (what: string, detail: unknown): void => console.log(`${what}: ${file} (${name}): ${String(detail)}`)
  const start = performance.now()
  try {
    const messages = linter.verify(text, config, { filename })
    const time = performance.now() - start
    if (time > count.slowest.time) count.slowest = { file, time }
    // What the parser refuses is not the rules' matter.
    if (messages.some(({ fatal }) => fatal)) return false
    count.parses += 1
    count.reports += messages.length
    checkSuggestions(text, messages, (output) => {
      const problem = fatalIn(output, languageOptions, filename)
      if (problem === undefined) return
      count.broken += 1
      complain('BROKEN SUGGESTION', problem)
    })
    if (!messages.some(({ fix }) => fix)) return true
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
    // A parser may crash too.
    if (!isLinted(text, languageOptions, filename)) return false
    count.crashes += 1
    complain('CRASH', error instanceof Error ? error.stack?.split('\n').slice(0, 6).join('\n  ') : error)
  }
  return true
}

function isLinted(text: string, languageOptions: Linter.LanguageOptions, filename: string): boolean {
  try {
    return fatalIn(text, languageOptions, filename) === undefined
  } catch {
    return false
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

/** Files beyond this size are built, not written. */
const LONGEST = 300_000

const isSource = (file: string): boolean => /\.(?:[mc]?[jt]s|[jt]sx|vue)$/.test(file) && !/(?:^|\/)(?:node_modules|dist)\/|\.min\./.test(file)

/** The sources of a repository; where there are too many, those with a word of the rules first, the rest at even distances. */
function sourcesOf(root: string, limit: number): { file: string; text: string }[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .map((file) => path.join(root, file))
    .filter((file) => {
      const stat = statSync(file, { throwIfNoEntry: false })
      return stat?.isFile() === true && stat.size < LONGEST
    })
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  if (files.length <= limit) return files
  const spread = <T>(items: readonly T[], most: number): T[] =>
    items.length <= most ? [...items] : Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)] as T)
  const withWord = spread(files.filter(({ text }) => hasWordOfRules(text)), limit)
  return [...withWord, ...spread(files.filter(({ text }) => !hasWordOfRules(text)), limit - withWord.length)]
}

/** Compiles what has a `tsconfig.json` in a repository, or in a folder of it; the number of errors that the fixes changed. */
function exerciseTypes(root: string): number {
  const folders = ['.', ...readdirSync(root), ...readdirSync(root).flatMap((folder) => (/^(?:packages|libs|apps|web|frontend|client)$/.test(folder) ? readdirSync(path.join(root, folder)).map((inner) => path.join(folder, inner)) : []))]
  let different = 0
  for (const folder of folders) {
    const config = path.join(root, folder, 'tsconfig.json')
    if (!existsSync(config)) continue
    const typescript: Linter.LanguageOptions = { parser: tsParser }
    const checked = checkTypes(
      config,
      (file, text) => {
        if (!/\.[mc]?tsx?$/.test(file) || /\.d\.[mc]?ts$/.test(file)) return undefined
        const languageOptions = { ...typescript, parserOptions: file.endsWith('x') ? { ecmaFeatures: { jsx: true } } : {} }
        const { fixed, output } = linter.verifyAndFix(text, configOf(languageOptions, settingsFor(text)), { filename: `x${path.extname(file)}` })
        return fixed ? output : undefined
      },
      modules,
    )
    if (typeof checked === 'string') console.log(`  types of ${folder}: not loaded: ${checked.slice(0, 200)}`)
    else {
      console.log(`  types of ${folder}: ${checked.files} files, ${checked.changed} changed, ${checked.errors} errors before, ${checked.different.length} different after`)
      for (const error of checked.different.slice(0, 10)) console.log(`    ${error.slice(0, 300)}`)
      different += checked.different.length
    }
  }
  return different
}

const [, ...rows] = readFileSync(path.join(import.meta.dirname, 'precision/repositories.tsv'), 'utf8').trim().split('\n')
const ofSet = new Set(rows.map((row) => row.split('\t')).filter(([, , , set]) => values.set === set).map(([repository = '']) => repository.replace('/', '+')))
const wanted = values.only?.split(',')
const repositories = positionals.flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .filter(({ name }) => (values.set === undefined || ofSet.has(name)) && (wanted === undefined || wanted.some((part) => name.includes(part))))
    .map(({ name }) => path.join(folder, name)),
)

const byParser = new Map<string, Count>()
const total = new Count()
let different = 0
for (const root of repositories) {
  const ofRepository = new Count()
  for (const { file, text } of sourcesOf(root, Number(values.limit))) {
    const parsings = hasWordOfRules(text) ? parsingsOf(file) : parsingsOf(file).slice(0, 1)
    const accepted = parsings.filter((parsing) => {
      const count = new Count()
      count.files = 1
      const isAccepted = exercise(text, file, parsing, count)
      count.accepted = isAccepted ? 1 : 0
      const ofParser = byParser.get(parsing[0]) ?? new Count()
      byParser.set(parsing[0], ofParser)
      ofParser.add(count)
      ofRepository.add(Object.assign(count, { files: 0, accepted: 0 }))
      return isAccepted
    })
    ofRepository.files += 1
    ofRepository.accepted += accepted.length > 0 ? 1 : 0
  }
  total.add(ofRepository)
  console.log(`${path.basename(root)}: ${String(ofRepository)}`)
  if (values.types) different += exerciseTypes(root)
}

console.log()
for (const [name, count] of [...byParser].sort()) console.log(`${name}: ${String(count)}`)
console.log(`\n${repositories.length} repositories: ${String(total)}${values.types ? `; errors of types that fixes changed ${different}` : ''}`)
if (total.faults + different > 0) process.exitCode = 1
