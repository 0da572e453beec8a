import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import * as vueParser from 'vue-eslint-parser'
import rule from '../../rules/no-duplicate-code.ts'
import plugin from '../../src/index.ts'
import type { Locale } from '../../src/locale.ts'
import { lint, reportedTexts } from '../support/lint.ts'
import { row } from '../support/messages.ts'
import { javascriptTester, typescriptTester } from '../support/rule-tester.ts'
import { run } from '../support/run.ts'

const IMPORT = "import { RayvisionCode } from 'rayvision-codes'\n"

/** What the message says of a code. */
function meaning(code: number | undefined, locale: Locale = 'en'): string {
  if (code === undefined) return ''
  const { name, description } = row(code)
  return locale === 'zh' ? `（${name}：${description.zh}）` : ` (${name}: ${description.en})`
}

interface Expected {
  /** The code; undefined for one that the table does not have. */
  readonly code?: number | undefined
  readonly raw: string
  readonly line?: number
  /** The text without the second; null where nothing is suggested. */
  readonly output: string | null
  /** The text without the first. */
  readonly withoutFirst?: string
  readonly locale?: Locale
}

function twice(name: string, code: string, { code: number, raw, line = 1, output, withoutFirst, locale = 'en' }: Expected, more: object = {}) {
  const id = (messageId: string): string => (locale === 'zh' ? `${messageId}/zh` : messageId)
  return {
    name,
    code,
    errors: [
      {
        messageId: id(withoutFirst === undefined ? 'duplicateCode' : 'duplicateKey'),
        data: { raw, meaning: meaning(number, locale), line },
        suggestions:
          output === null
            ? []
            : [
                { messageId: id('removeSecond'), output },
                ...(withoutFirst === undefined ? [] : [{ messageId: id('removeFirst'), output: withoutFirst }]),
              ],
      },
    ],
    ...more,
  }
}

const javascript = javascriptTester()
const typescript = typescriptTester()

javascript.run('no-duplicate-code: switch', rule as never, {
  valid: [
    { name: 'different codes', code: 'switch (res.code) { case 200: a(); break; case 805: b() }' },
    { name: 'a text and a number are never the same', code: "switch (res.code) { case 805: a(); break; case '805': b() }" },
    { name: 'the element by which a list has the code', code: 'if (res.code === 602 && [602, 804].includes(res.code)) go()' },
    { name: 'that element, negated', code: 'if (res.code === 805 && ![804, 805].includes(res.code)) go()' },
    { name: 'that element of a set, behind a negation', code: 'if (!(res.code === 805) || new Set([805, 804]).has(res.code)) go()' },
    { name: 'two switches', code: 'switch (res.code) { case 805: a() } switch (res.code) { case 805: a() }' },
    { name: 'a switch on something else', code: 'switch (size) { case 805: a(); break; case 805: b() }' },
    { name: 'a number outside the table, where the response code is uncertain', code: 'switch (item.code) { case 3: a(); break; case 3: b() }' },
  ],
  invalid: [
    twice('a clause that is never reached goes as a whole', 'switch (res.code) {\n  case 805:\n    a()\n    break\n  case 805:\n    b()\n    break\n  default:\n    c()\n}', {
      code: 805,
      raw: '805',
      line: 2,
      output: 'switch (res.code) {\n  case 805:\n    a()\n    break\n  default:\n    c()\n}',
    }),
    twice('statements that the clause before runs into stay', 'switch (res.code) {\n  case 805:\n    a()\n    break\n  case 804:\n    b()\n  case 805: // why\n    c()\n}', {
      code: 805,
      raw: '805',
      line: 2,
      output: 'switch (res.code) {\n  case 805:\n    a()\n    break\n  case 804:\n    b()\n    c()\n}',
    }),
    twice('a label of a stack', 'switch (res.code) {\n  case 805:\n  case 804:\n  case 805:\n  case 200:\n    c()\n}', {
      code: 805,
      raw: '805',
      line: 2,
      output: 'switch (res.code) {\n  case 805:\n  case 804:\n  case 200:\n    c()\n}',
    }),
    twice('on one line', 'switch (res.code) { case 805: case 0x325: a(); break; default: b() }', {
      code: 805,
      raw: '0x325',
      output: 'switch (res.code) { case 805: a(); break; default: b() }',
    }),
    twice('comments above stay, a directive goes', 'switch (res.code) {\n  case 805:\n    return\n  // more\n  // @ts-expect-error\n  case 805:\n    return 1\n}', {
      code: 805,
      raw: '805',
      line: 2,
      output: 'switch (res.code) {\n  case 805:\n    return\n  // more\n}',
    }, { languageOptions: { parserOptions: { ecmaFeatures: { globalReturn: true } }, sourceType: 'script' } }),
    twice('what others use stays: only the label goes', 'switch (res.code) {\n  case 805:\n    break\n  case 805:\n    var x = 1\n}\nlog(x)', {
      code: 805,
      raw: '805',
      line: 2,
      output: 'switch (res.code) {\n  case 805:\n    break\n    var x = 1\n}\nlog(x)',
    }),
    twice('no statement runs into the next', 'switch (res.code) {\n  case 805:\n    break\n  case 804:\n    a()\n  case 805:\n    (b)()\n}', {
      code: 805,
      raw: '805',
      line: 2,
      output: 'switch (res.code) {\n  case 805:\n    break\n  case 804:\n    a()\n;    (b)()\n}',
    }),
    twice('a member of the enum and its number', `${IMPORT}switch (res.code) { case 805: case RayvisionCode.${row(805).name}: a() }`, {
      code: 805,
      raw: `RayvisionCode.${row(805).name}`,
      line: 2,
      output: `${IMPORT}switch (res.code) { case 805: a() }`,
    }),
    twice('an alias', 'const LOCKED = 804\nswitch (res.code) { case LOCKED: case 804: a() }', { code: 804, raw: '804', line: 2, output: 'const LOCKED = 804\nswitch (res.code) { case LOCKED: a() }' }),
    twice('a member of a namespace', "import * as api from 'rayvision-codes'\nswitch (res.code) { case 804: case api.RayvisionCode.ACCOUNT_LOCKED: a() }", {
      code: 804,
      raw: 'api.RayvisionCode.ACCOUNT_LOCKED',
      line: 2,
      output: "import * as api from 'rayvision-codes'\nswitch (res.code) { case 804: a() }",
    }),
    twice('a member that does not exist', `${IMPORT}switch (res.code) { case RayvisionCode.NOPE: case RayvisionCode.NOPE: a() }`, {
      raw: 'RayvisionCode.NOPE',
      line: 2,
      output: `${IMPORT}switch (res.code) { case RayvisionCode.NOPE: a() }`,
    }),
    twice('a number that the table does not have', 'switch (res.code) { case 3: case 3: a() }', { raw: '3', output: 'switch (res.code) { case 3: a() }' }),
    twice('Chinese', 'switch (res.code) { case 805: case 805: a() }', { code: 805, raw: '805', output: 'switch (res.code) { case 805: a() }', locale: 'zh' }, {
      settings: { 'rayvision-codes': { locale: 'zh' } },
    }),
  ],
})

