/**
 * What a project has: its ESLint config, its languages, its package manager.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** In the order in which ESLint looks for them. */
const FLAT_CONFIGS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((extension) => `eslint.config.${extension}`)
const ESLINTRC_FILES = ['.js', '.cjs', '.yaml', '.yml', '.json', ''].map((extension) => `.eslintrc${extension}`)

/** The package managers, by their lock files. */
const LOCK_FILES = {
  'package-lock.json': 'npm',
  'pnpm-lock.yaml': 'pnpm',
  'yarn.lock': 'yarn',
  'bun.lock': 'bun',
  'bun.lockb': 'bun',
} as const

export type PackageManager = (typeof LOCK_FILES)[keyof typeof LOCK_FILES]

/** What package.json says, as far as it is read. */
interface Manifest {
  readonly type?: string
  readonly packageManager?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly eslintConfig?: object
}

export interface Project {
  readonly config: { readonly kind: 'flat' | 'eslintrc' | 'none'; readonly file: string }
  readonly packageManager: PackageManager
  /** The packages that package.json names. */
  readonly packages: ReadonlySet<string>
  readonly hasTypeScript: boolean
  readonly hasVue: boolean
  /** The major version of the ESLint that is installed, else of the one that package.json asks for. */
  readonly eslint: number | undefined
}

/** @throws {SyntaxError} where package.json is no JSON */
export function inspectProject(folder: string): Project {
  const manifest = readManifest(folder)
  const packages = new Set([...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.devDependencies ?? {})])
  return {
    config: findConfig(folder, manifest),
    packageManager: findPackageManager(folder, manifest),
    packages,
    hasTypeScript: packages.has('typescript') || existsSync(path.join(folder, 'tsconfig.json')),
    hasVue: packages.has('vue') || packages.has('nuxt'),
    eslint: installedEslint(folder) ?? namedEslint(manifest),
  }
}

function readManifest(folder: string): Manifest {
  const file = path.join(folder, 'package.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {}
}

function findConfig(folder: string, manifest: Manifest): Project['config'] {
  const exists = (name: string) => existsSync(path.join(folder, name))
  const flat = FLAT_CONFIGS.find(exists)
  if (flat !== undefined) return { kind: 'flat', file: flat }
  const eslintrc = ESLINTRC_FILES.find(exists) ?? (manifest.eslintConfig && 'package.json')
  return eslintrc === undefined ? { kind: 'none', file: 'eslint.config.mjs' } : { kind: 'eslintrc', file: eslintrc }
}

/** By the lock file, which may be in a folder above, as in a workspace; else by what package.json says. */
function findPackageManager(folder: string, { packageManager }: Manifest): PackageManager {
  for (let current = folder; ; current = path.dirname(current)) {
    for (const [file, manager] of Object.entries(LOCK_FILES)) if (existsSync(path.join(current, file))) return manager
    if (existsSync(path.join(current, '.git')) || path.dirname(current) === current) break
  }
  const [named] = packageManager?.split('@') ?? []
  return Object.values(LOCK_FILES).find((manager) => manager === named) ?? 'npm'
}

function namedEslint({ dependencies, devDependencies }: Manifest): number | undefined {
  const [major] = /\d+/.exec(devDependencies?.['eslint'] ?? dependencies?.['eslint'] ?? '') ?? []
  return major === undefined ? undefined : Number(major)
}

function installedEslint(folder: string): number | undefined {
  for (let current = folder; ; current = path.dirname(current)) {
    const file = path.join(current, 'node_modules/eslint/package.json')
    if (existsSync(file)) return Number.parseInt((JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version, 10)
    if (path.dirname(current) === current) return undefined
  }
}
