/**
 * Builds the site once for all tests of this folder, for the path that they serve it under.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { SITE_BASE } from './support/server.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * @throws {Error} with the output of the build, where it fails
 */
export default function setup(): void {
  execFileSync(process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build', 'docs'], {
    cwd: ROOT,
    env: { ...process.env, DOCS_BASE: SITE_BASE, NODE_ENV: 'production' },
    encoding: 'utf8',
    stdio: 'pipe',
  })
}
