/**
 * Measures what the plugin costs, beside its peers.
 *
 *   npm run bench [-- --rounds 7] [--only <part>[,<part>…]] [--out bench/results.json]
 *
 * The parts: costs, growth, literals, fix, typed, load, cold, install. Sources are packages of npm at named versions, downloaded once into
 * `.tmp/bench`, and a client that is generated. Prints a table of each part; the results of all parts are written to
 * `bench/results.json`, from which `npm run docs:bench` makes the plot and the tables of the docs.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, release, totalmem } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Linter } from 'eslint'
import { measureCosts } from './performance/cost.ts'
import { measureFixes } from './performance/fix.ts'
import { growthByFiles, growthByLiterals } from './performance/growth.ts'
import { measureColdLint, measureFixRuns, measureInstall, measureLoad } from './performance/processes.ts'
import type { Goal, Results, SetCosts } from './performance/results.ts'
import { AS_MANY_EMPTY, OURS, ourRules } from './performance/rule-sets.ts'
import { clientFile, packageFiles, packages, parseFile, writeClient, WORK, type ParsedFile, type Speech } from './performance/sources.ts'
import { measureTyped } from './performance/typed.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '11' },
    only: { type: 'string', default: 'costs,growth,literals,fix,fixRuns,typed,load,cold,install' },
    out: { type: 'string', default: path.join(import.meta.dirname, 'results.json') },
  },
})
const rounds = Number(values.rounds)

/** At most so many files of a package: their trees are all in memory. */
const MAX_FILES = 100

/** The goals of each kind of sources: our cost over that of `no-magic-numbers`. */
const GOALS: Readonly<Record<Speech, number>> = { seldom: 0.6, often: 1 }

const NUMBERS = 'no-magic-numbers'
const peers = [AS_MANY_EMPTY, 'empty', 'empty listeners', NUMBERS, 'typescript-eslint no-magic-numbers']

function costsOf(name: string, version: string, speech: Speech, files: readonly ParsedFile[]): SetCosts {
  const costs = measureCosts(files, [OURS, ...peers, ...ourRules], rounds)
  const ratio = Math.round(((costs.least[OURS] ?? NaN) / (costs.least[NUMBERS] ?? NaN)) * 100) / 100
  const goal: Goal = { ratio: GOALS[speech], isMet: ratio <= GOALS[speech] }
  console.log(`\n${name} ${version}: ${costs.files} files, ${(costs.bytes / 1e6).toFixed(1)} MB; ours is ${ratio} of ${NUMBERS} (goal: at most ${goal.ratio})`)
  console.table(Object.fromEntries(Object.entries(costs.least).map(([set, least]) => [set, { 'least (ms)': least, 'median (ms)': costs.medians[set] }])))
  return { name, version, speech, ...costs, ratio, goal }
}

function* allCosts(): Generator<SetCosts> {
  for (const sources of packages) {
    const files = packageFiles(sources).slice(0, MAX_FILES).flatMap((file) => parseFile(file) ?? [])
    yield costsOf(sources.name, sources.version, sources.speech, files)
  }
  const client = Array.from({ length: 100 }, (_, index) => parseFile(`client${index}.ts`, clientFile(index)) ?? [])
  yield costsOf('generated client', '', 'often', client.flat())
}

/** Each round starts six processes. */
const COLD_ROUNDS = 8

const typedSets = [OURS, 'asks discriminants', 'asks codes', NUMBERS, 'switch-exhaustiveness-check', 'no-unsafe-enum-comparison']

const cold = (): Results['cold'] => [
  ...packages
    .filter(({ name }) => name === 'three' || name === 'rxjs')
    .map(({ name, version, folder, extensions }) => measureColdLint(name, path.join(WORK, `${name}-${version}`, folder), extensions, COLD_ROUNDS)),
  measureColdLint('generated client', writeClient(1000), ['.ts'], COLD_ROUNDS),
]

const parts: { readonly [Part in Exclude<keyof Results, 'machine'>]: () => Results[Part] } = {
  costs: () => [...allCosts()],
  growth: () => growthByFiles([100, 1000, 10_000]),
  literals: () => growthByLiterals([100, 1000, 10_000]),
  fix: () => measureFixes([1, 10, 100, 1000]),
  fixRuns: () => measureFixRuns([1, 10, 100], 5),
  typed: () => [measureTyped('generated client', writeClient(300), typedSets, 5)],
  load: () => measureLoad(15),
  cold,
  install: measureInstall,
}

function machine(): Results['machine'] {
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${process.platform} ${release()}`,
    node: process.version,
    eslint: Linter.version,
  }
}

const before = existsSync(values.out) ? (JSON.parse(readFileSync(values.out, 'utf8')) as Results) : {}
const measured: Record<string, unknown> = { ...before, machine: machine() }
for (const part of values.only.split(',')) {
  if (!Object.hasOwn(parts, part)) throw new RangeError(`--only: expected one of ${Object.keys(parts).join(', ')}, found "${part}".`)
  const result = parts[part as keyof typeof parts]()
  measured[part] = result
  if (part !== 'costs') console.log(`\n${part}`, JSON.stringify(result, null, 2))
  // After each part, so that none is lost where a later one fails.
  writeFileSync(values.out, `${JSON.stringify(measured, null, 2)}\n`)
}
