/**
 * Lints, fixes and runs programs that nobody would write, to find those that break a rule.
 *
 *   npm run fuzz -- [--seed N] [--seconds S] [--only <number of a program>] [--verbose] [<folder of sources> …]
 *
 * Programs come from a grammar and from real files with code sites put into them: those of the folders given, else the
 * packages in `node_modules`. Each is linted with every rule, odd settings and one of the parsers. No rule may throw; each fix
 * and suggestion alone must give a program; `--fix` must come to an end, in any order, and a second run must change
 * nothing; what can be run must do the same before and after. A seed makes the same programs again. What fails is
 * printed as the smallest program that does, once for each kind of failure.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { check, Tried, type Failure } from './fuzz/check.ts'
import { findSources } from './fuzz/mutate.ts'
import { makeProgram, type Program } from './fuzz/programs.ts'
import { programRandom, Random } from './fuzz/random.ts'
import { smallestFailure } from './fuzz/smallest.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '60' },
    only: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed)
const only = values.only === undefined ? undefined : Number(values.only)

/** How many files of a folder are used; the short run of the tests has as many. */
const MOST_SOURCES = 400

const folders = positionals.length > 0 ? positionals : [path.join(import.meta.dirname, '../node_modules')]
const sources = findSources(folders, new Random(seed), MOST_SOURCES)
const end = Date.now() + Number(values.seconds) * 1000
const tried = new Tried()
const seen = new Map<string, number>()

function report(failure: Failure, program: Program, index: number): void {
  const { signature } = failure
  const known = seen.get(signature) ?? 0
  seen.set(signature, known + 1)
  if (known > 0) return
  const { text, setup, detail } = smallestFailure(failure, program)
  console.log(`\n━━ ${signature}\n   program ${index} of seed ${seed} (${program.origin}); ${setup.dialect.name}, ${path.basename(setup.dialect.filename)}`)
  console.log(`   settings ${JSON.stringify(setup.settings)}; rules ${JSON.stringify(setup.rules)}`)
  console.log(`── program${/[\r\u2028\uFEFF]/.test(text) ? ` ${JSON.stringify(text)}` : ''}\n${text.length > 3000 ? `${text.slice(0, 1500)} … ${text.slice(-1000)}` : text}`)
  console.log(`── found\n${detail}`)
}

// Programs may leave promises behind that nobody waits for.
process.on('unhandledRejection', () => {})

let programs = 0
let accepted = 0
for (let index = only ?? 0; Date.now() < end; index += 1) {
  const program = makeProgram(programRandom(seed, index), sources)
  programs += 1
  if (program !== undefined) {
    accepted += 1
    const text = program.parts.join('\n')
    if (values.verbose) console.log(`${index}: ${program.setup.dialect.name}\n${text}\n`)
    for (const failure of check(text, program.setup, tried)) report(failure, program, index)
  }
  if (only !== undefined) break
}

const byCount = (counts: ReadonlyMap<string, number>): [string, number][] => [...counts].sort((a, b) => b[1] - a[1])
console.log(`\n${programs} programs of seed ${seed}, ${accepted} of them accepted by their parser; ${seen.size} kinds of failures`)
console.log(`${tried.changes} fixes and suggestions alone, ${tried.fixed} programs fixed, ${tried.run} run before and after, ${tried.completed} of them to their end`)
console.log(`reports: ${byCount(tried.reports).map(([name, count]) => `${name} ${count}`).join(', ')}`)
console.log(`programs: ${byCount(tried.dialects).map(([name, count]) => `${name} ${count}`).join('; ')}`)
for (const [signature, times] of byCount(seen)) console.log(`${String(times).padStart(6)} × ${signature}`)
if (seen.size > 0) process.exitCode = 1
