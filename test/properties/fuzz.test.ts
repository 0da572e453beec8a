/**
 * A short run of `npm run fuzz`: always the same programs.
 */
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { check, Tried } from '../../bench/fuzz/check.ts'
import { findSources } from '../../bench/fuzz/mutate.ts'
import { makeProgram } from '../../bench/fuzz/programs.ts'
import { programRandom, Random } from '../../bench/fuzz/random.ts'
import { dialects } from '../../bench/fuzz/setups.ts'
import plugin from '../../src/index.ts'

const SEED = Number(process.env['SEED'] ?? 20191101)
const PROGRAMS = Number(process.env['PROGRAMS'] ?? 100)

const modules = path.join(import.meta.dirname, '../../node_modules')
const folders = ['eslint/lib', 'svelte/src', '@typescript-eslint/utils/dist'].map((folder) => path.join(modules, folder))

const tried = new Tried()

// Programs leave promises behind that nobody waits for; Vitest would take each for an error of the tests.
const listeners = process.listeners('unhandledRejection')
const ignore = (): void => {}
beforeAll(() => {
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', ignore)
})
afterAll(async () => {
  await setImmediate()
  process.off('unhandledRejection', ignore)
  for (const listener of listeners) process.on('unhandledRejection', listener)
})

it('finds nothing wrong with generated programs', () => {
  const sources = findSources(folders, new Random(SEED), 400)
  for (let index = 0; index < PROGRAMS; index += 1) {
    const program = makeProgram(programRandom(SEED, index), sources)
    if (program === undefined) continue
    const failures = check(program.parts.join('\n'), program.setup, tried)
    expect(failures, `npm run fuzz -- --seed ${SEED} --only ${index} ${folders.join(' ')}`).toEqual([])
  }
}, 240_000)

it('has every rule, and every parser, with changes that were made, run and compared', () => {
  expect([...tried.reports.keys()].sort()).toEqual(Object.keys(plugin.rules).sort())
  expect([...tried.dialects.keys()].sort()).toEqual(dialects.map(({ name }) => name).sort())
  expect(tried.changes).toBeGreaterThan(PROGRAMS)
  expect(tried.completed).toBeGreaterThan(PROGRAMS / 10)
})
