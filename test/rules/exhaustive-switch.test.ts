import * as typescriptParser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import rule from '../../rules/exhaustive-switch.ts'
import plugin from '../../src/index.ts'
import { listWithRest, type Locale } from '../../src/locale.ts'
import { fix, lint, rule as ruleId } from '../support/lint.ts'
import { table } from '../support/messages.ts'
import { javascriptTester, typescriptTester } from '../support/rule-tester.ts'
import { run } from '../support/run.ts'

const IMPORT = "import { RayvisionCode } from 'rayvision-codes'\n\n"
const THROW = 'throw new Error(`Unhandled response code: ${res.code}`)'

/** The rows without some codes. */
const without = (...codes: number[]) => table.codes.filter(({ code }) => !codes.includes(code))
/** All codes but some, as cases on lines. */
const labels = (codes: readonly { name: string }[], indent: string, owner = 'RayvisionCode'): string => codes.map(({ name }) => `${indent}case ${owner}.${name}:\n`).join('')
const numbers = (codes: readonly { code: number }[], indent = '  '): string => codes.map(({ code }) => `${indent}case ${code}:\n`).join('')

function missing(codes: readonly { code: number; name: string }[], locale: Locale = 'en') {
  return { missing: listWithRest(codes.map(({ code, name }) => `${code} (${name})`), locale) }
}

/** The three suggestions of a switch without a default. */
function three(codes: readonly { code: number }[], cases: string, byDefault: string, both: string) {
  const data = { count: codes.length }
  return [
    { messageId: 'addCases', data, output: cases },
    { messageId: 'addDefault', data, output: byDefault },
    { messageId: 'addBoth', data, output: both },
  ]
}

/** A switch that misses two codes, in the given form. */
const rest = without(804, 805)
const [locked, failed] = [table.withCode(804), table.withCode(805)] as [{ code: number; name: string }, { code: number; name: string }]
const twoMissing = [locked, failed]

const javascript = javascriptTester()

