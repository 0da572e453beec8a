/** What names tell by themselves. */
import { expect, it } from 'vitest'
import { meaningOf } from '../../src/names.ts'

it.each([
  ['resLogin', 'response'], ['respLogin', 'response'], ['responseOfLogin', 'response'], ['e_1', 'error'], ['keyEvent', 'foreign'],
  ['', undefined], ['tableReason', undefined],
])('%s: %s', (name, meaning) => {
  expect(meaningOf(name, new Set())).toBe(meaning)
})
