/**
 * What rules cost in one process: files are parsed once, the rule sets take turns on each of them, and each run is a
 * whole `verify`. What disturbs one file's runs disturbs those of all sets.
 */
import { Linter } from 'eslint'
import { resolvedConfigOf } from './rule-sets.ts'
import type { ParsedFile } from './sources.ts'

/** The milliseconds that each rule set adds to a run that lints nothing, by name. */
export interface Costs {
  readonly files: number
  readonly bytes: number
  /** The sum of each file's least time: what a rule costs when nothing disturbs it. */
  readonly least: Readonly<Record<string, number>>
  /** The sum of each file's median. */
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
  // What is subtracted from all others is measured several times in each turn.
  const sets = names.flatMap((name, index) => (index % 4 === 0 ? [BASE, name] : [name])).map((name) => ({ name, config: resolvedConfigOf(name), least: 0, median: 0 }))
  for (const file of files) {
    const times = sets.map((): number[] => [])
    for (let turn = 0; turn < rounds; turn++) {
      // A set finds the machine's caches as its predecessor left them: each turn begins with another one.
      for (let index = 0; index < sets.length; index++) {
        const at = (index + turn) % sets.length
        times[at]?.push(verify(linter, file, (sets[at] as (typeof sets)[number]).config))
      }
    }
    for (const [index, set] of sets.entries()) {
      set.least += Math.min(...(times[index] ?? []))
      set.median += median(times[index] ?? [])
    }
  }
  const added = (kind: 'least' | 'median'): Record<string, number> => {
    const base = Math.min(...sets.filter(({ name }) => name === BASE).map((set) => set[kind]))
    const others = sets.filter(({ name }) => name !== BASE)
    return Object.fromEntries(others.map((set) => [set.name, round(set[kind] - base)]))
  }
  return {
    files: files.length,
    bytes: files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    least: added('least'),
    medians: added('median'),
  }
}

/**
 * How long ESLint takes for a parsed file, in milliseconds. What earlier runs have left behind is collected before, if Node.js
 * lets us (`--expose-gc`): beside thousands of trees in memory that takes longer than any rule, and falls on whichever runs then.
 */
export function verify(linter: Linter, file: ParsedFile, config: Linter.Config[]): number {
  const sourceCode = file.create()
  globalThis.gc?.({ type: 'minor' })
  const start = performance.now()
  linter.verify(sourceCode, config, { filename: file.name.replace(/^.*[/\\]/, '') })
  return performance.now() - start
}