javascript.run('exhaustive-switch', rule as never, {
  valid: [
    { name: 'every code has a case', code: `switch (res.code) {\n${numbers(table.codes)}    go()\n}` },
    { name: 'a default', code: 'switch (res.code) { case 200: break; default: go() }' },
    { name: '// no default', code: 'switch (res.code) {\n  case 200:\n    go()\n  // no default\n}' },
    { name: '/* No Default */', code: 'switch (res.code) { case 200: go() /* No Default */ }' },
    { name: 'an empty switch', code: 'switch (res.code) {}' },
    { name: 'a switch on other codes', code: 'switch (res.code) { case 1: go(); case 2: go() }' },
    { name: 'a switch on other values, on what is a response code beyond doubt', code: 'const res = await api.login(); switch (res.code) { case other: go() }' },
    { name: 'a switch on something else', code: 'switch (size) { case 200: go() }' },
    { name: 'nothing but a default, with requireEveryCode', code: 'switch (res.code) { default: go() }', options: [{ requireEveryCode: true }] },
    { name: 'members and own codes', code: `${IMPORT}switch (res.code) {\n${labels(table.codes, '  ')}  case 70001:\n    go()\n}`, settings: { 'rayvision-codes': { codes: [{ code: 70001, name: 'OURS' }] } } },
  ],
  invalid: [
    {
      name: 'nothing but a default, on what is a response code beyond doubt, with requireEveryCode',
      code: 'const res = await api.login(); switch (res.code) { default: go() }',
      options: [{ requireEveryCode: true }],
      errors: [{ messageId: 'missingCases', suggestions: 1 }],
    },
    ...['', IMPORT].map((head) => ({
      name: `a code that the enum does not have is written as a number${head === '' ? '' : ', beside the import'}`,
      code: `${head}switch (res.code) { case 200: go() }`,
      settings: { 'rayvision-codes': { codes: [{ code: 70001, name: 'OURS' }] } },
      errors: [{ messageId: 'missingCodes' as const, suggestions: 3 }],
    })),
    {
      name: 'an empty switch on what is a response code beyond doubt',
      code: 'const res = await api.login(); switch (res.code) {}',
      errors: [{ messageId: 'missingCodes', suggestions: 3 }],
    },
    {
      name: 'names that a pattern gives to members are the members',
      code: `${IMPORT}const { ${rest.map(({ name }) => name).join(', ')} } = RayvisionCode\nswitch (res.code) {\n${rest.map(({ name }) => `  case ${name}:\n`).join('')}    go()\n}`,
      errors: [{ messageId: 'missingCodes', data: missing(twoMissing), suggestions: 3 }],
    },
    {
      name: 'the message names the first three and counts the rest',
      code: 'switch (res.code) { case 200: }',
      errors: [
        {
          messageId: 'missingCodes',
          data: missing(without(200)),
          suggestions: three(
            without(200),
            `${IMPORT}switch (res.code) { case 200:\n    break\n${labels(without(200), '  ')}    ${THROW}\n}`,
            `switch (res.code) { case 200:\n    break\n  default:\n    ${THROW}\n}`,
            `${IMPORT}switch (res.code) { case 200:\n    break\n${labels(without(200), '  ')}    ${THROW}\n  default:\n    ${THROW}\n}`,
          ),
        },
      ],
    },
    {
      name: 'the last clause leaves: no break, the file’s indentation',
      code: `function f() {\n\tswitch (res.code) {\n${numbers(rest, '\t\t')}\t\t\treturn 1;\n\t}\n}`,
      errors: [
        {
          messageId: 'missingCodes',
          data: missing(twoMissing),
          suggestions: three(
            twoMissing,
            `${IMPORT.replace('\n', ';\n')}function f() {\n\tswitch (res.code) {\n${numbers(rest, '\t\t')}\t\t\treturn 1;\n${labels(twoMissing, '\t\t')}\t\t\t${THROW};\n\t}\n}`,
            `function f() {\n\tswitch (res.code) {\n${numbers(rest, '\t\t')}\t\t\treturn 1;\n\t\tdefault:\n\t\t\t${THROW};\n\t}\n}`,
            `${IMPORT.replace('\n', ';\n')}function f() {\n\tswitch (res.code) {\n${numbers(rest, '\t\t')}\t\t\treturn 1;\n${labels(twoMissing, '\t\t')}\t\t\t${THROW};\n\t\tdefault:\n\t\t\t${THROW};\n\t}\n}`,
          ),
        },
      ],
    },
    {
      name: 'the last clause falls through: a break; cases at the switch’s own indentation',
      code: `{\n    switch (res.code) {\n${numbers(rest, '    ')}        go()\n        // the end\n    }\n}`,
      errors: [
        {
          messageId: 'missingCodes',
          data: missing(twoMissing),
          suggestions: three(
            twoMissing,
            `${IMPORT}{\n    switch (res.code) {\n${numbers(rest, '    ')}        go()\n        // the end\n        break\n${labels(twoMissing, '    ')}        ${THROW}\n    }\n}`,
            `{\n    switch (res.code) {\n${numbers(rest, '    ')}        go()\n        // the end\n        break\n    default:\n        ${THROW}\n    }\n}`,
            `${IMPORT}{\n    switch (res.code) {\n${numbers(rest, '    ')}        go()\n        // the end\n        break\n${labels(twoMissing, '    ')}        ${THROW}\n    default:\n        ${THROW}\n    }\n}`,
          ),
        },
      ],
    },
    {
      name: 'a nested block that leaves, comments behind it, CRLF',
      code: `switch (res.code) {\n${numbers(rest)}  {\n    go()\n    break\n  }\n  // the end\n}\n`.replaceAll('\n', '\r\n'),
      errors: [
        {
          messageId: 'missingCodes',
          data: missing(twoMissing),
          suggestions: three(
            twoMissing,
            `${IMPORT}switch (res.code) {\n${numbers(rest)}  {\n    go()\n    break\n  }\n  // the end\n${labels(twoMissing, '  ')}    ${THROW}\n}\n`.replaceAll('\n', '\r\n'),
            `switch (res.code) {\n${numbers(rest)}  {\n    go()\n    break\n  }\n  // the end\n  default:\n    ${THROW}\n}\n`.replaceAll('\n', '\r\n'),
            `${IMPORT}switch (res.code) {\n${numbers(rest)}  {\n    go()\n    break\n  }\n  // the end\n${labels(twoMissing, '  ')}    ${THROW}\n  default:\n    ${THROW}\n}\n`.replaceAll('\n', '\r\n'),
          ),
        },
      ],
    },
    {
      name: 'requireEveryCode: the cases stand before the default and its comments',
      code: `switch (res.code) {\n${numbers(rest)}    go()\n    break\n  // all others\n  default:\n    other()\n}`,
      options: [{ requireEveryCode: true }],
      errors: [
        {
          messageId: 'missingCases',
          data: missing(twoMissing),
          suggestions: [
            {
              messageId: 'addCases',
              data: { count: 2 },
              output: `${IMPORT}switch (res.code) {\n${numbers(rest)}    go()\n    break\n${labels(twoMissing, '  ')}    ${THROW}\n  // all others\n  default:\n    other()\n}`,
            },
          ],
        },
      ],
    },
    {
      name: 'requireEveryCode: clauses that run into the default go on doing so',
      code: `switch (res.code) {\n${numbers(without(200, 804, 805))}    go()\n    break\n  case 200: // fine\n  default:\n    other()\n}`,
      options: [{ requireEveryCode: true }],
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'addCases',
              data: { count: 2 },
              output: `${IMPORT}switch (res.code) {\n${numbers(without(200, 804, 805))}    go()\n    break\n${labels(twoMissing, '  ')}    ${THROW}\n  case 200: // fine\n  default:\n    other()\n}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a code that was made a text: so are the members',
      code: `switch (String(res.code)) {\n${rest.map(({ code }) => `  case '${code}':\n`).join('')}    go()\n    break\n  default:\n}`,
      options: [{ requireEveryCode: true }],
      errors: [
        {
          messageId: 'missingCases',
          data: missing(twoMissing),
          suggestions: [
            {
              messageId: 'addCases',
              data: { count: 2 },
              output: `${IMPORT}switch (String(res.code)) {\n${rest.map(({ code }) => `  case '${code}':\n`).join('')}    go()\n    break\n${twoMissing.map(({ name }) => `  case String(RayvisionCode.${name}):\n`).join('')}    throw new Error('Unhandled response code')\n  default:\n}`,
            },
          ],
        },
      ],
    },
    {
      name: 'no members where String means something else',
      code: `function f(String) { switch (\`\${res.code}\`) {\n${rest.map(({ code }) => `  case '${code}':\n`).join('')}    go()\n    break\n  default:\n} }`,
      options: [{ requireEveryCode: true }],
      errors: [{ messageId: 'missingCases', data: missing(twoMissing), suggestions: null }],
    },
    {
      name: 'requireEveryCode: before // no default',
      code: `switch (res.code) {\n${numbers(rest)}    go()\n    break\n  // no default\n}`,
      options: [{ requireEveryCode: true }],
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'addCases',
              data: { count: 2 },
              output: `${IMPORT}switch (res.code) {\n${numbers(rest)}    go()\n    break\n${labels(twoMissing, '  ')}    ${THROW}\n  // no default\n}`,
            },
          ],
        },
      ],
    },
    {
      name: 'requireEveryCode in a switch of one line',
      code: `switch (res.code) {${numbers(rest, ' ').replaceAll('\n', '')} go(); break; default: other() }`,
      options: [{ requireEveryCode: true }],
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'addCases',
              data: { count: 2 },
              output: `${IMPORT}switch (res.code) {${numbers(rest, ' ').replaceAll('\n', '')} go(); break;\n${labels(twoMissing, '  ')}    ${THROW}\n  default: other() }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a discriminant that has effects is not read again',
      code: `switch ((await api.login()).code) {\n${numbers(rest)}    go()\n    break\n}`,
      errors: [
        {
          messageId: 'missingCodes',
          suggestions: three(
            twoMissing,
            `${IMPORT}switch ((await api.login()).code) {\n${numbers(rest)}    go()\n    break\n${labels(twoMissing, '  ')}    throw new Error('Unhandled response code')\n}`,
            `switch ((await api.login()).code) {\n${numbers(rest)}    go()\n    break\n  default:\n    throw new Error('Unhandled response code')\n}`,
            `${IMPORT}switch ((await api.login()).code) {\n${numbers(rest)}    go()\n    break\n${labels(twoMissing, '  ')}    throw new Error('Unhandled response code')\n  default:\n    throw new Error('Unhandled response code')\n}`,
          ),
        },
      ],
    },
    {
      name: 'a name that a clause declares',
      code: `switch (res.code) {\n${numbers(rest)}    let RayvisionCode = 1\n    go(RayvisionCode)\n    break\n  default:\n}`,
      options: [{ requireEveryCode: true }],
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'addCases',
              data: { count: 2 },
              output: `import { RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\n\nswitch (res.code) {\n${numbers(rest)}    let RayvisionCode = 1\n    go(RayvisionCode)\n    break\n${labels(twoMissing, '  ', 'RayvisionCode_1')}    ${THROW}\n  default:\n}`,
            },
          ],
        },
      ],
    },
    {
      name: 'an own code that is no member is a number',
      code: `switch (res.code) {\n${numbers(table.codes)}    go()\n    break\n}`,
      settings: { 'rayvision-codes': { codes: [{ code: 70001, name: 'OURS' }] } },
      errors: [
        {
          messageId: 'missingCodes',
          data: { missing: '70001 (OURS)' },
          suggestions: [
            { messageId: 'addCases', data: { count: 1 }, output: `switch (res.code) {\n${numbers(table.codes)}    go()\n    break\n  case 70001:\n    ${THROW}\n}` },
            { messageId: 'addDefault', data: { count: 1 }, output: `switch (res.code) {\n${numbers(table.codes)}    go()\n    break\n  default:\n    ${THROW}\n}` },
            { messageId: 'addBoth', data: { count: 1 }, output: `switch (res.code) {\n${numbers(table.codes)}    go()\n    break\n  case 70001:\n    ${THROW}\n  default:\n    ${THROW}\n}` },
          ],
        },
      ],
    },
    {
      name: 'fix: the cases do what was done before, nothing',
      code: `switch (res.code) {\n${numbers(rest)}    go()\n}`,
      output: `${IMPORT}switch (res.code) {\n${numbers(rest)}    go()\n${labels(twoMissing, '  ')}    break\n}`,
      options: [{ fix: true }],
      errors: [{ messageId: 'missingCodes', data: missing(twoMissing), suggestions: 3 }],
    },
    {
      name: 'fix with requireEveryCode: the cases do what the default does',
      code: `switch (res.code) {\n${numbers(rest)}    go()\n  default:\n    other()\n}`,
      output: `${IMPORT}switch (res.code) {\n${numbers(rest)}    go()\n${labels(twoMissing, '  ')}  default:\n    other()\n}`,
      options: [{ fix: true, requireEveryCode: true }],
      errors: [{ messageId: 'missingCases', suggestions: 1 }],
    },
    {
      name: 'fix: what says that a clause falls through stays with it, and other comments with the default',
      code: `switch (res.code) {\n${numbers(rest)}    go()\n    // why\n    // falls through\n  // all others\n  default:\n    other()\n}`,
      output: `${IMPORT}switch (res.code) {\n${numbers(rest)}    go()\n    // why\n    // falls through\n${labels(twoMissing, '  ')}  // all others\n  default:\n    other()\n}`,
      options: [{ fix: true, requireEveryCode: true }],
      errors: [{ messageId: 'missingCases', suggestions: 1 }],
    },
    {
      name: 'fix: not where clauses behind the default may mean the same codes',
      code: `switch (res.code) {\n${numbers(rest)}    go()\n    break\n  default:\n    other()\n    break\n  case lockedOnes():\n    more()\n}`,
      output: null,
      options: [{ fix: true, requireEveryCode: true }],
      errors: [{ messageId: 'missingCases', suggestions: 1 }],
    },
    {
      name: 'fix in two switches, one import',
      code: [1, 2].map(() => `switch (res.code) {\n${numbers(rest)}    go()\n}\n`).join(''),
      output: [
        `${IMPORT}switch (res.code) {\n${numbers(rest)}    go()\n${labels(twoMissing, '  ')}    break\n}\nswitch (res.code) {\n${numbers(rest)}    go()\n}\n`,
        IMPORT + [1, 2].map(() => `switch (res.code) {\n${numbers(rest)}    go()\n${labels(twoMissing, '  ')}    break\n}\n`).join(''),
      ],
      options: [{ fix: true }],
      errors: [
        { messageId: 'missingCodes', suggestions: 3 },
        { messageId: 'missingCodes', suggestions: 3 },
      ],
    },
    {
      name: 'an own code among others, which are members',
      code: `switch (res.code) {\n${numbers(rest)}    go()\n    break\n  default:\n    go()\n}`,
      settings: { 'rayvision-codes': { codes: [{ code: 70001, name: 'OURS' }] } },
      options: [{ requireEveryCode: true }],
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [{ messageId: 'addCases', data: { count: 3 }, output: `${IMPORT}switch (res.code) {\n${numbers(rest)}    go()\n    break\n${labels(twoMissing, '  ')}  case 70001:\n    ${THROW}\n  default:\n    go()\n}` }],
        },
      ],
    },
    {
      name: 'fix: not where an own code is no member',
      code: `switch (res.code) {\n${numbers(rest)}    go()\n}`,
      settings: { 'rayvision-codes': { codes: [{ code: 70001, name: 'OURS' }] } },
      options: [{ fix: true }],
      errors: [{ messageId: 'missingCodes', suggestions: 3 }],
    },
    {
      name: 'Chinese',
      code: `switch (res.code) {\n${numbers(rest)}    go()\n    break\n}`,
      settings: { 'rayvision-codes': { locale: 'zh' } },
      errors: [
        {
          messageId: 'missingCodes/zh',
          data: missing(twoMissing, 'zh'),
          suggestions: [
            { messageId: 'addCases/zh', data: { count: 2 }, output: `${IMPORT}switch (res.code) {\n${numbers(rest)}    go()\n    break\n${labels(twoMissing, '  ')}    ${THROW}\n}` },
            { messageId: 'addDefault/zh', data: { count: 2 }, output: `switch (res.code) {\n${numbers(rest)}    go()\n    break\n  default:\n    ${THROW}\n}` },
            { messageId: 'addBoth/zh', data: { count: 2 }, output: `${IMPORT}switch (res.code) {\n${numbers(rest)}    go()\n    break\n${labels(twoMissing, '  ')}    ${THROW}\n  default:\n    ${THROW}\n}` },
          ],
        },
      ],
    },
  ].map((testCase) => ({ output: null, ...testCase, errors: withCounts(testCase) })),
} as never)

