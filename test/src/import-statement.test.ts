/**
 * What a fix makes of the imports that are there: the enum goes into one of its module, or below.
 */
import { expect, it } from 'vitest'
import { fix, type LintOptions } from '../support/lint.ts'

const cjs = { filename: 'file.cjs', sourceType: 'commonjs' } as const

it.each(['LIST.includes(res.code) || LIST.includes(String(res.code))', 'LIST.includes(String(res.code)) || LIST.includes(res.code)'])('no code of a list that is asked in two forms: %s', (condition) => {
  const code = `const LIST = [805]\nif (${condition}) go()\n`
  expect(fix(code).output).toBe(code)
})

it.each([
  ['a comment below the last name', "import {\n  codeTable,\n  // more\n} from 'rayvision-codes'\n", "import {\n  codeTable,\n  RayvisionCode,\n  // more\n} from 'rayvision-codes'\n", {}],
  ['a comment beside the last name', "import {\n  codeTable // more\n} from 'rayvision-codes'\n", "import {\n  codeTable, // more\n  RayvisionCode\n} from 'rayvision-codes'\n", {}],
  ['a block beside the last name', "import { codeTable /* all */ } from 'rayvision-codes'\n", "import { codeTable /* all */, RayvisionCode } from 'rayvision-codes'\n", {}],
  ['a block and a line beside the last name', "import {\n  codeTable /* all */ // more\n} from 'rayvision-codes'\n", "import {\n  codeTable, /* all */ // more\n  RayvisionCode\n} from 'rayvision-codes'\n", {}],
  ['a namespace that a parameter shadows', "import * as codes from 'rayvision-codes'\n", "import * as codes from 'rayvision-codes'\nimport { RayvisionCode } from 'rayvision-codes'\n", {}],
  ['a default and a namespace', "import all, * as codes from 'rayvision-codes'\n", "import all, * as codes from 'rayvision-codes'\nimport { RayvisionCode } from 'rayvision-codes'\n", {}],
  ['a default', "import all from 'rayvision-codes'\n", "import all, { RayvisionCode } from 'rayvision-codes'\n", {}],
  ['a require in a module', "const { codeTable } = require('rayvision-codes')\nimport x from 'x'\n", "const { codeTable } = require('rayvision-codes')\nimport x from 'x'\nimport { RayvisionCode } from 'rayvision-codes'\n", {}],
  ['a require', "const { codeTable } = require('rayvision-codes')\n", "const { codeTable, RayvisionCode } = require('rayvision-codes')\n", cjs],
  ['a require with a type', "const { codeTable }: any = require('rayvision-codes')\n", "const { codeTable }: any = require('rayvision-codes')\nconst { RayvisionCode } = require('rayvision-codes')\n", { filename: 'file.ts' }],
  ['a require of everything else', "const { codeTable, ...rest } = require('rayvision-codes')\n", "const { codeTable, ...rest } = require('rayvision-codes')\nconst { RayvisionCode } = require('rayvision-codes')\n", cjs],
  ['a shebang and an empty line', '#!/usr/bin/env node\n\n', "#!/usr/bin/env node\nconst { RayvisionCode } = require('rayvision-codes')\n\n", cjs],
  ['a directive below a shebang', "#!/usr/bin/env node\n'use strict'\n", "#!/usr/bin/env node\n'use strict'\n\nconst { RayvisionCode } = require('rayvision-codes')\n\n", cjs],
  ['a directive', "'use strict'\n", "'use strict'\n\nconst { RayvisionCode } = require('rayvision-codes')\n\n", cjs],
  ['a directive and an empty line', "'use strict'\n\n", "'use strict'\n\nconst { RayvisionCode } = require('rayvision-codes')\n\n", cjs],
] as [string, string, string, LintOptions][])('%s', (_, before, after, options) => {
  const isModule = options.filename === undefined
  const body = (code: string): string => `${isModule ? 'export const f' : 'module.exports'}=(codes,res)=>res.code===${code}\n\ngo()\n`
  expect(fix(before + body('805'), options).output).toBe(after + body('RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL'))
})

