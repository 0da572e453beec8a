/** Whether the end of a clause can be reached: what `exhaustive-switch` adds behind it needs a `break` then. */
import * as espree from 'espree'
import { expect, it } from 'vitest'
import { applyFixes, lint, reportedTexts } from '../support/lint.ts'
import { completes } from '../../src/statement-ends.ts'

/** The statements of a loop, where each that leaves may stand. */
function statements(code: string): never[] {
  const options = { ecmaVersion: 'latest', ecmaFeatures: { globalReturn: true } } as const
  const [loop] = espree.parse(`for (;;) { ${code} }`, options).body as unknown as [{ body: { body: never[] } }]
  return loop.body.body
}

it('a case of a BigInt is one', () => {
  const [message] = lint('switch (BigInt(res.code)) { case 200n: go() }', { rules: { 'rayvision-codes/exhaustive-switch': 'error' } })
  expect(message!.suggestions![0]!.fix.text).toContain('case BigInt(RayvisionCode.FAIL):')
})

it.each([
  ['clauses deeper than the file’s indentation', 'if (a) {\n  b()\n}\nswitch (res.code) {\n    case 200:\n        go()\n}', '\n        break\n    default:\n        throw new Error(`Unhandled response code: ${res.code}`)\n'],
  ['a brace behind the last clause', 'switch (res.code) {\n  case 200: go() }', '\n    break\n  default:\n    throw new Error(`Unhandled response code: ${res.code}`)\n'],
  ['a plain name', 'const { code, msg } = await api.login()\nswitch (code) {\n  case 200: go()\n}', '\n    break\n  default:\n    throw new Error(`Unhandled response code: ${code}`)\n'],
  ['a longer name', 'switch (res.data.code) {\n  case 200: go()\n}', '\n    break\n  default:\n    throw new Error(`Unhandled response code: ${res.data.code}`)\n'],
])('a default for %s', (_, code, added) => {
  const [message] = lint(code, { rules: { 'rayvision-codes/exhaustive-switch': 'error' } })
  const fixes = message!.suggestions!.filter(({ messageId }) => messageId === 'addDefault').map(({ fix }) => fix)
  expect(applyFixes(code, fixes)).toBe(code.replace(/\s*\}$/, `${added}}`))
})

it.each([
  ['// no default', 0], ['//   No Default  ', 0], ['/* no default */', 0], ['// there is no default', 1], ['// no default yet', 1],
])('%s says that there is none on purpose, or not', (comment, count) => {
  expect(reportedTexts('exhaustive-switch', `switch (res.code) {\n  case 200:\n    go()\n  ${comment}\n}`)).toHaveLength(count)
})

it.each([
  'continue', 'break', 'throw x', '{ return }', 'if (a) return; else throw x', 'if (a) return; else if (b) throw x; else return',
  'return', 'try { return } catch { throw x }', 'try { go() } finally { throw x }',
])('it cannot: %s', (code) => {
  expect(completes(statements(code))).toBe(false)
})

it.each([
  'go()', '{ go() }', 'if (a) go(); else return', 'if (a) return; else go()', 'if (a) return', 'while (a) return', 'if (a) return; else if (b) go(); else return', 'if (a) return; else if (b) return', 'try { return } catch { go() }',
])('it can: %s', (code) => {
  expect(completes(statements(code))).toBe(true)
})
