/**
 * By which names a file reaches the functions of the package: `no-unknown-code` asks for the codes that they describe.
 */
import { expect, it } from 'vitest'
import { reportedTexts } from '../support/lint.ts'

it.each([
  ["import { describeCode } from 'rayvision-codes'\ndescribeCode(803)", ['803']],
  ["import { describeCode as describe } from 'rayvision-codes/2020-12'\ndescribe(803)", ['803']],
  ["import { 'describeCode' as describe } from 'rayvision-codes'\ndescribe(803)", []],
  ["import describeCode from 'rayvision-codes'\ndescribeCode(803)", []],
  ["import * as codes from 'rayvision-codes'\ncodes.describeCode(803)\ncodes.other(803)\ncodes(803)\nlist[codes].describeCode(803)\nlog(codes.describeCode, 803)", ['803']],
  ["import * as codes from 'elsewhere'\nimport 'rayvision-codes'\ncodes.describeCode(803)", []],
  ["const codes = require('rayvision-codes')\ncodes.describeCode(803)", ['803']],
  ["const describe = require('rayvision-codes').describeCode\ndescribe(803)", ['803']],
  ["const describeCode = require('rayvision-codes').other\ndescribeCode(803)", []],
  ["const { describeCode } = require('rayvision-codes').other\ndescribeCode(803)", []],
  ["const { describeCode } = require('elsewhere')\ndescribeCode(803)", []],
  ["const { describeCode } = require(803)\ndescribeCode(803)", []],
  ["const [describeCode] = require('rayvision-codes')\ndescribeCode(803)", []],
  ["const { ...describeCode } = require('rayvision-codes')\ndescribeCode(803)", []],
  ["const { describeCode: { of } } = require('rayvision-codes')\nof(803)", []],
  ["const { describeCode } = require('rayvision-codes')\nnew describeCode(803)\ndescribeCode()\ndescribeCode('803')\nlog(describeCode, 803)", []],
  ["// rayvision-codes\nfunction describeCode(code) {}\ndescribeCode(803)", []],
])('%s', (code, expected) => {
  expect(reportedTexts('no-unknown-code', code)).toEqual(expected)
})
