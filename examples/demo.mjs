/**
 * `npm run demo`: lints render-console with the built plugin, fixes a copy of it, and proves on the copy that nothing but
 * the numbers changed. The exit code is 1 when a proof fails.
 */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import rayvisionCodes from 'eslint-plugin-rayvision-codes'
import tseslint from 'typescript-eslint'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const PROJECT = path.join(ROOT, 'examples/render-console')
const LINTED = ['src', 'scripts']
const MAGIC_CODE = 'rayvision-codes/no-magic-code'

/** How many files of the report are printed in full. */
const SHOWN_FILES = 3

/**
 * @param {string} cwd the project to lint
 * @param {boolean} fix
 */
function createLinter(cwd, fix) {
  return new ESLint({
    cwd,
    fix,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.{js,cjs,ts}'], languageOptions: { parser: tseslint.parser } },
      rayvisionCodes.configs.recommended,
    ],
  })
}

/**
 * @param {string} cwd
 * @param {boolean} [fix]
 */
const lint = (cwd, fix = false) => createLinter(cwd, fix).lintFiles(LINTED)

/**
 * Runs a program of node_modules in a folder; the exit code is part of the answer.
 *
 * @param {string} cwd
 * @param {string} program its file in node_modules
 * @param {readonly string[]} args
 * @returns {Promise<{ exitCode: number, output: string }>}
 */
function run(cwd, program, args) {
  const command = [path.join(ROOT, 'node_modules', program), ...args]
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd, maxBuffer: 2 ** 26 }, (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? 1, output: stdout + stderr })
    })
  })
}

/**
 * @typedef {{ testResults: { name: string, assertionResults: { fullName: string, status: string }[] }[] }} TestReport
 *   Vitest's, as far as it is read here
 */

/**
 * @param {string} cwd
 * @returns {Promise<string[]>} each unit test with its result, and how the run ended
 */
async function unitTests(cwd) {
  const file = path.join(cwd, 'test-results.json')
  const { exitCode } = await run(cwd, 'vitest/vitest.mjs', ['run', '--reporter=json', `--outputFile=${file}`])
  const { testResults } = /** @type {TestReport} */ (JSON.parse(readFileSync(file, 'utf8')))
  const results = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => `${status}: ${path.relative(cwd, name)}: ${fullName}`),
  )
  return [...results.sort(), `exit code ${exitCode}`]
}

/**
 * @param {string} cwd
 * @returns {Promise<string[]>} the compiler's complaints, and how it ended
 */
async function typeCheck(cwd) {
  const { exitCode, output } = await run(cwd, 'typescript/bin/tsc', ['-p', '.', '--noEmit', '--pretty', 'false'])
  return [...output.split('\n').filter((line) => line !== ''), `exit code ${exitCode}`]
}

/**
 * @typedef {{ place: string, ruleId: string, text: string }} Problem
 *   `text` has the file and no line, which a fix may move
 */

/**
 * @param {readonly ESLint.LintResult[]} results
 * @param {string} cwd
 * @returns {Problem[]}
 */
function problemsOf(results, cwd) {
  return results.flatMap(({ filePath, messages }) => {
    const file = path.relative(cwd, filePath)
    return messages.map(({ line, column, ruleId, message }) => ({
      place: `${file}:${line}:${column}`,
      ruleId: ruleId ?? 'no rule',
      text: `${file}: ${message}`,
    }))
  })
}

/** @param {Problem} problem */
const isMagicCode = ({ ruleId }) => ruleId === MAGIC_CODE

/** @param {Problem} problem */
const isForPeople = (problem) => !isMagicCode(problem)

/** @param {Problem} problem */
const textOf = ({ text }) => text

/**
 * Prints the start of the report in full, and the sum for each rule.
 *
 * @param {ESLint.LintResult[]} results
 */
