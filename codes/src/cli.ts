#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { run } from './cli/run.js'

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
const { exitCode, stdout, stderr } = run(process.argv.slice(2), manifest.version)

// Who reads the output may have enough of it: `rayvision-codes list | head -1`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.stdout.write(stdout)
process.stderr.write(stderr)
// Not process.exit, which would cut off what a pipe has not taken yet.
process.exitCode = exitCode
