/**
 * Writes the table of reasons in docs/evidence.md; with `--check`, fails where it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { reasons } from '../src/evidence.ts'

const page = new URL('../docs/evidence.md', import.meta.url)
const MARKED = /(?<=<!-- begin generated reasons -->\n)[^]*(?=<!-- end generated reasons -->)/

const rows = Object.entries(reasons)
  .sort(([, a], [, b]) => b.weight - a.weight)
  .map(([name, { weight, text }]) => `| \`${name}\` | ${weight > 0 ? '+' : '−'}${Math.abs(weight)} | ${text} |\n`)
const written = readFileSync(page, 'utf8')
const updated = written.replace(MARKED, ['| reason | weight | meaning |\n|---|---|---|\n', ...rows].join(''))

if (!process.argv.includes('--check')) writeFileSync(page, updated)
else if (updated !== written) {
  console.error('docs/evidence.md is out of date: run "npm run generate".')
  process.exitCode = 1
}
