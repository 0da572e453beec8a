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
    [`${REQUIRE}log(codes.RayvisionCode.NOPE, codes.NOPE, codes.other.NOPE, codes[name].NOPE)`, ['NOPE']],
    ["const RC = require('rayvision-codes').other\nlog(RC.NOPE)", []],
    ["const RC = require('rayvision-codes').other.RayvisionCode\nlog(RC.NOPE)", []],
    ["const RC = require('rayvision-codes')[name]\nlog(RC.NOPE, RC.RayvisionCode.NOPE)", []],
    ["const { RayvisionCode } = require('rayvision-codes').other\nlog(RayvisionCode.NOPE)", []],
    ["const { RayvisionCode } = require('rayvision-codes', other)\nlog(RayvisionCode.NOPE)", []],
    ["const { RayvisionCode } = require(3)\nlog(RayvisionCode.NOPE)", []],
    ["var { RayvisionCode } = require('rayvision-codes')\nvar RayvisionCode = make()\nlog(RayvisionCode.NOPE)", []],
    ["import type RayvisionCode = require('rayvision-codes')\nlog(RayvisionCode.RayvisionCode.NOPE)", ['NOPE']],
    ["const { ...RayvisionCode } = require('rayvision-codes')\nlog(RayvisionCode.NOPE)", []],
    ["const { RayvisionCode: [RC] } = require('rayvision-codes')\nlog(RC.NOPE)", []],
    [`${REQUIRE}log(other.codes.RayvisionCode.NOPE, [codes].RayvisionCode, -codes.RayvisionCode)\nconst { NOPE } = other(codes.RayvisionCode)`, []],
    [`${IMPORT}other[RayvisionCode].NOPE = RayvisionCode\nlet { NOPE } = x, [RC] = RayvisionCode\nfor (const x = y; RayvisionCode; ) go()`, []],
    [`${IMPORT}const RC = RayvisionCode, [a] = RayvisionCode\nconst RC2 = RC\nlog(RC2.NOPE, a.NOPE)`, ['NOPE']],
    ['import RayvisionCode = other.RayvisionCode\nlog(RayvisionCode.NOPE)', []],
    [`${IMPORT}const { ...rest } = RayvisionCode\nlog(rest)`, []],
  ])('%s', (code, expected) => {
    expect(reportedTexts('no-unknown-code', code, { filename: 'file.ts' })).toEqual(expected)
  })
})

describe('members of the enum that the settings name', () => {
  it.each([
    ['my-codes', "import { RayvisionCode } from 'my-codes'", ['NOPE']],
    ['./src/file', 'export const RayvisionCode = { SUCCESS: 200 }', ['NOPE']],
    ['./src/file', 'declare const RayvisionCode: { SUCCESS: 200 }', ['NOPE']],
    ['./src/file', 'const RayvisionCode = RayvisionCode', ['NOPE']],
    ['./src/file', 'var RayvisionCode', []],
    ['./src/file', 'enum Other { SUCCESS = 200 }\nfunction RayvisionCode() {}', []],
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
    [`${NAMESPACE}const RC = codes.RayvisionCode\n${twice('RC.SUCCESS')}`, ['200']],
    [`${NAMESPACE}const RC = codes.other\n${twice('RC.SUCCESS')}`, []],
    [`${NAMESPACE}${twice('codes.RayvisionCode.SUCCESS')}`, ['200']],
    [`${NAMESPACE}${twice('other.RayvisionCode.SUCCESS')}`, []],
    [`${NAMESPACE}${twice('codes.SUCCESS')}`, []],
    [`${IMPORT}${NAMESPACE}${twice('RayvisionCode.SUCCESS')}`, ['200']],
    [`${IMPORT}function f(RayvisionCode) { ${twice('RayvisionCode.SUCCESS')} }`, []],
    [`${IMPORT}for (const { SUCCESS } of RayvisionCode) ${twice('SUCCESS')}`, []],
    [`${IMPORT}switch (res.code) { case RayvisionCode[first]: case RayvisionCode[second]: case 200: }`, []],
    [`${IMPORT}const { inner: { SUCCESS } } = RayvisionCode\n${twice('SUCCESS')}`, []],
    [`${IMPORT}const { SUCCESS } = RayvisionCode, [first] = RayvisionCode\n${twice('SUCCESS')} ${twice('first')}`, ['200']],
    [`${IMPORT}${NAMESPACE}const RC = codes.RayvisionCode\n${twice('RC.SUCCESS')}`, ['200']],
    [`${IMPORT}const [first] = RayvisionCode\nswitch (res.code) { case first: case first: }`, []],
    [`${IMPORT}const { SUCCESS: { inner } } = RayvisionCode\n${twice('inner')}`, []],
    [`${NAMESPACE}const RC = codes()\n${twice('RC.SUCCESS')}`, []],
    [`${IMPORT}const A = 'x', B = 'y'\nswitch (res.code) { case A: case B: case 200: }`, []],
    [`${IMPORT}const A = '200'\nswitch (res.code) { case A: case 200: }`, []],
    ["enum Own { 'ODD' = 805, BAD = 804, BAD = 805 }\nswitch (res.code) { case Own.ODD: case 805: case Own.BAD: case 804: }", ['805', '804']],
    [`${IMPORT}switch (res.code) { case RayvisionCode.ONE: case RayvisionCode.TWO: case RayvisionCode.ONE: }`, ['RayvisionCode.ONE']],
  ])('%s', (code, expected) => {
    expect(reportedTexts('no-duplicate-code', code, { filename: 'file.ts' })).toEqual(expected)
  })
})
