import rule from '../../rules/no-magic-code.ts'
import { CodeTable, type TableCode } from '../../src/code-table.ts'
import { magicData, member, table } from '../support/messages.ts'
import { javascriptTester, olderTester, typescriptTester } from '../support/rule-tester.ts'

const IMPORT = "import { RayvisionCode } from 'rayvision-codes'"
const FAIL = member(805)
const LOCKED = member(804)

/** An invalid case with one literal and its fixed text; the passes are those of one `--fix` run. */
function fixed(name: string, code: string, output: string | null | [string, string], more: object = {}): never {
  return { name, code, output, errors: [{ messageId: 'magicCode', data: magicData('805', 805) }], ...more } as never
}

/** As `fixed`, for a literal written another way. */
function written(name: string, raw: string, code: string, output: string | null): never {
  return fixed(name, code, output, { errors: [{ messageId: 'magicCode', data: magicData(raw, 805) }] })
}

/** The row of a code that the last edition has. */
function later(code: number): TableCode {
  const found = new CodeTable('2020-12').withCode(code)
  if (found === undefined) throw new Error(`The last edition has no code ${code}.`)
  return found
}

const javascript = javascriptTester()
const typescript = typescriptTester()

javascript.run('no-magic-code: where a code counts', rule as never, {
  valid: [
    { name: 'a member of the enum', code: `${IMPORT}\nif (res.code === RayvisionCode.SUCCESS) go()` },
    { name: 'a code that the table does not have', code: 'if (res.code === 803) go()' },
    { name: 'a number that meets no response code', code: 'if (size === 805 && res.count === 805) go()' },
    { name: 'an HTTP status', code: 'if (response.status === 200) go()' },
    { name: 'arithmetic', code: 'const group = res.code / 100' },
    { name: 'digits in another base', code: "if (parseInt(res.code, 16) === 805 || Number.parseInt(res.code, 8) === 805 || res.code.toString(16) === '805') go()" },
    { name: 'the ends of a range', code: 'if (res.code >= 800 && res.code <= 805) go()' },
    { name: 'what a function is given beside it', code: 'log(res.code, 805)' },
    { name: 'the enum of one’s own', code: 'const Codes = { LOCKED: 804, FAILED: 805 }; log(res.code, Codes)' },
    { name: 'a response that is built, by default', code: "reply({ code: 805, message: 'no' })" },
    { name: 'an errno', code: "if (err.code === 'ENOENT' || err.code === 805) go()" },
    { name: 'an empty file', code: '' },
  ],
  invalid: [
    fixed('a comparison', 'if (res.code === 805) go()', `${IMPORT}\n\nif (res.code === ${FAIL}) go()`),
    fixed('a comparison with the literal first', 'if (805 !== res.code) go()', `${IMPORT}\n\nif (${FAIL} !== res.code) go()`),
    fixed('a loose comparison', 'if (res.code == 805) go()', `${IMPORT}\n\nif (res.code == ${FAIL}) go()`),
    fixed('a case', 'switch (res.code) { case 805: go() }', `${IMPORT}\n\nswitch (res.code) { case ${FAIL}: go() }`),
    fixed('a case without a space', 'switch (res.code) { case(805):go() }', `${IMPORT}\n\nswitch (res.code) { case(${FAIL}):go() }`),
    fixed('a file that is one expression', 'res.code === 805', `${IMPORT}\n\nres.code === ${FAIL}`),
    fixed('a file that begins with the literal', '805 === res.code', `${IMPORT}\n\n${FAIL} === res.code`),
    fixed('a destructured code', 'const { code } = await api.login(); if (code === 805) go()', `${IMPORT};\n\nconst { code } = await api.login(); if (code === ${FAIL}) go()`),
    fixed('the code of a body', 'if (response.data.code === 805) go()', `${IMPORT}\n\nif (response.data.code === ${FAIL}) go()`),
    fixed('a ternary without spaces', 'const a=res.code===805?1:2', `${IMPORT}\n\nconst a=res.code===${FAIL}?1:2`),
    fixed('a word behind the literal', 'switch (res.code) { case 805:case 1:go() }', `${IMPORT}\n\nswitch (res.code) { case ${FAIL}:case 1:go() }`),
    fixed('JSX', 'const a = <b c="805">805 {res.code === 805 && 1}</b>', `${IMPORT}\n\nconst a = <b c="805">805 {res.code === ${FAIL} && 1}</b>`),
    fixed('a template', 'const a = `805 ${res.code === 805}`', `${IMPORT}\n\nconst a = \`805 \${res.code === ${FAIL}}\``),
    fixed('a key of a lookup table', "const a = { 805: 'x', other: 'y' }[res.code]", `${IMPORT}\n\nconst a = { [${FAIL}]: 'x', other: 'y' }[res.code]`),
    fixed('a method of a lookup table', 'const t = { async 805() {} }; t[res.code]()', `${IMPORT};\n\nconst t = { async [${FAIL}]() {} }; t[res.code]()`),
    fixed('a generator of a lookup table', 'const t = { *805() {} }; t[res.code]()', `${IMPORT};\n\nconst t = { *[${FAIL}]() {} }; t[res.code]()`),
    fixed('a getter of a lookup table', 'const t = { get 805() { return 1 } }; log(t[res.code])', `${IMPORT};\n\nconst t = { get [${FAIL}]() { return 1 } }; log(t[res.code])`),
    fixed('a computed key', "const a = { [805]: 'x' }[res.code]", `${IMPORT}\n\nconst a = { [${FAIL}]: 'x' }[res.code]`),
    fixed('Number()', 'if (Number(res.code) === 805) go()', `${IMPORT}\n\nif (Number(res.code) === ${FAIL}) go()`),
    fixed('a unary plus', 'if (+res.code === 805) go()', `${IMPORT}\n\nif (+res.code === ${FAIL}) go()`),
    fixed('parseInt()', 'if (parseInt(res.code, 10) === 805) go()', `${IMPORT}\n\nif (parseInt(res.code, 10) === ${FAIL}) go()`),
    fixed('expect()', 'expect(res.code).toBe(805)', `${IMPORT}\n\nexpect(res.code).toBe(${FAIL})`),
    fixed('expect() with not', 'expect(res.code).not.toEqual(805)', `${IMPORT}\n\nexpect(res.code).not.toEqual(${FAIL})`),
    fixed('expect() the other way round', 'expect(805).toBe(res.code)', `${IMPORT}\n\nexpect(${FAIL}).toBe(res.code)`),
    fixed('expect() of a list', 'expect([805]).toContain(res.code)', `${IMPORT}\n\nexpect([${FAIL}]).toContain(res.code)`),
    fixed('a response that is expected', "expect(res.body).toMatchObject({ code: 805, message: 'no' })", `${IMPORT}\n\nexpect(res.body).toMatchObject({ code: ${FAIL}, message: 'no' })`),
    fixed('a response that is expected is not built', "expect(res.body).toEqual({ code: 805, message: 'no' })", `${IMPORT}\n\nexpect(res.body).toEqual({ code: ${FAIL}, message: 'no' })`, { options: [{ construction: true }] }),
    fixed('a property that is expected', "expect(res.body).toHaveProperty('code', 805)", `${IMPORT}\n\nexpect(res.body).toHaveProperty('code', ${FAIL})`),
    fixed('expect() with oneOf()', 'expect(res.code).to.be.oneOf([805])', `${IMPORT}\n\nexpect(res.code).to.be.oneOf([${FAIL}])`),
    fixed('assert', 'assert.strictEqual(res.code, 805)', `${IMPORT}\n\nassert.strictEqual(res.code, ${FAIL})`),
    fixed('a hexadecimal literal, where the settings leave no doubt', 'if (api().code === 0x325) go()', `${IMPORT}\n\nif (api().code === ${FAIL}) go()`, {
      settings: { 'rayvision-codes': { responseCalls: ['api'] } },
      errors: [{ messageId: 'magicCode', data: magicData('0x325', 805) }],
    }),
    written('a numeric separator', '8_05', 'if (res.code === 8_05) go()', `${IMPORT}\n\nif (res.code === ${FAIL}) go()`),
    written('a signed literal', '+805', 'if (res.code === +805) go()', `${IMPORT}\n\nif (res.code === ${FAIL}) go()`),
    written('a signed literal behind a word', '+805', 'switch (res.code) { case+805: go() }', `${IMPORT}\n\nswitch (res.code) { case ${FAIL}: go() }`),
    written('a decimal point', '805.', 'if (res.code === 805.) go()', `${IMPORT}\n\nif (res.code === ${FAIL}) go()`),
    written('a BigInt beside BigInt()', '805n', 'if (BigInt(res.code) === 805n) go()', `${IMPORT}\n\nif (BigInt(res.code) === BigInt(${FAIL})) go()`),
    written('a string beside String()', "'805'", "if (String(res.code) === '805') go()", `${IMPORT}\n\nif (String(res.code) === String(${FAIL})) go()`),
    written('a string beside toString()', "'805'", "switch (res.code.toString()) { case'805': go() }", `${IMPORT}\n\nswitch (res.code.toString()) { case String(${FAIL}): go() }`),
    written('a template without expressions', '`805`', 'if (String(res.code) === `805`) go()', `${IMPORT}\n\nif (String(res.code) === String(${FAIL})) go()`),
    written('a string beside == ', "'805'", "if (res.code == '805') go()", `${IMPORT}\n\nif (res.code == ${FAIL}) go()`),
    written('a quoted key', "'805'", "const a = { '805': 'x' }[res.code]", `${IMPORT}\n\nconst a = { [${FAIL}]: 'x' }[res.code]`),
    written('a quoted key behind a word', '"805"', 'const t = { get"805"() {} }; log(t[res.code])', `${IMPORT.replaceAll("'", '"')};\n\nconst t = { get[${FAIL}]() {} }; log(t[res.code])`),
    written('no conversion where its name means something else', "'805'", "const String = (a) => a; if (String(res.code) + '' === 'a' || `${res.code}` === '805') go()", null),
    {
      name: 'a list, both literals in one run',
      code: 'const LOGIN = [805, 804]\nif (LOGIN.includes(res.code)) go()',
      output: [
        `${IMPORT}\n\nconst LOGIN = [${FAIL}, 804]\nif (LOGIN.includes(res.code)) go()`,
        `${IMPORT}\n\nconst LOGIN = [${FAIL}, ${LOCKED}]\nif (LOGIN.includes(res.code)) go()`,
      ],
      errors: [
        { messageId: 'magicCode', data: magicData('805', 805) },
        { messageId: 'magicCode', data: magicData('804', 804) },
      ],
    },
    {
      name: 'the arms of a conditional',
      code: `${IMPORT}\nif (res.code === (old ? 805 : 804)) go()`,
      output: `${IMPORT}\nif (res.code === (old ? ${FAIL} : ${LOCKED})) go()`,
      errors: [
        { messageId: 'magicCode', data: magicData('805', 805) },
        { messageId: 'magicCode', data: magicData('804', 804) },
      ],
    },
    {
      name: 'every code of the table in one switch',
      code: `${IMPORT}\nswitch (res.code) {\n${table.codes.map(({ code }) => `  case ${code}:`).join('\n')}\n    go()\n}`,
      output: `${IMPORT}\nswitch (res.code) {\n${table.codes.map(({ name }) => `  case RayvisionCode.${name}:`).join('\n')}\n    go()\n}`,
      errors: table.codes.map(({ code }) => ({ messageId: 'magicCode', data: magicData(String(code), code) })),
    },
    {
      name: 'a string beside ===, which is never equal: a suggestion only',
      code: "if (res.code === '805') go()",
      output: null,
      errors: [
        {
          messageId: 'wrongType',
          data: magicData("'805'", 805),
          suggestions: [{ messageId: 'useMember', data: { raw: "'805'", member: FAIL }, output: `${IMPORT}\n\nif (res.code === ${FAIL}) go()` }],
        },
      ],
    },
    fixed('a string beside ==, in a file that is called like one of TypeScript', "if (res.code == '805') go()", `${IMPORT}\n\nif (res.code == ${FAIL}) go()`, {
      filename: 'src/login.ts.js',
      errors: [{ messageId: 'magicCode', data: magicData("'805'", 805) }],
    }),
    ...['src/login.ts', 'src/login.mts', 'src/login.cts', 'src/login.tsx'].map((filename) => ({
      name: `a string beside == in ${filename}, which the compiler may refuse: a suggestion only`,
      code: "export const f = (res) => res.code == '805'",
      filename,
      output: null,
      errors: [
        {
          messageId: 'magicCode' as const,
          data: magicData("'805'", 805),
          suggestions: [{ messageId: 'useMember' as const, data: { raw: "'805'", member: FAIL }, output: `${IMPORT}\n\nexport const f = (res) => res.code == ${FAIL}` }],
        },
      ],
    })),
    {
      name: 'strings that are arms in an assertion: a suggestion only',
      code: `${IMPORT}\nassert.equal(res.code, a ? b || '805' : '804')`,
      output: null,
      errors: [
        {
          messageId: 'magicCode',
          data: magicData("'805'", 805),
          suggestions: [{ messageId: 'useMember', data: { raw: "'805'", member: FAIL }, output: `${IMPORT}\nassert.equal(res.code, a ? b || ${FAIL} : '804')` }],
        },
        {
          messageId: 'magicCode',
          data: magicData("'804'", 804),
          suggestions: [{ messageId: 'useMember', data: { raw: "'804'", member: LOCKED }, output: `${IMPORT}\nassert.equal(res.code, a ? b || '805' : ${LOCKED})` }],
        },
      ],
    },
    {
      name: 'a string in an assertion, which may be strict: a suggestion only',
      code: "import assert from 'node:assert/strict'\nassert.equal(res.code, '805')",
      output: null,
      errors: [
        {
          messageId: 'magicCode',
          data: magicData("'805'", 805),
          suggestions: [
            {
              messageId: 'useMember',
              data: { raw: "'805'", member: FAIL },
              output: `import assert from 'node:assert/strict'\n${IMPORT}\nassert.equal(res.code, ${FAIL})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a BigInt beside ===: a suggestion only',
      code: 'switch (res.code) { case 805n: go() }',
      output: null,
      errors: [
        {
          messageId: 'wrongType',
          data: magicData('805n', 805),
          suggestions: [{ messageId: 'useMember', data: { raw: '805n', member: FAIL }, output: `${IMPORT}\n\nswitch (res.code) { case ${FAIL}: go() }` }],
        },
      ],
    },
    {
      name: 'a number beside String(): a suggestion only',
      code: 'if (String(res.code) === 805) go()',
      output: null,
      errors: [
        {
          messageId: 'wrongType',
          data: magicData('805', 805),
          suggestions: [{ messageId: 'useMember', data: { raw: '805', member: FAIL }, output: `${IMPORT}\n\nif (String(res.code) === String(${FAIL})) go()` }],
        },
      ],
    },
    {
      name: 'Chinese',
      code: "if (res.code === 805) go()\nif (res.code === '804') go()",
      settings: { 'rayvision-codes': { locale: 'zh' } },
      output: `${IMPORT}\n\nif (res.code === ${FAIL}) go()\nif (res.code === '804') go()`,
      errors: [
        { messageId: 'magicCode/zh', data: magicData('805', 805, 'zh') },
        {
          messageId: 'wrongType/zh',
          data: magicData("'804'", 804, 'zh'),
          suggestions: [
            { messageId: 'useMember/zh', data: { raw: "'804'", member: LOCKED }, output: `${IMPORT}\n\nif (res.code === 805) go()\nif (res.code === ${LOCKED}) go()` },
          ],
        },
      ],
    },
  ],
})

javascript.run('no-magic-code: the import', rule as never, {
  valid: [],
  invalid: [
    fixed('a named import is used', `${IMPORT}\nif (res.code === 805) go()`, `${IMPORT}\nif (res.code === ${FAIL}) go()`),
    fixed('an aliased import is used', `import { RayvisionCode as RC } from 'rayvision-codes'\nres.code === 805`, `import { RayvisionCode as RC } from 'rayvision-codes'\nres.code === ${member(805, 'RC')}`),
    fixed('a string name is used', `import { 'RayvisionCode' as RC } from 'rayvision-codes'\nres.code === 805`, `import { 'RayvisionCode' as RC } from 'rayvision-codes'\nres.code === ${member(805, 'RC')}`),
    fixed('a namespace is used', `import * as codes from 'rayvision-codes'\nres.code === 805`, `import * as codes from 'rayvision-codes'\nres.code === ${member(805, 'codes.RayvisionCode')}`),
    fixed('a namespace beside a default is used', `import d, * as codes from 'rayvision-codes'\nres.code === 805`, `import d, * as codes from 'rayvision-codes'\nres.code === ${member(805, 'codes.RayvisionCode')}`),
    fixed('a default import is extended', `import codes from 'rayvision-codes';\nres.code === 805`, `import codes, { RayvisionCode } from 'rayvision-codes';\nres.code === ${FAIL}`),
    fixed('a named import is extended', `import { describeCode } from 'rayvision-codes'\nres.code === 805`, `import { describeCode, RayvisionCode } from 'rayvision-codes'\nres.code === ${FAIL}`),
    fixed('a named import without spaces is extended', `import{describeCode}from'rayvision-codes'\nres.code === 805`, `import{describeCode, RayvisionCode}from'rayvision-codes'\nres.code === ${FAIL}`),
    fixed('a trailing comma stays', `import { describeCode, } from 'rayvision-codes'\nres.code === 805`, `import { describeCode, RayvisionCode, } from 'rayvision-codes'\nres.code === ${FAIL}`),
    fixed('empty braces are filled', `import {} from 'rayvision-codes'\nres.code === 805`, `import { RayvisionCode } from 'rayvision-codes'\nres.code === ${FAIL}`),
    fixed('empty braces behind a default are filled', `import d, { } from 'rayvision-codes'\nres.code === 805`, `import d, { RayvisionCode } from 'rayvision-codes'\nres.code === ${FAIL}`),
    fixed('braces with a comment are filled', `import { /* none */ } from 'rayvision-codes'\nres.code === 805`, `import { RayvisionCode /* none */ } from 'rayvision-codes'\nres.code === ${FAIL}`),
    fixed(
      'names on lines keep their comments',
      `import {\n  describeCode, // says it\n  isRayvisionCode, // asks it\n} from 'rayvision-codes'\nres.code === 805`,
      `import {\n  describeCode, // says it\n  isRayvisionCode, // asks it\n  RayvisionCode,\n} from 'rayvision-codes'\nres.code === ${FAIL}`,
    ),
    fixed(
      'names on lines without a comma at the end',
      `import {\n\tdescribeCode, // says it\n\tisRayvisionCode // asks it\n} from 'rayvision-codes'\nres.code === 805`,
      `import {\n\tdescribeCode, // says it\n\tisRayvisionCode, // asks it\n\tRayvisionCode\n} from 'rayvision-codes'\nres.code === ${FAIL}`,
    ),
    fixed(
      'a block comment between name and comma',
      `import { describeCode /* says it */, } from 'rayvision-codes'\nres.code === 805`,
      `import { describeCode /* says it */, RayvisionCode, } from 'rayvision-codes'\nres.code === ${FAIL}`,
    ),
    fixed('import attributes stay', `import { a } from 'rayvision-codes' with { type: 'json' }\nres.code === 805`, `import { a, RayvisionCode } from 'rayvision-codes' with { type: 'json' }\nres.code === ${FAIL}`),
    fixed('attributes are no names', `import 'rayvision-codes' with { type: 'json' }\nres.code === 805`, `import 'rayvision-codes' with { type: 'json' }\n${IMPORT}\nres.code === ${FAIL}`),
    fixed('a side-effect import stays', `import 'rayvision-codes'\nres.code === 805`, `import 'rayvision-codes'\n${IMPORT}\nres.code === ${FAIL}`),
    fixed('a re-export is no name', `export { RayvisionCode } from 'rayvision-codes'\nres.code === 805`, `${IMPORT}\n\nexport { RayvisionCode } from 'rayvision-codes'\nres.code === ${FAIL}`),
    fixed('it goes after the last import', `import a from 'a'\nimport b from 'b' // why\n\nres.code === 805`, `import a from 'a'\nimport b from 'b' // why\n${IMPORT}\n\nres.code === ${FAIL}`),
    fixed('after the last import, wherever that is', `res.code === 805\nimport a from 'a'\ngo()`, `res.code === ${FAIL}\nimport a from 'a'\n${IMPORT}\ngo()`),
    fixed('statements behind an import on its line stay there', `import a from 'a'; go()\nres.code === 805`, `import a from 'a';\n${IMPORT}; go()\nres.code === ${FAIL}`),
    fixed('a semicolon at the head of a line stays there', `import a from 'a'\n;[1].map(go)\nres.code === 805`, `import a from 'a'\n${IMPORT}\n;[1].map(go)\nres.code === ${FAIL}`),
    fixed('a comment for the next line stays with it', `import 'a' // @ts-expect-error told\nres.code === 805`, `import 'a'\n${IMPORT}; // @ts-expect-error told\nres.code === ${FAIL}`),
    fixed('the file’s quotes and semicolons', 'import a from "a";\nif (res.code === 805) go();', `import a from "a";\nimport { RayvisionCode } from "rayvision-codes";\nif (res.code === ${FAIL}) go();`),
    fixed('the quotes of a file without imports', 'const a = "b";\nif (res.code === 805) go();', `import { RayvisionCode } from "rayvision-codes";\n\nconst a = "b";\nif (res.code === ${FAIL}) go();`),
    fixed('the file’s line ends', "import a from 'a'\r\nres.code === 805\r\n", `import a from 'a'\r\n${IMPORT}\r\nres.code === ${FAIL}\r\n`),
    fixed('line ends in a list of names', "import {\r\n  a,\r\n} from 'rayvision-codes'\r\nres.code === 805\r\n", `import {\r\n  a,\r\n  RayvisionCode,\r\n} from 'rayvision-codes'\r\nres.code === ${FAIL}\r\n`),
    fixed('a BOM stays first', '\uFEFFres.code === 805', `\uFEFF${IMPORT}\n\nres.code === ${FAIL}`),
    fixed('a shebang stays first', '#!/usr/bin/env node\nres.code === 805', `#!/usr/bin/env node\n${IMPORT}\n\nres.code === ${FAIL}`),
    fixed('directives stay first', "'use client'\n\nres.code === 805", `'use client'\n\n${IMPORT}\n\nres.code === ${FAIL}`),
    fixed('a directive with a comment', "'use client' // why\nres.code === 805", `'use client' // why\n\n${IMPORT}\n\nres.code === ${FAIL}`),
    fixed('a licence stays first', '/*! MIT */\nres.code === 805', `/*! MIT */\n${IMPORT}\n\nres.code === ${FAIL}`),
    fixed('a licence in line comments stays whole', '// Copyright 2020\n// all rights reserved\nres.code === 805', `// Copyright 2020\n// all rights reserved\n${IMPORT}\n\nres.code === ${FAIL}`),
    fixed('a licence on the line of a statement', '/* @license MIT */ res.code === 805', `/* @license MIT */\n${IMPORT};\n res.code === ${FAIL}`),
    fixed('a comment that a blank line parts stays first', '// About this file.\n\nres.code === 805', `// About this file.\n${IMPORT}\n\nres.code === ${FAIL}`),
    fixed('eslint-disable stays first', '/* eslint-disable no-console */\nres.code === 805', `/* eslint-disable no-console */\n${IMPORT}\n\nres.code === ${FAIL}`),
    fixed('eslint-disable-next-line stays with its line', '// eslint-disable-next-line no-undef\nres.code === 805', `${IMPORT}\n\n// eslint-disable-next-line no-undef\nres.code === ${FAIL}`),
    fixed('a comment of the first statement stays with it', '/** Says why. */\nres.code === 805', `${IMPORT}\n\n/** Says why. */\nres.code === ${FAIL}`),
    fixed(
      'all of a head',
      "#!/usr/bin/env node\n/*!\n * (c) us\n */\n\n// @ts-check\n'use strict';\n\n// eslint-disable-next-line no-undef\nres.code === 805;",
      `#!/usr/bin/env node\n/*!\n * (c) us\n */\n\n// @ts-check\n'use strict';\n\n${IMPORT};\n\n// eslint-disable-next-line no-undef\nres.code === ${FAIL};`,
    ),
    fixed('JSX on the next line begins a statement', '<b c={res.code === 805} />', `${IMPORT};\n\n<b c={res.code === ${FAIL}} />`),
    fixed('an indented file', '\n  // Says why.\n  res.code === 805', `\n  ${IMPORT}\n\n  // Says why.\n  res.code === ${FAIL}`),
    fixed('an import that is indented', "  import a from 'a'\n  res.code === 805", `  import a from 'a'\n  ${IMPORT}\n  res.code === ${FAIL}`),
    fixed('JSDoc behind an import stays with the next statement', `import 'a' /** Says why. */\nres.code === 805`, `import 'a'\n${IMPORT}; /** Says why. */\nres.code === ${FAIL}`),
    fixed('a file comment above the JSDoc of a statement', '/* global go */\n/** Says why. */\nres.code === 805', `/* global go */\n${IMPORT}\n\n/** Says why. */\nres.code === ${FAIL}`),
    fixed('a class, a static block and a computed name', 'class A { static { res.code === 805 } }', `${IMPORT}\n\nclass A { static { res.code === ${FAIL} } }`),
    fixed('an enum imported twice', `import { other } from 'rayvision-codes'\n${IMPORT}\nres.code === 805`, `import { other } from 'rayvision-codes'\n${IMPORT}\nres.code === ${FAIL}`),
    fixed('a comment between a default and its module', "import codes /* all */ from 'rayvision-codes'\nres.code === 805", `import codes, { RayvisionCode } /* all */ from 'rayvision-codes'\nres.code === ${FAIL}`),
    fixed('a line comment behind the only name', "import { other // why\n} from 'rayvision-codes'\nres.code === 805", `import { other, // why\nRayvisionCode\n} from 'rayvision-codes'\nres.code === ${FAIL}`),
    fixed('a name that the file takes', 'const RayvisionCode = 1\nres.code === 805', `import { RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\n\nconst RayvisionCode = 1\nres.code === ${member(805, 'RayvisionCode_1')}`),
    fixed('a name that the file only reads', 'log(RayvisionCode)\nres.code === 805', `import { RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\n\nlog(RayvisionCode)\nres.code === ${member(805, 'RayvisionCode_1')}`),
    fixed('two names that are taken', 'let RayvisionCode, RayvisionCode_1\nres.code === 805', `import { RayvisionCode as RayvisionCode_2 } from 'rayvision-codes'\n\nlet RayvisionCode, RayvisionCode_1\nres.code === ${member(805, 'RayvisionCode_2')}`),
    fixed('a name that is shadowed at the place', '{ let RayvisionCode; res.code === 805 }', `import { RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\n\n{ let RayvisionCode; res.code === ${member(805, 'RayvisionCode_1')} }`),
    fixed('a name that is shadowed elsewhere', '{ let RayvisionCode }\nres.code === 805', `${IMPORT}\n\n{ let RayvisionCode }\nres.code === ${FAIL}`),
    fixed('an import that is shadowed at the place', `${IMPORT}\nfunction f(RayvisionCode) { return res.code === 805 }`, `import { RayvisionCode, RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\nfunction f(RayvisionCode) { return res.code === ${member(805, 'RayvisionCode_1')} }`),
    fixed('a configured global of that name', 'res.code === 805', `import { RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\n\nres.code === ${member(805, 'RayvisionCode_1')}`, { languageOptions: { globals: { RayvisionCode: 'readonly' } } }),
    {
      name: 'one name serves the whole file',
      code: 'res.code === 805\n{ let RayvisionCode; res.code === 805 }',
      output: [
        `import { RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\n\nres.code === ${member(805, 'RayvisionCode_1')}\n{ let RayvisionCode; res.code === 805 }`,
        `import { RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\n\nres.code === ${member(805, 'RayvisionCode_1')}\n{ let RayvisionCode; res.code === ${member(805, 'RayvisionCode_1')} }`,
      ],
      errors: [
        { messageId: 'magicCode', data: magicData('805', 805) },
        { messageId: 'magicCode', data: magicData('805', 805) },
      ],
    },
  ],
})

const commonjs = javascriptTester('commonjs')
const REQUIRE = "const { RayvisionCode } = require('rayvision-codes')"

commonjs.run('no-magic-code: CommonJS', rule as never, {
  valid: [],
  invalid: [
    fixed('a require', 'res.code === 805', `${REQUIRE}\n\nres.code === ${FAIL}`),
    fixed('after the last require at the head', "'use strict';\nconst a = require('a');\nconst b = require('b').c;\n\nres.code === 805;", `'use strict';\nconst a = require('a');\nconst b = require('b').c;\n${REQUIRE};\n\nres.code === ${FAIL};`),
    fixed('a destructured name is used', `${REQUIRE}\nres.code === 805`, `${REQUIRE}\nres.code === ${FAIL}`),
    fixed('an aliased name is used', `const { RayvisionCode: RC } = require('rayvision-codes')\nres.code === 805`, `const { RayvisionCode: RC } = require('rayvision-codes')\nres.code === ${member(805, 'RC')}`),
    fixed('the whole module is used', `var codes = require("rayvision-codes")\nres.code === 805`, `var codes = require("rayvision-codes")\nres.code === ${member(805, 'codes.RayvisionCode')}`),
    fixed('a property of the module is used', `const RC = require('rayvision-codes').RayvisionCode\nres.code === 805`, `const RC = require('rayvision-codes').RayvisionCode\nres.code === ${member(805, 'RC')}`),
    fixed('a destructuring is extended', `const { describeCode } = require('rayvision-codes')\nres.code === 805`, `const { describeCode, RayvisionCode } = require('rayvision-codes')\nres.code === ${FAIL}`),
    fixed('an empty destructuring is extended', `const {} = require('rayvision-codes')\nres.code === 805`, `const { RayvisionCode } = require('rayvision-codes')\nres.code === ${FAIL}`),
    fixed('a rest takes no name behind it', `const { ...all } = require('rayvision-codes')\nres.code === 805`, `const { ...all } = require('rayvision-codes')\n${REQUIRE}\nres.code === ${FAIL}`),
    fixed('a name that is written again is not used', `let { RayvisionCode } = require('rayvision-codes')\nRayvisionCode = {}\nres.code === 805`, `let { RayvisionCode, RayvisionCode: RayvisionCode_1 } = require('rayvision-codes')\nRayvisionCode = {}\nres.code === ${member(805, 'RayvisionCode_1')}`),
    fixed('no name is read before its require', `go()\nres.code === 805\n${REQUIRE}`, `const { RayvisionCode: RayvisionCode_1 } = require('rayvision-codes')\n\ngo()\nres.code === ${member(805, 'RayvisionCode_1')}\n${REQUIRE}`),
    fixed('nor in a function that is called before it', `f()\n${REQUIRE}\nfunction f() { return res.code === 805 }`, `const { RayvisionCode: RayvisionCode_1 } = require('rayvision-codes')\n\nf()\n${REQUIRE}\nfunction f() { return res.code === ${member(805, 'RayvisionCode_1')} }`),
    fixed('nor in one that such a function calls', `f()\n${REQUIRE}\nfunction f() { g() }\nfunction g() { return res.code === 805 }`, `const { RayvisionCode: RayvisionCode_1 } = require('rayvision-codes')\n\nf()\n${REQUIRE}\nfunction f() { g() }\nfunction g() { return res.code === ${member(805, 'RayvisionCode_1')} }`),
    fixed('a late require is used by functions that nothing before it reads', `go()\n${REQUIRE}\nfunction f() { return res.code === 805 }`, `go()\n${REQUIRE}\nfunction f() { return res.code === ${FAIL} }`),
    fixed('a require behind functions is used by them', `function f() { return res.code === 805 }\n${REQUIRE}\nf()`, `function f() { return res.code === ${FAIL} }\n${REQUIRE}\nf()`),
    fixed('a require that computes its name is no head', `const a = require(pick())\nfunction pick() { return res.code === 805 }`, `${REQUIRE}\n\nconst a = require(pick())\nfunction pick() { return res.code === ${FAIL} }`),
    fixed('a bracket on the next line begins a statement', `[1].map(go)\nres.code === 805`, `${REQUIRE};\n\n[1].map(go)\nres.code === ${FAIL}`),
    fixed('a parenthesis behind comments begins a statement', `const a = require('a') /* b */\n;/* c */(() => res.code === 805)()`, `const a = require('a') /* b */\n${REQUIRE}\n;/* c */(() => res.code === ${FAIL})()`),
    fixed('a template behind a directive begins a statement', `'use strict';\n\`\${res.code === 805}\``, `'use strict';\n\n${REQUIRE};\n\n\`\${res.code === ${FAIL}}\``),
    fixed('a name that a function of the file takes', `function RayvisionCode() {}\nres.code === 805`, `const { RayvisionCode: RayvisionCode_1 } = require('rayvision-codes')\n\nfunction RayvisionCode() {}\nres.code === ${member(805, 'RayvisionCode_1')}`),
  ],
})

/** A file in which `@` is where the import goes, with the end of its line, and `@@` with a blank line. */
const placed = (name: string, marked: string, added = IMPORT): never =>
  fixed(name, marked.replace(/@+/, ''), marked.replace(/@+/, (ends) => added + '\n'.repeat(ends.length)).replace('805', FAIL))

javascript.run('no-magic-code: the place of the import, and its style', rule as never, {
  valid: [],
  invalid: [
    placed('line ends that differ: the first counts', '@@go()\nres.code === 805\r\n'),
    placed('the quotes of the last import', `import a from "a"\nimport b from 'b'\n@res.code === 805`),
    placed('the semicolon of an import', `import a from 'a'\n@res.code === 805;`),
    placed('what could have none tells nothing of semicolons', '@@export default a;\nres.code === 805'),
    placed('semicolons with spaces behind', '@@function f() {\n  go();  \n  return res.code === 805\n}', `${IMPORT};`),
    placed('a directive for its own line', '@@// tslint:disable-line\n\nres.code === 805'),
    placed('`#!` elsewhere', '@@res.code === 805 // #!x'),
    placed('a comment below a directive', '@@// @ts-expect-error\n// because\n\nres.code === 805'),
    placed('a blank line further down', '@@/* a */\nres.code === 805\n\ngo()'),
    placed('two comments above a blank line', '/* a */\n/* b */\n@\nres.code === 805'),
    placed('a comment right before the first statement', '@@/* a */res.code === 805'),
    placed('a block below a licence', '// (c) us\n@@/* about it */\nres.code === 805'),
    placed('a comment apart from a licence', '// (c) us\n@\n// about it\nres.code === 805'),
    placed('a line that begins with `!`', '@@//!keep\nres.code === 805'),
    placed('a blank line with spaces', '/* a */\n@  \nres.code === 805'),
    fixed('a comment behind an import that goes on', `import a from 'a' /* x\n y */\nres.code === 805`, `import a from 'a'\n${IMPORT}; /* x\n y */\nres.code === ${FAIL}`),
    fixed('spaces behind the comment of an import', `import a from 'a' /* x */ \t\nres.code === 805`, `import a from 'a' /* x */\n${IMPORT} \t\nres.code === ${FAIL}`),
    fixed('an import at the end', `res.code === 805\nimport a from 'a' // x`, `res.code === ${FAIL}\nimport a from 'a' // x\n${IMPORT}`),
  ],
})

javascriptTester('commonjs').run('no-magic-code: the place of the require', rule as never, {
  valid: [],
  invalid: [
    placed('a call over lines', `const a = require('a'\n)\n@res.code === 805`, REQUIRE),
    placed('comments below a require', `const a = require('a') // x\n@// y\nres.code === 805`, REQUIRE),
    placed('below a require of a property by a string', `const a = require('a')['b']\n@res.code === 805`, REQUIRE),
    placed('a require of a property that is computed', `@@const a = require('a')[pick()]\nres.code === 805`, REQUIRE),
  ],
})

javascript.run('no-magic-code: a text of a code, compared loosely in JavaScript', rule as never, {
  valid: [],
  invalid: [fixed('String()', "if (String(res.code) == '805') go()", `${IMPORT}\n\nif (String(res.code) == ${FAIL}) go()`, { errors: [{ messageId: 'magicCode', data: magicData("'805'", 805) }] })],
})

typescript.run('no-magic-code: a text of a code, compared loosely', rule as never, {
  valid: [],
  invalid: ['String(res.code)', '`${res.code}`', 'res.code.toString()', 'res.code.toString(10)'].map((text) =>
    fixed(text, `if (${text} == '805') go()`, `${IMPORT}\n\nif (${text} == String(${FAIL})) go()`, { errors: [{ messageId: 'magicCode', data: magicData("'805'", 805) }] }),
  ),
})

typescript.run('no-magic-code: the place of the import in TypeScript', rule as never, {
  valid: [],
  invalid: [
    fixed('a key that is a text, in TypeScript', "const t = { '805': 'x' }[res.code]", `${IMPORT}\n\nconst t = { [${FAIL}]: 'x' }[res.code]`, { errors: [{ messageId: 'magicCode', data: magicData("'805'", 805) }] }),
    fixed('TypeScript takes all, whatever edition ESLint is told', "const a = require('a')\nmodule.exports = res.code === 805", `const a = require('a')\n${REQUIRE}\nmodule.exports = res.code === ${FAIL}`, { languageOptions: { ecmaVersion: 5 } }),
    fixed('a BigInt, compared loosely', 'export const a = BigInt(res.code) == 805n', `${IMPORT}\n\nexport const a = BigInt(res.code) == BigInt(${FAIL})`, { errors: [{ messageId: 'magicCode', data: magicData('805n', 805) }] }),
    fixed('after `import =`', "import fs = require('fs')\nexport const f = () => res.code === 805 && fs", `import fs = require('fs')\n${IMPORT}\nexport const f = () => res.code === ${FAIL} && fs`),
    fixed('an assertion in front', 'if (res.code === <const>805) go()', `${IMPORT}\n\nif (res.code === ${FAIL}) go()`),
    fixed('an assertion in a case', 'switch (res.code) { case 805 as const: go() }', `${IMPORT}\n\nswitch (res.code) { case ${FAIL}: go() }`),
    fixed('a decorator before `export default`', '@dec export default class A { f() { return res.code === 805 } }', `${IMPORT}\n\n@dec export default class A { f() { return res.code === ${FAIL} } }`),
  ],
})

javascript.run('no-magic-code: how a file loads modules', rule as never, {
  valid: [],
  invalid: [
    fixed('a module by ESLint’s default that requires', `const a = require('a')\nres.code === 805`, `const a = require('a')\n${REQUIRE}\nres.code === ${FAIL}`),
    fixed('a module by ESLint’s default that exports by CommonJS', `res.code === 805\nmodule.exports = {}`, `${REQUIRE}\n\nres.code === ${FAIL}\nmodule.exports = {}`),
    fixed('a local name `module` says nothing', `const module = 1\nres.code === 805`, `${IMPORT}\n\nconst module = 1\nres.code === ${FAIL}`),
    fixed('an export makes a module', `export const a = require('a')\nres.code === 805`, `${IMPORT}\n\nexport const a = require('a')\nres.code === ${FAIL}`),
    fixed('.cjs', 'res.code === 805', `${REQUIRE}\n\nres.code === ${FAIL}`, { filename: 'file.cjs' }),
    fixed('.mjs', 'res.code === 805 || require', `${IMPORT}\n\nres.code === ${FAIL} || require`, { filename: 'file.mjs' }),
    fixed('a name with another ending in it', `const a = require('a')\nres.code === 805`, `const a = require('a')\n${REQUIRE}\nres.code === ${FAIL}`, { filename: 'file.mjs.js' }),
    fixed('a negation asks for no module system', 'if (!module) go()\nres.code === 805', `${REQUIRE}\n\nif (!module) go()\nres.code === ${FAIL}`),
    fixed('`define` that is passed on', 'log(define)\nconst d = define\nres.code === 805', `${IMPORT}\n\nlog(define)\nconst d = define\nres.code === ${FAIL}`),
    fixed('`require` that is passed on', 'log([1], require)\nres.code === 805', `${REQUIRE}\n\nlog([1], require)\nres.code === ${FAIL}`),
    fixed('`require` without a name', 'require()\nres.code === 805', `${REQUIRE}\n\nrequire()\nres.code === ${FAIL}`),
    fixed('a file that asks for a module system', "if (typeof module === 'object') module.exports = f\nfunction f() { return res.code === 805 }", null),
    fixed('AMD', "define(['a'], function (a) { return res.code === 805 })", null),
    fixed('a script of a page with jQuery', '$.post(url, (res) => { if (res.code === 805) show() })', null),
    fixed('a script of a page with Layui', 'layui.use(() => { if (res.code === 805) show() })', null),
    fixed('a module with jQuery', "import $ from 'jquery'\n$.post(url, (res) => { if (res.code === 805) show() })", `import $ from 'jquery'\n${IMPORT}\n$.post(url, (res) => { if (res.code === ${FAIL}) show() })`),
    fixed('AMD that requires', "require(['a'], function (a) { return res.code === 805 })", null),
    fixed('UMD', "(function (root, factory) { if (typeof define === 'function' && define.amd) define([], factory); else if (typeof exports === 'object') module.exports = factory() })(this, () => res.code === 805)", null),
  ],
})

olderTester(5).run('no-magic-code: ES5', rule as never, {
  valid: [],
  invalid: [
    fixed('neither const nor a pattern', "'use strict'\nvar fs = require('fs')\nfunction f(res) { return res.code === 805 }", `'use strict'\nvar fs = require('fs')\nvar RayvisionCode = require('rayvision-codes').RayvisionCode\nfunction f(res) { return res.code === ${FAIL} }`),
    fixed('a name that is taken', 'var RayvisionCode\nres.code === 805', `var RayvisionCode_1 = require('rayvision-codes').RayvisionCode\n\nvar RayvisionCode\nres.code === ${member(805, 'RayvisionCode_1')}`),
    fixed('a require that is there', `var RC = require('rayvision-codes').RayvisionCode\nres.code === 805`, `var RC = require('rayvision-codes').RayvisionCode\nres.code === ${member(805, 'RC')}`),
    fixed('no computed keys', "var a = { 805: 'x', other: 'y' }[res.code]", null),
  ],
})

javascriptTester('script').run('no-magic-code: classic scripts', rule as never, {
  valid: [],
  invalid: [
    fixed('a script that cannot load is not fixed', 'res.code === 805', null),
    fixed('a script with a require', "var a = require('a')\nres.code === 805", `var a = require('a')\n${REQUIRE}\nres.code === ${FAIL}`),
    fixed('a script where require is configured', 'res.code === 805', `${REQUIRE}\n\nres.code === ${FAIL}`, { languageOptions: { globals: { require: 'readonly' } } }),
    {
      name: 'no suggestion where nothing can be loaded',
      code: "res.code === '805'",
      output: null,
      errors: [{ messageId: 'wrongType', data: magicData("'805'", 805), suggestions: null }],
    },
  ],
})

typescript.run('no-magic-code: TypeScript', rule as never, {
  valid: [
    { name: 'literal types, by default', code: 'interface Body { code: 200 | 805; message: string }' },
    { name: 'an ambient file', code: 'interface Body { code: 200 | 805; message: string }', filename: 'file.d.ts', options: [{ types: true }] },
    { name: 'an ambient module', code: 'interface Body { code: 200 | 805; message: string }', filename: 'file.d.mts', options: [{ types: true }] },
    { name: 'an enum of one’s own', code: 'enum Codes { LOCKED = 804 }; log(res.code, Codes)' },
    { name: 'a status that is built', code: "log(res.code); res.json({ status: 805, message: 'no' })", options: [{ construction: true }] },
    { name: 'what an address is made of', code: "router.push({ path: '/error', query: { code: 404, message: 'no' } })", options: [{ construction: true }] },
    { name: 'literal types of something else', code: 'interface Row { code: 200; size: number }', options: [{ types: true }] },
  ],
  invalid: [
    fixed('assertions around the literal stay', 'res!.code === (805 as number)!', `${IMPORT}\n\nres!.code === (${FAIL} as number)!`),
    fixed('satisfies stays', 'res.code === (805 satisfies number)', `${IMPORT}\n\nres.code === (${FAIL} satisfies number)`),
    fixed('an angle assertion stays', 'res.code === <number>805', `${IMPORT}\n\nres.code === <number>${FAIL}`),
    fixed('a const assertion that is compared goes', 'res.code === (805 as const)', `${IMPORT}\n\nres.code === (${FAIL})`),
    fixed('a const assertion in a list is not fixed', '[805 as const].includes(res.code)', null),
    fixed('a list under a const assertion', 'const L = [805] as const; L.includes(res.code)', `${IMPORT};\n\nconst L = [${FAIL}] as const; L.includes(res.code)`),
    fixed('a type-only import gets a value import beside it', `import type { RayvisionCode } from 'rayvision-codes'\nres.code === 805`, `import type { RayvisionCode } from 'rayvision-codes'\nimport { RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\nres.code === ${member(805, 'RayvisionCode_1')}`),
    fixed('an inline type gets a value beside it', `import { type RayvisionCode } from 'rayvision-codes'\nres.code === 805`, `import { type RayvisionCode, RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\nres.code === ${member(805, 'RayvisionCode_1')}`),
    fixed('another type import gets a value import beside it', `import type { CodeRow } from 'rayvision-codes'\nres.code === 805`, `import type { CodeRow } from 'rayvision-codes'\n${IMPORT}\nres.code === ${FAIL}`),
    fixed('an import-equals is used', `import codes = require('rayvision-codes')\nres.code === 805`, `import codes = require('rayvision-codes')\nres.code === ${member(805, 'codes.RayvisionCode')}`),
    fixed('an import-equals of another module gets one beside it', `import other = require('other');\nres.code === 805;`, `import other = require('other');\nimport RayvisionCodeModule = require('rayvision-codes');\nres.code === ${member(805, 'RayvisionCodeModule.RayvisionCode')};`),
    fixed('an import-equals beside imports', `import a from 'a'\nimport b = require('b')\nres.code === 805`, `import a from 'a'\nimport b = require('b')\n${IMPORT}\nres.code === ${FAIL}`),
    fixed('export = makes CommonJS', 'res.code === 805\nexport = 1', `import RayvisionCodeModule = require('rayvision-codes')\n\nres.code === ${member(805, 'RayvisionCodeModule.RayvisionCode')}\nexport = 1`),
    fixed('.cts', 'res.code === 805', `import RayvisionCodeModule = require('rayvision-codes')\n\nres.code === ${member(805, 'RayvisionCodeModule.RayvisionCode')}`, { filename: 'file.cts' }),
    fixed('.cts with an import', `import a from 'a'\nres.code === 805`, `import a from 'a'\n${IMPORT}\nres.code === ${FAIL}`, { filename: 'file.cts' }),
    fixed('.mts', 'res.code === 805', `${IMPORT}\n\nres.code === ${FAIL}`, { filename: 'file.mts' }),
    fixed('a name that a type takes', 'type RayvisionCode = 1\nres.code === 805', `import { RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\n\ntype RayvisionCode = 1\nres.code === ${member(805, 'RayvisionCode_1')}`),
    fixed('a name that a type only reads', 'let a: RayvisionCode\nres.code === 805', `import { RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\n\nlet a: RayvisionCode\nres.code === ${member(805, 'RayvisionCode_1')}`),
    fixed('a name that a type parameter takes', 'function f<RayvisionCode>() { return res.code === 805 }', `import { RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\n\nfunction f<RayvisionCode>() { return res.code === ${member(805, 'RayvisionCode_1')} }`),
    fixed('a triple-slash reference stays first', '/// <reference types="node" />\nres.code === 805', `/// <reference types="node" />\nimport { RayvisionCode } from 'rayvision-codes'\n\nres.code === ${FAIL}`),
    {
      name: 'a string beside ==: a suggestion, for the code may be declared as a text',
      code: "res.code == '805'",
      output: null,
      errors: [
        {
          messageId: 'magicCode',
          data: magicData("'805'", 805),
          suggestions: [{ messageId: 'useMember', data: { raw: "'805'", member: FAIL }, output: `${IMPORT}\n\nres.code == ${FAIL}` }],
        },
      ],
    },
    {
      name: 'literal types, with the option',
      code: `import type { RayvisionCode } from 'rayvision-codes'\ninterface Body { code: 805 | 804; message: string }`,
      output: `import type { RayvisionCode } from 'rayvision-codes'\ninterface Body { code: ${FAIL} | ${LOCKED}; message: string }`,
      options: [{ types: true }],
      errors: [
        { messageId: 'magicCode', data: magicData('805', 805) },
        { messageId: 'magicCode', data: magicData('804', 804) },
      ],
    },
    fixed('literal types in a test of an ambient file', 'interface Body { code: 805; message: string }', `${IMPORT}\n\ninterface Body { code: ${FAIL}; message: string }`, { filename: 'file.d.ts.test.ts', options: [{ types: true }] }),
    fixed('a code before a word', "if (res.code == '805'as any) go()", `${IMPORT}\n\nif (res.code == ${FAIL} as any) go()`, { filename: 'file.js', errors: [{ messageId: 'magicCode', data: magicData("'805'", 805) }] }),
    fixed('a conversion before a word', "if (String(res.code) === '805'as string) go()", `${IMPORT}\n\nif (String(res.code) === String(${FAIL})as string) go()`, { errors: [{ messageId: 'magicCode', data: magicData("'805'", 805) }] }),
    fixed('literal types where a require gives the enum: it gives no types',
      "const codes = require('rayvision-codes')\ntype Body = { code: 805; msg: string }",
      `const codes = require('rayvision-codes')\nimport RayvisionCodeModule = require('rayvision-codes')\ntype Body = { code: ${member(805, 'RayvisionCodeModule.RayvisionCode')}; msg: string }`,
      { filename: 'file.cts', options: [{ types: true }] }),
    fixed('literal types in a file that can only require', "const a = require('a')\ntype Body = { code: 805; msg: string }", null, { options: [{ types: true }] }),
    fixed('literal types in a file of global declarations', 'declare namespace Api { interface Body { code: 805; msg: string } }', null, { options: [{ types: true }] }),
    fixed('literal types in a namespace of a module', 'export {}\nnamespace Api { interface Body { code: 805; msg: string } }', `${IMPORT}\n\nexport {}\nnamespace Api { interface Body { code: ${FAIL}; msg: string } }`, { options: [{ types: true }] }),
    fixed('literal types of a module of one’s own', 'type Body = { code: 805; msg: string }', `import { Codes } from './codes'\n\ntype Body = { code: typeof Codes.ACCOUNT_USERNAME_PASSWORD_FAIL; msg: string }`, {
      options: [{ types: true }],
      settings: { 'rayvision-codes': { enum: { name: 'Codes', module: './codes' } } },
      errors: [{ messageId: 'magicCode', data: { ...magicData('805', 805), member: member(805, 'Codes') } }],
    }),
    fixed('a built response, with the option', "reply({ code: 805, message: 'no' })", `${IMPORT}\n\nreply({ code: ${FAIL}, message: 'no' })`, { options: [{ construction: true }] }),
    fixed('the arms of a built code', "reply({ code: ok ? other : 805, message: 'no' })", `${IMPORT}\n\nreply({ code: ok ? other : ${FAIL}, message: 'no' })`, { options: [{ construction: true }] }),
  ],
})

const ownEnum = (module: string, name = 'ApiCode') => ({ settings: { 'rayvision-codes': { enum: { name, module } } } })
const own = (name: string, code: string, output: string | null, more: object): never =>
  fixed(name, code, output, { errors: [{ messageId: 'magicCode', data: { ...magicData('805', 805), member: member(805, 'ApiCode') } }], ...more })

typescript.run('no-magic-code: the enum of the settings', rule as never, {
  valid: [],
  invalid: [
    own('a package', 'res.code === 805', `import { ApiCode } from '@our/codes'\n\nres.code === ${member(805, 'ApiCode')}`, ownEnum('@our/codes')),
    own('a path, from the file', 'res.code === 805', `import { ApiCode } from './codes.js'\n\nres.code === ${member(805, 'ApiCode')}`, { filename: 'src/a.ts', ...ownEnum('./src/codes.js') }),
    own('a path, from a file further down', 'res.code === 805', `import { ApiCode } from '../../codes'\n\nres.code === ${member(805, 'ApiCode')}`, { filename: 'src/a/b/c.ts', ...ownEnum('./src/codes') }),
    own('a path, from a file beside its folder', 'res.code === 805', `import { ApiCode } from '../src/codes'\n\nres.code === ${member(805, 'ApiCode')}`, { filename: 'test/c.ts', ...ownEnum('./src/codes') }),
    own('a path that the file writes another way', `import { other } from './codes.js'\nres.code === 805`, `import { other, ApiCode } from './codes.js'\nres.code === ${member(805, 'ApiCode')}`, { filename: 'src/a.ts', ...ownEnum('./src/codes') }),
    own('a type import that the file writes another way', `import type { Other } from './codes.js'\nres.code === 805`, `import type { Other } from './codes.js'\nimport { ApiCode } from './codes.js'\nres.code === ${member(805, 'ApiCode')}`, { filename: 'src/a.ts', ...ownEnum('./src/codes') }),
    own('the default export of the module', `import ApiCode from './codes'\nres.code === 805`, `import ApiCode from './codes'\nres.code === ${member(805, 'ApiCode')}`, { filename: 'src/a.ts', ...ownEnum('./src/codes') }),
    own('the enum’s module uses its own', 'export enum ApiCode { A = 1 }\nexport const f = (res) => res.code === 805', `export enum ApiCode { A = 1 }\nexport const f = (res) => res.code === ${member(805, 'ApiCode')}`, { filename: 'src/codes.ts', ...ownEnum('./src/codes') }),
    own('so it does with constants', 'export const ApiCode = {} as const\nconst f = (res) => res.code === 805', `export const ApiCode = {} as const\nconst f = (res) => res.code === ${member(805, 'ApiCode')}`, { filename: 'src/codes/index.ts', ...ownEnum('./src/codes') }),
    own('the enum’s module does not import itself', 'export const f = (res) => res.code === 805', null, { filename: 'src/codes.ts', ...ownEnum('./src/codes.js') }),
    own('nor reads the enum before it is there', 'log(res.code === 805)\nexport enum ApiCode { A = 1 }', null, { filename: 'src/codes.ts', ...ownEnum('./src/codes') }),
    own('another module of that name is another enum', `import { ApiCode } from 'elsewhere'\nres.code === 805`, `import { ApiCode } from 'elsewhere'\nimport { ApiCode as ApiCode_1 } from '@our/codes'\nres.code === ${member(805, 'ApiCode_1')}`, ownEnum('@our/codes')),
    fixed('the module follows the edition', 'res.code === 805', `import { RayvisionCode } from 'rayvision-codes/2020-12'\n\nres.code === ${FAIL}`, { settings: { 'rayvision-codes': { edition: '2020-12' } } }),
    fixed('another entry of the package that has the member is used', `${IMPORT}\nres.code === 805`, `${IMPORT}\nres.code === ${FAIL}`, { settings: { 'rayvision-codes': { edition: '2020-12' } } }),
    {
      name: 'an entry of the package that lacks the member is not used',
      code: `${IMPORT}\nres.code === 610`,
      output: `${IMPORT}\nimport { RayvisionCode as RayvisionCode_1 } from 'rayvision-codes/2020-12'\nres.code === RayvisionCode_1.SIGNATURE_EXPIRED`,
      settings: { 'rayvision-codes': { edition: '2020-12' } },
      errors: [{ messageId: 'magicCode' }],
    },
    {
      name: 'another entry of the package that has a later member, where that of the settings lacks it',
      code: `import { RayvisionCode } from 'rayvision-codes/2020-12'\nres.code === 610`,
      output: `import { RayvisionCode } from 'rayvision-codes/2020-12'\nres.code === RayvisionCode.SIGNATURE_EXPIRED`,
      settings: { 'rayvision-codes': { edition: '2020-12', enum: { name: 'RayvisionCode', module: 'rayvision-codes/enum' } } },
      errors: [{ messageId: 'magicCode' }],
    },
    {
      name: 'an own code is reported, but is no member of the package',
      code: 'res.code === 70001',
      output: null,
      settings: { 'rayvision-codes': { codes: [{ code: 70001, name: 'OURS', description: { en: 'ours', zh: '我们的' } }] } },
      errors: [{ messageId: 'noMember', data: { raw: '70001', name: 'OURS', description: 'ours', module: 'rayvision-codes' } }],
    },
    {
      name: 'nor is it one of an edition, in Chinese and as a text',
      code: "res.code === '70001'",
      output: null,
      settings: { 'rayvision-codes': { locale: 'zh', edition: '2020-12', codes: [{ code: 70001, name: 'OURS', description: { en: 'ours', zh: '我们的' } }] } },
      errors: [{ messageId: 'noMember/zh', data: { raw: "'70001'", name: 'OURS', description: '我们的', module: 'rayvision-codes/2020-12' } }],
    },
    {
      name: 'a code of a later edition than the module that the settings name',
      code: 'res.code === 513',
      output: null,
      settings: { 'rayvision-codes': { edition: '2020-12', enum: { name: 'RayvisionCode', module: 'rayvision-codes/2020-01' } } },
      errors: [{ messageId: 'earlierModule', data: { raw: '513', name: later(513).name, description: later(513).description.en, module: 'rayvision-codes/2020-01', entry: '2020-01', right: 'rayvision-codes/2020-12' } }],
    },
    {
      name: 'that in Chinese, of the main entry',
      code: 'res.code === 610',
      output: null,
      settings: { 'rayvision-codes': { locale: 'zh', edition: '2020-12', enum: { module: 'rayvision-codes' } } },
      errors: [{ messageId: 'earlierModule/zh', data: { raw: '610', name: later(610).name, description: later(610).description.zh, module: 'rayvision-codes', entry: '2019-11', right: 'rayvision-codes/2020-12' } }],
    },
    {
      name: 'an own code is a member of an enum of one’s own',
      code: 'res.code === 70001',
      output: `import { ApiCode } from '@our/codes'\n\nres.code === ApiCode.OURS`,
      settings: { 'rayvision-codes': { enum: { name: 'ApiCode', module: '@our/codes' }, codes: [{ code: 70001, name: 'OURS' }] } },
      errors: [{ messageId: 'magicCode', data: { raw: '70001', name: 'OURS', description: 'OURS', member: 'ApiCode.OURS' } }],
    },
  ],
})

