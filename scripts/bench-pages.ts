/**
 * Writes what `npm run bench` measured into the docs: the plot, and the tables of docs/performance.md and of its Chinese
 * page; with `--check`, fails where one is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Results } from '../bench/performance/results.ts'
import { plot } from './bench-plot.ts'
import { performanceTables } from './bench-tables.ts'
import { languages } from './bench-texts.ts'

const MARKED = /(?<=<!-- begin generated results -->\n)[^]*(?=<!-- end generated results -->)/

const urlOf = (file: string): URL => new URL(`../${file}`, import.meta.url)
const results = JSON.parse(readFileSync(urlOf('bench/results.json'), 'utf8')) as Results

const updates: (readonly [file: string, text: string])[] = [['docs/images/performance.svg', plot(results.costs)]]
for (const [language, page] of [['en', 'docs/performance.md'], ['zh', 'docs/zh/performance.md']] as const) {
  const written = readFileSync(urlOf(page), 'utf8')
  if (!MARKED.test(written)) throw new Error(`${page} has no place for the results: <!-- begin generated results -->.`)
  updates.push([page, written.replace(MARKED, () => performanceTables(results, languages[language]))])
}

for (const [file, text] of updates) {
  if (!process.argv.includes('--check')) writeFileSync(urlOf(file), text)
  else if (readFileSync(urlOf(file), 'utf8') !== text) {
    console.error(`${file} is out of date: run "npm run docs:bench".`)
    process.exitCode = 1
  }
}