typescriptTester().run('exhaustive-switch: TypeScript', rule as never, {
  valid: [{ name: 'an assertion around the discriminant', code: 'switch (res.code as number) { case 200: break; default: go() }' }],
  invalid: [
    {
      name: 'the discriminant is named without its assertion where it is plain',
      code: `switch (res!.code) {\n${numbers(rest)}    go()\n    break\n}`,
      errors: [
        {
          messageId: 'missingCodes',
          data: missing(twoMissing),
          suggestions: three(
            twoMissing,
            `${IMPORT}switch (res!.code) {\n${numbers(rest)}    go()\n    break\n${labels(twoMissing, '  ')}    throw new Error('Unhandled response code')\n}`,
            `switch (res!.code) {\n${numbers(rest)}    go()\n    break\n  default:\n    throw new Error('Unhandled response code')\n}`,
            `${IMPORT}switch (res!.code) {\n${numbers(rest)}    go()\n    break\n${labels(twoMissing, '  ')}    throw new Error('Unhandled response code')\n  default:\n    throw new Error('Unhandled response code')\n}`,
          ),
        },
      ],
    },
  ],
})

describe('exhaustive-switch: what is thrown', () => {
  const outputs = (code: string, languageOptions: Linter.LanguageOptions = {}): string[] => {
    const config: Linter.Config = { plugins: { 'rayvision-codes': plugin }, languageOptions, rules: { [ruleId.exhaustiveSwitch]: 'error' } }
    const [{ suggestions = [] } = {}, ...others] = new Linter().verify(code, [config])
    expect(others).toEqual([])
    return suggestions.map(({ fix: { range, text } }) => code.slice(0, range[0]) + text + code.slice(range[1]))
  }

  it('is a template', () => {
    const [, withDefault] = outputs('switch (res.code) { case 200: go() }')
    expect(withDefault).toContain('throw new Error(`Unhandled response code: ${res.code}`)')
  })

  it('is no template in ES5', () => {
    const code = 'switch (res.code) { case 200: go() }'
    const all = outputs(code, { ecmaVersion: 5, sourceType: 'script' })
    expect(all.length).toBeGreaterThan(0)
    for (const output of all) expect(output).toContain("throw new Error('Unhandled response code: ' + res.code)")
  })

  it.each(["import type { Error } from './types'\n", "import { type Error } from './types'\n", 'interface Error { x: 1 }\n', 'type Error = 1\n'])('is an error beside a type of that name: %s', (type) => {
    expect(outputs(`${type}switch (res.code) { case 200: go() }`, { parser: typescriptParser })).toHaveLength(3)
  })

  it('is nothing where Error means something else', () => {
    expect(outputs("import Error from 'next/error'\nswitch (res.code) { case 200: go() }")).toEqual([])
    expect(outputs('class Error {}\ninterface Error { x: 1 }\nswitch (res.code) { case 200: go() }', { parser: typescriptParser })).toEqual([])
  })
})

