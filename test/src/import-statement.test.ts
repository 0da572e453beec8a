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
