/**
 * What a user sees with `DEBUG=rayvision-codes`. The plugin is loaded anew with each environment, and so is no part of the
 * mutation runs: to them, every constant of its modules would look like one that a test makes.
 */
import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
  vi.restoreAllMocks()
})

/** What is printed while a text is linted, by a plugin that is loaded with that environment. */
async function printed(code: string, debug: string | undefined): Promise<string[]> {
  vi.stubEnv('DEBUG', debug)
  vi.resetModules()
  const { lint } = await import('../support/lint.ts')
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  lint(code, { filename: 'src/login.js' })
  return error.mock.calls.map(([line]) => String(line))
}

it('nothing where nobody asks', async () => {
  expect(await printed('if (res.code === 805) go()', undefined)).toEqual([])
})

it('a line for each site, with the name of the plugin', async () => {
  const lines = await printed('if (res.code === 805) go()\nswitch (err.code) { case 404: }', 'rayvision-codes')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^rayvision-codes \S*src\/login\.js:1:5 res\.code: /)
})
