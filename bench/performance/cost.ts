/** What rules cost in one process: files are parsed once, the rule sets take turns, and each run is a whole `verify`. */
import { Linter } from 'eslint'
import { configOf } from './rule-sets.ts'
import type { ParsedFile } from './sources.ts'

/** The milliseconds that each rule set adds to a run that lints nothing, by name. */
export interface Costs {
  readonly files: number
  readonly bytes: number
  /** The sum of each file's least time: what a rule costs when nothing disturbs it. */
  readonly least: Readonly<Record<string, number>>
  /** The median of the rounds. */
  readonly medians: Readonly<Record<string, number>>
}

const BASE = 'nothing'

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/** Hundredths are finer than what can be measured. */
export const round = (value: number): number => Math.round(value * 100) / 100

/**
 * Measures rule sets on files.
 *
 * @param names Of the rule sets; one that lints nothing is added, and subtracted from the others.
 */
export function measureCosts(files: readonly ParsedFile[], names: readonly string[], rounds: number): Costs {
  const linter = new Linter()
  const sets = [BASE, ...names].map((name) => ({ name, config: configOf(name), least: files.map(() => Infinity), totals: [] as number[] }))
  for (let turn = 0; turn < rounds; turn++) {
    for (const { config, least, totals } of sets) {
      let total = 0
      files.forEach((file, index) => {
        const time = verify(linter, file, config)
        least[index] = Math.min(least[index] ?? Infinity, time)
        total += time
      })
      totals.push(total)
    }
  }
  const leastOf = (name: string): number => sets.find((set) => set.name === name)?.least.reduce((sum, time) => sum + time, 0) ?? NaN
  const base = sets[0]?.totals ?? []
  const differences = (totals: readonly number[]): number => median(totals.map((total, turn) => total - (base[turn] ?? NaN)))
  return {
    files: files.length,
    bytes: files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    least: Object.fromEntries(names.map((name) => [name, round(leastOf(name) - leastOf(BASE))])),
    medians: Object.fromEntries(sets.slice(1).map(({ name, totals }) => [name, round(differences(totals))])),
  }
}

/** How long ESLint takes for a parsed file, in milliseconds. */
export function verify(linter: Linter, file: ParsedFile, config: Linter.Config[]): number {
  const sourceCode = file.create()
  const start = performance.now()
  linter.verify(sourceCode, config, { filename: file.name.replace(/^.*[/\\]/, '') })
  return performance.now() - start
}
