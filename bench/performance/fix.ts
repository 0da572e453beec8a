/** What `--fix` costs beside a plain lint, and how many passes it takes. */
import { Linter } from 'eslint'
import * as espree from 'espree'
import { median, round } from './cost.ts'
import { configOf } from './rule-sets.ts'
import { fileWithLiterals } from './sources.ts'

export interface FixCost {
  readonly literals: number
  /** How often ESLint parses the file, the pass that finds nothing more to fix included. */
  readonly passes: number
  /** The time of `--fix` over that of a plain lint. */
  readonly ratio: number
}

const ROUNDS = 15

export function measureFixes(counts: readonly number[]): FixCost[] {
  return counts.map((literals) => {
    const linter = new Linter()
    const text = fileWithLiterals(literals)
    let passes = 0
    const parser = {
      parse(source: string, options: espree.Options): unknown {
        passes += 1
        return espree.parse(source, options)
      },
    }
    const config = configOf('no-magic-code').map((entry) => ({ ...entry, languageOptions: { parser } })) as Linter.Config[]
    const time = (run: () => unknown): number => {
      const start = performance.now()
      run()
      return performance.now() - start
    }
    const ratios = Array.from({ length: ROUNDS }, () => {
      const plain = time(() => linter.verify(text, config, { filename: 'client.js' }))
      passes = 0
      return time(() => linter.verifyAndFix(text, config, { filename: 'client.js' })) / plain
    })
    return { literals, passes, ratio: round(median(ratios)) }
  })
}
