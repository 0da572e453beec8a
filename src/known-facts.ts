/**
 * What earlier comparisons told, and what of it still holds.
 */
import { firstIndexFrom } from './binary-search.ts'
import type { CodeMention } from './code-mentions.ts'
import { kept } from './kept.ts'

/** What an earlier comparison told. */
export interface Fact {
  readonly key: string
  readonly value: boolean
  readonly mention: CodeMention
  /** It holds where these conditions, by their texts, hold as well. */
  readonly given: readonly string[]
  /** Whether no call can change the code that was compared. */
  readonly isLasting: boolean
  /** Whether an earlier link of the chain told it, and not the same condition. */
  readonly isOfLink?: boolean
}

/** Facts in the order in which they were told, some of which may be lost again. */
export class Facts {
  readonly #told: Fact[] = []
  /** Of the facts before this one, those are lost that do not last. */
  #kept = 0

  add(facts: readonly Fact[]): void {
    for (const fact of facts) this.#told.push(fact)
  }

  /** Code has run that may write anything. */
  forget(): void {
    this.#kept = this.#told.length
  }

  all(): Fact[] {
    return this.#told.filter(({ isLasting }, index) => isLasting || index >= this.#kept)
  }
}

/** A fact with its place in the order in which all were told. */
type NumberedFact = readonly [number: number, fact: Fact]

/** What is known at a place, for one place after the other: what is asked is found by its key, however much is known. */
export class Knowledge {
  /** By the key and the first condition that a fact depends on; those that last, and the others. */
  readonly #facts = new Map<string, Map<string | undefined, { readonly lasting: NumberedFact[]; readonly others: NumberedFact[] }>>()
  readonly #order: NumberedFact[][] = []
  /** Of the facts before this one, those are lost that do not last. */
  #kept = 0

  add(facts: Iterable<Fact>): void {
    for (const fact of facts) {
      const byCondition = kept(this.#facts, fact.key, () => new Map<string | undefined, { lasting: NumberedFact[]; others: NumberedFact[] }>())
      const known = kept(byCondition, fact.given[0], () => ({ lasting: [], others: [] }))
      const list = fact.isLasting ? known.lasting : known.others
      list.push([this.#order.length, fact])
      this.#order.push(list)
    }
  }

  /** Code has run that may write anything. */
  forget(): void {
    this.#kept = this.#order.length
  }

  /** What to go back to. */
  mark(): readonly [length: number, kept: number] {
    return [this.#order.length, this.#kept]
  }

  /** Takes back what was told, or lost, since a mark. */
  goBack([length, kept]: readonly [length: number, kept: number]): void {
    while (this.#order.length > length) this.#order.pop()?.pop()
    this.#kept = kept
  }

  /** The first fact with a key that holds under conditions. */
  first(key: string, given: readonly string[]): Fact | undefined {
    const byCondition = this.#facts.get(key)
    if (byCondition === undefined) return undefined
    let first: NumberedFact | undefined
    for (const condition of [undefined, ...given]) {
      const known = byCondition.get(condition)
      if (known === undefined) continue
      for (const [list, from] of [[known.lasting, 0], [known.others, firstIndexFrom(known.others, this.#kept, ([number]) => number)]] as const) {
        let index = from
        while (list[index]?.[1].given.every((text) => given.includes(text)) === false) index += 1
        const candidate = list[index]
        if (candidate !== undefined && (first === undefined || candidate[0] < first[0])) first = candidate
      }
    }
    return first?.[1]
  }
}
