/**
 * A temporary project, outside of the repository, in which a user has installed the packed packages.
 */
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Tarballs } from './pack.ts'

/** What a TypeScript project has beside ESLint. */
export const typeScriptPackages = { typescript: '~6.0.0', 'typescript-eslint': '^8.73.0' }

/** The texts of files, by their names. */
export type Files = Readonly<Record<string, string>>

/** What a program printed, and how it ended. */
export interface Outcome {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

interface LintResult {
  readonly filePath: string
  readonly messages: readonly { line: number; column: number; severity: number; ruleId: string | null; message: string }[]
}

/** Prints, when the process ends, whether it has loaded a module of the package typescript. */
const PROBE = `process.on('exit', () => {
  const loaded = Object.keys(require.cache).some((file) => /[\\\\/]node_modules[\\\\/]typescript[\\\\/]/.test(file))
  process.stderr.write(loaded ? 'typescript: loaded\\n' : 'typescript: not loaded\\n')
})
`

/** What programs run with. */
export interface Surroundings {
  /** The Node.js that runs them. */
  readonly node?: string
  /** Variables of the environment. */
  readonly variables?: Readonly<Record<string, string>>
}

export class HostProject {
  readonly #folder: string
  readonly #surroundings: Surroundings

  private constructor(folder: string, surroundings: Surroundings) {
    this.#folder = folder
    this.#surroundings = surroundings
  }

  /**
   * Installs the packed packages.
   *
   * @param tarballs The packed packages.
   * @param packages What the user installs beside them, with the versions.
   */
  static async install(tarballs: Tarballs, packages: Readonly<Record<string, string>>): Promise<HostProject> {
    const folder = mkdtempSync(path.join(tmpdir(), 'rayvision-host-'))
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, devDependencies: { ...packages, ...tarballs } }))
    await promisify(execFile)('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: folder })
    writeFileSync(path.join(folder, 'probe.cjs'), PROBE)
    return new HostProject(folder, {})
  }

  /** The same project, where programs run with something else. */
  with(surroundings: Surroundings): HostProject {
    return new HostProject(this.#folder, surroundings)
  }

  /** Deletes the project. */
  remove(): void {
    rmSync(this.#folder, { recursive: true })
  }

  /** Whether a package is installed. */
  has(name: string): boolean {
    return existsSync(path.join(this.#folder, 'node_modules', name))
  }

  /** Writes files into a new folder of the project, from where programs are run. */
  folderWith(files: Files): HostFolder {
    const folder = mkdtempSync(path.join(this.#folder, 'case-'))
    const created = new HostFolder(folder, this.#folder, this.#surroundings)
    for (const [name, text] of Object.entries(files)) created.write(name, text)
    return created
  }

  /** Where a file of an installed package is. */
  modulePath(file: string): string {
    return path.join(this.#folder, 'node_modules', file)
  }
}

/** A folder of the project with a config and files to lint. */
export class HostFolder {
  /** Where it is. */
  readonly path: string
  readonly #modules: string
  readonly #probe: string
  readonly #surroundings: Surroundings

  constructor(folder: string, project: string, surroundings: Surroundings) {
    this.path = folder
    this.#modules = path.join(project, 'node_modules')
    this.#probe = path.join(project, 'probe.cjs')
    this.#surroundings = surroundings
  }

  /** Runs node with a file of the folder, or of node_modules, and arguments. */
  node(...args: string[]): Outcome {
    return this.#run(this.#surroundings.node ?? process.execPath, args)
  }

  /** Runs a line as a shell does, where `npx` finds the installed programs. */
  shell(line: string, variables: Readonly<Record<string, string>> = {}): Outcome {
    const modules = path.join(this.path, 'node_modules')
    if (!existsSync(modules)) symlinkSync(this.#modules, modules)
    return this.#run('sh', ['-c', line], variables)
  }

  /** Runs ESLint's command. */
  eslint(...args: string[]): Outcome {
    return this.node(path.join(this.#modules, 'eslint/bin/eslint.js'), ...args)
  }

  /** Runs the compiler. */
  tsc(...args: string[]): Outcome {
    return this.node(path.join(this.#modules, 'typescript/bin/tsc'), ...args)
  }

  /** Lints the folder: the problems as `file:line:column severity rule: message`. */
  lint(...args: string[]): string[] {
    const { exitCode, stdout, stderr } = this.eslint('.', '--format', 'json', ...args)
    if (exitCode !== 0 && exitCode !== 1) throw new Error(stderr || stdout)
    const results = JSON.parse(stdout) as LintResult[]
    return results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, column, severity, ruleId, message }) => {
        const place = `${path.basename(filePath)}:${line}:${column}`
        return `${place} ${severity === 2 ? 'error' : 'warning'} ${ruleId ?? 'no rule'}: ${message}`
      }),
    )
  }

  /** Lints the folder and says whether that loaded TypeScript. */
  loadsTypeScript(...args: string[]): boolean {
    const { stderr } = this.node('--require', this.#probe, path.join(this.#modules, 'eslint/bin/eslint.js'), '.', ...args)
    if (!stderr.includes('typescript: ')) throw new Error(stderr)
    return stderr.includes('typescript: loaded')
  }

  /** The text of a file. */
  read(name: string): string {
    return readFileSync(path.join(this.path, name), 'utf8')
  }

  /** Writes a file, and the folders that it is in. */
  write(name: string, text: string): void {
    const file = path.join(this.path, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }

  #run(program: string, args: readonly string[], variables: Readonly<Record<string, string>> = {}): Outcome {
    // The settings of the process that runs the tests are not the user's.
    const env = { ...process.env, ESLINT_USE_FLAT_CONFIG: undefined, NODE_OPTIONS: undefined, ...this.#surroundings.variables, ...variables }
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: this.path, env, encoding: 'utf8', maxBuffer: 2 ** 26 })
    return { exitCode: status, stdout, stderr }
  }
}
