import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCodeTable } from '../../codes/scripts/code-table.mjs'

const table = (...rows: string[]) =>
  ['Codes', '=====', '', '==== ============= ========', '码   名            说明', '==== ============= ========', ...rows, '==== ============= ========', ''].join('\n')

const parse = (text: string) => parseCodeTable(text).map(({ code, name, zh }) => [code, name, zh])

describe('the code table of 2019-11', () => {
  const rows = parseCodeTable(readFileSync(new URL('../../codes/data/code-table.rst', import.meta.url), 'utf8'))

  it('has 49 codes in ascending order', () => {
    const codes = rows.map(({ code }) => code)
    expect(codes).toHaveLength(49)
    expect(codes).toEqual([...codes].sort((one, other) => one - other))
    for (const missing of [803, 907, 917, 918, 919]) expect(codes).not.toContain(missing)
  })

  it('keeps line, name and description of each code', () => {
    expect(rows[4]).toEqual({
      code: 404,
      name: 'RESOURCE_NOT_FOUND',
      zh: '资源不存在',
      file: 'code-table.rst',
      line: 13,
    })
    expect(rows.at(-1)).toMatchObject({ code: 1000000, name: 'RayvisionError', zh: 'python抛出异常' })
  })

  it.each([
    [606, 'VALIDATE_COMMOM_CODE_ERROR'],
    [605, 'VINSUFFICIENT_PERMISSIONS'],
    [812, 'ACCOUNT_LOGIN_IPLIMITFAIL'],
    [400, 'APIError'],
    [700, 'DO_NOT_HAVE_ANY_MORE_RECORD'],
    [805, 'ACCOUNT_USERNAME_PASSWORD_FAIL'],
  ])('names %i %s, as the API spells it', (code, name) => {
    expect(rows.find((row) => row.code === code)?.name).toBe(name)
  })
})

describe('the form of the table', () => {
  it('may be damaged or not', () => {
    expect(parse(table(String.raw`404  A\ *B*\ C       没有`, '405  D_E_F         错误'))).toEqual([
      [404, 'A_B_C', '没有'],
      [405, 'D_E_F', '错误'],
    ])
  })

  it('may have wide characters before a column', () => {
    expect(parse(table('1    名字          说明', '2    一二三四五六  七')))
      .toEqual([[1, '名字', '说明'], [2, '一二三四五六', '七']])
  })

  it('may have a last text longer than its ruler, blank lines, Windows line ends, a byte order mark and text around', () => {
    const text = `\uFEFF${table('1    A             一二三四五六七 eight', '', '2    B             x')}\nThe end.\n`
    expect(parse(text.replaceAll('\n', '\r\n'))).toEqual([[1, 'A', '一二三四五六七 eight'], [2, 'B', 'x']])
  })

  it('may have any widths, indentation and number of rows', () => {
    fc.assert(
      fc.property(drawing, ({ rows, page }) => {
        expect(parse(page)).toEqual(rows)
      }),
    )
  })
})

describe('a faulty table is refused', () => {
  it.each([
    ['the same code twice', table('1    A             一', '1    B             二'), '8: the code 1 stands already in line 7'],
    ['the same name twice', table('1    A             一', '2    A             二'), '8: the name A stands already in line 7'],
    ['the same name, once damaged', table('1    A_B           一', String.raw`2    A\ *B          二`), '8: the name A_B stands already in line 7'],
    ['a name that is no identifier', table('1    A-B           一'), '7: the name "A-B" is no identifier'],
    ['a name that starts with a digit', table('1    2A            一'), '7: the name "2A" is no identifier'],
    ['a reserved word', table('1    delete        一'), '7: the name "delete" is a reserved word'],
    ['code 0', table('0    A             一'), '7: the code "0" is no positive integer'],
    ['a negative code', table('-1   A             一'), '7: the code "-1" is no positive integer'],
    ['a fraction', table('1.5  A             一'), '7: the code "1.5" is no positive integer'],
    ['a word for a code', table('x    A             一'), '7: the code "x" is no positive integer'],
    ['no code', table('     A             一'), '7: the code is missing'],
    ['no name', table('1                  一'), '7: the name is missing'],
    ['no description', table('1    A'), '7: the description is missing'],
    ['a text over the border of its column', table('1    ABCDEFGHIJKLMNOP 一'), '7: "N" stands on the border of a column'],
    ['a wide character over the border', table('1    ABCDEFGHIJKL一 一'), '7: "一" stands on the border of a column'],
    ['two columns', '== ==\nn  d\n== ==\n1  A\n== ==\n', '1: the column description is missing: expected code, name, description'],
    ['four columns', '= = = =\na b c d\n= = = =\n= = = =\n', '1: there are 4 columns: expected code, name, description'],
    ['no table', 'Codes\n=====\n', '1: there is no table: no line of "=====" rulers'],
    ['no last ruler', '= = =\na b c\n= = =\n1 A x\n', '1: the table has 2 of its 3 rulers'],
    ['a ruler that differs', '= = =\na b c\n= = ==\n1 A x\n= = =\n', '3: the ruler differs from the one in line 1'],
    ['a second table', '= = =\na b c\n= = =\n1 A x\n= = =\n\n= = =\n', '7: a fourth ruler: expected one table'],
  ])('%s', (_, text, message) => {
    expect(() => parseCodeTable(text)).toThrow(expect.objectContaining({ message: `code-table.rst:${message}` }))
  })
})

/** Rows, and a page that holds them: other widths, gaps and line ends, underscores left whole or damaged. */
const drawing = fc
  .record({
    rows: fc.uniqueArray(
      fc.tuple(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.stringMatching(/^[A-Za-z]{1,6}9?(_[A-Z0-9]{1,6}){0,4}$/).map((name) => `X${name}`),
        fc.stringMatching(/^[失败微信QQ，（é]{1,5}( [账号手机a-z\\*|]{1,4}){0,3}$/),
      ),
      { selector: ([code]) => code, maxLength: 80 },
    ),
    underscores: fc.array(fc.constantFrom('_', String.raw`\ *`, String.raw`*\ `), { minLength: 1, maxLength: 5 }),
    extra: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(30)),
    gap: fc.integer({ min: 1, max: 3 }),
    indent: fc.nat(3),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .filter(({ rows }) => new Set(rows.map(([, name]) => name)).size === rows.length)
  .map(({ rows, underscores, extra, gap, indent, lineEnd }) => {
    let drawnUnderscores = 0
    const damage = () => underscores[drawnUnderscores++ % underscores.length] ?? '_'
    const drawn = rows.map(([code, name, zh]) => [String(code), name.replace(/_/g, damage), zh])
    const cells = [['异常码', '异常码描述', '说明'], ...drawn]
    const widths = extra.map((more, column) => {
      return more + (column === 2 ? 4 : Math.max(...cells.map((row) => screenWidth(row[column] ?? ''))))
    })
    const draw = (row: string[]) =>
      ' '.repeat(indent) +
      row
        .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - screenWidth(cell))))
        .join(' '.repeat(gap))
        .trimEnd()
    const ruler = draw(widths.map((width) => '='.repeat(width)))
    const [headings = [], ...body] = cells
    return { rows, page: ['', ruler, draw(headings), ruler, ...body.map(draw), ruler, ''].join(lineEnd) }
  })

function screenWidth(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2E80' ? 2 : 1), 0)
}
