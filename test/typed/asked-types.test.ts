import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as typescriptParser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { expect, it } from 'vitest'
import plugin from '../../src/index.ts'

const PROJECT = fileURLToPath(new URL('../fixtures/typed', import.meta.url))

const linter = new Linter({ cwd: PROJECT })

/** How often the checker is asked for the type of a place. */
const counter = { asked: 0 }
const QUESTIONS = new Set<string | symbol>(['getTypeAtLocation', 'getContextualType', 'getResolvedSignature', 'getSymbolAtLocation'])

/** The parser, with a checker that counts what it is asked. */
const countingParser = {
  parseForESLint(code: string, options: typescriptParser.ParserOptions) {
    const result = typescriptParser.parseForESLint(code, options)
    const { program } = result.services
    if (!program) throw new Error('The parser brought no types.')
    const checker = new Proxy(program.getTypeChecker(), {
      get(target, key) {
        if (QUESTIONS.has(key)) counter.asked += 1
        return Reflect.get(target, key) as unknown
      },
    })
    const counted = new Proxy(program, { get: (target, key) => (key === 'getTypeChecker' ? () => checker : (Reflect.get(target, key) as unknown)) })
    return { ...result, services: { ...result.services, program: counted } }
  },
}

function askedFor(code: string): number {
  counter.asked = 0
  const config: Linter.Config = {
    files: ['**/*.ts'],
    plugins: { 'rayvision-codes': plugin },
    languageOptions: { parser: countingParser, parserOptions: { projectService: true, tsconfigRootDir: PROJECT } },
    settings: { 'rayvision-codes': { responseTypes: ['ApiResponse'] } },
    rules: plugin.configs.strict.rules ?? {},
  }
  const [failure] = linter.verify(code, [config], { filename: path.join(PROJECT, 'file.ts') }).filter(({ fatal }) => fatal)
  if (failure) throw new Error(failure.message)
  return counter.asked
}

it.each([
  ['no word of a response', 'export const sum = (a: number, b: number) => a + b'],
  ['numbers of the table that nothing is compared with', 'export const widths = [200, 805, 601]'],
  ['a code that is only written', 'export const f = (x: { code: number }) => { x.code = 805 }'],
  ['a code that is only passed on', 'export const f = (x: { code: number }) => { console.log(x.code) }'],
  ['switches on other things', "export const f = (kind: 'a' | 'b') => { switch (kind) { case 'a': return 1; default: return 2 } }"],
])('no type is asked for %s', (_, code) => {
  expect(askedFor(code)).toBe(0)
})

it('types are asked for each candidate a few times, however many there are', () => {
  const withCandidates = (count: number): string =>
    `export function f(x: { code: number; message: string }) {\n${'  if (x.code === 805) return 1\n'.repeat(count)}}`
  const ofOne = askedFor(withCandidates(1))
  expect(ofOne).toBeGreaterThan(0)
  expect(ofOne).toBeLessThanOrEqual(8)
  expect(askedFor(withCandidates(50))).toBeLessThanOrEqual(50 * ofOne)
})
