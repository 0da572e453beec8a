/** The plugin loads what its rules judge by when one of them is asked: all that it says before is the same. */
import { expect, it } from 'vitest'
import { rules as deferred } from '../../src/deferred-rules.ts'
import { judgements } from '../../src/judgements.ts'
import { heads } from '../../src/rule-heads.ts'
import { rules } from '../../src/rules.ts'

it('there is a head and a judgement for each rule', () => {
  expect(heads).toEqual(rules.map(({ name, gate, meta }) => ({ name, gate, meta })))
  expect(Object.entries(judgements)).toEqual(rules.map(({ name, judge }) => [name, judge]))
  expect(deferred.map(({ name, meta }) => [name, meta])).toEqual(rules.map(({ name, meta }) => [name, meta]))
})
