/** What names tell by themselves. */
import { expect, it } from 'vitest'
import { hasWord, meaningOf, wordsOf } from '../../src/names.ts'

it.each([
  ['loginRes', 'response'], ['res2', 'response'], ['resLogin', 'response'], ['respLogin', 'response'], ['responseOfLogin', 'response'], ['_result', 'response'],
  ['err', 'error'], ['err2', 'error'], ['_error', 'error'], ['loginError', 'error'], ['e_1', 'error'], ['failure', 'error'],
  ['row', 'foreign'], ['loginForm', 'foreign'], ['keyEvent', 'foreign'],
  ['table', undefined], ['loginReason', undefined], ['failureCount', undefined], ['_', undefined], ['', undefined], ['restaurant', undefined], ['formula', undefined], ['tableReason', undefined],
])('%s: %s', (name, meaning) => {
  expect(meaningOf(name, new Set())).toBe(meaning)
})

it('a name of the settings is one of a response, whatever it says', () => {
  expect(meaningOf('row', new Set(['row']))).toBe('response')
})

it('a response by the default settings alone is none where they name others', () => {
  expect(meaningOf('res', new Set(['answer']))).toBe(undefined)
  expect(meaningOf('loginRes', new Set(['answer']))).toBe('response')
  expect(meaningOf('err', new Set(['answer']))).toBe('error')
})

it.each([
  ['loginRes', ['login', 'res']], ['user_response', ['user', 'response']], ['$http', ['http']], ['res2Data', ['res2', 'data']], ['URL', ['url']], ['名称', ['名称']],
])('the words of %s', (name, words) => {
  expect(wordsOf(name)).toEqual(words)
})

it.each([
  ['@/api/user', true], ['./userService.js', true], ['./user', false], ['apiary', false],
])('%s has one of the words: %s', (text, expected) => {
  expect(hasWord(text, new Set(['api', 'service']))).toBe(expected)
})
