import { expect, it } from 'vitest'
import rule from '../../rules/no-unknown-code.ts'
import { allCodes } from '../../codes/src/generated/all-codes.ts'
import { CodeTable } from '../../src/code-table.ts'
import { row, table } from '../support/messages.ts'
import { reportedTexts } from '../support/lint.ts'
import { javascriptTester, typescriptTester } from '../support/rule-tester.ts'

/** A case in which a member is read from an entry of the package whose edition does not have it. */
function earlier(name: string, code: string, member: string, { module = 'rayvision-codes', output = undefined as string | undefined, locale = 'en' } = {}) {
  const later = allCodes.find((each) => each.name === member)!
  const data = { name: member, module, entry: '2019-11', since: later.since, right: 'rayvision-codes/2020-12' }
  const localized = (id: string): string => (locale === 'en' ? id : `${id}/${locale}`)
  return {
    name,
    code,
    settings: { 'rayvision-codes': { edition: '2020-12', locale } },
    errors: [{ messageId: localized('earlierEntry'), data, suggestions: output === undefined ? null : [{ messageId: localized('importEdition'), data, output }] }],
  }
}

const LATER = allCodes.find(({ since }) => since > '2019-11')!.name

const IMPORT = "import { RayvisionCode } from 'rayvision-codes'"
const HEAD = `${IMPORT}\n\n`

/** The rows with these codes, as a message lists them. */
const listed = (codes: readonly number[], separator = ', '): string => codes.map((code) => `${code} (${row(code).name})`).join(separator)

/** The suggestions to replace a literal: each must give the text with the member in its place. */
function suggestions(raw: string, codes: readonly number[], output: (member: string) => string, locale: 'en' | 'zh' = 'en') {
  return codes.map((code) => {
    const member = `RayvisionCode.${row(code).name}`
    return {
      messageId: locale === 'en' ? 'useMember' : 'useMember/zh',
      data: { raw, code, member, description: row(code).description[locale] },
      output: output(member),
    }
  })
}

function unknown(name: string, raw: string, code: string, nearest: readonly number[], output = (member: string) => HEAD + code.replace(raw, member), more: object = {}) {
  return {
    name,
    code,
    errors: [{ messageId: 'unknownCode', data: { raw, edition: '2019-11', nearest: listed(nearest) }, suggestions: suggestions(raw, nearest, output) }],
    ...more,
  }
}

const javascript = javascriptTester()

javascript.run('no-unknown-code: an entry of an earlier edition', rule as never, {
  valid: [
    { name: 'the entry of the edition', code: `import { RayvisionCode } from 'rayvision-codes/2020-12'\ngo(RayvisionCode.${LATER})`, settings: { 'rayvision-codes': { edition: '2020-12' } } },
    { name: 'a code that both have', code: `${IMPORT}\ngo(RayvisionCode.SUCCESS)`, settings: { 'rayvision-codes': { edition: '2020-12' } } },
    { name: 'a module of their own', code: `import { RayvisionCode } from './codes'\ngo(RayvisionCode.${LATER})`, settings: { 'rayvision-codes': { edition: '2020-12', enum: { name: 'RayvisionCode', module: './codes' } } } },
  ],
  invalid: [
    earlier('a member', `${IMPORT}\nif (res.code === RayvisionCode.${LATER}) go()`, LATER, { output: `import { RayvisionCode } from 'rayvision-codes/2020-12'\nif (res.code === RayvisionCode.${LATER}) go()` }),
    earlier('of the enum of TypeScript', `import * as codes from "rayvision-codes/enum"\ngo(codes.RayvisionCode.${LATER})`, LATER, { module: 'rayvision-codes/enum' }),
    earlier('through a namespace', `import * as codes from "rayvision-codes"\ngo(codes.RayvisionCode.${LATER})`, LATER, { output: `import * as codes from "rayvision-codes/2020-12"\ngo(codes.RayvisionCode.${LATER})` }),
    earlier('required', `const { RayvisionCode } = require('rayvision-codes')\ngo(RayvisionCode.${LATER})`, LATER),
    earlier('Chinese', `const { RayvisionCode } = require('rayvision-codes')\ngo(RayvisionCode.${LATER})`, LATER, { locale: 'zh' }),
  ],
})

