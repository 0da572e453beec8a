import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { describe, expect, inject, it } from 'vitest'

const attw = fileURLToPath(import.meta.resolve('@arethetypeswrong/cli/package.json')).replace('package.json', 'dist/index.js')

/** The files of a package, without those in the folders that are named. */
function filesOf(tarball: string, ...folders: string[]): string[] {
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n')
  return files
    .map((file) => file.replace(/^package\//, ''))
    .filter((file) => !folders.some((folder) => file.startsWith(`${folder}/`)))
    .sort()
}

describe.each(['eslint-plugin-rayvision-codes', 'rayvision-codes'] as const)('%s', (name) => {
  const tarball = inject('tarballs')[name]

  it('is right for publint', async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarball)
    const { messages } = await publint({ pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) }, strict: true })
    expect(messages).toEqual([])
  })

  it('has the right types for every way to resolve a module', () => {
    const { status, stdout } = spawnSync(process.execPath, [attw, tarball, '--no-color'], { encoding: 'utf8' })
    expect(stdout).toContain('No problems found')
    expect(status).toBe(0)
  })
})

it('the plugin is packed with its READMEs and nothing else', () => {
  expect(filesOf(inject('tarballs')['eslint-plugin-rayvision-codes'])).toEqual([
    'LICENSE',
    'README.md',
    'README.zh-CN.md',
    'dist/index.cjs',
    'dist/index.d.cts',
    'dist/index.d.mts',
    'dist/index.mjs',
    'dist/init.mjs',
    'dist/judgements.cjs',
    'dist/numbers.cjs',
    'dist/numbers.d.cts',
    'dist/numbers.d.mts',
    'dist/numbers.mjs',
    'package.json',
  ])
})

it('the codes are packed with their command and nothing else', () => {
  expect(filesOf(inject('tarballs')['rayvision-codes'], 'dist')).toEqual(['LICENSE', 'README.md', 'package.json'])
})