describe('exhaustive-switch: its fix', () => {
  const clauses = {
    plain: `switch (res.code) {\n  case 200:\n    put('ok')\n}`,
    broken: `switch (res.code) {\n  case 200:\n    put('ok')\n    break\n  case 805: put('no'); }`,
    oneLine: `switch (res.code) { case 200: put('ok'); case 805: put('no') }`,
    runsIntoDefault: `switch (res.code) {\n  case 200:\n    put('ok')\n  case 804: default:\n    put('other')\n}`,
    defaultFirst: `switch (res.code) {\n  default:\n    put('other')\n  case 200:\n    put('ok')\n}`,
    inLoop: `for (const i of [1, 2]) { switch (res.code) { case 200: put(i); continue; case 805: put('no') } put('after') }`,
    nested: `switch (res.code) {\n  case 200: {\n    switch (res.code) { case 200: put('inner') }\n  }\n}`,
    inFunction: `put((() => { switch (res.code) { case 200: return 'ok'; case 804: case 805: } return 'end' })())`,
    labelled: `a: { switch (res.code) { case 200: put('ok'); break a; case 804: if (res.code) break; else put('x') } put('behind') }`,
    comments: `switch (res.code) { // one\n  case 200: // two\n    put('ok') // three\n  // four\n}`,
    strings: `switch (res.code) { case '200': put('never'); case 804: put('locked') }`,
  }

  it.each(Object.keys(clauses) as (keyof typeof clauses)[])('keeps what a program does: %s', (form) => {
    const code = `${clauses[form]}\nput('end')\n`
    const rules = { [ruleId.exhaustiveSwitch]: ['error', { fix: true, requireEveryCode: true }] } as const
    const { output, messages } = fix(code, { rules: rules as never })
    if (form !== 'defaultFirst') {
      expect(messages).toEqual([])
      expect(fix(output, { rules: rules as never }).output).toBe(output)
      for (const { name, code: number } of table.codes) expect(output).toMatch(new RegExp(`case (?:RayvisionCode\\.${name}|'?${number}'?):`))
    } else expect(output).toBe(code)
    for (const given of [...table.codes.map((row) => row.code), 1, '200', undefined]) {
      expect(run(output, 'file.js', { res: { code: given } }), String(given)).toEqual(run(code, 'file.js', { res: { code: given } }))
    }
  })

  it('goes together with that of no-magic-code', () => {
    const rules = { [ruleId.exhaustiveSwitch]: ['error', { fix: true }], [ruleId.noMagicCode]: 'error' } as const
    const { output, messages, passes } = fix(`${clauses.broken}\n${clauses.plain}\n`, { rules: rules as never })
    expect(messages).toEqual([])
    expect(output).not.toMatch(/case \d/)
    expect(output.match(/import /g)).toHaveLength(1)
    expect(passes).toBeLessThanOrEqual(4)
  })
})

/** The tester wants every suggestion; a case about something else gives only their number, and they are computed. */
function withCounts({ code, errors, options, settings }: { code: string; errors: readonly { suggestions: unknown }[]; options?: unknown[]; settings?: Record<string, object> }) {
  return errors.map((error, index) => {
    if (typeof error.suggestions !== 'number') return error
    const offered = suggestionsOf(code, options, settings)[index] ?? []
    if (offered.length !== error.suggestions) throw new Error(`${offered.length} suggestions for ${code}`)
    return { ...error, suggestions: offered }
  })
}

function suggestionsOf(code: string, options: unknown[] | undefined, settings: Record<string, object> | undefined) {
  return lint(code, { rules: { [ruleId.exhaustiveSwitch]: ['error', ...(options ?? [])] } as never, ...(settings ? { settings: settings['rayvision-codes'] as object } : {}) }).map(({ suggestions = [] }) =>
    suggestions.map(({ messageId, fix: change }) => ({
      messageId,
      output: code.slice(0, change.range[0]) + change.text + code.slice(change.range[1]),
    })),
  )
}