javascript.run('no-unknown-code: numbers', rule as never, {
  valid: [
    ...table.codes.map(({ code, name }) => ({ name: `${name} (${code})`, code: `if (res.code === ${code}) go()` })),
    { name: 'a number that meets no response code', code: 'if (size === 803) go()' },
    { name: 'the ends of a range', code: 'if (res.code > 799 && res.code < 850) go()' },
    { name: 'a name that stands for a number', code: 'const OWN = 803; if (res.code === OWN) go()' },
    { name: 'an own code', code: 'if (res.code === 70001) go()', settings: { 'rayvision-codes': { codes: [{ code: 70001, name: 'OURS' }] } } },
    { name: 'a code of the edition', code: 'if (res.code === 610) go()', settings: { 'rayvision-codes': { edition: '2020-01' } } },
    { name: 'a number beside what is hardly a response code', code: 'if (item.code === 803) go()' },
  ],
  invalid: [
    unknown('the nearest codes', '803', 'if (res.code === 803) go()', nearestTo(803)),
    unknown('in a response that a test expects', '803', "expect(res.body).toMatchObject({ code: 803, message: 'no' })", nearestTo(803)),
    unknown('in a property that a test expects', '803', "expect(res.body).toHaveProperty('code', 803)", nearestTo(803)),
    unknown('in a case', '803', 'switch (res.code) { case 200: break; case 803: go() }', nearestTo(803)),
    unknown('in a list', '803', 'if ([200, 803].includes(res.code)) go()', nearestTo(803)),
    unknown('as a key', '803', "log({ 200: 'a', 803: 'b' }[res.code])", nearestTo(803), (member) => `${HEAD}log({ 200: 'a', [${member}]: 'b' }[res.code])`),
    ...[
      `switch (res.code) { case ${nearestTo(803)[0]}: break; case 803: go() }`,
      `if ([${nearestTo(803)[0]}, 803].includes(res.code)) go()`,
      `log({ '803': 'b', ${nearestTo(803)[0]}: 'a' }[res.code])`,
      `if (res.code === ${nearestTo(803)[0]} || !(res.code !== 803)) go()`,
      `if (res.code === ${nearestTo(803)[0]}) stop(); else if (ready) go(); else if (res.code === 803) go()`,
      `log(res.code === ${nearestTo(803)[0]} ? 'a' : res.code === 803 ? 'b' : 'c')`,
      `const ok = res.code === ${nearestTo(803)[0]} || res.code === 803`,
    ].map((code) => ({
      name: `a code that is there already is not offered: ${code}`,
      code,
      errors: [{ messageId: 'unknownCode', data: { raw: /'803'/.test(code) ? "'803'" : '803', edition: '2019-11', nearest: listed(nearestTo(803).slice(1)) }, suggestions: nearestTo(803).slice(1).map((near) => ({ messageId: 'useMember', output: HEAD + code.replace(/(')?803'?/, (_, isKey) => (isKey ? `[RayvisionCode.${row(near).name}]` : `RayvisionCode.${row(near).name}`)) })) }],
    })),
    {
      name: 'where nothing else is near, nothing is offered',
      code: 'if (res.code === 200 || res.code === 0) go(res.message)',
      errors: [{ messageId: 'unknownCode', data: { raw: '0', edition: '2019-11', nearest: listed([200]) }, suggestions: null }],
    },
    unknown('a code of another response is offered', '803', `if (reply.code === ${nearestTo(803)[0]} || res.code === 803) go()`, nearestTo(803)),
    unknown('a code of another comparison is offered', '803', `if (res.code === ${nearestTo(803)[0]}) stop(); if (res.code === 803) go()`, nearestTo(803)),
    unknown('401 means that the user must log in', '401', 'if (res.code === 401) go()', [602, ...nearestTo(401).slice(0, 2)]),
    unknown('0 means success', '0', 'if (res.code === 0) go(res.message)', [200]),
    unknown('a negative number', '-1', 'if (res.code === -1) go(res.message)', nearestTo(-1)),
    unknown('a file that has the enum gets no import', '803', `${IMPORT}\nif (res.code === 803) go()`, nearestTo(803), (member) => `${IMPORT}\nif (res.code === ${member}) go()`),
    {
      name: 'a code of a later edition',
      code: 'if (res.code === 610) go()',
      errors: [
        {
          messageId: 'laterCode',
          data: { raw: '610', name: 'SIGNATURE_EXPIRED', since: '2020-01', edition: '2019-11', nearest: listed(nearestTo(610)) },
          suggestions: suggestions('610', nearestTo(610), (member) => `${HEAD}if (res.code === ${member}) go()`),
        },
      ],
    },
    {
      name: 'Chinese',
      code: 'if (res.code === 803) go()',
      settings: { 'rayvision-codes': { locale: 'zh' } },
      errors: [
        {
          messageId: 'unknownCode/zh',
          data: { raw: '803', nearest: listed(nearestTo(803), '、') },
          suggestions: suggestions('803', nearestTo(803), (member) => `${HEAD}if (res.code === ${member}) go()`, 'zh'),
        },
      ],
    },
    ...[
      'export const other = { SUCCESS: 1 }, Codes = { SUCCESS: 200 }',
      'const Codes = { SUCCESS: 200 }, other = { SUCCESS: 1 }',
    ].map((declaration) => ({
      name: `the enum’s own module declares it beside another: ${declaration}`,
      code: `${declaration}\nexport const f = () => Codes.SUCCES + other.SUCCES`,
      filename: 'src/codes.js',
      settings: { 'rayvision-codes': { enum: { name: 'Codes', module: './src/codes.js' } } },
      errors: [
        {
          messageId: 'unknownName' as const,
          line: 2,
          suggestions: [{ messageId: 'useName' as const, output: `${declaration}\nexport const f = () => Codes.SUCCESS + other.SUCCES` }],
        },
      ],
    })),
    {
      name: 'no suggestion without a member: the enum’s own module',
      code: 'export const f = (res) => res.code === 803',
      filename: 'src/codes.js',
      settings: { 'rayvision-codes': { enum: { name: 'Codes', module: './src/codes.js' } } },
      errors: [{ messageId: 'unknownCode', suggestions: null }],
    },
  ],
})

const DESCRIBE = "import { describeCode } from 'rayvision-codes'\n"
const BOTH = "import { describeCode, RayvisionCode } from 'rayvision-codes'\n"
const GUARD = "import { isRayvisionCode } from 'rayvision-codes'\n"
const GUARDED = "import { isRayvisionCode, RayvisionCode } from 'rayvision-codes'\n"

/** A code whose text follows an import that a suggestion extends. */
function withImport(name: string, [before, after]: readonly [string, string], text: string, raw = '803') {
  return unknown(name, raw, before + text, raw === '401' ? [602, ...nearestTo(401).slice(0, 2)] : nearestTo(Number(raw)), (member) => after + text.replace(raw, member))
}

javascript.run('no-unknown-code: describeCode()', rule as never, {
  valid: [
    { name: 'a code of the table', code: `${DESCRIBE}show(describeCode(805))` },
    { name: 'a value', code: `${DESCRIBE}show(describeCode(value))` },
    { name: 'a text', code: `${DESCRIBE}show(describeCode('803'))` },
    { name: 'a function of another module', code: "import { describeCode } from 'elsewhere'\nshow(describeCode(803))" },
    { name: 'a name that hides it', code: `${DESCRIBE}function f(describeCode) { describeCode(803) }` },
    { name: 'a code of the edition', code: `${DESCRIBE}show(describeCode(610))`, settings: { 'rayvision-codes': { edition: '2020-01' } } },
  ],
  invalid: [
    withImport('imported', [DESCRIBE, BOTH], 'show(describeCode(803))'),
    withImport('with another name', ["import { describeCode as d } from 'rayvision-codes'\n", "import { describeCode as d, RayvisionCode } from 'rayvision-codes'\n"], 'show(d(803))'),
    withImport('required', ["const { describeCode } = require('rayvision-codes')\n", "const { describeCode, RayvisionCode } = require('rayvision-codes')\n"], 'show(describeCode(803))'),
    unknown('by a namespace', '803', "import * as codes from 'rayvision-codes'\nshow(codes.describeCode(803))", nearestTo(803), (member) => `import * as codes from 'rayvision-codes'\nshow(codes.describeCode(codes.${member}))`),
    unknown('where the enum’s name means something else', '803', `${DESCRIBE}function f(RayvisionCode) { describeCode(803) }`, nearestTo(803), (member) => `import { describeCode, RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'\nfunction f(RayvisionCode) { describeCode(${member.replace('.', '_1.')}) }`),
  ],
})

javascript.run('no-unknown-code: isRayvisionCode()', rule as never, {
  valid: [
    { name: 'another value', code: `${GUARD}if (isRayvisionCode(x) && y === 803) go()` },
    { name: 'before the guard', code: `${GUARD}function f(x) { if (x === 803) go(); if (isRayvisionCode(x)) stop() }` },
    { name: 'the other branch', code: `${GUARD}if (isRayvisionCode(res.code)) go()\nelse if (res.code === 401) login()` },
    { name: 'the other arm', code: `${GUARD}const wrong = isRayvisionCode(res.code) ? res.code !== 200 : res.code === 401` },
    { name: 'behind a guard that leaves', code: `${GUARD}function f(res) { if (isRayvisionCode(res.code)) return true; return res.code === 401 }` },
    { name: 'behind ||', code: `${GUARD}if (isRayvisionCode(x) || x === 803) go()` },
    { name: 'a guard of another module', code: "import { isRayvisionCode } from 'elsewhere'\nif (isRayvisionCode(x) && x === 803) go()" },
    ...[
      'if (isRayvisionCode(make().errno) && make().errno === 803) go()', 'if (isRayvisionCode(x[name]) && x[name] === 803) go()',
      'if (isRayvisionCode(error.errno) && (log(error) || error.name === 803 || list[error].errno === 803 || error === 803)) go()',
      'if (typeof isRayvisionCode(x)) go()\nelse if (x === 803) stop()',
      'if (isRayvisionCode(x) && ready) go()\nelse if (x === 803) stop()', 'const wrong = isRayvisionCode(x) || ready ? x === 803 : false',
      'const wrong = isRayvisionCode(x) && ready ? false : x === 803', 'const wrong = ready ? x === 803 : isRayvisionCode(x)', 'while (isRayvisionCode(x) || ready) { if (x === 803) stop() }', 'do { if (x === 803) stop() } while (isRayvisionCode(x))',
      'function f(x) { if (isRayvisionCode(x) && ready) return; if (x === 803) stop() }', 'function f(x) { if (isRayvisionCode(x) || ready) go(); else return; if (x === 803) stop() }',
      'function f(x) { if (isRayvisionCode(x)) go(); else log(); if (x === 803) stop() }',
      'function f(x) { if (x === 803) go(); if (isRayvisionCode(x)) later(() => x) }', 'if (isRayvisionCode(x) && (x = next()) === 803) go()',
      'if (ready && (x === 803 && isRayvisionCode(x))) go()', 'if ((isRayvisionCode(x) || ready) && x === 803) go()',
    ].map((code) => ({ name: `what tells nothing: ${code}`, code: GUARD + code })),
  ],
  invalid: [
    withImport('behind &&', [GUARD, GUARDED], 'if (isRayvisionCode(x) && x === 803) go()'),
    withImport('in the branch', [GUARD, GUARDED], 'function f(x) { if (isRayvisionCode(x)) { switch (x) { case 803: go() } } }'),
    withImport('in the arm', [GUARD, GUARDED], 'const wrong = isRayvisionCode(error.errno) ? error.errno === 803 : false'),
    withImport('behind a negated guard that leaves', [GUARD, GUARDED], 'function f(x) {\n  if (!isRayvisionCode(x)) return\n  if (x === 803) go()\n}'),
    withImport('behind a negated guard and ||', [GUARD, GUARDED], 'if (!isRayvisionCode(x) || x === 803) go()'),
    withImport('in a loop', [GUARD, GUARDED], 'while (isRayvisionCode(x)) { if (x === 803) go() }'),
    withImport('with another condition', [GUARD, GUARDED], 'if (isRayvisionCode(x) && ready) { if (x === 803) go() }'),
    withImport('behind a block that leaves', [GUARD, GUARDED], 'function f(x) {\n  if (!isRayvisionCode(x)) { log(); return }\n  if (x === 803) go()\n}'),
    withImport('behind an else that leaves', [GUARD, GUARDED], 'function f(x) {\n  if (isRayvisionCode(x)) go()\n  else throw new Error()\n  if (x === 803) go()\n}'),
    withImport('in the else of a negated guard', [GUARD, GUARDED], 'if (!isRayvisionCode(x)) stop()\nelse if (x === 803) go()'),
    withImport('in the other order', [GUARD, GUARDED], 'if (isRayvisionCode(x) && 803 === x) go()'),
    withImport('a name that the configuration declares', [`/* global x */\n${GUARD}`, `/* global x */\n${GUARDED}`], 'if (isRayvisionCode(x) && x === 803) go()'),
    withImport('more than one read', [GUARD, GUARDED], 'if (isRayvisionCode(x) && (ready(x) || x === 803)) go()'),
    withImport('behind ??, which tells nothing', [GUARD, GUARDED], 'if (isRayvisionCode(res.code) ?? ready) go()\nelse if (res.code === 401) login()', '401'),
  ],
})

/** The codes that are nearest to a number, by another reading of the rule: the same first digits, then the distance. */
function nearestTo(code: number): number[] {
  const shared = (other: number): number => {
    let length = 0
    while (length < String(code).length && String(code)[length] === String(other)[length]) length += 1
    return length
  }
  return allCodes
    .filter(({ since }) => since === '2019-11')
    .map((candidate) => candidate.code)
    .sort((a, b) => shared(b) - shared(a) || Math.abs(a - code) - Math.abs(b - code) || a - b)
    .slice(0, 3)
}

const nearestNames = (name: string): string => table.nearestNames(name).map((near) => near.name).join(', ')

/** Suggestions to write another name. */
function names(raw: string, code: string, locale: 'en' | 'zh' = 'en') {
  return table.nearestNames(raw).map((near) => ({
    messageId: locale === 'en' ? 'useName' : 'useName/zh',
    data: { raw, name: near.name, code: near.code, description: near.description[locale] },
    output: code.replace(raw, near.name),
  }))
}

function unknownName(title: string, raw: string, code: string) {
  return {
    name: title,
    code,
    errors: [{ messageId: 'unknownName', data: { enum: 'RayvisionCode', name: raw, nearest: nearestNames(raw) }, suggestions: names(raw, code) }],
  }
}

const read = (member: string): string => `${IMPORT}\nlog(${member})`

javascript.run('no-unknown-code: members', rule as never, {
  valid: [
    ...table.codes.map(({ name }) => ({ name, code: read(`RayvisionCode.${name}`) })),
    { name: 'the enum of another module', code: "import { RayvisionCode } from 'elsewhere'\nlog(RayvisionCode.NOPE)" },
    { name: 'names that stand for one another', code: `${IMPORT}\nconst a = b; const b = a; log(a.NOPE)` },
    { name: 'a name that may be written later', code: `${IMPORT}\nlet RC = RayvisionCode; RC = other; log(RC.NOPE)` },
    { name: 'a computed name', code: read('RayvisionCode[name]') },
    { name: 'the names that an enum of TypeScript gives numbers', code: "import { RayvisionCode } from 'rayvision-codes/enum'\nlog(RayvisionCode[805], RayvisionCode['805'], RayvisionCode[-1])" },
    { name: 'those of an own enum', code: "import { RayvisionCode } from './codes.js'\nlog(RayvisionCode[805])", filename: 'a.js', settings: { 'rayvision-codes': { enum: { name: 'RayvisionCode', module: './codes.js' } } } },
    { name: 'an own code', code: read('RayvisionCode.OURS'), settings: { 'rayvision-codes': { codes: [{ code: 70001, name: 'OURS' }] } } },
  ],
  invalid: [
    ...['ACCOUNT_LOCKED1', '1A'].map((name) => unknownName(`${name} of an enum`, name, `import { RayvisionCode } from 'rayvision-codes/enum'\nlog(RayvisionCode['${name}'])`)),
    {
      name: 'a number, which the package’s namespace gives no name',
      code: read('RayvisionCode[805]'),
      errors: [
        {
          messageId: 'unknownName',
          data: { enum: 'RayvisionCode', name: '805', nearest: nearestNames('805') },
          suggestions: table.nearestNames('805').map(({ name }) => ({ messageId: 'useName', output: read(`RayvisionCode['${name}']`) })),
        },
      ],
    },
    unknownName('a misspelling', 'ACOUNT_LOCKED', read('RayvisionCode.ACOUNT_LOCKED')),
    unknownName('a misspelling in brackets keeps the quotes', 'ACOUNT_LOCKED', read('RayvisionCode["ACOUNT_LOCKED"]')),
    unknownName('an optional read', 'SUCESS', read('RayvisionCode?.SUCESS')),
    unknownName('a misspelling through a namespace', 'SUCESS', "import * as codes from 'rayvision-codes'\nlog(codes.RayvisionCode.SUCESS)"),
    unknownName('a misspelling through a const', 'SUCESS', `${IMPORT}\nconst RC = RayvisionCode; log(RC.SUCESS)`),
    unknownName('a misspelling in a pattern with names of its own', 'SUCESS', `${IMPORT}\nconst { SUCESS: fine } = RayvisionCode; log(fine)`),
    {
      name: 'a misspelling in a pattern: the name that it declares stays',
      code: `${IMPORT}\nconst { SUCESS } = RayvisionCode; log(SUCESS)`,
      errors: [
        {
          messageId: 'unknownName',
          data: { enum: 'RayvisionCode', name: 'SUCESS', nearest: nearestNames('SUCESS') },
          suggestions: table.nearestNames('SUCESS').map((near) => ({
            messageId: 'useName',
            data: { raw: 'SUCESS', name: near.name, code: near.code, description: near.description.en },
            output: `${IMPORT}\nconst { ${near.name}: SUCESS } = RayvisionCode; log(SUCESS)`,
          })),
        },
      ],
    },
    unknownName('the true spelling of a name that the table misspells', 'VALIDATE_COMMON_CODE_ERROR', read('RayvisionCode.VALIDATE_COMMON_CODE_ERROR')),
    {
      name: 'nothing is near',
      code: read('RayvisionCode.NOPE'),
      errors: [{ messageId: 'unknownName', data: { enum: 'RayvisionCode', name: 'NOPE', nearest: nearestNames('NOPE') }, suggestions: names('NOPE', read('RayvisionCode.NOPE')) }],
    },
    {
      name: 'a name of a later edition',
      code: read('RayvisionCode.SIGNATURE_EXPIRED'),
      errors: [
        {
          messageId: 'laterName',
          data: { name: 'SIGNATURE_EXPIRED', since: '2020-01', edition: '2019-11' },
          suggestions: names('SIGNATURE_EXPIRED', read('RayvisionCode.SIGNATURE_EXPIRED')),
        },
      ],
    },
    {
      name: 'Chinese',
      code: read('RayvisionCode.SUCESS'),
      settings: { 'rayvision-codes': { locale: 'zh' } },
      errors: [
        {
          messageId: 'unknownName/zh',
          data: { enum: 'RayvisionCode', name: 'SUCESS', nearest: table.nearestNames('SUCESS').map((near) => near.name).join('、') },
          suggestions: names('SUCESS', read('RayvisionCode.SUCESS'), 'zh'),
        },
      ],
    },
  ],
})

typescriptTester().run('no-unknown-code: TypeScript', rule as never, {
  valid: [
    { name: 'a code with an assertion', code: 'if (res.code === (805 as number)) go()' },
    { name: 'every code of the last edition', code: allCodes.map(({ code }) => `if (res.code === ${code}) go()`).join('\n'), settings: { 'rayvision-codes': { edition: '2020-12' } } },
    { name: 'types of members are no members', code: `${IMPORT}\nlet a: RayvisionCode.SUCCESS` },
  ],
  invalid: [
    unknown('behind an assertion', '803', 'if (res.code === (803 as number)) go()', nearestTo(803)),
    {
      name: 'the neighbours of an edition',
      code: 'if (res.code === 609) go()',
      settings: { 'rayvision-codes': { edition: '2020-01' } },
      errors: [
        {
          messageId: 'unknownCode',
          suggestions: new CodeTable('2020-01').nearestCodes(609).map(({ name }) => ({
            messageId: 'useMember',
            output: `import { RayvisionCode } from 'rayvision-codes/2020-01'\n\nif (res.code === RayvisionCode.${name}) go()`,
          })),
        },
      ],
    },
  ],
})

it.each(['hasOwnProperty', 'toString', 'constructor'])('members that every object has are no names of codes: %s', (name) => {
  expect(reportedTexts('no-unknown-code', `import { RayvisionCode } from 'rayvision-codes'\nlog(RayvisionCode.${name})`)).toEqual([])
})