javascript.run('no-duplicate-code: conditions', rule as never, {
  valid: [
    { name: 'the first depends on something else', code: 'if (res.code === 805 && a) b(); else if (res.code === 805) c()' },
    { name: 'a text and a number', code: "if (res.code === 805 || res.code === '805') a()" },
    { name: 'texts of digits in two bases', code: 'if (parseInt(res.code, 16) === 805 || parseInt(res.code, 10) === 805) a()' },
    { name: 'a conversion between', code: 'if (res.code === 805 || Number(res.code) === 805) a()' },
    { name: 'other responses', code: 'if (res.code === 805 || other.code === 805) a()' },
    { name: 'equal, and else unequal', code: 'if (res.code === 805) a(); else if (res.code !== 805) b()' },
    { name: 'a write between', code: 'if (res.code === 805) a(); else if ((res = next()) && res.code === 805) b()' },
    { name: 'a call between may write', code: 'if (res.code === 805) a(); else if (next() && res.code === 805) b()' },
    { name: 'a call gives the code', code: 'if (api().code === 805) a(); else if (api().code === 805) b()' },
    { name: 'two chains', code: 'if (res.code === 805) a(); if (res.code === 805) b()' },
    { name: 'other conditions beside it', code: 'if (res.code === 805 && a) b(); else if (res.code === 805 && c) d()' },
    { name: 'a nested chain', code: 'if (res.code === 805) { if (res.code === 805) a() }' },
    { name: 'both arms', code: 'if (flag ? res.code === 805 : res.code === 805) a()' },
    { name: 'a number that the table does not have, where only little speaks for a response', code: 'if (res.code === 9999 || res.code === 9999 || res.code > 1) a()' },
    { name: 'strict after loose is known, loose after strict is not', code: 'if (res.code === 805) a(); else if (res.code == 805) b()' },
  ],
  invalid: [
    twice('a branch that is never reached', 'if (res.code === 805) {\n  a()\n} else if (res.code === 805) {\n  b()\n}', { code: 805, raw: '805', output: 'if (res.code === 805) {\n  a()\n}' }),
    twice('its alternate stays', 'if (res.code === 805) {\n  a()\n} else if (805 === res.code) {\n  b()\n} else {\n  c()\n}', { code: 805, raw: '805', output: 'if (res.code === 805) {\n  a()\n} else {\n  c()\n}' }),
    twice('in the middle of a chain', 'if (res.code === 805) a()\nelse if (res.code === 805) b()\nelse if (res.code === 200) c()', { code: 805, raw: '805', output: 'if (res.code === 805) a()\nelse if (res.code === 200) c()' }),
    twice('an operand of ||', 'if (res.code === 805) a()\nelse if (res.code === 804 || res.code === 805) b()', { code: 805, raw: '805', output: 'if (res.code === 805) a()\nelse if (res.code === 804) b()' }),
    twice('the first operand of ||', 'if (res.code === 805) a()\nelse if (res.code === 805 || (res.code === 804)) b()', { code: 805, raw: '805', output: 'if (res.code === 805) a()\nelse if ((res.code === 804)) b()' }),
    twice('consumed as an operand of ||', 'if (x || res.code === 805) a()\nelse if (res.code === 805 && y) b()', { code: 805, raw: '805', output: 'if (x || res.code === 805) a()' }),
    twice('the same conditions beside it', 'if (a && res.code === 805) b()\nelse if (res.code === 805 && c && a) d()', { code: 805, raw: '805', output: 'if (a && res.code === 805) b()' }),
    twice('within one ||', 'const failed = res.code === 805 || res.code === 805', { code: 805, raw: '805', output: 'const failed = res.code === 805' }),
    twice('a number that the table does not have, where more speaks for a response', 'const failed = res.code === 999 || res.code === 999', { raw: '999', output: 'const failed = res.code === 999' }),
    twice('a code of the table, where only little speaks for a response', 'const answer = make()\nshow(answer.msg)\nconst failed = answer.errorCode === 404 || answer.errorCode === 404', { code: 404, raw: '404', line: 3, output: 'const answer = make()\nshow(answer.msg)\nconst failed = answer.errorCode === 404' }),
    twice('== takes texts, too', "if (res.code == 805 || res.code == '805') a()", { code: 805, raw: "'805'", output: 'if (res.code == 805) a()' }),
    twice('== and then ===', 'if (res.code == 805 || res.code === 805) a()', { code: 805, raw: '805', output: 'if (res.code == 805) a()' }),
    twice('!== in one &&', 'if (res.code !== 805 && ok && res.code !== 805) a()', { code: 805, raw: '805', output: 'if (res.code !== 805 && ok) a()' }),
    twice('an operand with what stands beside it', 'const x = res.code === 805 || (y && res.code === 805) || z', { code: 805, raw: '805', output: 'const x = res.code === 805 || z' }),
    twice('comments between stay', 'if (res.code === 805 // one\n  || /* two */ res.code === 805\n) a()', { code: 805, raw: '805', output: 'if (res.code === 805 // one\n   /* two */ \n) a()' }),
    twice('?:', 'const x = res.code === 805 ? 1 : res.code === 805 ? 2 : 3', { code: 805, raw: '805', output: 'const x = res.code === 805 ? 1 : 3' }),
    twice('JSX', 'const x = <b>{res.code === 805 || res.code === 805 ? 1 : 2}</b>', { code: 805, raw: '805', output: 'const x = <b>{res.code === 805 ? 1 : 2}</b>' }),
    twice('with an optional chain', 'if (res?.code === 805) a()\nelse if (res.code === 805) b()', { code: 805, raw: '805', output: 'if (res?.code === 805) a()' }),
    twice('a constant is not written by a call', 'const { code } = res\nif (code === 805) a()\nelse if (next() || code === 805) b()', { code: 805, raw: '805', line: 2, output: 'const { code } = res\nif (code === 805) a()\nelse if (next()) b()' }),
    twice('no suggestion that takes a call away', 'const { code } = res\nif (code === 805) a()\nelse if (next() && code === 805) b()', { code: 805, raw: '805', line: 2, output: null }),
    twice('no suggestion that takes a declaration away', 'if (res.code === 805) a()\nelse if (res.code === 805) { var x = 1 }\nlog(x)', { code: 805, raw: '805', output: null }),
    twice('no statement runs into the next', 'if (res.code === 805) a()\nelse if (res.code === 805) { b() }\n(c)()', { code: 805, raw: '805', output: 'if (res.code === 805) a();\n(c)()' }),
    twice('after a list', 'if ([200, 805].includes(res.code)) a()\nelse if (res.code === 805) b()', { code: 805, raw: '805', output: 'if ([200, 805].includes(res.code)) a()' }),
    twice('in a later list', 'if (res.code === 805) a()\nelse if ([805, 200].includes(res.code)) b()', { code: 805, raw: '805', output: 'if (res.code === 805) a()\nelse if ([200].includes(res.code)) b()' }),
  ],
})

