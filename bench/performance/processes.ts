/** What is measured in processes of its own: the load of the plugin, and lint runs from their start. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { median, round } from './cost.ts'
import { shareOf, type Profile } from './profile.ts'
import { fileWithLiterals, WORK } from './sources.ts'

const ROOT = path.join(import.meta.dirname, '../..')

export interface Load {
  /** Beyond an empty module. */
  readonly milliseconds: number
  readonly bytes: number
  /** The files that `require` loads. */
  readonly files: readonly string[]
}

function inProcess(script: string, ...args: string[]): unknown {
  const output = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script, ...args], { cwd: ROOT, encoding: 'utf8' })
  return JSON.parse(output)
}

const LOAD = `
const [, module] = process.argv
globalThis.gc()
const before = process.memoryUsage().heapUsed
const start = performance.now()
globalThis.loaded = await import(module)
const milliseconds = performance.now() - start
globalThis.gc()
console.log(JSON.stringify({ milliseconds, bytes: process.memoryUsage().heapUsed - before }))`

const REQUIRED = `
import { createRequire } from 'node:module'
const require = createRequire(process.cwd() + '/index.js')
require('./dist/index.cjs')
console.log(JSON.stringify(Object.keys(require.cache)))`

/** What `import` of the built plugin costs, beside an empty module in turn. */
export function measureLoad(rounds: number): Load {
  const plugin = path.join(ROOT, 'dist/index.mjs')
  // A file, as the plugin is: Node takes its time to load any.
  const nothing = path.join(WORK, 'empty.mjs')
  mkdirSync(WORK, { recursive: true })
  writeFileSync(nothing, 'export default 0')
  const runs = Array.from({ length: rounds }, () => {
    const empty = inProcess(LOAD, nothing) as Load
    const full = inProcess(LOAD, plugin) as Load
    return { milliseconds: full.milliseconds - empty.milliseconds, bytes: full.bytes - empty.bytes }
  })
  return {
    milliseconds: round(median(runs.map((run) => run.milliseconds))),
    bytes: Math.round(median(runs.map((run) => run.bytes))),
    files: (inProcess(REQUIRED) as string[]).map((file) => path.relative(ROOT, file)),
  }
}

export interface ColdLint {
  readonly name: string
  readonly files: number
  /** Seconds of the processor for the recommended rules of typescript-eslint, from the start of the process to its end. */
  readonly without: number
  readonly with: number
  /** What the plugin adds, as a part of the whole: as exact as two runs of the same are alike. */
  readonly share: number
  /** The part of a profiled run in which the plugin is at work, or ESLint for it: to load it, to report, to join fixes. */
  readonly profiled: number
}

const LINT = `
import tseslint from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'
import { ESLint } from 'eslint'
const [, folder, extensions, isWith, fix] = process.argv
const files = extensions.split(',').map((extension) => '**/*' + extension)
const overrideConfig = [
  ...tseslint.configs.recommended.map((config) => ({ ...config, files })),
  { files: ['**/*.vue'], languageOptions: { parser: vueParser } },
]
if (isWith === 'true') {
  const { default: plugin } = await import(process.cwd() + '/dist/index.mjs')
  overrideConfig.push({ ...plugin.configs.strict, files })
}
const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig, ignore: false, fix: fix === 'true' })
const results = await eslint.lintFiles(files)
const { user, system } = process.cpuUsage()
console.log(JSON.stringify({ files: results.length, seconds: (user + system) / 1e6 }))`

interface Lint {
  readonly files: number
  readonly seconds: number
}

/** Lints a folder with and without the plugin in turn, each time in a new process. */
export function measureColdLint(name: string, folder: string, extensions: readonly string[], rounds: number): ColdLint {
  const lint = (isWith: boolean): Lint => inProcess(LINT, folder, extensions.join(','), String(isWith)) as Lint
  const runs = Array.from({ length: rounds }, () => ({ without: lint(false), with: lint(true) }))
  const least = (kind: 'with' | 'without'): number => Math.min(...runs.map((run) => run[kind].seconds))
  return {
    name,
    files: runs[0]?.with.files ?? 0,
    without: round(least('without')),
    with: round(least('with')),
    share: tenThousandths(least('with') / least('without') - 1),
    profiled: profiledShare(folder, extensions),
  }
}

const tenThousandths = (share: number): number => Math.round(share * 10_000) / 10_000

function profiledShare(folder: string, extensions: readonly string[]): number {
  const profiles = path.join(WORK, 'profiles')
  rmSync(profiles, { recursive: true, force: true })
  const args = ['--cpu-prof', `--cpu-prof-dir=${profiles}`, '--input-type=module', '--eval', LINT, folder, extensions.join(','), 'true']
  execFileSync(process.execPath, args, { cwd: ROOT })
  // typescript-eslint may start threads, which have profiles of their own.
  const [largest] = readdirSync(profiles).map((name) => readFileSync(path.join(profiles, name), 'utf8')).sort((a, b) => b.length - a.length)
  return tenThousandths(shareOf(JSON.parse(largest ?? '') as Profile, path.join(ROOT, 'dist')))
}

export interface FixRun {
  /** In each of the files. */
  readonly literals: number
  readonly files: number
  /** The processor time of `eslint --fix` over that of `eslint`, from start to end. */
  readonly ratio: number
}

const FIXED_FILES = 100

/** Runs ESLint with and without `--fix` in turn, on files with so many literals; nothing is written. */
export function measureFixRuns(counts: readonly number[], rounds: number): FixRun[] {
  return counts.map((literals) => {
    const folder = path.join(WORK, `literals-${literals}`)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    for (let index = 0; index < FIXED_FILES; index++) writeFileSync(path.join(folder, `client${index}.js`), fileWithLiterals(literals))
    const lint = (fix: boolean): number => (inProcess(LINT, folder, '.js', 'true', String(fix)) as Lint).seconds
    const runs = Array.from({ length: rounds }, () => ({ plain: lint(false), fix: lint(true) }))
    const least = (kind: 'fix' | 'plain'): number => Math.min(...runs.map((run) => run[kind]))
    return { literals, files: FIXED_FILES, ratio: round(least('fix') / least('plain')) }
  })
}

export interface Install {
  readonly name: string
  readonly packedBytes: number
  readonly unpackedBytes: number
}

export interface Installs {
  readonly packages: readonly Install[]
  /** The packages that a project in JavaScript has with ESLint alone. */
  readonly before: number
  /** And with ours. */
  readonly after: number
}

/** What the installation of our packages brings. */
export function measureInstall(): Installs {
  const folder = path.join(WORK, 'install')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const npm = (...args: string[]): string => execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const packed = JSON.parse(npm('pack', ROOT, path.join(ROOT, 'codes'), '--ignore-scripts', '--json')) as { name: string; filename: string; size: number; unpackedSize: number }[]
  const count = (...names: string[]): number => {
    writeFileSync(path.join(folder, 'package.json'), '{}')
    rmSync(path.join(folder, 'package-lock.json'), { force: true })
    npm('install', '--package-lock-only', '--ignore-scripts', ...names)
    const { packages } = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')) as { packages: object }
    return Object.keys(packages).filter((key) => key !== '').length
  }
  return {
    packages: packed.map(({ name, size, unpackedSize }) => ({ name, packedBytes: size, unpackedBytes: unpackedSize })),
    before: count('eslint'),
    after: count('eslint', ...packed.map(({ filename }) => `./${filename}`)),
  }
}
