/**
 * In which order the tests of a mutant run: first those that have killed many of the mutants before it, then those of
 * its own file; and the quick ones before the slow ones.
 */
import path from 'node:path'

/** How many of the last mutants tell most: neighbours in the source are killed by the same tests. */
const RECENT = 60

/** What is known of tests from their runs. */
export class TestOrder {
  /** @type {Map<string, number>} */
  #milliseconds = new Map()
  /** @type {Map<string, number>} */
  #kills = new Map()
  /** @type {string[]} */
  #recentKillers = []

  /**
   * Notes how long tests take.
   *
   * @param {readonly import('./vitest-runner.ts').TestRun[]} tests
   */
  ran(tests) {
    for (const { id, milliseconds } of tests) this.#milliseconds.set(id, milliseconds)
  }

  /**
   * Notes that a test has killed a mutant.
   *
   * @param {string} id
   */
  killed(id) {
    this.#kills.set(id, (this.#kills.get(id) ?? 0) + 1)
    this.#recentKillers.unshift(id)
    this.#recentKillers.length = Math.min(this.#recentKillers.length, RECENT)
  }

  /**
   * The tests, the most promising ones first.
   *
   * @param {readonly string[]} ids
   * @param {string} source The mutant's file; its own tests are in one of the same name.
   */
  sort(ids, source) {
    const own = `/${path.basename(source, '.ts')}.test.ts#`
    /** @type {Map<string, number>} */
    const recent = new Map()
    for (const id of this.#recentKillers) recent.set(id, (recent.get(id) ?? 0) + 1)
    const promises = new Map(
      ids.map((id) => {
        const kills = (recent.get(id) ?? 0) + 0.05 * (this.#kills.get(id) ?? 0)
        return [id, (kills + (id.includes(own) ? 1 : 0.2)) / ((this.#milliseconds.get(id) ?? 0) + 0.3)]
      }),
    )
    return ids.toSorted((left, right) => (promises.get(right) ?? 0) - (promises.get(left) ?? 0))
  }
}
