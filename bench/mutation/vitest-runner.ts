/**
 * Where the tests are: Vitest's runner, which stays when all tests have run, and runs them again, in the same thread
 * and modules, as the plugin asks.
 */
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext, type MutantCoverage } from '@stryker-mutator/api/core'
import { setHooks, startTests, type File, type Suite, type Test, type VitestRunner } from '@vitest/runner'
import { getTests } from '@vitest/runner/utils'
import { createRequire } from 'node:module'
import path from 'node:path'
import { BroadcastChannel } from 'node:worker_threads'
import { TestRunner } from 'vitest'
import { forgetModuleState } from './module-state.ts'

/** What the plugin provides. */
interface Provided {
  /** The name of the channel between the plugin and this runner, which are in threads of one process. */
  readonly channel: string
  /** How many files of tests there are. */
  readonly testFiles: number
}

declare module 'vitest' {
  interface ProvidedContext {
    mutation: Provided
  }
}

/** Tests that the plugin asks for, in this order. */
export interface RunRequest {
  readonly tests: readonly string[]
  readonly activeMutant?: string | undefined
  readonly hitLimit?: number | undefined
  /** Whether the mutants that each test covers are counted. */
  readonly covers?: boolean | undefined
  /** Whether the first test that fails is the last one to run. */
  readonly bail: boolean
}

/** How a test went. */
export interface TestRun {
  /** Its file and its full name. */
  readonly id: string
  readonly fileName: string
  readonly state: 'pass' | 'fail' | 'skip'
  readonly message?: string | undefined
  readonly milliseconds: number
}

/** The tests that have run, and what the instrumented code has told of it. */
export interface RunAnswer {
  readonly tests: readonly TestRun[]
  /** How often each test has covered each mutant, since the start. */
  readonly mutantCoverage?: MutantCoverage | undefined
  readonly hitCount: number
}

/** What Stryker's instrumented code reads and writes. */
const stryker: InstrumenterContext = ((globalThis as unknown as Record<string, InstrumenterContext>)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {})

// RuleTester refuses a case that it has seen, unless it cannot tell: but each test runs again.
const ruleTester = createRequire(createRequire(import.meta.url).resolve('@typescript-eslint/rule-tester'))
Object.assign(ruleTester('./utils/serialization') as object, { isSerializable: () => false })

async function tellNobody(): Promise<void> {}

const NO_HOOKS = { beforeAll: [], afterAll: [], aroundAll: [], beforeEach: [], afterEach: [], aroundEach: [] }

/** Runs the tests once, then again and again. */
export default class SameProcessRunner extends TestRunner {
  onTaskUpdate: NonNullable<VitestRunner['onTaskUpdate']> = tellNobody
  readonly #tests = new Map<string, Test>()
  readonly #ids = new Map<Test, string>()
  #files = 0
  #covers = true
  /** A copy of a test's file, with this test alone: it is to run again. */
  #again: File | undefined

  get #provided(): Provided {
    return this.injectValue('mutation') as Provided
  }

  onCollected(files: File[]): void {
    if (this.#again) files.push(this.#again)
    for (const test of files.flatMap((file) => getTests(file))) this.#register(test)
  }

  #register(test: Test): void {
    if (this.#ids.has(test)) return
    const names = [test.name]
    for (let suite = test.suite; suite; suite = suite.suite) names.unshift(suite.name)
    const place = `${path.relative(this.config.root, test.file.filepath)}#${names.join(' ')}`
    let id = place
    for (let count = 2; this.#tests.has(id); count += 1) id = `${place} (${count})`
    this.#tests.set(id, test)
    this.#ids.set(test, id)
  }

  override async onBeforeRunSuite(suite: Suite): Promise<void> {
    if (!this.#again) await super.onBeforeRunSuite(suite)
  }

  override onBeforeTryTask(test: Test): void {
    super.onBeforeTryTask(test)
    forgetModuleState()
    if (this.#covers) stryker.currentTestId = this.#ids.get(test) as string
  }

  override onAfterRunTask(test: Test): void {
    super.onAfterRunTask(test)
    delete stryker.currentTestId
  }

  /** Vitest would end the snapshots of a file here, which its tests need again. */
  override async onAfterRunSuite(suite: Suite): Promise<void> {
    if (this.#again || suite !== suite.file) return
    this.#files += 1
    if (this.#files === this.#provided.testFiles) await this.#serve()
  }

  /** Vitest would forget all snapshots here. */
  override onAfterRunFiles(): void {}

  /** Answers the plugin until it says that this is the end. */
  async #serve(): Promise<void> {
    this.onTaskUpdate = tellNobody
    const channel = new BroadcastChannel(this.#provided.channel)
    channel.postMessage(this.#answer(this.#tests.keys()))
    await new Promise<void>((resolve) => {
      channel.onmessage = (event) => {
        const request = (event as MessageEvent).data as RunRequest | 'end'
        if (request === 'end') resolve()
        else void this.#run(request).then((answer) => channel.postMessage(answer), (error: unknown) => channel.postMessage(error))
      }
    })
    channel.close()
  }

  async #run({ tests, activeMutant, hitLimit, covers = false, bail }: RunRequest): Promise<RunAnswer> {
    this.#covers = covers
    Object.assign(stryker, { activeMutant, hitLimit, hitCount: 0 })
    const ran: string[] = []
    for (const id of tests) {
      const test = this.#tests.get(id)
      if (test === undefined) throw new Error(`There is no test ${id}`)
      ran.push(id)
      await this.#runAgain(test)
      if (bail && test.result?.state === 'fail') break
    }
    delete stryker.activeMutant
    return this.#answer(ran)
  }

  /** Has Vitest run a test, with the hooks that run before and after each test; those of whole suites have run. */
  async #runAgain(test: Test): Promise<void> {
    delete test.result
    this.#again = { ...test.file, mode: 'run', tasks: [test] }
    delete this.#again.result
    setHooks(this.#again, NO_HOOKS)
    await startTests([], this)
  }

  #answer(ids: Iterable<string>): RunAnswer {
    const tests = Array.from(ids, (id): TestRun => {
      const { file, result } = this.#tests.get(id) as Test
      const state = result?.state === 'pass' || result?.state === 'fail' ? result.state : 'skip'
      return { id, fileName: file.filepath, state, message: result?.errors?.[0]?.message, milliseconds: result?.duration ?? 0 }
    })
    const { mutantCoverage, hitCount = 0 } = stryker
    return { tests, hitCount, mutantCoverage: this.#covers ? mutantCoverage : undefined }
  }
}
