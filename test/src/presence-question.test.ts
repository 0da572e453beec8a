/**
 * What is offered in place of a question whether a code is true.
 */
import { expect, it } from 'vitest'
import { lint } from '../support/lint.ts'

it.each([
  ['if (res.code && res.code !== 805) go()', ['askPresence']],
  ['if (res.code && (res.code || ok)) go()', ['compareEqual', 'compareUnequal']],
  ['function f(String, res) { if (`${res.code}`) go(res.code === 805) }', []],
])('%s', (code, offered) => {
  const [message] = lint(code, { rules: { 'rayvision-codes/no-code-truthiness': 'error' } })
  expect((message!.suggestions ?? []).map(({ messageId }) => messageId)).toEqual(offered)
})
