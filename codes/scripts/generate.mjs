// Generates codes/src/generated and docs/codes.md from codes/data. With --check it writes nothing and exits with 1,
// naming the files which are out of step.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseCodeTable } from './code-table.mjs'
import { DataError } from './data-error.mjs'
import { joinCodes } from './join-codes.mjs'
import { renderFiles } from './render.mjs'
import { parseEnglish, parseLaterCodes } from './tsv.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const GENERATED = 'codes/src/generated'

/** @param {string} file a path from the repository's root */
const read = (file) => readFileSync(path.join(ROOT, file), 'utf8')

/** @returns {Map<string, string>} what the data say each generated file should hold */
function expectedFiles() {
  const table = parseCodeTable(read('codes/data/code-table.rst'))
  const english = parseEnglish(read('codes/data/english.tsv'))
  const later = parseLaterCodes(read('codes/data/later-codes.tsv'))
  return renderFiles(joinCodes(table, english, later))
}

/**
 * @param {ReadonlyMap<string, string>} expected
 * @returns {string[]} the files that differ from what is expected, lack, or are left over from a former edition
 */
function filesOutOfStep(expected) {
  const folder = path.join(ROOT, GENERATED)
  const present = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  const leftOver = present
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((file) => !expected.has(file))
  const stale = [...expected].filter(([file, text]) => !existsSync(path.join(ROOT, file)) || read(file) !== text)
  return [...stale.map(([file]) => file), ...leftOver].sort()
}

/** @param {ReadonlyMap<string, string>} expected */
function writeFiles(expected) {
  for (const file of filesOutOfStep(expected)) {
    const text = expected.get(file)
    const target = path.join(ROOT, file)
    if (text === undefined) {
      rmSync(target)
    } else {
      mkdirSync(path.dirname(target), { recursive: true })
      writeFileSync(target, text)
    }
    console.log(`${text === undefined ? 'removed' : 'wrote'} ${file}`)
  }
}

try {
  const expected = expectedFiles()
  if (process.argv.includes('--check')) {
    const outOfStep = filesOutOfStep(expected)
    if (outOfStep.length > 0) {
      console.error(`Out of step with codes/data, run "npm run generate":\n${outOfStep.join('\n')}`)
      process.exitCode = 1
    }
  } else {
    writeFiles(expected)
  }
} catch (error) {
  if (!(error instanceof DataError)) throw error
  console.error(`codes/data/${error.message}`)
  process.exitCode = 1
}
