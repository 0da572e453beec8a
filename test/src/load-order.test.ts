/**
 * Which names have their values where a fix would read them, and the line that a new import gets.
 */
import { describe, expect, it } from 'vitest'
import { fix } from '../support/lint.ts'

describe('the enum that a file has is read where it is loaded', () => {
  const REQUIRE = "const { RayvisionCode } = require('rayvision-codes')\n"
  const is = (name: string): string => `function ${name}(res) { return res.code === 805 }\n`

  it.each([
    ['below', `${REQUIRE}${is('f')}`, true],
    ['in a function above that nothing calls', `${is('f')}${REQUIRE}`, true],
    ['in a function in a function above', `function g() { return (res) => res.code === 805 }\n${REQUIRE}`, true],
    ['in an arrow function below a call of another', `f()\nfunction f() {}\n${REQUIRE}const g = (res) => res.code === 805`, true],
    ['in a function that is called above', `f()\n${REQUIRE}${is('f')}`, false],
    ['in a function that is called below', `g()\n${REQUIRE}${is('f')}f()`, true],
    ['right behind', `f()\n${REQUIRE.trim()};805 === res.code`, true],
    ['above', `const is = res.code === 805\n${REQUIRE}`, false],
  ])('%s', (_, code, isRead) => {
    const { output } = fix(code, { filename: 'file.cjs', sourceType: 'commonjs' })
    expect(output.split('rayvision-codes').length - 1).toBe(isRead ? 1 : 2)
  })
})

describe('the enum that a file declares', () => {
  const ENUM = 'enum E { OK = 200 }\n'
  const is = (name: string): string => `function ${name}(res) { return res.code === 805 }\n`

  it.each([
    ['below', `${ENUM}${is('f')}`, true],
    ...["import './other'\n", "export * from '@/other'\n", "export { a } from './other'\n", "const other = require('./other')\n"].flatMap((load): [string, string, boolean][] => [
      [`in a function that is exported, and may be called before by what ${load} loads`, `${load}${ENUM}export ${is('f')}`, false],
      [`in the exported function, after ${load}`, `${load}${ENUM}export default ${is('f')}`, false],
      [`in a function of the list of exports, after ${load}`, `${load}${ENUM}${is('f')}export { f }`, false],
      [`in a function that is exported by its name, after ${load}`, `${load}${ENUM}${is('f')}export default f`, false],
    ]),
    ...['', "import { ref } from 'vue'\n", "export * from 'vue'\n", "import type { Other } from './other'\n", 'export { f as g }\n'].map((load): [string, string, boolean] => [`in a function that is exported, beside nothing that can load this file: ${load}`, `${load}${ENUM}export ${is('f')}`, true]),
    ['beside what is no function', `import './other'\n${ENUM}export const x = 1\n${is('f')}`, true],
    ['in a function that is called above', `f(1)\n${ENUM}${is('f')}`, false],
    ['in a function that is called below', `${ENUM}${is('f')}f(1)`, true],
    ['beside other exports', `export {}\nexport default (res) => res\nexport const x = 1\n${ENUM}${is('f')}`, true],
    ['beside a function without a name', `import './other'\n${ENUM}${is('f')}export default function () {}`, false],
    ['above', `${is('f')}${ENUM}`, false],
    ['above, at once', `const is = res.code === 805\n${ENUM}`, false],
  ])('%s', (_, code, isRead) => {
    const { output } = fix(code, { filename: 'src/file.ts', settings: { enum: { name: 'E', module: './src/file' } } })
    expect(output.includes('E.ACCOUNT_USERNAME_PASSWORD_FAIL')).toBe(isRead)
  })
})

describe('a new import stands', () => {
  const CODE = 'module.exports = (res) => res.code === 805'

  it.each([
    ["const a = require('a')", 1],
    ["const a = require('a'), b = make()", 0],
    ["const a = require('a').b, c = require('c')['d']", 1],
    ["const a = require('a')[b]", 0],
    ["const a = require(name(), 'a')", 0],
    ["const a = require()", 1],
    ["let a, b = require('b')", 0],
    ["require('a')", 0],
    ["require('a')\nconst b = require('b')", 2],
    ["go()\nconst b = require('b')", 0],
    ["function f() {}\nconst b = require('b')", 2],
  ])('%s', (head, line) => {
    const { output } = fix(`${head}\n${CODE}`, { filename: 'file.cjs', sourceType: 'commonjs' })
    expect(output.split('\n').findIndex((text) => text.includes("require('rayvision-codes')"))).toBe(line)
  })

  it('beside an import of types only', () => {
    const { output } = fix("import type Codes = require('rayvision-codes')\nexport = (res: any) => res.code === 805", { filename: 'file.cts' })
    expect(output).toContain("\nimport RayvisionCodeModule = require('rayvision-codes')\n")
  })

  it('beside a type', () => {
    const { output } = fix("import a = require('a')\nimport B = a.B\nexport = (res: B) => res.code === 805", { filename: 'file.cts' })
    expect(output.split('\n')[1]).toBe("import RayvisionCodeModule = require('rayvision-codes')")
  })
})
