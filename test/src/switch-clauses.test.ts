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
  'return', 'throw x', 'go(); return; go()', '{ go(); return }', 'for (;;) { break }; return', 'if (a) return; else throw x', 'if (a) return; else if (b) throw x; else { return }',
  'try { return } finally { go() }', 'try { return } catch { throw x }', 'try { go() } catch { go() } finally { return }', 'try { go() } finally { throw x }',
])('it cannot: %s', (code) => {
  expect(completes(statements(code))).toBe(false)
})

it.each([
  '', 'go()', 'if (a) return', 'if (a) go(); else return', 'if (a) return; else go()', 'if (a) return; else if (b) go(); else return', 'if (a) return; else if (b) return', 'while (a) { return }',
  'try { return } catch { go() }', 'try { go() } catch { return }', 'try { go() } catch { return } finally { go() }', 'try { go() } finally { go() }', 'function g() { return }', '{ }',
])('it can: %s', (code) => {
  expect(completes(statements(code))).toBe(true)
})
