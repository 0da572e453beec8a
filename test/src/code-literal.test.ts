import * as typescriptParser from '@typescript-eslint/parser'
import type { TSESTree } from '@typescript-eslint/utils'
import { describe, expect, it } from 'vitest'
import { armsOf, readCodeLiteral, withoutAssertions } from '../../src/code-literal.ts'

function parse(text: string): TSESTree.Expression {
  const [statement] = typescriptParser.parse(`(${text})`, { range: true, loc: true }).body
  if (statement?.type !== 'ExpressionStatement') throw new Error(text)
  return statement.expression
}

const source = (text: string, node: TSESTree.Node): string => `(${text})`.slice(...node.range)

describe('a code literal', () => {
  it.each([
    ['805', 805, 'number'],
    ['0x325', 805, 'number'],
    ['0X325', 805, 'number'],
    ['0b1100100101', 805, 'number'],
    ['0o1445', 805, 'number'],
    ['8_05', 805, 'number'],
    ['805.', 805, 'number'],
    ['805.0', 805, 'number'],
    ['8.05e2', 805, 'number'],
    ['805n', 805, 'bigint'],
    ['0x325n', 805, 'bigint'],
    ["'805'", 805, 'string'],
    ['`805`', 805, 'string'],
    ['-1', -1, 'number'],
    ['+805', 805, 'number'],
    ['-(-805)', 805, 'number'],
    ['-0', 0, 'number'],
    ['805 as number', 805, 'number'],
    ['805!', 805, 'number'],
    ['805 satisfies number', 805, 'number'],
    ['<number>(805 as any)', 805, 'number'],
    ["'-1'", -1, 'string'],
    ["'0'", 0, 'string'],
    ['9007199254740991', 9007199254740991, 'number'],
  ])('%s is %i, a %s', (text, code, form) => {
    expect(readCodeLiteral(parse(text))).toMatchObject({ code, form })
  })

  it.each(['805.5', '1e400', 'x', 'x.y', "'a'", "''", "'0805'", "'805 '", "' 805'", "'8_05'", "'0x325'", "'8.05e2'", "'+805'", "'-0'", '+805n', '-805n', "-'805'", '`${x}`', '`805${x}`', 'tag`805`', 'true', 'null', '/805/', '9007199254740992', '99999999999999999999n', '[805]', '~805', '!805', '(0, 805)'])('%s is none', (text) => {
    expect(readCodeLiteral(parse(text))).toBeUndefined()
  })

  it.each([
    ['(805 as number)!', '805'],
    ['-1 as number', '-1'],
    ['+ 805', '+ 805'],
  ])('of %s is replaced as %s', (text, replaced) => {
    const literal = readCodeLiteral(parse(text))
    expect(literal && source(text, literal.node)).toBe(replaced)
  })

  it.each([
    ['0x325', true],
    ['0b1', true],
    ['-0x1', true],
    ['805', false],
    ['8_05', false],
    ["'805'", false],
  ])('%s is written in another base than ten: %s', (text, radix) => {
    expect(readCodeLiteral(parse(text))?.radix).toBe(radix)
  })
})

describe('what an expression can evaluate to', () => {
  it.each([
    ['a', ['a']],
    ['a ? b : c', ['b', 'c']],
    ['a ?? b', ['a', 'b']],
    ['a || b', ['a', 'b']],
    ['a && b', ['a && b']],
    ['a ? (b ?? c) : (d as number)', ['b', 'c', 'd']],
    ['(a ? b : c)!', ['b', 'c']],
  ])('of %s', (text, expected) => {
    expect(armsOf(parse(text)).map((arm) => source(text, arm))).toEqual(expected)
  })
})

describe('what TypeScript puts around an expression', () => {
  it.each(['a as T', 'a!', 'a satisfies T', '<T>a', '(a as T)!', 'a as unknown as T'])('is taken away from %s', (text) => {
    expect(source(text, withoutAssertions(parse(text)))).toBe('a')
  })

  it.each(['ParenthesizedExpression', 'TypeCastExpression'])('is what Babel and Flow make a %s', (type) => {
    expect(withoutAssertions({ type, expression: parse('a!') } as never).type).toBe('Identifier')
  })

  it('is an optional chain too', () => {
    expect(source('a?.b', withoutAssertions(parse('a?.b')))).toBe('a?.b')
    expect(withoutAssertions(parse('a?.b')).type).toBe('MemberExpression')
  })
})