/** A second 805: what is left without it; null where nothing is suggested. */
const second = (name: string, code: string, output: string | null, line = 1) => twice(name, code, { code: 805, raw: '805', line, output })
const ands = (count: number): string => Array.from({ length: count }, (_, index) => `a${index}`).join(' && ')

javascript.run('no-duplicate-code: the contrary is no second', rule as never, {
  valid: [
    'if (!(res.code === 805)) a()\nelse if (res.code === 805) b()',
    'if (!(res.code === 805) || x) a()\nelse if (res.code === 805) b()',
    'if (!(res.code === 805 && x)) a()\nelse if (res.code === 805) b()',
    'if (res.code === 805) a()\nelse if (!(res.code === 805)) b()',
    'if (!(!(!(res.code === 805)))) a()\nelse if (res.code === 805) b()',
    'if (res.code === 805) a()\nelse { c(); if (res.code === 805) b() }',
    'if (res.code === 805) { if (res.code === 805) b() }',
    'const x = res.code === 805 ? 1 : (() => { if (res.code === 805) b() })',
    'if (![804, 805].includes(res.code)) a()\nelse if (res.code === 805) b()',
  ].map((code) => ({ name: code, code })),
  invalid: [
    second('in a block of a branch', 'if (x) { if (res.code === 805 || res.code === 805) a() }', 'if (x) { if (res.code === 805) a() }'),
    second('in a block behind another statement', 'if (x) c()\nelse { c(); if (res.code === 805 || res.code === 805) a() }', 'if (x) c()\nelse { c(); if (res.code === 805) a() }', 2),
    second('in a block before another statement', 'if (res.code === 805) a()\nelse { if (res.code === 805) b(); c() }', null),
    second('in a block of its own', 'if (res.code === 805) a()\nelse {\n  if (res.code === 805) b()\n}', null),
    second('a negation of both', 'if (!(res.code === 805)) a()\nelse if (!(res.code === 805)) b()', 'if (!(res.code === 805)) a()'),
    second('a double negation', 'if (res.code === 805) a()\nelse if (!!(res.code === 805)) b()', 'if (res.code === 805) a()'),
  ],
})

