/** Whether the end of a clause can be reached: what `exhaustive-switch` adds behind it needs a `break` then. */
import * as espree from 'espree'
import { expect, it } from 'vitest'
import { completes } from '../../src/switch-clauses.ts'

/** The statements of a function in a loop, where each that leaves may stand. */
function statements(code: string): never[] {
  const [loop] = espree.parse(`for (;;) { function f() { ${code} } }`, { ecmaVersion: 'latest' }).body as unknown as [{ body: { body: [{ body: { body: never[] } }] } }]
  return loop.body.body[0].body.body
}

it.each([
  'return', 'try { return } catch { throw x }', 'try { go() } finally { throw x }',
])('it cannot: %s', (code) => {
  expect(completes(statements(code))).toBe(false)
})

it.each([
  'if (a) return; else if (b) go(); else return', 'if (a) return; else if (b) return', 'try { return } catch { go() }',
])('it can: %s', (code) => {
  expect(completes(statements(code))).toBe(true)
})
