/**
 * Which names of a file are the enum of codes: members that do not exist are told of by `no-unknown-code`, and a member is
 * the same as its number to `no-duplicate-code`.
 */
import { describe, expect, it } from 'vitest'
import { reportedTexts } from '../support/lint.ts'

const IMPORT = "import { RayvisionCode } from 'rayvision-codes'\n"
const NAMESPACE = "import * as codes from 'rayvision-codes'\n"
const REQUIRE = "const codes = require('rayvision-codes')\n"

describe('members that are read', () => {
  it.each([
    [`${NAMESPACE}log(codes.RayvisionCode.NOPE)`, ['NOPE']],
    [`${NAMESPACE}log(codes.NOPE, codes.other.NOPE, list[codes].RayvisionCode.NOPE, codes)`, []],
    [`${REQUIRE}log(codes.RayvisionCode.NOPE, codes.NOPE, codes.other.NOPE, codes[name].NOPE)`, ['NOPE']],
    ["const RC = require('rayvision-codes').RayvisionCode\nlog(RC.NOPE)", ['NOPE']],
    ["const RC = require('rayvision-codes').other\nlog(RC.NOPE)", []],
    ["const RC = require('rayvision-codes').other.RayvisionCode\nlog(RC.NOPE)", []],
    ["const RC = require('rayvision-codes')[name]\nlog(RC.NOPE, RC.RayvisionCode.NOPE)", []],
    ["const { RayvisionCode } = require('rayvision-codes').other\nlog(RayvisionCode.NOPE)", []],
    ["const [RayvisionCode] = require('rayvision-codes')\nlog(RayvisionCode.NOPE)", []],
    ["const { ...RayvisionCode } = require('rayvision-codes')\nlog(RayvisionCode.NOPE)", []],
    ["const { RayvisionCode } = load('rayvision-codes')\nlog(RayvisionCode.NOPE)", []],
    ["const { RayvisionCode } = a.require('rayvision-codes')\nlog(RayvisionCode.NOPE)", []],
    ["const { RayvisionCode } = require('rayvision-codes', other)\nlog(RayvisionCode.NOPE)", []],
    ["const { RayvisionCode } = require(3)\nlog(RayvisionCode.NOPE)", []],
    ["var { RayvisionCode } = require('rayvision-codes')\nvar RayvisionCode = make()\nlog(RayvisionCode.NOPE)", []],
    ["import codes = require('rayvision-codes')\nlog(codes.RayvisionCode.NOPE)", ['NOPE']],
    ['import RayvisionCode = other.RayvisionCode\nlog(RayvisionCode.NOPE)', []],
    [`${IMPORT}log(RayvisionCode, list[RayvisionCode].NOPE)\nlet RC; RC = RayvisionCode; log(RC.NOPE)`, []],
    [`${IMPORT}const { RC = RayvisionCode } = all\nlog(RC.NOPE)`, []],
    [`${IMPORT}const { ...rest } = RayvisionCode\nlog(rest)`, []],
    [`${NAMESPACE}const RC = codes.RayvisionCode\nlog(RC.NOPE)`, ['NOPE']],
    ["import { RayvisionCode } from 'rayvision-codes/enum'\nlog(RayvisionCode.NOPE)", ['NOPE']],
    ["import { RayvisionCode } from 'rayvision-codes/other'\nlog(RayvisionCode.NOPE)", []],
    ["import RayvisionCode from 'rayvision-codes'\nlog(RayvisionCode.NOPE)", ['NOPE']],
    ["import Codes from 'rayvision-codes'\nlog(Codes.NOPE)", []],
  ])('%s', (code, expected) => {
    expect(reportedTexts('no-unknown-code', code, { filename: 'file.ts' })).toEqual(expected)
  })
})