javascript.run('no-duplicate-code: what conditions tell, and what goes with an operand', rule as never, {
  valid: [
    'if (res.code === other || res.code === 804 || res.code === 805) a()', 'const f = (res) => res.code === 805 || LIST.includes(res.code)\nconst LIST = [805]',
    'if (res.code === (ok ? 805 : 804)) a(); else if (res.code === 805) b()',     'if (res[one].code === 805 || res[two].code === 805) a()', 'if (res.code === 805) a(); else if (delete res.x && res.code === 805) b()',
    `if (${ands(17)} && res.code === 805) a(); else if (${ands(17)} && res.code === 805) b()`,
    ...['next()', 'x || next()', 'x && next()'].map((between) => `if (res.code === 805) a(); else if (${between}) b(); else if (res.code === 805) c()`),
    'if (res.code === 805 || next()) a(); else if (res.code === 805) b()', 'if (!(res.code !== 805 && next())) a(); else if (res.code !== 805) b()', 'if (res.code === 805 || next() || res.code === 805) a()', 'if (api(url).code === 805 || api(url).code === 805) a()',
    'let { code } = res; if (code === 805) a(); else if (next() || code === 805) b(); function next() { code = 1 }',
    'if ((x ?? res.code === 805) && res.code !== 804 && res.code === 805) a()', 'if (Number(res.code) === 805 || Number(other.code) === 805) a()',
    'const x = res.code === 805 ? 1 : flag ? res.code === 805 : 2',
    'if (parseInt(res.code, 1, 0) === 805 || parseInt(res.code, 10) === 805) a()',
    'if ([805, 804].indexOf(res.code)) a(); else if (res.code === 805) b()', 'if ([805, 804].includes(res.code)) a(); else if (res.code == 805) b()',
  ].map((code) => ({ name: code, code })),
  invalid: [
    second('of `this`', 'class A { f() { return this.res.code === 805 || this.res.code === 805 } }', 'class A { f() { return this.res.code === 805 } }'),
    second('after a plus', 'if (+res.code === 805 || +res.code === 805) a()', 'if (+res.code === 805) a()'),
    second('a conversion between writes nothing', 'if (res.code === 805 || Boolean(x) || res.code === 805) a()', 'if (res.code === 805 || Boolean(x)) a()'),
    second('a function between is not called', 'if (res.code === 805 || x === (() => y()) || res.code === 805) a()', 'if (res.code === 805 || x === (() => y())) a()'),
    second('sixteen conditions beside it', `if (${ands(15)} && res.code === 805) a()\nelse if (${ands(15)} && res.code === 805) b()`, `if (${ands(15)} && res.code === 805) a()`),
    second('after a list with holes and names', 'if ([200, , other, 805].includes(res.code)) a()\nelse if (res.code === 805) b()', 'if ([200, , other, 805].includes(res.code)) a()'),
    second('the only element of a list', 'if (res.code === 805 || [805].includes(res.code)) a()', 'if (res.code === 805) a()'),
    second('in a condition that is always false', 'if (res.code === 805 && x) a()\nelse if (res.code === 805 && !(res.code === 805)) b()', 'if (res.code === 805 && x) a()', 2),
    second('a first branch stays', 'if (x) if (res.code === 805 && !(res.code === 805)) a()', null),
    second('beside ??', 'const x = (res.code === 805 && !(res.code === 805)) ?? y', null),
    second('a comment on one side of the operator', 'if (res.code === 805 /* one */ || res.code === 805) a()', 'if (res.code === 805 /* one */  ) a()'),
    second('a comment before an else', 'if (res.code === 805) a() // one\nelse if (res.code === 805) { b() }\n(c)()', 'if (res.code === 805) a(); // one\n\n(c)()'),
    second('a statement behind the branch', 'if (res.code === 805) a(); else if (res.code === 805) { b() } c()', 'if (res.code === 805) a(); c()'),
    second('a statement behind the branch, without a semicolon', 'if (res.code === 805) a()\nelse if (res.code === 805) { b() } c()', 'if (res.code === 805) a(); c()'),
    second('a template before a label', 'switch (res.code) {\n  case 805:\n    break\n  case 804:\n    x = `${y}`\n  case 805:\n    (b)()\n}', 'switch (res.code) {\n  case 805:\n    break\n  case 804:\n    x = `${y}`\n;    (b)()\n}', 2),
    second('a line of a list of its own', 'if ([\n  805,\n  804,\n  805\n].includes(res.code)) a()', 'if ([\n  805,\n  804\n].includes(res.code)) a()', 2),
    second('a directive behind the line above', 'if ([\n  805,\n  804, // @ts-ignore\n  805,\n].includes(res.code)) a()', 'if ([\n  805,\n  804, // @ts-ignore\n].includes(res.code)) a()', 2),
    second('a directive of Oxlint above', 'if ([\n  805,\n  // oxlint-disable-next-line no-x\n  805,\n].includes(res.code)) a()', 'if ([\n  805,\n].includes(res.code)) a()', 2),
    second('a directive in a block above', 'if ([\n  805,\n  /* prettier-ignore */\n  805,\n].includes(res.code)) a()', 'if ([\n  805,\n].includes(res.code)) a()', 2),
    second('a directive for another element', 'if ([\n  805,\n  /* prettier-ignore */ 804,\n  805,\n].includes(res.code)) a()', 'if ([\n  805,\n  /* prettier-ignore */ 804,\n].includes(res.code)) a()', 2),
    second('the last in a line that goes on with a space', 'if ([\n  805,\n  804,  805, \n].includes(res.code)) a()', 'if ([\n  805,\n  804, \n].includes(res.code)) a()', 2),
    second('the first in a line with others', 'if ([\n  805,\n  805, 804,\n].includes(res.code)) a()', 'if ([\n  805,\n  804,\n].includes(res.code)) a()', 2),
    second('a comment before the last element', 'if ([805, 804, /* one */ 805].includes(res.code)) a()', 'if ([805, 804 /* one */ ].includes(res.code)) a()'),
    second('a comment behind the last element', 'if ([\n805,\n804,\n805 // one\n].includes(res.code)) a()', 'if ([\n805,\n804\n].includes(res.code)) a()', 2),
    second('a comment in a block behind an element', 'if ([\n  805,\n  /* prettier-ignore */ \n  805, /* one */ \n  804,\n].includes(res.code)) a()', 'if ([\n  805,\n  804,\n].includes(res.code)) a()', 2),
    second('a comment at the end of the line of an element', 'if ([\n  805,\n  805, /* one */\n  804,\n].includes(res.code)) a()', 'if ([\n  805,\n  804,\n].includes(res.code)) a()', 2),
    second('a label behind a statement that is ended', 'switch (res.code) {\n  case 805:\n    break\n  case 804:\n    b();\n  case 805:\n    (c)()\n}', 'switch (res.code) {\n  case 805:\n    break\n  case 804:\n    b();\n    (c)()\n}', 2),
    second('beside ??, where it is true', 'const x = (res.code === 805 || !(res.code === 805)) ?? y', null),
    second('behind an operand with a call', 'if (res.code === 805) a()\nelse if ((res.code === 805 && next()) && x) b()', 'if (res.code === 805) a()'),
    second('below another operator', 'if (x) a()\nelse if (-(res.code === 805 || !(res.code === 805))) b()', null, 2),
    second('in an argument', 'if (x) a()\nelse if (f(res.code === 805 && !(res.code === 805))) b()', null, 2),
    second('a comment behind a first operand', 'if (res.code === 805) a()\nelse if (res.code === 805 /* one */ || y) b()', 'if (res.code === 805) a()\nelse if ( /* one */  y) b()'),
    second('a statement on the next line', 'if (res.code === 805) a()\nelse if (res.code === 805) { b() }\nc()', 'if (res.code === 805) a()\nc()'),
    second('a block before, a statement behind', 'if (res.code === 805) { a() } else if (res.code === 805) { b() } c()', 'if (res.code === 805) { a() } c()'),
    second('a block and a comment before', 'if (res.code === 805) { a() } // one\nelse if (res.code === 805) { b() }\nc()', 'if (res.code === 805) { a() } // one\n\nc()'),
    second('a declaration that is used in what stays', 'if (res.code === 805) a()\nelse if (res.code === 805) { var x = 1 } else { log(x) }', null),
    second('a declaration in what stays', 'if (res.code === 805) a()\nelse if (res.code === 805) { b() } else { var x = 1 }\nlog(x)', 'if (res.code === 805) a()\nelse { var x = 1 }\nlog(x)'),
    second('a declaration before', 'const x = 1\nif (res.code === 805) a()\nelse if (res.code === 805) { b() }\nlog(x)', 'const x = 1\nif (res.code === 805) a()\nlog(x)', 2),
    second('a declaration that is there twice', 'var x\nif (res.code === 805) a()\nelse if (res.code === 805) { var x = 1 }\nlog(x)', null, 2),
    second('a declaration that is used inside only', 'if (res.code === 805) a()\nelse if (res.code === 805) { const x = b(); log(x) }', 'if (res.code === 805) a()'),
    second('a declaration whose use ends the branch', 'if (res.code === 805) a()\nelse if (res.code === 805) for (const x of b) x', 'if (res.code === 805) a()'),
    second('a declaration that what stays begins with', 'if (res.code === 805) a()\nelse if (res.code === 805) { var x = 1 } else x()', null),
    second('the last in a line with others', 'if ([\n  805,\n  804, 805,\n].includes(res.code)) a()', 'if ([\n  805,\n  804,\n].includes(res.code)) a()', 2),
    second('after another code', 'if (res.code === 805) a()\nelse if (res.code === 804) b()\nelse if (res.code === 805) c()', 'if (res.code === 805) a()\nelse if (res.code === 804) b()'),
    second('within an arm', 'const x = y ? res.code === 805 || res.code === 805 : z', 'const x = y ? res.code === 805 : z'),
    second('below `typeof`', 'const x = typeof (res.code === 805 || res.code === 805)', 'const x = typeof (res.code === 805)'),
    second('after a conversion with a base', 'if (parseInt(res.code, 10) === 805 || parseInt(res.code, 10) === 805) a()', 'if (parseInt(res.code, 10) === 805) a()'),
    second('after a conversion by a function', 'if (Number(res.code) === 805 || Number(res.code) === 805) a()', 'if (Number(res.code) === 805) a()'),
    second('after a set', 'if (new Set([200, 805]).has(res.code)) a()\nelse if (res.code === 805) b()', 'if (new Set([200, 805]).has(res.code)) a()'),
    second('=== and then ==, in one &&', 'if (res.code === 805 && res.code == 805) a()', 'if (res.code === 805) a()'),
    second('a list that is asked between writes nothing', 'if (res.code === 805 || x === [804].includes(res.code) || res.code === 805) a()', 'if (res.code === 805 || x === [804].includes(res.code)) a()'),
    second('the codes of another list between', 'if (res.code !== 805 && [200, 804].includes(res.code) && res.code !== 805) a()', 'if (res.code !== 805 && [200, 804].includes(res.code)) a()'),
    second('a place in a list between', 'if (res.code !== 805 && [804].indexOf(res.code) && res.code !== 805) a()', 'if (res.code !== 805 && [804].indexOf(res.code)) a()'),
    second('another name between', 'if (res.code !== 805 && res.code === other && res.code !== 805) a()', 'if (res.code !== 805 && res.code === other) a()'),
    second('the conditions of the second branch', 'if (x && y && res.code === 805) a()\nelse if (x && z && res.code === 805) b()\nelse if (res.code === 805 && x && z) c()', 'if (x && y && res.code === 805) a()\nelse if (x && z && res.code === 805) b()', 2),
    ...['x && y', 'y && x'].map((both) =>
      second(`the first of two branches: ${both}`, `if (y && res.code === 805) a()\nelse if (x && res.code === 805) b()\nelse if (res.code === 805 && ${both}) c()`, 'if (y && res.code === 805) a()\nelse if (x && res.code === 805) b()')),
    second('`typeof` between writes nothing', 'if (res.code === 805 || typeof x === y || res.code === 805) a()', 'if (res.code === 805 || typeof x === y) a()'),
  ],
})

