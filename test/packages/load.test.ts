/**
 * What is loaded, and when: the built plugin reads its judgement with the first file that may have a problem.
 */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.join(import.meta.dirname, '../..')

/** Prints which files of the build `require` has loaded: after the plugin, after a file without codes, after one with. */
const script = `
import { createRequire } from 'node:module'
import { Linter } from 'eslint'
const require = createRequire(process.cwd() + '/dist/index.mjs')
const { cache } = require
const dist = process.cwd() + '/dist/'
const plugin = process.argv[1] === 'import' ? (await import(dist + 'index.mjs')).default : require(dist + 'index.cjs')
const loaded = () => Object.keys(cache).filter((file) => file.startsWith(dist)).map((file) => file.slice(dist.length)).sort()
const lint = (text) => new Linter().verify(text, [plugin.configs.strict]).length
console.log(JSON.stringify([loaded(), lint('f(805)'), loaded(), lint('if (res.code === 805) f()'), loaded()]))
`

it.each([
  ['import', []],
  ['require', ['index.cjs']],
])('with %s', (way, entry) => {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script, way], { cwd: root, encoding: 'utf8' })
  expect(JSON.parse(output)).toEqual([entry, 0, entry, 1, [...entry, 'judgements.cjs']])
})
