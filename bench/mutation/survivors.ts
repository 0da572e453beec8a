/**
 * Which mutants outlive the tests, and which of these the compiler refuses, so that `npm run typecheck` kills them.
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

const compiler = new Compiler(Object.keys(files).map((name) => path.join(ROOT, name)))
const counts: Record<string, { killed: number; survived: number; refused: number }> = {}
const total = { killed: 0, survived: 0, refused: 0 }
const remaining: string[] = []
for (const [name, { source, mutants }] of Object.entries(files)) {
  const file = path.join(ROOT, name)
  if (readFileSync(file, 'utf8') !== source) throw new Error(`${name} has changed since the mutation tests`)
  if (compiler.refuses(file, source)) throw new Error(`${name} has errors of types`)
  const count = { killed: 0, survived: 0, refused: 0 }
  for (const { status, location, mutatorName, replacement = '' } of mutants) {
    if (status === 'Killed' || status === 'Timeout') count.killed += 1
    if (status !== 'Survived' && status !== 'NoCoverage') continue
    count.survived += 1
    const start = offsetOf(source, location.start)
    const end = offsetOf(source, location.end)
    if (compiler.refuses(file, source.slice(0, start) + replacement + source.slice(end))) count.refused += 1
    else remaining.push([`${name}:${location.start.line}:${location.start.column}`, mutatorName, onOneLine(source.slice(start, end)), onOneLine(replacement)].join('\t'))
  }
  counts[name] = count
  for (const key of ['killed', 'survived', 'refused'] as const) total[key] += count[key]
}

console.table(counts)
const all = total.killed + total.survived
const percent = (count: number): string => `${((100 * count) / all).toFixed(2)} %`
console.log(`${total.killed} of ${all} mutants are killed by the tests: ${percent(total.killed)}.`)
console.log(`${total.refused} of the ${total.survived} others are refused by the compiler. With these: ${percent(total.killed + total.refused)}.`)
writeFileSync(SURVIVORS, ['place\tmutator\toriginal\treplacement', ...remaining].join('\n') + '\n')
console.log(`The other ${remaining.length} are in ${path.relative(process.cwd(), SURVIVORS)}.`)
