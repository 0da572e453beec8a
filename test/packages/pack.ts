/**
 * Packs both packages once, for all tests of this folder: `inject('tarballs')`. They are packed as `npm run build` left
 * them.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

/** The packed packages' files, by name of the package. */
export type Tarballs = Readonly<Record<'eslint-plugin-rayvision-codes' | 'rayvision-codes', string>>

declare module 'vitest' {
  export interface ProvidedContext {
    tarballs: Tarballs
  }
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export default function setup(project: TestProject): () => void {
  const destination = mkdtempSync(path.join(tmpdir(), 'rayvision-packed-'))
  const args = ['pack', '.', './codes', '--ignore-scripts', '--json', '--pack-destination', destination]
  const packed = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' })) as { name: string; filename: string }[]
  const tarballs = packed.map(({ name, filename }) => [name, path.join(destination, filename)])
  project.provide('tarballs', Object.fromEntries(tarballs) as Tarballs)
  return () => {
    rmSync(destination, { recursive: true })
  }
}