it.each([
  ['behind the last import that is always there', "import a from 'a'\n// #ifdef H5\nimport b from 'b'\n// #endif\n", "import a from 'a'\nimport { RayvisionCode } from 'rayvision-codes'\n// #ifdef H5\nimport b from 'b'\n// #endif\n", {}],
  ['behind one below a branch', "/// #if MOBILE\nimport a from 'a'\n/// #else\nimport b from 'b'\n/// #endif\nimport c from 'c'\n", "/// #if MOBILE\nimport a from 'a'\n/// #else\nimport b from 'b'\n/// #endif\nimport c from 'c'\nimport { RayvisionCode } from 'rayvision-codes'\n", {}],
  ['above the first branch', '/* #ifndef H5 */\n\nimport a from "a"\n/* #endif */\n', 'import { RayvisionCode } from "rayvision-codes"\n\n/* #ifndef H5 */\n\nimport a from "a"\n/* #endif */\n', {}],
  ['above the first of two branches', "// #ifdef H5\nimport a from 'a'\n// #endif\n// #ifdef APP\nimport b from 'b'\n// #endif\n", "import { RayvisionCode } from 'rayvision-codes'\n\n// #ifdef H5\nimport a from 'a'\n// #endif\n// #ifdef APP\nimport b from 'b'\n// #endif\n", {}],
  ['above a branch and its alternative', "/// #if MOBILE\nimport a from 'a'\n/// #else\nimport b from 'b'\n/// #endif\n", "import { RayvisionCode } from 'rayvision-codes'\n\n/// #if MOBILE\nimport a from 'a'\n/// #else\nimport b from 'b'\n/// #endif\n", {}],
  ['behind an alternative to nothing', "// #if A\n// #endif\n// #else\nimport a from 'a'\n", "// #if A\n// #endif\n// #else\nimport a from 'a'\nimport { RayvisionCode } from 'rayvision-codes'\n", {}],
  ['behind a directive', "'use client'\n// #ifdef H5\n\nimport a from 'a'\n// #endif\n", "'use client'\n\nimport { RayvisionCode } from 'rayvision-codes'\n\n// #ifdef H5\n\nimport a from 'a'\n// #endif\n", {}],
  ['behind the last require that is always there', "const a = require('a')\n// #ifdef H5\nconst b = require('b')\n// #endif\n", "const a = require('a')\nconst { RayvisionCode } = require('rayvision-codes')\n// #ifdef H5\nconst b = require('b')\n// #endif\n", cjs],
  ['not into an import of a branch', "import a from 'a'\n// #ifdef H5\nimport { codeTable } from 'rayvision-codes'\n// #endif\n", "import a from 'a'\nimport { RayvisionCode } from 'rayvision-codes'\n// #ifdef H5\nimport { codeTable } from 'rayvision-codes'\n// #endif\n", {}],
  ['of a branch that is never closed', "import a from 'a'\n// #ifdef H5\nimport b from 'b'\n", "import a from 'a'\nimport { RayvisionCode } from 'rayvision-codes'\n// #ifdef H5\nimport b from 'b'\n", {}],
  ['of what only looks like a branch', "// #endif\n// #else\n// #iffy\n// #if is a word\nimport a from 'a'\n", "import { RayvisionCode } from 'rayvision-codes'\n\n// #endif\n// #else\n// #iffy\n// #if is a word\nimport a from 'a'\n", {}],
] as [string, string, string, LintOptions][])('an import beside conditional code goes %s', (_, before, after, options) => {
  const body = (code: string): string => `${options === cjs ? 'module.exports' : 'export const f'} = (res) => res.code === ${code}\n`
  expect(fix(before + body('805'), options).output).toBe(after + body('RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL'))
})

it('a require that only some places come after is not extended: all get one of their own', () => {
  const before = "if (res.code === 805) go()\nconst { codeTable } = require('rayvision-codes')\nif (res.code === 804) go()\n"
  const output = "const { RayvisionCode } = require('rayvision-codes')\n\nif (res.code === RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL) go()\nconst { codeTable } = require('rayvision-codes')\nif (res.code === RayvisionCode.ACCOUNT_LOCKED) go()\n"
  expect(fix(before, cjs).output).toBe(output)
})

it('a binding of a branch is used in that branch only', () => {
  const before = `// #ifdef A
import { RayvisionCode } from 'rayvision-codes'
// #ifdef B
export const a = (res) => res.code === 805
// #endif
// #elif C
export const b = (res) => res.code === 805
// #endif
`
  const output = `import { RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'

// #ifdef A
import { RayvisionCode } from 'rayvision-codes'
// #ifdef B
export const a = (res) => res.code === RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL
// #endif
// #elif C
export const b = (res) => res.code === RayvisionCode_1.ACCOUNT_USERNAME_PASSWORD_FAIL
// #endif
`
  expect(fix(before).output).toBe(output)
})
