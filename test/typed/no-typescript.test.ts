/**
 * Who lints JavaScript neither installs nor loads TypeScript; the tests of the packed packages see it in a project
 * without it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url)

it('no source imports TypeScript or its linter but for types', () => {
  for (const folder of ['src/', 'rules/']) {
    for (const name of readdirSync(new URL(folder, ROOT)).filter((file) => file.endsWith('.ts'))) {
      const text = readFileSync(new URL(folder + name, ROOT), 'utf8')
      for (const [statement] of text.matchAll(/^(?:import|export) [^'"]* from '(?:typescript|@typescript-eslint\/[^']*)'/gm)) {
        expect(statement, folder + name).toMatch(/^import type /)
      }
      expect(text).not.toMatch(/(?:require|import)\(['"](?:typescript|@typescript-eslint)/)
    }
  }
})
