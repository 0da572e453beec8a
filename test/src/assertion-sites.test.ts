/**
 * What assertions of test libraries compare a response code with.
 */
import { expect, it } from 'vitest'
import { lint } from '../support/lint.ts'

it.each([
  ["expect(res.code).to.equal(805, 'the code')", 'magicCode'],
  ['chai.expect(res.code).to.equal(805)', 'magicCode'],
  ['async (t) => { await t.expect(res.code).eql(805) }', 'magicCode'],
  ['chai.expect([805, 804]).to.include(res.code)', 'magicCode', 'magicCode'],
  ['make([805, 804]).include(res.code)'],
  ["strictEqual(res.code, '805')", 'wrongType'],
  ["expect(res.code).toBe('805')", 'wrongType'],
  ["expect(res.code).to.be.oneOf(['805'])", 'wrongType'],
])('%s', (code, ...messageIds) => {
  expect(lint(code).map((message) => message.messageId)).toEqual(messageIds)
})
