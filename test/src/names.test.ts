/** What names tell by themselves. */
import { expect, it } from 'vitest'
import { meaningOf } from '../../src/names.ts'

it.each([
  ['resLogin', 'response'], ['respLogin', 'response'], ['responseOfLogin', 'response'], ['e_1', 'error'], ['keyEvent', 'foreign'],
  ['_e', 'error'], ['__err', 'error'], ['err_12', 'error'], ['e1vent', undefined], ['key_event', 'foreign'], ['res1', 'response'], ['loginRes12', 'response'], ['result', undefined],
  ['', undefined], ['tableReason', undefined],
])('%s: %s', (name, meaning) => {
  expect(meaningOf(name, new Set())).toBe(meaning)
})