describe('members of the enum that the settings name', () => {
  it.each([
    ['my-codes', "import { RayvisionCode } from 'my-codes'", ['NOPE']],
    ['my-codes', "import { RayvisionCode } from 'rayvision-codes'", []],
    ['./src/codes', "import { RayvisionCode } from './codes.js'", ['NOPE']],
    ['./src/codes/index.ts', "import { RayvisionCode } from './codes'", ['NOPE']],
    ['./src/codes', "import { RayvisionCode } from './other.js'", []],
    ['./src/codes', "import { RayvisionCode } from 'codes'", []],
    ['./src/file.ts', 'export enum RayvisionCode { SUCCESS = 200 }', ['NOPE']],
    ['./src/file', 'export const RayvisionCode = { SUCCESS: 200 }', ['NOPE']],
    ['./src/file', 'enum Other { SUCCESS = 200 }\nfunction RayvisionCode() {}', []],
    ['./src/other', 'enum RayvisionCode { SUCCESS = 200 }', []],
    ['src/file', 'enum RayvisionCode { SUCCESS = 200 }', []],
  ])('%s: %s', (module, declaration, expected) => {
    const settings = { enum: { name: 'RayvisionCode', module } }
    expect(reportedTexts('no-unknown-code', `${declaration}\nlog(RayvisionCode.NOPE)`, { filename: 'src/file.ts', settings })).toEqual(expected)
  })
})

describe('members that are the same as a number', () => {
  const twice = (member: string): string => `switch (res.code) { case ${member}: case 200: }`
  it.each([
    [`${IMPORT}${twice('RayvisionCode.SUCCESS')}`, ['200']],
    [`${IMPORT}${twice('other.SUCCESS')}`, []],
    [`${IMPORT}${twice('make().SUCCESS')}`, []],
    [`${IMPORT}${twice('RayvisionCode.other.SUCCESS')}`, []],
    [`${IMPORT}const RC = RayvisionCode\n${twice('RC.SUCCESS')}`, ['200']],
    [`${IMPORT}const RC = make(RayvisionCode)\n${twice('RC.SUCCESS')}`, []],
    [`${IMPORT}const RC = other\n${twice('RC.SUCCESS')}`, []],
    [`${NAMESPACE}const RC = codes.RayvisionCode\n${twice('RC.SUCCESS')}`, ['200']],
    [`${NAMESPACE}const RC = codes.other\n${twice('RC.SUCCESS')}`, []],
    [`${NAMESPACE}${twice('codes.RayvisionCode.SUCCESS')}`, ['200']],
    [`${NAMESPACE}${twice('other.RayvisionCode.SUCCESS')}`, []],
    [`${NAMESPACE}${twice('codes.SUCCESS')}`, []],
    [`${IMPORT}${NAMESPACE}${twice('RayvisionCode.SUCCESS')}`, ['200']],
    [`${IMPORT}function f(RayvisionCode) { ${twice('RayvisionCode.SUCCESS')} }`, []],
    [`${IMPORT}const { SUCCESS } = RayvisionCode\n${twice('SUCCESS')}`, ['200']],
    [`${IMPORT}const { SUCCESS: fine } = RayvisionCode\n${twice('fine')}`, ['200']],
    [`${IMPORT}const { all: { SUCCESS } } = RayvisionCode\n${twice('SUCCESS')}`, []],
    [`${IMPORT}const [SUCCESS] = RayvisionCode\n${twice('SUCCESS')}`, []],
    [`${IMPORT}for (const { SUCCESS } of RayvisionCode) ${twice('SUCCESS')}`, []],
    [`${IMPORT}let { SUCCESS } = RayvisionCode\nSUCCESS = 3\n${twice('SUCCESS')}`, []],
    [`${IMPORT}switch (res.code) { case RayvisionCode[first]: case RayvisionCode[second]: case 200: }`, []],
    [`${IMPORT}const A = 'x', B = 'y'\nswitch (res.code) { case A: case B: case 200: }`, []],
    [`${IMPORT}const A = '200'\nswitch (res.code) { case A: case 200: }`, []],
    [`${IMPORT}const A = 200\nswitch (res.code) { case A: case 200: }`, ['200']],
    ["enum Own { 'ODD' = 805, BAD = 804, BAD = 805 }\nswitch (res.code) { case Own.ODD: case 805: case Own.BAD: case 804: }", ['805', '804']],
    [`${IMPORT}switch (res.code) { case RayvisionCode.ONE: case RayvisionCode.TWO: case RayvisionCode.ONE: }`, ['RayvisionCode.ONE']],
  ])('%s', (code, expected) => {
    expect(reportedTexts('no-duplicate-code', code, { filename: 'file.ts' })).toEqual(expected)
  })
})
