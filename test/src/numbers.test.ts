/**
 * The numbers for `no-magic-numbers`, with the rules of ESLint and of typescript-eslint.
 */
import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { allCodes, editions } from '../../codes/src/generated/all-codes.ts'
import { codeNumbers } from '../../src/numbers.ts'

/** The numbers that a rule calls magic. */
function magicNumbers(rule: string, ignore: readonly number[], text: string): string[] {
  const config = {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { [rule]: ['error', { ignore }] },
  } as Linter.Config
  return new Linter().verify(text, [config], { filename: 'a.ts' }).map(({ message }) => /: (\S+)\.$/.exec(message)?.[1] ?? message)
}

describe.each(['no-magic-numbers', '@typescript-eslint/no-magic-numbers'])('%s', (rule) => {
  it.each(editions)('allows the codes of the edition %s and no others', (edition) => {
    const numbers = allCodes.map(({ code }) => code)
    const text = numbers.map((code) => `go(res.code === ${code})\n`).join('')
    const later = allCodes.filter(({ since }) => since > edition).map(({ code }) => String(code))
    expect(magicNumbers(rule, codeNumbers({ edition }), text)).toEqual(later)
  })

  it('allows the first edition by default, and goes on to report other numbers', () => {
    expect(magicNumbers(rule, codeNumbers(), 'go(res.code === 805, res.code === 0x325, res.code === 610, size === 42)')).toEqual(['610', '42'])
  })

  it('allows the codes of an own deployment', () => {
    const settings = { codes: [{ code: 70001, name: 'OURS' }], locale: 'zh' }
    expect(magicNumbers(rule, codeNumbers(settings), 'go(res.code === 70001, res.code === 70002)')).toEqual(['70002'])
  })
})

it('refuses settings that the rules refuse', () => {
  expect(() => codeNumbers({ edition: '2018-01' })).toThrow(/edition/)
})
