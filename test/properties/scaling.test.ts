import { Linter, type Rule } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.ts'
import { judge } from '../support/evidence.ts'
import { deepShapes, longShapes, type Shape } from '../support/shapes.ts'

const clock = { spent: 0 }

/** A function that adds the time of its calls, without that of other processes, to what was spent. */
function timed<Arguments extends unknown[], Result>(run: (...args: Arguments) => Result): (...args: Arguments) => Result {
  return (...args) => {
    const before = process.cpuUsage()
    const result = run(...args)
    const { user, system } = process.cpuUsage(before)
    clock.spent += user + system
    return result
  }
}

/** A rule whose own time counts, and not that of ESLint's walk through the file. */
function timedRule(rule: Rule.RuleModule): Rule.RuleModule {
  return {
    ...rule,
    create: timed((context) => {
      const { 'Program:exit': judge, ...others } = rule.create(context) as Record<string, (node: never) => void>
      return { ...others, ...(judge && { 'Program:exit': timed(judge) }) } as Rule.RuleListener
    }),
  }
}

const linter = new Linter()
const config: Linter.Config[] = [
  {
    files: ['**/*.js'],
    plugins: { 'rayvision-codes': { rules: Object.fromEntries(Object.entries(plugin.rules).map(([name, rule]) => [name, timedRule(rule)])) } },
    settings: { 'rayvision-codes': { responseCalls: ['api.*'] } },
    rules: plugin.configs.strict.rules ?? {},
  },
]

/** The time in microseconds that the rules spend on a program; undefined where it is deeper than the parser goes. */
function timeOf(text: string): number | undefined {
  clock.spent = 0
  const messages = linter.verify(text, config, 'file.js')
  return messages.some(({ fatal }) => fatal) ? undefined : clock.spent
}

const SMALL = 300
const FACTOR = 8
/** How many times longer each part of the large program may take: 8 for what grows with the square, and some is noise. */
const MOST = 2.5
/** What the clock and the collection of garbage are worth. */
const NOISE = 10_000
const RUNS = 5

/** How many times longer each part takes in a large program than in a small one; the least of several runs. */
function growthOf(shape: Shape): number {
  const [small, large] = [shape(SMALL), shape(SMALL * FACTOR)]
  // The first runs are those of code that is not compiled yet.
  let ofSmall = Math.min(timeOf(small) ?? NaN, timeOf(small) ?? NaN)
  let [ofLarge, growth] = [Infinity, Infinity]
  for (let run = 0; run < RUNS && growth > MOST; run += 1) {
    ofSmall = Math.min(ofSmall, timeOf(small) ?? NaN)
    ofLarge = Math.min(ofLarge, timeOf(large) ?? NaN)
    growth = Math.max(0, ofLarge - NOISE) / FACTOR / ofSmall
  }
  return growth
}

/** Programs in which no code counts: they ask for something else, or are too deep for it. */
const WITHOUT_CODES = new Set([
  'calls in calls that are given others', 'what is made before it is caught', 'statuses', 'statuses of fetch', 'statuses of one answer', 'reads of data that calls pass on', 'reads of data in arms',
  'reads of data behind &&', 'words that are no code', 'constructions', 'a chain of statuses', 'a chain of calls', 'nested objects', 'truths of a deep member',
])

it.each(Object.entries({ ...longShapes, ...deepShapes }))('a code counts, so that rules judge it: %s', (name, shape) => {
  const uses = judge(shape(20), { settings: { responseCalls: ['api.*'] } })
  expect(uses.some(({ verdict }) => verdict !== 'other')).toBe(!WITHOUT_CODES.has(name))
})

describe('the time for each part of a file does not grow with the file', () => {
  it.each(Object.entries(longShapes))('%s', (_, shape) => {
    expect(growthOf(shape)).toBeLessThan(MOST)
  })
})

describe('nor with the depth of the tree', () => {
  it.each(Object.entries(deepShapes))('%s', (_, shape) => {
    expect(growthOf((size) => shape(Math.floor(size / 12)))).toBeLessThan(MOST)
  })
})

/** Whether the parser and ESLint take a program. */
function isAccepted(text: string): boolean {
  try {
    return !linter.verify(text, [{ files: ['**/*.js'] }], 'file.js').some(({ fatal }) => fatal)
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

describe('a rule does not throw on what ESLint accepts', () => {
  it.each(Object.entries(deepShapes))('%s', (_, shape) => {
    let size = 5000
    while (!isAccepted(shape(size))) size = Math.floor(size * 0.8)
    // Our listeners stand on a stack that is a little higher.
    size = Math.floor(size * 0.9)
    expect(() => linter.verify(shape(size), config, 'file.js')).not.toThrow()
  })
})
