/**
 * What is the same code twice: `==` asks for a code in any form, `===` in its own, and a getter is half of a key.
 */
import { expect, it } from 'vitest'
import { lint, reportedTexts } from '../support/lint.ts'

const IMPORT = "import { RayvisionCode } from 'rayvision-codes'\n"

it.each([
  ['if (res.code === 805 && res.code == 805) a()', ['805']],
  ['if (res.code != 805 && res.code !== 805) a()', ['805']],
  ['if (res.code !== 805 && res.code != 805) a()', []],
  ['if (res.code == 805 && res.code == 805) a()', ['805']],
  ["log(new Map([[805, 1], ['805', 2]]).get(res.code))", []],
  ["if (res.code != 805 && res.code != '805') a()", ["'805'"]],
  ["if (res.code != 805 && String(res.code) !== '805') a()", []],
  ['if (res.code == 805) a(); else if (res.code == 805) b()', ['805']],
  ['if (res.code == 805) a(); else if (res.code === 805) b()', ['805']],
  ['if (res.code === 805) a(); else if (res.code == 805) b()', []],
  [`${IMPORT}if (res.code === RayvisionCode.NOPE || res.code === RayvisionCode.NOPE) a()`, ['RayvisionCode.NOPE']],
  [`${IMPORT}if (res.code === RayvisionCode.NOPE || res.code === RayvisionCode.NONE) a()`, []],
  ["if (['0', '000', '000000', '000'].includes(res.code)) a()", ["'000'"]],
  ["if (res.code === '0' || res.code === `000` || res.code === '00') a()", []],
  ["const OK = '000'; if (res.code === OK || res.code === '00' || res.code === '000') a()", ["'000'"]],
  ['log({ get 805() { return 1 }, get 805() { return 2 } }[res.code])', ['805']],
  ['log({ get 805() { return 1 }, 805: 2 }[res.code])', ['805']],
  ['log({ 805: 2, set 805(value) {} }[res.code])', ['805']],
  ['log({ get 805() { return 1 }, set 805(value) {} }[res.code])', []],
  ['const LIST = [805, 804, 805]; log(LIST.includes(res.code), LIST.includes(res.code), [804, 804].includes(res.code))', ['805', '804']],
])('%s', (code, expected) => {
  expect(reportedTexts('no-duplicate-code', code)).toEqual(expected)
})

it('the first of the same list is named before a comparison', () => {
  const messages = lint('if (res.code === 805 ||\n[805,\n805].includes(res.code)) go()', { rules: { 'rayvision-codes/no-duplicate-code': 'error' } })
  expect(messages.map(({ line, message }) => [line, /line (\d)/.exec(message)?.[1]])).toEqual([[2, '1'], [3, '2']])
})
