/**
 * What assertions of test libraries compare a response code with.
 */
import { expect, it } from 'vitest'
import { lint } from '../support/lint.ts'

it.each([
  ["expect(res.code).to.equal(805, 'the code')", 'magicCode'],
  ["strictEqual(res.code, '805')", 'wrongType'],
  ["expect(res.code).toBe('805')", 'wrongType'],
  ["expect(res.code).to.be.oneOf(['805'])", 'wrongType'],
])('%s', (code, messageId) => {
  expect(lint(code).map((message) => message.messageId)).toEqual([messageId])
})
