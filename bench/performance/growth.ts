/** How the cost of our rules grows with the number of files, and of literals in one file. */
import { Linter } from 'eslint'
import { round, verify } from './cost.ts'
import { resolvedConfigOf, OURS } from './rule-sets.ts'
import { clientFile, fileWithLiterals, parseFile } from './sources.ts'

/** What one file, or one literal, costs where there are so many of them, in microseconds. */
export interface Growth {
  readonly count: number
  readonly microseconds: number
}

/** Files are parsed one after the other, so that not all of their trees are in memory. */
export function growthByFiles(counts: readonly number[]): Growth[] {
  const linter = new Linter()
  const [ours, nothing] = [resolvedConfigOf(OURS), resolvedConfigOf('nothing')]
  return counts.map((count) => {
    let total = 0
    for (let index = 0; index < count; index++) {
      const file = parseFile(`client${index}.ts`, clientFile(index))
      if (file === undefined) throw new Error('The generated client does not parse.')
      total += leastDifference(3, () => verify(linter, file, ours), () => verify(linter, file, nothing))
    }
    return { count, microseconds: round((total / count) * 1000) }
  })
}

export function growthByLiterals(counts: readonly number[]): Growth[] {
  const linter = new Linter()
  const [ours, nothing] = [resolvedConfigOf(OURS), resolvedConfigOf('nothing')]
  return counts.map((count) => {
    const file = parseFile('client.js', fileWithLiterals(count))
    if (file === undefined) throw new Error('The generated file does not parse.')
    const rounds = Math.max(5, Math.min(50, 20_000 / count))
    const total = leastDifference(rounds, () => verify(linter, file, ours), () => verify(linter, file, nothing))
    return { count, microseconds: round((total / count) * 1000) }
  })
}

function leastDifference(rounds: number, ours: () => number, nothing: () => number): number {
  let [least, leastNothing] = [Infinity, Infinity]
  for (let turn = 0; turn < rounds; turn++) {
    least = Math.min(least, ours())
    leastNothing = Math.min(leastNothing, nothing())
  }
  return Math.max(0, least - leastNothing)
}