async function printReport(results) {
  const withProblems = results.filter(({ messages }) => messages.length > 0)
  const formatter = await createLinter(PROJECT, false).loadFormatter('stylish')
  const report = await formatter.format(withProblems.slice(0, SHOWN_FILES))
  // The sum that the formatter prints is of these files alone.
  console.log(report.replace(/\n\S+ \d+ problems[^]*$/u, '').replaceAll(`${PROJECT}${path.sep}`, ''))
  console.log(`… and the problems of ${withProblems.length - SHOWN_FILES} more files. In all:`)
  const ruleIds = withProblems.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? 'no rule'))
  for (const ruleId of [...new Set(ruleIds)].sort()) {
    console.log(`${String(ruleIds.filter((id) => id === ruleId).length).padStart(6)}  ${ruleId}`)
  }
}

let failures = 0

/**
 * @param {string} claim
 * @param {readonly string[]} objections what speaks against the claim
 */
function prove(claim, objections) {
  console.log(`${objections.length === 0 ? '✓' : '✗'} ${claim}`)
  for (const objection of objections) console.log(`    ${objection}`)
  if (objections.length > 0) failures += 1
}

/**
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 * @returns {string[]} what differs
 */
function differences(before, after) {
  const gone = before.filter((line) => !after.includes(line)).map((line) => `before: ${line}`)
  const added = after.filter((line) => !before.includes(line)).map((line) => `after: ${line}`)
  return before.length === after.length ? [...gone, ...added] : [...gone, ...added, `before: ${before.length}, after: ${after.length}`]
}

/**
 * @param {string} copy
 */
async function demonstrate(copy) {
  const [testsBefore, typesBefore, report] = await Promise.all([unitTests(copy), typeCheck(copy), lint(PROJECT)])
  console.log(`npx eslint ${LINTED.join(' ')} (render-console, ${report.length} files)`)
  await printReport(report)

  await ESLint.outputFixes(await lint(copy, true))
  const [testsAfter, typesAfter, remaining] = await Promise.all([unitTests(copy), typeCheck(copy), lint(copy)])
  const again = await lint(copy, true)

  const before = problemsOf(report, PROJECT)
  const after = problemsOf(remaining, copy)
  const forPeople = after.filter(isForPeople)
  console.log('\nnpx eslint --fix (a copy)')
  prove(`all ${before.filter(isMagicCode).length} numbers are members of the enum`, after.filter(isMagicCode).map(textOf))
  prove(
    `the ${forPeople.length} bugs, which are for people to mend, are reported as before`,
    differences(before.filter(isForPeople).map(textOf), forPeople.map(textOf)),
  )
  prove('a second --fix changes nothing', again.filter(({ output }) => output !== undefined).map(({ filePath }) => filePath))
  prove(`the ${testsBefore.length - 1} unit tests have the results that they had`, differences(testsBefore, testsAfter))
  prove('the unit tests pass', testsAfter.filter((line) => !/^(?:passed|exit code 0$)/u.test(line)))
  prove('tsc says what it said', differences(typesBefore, typesAfter))
  prove('tsc is green', typesAfter.filter((line) => line !== 'exit code 0'))
  console.log('\nThe bugs that remain:')
  for (const { place, text, ruleId } of forPeople) console.log(`  ${place}${text.slice(text.indexOf(': ') + 1)}  ${ruleId}`)
}

mkdirSync(path.join(ROOT, '.tmp'), { recursive: true })
// Inside the repository, so that the copy finds the same node_modules.
const copy = mkdtempSync(path.join(ROOT, '.tmp/demo-'))
cpSync(PROJECT, copy, { recursive: true, filter: (source) => path.basename(source) !== 'node_modules' })
try {
  await demonstrate(copy)
} finally {
  if (failures === 0) rmSync(copy, { recursive: true })
}
console.log(failures === 0 ? '\nAll proofs hold.' : `\n${failures} proofs fail; the copy is kept: ${copy}`)
process.exitCode = failures === 0 ? 0 : 1
