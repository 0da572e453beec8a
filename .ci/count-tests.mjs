/**
 * Prints the closing line of .ci/run, `N passed, N failed`, from what Vitest wrote, and exits with 1 unless everything
 * passed.
 *
 * Arguments: the exit code of `npm ci && npm test`, the file of Vitest's results.
 */
import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {object} TestReport Vitest's JSON report, as far as it is read here
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 */

const [exitCode, file = ''] = process.argv.slice(2)
/** @type {TestReport} */
const nothing = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
/** @type {TestReport} */
const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : nothing

if (report === nothing) console.log('The run ended before the tests, see above.')
const leftOut = report.numPendingTests + report.numTodoTests
if (leftOut > 0) console.log(`${leftOut} tests were left out.`)

// What fails outside of the tests counts as one.
const failed = Math.max(report.numFailedTests + leftOut, exitCode === '0' && report.numPassedTests > 0 ? 0 : 1)
console.log(`${report.numPassedTests} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
