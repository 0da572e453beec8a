/**
 * By which names a file reaches the functions of the package: `no-unknown-code` asks for the codes that they describe.
 */
import { expect, it } from 'vitest'
import { reportedTexts } from '../support/lint.ts'

it.each([
  ["import * as codes from 'elsewhere'\nimport 'rayvision-codes'\ncodes.describeCode(803)", []],
  ["const codes = require('rayvision-codes')\ncodes.describeCode(803)", ['803']],
  ["import * as codes from 'rayvision-codes'\ncodes.other(803, codes.describeCode)\ncodes(803)\nlog(803, codes.describeCode)\ncodes[describeCode](803)\nlog[codes](803)", []],
  ["import { other, describeCode } from 'rayvision-codes'\nother(803)\nlog(803, describeCode)\nnew describeCode(803)\ndescribeCode('803')", []],
  ["import describeCode from 'rayvision-codes'\ndescribeCode(803)", []],
  ["const { other, ...rest } = require('rayvision-codes')\nother(803, rest.describeCode)\nrest(803)", []],
  ["const { describeCode: { call } } = require('rayvision-codes')\ncall(803)", []],
  ["const describe = require('rayvision-codes').describeCode\ndescribe(803)", ['803']],
  ["const describeCode = require('rayvision-codes').other\ndescribeCode(803)", []],
  ["const { describeCode } = require('rayvision-codes').other\ndescribeCode(803)", []],
  ["const [describeCode] = require('rayvision-codes')\ndescribeCode(803)", []],
])('%s', (code, expected) => {
  expect(reportedTexts('no-unknown-code', code)).toEqual(expected)
})

it.each([
  ["import codes = require('rayvision-codes')\ncodes.describeCode(803)", ['803']],
  ["import codes = require('elsewhere')\nimport 'rayvision-codes'\ncodes.describeCode(803)", []],
  ["import codes = Elsewhere.codes\nimport 'rayvision-codes'\ncodes.describeCode(803)", []],
])('in TypeScript: %s', (code, expected) => {
  expect(reportedTexts('no-unknown-code', code, { filename: 'file.ts' })).toEqual(expected)
})
