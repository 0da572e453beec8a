import { expect, it } from 'vitest'
import rule from '../../rules/no-code-range.ts'
import { listWithRest, type Locale } from '../../src/locale.ts'
import { table } from '../support/messages.ts'
import { javascriptTester, typescriptTester } from '../support/rule-tester.ts'

const IMPORT = "import { RayvisionCode } from 'rayvision-codes'\n\n"

/** The codes of the table for which a question about their number is answered by yes. */
const codesWith = (isMeant: (code: number) => boolean) => table.codes.filter(({ code }) => isMeant(code))
const between = (low: number, high: number) => codesWith((code) => code >= low && code <= high)
const startingWith = (digits: string) => codesWith((code) => String(code).startsWith(digits))
const hundreds = (digit: number) => codesWith((code) => Math.floor(code / 100) === digit)

/** The report of a question for which there is no list of codes. */
const withoutList = (range: string) => ({ messageId: 'quantity', data: { range }, suggestions: null })

/** A question of which it cannot be told which codes it means, or that has no end. */
function open(name: string, code: string, range: string) {
  return { name, code, errors: [withoutList(range)] }
}

/** Questions beside one another that are no range together: each is reported alone. */
function separate(name: string, condition: string, ...ranges: string[]) {
  return { name, code: `if (${condition}) go()`, errors: ranges.map(withoutList) }
}

interface Closed {
  /** What stands around the question; § is its place. */
  readonly around?: string
  readonly not?: boolean
  /** The code, as the list asks for it. */
  readonly value?: string
  readonly locale?: Locale
}

/** A question that is replaced by the list of the codes that it means. */
function closed(name: string, question: string, codes: readonly { code: number; name: string }[], { around = 'if (§) go()', not = false, value = 'res.code', locale = 'en' }: Closed = {}) {
  const members = codes.map((row) => `RayvisionCode.${row.name}`)
  const list = members.length === 1 ? `${value} ${not ? '!==' : '==='} ${members[0]}` : `${not ? '!' : ''}[${members.join(', ')}].includes(${value})`
  const suffix = locale === 'en' ? '' : `/${locale}`
  return {
    name,
    code: around.replace('§', question),
    ...(locale === 'en' ? {} : { settings: { 'rayvision-codes': { locale } } }),
    errors: [
      {
        messageId: `quantity${suffix}`,
        data: { range: question },
        suggestions: [
          {
            messageId: `${members.length === 1 ? 'useCode' : 'listCodes'}${suffix}`,
            data: { count: codes.length, codes: listWithRest(codes.map((row) => row.name), locale) },
            output: IMPORT + around.replace('§', list),
          },
        ],
      },
    ],
  }
}

const javascript = javascriptTester()

