/** What rules cost that ask for types: with a checker that knows nothing yet, and with one that has been asked. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import * as tsParser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { round, verify } from './cost.ts'
import { resolvedConfigOf } from './rule-sets.ts'
import { parseFile, type ParsedFile } from './sources.ts'

export interface TypedCosts {
  readonly name: string
  readonly files: number
  /** Milliseconds with a new program, by rule set. */
  readonly cold: Readonly<Record<string, number>>
  /** Milliseconds when the same rules have run on the same program before. */
  readonly warm: Readonly<Record<string, number>>
}

const BASE = 'nothing'

/** @param folder With a `tsconfig.json`. */
export function measureTyped(name: string, folder: string, names: readonly string[], rounds: number): TypedCosts {
  const linter = new Linter()
  const cold: Record<string, number> = {}
  const warm: Record<string, number> = {}
  let files = 0
  for (let turn = 0; turn < rounds; turn++) {
    for (const set of [BASE, ...names]) {
      const parsed = parseProject(folder)
      files = parsed.length
      const config = resolvedConfigOf(set)
      const total = (): number => parsed.reduce((sum, file) => sum + verify(linter, file, config), 0)
      cold[set] = Math.min(cold[set] ?? Infinity, total())
      warm[set] = Math.min(warm[set] ?? Infinity, total(), total())
    }
  }
  const without = (times: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(names.map((set) => [set, round((times[set] ?? NaN) - (times[BASE] ?? NaN))]))
  return { name, files, cold: without(cold), warm: without(warm) }
}

function parseProject(folder: string): ParsedFile[] {
  tsParser.clearCaches()
  return readdirSync(path.join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => parseFile(path.join(folder, 'src', file), undefined, { project: './tsconfig.json', tsconfigRootDir: folder }) ?? [])
}
