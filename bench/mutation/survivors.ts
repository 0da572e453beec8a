/**
 * Which mutants outlive the tests, which of these the compiler refuses, so that `npm run typecheck` kills them, and which
 * `explained.tsv` explains.
 *
 *   npm run test:mutation; npx tsx bench/mutation/survivors.ts
 *
 * Reads the report of the mutation tests and writes those that remain to `.tmp/mutation/survivors.tsv`.
 */
import type { schema } from '@stryker-mutator/api/core'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const ROOT = path.join(import.meta.dirname, '../..')
const REPORT = path.join(ROOT, '.tmp/mutation/report.json')
const SURVIVORS = path.join(ROOT, '.tmp/mutation/survivors.tsv')
const EXPLAINED = path.join(import.meta.dirname, 'explained.tsv')

const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as schema.MutationTestResult

/** The compiler of this repository, for which files can have another text. */
class Compiler {
  readonly #texts = new Map<string, string>()
  #version = 0
  readonly #service: ts.LanguageService

  constructor(names: readonly string[]) {
    const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as { config: unknown }
    const { options: settings } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT)
    this.#service = ts.createLanguageService({
      ...ts.sys,
      useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
      getCompilationSettings: () => settings,
      getScriptFileNames: () => [...names],
      getScriptVersion: (file) => (this.#texts.has(file) ? String(this.#version) : ''),
      getScriptSnapshot: (file) => {
        const text = this.#texts.get(file) ?? ts.sys.readFile(file)
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
      },
      getCurrentDirectory: () => ROOT,
      getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    })
  }

  /** Whether a file has errors of types with a text; those that it causes in other files are not looked for. */
  refuses(file: string, text: string): boolean {
    this.#texts.set(file, text)
    this.#version += 1
    const isRefused = this.#service.getSemanticDiagnostics(file).length > 0
    this.#texts.delete(file)
    return isRefused
  }
}

/** Where a position of the report is in a text. */
function offsetOf(text: string, { line, column }: schema.Position): number {
  let start = 0
  for (let current = 1; current < line; current += 1) start = text.indexOf('\n', start) + 1
  return start + column - 1
}

/** A text on one line, for a table. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

/** What tells a mutant from others, wherever its line moves: the file, the line's text, the mutator, what it replaces by what. */
function keyOf(file: string, line: string, mutator: string, original: string, replacement: string): string {
  return [file, line.trim(), mutator, original, replacement].map(onOneLine).join('\t')
}

/** The mutants that the table explains; the reason is behind the last tab. */
const explained = new Set(readFileSync(EXPLAINED, 'utf8').trimEnd().split('\n').slice(1).map((row) => row.slice(0, row.lastIndexOf('\t'))))
const outdated = new Set(explained)

const compiler = new Compiler(Object.keys(files).map((name) => path.join(ROOT, name)))
const counts: Record<string, { killed: number; survived: number; refused: number; explained: number }> = {}
const total = { killed: 0, survived: 0, refused: 0, explained: 0 }
const remaining: string[] = []
for (const [name, { source, mutants }] of Object.entries(files)) {
  const file = path.join(ROOT, name)
  if (readFileSync(file, 'utf8') !== source) throw new Error(`${name} has changed since the mutation tests`)
  if (compiler.refuses(file, source)) throw new Error(`${name} has errors of types`)
  const count = { killed: 0, survived: 0, refused: 0, explained: 0 }
  for (const { status, location, mutatorName, replacement = '' } of mutants) {
    if (status === 'Killed' || status === 'Timeout') count.killed += 1
    if (status !== 'Survived' && status !== 'NoCoverage') continue
    count.survived += 1
    const start = offsetOf(source, location.start)
    const end = offsetOf(source, location.end)
    const original = source.slice(start, end)
    const key = keyOf(name, source.split('\n')[location.start.line - 1] ?? '', mutatorName, original, replacement)
    if (compiler.refuses(file, source.slice(0, start) + replacement + source.slice(end))) count.refused += 1
    else if (explained.has(key)) count.explained += 1
    else remaining.push(`${location.start.line}:${location.start.column}\t${key}`)
    outdated.delete(key)
  }
  counts[name] = count
  for (const key of ['killed', 'survived', 'refused', 'explained'] as const) total[key] += count[key]
}

console.table(counts)
const all = total.killed + total.survived
const percent = (count: number): string => `${((100 * count) / all).toFixed(2)} %`
console.log(`${total.killed} of ${all} mutants are killed by the tests: ${percent(total.killed)}.`)
console.log(`${total.refused} of the ${total.survived} others are refused by the compiler. With these: ${percent(total.killed + total.refused)}.`)
writeFileSync(SURVIVORS, ['place\tfile\tline\tmutator\toriginal\treplacement', ...remaining].join('\n') + '\n')
console.log(`${total.explained} are explained; the other ${remaining.length} are in ${path.relative(process.cwd(), SURVIVORS)}.`)
for (const key of outdated) console.log(`Explained, but no survivor: ${key}`)