javascript.run('no-duplicate-code: lists and tables', rule as never, {
  valid: [
    { name: 'different codes', code: 'log([200, 805].includes(res.code), { 200: 1, 805: 2 }[res.code])' },
    { name: 'a list that no response code meets', code: 'log([805, 805])' },
    { name: 'a getter and a setter', code: 'log({ get 805() { return 1 }, set 805(value) {} }[res.code])' },
    { name: 'parts of tables that are no codes', code: 'log({ get 805() { return 1 }, set 805(value) {}, ...all, [name]: 1 }[res.code], new Map([, [], pair, [805, 1], [804, 2]]).get(res.code))' },
    { name: 'a name is no code', code: 'const LOCKED = 804\nlog({ LOCKED: 1, 804: 2 }[res.code])' },
    { name: 'a list in a const that a condition has consumed in part', code: 'const retry = [805, 804]\nif (res.code === 805) a()\nelse if (retry.includes(res.code)) b()' },
  ],
  invalid: [
    twice('inline', 'log([805, 200, 805].includes(res.code))', { code: 805, raw: '805', output: 'log([805, 200].includes(res.code))' }),
    twice('in the middle', 'log([805, 805, 200].includes(res.code))', { code: 805, raw: '805', output: 'log([805, 200].includes(res.code))' }),
    twice('on lines, with a comment behind', 'const list = [\n  805,\n  200, // fine\n  805, // why\n]\nlog(list.includes(res.code), list.indexOf(res.code))', {
      code: 805,
      raw: '805',
      line: 2,
      output: 'const list = [\n  805,\n  200, // fine\n]\nlog(list.includes(res.code), list.indexOf(res.code))',
    }),
    twice('the last line without a comma', 'const list = new Set([\n  805,\n  200, // fine\n  805\n])\nlog(list.has(res.code))', {
      code: 805,
      raw: '805',
      line: 2,
      output: 'const list = new Set([\n  805,\n  200 // fine\n])\nlog(list.has(res.code))',
    }),
    twice('in parentheses', 'log([805, (805)].includes(res.code))', { code: 805, raw: '805', output: 'log([805].includes(res.code))' }),
    twice('the keys of a table, however they are written', "const t = {\n  805: 'a', // first\n  200: 'b',\n  '805': 'c',\n}\nlog(t[res.code])", {
      code: 805,
      raw: "'805'",
      line: 2,
      output: "const t = {\n  805: 'a', // first\n  200: 'b',\n}\nlog(t[res.code])",
      withoutFirst: "const t = {\n  200: 'b',\n  '805': 'c',\n}\nlog(t[res.code])",
    }),
    twice('a member as a key', `${IMPORT}log({ 804: 'a', [RayvisionCode.ACCOUNT_LOCKED]: 'b' }[res.code])`, {
      code: 804,
      raw: 'RayvisionCode.ACCOUNT_LOCKED',
      line: 2,
      output: `${IMPORT}log({ 804: 'a' }[res.code])`,
      withoutFirst: `${IMPORT}log({ [RayvisionCode.ACCOUNT_LOCKED]: 'b' }[res.code])`,
    }),
    twice('the entries of a map', "log(new Map([[805, 'a'], [0x325, 'b']]).get(res.code))", {
      code: 805,
      raw: '0x325',
      output: "log(new Map([[805, 'a']]).get(res.code))",
      withoutFirst: "log(new Map([[0x325, 'b']]).get(res.code))",
    }),
  ],
})

