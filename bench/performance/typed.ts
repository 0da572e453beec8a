/** What rules cost that ask for types: with a checker that knows nothing yet, and with one that has been asked. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import * as tsParser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { measureCosts, round, verify } from './cost.ts'
import { OURS, resolvedConfigOf } from './rule-sets.ts'
import { parseFile, type ParsedFile } from './sources.ts'

/** Milliseconds that rule sets add, by name. */
type Times = Readonly<Record<string, number>>

export interface TypedCosts {
  readonly name: string
  readonly files: number
  /** With a new program: the sum of each file's least, of several programs. */
  readonly cold: Times
  /** The same when all rules have run on the program before. */
  readonly warm: Times
}

const BASE = 'nothing'

/** What our rules cost on the same files when the parser brings no types: the rest is what types cost. */
export const OURS_WITHOUT_TYPES = 'ours, without types'

/** @param folder With a `tsconfig.json`. */
export function measureTyped(name: string, folder: string, names: readonly string[], rounds: number): TypedCosts {
  const sources = readdirSync(path.join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, 'src', file))
  const withTypes = (): ParsedFile[] => parseAll(sources, { project: './tsconfig.json', tsconfigRootDir: folder })
  const withoutTypes = (): ParsedFile[] => parseAll(sources, {})
  const cold = costsWhenNew(withTypes, names, rounds)
  const coldWithout = costsWhenNew(withoutTypes, [OURS], rounds)[OURS] ?? NaN
  const warm = measureCosts(withTypes(), names, rounds * 2).least
  const warmWithout = measureCosts(withoutTypes(), [OURS], rounds * 2).least[OURS] ?? NaN
  return {
    name,
    files: sources.length,
    cold: beside(cold, coldWithout),
    warm: beside(warm, warmWithout),
  }
}

/** Puts what ours cost without types beside what they cost with them. */
function beside({ [OURS]: ours = NaN, ...others }: Times, without: number): Times {
  return { [OURS]: ours, [OURS_WITHOUT_TYPES]: without, ...others }
}

/** What rule sets add on files that are parsed anew for each. */
function costsWhenNew(parse: () => ParsedFile[], names: readonly string[], rounds: number): Times {
  const linter = new Linter()
  const sets = [BASE, ...names].map((set) => ({ set, config: resolvedConfigOf(set), least: [] as number[] }))
  for (let turn = 0; turn < rounds; turn++) {
    for (const { config, least } of sets) {
      for (const [index, file] of parse().entries()) {
        least[index] = Math.min(least[index] ?? Infinity, verify(linter, file, config))
      }
    }
  }
  const [base = NaN, ...sums] = sets.map(({ least }) => least.reduce((sum, time) => sum + time, 0))
  return Object.fromEntries(names.map((set, index) => [set, round((sums[index] ?? NaN) - base)]))
}

function parseAll(sources: readonly string[], parserOptions: object): ParsedFile[] {
  tsParser.clearCaches()
  return sources.flatMap((file) => parseFile(file, undefined, parserOptions) ?? [])
}
