/**
 * Stryker's test runner for `npm run test:mutation`. Stryker's own one for Vitest loads the tests anew for each mutant,
 * which takes hours; this one loads them once, in a thread, and has them run again there.
 */
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { BroadcastChannel } from 'node:worker_threads'
import { createVitest } from 'vitest/node'
import { TestOrder } from './test-order.mjs'

/**
 * @import { MutantCoverage, StrykerOptions } from '@stryker-mutator/api/core'
 * @import { DryRunResult, MutantRunOptions, TestResult, TestRunner } from '@stryker-mutator/api/test-runner'
 * @import { Vitest } from 'vitest/node'
 * @import { RunAnswer, RunRequest, TestRun } from './vitest-runner.ts'
 */

const CHANNEL = 'mutation'

/** @implements {TestRunner} */
class SameProcessTestRunner {
  static inject = tokens(commonTokens.options)
  #channel = new BroadcastChannel(CHANNEL)
  #order = new TestOrder()
  /** @type {Vitest | undefined} */
  #vitest
  /** @type {Promise<unknown> | undefined} */
  #vitestRun
  /** @type {RunAnswer} */
  #firstRun = { tests: [], hitCount: 0 }
  #mutants = 0
  #isStateBroken = false

  /** @param {StrykerOptions} options */
  constructor({ ignoreStatic }) {
    if (!ignoreStatic) throw new Error('Static mutants need modules that are loaded anew: set ignoreStatic')
  }

  /** Mutants of modules' own statements are tried where tests run them too, which needs no new modules. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  /** Loads all tests, and runs them once. */
  async init() {
    process.env.NODE_ENV = 'test'
    process.env.VITEST = '1'
    this.#vitest = await createVitest('test', { config: 'bench/mutation/vitest.config.ts', watch: false, update: false })
    const specifications = await this.#vitest.globTestSpecifications()
    this.#vitest.provide('mutation', { channel: CHANNEL, testFiles: specifications.length })
    const answer = this.#nextAnswer()
    this.#vitestRun = this.#vitest.runTestSpecifications(specifications)
    this.#firstRun = await Promise.race([
      answer,
      this.#vitestRun.then((run) => Promise.reject(new Error('The tests ended before all of them were loaded', { cause: run }))),
    ])
    this.#order.ran(this.#firstRun.tests)
  }

  /**
   * Runs the tests a second time, as they will for each mutant.
   *
   * @returns {Promise<DryRunResult>}
   */
  async dryRun() {
    const { tests: first, mutantCoverage: firstCoverage } = this.#firstRun
    const failed = first.filter(({ state }) => state === 'fail')
    if (failed.length > 0) return { status: DryRunStatus.Complete, tests: failed.map((test) => testResult(test)) }
    const ids = first.filter(({ state }) => state === 'pass').map(({ id }) => id)
    const { tests, mutantCoverage = NO_COVERAGE } = await this.#run({ tests: ids, covers: true, bail: false })
    this.#order.ran(tests)
    const once = coveredOnce(firstCoverage ?? NO_COVERAGE, mutantCoverage)
    if (once.length > 0) {
      const errorMessage = `Some code runs in new modules only. State that it keeps belongs in bench/mutation/module-state.ts. Its mutants: ${once.join(', ')}`
      return { status: DryRunStatus.Error, errorMessage }
    }
    return {
      status: DryRunStatus.Complete,
      tests: tests.map((test) => testResult(test, 'It passes, but fails when it runs again in the same process')),
      mutantCoverage,
    }
  }

  /** @param {MutantRunOptions} options */
  async mutantRun({ activeMutant, hitLimit, testFilter, disableBail }) {
    if (this.#isStateBroken) throw new Error('The mutant before this one left state behind')
    this.#mutants += 1
    const ids = this.#order.sort(testFilter ?? this.#firstRun.tests.map(({ id }) => id), activeMutant.fileName)
    const { tests, hitCount } = await this.#run({ tests: ids, activeMutant: activeMutant.id, hitLimit, bail: !disableBail })
    const killer = tests.find(({ state }) => state === 'fail')
    if (killer !== undefined) {
      this.#order.killed(killer.id)
      const { tests: [again] } = await this.#run({ tests: [killer.id], bail: true })
      if (again?.state === 'fail') this.#stateIsBroken(killer)
    } else this.#order.ran(tests)
    const results = tests.map((test) => testResult(test))
    return toMutantRunResult(determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results })
  }

  /**
   * A test fails without the mutant too. In a new process it is the mutant's doing; else another's may be, and Stryker,
   * which sees the error, tries the mutant again in a new process.
   *
   * @param {TestRun} test
   */
  #stateIsBroken({ id }) {
    this.#isStateBroken = true
    if (this.#mutants > 1) throw new Error(`A mutant left state behind, with which this fails: ${id}`)
  }

  async dispose() {
    this.#channel.postMessage('end')
    await this.#vitestRun
    await this.#vitest?.close()
    this.#channel.close()
  }

  /** @param {RunRequest} request */
  #run(request) {
    const answer = this.#nextAnswer()
    this.#channel.postMessage(request)
    return answer
  }

  /** @returns {Promise<RunAnswer>} */
  #nextAnswer() {
    return new Promise((resolve, reject) => {
      this.#channel.onmessage = (event) => {
        const answer = /** @type {RunAnswer | Error} */ (/** @type {MessageEvent} */ (event).data)
        if (answer instanceof Error) reject(answer)
        else resolve(answer)
      }
    })
  }
}

/** @type {MutantCoverage} */
const NO_COVERAGE = { static: {}, perTest: {} }

/**
 * The mutants that tests covered when they ran first, and never again.
 *
 * @param {MutantCoverage} first
 * @param {MutantCoverage} all Of the first run and the second one.
 */
function coveredOnce(first, all) {
  /** @type {Set<string>} */
  const once = new Set()
  /** @type {Set<string>} */
  const again = new Set()
  for (const [test, hits] of Object.entries(all.perTest)) {
    for (const [mutant, count] of Object.entries(hits)) (count > (first.perTest[test]?.[mutant] ?? 0) ? again : once).add(mutant)
  }
  return [...once].filter((mutant) => !again.has(mutant))
}

/**
 * @param {TestRun} test
 * @param {string} [failure] What it means that it fails.
 * @returns {TestResult}
 */
function testResult({ id, fileName, state, message = '', milliseconds }, failure) {
  const base = { id, name: id.slice(id.indexOf('#') + 1), fileName, timeSpentMs: milliseconds }
  if (state === 'fail') return { ...base, status: TestStatus.Failed, failureMessage: failure === undefined ? message : `${failure}: ${message}` }
  return { ...base, status: state === 'pass' ? TestStatus.Success : TestStatus.Skipped }
}

/** What Stryker loads. */
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'same-process', SameProcessTestRunner)]