typescript.run('no-duplicate-code: TypeScript', rule as never, {
  valid: [],
  invalid: [
    twice('assertions', 'if (res.code! === (805 as number)) a()\nelse if ((res as Answer).code === 805!) b()', { code: 805, raw: '805', output: 'if (res.code! === (805 as number)) a()' }),
    twice('an assertion of the comparison', 'if (res.code === 805) a()\nelse if ((res.code === 805) as boolean) b()', { code: 805, raw: '805', output: 'if (res.code === 805) a()' }),
    twice('an own enum', 'enum Code { Locked = 804 }\nswitch (res.code) { case 804: case Code.Locked: a() }', { code: 804, raw: 'Code.Locked', line: 2, output: 'enum Code { Locked = 804 }\nswitch (res.code) { case 804: a() }' }),
    twice('a table with satisfies', 'log(({ 805: 1, 200: 2, 805: 3 } as const satisfies Table)[res.code])', {
      code: 805,
      raw: '805',
      output: 'log(({ 805: 1, 200: 2 } as const satisfies Table)[res.code])',
      withoutFirst: 'log(({ 200: 2, 805: 3 } as const satisfies Table)[res.code])',
    }),
    twice('assertions around comparisons', 'if ((res.code === 805) as boolean || (res.code === 805)!) a()', { code: 805, raw: '805', output: 'if ((res.code === 805) as boolean) a()' }),
  ],
})

