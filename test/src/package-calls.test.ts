/**
 * By which names a file reaches the functions of the package: `no-unknown-code` asks for the codes that they describe.
 */
import { expect, it } from 'vitest'
import { reportedTexts } from '../support/lint.ts'

it.each([
  ["import * as codes from 'elsewhere'\nimport 'rayvision-codes'\ncodes.describeCode(803)", []],
  ["const codes = require('rayvision-codes')\ncodes.describeCode(803)", ['803']],
  ["const describe = require('rayvision-codes').describeCode\ndescribe(803)", ['803']],
  ["const describeCode = require('rayvision-codes').other\ndescribeCode(803)", []],
  ["const { describeCode } = require('rayvision-codes').other\ndescribeCode(803)", []],
  ["const [describeCode] = require('rayvision-codes')\ndescribeCode(803)", []],
])('%s', (code, expected) => {
  expect(reportedTexts('no-unknown-code', code)).toEqual(expected)
})
