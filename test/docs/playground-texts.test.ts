/**
 * How the playground compares texts, places problems in them, and turns one language into another.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedLines } from '../../docs/.vitepress/theme/playground/changed-lines.ts'
import { convert, parsersFor } from '../../docs/.vitepress/theme/playground/languages.ts'
import { problemsOf } from '../../docs/.vitepress/theme/playground/problems.ts'

describe('the changed lines', () => {
  const cases: [string, string, number[]][] = [
    ['a\nb\nc', 'a\nb\nc', []],
    ['a\nb\nc', 'new\na\nb\nc', [1]],
    ['a\nb\nc', 'a\nB\nc', [2]],
    ['a\nb\nc', 'a\nc', []],
    ['a\nb\nc\nd', 'x\na\nB\nc\nD', [1, 3, 5]],
    ['a\na\na', 'a\na\na\na', [4]],
    ['', 'a', [1]],
  ]
  it.each(cases)('of %j and %j', (before, after, lines) => {
    expect(changedLines(before, after)).toEqual(lines)
  })

  it('leave the others as a part of the old text', () => {
    const text = fc.array(fc.constantFrom('', 'a', 'b', 'c'), { minLength: 1, maxLength: 12 })
    fc.assert(fc.property(text, text, (before, after) => {
      const changed = new Set(changedLines(before.join('\n'), after.join('\n')))
      const rest = [...before]
      for (const line of after.filter((_, index) => !changed.has(index + 1))) {
        const index = rest.indexOf(line)
        expect(index).toBeGreaterThanOrEqual(0)
        rest.splice(0, index + 1)
      }
    }))
  })

  it('are all of them where the texts are too long to compare', () => {
    const lines = (word: string): string => Array.from({ length: 2100 }, (_, index) => `${word}${index}`).join('\n')
    expect(changedLines(`${lines('a')}\nsame`, `${lines('b')}\nsame`)).toHaveLength(2100)
  })
})

describe('problems', () => {
  const text = 'const a = 1\nif (a === 805) go()\n'
  const message = { ruleId: 'rayvision-codes/no-magic-code', severity: 2, message: 'm', line: 2, column: 11, endLine: 2, endColumn: 14 } as const

  it('are where ESLint says', () => {
    const [problem] = problemsOf(text, [message])
    expect(text.slice(problem!.from, problem!.to)).toBe('805')
    expect(problem).toMatchObject({ severity: 'error', rule: 'no-magic-code', line: 2, column: 11, actions: [] })
  })

  it('stay in the text where ESLint names no place, or one outside of it', () => {
    for (const place of [{}, { line: 0, column: 0 }, { line: 99, column: 99 }, { line: 3, column: 1, endLine: 9, endColumn: 9 }]) {
      const [problem] = problemsOf(text, [{ ruleId: null, severity: 1, message: 'm', fatal: true, ...place } as never])
      expect(problem!.from).toBeGreaterThanOrEqual(0)
      expect(problem!.to).toBeGreaterThanOrEqual(problem!.from)
      expect(problem!.to).toBeLessThanOrEqual(text.length)
      expect(problem).toMatchObject({ severity: 'warning', rule: undefined })
    }
  })

  it('have the fix first, and edits that do the same and touch no more than they change', () => {
    const part = fc.constantFrom('a', 'b', 'ab', '')
    const words = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''))
    fc.assert(fc.property(words, words, words, words, (head, old, tail, insert) => {
      const whole = head + old + tail
      const edited = { range: [head.length, head.length + old.length] as [number, number], text: insert }
      const [problem] = problemsOf(whole, [{ ...message, fix: edited, suggestions: [{ desc: 'd', fix: edited }] }])
      expect(problem!.actions.map(({ kind }) => kind)).toEqual(['fix', 'suggestion'])
      for (const { edit: { from, to, insert: inserted } } of problem!.actions) {
        expect(whole.slice(0, from) + inserted + whole.slice(to)).toBe(head + insert + tail)
        const removed = whole.slice(from, to)
        if (removed !== '' && inserted !== '') {
          expect(removed[0]).not.toBe(inserted[0])
          expect(removed.at(-1)).not.toBe(inserted.at(-1))
        }
      }
    }))
  })
})

describe('a text in another language', () => {
  it('is a component, and is the script again', () => {
    for (const language of ['js', 'ts'] as const) {
      const component = convert('go()\n', language, 'vue')
      expect(component).toBe(`<script setup${language === 'ts' ? ' lang="ts"' : ''}>\ngo()\n</script>\n`)
      expect(parsersFor('vue', component)).toEqual({ vue: true, typescript: language === 'ts' })
      expect(convert(component, 'vue', language)).toBe('go()\n')
    }
  })

  it.each(['<script setup>\ngo()\n</script>\n<template><p /></template>\n', '<template><p /></template>'])('stays as it is where that would lose something: %j', (code) => {
    expect(convert(code, 'vue', 'js')).toBe(code)
    expect(convert(code, 'js', 'vue')).toBe(code)
  })

  it('needs no parser but ESLint’s own for JavaScript', () => {
    expect(parsersFor('js', '<script lang="ts">')).toEqual({ vue: false, typescript: false })
    expect(parsersFor('ts', '')).toEqual({ vue: false, typescript: true })
  })
})