/** What a suggestion makes of a text. */
const applied = (code: string, { fix }: Linter.LintSuggestion): string => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])

describe('no-duplicate-code', () => {
  it('has no options', () => {
    expect(rule.meta.schema).toMatchInlineSnapshot(`[]`)
  })

  it.each([
    'switch (res.code) { case 805: put(1); case 804: put(2); break; case 805: put(3); default: put(4) }',
    'switch (res.code) { case 805: put(1); break; case 200: put(2); case 805: put(3); case 804: put(4) }',
    'if (res.code === 805) put(1); else if (flag || res.code === 805) put(2); else put(3)',
    'if (res.code === 805 || flag) put(1); else if (res.code === 805 && res.code) put(2); else if (res.code === 804) put(3); else put(4)',
    'put(res.code !== 805 && !(res.code === 804 || flag) && res.code !== 805)',
    'put(res.code === 805 ? 1 : res.code === 805 || flag ? 2 : 3)',
    'put(new Set([805, 805, 804]).has(res.code)); put([200, 805].includes(res.code) || res.code === 805)',
    'put(!(res.code === 805 || !(res.code !== 805 && flag)) || (flag && res.code === 805 && flag && res.code === 805))',
  ])('its suggestions keep what a program does: %s', (code) => {
    const messages = lint(code, { rules: { 'rayvision-codes/no-duplicate-code': 'error' } })
    expect(messages.length).toBeGreaterThan(0)
    for (const suggestion of messages.flatMap(({ suggestions = [] }) => suggestions)) {
      for (const given of [200, 804, 805, 1]) {
        for (const flag of [false, true]) {
          const globals = { res: { code: given }, flag }
          expect(run(applied(code, suggestion), 'file.js', globals)).toEqual(run(code, 'file.js', globals))
        }
      }
    }
  })

  it('reads the template of a Vue component', () => {
    const code = '<template>\n  <p v-if="res.code === 805 || (res.code === 805)">{{ [200, 200].includes(res.code) }}</p>\n</template>\n<script setup>\nconst res = await api.login()\n</script>\n'
    const config: Linter.Config = {
      files: ['**/*.vue'],
      plugins: { 'rayvision-codes': plugin },
      languageOptions: { parser: vueParser },
      rules: { 'rayvision-codes/no-duplicate-code': 'error' },
    }
    const messages = new Linter().verify(code, [config], { filename: 'Component.vue' })
    expect(messages.map(({ suggestions = [] }) => suggestions.map((suggestion) => applied(code, suggestion)))).toEqual([
      [code.replace(' || (res.code === 805)', '')],
      [code.replace('200, 200', '200')],
    ])
  })

  it.each([
    ['a property', 'const T = { ok: 200 }\nT.ok = 805\n', 'T.ok'],
    ['a property that is added to', 'const T = { ok: 200 }\nT.ok += 605\n', 'T.ok'],
  ])('does not take for constant what is written later: %s', (_, before, value) => {
    const code = `${before}switch (res.code) { case ${value}: a(); break; case 200: b() }`
    expect(reportedTexts('no-duplicate-code', code)).toEqual([])
    expect(reportedTexts('no-duplicate-code', code.replace(/T\.ok \+?= \d+\n/, ''))).toEqual(['200'])
  })

  it('takes for constant what stands deeper', () => {
    expect(reportedTexts('no-duplicate-code', 'const T = { inner: { ok: 200 } }\nswitch (res.code) { case T.inner.ok: a(); break; case 200: b() }')).toEqual(['200'])
  })

  it('does not take for constant what a method writes', () => {
    const code = (written: string) => `class A {\n  ok = 200\n  set(n) { this.ok = n }\n  f(res) { switch (res.code) { case this.${written}: a(); break; case 200: b() } }\n  other = 200\n}`
    expect(reportedTexts('no-duplicate-code', code('ok'))).toEqual([])
    expect(reportedTexts('no-duplicate-code', code('other'))).toEqual(['200'])
  })

  it('reads the chains of a template', () => {
    const elements = [
      'v-if="res.code === 805"', '', 'v-else-if="res.code === 805"', 'v-if="res.code === 805"', 'v-else-if="res.code === 804"', 'v-else-if="[200, 805].includes(res.code)"', 'v-else',
      'v-if="res.code === 805"', 'v-for="x in xs"', 'v-show="res.code === 805"', 'v-else-if="res.code === 805"',
      'v-if="other" v-show="res.code === 804 || res.code === 805"', 'v-else-if="res.code === 805"',
    ]
    const code = `<template>\n${elements.map((attribute) => `  <p ${attribute}>805</p>\n`).join('')}</template>\n<script setup>\nconst res = await api.login()\n</script>\n`
    const config: Linter.Config = { files: ['**/*.vue'], plugins: { 'rayvision-codes': plugin }, languageOptions: { parser: vueParser }, rules: { 'rayvision-codes/no-duplicate-code': 'error' } }
    const at = (text: string): string[] => new Linter().verify(text, [config], { filename: 'Component.vue' }).map(({ line, message }) => `${line} ${/line \d+/.exec(message)?.[0]}`)
    expect(at(code)).toEqual(['7 line 5'])
    expect(at(code.replace('  <p >805</p>\n', ''))).toEqual(['3 line 2', '6 line 4'])
  })
})
