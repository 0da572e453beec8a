/** A release as the workflow makes it, up to the point where it would publish. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PACKAGES = { 'eslint-plugin-rayvision-codes': '.', 'rayvision-codes': 'codes' } as const

/** What a changeset of the test's own says, which speaks of one package alone. */
const CHANGE = 'A code that the test knows.'

interface PackageJson {
  readonly name: string
  readonly version: string
  readonly workspaces?: readonly string[]
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly repository?: { readonly url: string; readonly directory?: string }
}

function readJson(...file: string[]): unknown {
  return JSON.parse(readFileSync(path.join(...file), 'utf8'))
}

const readPackage = (...folder: string[]): PackageJson => readJson(...folder, 'package.json') as PackageJson

const root = readPackage(ROOT)

describe('npm run release:version', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rayvision-release-'))
  const run = (command: string, ...args: string[]): string => execFileSync(command, args, { cwd: folder, encoding: 'utf8' })

  beforeAll(() => {
    cpSync(path.join(ROOT, '.changeset'), path.join(folder, '.changeset'), { recursive: true })
    cpSync(path.join(ROOT, 'package-lock.json'), path.join(folder, 'package-lock.json'))
    for (const workspace of root.workspaces ?? []) cpSync(path.join(ROOT, workspace, 'package.json'), path.join(folder, workspace, 'package.json'))
    writeFileSync(path.join(folder, '.changeset/of-this-test.md'), `---\n'rayvision-codes': minor\n---\n\n${CHANGE}\n`)
    run('git', 'init', '--quiet', '--initial-branch', 'main')
    run('git', 'add', '--all')
    run('git', '-c', 'user.name=release', '-c', 'user.email=release@example.com', 'commit', '--quiet', '--message', 'before')
    // Behind the commit: the programs of this checkout are no part of the release.
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'))
    run(path.join(ROOT, 'node_modules/.bin/changeset'), 'version')
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('gives both packages one version, and each a changelog', () => {
    const versions = Object.values(PACKAGES).map((directory) => readPackage(folder, directory).version)
    expect(new Set(versions).size).toBe(1)
    for (const directory of Object.values(PACKAGES)) {
      expect(readFileSync(path.join(folder, directory, 'CHANGELOG.md'), 'utf8')).toContain(`## ${versions[0] ?? ''}\n`)
    }
    expect(readFileSync(path.join(folder, 'codes/CHANGELOG.md'), 'utf8')).toContain(CHANGE)
    expect(versions[0]).not.toBe(root.version)
  })

  it('uses up the changesets and gives private packages no changelog', () => {
    expect(readdirSync(path.join(folder, '.changeset')).sort()).toEqual(['README.md', 'config.json'])
    const changelogs = run('git', 'ls-files', '--others', '--exclude-standard', '*CHANGELOG.md').trim().split('\n').sort()
    expect(changelogs).toEqual(['CHANGELOG.md', 'codes/CHANGELOG.md'])
  })
})

describe.each(Object.entries(PACKAGES))('%s', (name, directory) => {
  const packageJson = readPackage(ROOT, directory)

  it('could be published', () => {
    const tarball = inject('tarballs')[name as keyof typeof PACKAGES]
    const output = execFileSync('npm', ['publish', tarball, '--dry-run', '--json', '--provenance=false', '--ignore-scripts'], { encoding: 'utf8' })
    expect(JSON.stringify(JSON.parse(output))).toContain(`"id":"${name}@${packageJson.version}"`)
  })

  it('brings no other package', () => {
    expect({ ...packageJson.dependencies, ...packageJson.optionalDependencies }).toEqual({})
  })

  it('runs nothing on the machine of a user who installs it', () => {
    const scripts = Object.keys(packageJson.scripts ?? {})
    expect(scripts.filter((script) => /^(pre|post)?install$|^prepare$/.test(script))).toEqual([])
  })

  it('names the repository, without which there is no provenance', () => {
    expect(packageJson.repository?.url).toBe('git+https://github.com/rayvision/eslint-plugin-rayvision-codes.git')
    expect(packageJson.repository?.directory ?? '.').toBe(directory)
  })
})

describe('the workflows', () => {
  const workflows = readdirSync(path.join(ROOT, '.github/workflows')).map((file) => [file, readFileSync(path.join(ROOT, '.github/workflows', file), 'utf8')] as const)

  it.each(workflows)('%s uses actions of one commit each', (_file, text) => {
    const actions = [...text.matchAll(/uses: (?<action>\S+)/g)].map((match) => match.groups?.['action'])
    expect(actions.length).toBeGreaterThan(0)
    for (const action of actions) expect(action).toMatch(/@[0-9a-f]{40}$/)
  })

  it.each(workflows)('%s runs only scripts that there are', (_file, text) => {
    for (const match of text.matchAll(/npm run (?<script>[\w:]+)/g)) expect(root.scripts).toHaveProperty([match.groups?.['script'] ?? ''])
  })
})

it('the lock file names no host, and an integrity for every package', () => {
  const { packages } = readJson(ROOT, 'package-lock.json') as { packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }> }
  const installed = Object.entries(packages).filter(([key]) => key.includes('node_modules/'))
  expect(installed.filter(([, { resolved }]) => resolved?.includes('://'))).toEqual([])
  expect(installed.filter(([, { integrity, link }]) => link !== true && integrity === undefined)).toEqual([])
})
