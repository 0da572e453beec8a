/**
 * Runs npm scripts side by side: `node scripts/side-by-side.mjs typecheck lint`. What each prints comes when it ends; the
 * exit code is 0 only when all succeeded.
 */
import { execFile } from 'node:child_process'

const failures = await Promise.all(
  process.argv.slice(2).map(
    (script) =>
      new Promise((resolve) => {
        execFile('npm', ['run', script], { maxBuffer: 2 ** 28, shell: process.platform === 'win32' }, (error, stdout, stderr) => {
          process.stdout.write(stdout)
          process.stderr.write(stderr)
          resolve(error !== null)
        })
      }),
  ),
)
process.exitCode = failures.includes(true) ? 1 : 0
