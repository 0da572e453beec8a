/**
 * Each fix and each suggestion alone, and all fixes together: what the compiler accepts, it accepts after them.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as typescriptParser from '@typescript-eslint/parser'
import type { Linter } from 'eslint'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.ts'
import { applyFixes } from '../support/lint.ts'
import { fixTyped, lintTyped } from '../support/typed.ts'

const PROJECT = fileURLToPath(new URL('../fixtures/typed', import.meta.url))
const filePath = path.join(PROJECT, 'file.ts')
const rules = plugin.configs.strict.rules as Linter.RulesRecord

/** What the compiler says of a file of the project. */
function errorsOf(code: string): string[] {
  const { program } = typescriptParser.parseForESLint(code, { filePath, projectService: true, tsconfigRootDir: PROJECT }).services
  if (!program) throw new Error('The parser brought no types.')
  return program.getSemanticDiagnostics(program.getSourceFile(filePath)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

const ENUM = "import { ApiCode, type ApiResponse } from './api-code.js'\n"
const EITHER = 'interface Ok { code: 200; data: string }\ninterface Bad { code: 804 | 805; message: string }\n'
const ANSWER = '{ code: number; message: string }'
/** A file that compares codes with it. */
const OWN = 'enum Own { Locked = 804, Wrong = 805 }\nexport const is = (res: { code: number; message: string }) => res.code === Own.Wrong\n'
const UNION = '{ code: 200 | 804 | 805; message: string }'

const sources = {
  'comparisons of a number': `export const f = (res: ${ANSWER}): boolean => res.code === 805 || res.code !== 200`,
  'comparisons of a union': `export const f = (res: ${UNION}): boolean => res.code === 805 || res.code !== 200`,
  'a discriminated union': `${EITHER}export const f = (res: Bad | Ok): string => (res.code === 805 ? res.message : res.code === 200 ? res.data : '')`,
  'a switch on a discriminated union': `${EITHER}export function f(res: Bad | Ok) { switch (res.code) { case 200: return res.data } }`,
  'a switch on a union': `export function f({ code }: ${UNION}) { switch (code) { case 200: return 1 } }`,
  'a switch on a number': `export function f(res: ${ANSWER}) { switch (res.code) { case 200: return 1; case 805: return 2 } }`,
  'a switch on an enum': `${ENUM}export function f(code: ApiCode) { switch (code) { case 200: return 1 } }`,
  'a switch on what is declared': `${ENUM}export function f(res: ApiResponse) { switch (res.code) { case 200: return 1 } }`,
  'truth of a discriminated union': `${EITHER}export function f(res: Bad | Ok): string { if (res.code) return 'x'; return '' }`,
  'truth of a number': `export const f = (res: ${ANSWER}): boolean => !!res.code && res.message !== ''`,
  'truth in a condition': `export const f = (res: ${ANSWER}): string => (res.code ? res.message : '')`,
  'truth of an enum': `${ENUM}export const f = (res: { code: ApiCode; message: string }) => (res.code ? 1 : 2)`,
  'a status of HTTP': `export const f = (res: ${ANSWER}): boolean => res.code === 404`,
  'a range of a number': `export const f = (res: ${ANSWER}): boolean => res.code >= 200 && res.code < 300`,
  'a range of a union': `export const f = (res: ${UNION}): boolean => res.code >= 804`,
  'a list twice the same': `export const f = (res: ${UNION}): boolean => [804, 804, 805].includes(res.code)`,
  'a list of an enum': `${ENUM}export const f = (res: { code: ApiCode; message: string }) => [804, 805].includes(res.code)`,
  'a comparison twice the same': `export const f = (res: ${ANSWER}): boolean => res.code === 805 || res.code === 805`,
  'a set': `export const f = (res: ${ANSWER}) => new Set([200, 805]).has(res.code)`,
  'a map': `export const f = (res: ${ANSWER}) => new Map([[200, 'a'], [805, 'b']]).get(res.code)`,
  'a table of texts': `const texts: Record<number, string> = { 200: 'fine', 805: 'wrong' }\nexport const f = (res: ${ANSWER}): string => texts[res.code]`,
  'a table with all codes of a union': `const texts: Record<200 | 804 | 805, string> = { 200: 'a', 804: 'b', 805: 'c' }\nexport const f = (res: ${UNION}): string => texts[res.code]`,
  'a table as const': "const texts = { 200: 'fine', 805: 'wrong' } as const\nexport const f = (res: { code: 200 | 805; message: string }): string => texts[res.code]",
  'a table of an enum': `${ENUM}const texts: Record<ApiCode, string> = { 200: 'a', 804: 'b', 805: 'c' }\nexport const f = (res: { code: ApiCode; message: string }): string => texts[res.code]`,
  'a table whose keys are the type': "const texts = { 200: 'fine', 805: 'wrong' }\nexport const f = (res: { code: keyof typeof texts; message: string }): string => texts[res.code]",
  'literal types': 'export type Answer = { code: 200; data: string } | { code: 804 | 805; message: string }',
  'what is built, with a type': 'export interface Answer { code: 200 | 805 }\nexport const f = (): Answer => ({ code: 805 })',
  'what is built': `export const f = (): ${ANSWER} => ({ code: 805, message: 'wrong' })`,
  'a text': "export const f = (res: { code: string; message: string }) => Number(res.code) === 805",
  'a generic parameter': 'export const f = <C extends 200 | 805>(res: { code: C; message: string }): C | undefined => (res.code === 805 ? res.code : undefined)',
  'a variable of a union': `let code: 200 | 804 | 805 = 200\nexport const f = (res: ${UNION}) => { code = res.code; if (code === 805) code = 200 }`,
  'a union beside an enum of one’s own': `${OWN}export const f = (res: ${UNION}): string => { switch (res.code) { case 200: return 'a'; case 804: return 'b'; case 805: return 'c' } }`,
  'lists of a union beside one': `${OWN}export const f = (res: ${UNION}) => [805].includes(res.code === 200 ? 805 : res.code) || new Set([200, 804, 805]).has(res.code)`,
  'what is built beside one': `${OWN}export const f = (ok: boolean) => { const answer = { code: 805, message: '' }; if (ok) answer.code = 200; return answer }`,
  'lists beside one': `${OWN}const codes = [805]\ncodes.push(200)\nexport const f = (res: ${ANSWER}) => codes.includes(res.code)`,
  'sets and maps beside one': `${OWN}const set = new Set([805])\nset.add(200)\nconst map = new Map([[805, 'x']])\nmap.set(200, 'y')\nexport const f = (res: ${ANSWER}) => set.has(res.code) || map.get(res.code)`,
  'an unknown code': `export const f = (res: ${ANSWER}) => { if (res.code === 803) throw new Error(res.message) }`,
  'beside an enum of one’s own': `export enum Mine { Ok = 200, Bad = 805 }\nexport const f = (res: ${ANSWER}) => res.code === Mine.Ok || res.code === 805`,
}

describe('the compiler accepts a source as it did before', () => {
  it.each(Object.entries(sources))('%s', (_, code) => {
    expect(errorsOf(code)).toEqual([])
    const changed = lintTyped(code, { rules }).flatMap(({ fix, suggestions = [] }) => [...(fix ? [fix] : []), ...suggestions.map((suggestion) => suggestion.fix)])
    expect(changed).not.toEqual([])
    for (const text of [fixTyped(code, { rules }), ...changed.map((fix) => applyFixes(code, [fix]))]) expect({ text, errors: errorsOf(text) }).toEqual({ text, errors: [] })
  })
})