javascript.run('no-code-range', rule as never, {
  valid: [
    { name: 'a character at an index that the file does not say', code: "if (String(res.code).charAt(n) === '6') go()" },
    { name: 'a class of HTTP statuses, of what is only named like a response', code: 'const isClientError = (response) => (response.code / 100 | 0) === 4' },
    { name: 'a comparison with a code', code: 'if (res.code === 805) go()' },
    { name: 'a list of codes', code: 'if ([804, 805].includes(res.code)) go()' },
    { name: 'an HTTP status', code: 'if (res.status >= 200 && res.status < 300) go()' },
    { name: 'a code point', code: 'const code = text.charCodeAt(0); if (code >= 800 && code < 900) go()' },
    { name: 'a close code', code: "socket.on('close', (code) => { if (code >= 1000) go() })" },
    { name: 'an exit code of what is called a response', code: "child.on('exit', (res) => { if (res.code > 3) go() })" },
    { name: 'rows in their order', code: 'rows.sort((a, b) => (a.code > b.code ? 1 : -1))' },
    { name: 'a pattern that names whole codes', code: 'if (/^(?:805|806)$/.test(res.code)) go()' },
    { name: 'another pattern', code: "if (/login/.test(res.code)) go()" },
    ...['/^\\d+$/', '/^[1-9]\\d*$/', '/^[0-9a-f]+$/', '/^-?\\d+$/', '/^[0-9]{3}$/', '/^\\d{1,3}/', '/[a-z]/i', '/./'].map((pattern) => ({ name: `any number or text: ${pattern}`, code: `if (${pattern}.test(res.code)) go()` })),
    { name: 'a class of HTTP’s statuses, by its ends', code: 'const f = (res) => res.code >= 400 && res.code < 500' },
    { name: 'a division that is only shown', code: 'show(Math.floor(res.code / 100))' },
    { name: 'another character of the digits', code: "if (String(res.code)[2] === '5') go()" },
    ...[
      'res.code / 100 === 8', 'Math.floor(res.code / n) === 8', 'Math.floor(res.code / 0) === 8', 'Math.floor(8, res.code / 100) === 8', 'floor(res.code / 100) === 8',
      '(res.code / 100 & 0) === 8', '(res.code / 100 | n) === 8', '~(res.code / 100) === 8', '-~(res.code / 100) === 8',
      '~-(res.code / 100) === 8', 'Math.floor(res.code / 100)[name]',
    ].map((condition) => ({ name: `no quotient that is asked: ${condition}`, code: `if (${condition}) go()` })),
    ...[
      "res.code.startsWith('8')", "String(res.code).slice(1, 2) === '8'",
    ].map((condition) => ({ name: `not the first digits: ${condition}`, code: `if (${condition}) go()` })),
    ...["'8'.test(res.code)", '/^8/.test(x, res.code)', '/^80$/.test(res.code)'].map((condition) =>
      ({ name: `no pattern of digits: ${condition}`, code: `if (${condition}) go()` })),
  ],
  invalid: [
    open('>=', 'if (res.code >= 800) go()', 'res.code >= 800'),
    open('over lines', 'if (res.code >=\n    800) go()', 'res.code >= 800'),
    open('<, the other way round', 'if (500 < res.code) go()', '500 < res.code'),
    open('an end that is not known', 'if (res.code < MAX) go()', 'res.code < MAX'),
    open('a quotient without end', 'if (Math.floor(res.code / 100) >= 8) go()', 'Math.floor(res.code / 100) >= 8'),
    open('a quotient that is rounded up', 'if (Math.round(res.code / 100) === 8) go()', 'Math.round(res.code / 100) === 8'),
    open('a quotient in a variable', 'const family = Math.floor(res.code / 100)', 'Math.floor(res.code / 100)'),
    open('a switch on a quotient', 'switch (Math.floor(res.code / 100)) { case 8: go() }', 'Math.floor(res.code / 100)'),
    open('a lookup by a quotient', 'show(FAMILIES[~~(res.code / 100)])', '~~(res.code / 100)'),
    closed('parts of two classes of HTTP’s statuses', 'res.code >= 410 && res.code < 510', between(410, 509), { around: 'const f = (res) => §' }),
    open('digits that are not the first', "if (String(res.code).startsWith('5', 1)) go()", "String(res.code).startsWith('5', 1)"),
    open('a pattern with some of the digits', '/^[45]\\d\\d$/.test(res.code)', '/^[45]\\d\\d$/.test(res.code)'),
    open('comments inside', 'if (res.code /* a */ >= 804 && /* b */ res.code <= 806) go()', 'res.code /* a */ >= 804 && /* b */ res.code <= 806'),
    open('a prefix that is not known', 'if (String(res.code).startsWith(digit)) go()', 'String(res.code).startsWith(digit)'),
    open('a prefix that never fits', "if (String(res.code).slice(0, 1) === '80') go()", "String(res.code).slice(0, 1) === '80'"),
    ...['Math.floor(res.code / 100) === family',
      '/^8\\d/.test(res.code)', '/^8[0-9]\\d$/.test(res.code)',
      '/^15[0-9]\\d$/.test(res.code)', '/^8[0-9]\\d{2}$/.test(res.code)', '/^8|9/.test(res.code)', '/^8|^9/.test(res.code)'].map((question) => open(`no list for ${question}`, `if (${question}) go()`, question)),
    separate('texts, which are compared by their characters', "String(res.code) >= '800' && String(res.code) < '900'", "String(res.code) >= '800'", "String(res.code) < '900'"),
    open('a range without codes', 'if (res.code >= 30 && res.code < 40) go()', 'res.code >= 30 && res.code < 40'),
    closed('>= and <', 'res.code >= 800 && res.code < 900', between(800, 899)),
    closed('> and <=', 'res.code > 804 && res.code <= 806', between(805, 806)),
    closed('the upper end first', 'res.code < 810 && res.code > 804', between(805, 809)),
    closed('the other way round', '800 <= res.code && 900 > res.code', between(800, 899)),
    closed('||: what is outside', 'res.code < 800 || res.code >= 900', between(800, 899), { not: true }),
    closed('in a longer chain', 'res.code >= 800 && res.code < 900', between(800, 899), { around: 'if (ready && § && other) go()' }),
    closed('with parentheses in a longer chain', '(res.code >= 800) && (res.code < 900)', between(800, 899), { around: 'if (ready && §) go()' }),
    closed('below a negation', 'res.code >= 800 && res.code < 900', between(800, 899), { around: 'if (!(§)) go()' }),
    closed('of one code', 'res.code >= 200 && res.code < 300', between(200, 299)),
    closed('Math.floor()', 'Math.floor(res.code / 100) === 8', hundreds(8)),
    closed('Math.trunc() and !==', '8 !== Math.trunc(res.code / 100)', hundreds(8), { not: true }),
    closed('~~', '~~(res.code / 100) === 6', hundreds(6)),
    closed('| 0', '(res.code / 100 | 0) === 6', hundreds(6)),
    closed('>> 0', '(res.code / 100 >> 0) === 6', hundreds(6)),
    closed('parseInt()', 'parseInt(res.code / 100, 10) === 6', hundreds(6)),
    closed('two ends of a quotient', 'res.code / 100 >= 8 && res.code / 100 < 9', hundreds(8)),
    closed('startsWith()', "String(res.code).startsWith('8')", startingWith('8')),
    closed('!startsWith()', "String(res.code).startsWith('80')", startingWith('80'), { around: 'if (!§) go()' }),
    closed('a template literal', "`${res.code}`.startsWith('60')", startingWith('60')),
    closed('toString() and [0]', "res.code.toString()[0] === '6'", startingWith('6')),
    closed('charAt()', "String(res.code).charAt(0) !== '6'", startingWith('6'), { not: true }),
    closed('the first digit on the right', "'6' === String(res.code)[0]", startingWith('6')),
    closed('charAt() without an index', "String(res.code).charAt() === '6'", startingWith('6')),
    closed('a quotient of one', 'Math.floor(res.code / 1) === 805', between(805, 805)),
    closed('a pattern of one digit more', '/^80[0-9]$/.test(res.code)', between(800, 809)),
    closed('slice()', "String(res.code).slice(0, 2) === '80'", startingWith('80')),
    closed('a pattern', '/^6/.test(res.code)', startingWith('6')),
    closed('a pattern of all digits', '/^8\\d\\d$/.test(String(res.code))', between(800, 899)),
    closed('a pattern that counts', '/^8[0-9]{2}$/.test(res.code)', between(800, 899)),
    closed('a text in a variable', "digits.startsWith('60')", startingWith('60'), {
      around: 'const res = await api.login()\nconst digits = `${res.code}`\nif (§) go()',
      value: 'Number(digits)',
    }),
    closed('Chinese', 'res.code >= 800 && res.code < 900', between(800, 899), { locale: 'zh' }),
    {
      name: 'a comparison in place of a method takes parentheses',
      code: "if (!String(res.code).startsWith('2')) go()",
      errors: [{ messageId: 'quantity', suggestions: [{ messageId: 'useCode', output: `${IMPORT}if (!(res.code === RayvisionCode.SUCCESS)) go()` }] }],
    },
    closed('a comparison in parentheses takes no more of them', "String(res.code).startsWith('2')", startingWith('2'), { around: 'if (!(§)) go()' }),
    closed('whose ends are one code', 'res.code >= 805 && res.code <= 805', between(805, 805)),
    closed('||: whose ends leave out one code', 'res.code < 805 || res.code > 805', between(805, 805), { not: true }),
    separate('two codes are two ranges', 'res.code >= 800 && res2.code < 900', 'res.code >= 800', 'res2.code < 900'),
    separate('two lower ends', 'res.code >= 800 && res.code >= 900', 'res.code >= 800', 'res.code >= 900'),
    separate('two upper ends', 'res.code < 800 && res.code < 900', 'res.code < 800', 'res.code < 900'),
    separate('two lower ends of ||', 'res.code >= 800 || res.code >= 900', 'res.code >= 800', 'res.code >= 900'),
    separate('two upper ends of ||', 'res.code < 800 || res.code < 900', 'res.code < 800', 'res.code < 900'),
    separate('ends that have nothing between them', 'res.code >= 900 && res.code < 800', 'res.code >= 900', 'res.code < 800'),
    separate('ends of || that leave nothing out', 'res.code < 900 || res.code >= 800', 'res.code < 900', 'res.code >= 800'),
    separate('a lower end that is not known', 'res.code >= MIN && res.code < 900', 'res.code >= MIN', 'res.code < 900'),
    separate('an upper end that is not known', 'res.code >= 800 && res.code < MAX', 'res.code >= 800', 'res.code < MAX'),
    separate('the sides of ??', '(res.code >= 800) ?? (res.code < 900)', 'res.code >= 800', 'res.code < 900'),
    separate('the sides of ??, the other way round', '(res.code < 800) ?? (res.code >= 900)', 'res.code < 800', 'res.code >= 900'),
    separate('an end of && before one of ||', 'ready && res.code >= 800 || res.code < 900', 'res.code >= 800', 'res.code < 900'),
    {
      name: 'a range beside an end',
      code: 'if (Math.floor(res.code / 100) === 8 && res.code < 950) go()',
      errors: [
        {
          messageId: 'quantity',
          data: { range: 'Math.floor(res.code / 100) === 8' },
          suggestions: [
            {
              messageId: 'listCodes',
              output: `${IMPORT}if ([${hundreds(8).map(({ name }) => `RayvisionCode.${name}`).join(', ')}].includes(res.code) && res.code < 950) go()`,
            },
          ],
        },
        withoutList('res.code < 950'),
      ],
    },
    separate('an end below another operator', '(ready || res.code >= 800) && res.code < 900', 'res.code >= 800', 'res.code < 900'),
    separate('an end in a chain of its own', '(ready && res.code >= 800) && res.code < 900', 'res.code >= 800', 'res.code < 900'),
    separate('an end before a chain of its own', 'res.code < 900 && (ready && res.code >= 800)', 'res.code < 900', 'res.code >= 800'),
  ],
})

typescriptTester().run('no-code-range: TypeScript', rule as never, {
  valid: [],
  invalid: [
    closed('assertions', 'res.code! >= 800 && res.code! < 900', between(800, 899), { value: 'res.code!' }),
    closed('an assertion once', 'res.code! >= 800 && res.code < 900', between(800, 899), { value: 'res.code!' }),
    closed('?. once', 'res?.code >= 800 && res.code < 900', between(800, 899), { value: 'res?.code' }),
    closed('an assertion of the object', 'res!.code >= 800 && res.code < 900', between(800, 899), { value: 'res!.code' }),
  ],
})

it('has no options', () => {
  expect(rule.meta.schema).toMatchInlineSnapshot('[]')
})
