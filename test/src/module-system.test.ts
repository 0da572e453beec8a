/**
 * How a file loads modules, by what it has of them: a fix adds what the file could have written.
 */
import { expect, it } from 'vitest'
import { fix, type LintOptions } from '../support/lint.ts'

const IS = '(res) => res.code === 805'

it.each([
  ["const a = require('a')\nexport default §", {}, 'import {'],
  ["const a = require('a')\nexport * from './a'\na.f = §", {}, 'import {'],
  ["const a = require('a')\nexport { a }\na.f = §", {}, 'import {'],
  ["export = §", { filename: 'file.ts' }, 'import RayvisionCodeModule = require'],
  ['exports.f = §', {}, 'const {'],
  ['log(typeof module, §)', {}, undefined],
  ['log(!module, §)', {}, 'const {'],
  ['log(module(["a"]), §)', {}, undefined],
  ['log(module(), module["a"], §)', {}, 'const {'],
  ['var module = {}; module.f = §', { sourceType: 'script', globals: { module: 'writable' } }, undefined],
  ['module.f = §', { sourceType: 'script', globals: { module: 'writable' } }, 'const {'],
  ['log(define, §)', {}, 'import {'],
  ['define(["a"], §)', {}, undefined],
  ['define.amd = §', {}, 'import {'],
  ['f = §', { sourceType: 'script' }, undefined],
  ['f = §', { sourceType: 'commonjs' }, 'const {'],
  ['f = §', { sourceType: 'commonjs', globals: { require: 'off' } }, 'const {'],
  ["(function () { 'use strict'; f(§) })()", {}, undefined],
  ["(() => { 'use strict'; f(§) })()", {}, undefined],
  [";(function () { 'use strict'; f(§) }).call(window);", {}, undefined],
  ["!function () { 'use strict'; f(§) }()", {}, undefined],
  ['(function (root) { f(§) })(this)', {}, undefined],
  ['(function () { f(§) }).call(this)', {}, undefined],
  ['(function () { f(§) }).call(this)', { filename: 'file.ts' }, undefined],
  ["'use strict'\n;(function () { f(§) }).call(this)", {}, undefined],
  ['f.call(this, §)', {}, 'import {'],
  ['(function () { f(§) })()', {}, 'import {'],
  ["(function () { f(§); 'use strict' })()", {}, 'import {'],
  ["(function () { ('use strict', f)(§) })()", {}, 'import {'],
  ["(() => f('use strict', §))()", {}, 'import {'],
  ["g(function () { 'use strict'; f(§) })", {}, 'import {'],
  ["(function () { 'use strict'; f(§) })\ng()", {}, 'import {'],
  ["(function () { 'use strict'; f(§) })()", { sourceType: 'commonjs' }, 'const {'],
  ["(function () { 'use strict'; module.exports = §; })()", {}, 'const {'],
  ["(function () { 'use strict'; f(§) })()", { filename: 'file.mjs' }, 'import {'],
  ['namespace A {}\nA.f = §', { filename: 'file.ts' }, undefined],
] as [string, LintOptions, string | undefined][])('%s', (code, options, start) => {
  const text = code.replace('§', IS)
  const { output } = fix(text, options)
  if (start === undefined) expect(output).toBe(text)
  else expect(output).toContain(start)
})
