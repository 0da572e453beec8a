/** What a node is a part of; `§` marks the node in a text. */
import * as espree from 'espree'
import type { TSESTree } from '@typescript-eslint/utils'
import { SourceCode } from 'eslint'
import { describe, expect, it } from 'vitest'
import { callOf, memberNamedBy, memberOf, patternPropertyNamedBy } from '../../src/parents.ts'

/** What a question says of the first identifier or text behind the mark. */
function ask(question: (node: TSESTree.Node) => TSESTree.Node | undefined, marked: string): string | undefined {
  const text = marked.replace('§', '')
  const ast = espree.parse(text, { ecmaVersion: 'latest', range: true, loc: true, tokens: true, comment: true })
  const sourceCode = new SourceCode(text, ast as never)
  // Sets the parents.
  sourceCode.traverse()
  const found = question(sourceCode.getNodeByRangeIndex(marked.indexOf('§')) as unknown as TSESTree.Node)
  return found && text.slice(...found.range)
}

describe('the member that is read from an object', () => {
  it.each([
    ['§a.b', 'a.b'], ['f(§a[b])', 'a[b]'], ['§a?.b', 'a?.b'], ['a.§b', undefined], ['a[§b]', undefined], ['§a()', undefined], ['§a', undefined],
  ])('%s', (text, expected) => {
    expect(ask(memberOf, text)).toBe(expected)
  })
})

describe('the call of a function', () => {
  it.each([
    ['§f(a)', 'f(a)'], ['§f?.(a)', 'f?.(a)'], ['f(§a)', undefined], ['new §f(a)', undefined], ['§f.a()', undefined], ['§f`a`', undefined],
  ])('%s', (text, expected) => {
    expect(ask(callOf, text)).toBe(expected)
  })
})

describe('the member that a word names', () => {
  it.each([
    ['a.§b', 'a.b'], ["a[§'b']", "a['b']"], ['a[§b]', undefined], ['§a.b', undefined], ['({ §b: 1 })', undefined],
  ])('%s', (text, expected) => {
    expect(ask(memberNamedBy, text)).toBe(expected)
  })
})

describe('the property of a pattern that a word names', () => {
  it.each([
    ['const { §a: b } = c', 'b'], ['const { §a: b = 1 } = c', 'b'], ["const { §'a': [b] } = c", '[b]'], ["const { [§'a']: b } = c", 'b'],
    ['const { [§a]: b } = c', undefined], ['const { a: §b } = c', undefined], ['({ §a: b })', undefined], ['class A { §a = b }', undefined], ['§a', undefined],
  ])('%s', (text, expected) => {
    expect(ask((word) => patternPropertyNamedBy(word)?.target, text)).toBe(expected)
    expect(ask((word) => patternPropertyNamedBy(word)?.pattern, text)).toBe(expected && /\{.*\}/.exec(text.replace('§', ''))![0])
  })
})

it.each([memberOf, callOf, memberNamedBy, patternPropertyNamedBy])('an identifier that is in no tree is a part of nothing', (question) => {
  expect(question({ type: 'Identifier', name: 'a', range: [0, 1] } as never)).toBeUndefined()
})
