/** What earlier comparisons told is found as if all of it were looked through. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Facts, Knowledge, type Fact } from '../../src/known-facts.ts'

const text = fc.constantFrom('a', 'b', 'c')
const fact = fc.record({ key: fc.constantFrom('x', 'y'), value: fc.boolean(), given: fc.uniqueArray(text, { maxLength: 2 }), isLasting: fc.boolean() }) as unknown as fc.Arbitrary<Fact>
const step = fc.oneof(
  fc.record({ add: fc.array(fact, { maxLength: 3 }) }),
  fc.constant('forget' as const),
  fc.constant('mark' as const),
  fc.constant('goBack' as const),
)

it('whatever is told, lost and taken back', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.constantFrom('x', 'y'), fc.uniqueArray(text), (steps, key, given: readonly string[]) => {
      const knowledge = new Knowledge()
      let [told, lost]: [Fact[], number] = [[], 0]
      const marks: { readonly mark: readonly [number, number]; readonly told: Fact[]; readonly lost: number }[] = []
      for (const next of steps) {
        if (next === 'forget') {
          knowledge.forget()
          lost = told.length
        } else if (next === 'mark') marks.push({ mark: knowledge.mark(), told, lost })
        else if (next === 'goBack') {
          const last = marks.pop()
          if (last) {
            knowledge.goBack(last.mark)
            ;({ told, lost } = last)
          }
        } else {
          knowledge.add(next.add)
          told = [...told, ...next.add]
        }
      }
      const expected = told.find((one, index) => one.key === key && one.given.every((condition) => given.includes(condition)) && (one.isLasting || index >= lost))
      expect(knowledge.first(key, given)).toBe(expected)
    }),
    { numRuns: 500 },
  )
})

it('what lasts is not lost', () => {
  fc.assert(
    fc.property(fc.array(fact), fc.array(fact), (before, after) => {
      const facts = new Facts()
      facts.add(before)
      facts.forget()
      facts.add(after)
      expect(facts.all()).toEqual([...before.filter(({ isLasting }) => isLasting), ...after])
    }),
  )
})
