/** What `npm run bench` writes to `bench/results.json`. */
import type { Costs } from './cost.ts'
import type { FixCost } from './fix.ts'
import type { Growth } from './growth.ts'
import type { ColdLint, FixRun, Installs, Load } from './processes.ts'
import type { Speech } from './sources.ts'
import type { TypedCosts } from './typed.ts'

export interface Goal {
  readonly ratio: number
  readonly isMet: boolean
}

/** The costs of all rule sets on one set of sources. */
export interface SetCosts extends Costs {
  readonly name: string
  readonly version: string
  readonly speech: Speech
  /** Our least cost over that of `no-magic-numbers`. */
  readonly ratio: number
  readonly goal: Goal
}

export interface Results {
  readonly machine: Readonly<Record<'commit' | 'date' | 'eslint' | 'memory' | 'node' | 'processor' | 'system', string>> & { readonly cores: number }
  readonly costs: readonly SetCosts[]
  /** By number of files. */
  readonly growth: readonly Growth[]
  /** By number of literals in one file. */
  readonly literals: readonly Growth[]
  readonly fix: readonly FixCost[]
  readonly fixRuns: readonly FixRun[]
  readonly typed: readonly TypedCosts[]
  readonly load: Load
  readonly cold: readonly ColdLint[]
  readonly install: Installs
}
