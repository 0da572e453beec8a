/**
 * docs/ci.md: its commands and files, run as far as a machine can that is no CI service.
 */
import { chmodSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { javaScript, javaScriptFixed } from '../packages/example-files.ts'
import { HostProject, type Files, type HostFolder } from '../packages/host-project.ts'

const page = readFileSync(new URL('../../docs/ci.md', import.meta.url), 'utf8')

/** A file that the page shows, without the line that names it. */
function shownFile(name: string): string {
  const block = [...page.matchAll(/^```\w+\n(?:#|\/\/) (?<name>\S+).*\n(?<text>[^]*?)^```$/gm)].find(({ groups }) => groups?.['name'] === name)
  if (block?.groups === undefined) throw new Error(`docs/ci.md shows no ${name}`)
  return block.groups['text']!
}

/** The commands of a page that stand in blocks of their own. */
const commands = [...page.matchAll(/^```sh\n(?<text>npx eslint [^]*?)^```$/gm)].flatMap(({ groups }) => groups!['text']!.trim().split('\n'))

const config: Files = {
  'eslint.config.mjs': `import rayvisionCodes from 'eslint-plugin-rayvision-codes'
export default [rayvisionCodes.configs.recommended]
`,
  'package.json': '{ "private": true, "name": "app", "packageManager": "npm@11.0.0" }\n',
}
const clean: Files = { 'clean.mjs': "export const isFine = (res) => res.message === 'fine'\n" }
const unknownCode = 'export const isOdd = (res) => res.code === 803\n'

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string; readonly uses?: string }[] }>>
}

interface GitLab {
  readonly eslint: { readonly script: readonly string[]; readonly variables: Readonly<Record<string, string>> }
}

interface CodeQuality {
  readonly check_name: string
  readonly location: { readonly path: string }
  readonly content: { readonly body: string }
}

let project: HostProject
let parseYaml: (text: string) => unknown
beforeAll(async () => {
  project = await HostProject.install(inject('tarballs'), {
    eslint: '^10',
    '@microsoft/eslint-formatter-sarif': '3.1.0',
    'eslint-formatter-gitlab': '^7.2.0',
    'lint-staged': '^16.3.4',
    turbo: '^2.11.11',
    yaml: '^2.9.0',
  })
  const yaml = (await import(project.modulePath('yaml/dist/index.js'))) as { default: { parse: typeof parseYaml } }
  parseYaml = yaml.default.parse
})
afterAll(() => project.remove())

/** A folder with a git repository. */
function repository(files: Files): HostFolder {
  const folder = project.folderWith({ ...files, '.gitignore': 'node_modules\n.turbo\n.eslintcache\n' })
  for (const command of ['init -q', 'config user.name me', 'config user.email me@example.com', 'add .', 'commit -qm start']) {
    expect(folder.shell(`git ${command}`)).toMatchObject({ exitCode: 0 })
  }
  return folder
}

it.each(commands)('%s', (command) => {
  expect(project.folderWith({ ...clean, ...config }).shell(command)).toMatchObject({ exitCode: 0, stderr: '' })
  if (command.includes('suppress') || command.includes('prune')) return
  expect(project.folderWith({ ...javaScript, ...config }).shell(command)).toMatchObject({ exitCode: 1 })
})

describe('GitHub Actions', () => {
  it('the job fails for a problem, and leaves a SARIF file to upload', () => {
    const { steps } = (parseYaml(shownFile('.github/workflows/lint.yml')) as Workflow).jobs['eslint']!
    const [lint, sarif] = steps.flatMap(({ run }) => (run?.startsWith('npx') ? [run] : []))
    const folder = project.folderWith({ ...javaScript, ...config })
    expect(folder.shell(lint!).exitCode).toBe(1)
    expect(folder.shell(sarif!).exitCode).toBe(0)
    const { runs } = JSON.parse(folder.read('eslint.sarif')) as { runs: { results: unknown[] }[] }
    expect(runs[0]!.results).toHaveLength(4)
    expect(project.folderWith({ ...clean, ...config }).shell(lint!).exitCode).toBe(0)
  })
})

describe('GitLab CI', () => {
  it('the job fails for a problem, and leaves a code quality report with links', () => {
    const { script, variables } = (parseYaml(shownFile('.gitlab-ci.yml')) as GitLab).eslint
    const folder = project.folderWith({ ...javaScript, ...config })
    const environment = {
      ...variables,
      CI_JOB_NAME: 'eslint',
      CI_PROJECT_DIR: folder.path,
      CI_CONFIG_PATH: '.gitlab-ci.yml',
      CI_PROJECT_URL: 'https://gitlab.example.com/app',
      CI_COMMIT_SHORT_SHA: 'abcdef0',
    }
    const [, lint] = script
    const { exitCode, stderr } = folder.shell(lint!, environment)
    expect([exitCode, stderr]).toEqual([1, ''])
    const problems = JSON.parse(folder.read('gl-codequality.json')) as CodeQuality[]
    expect(problems.map(({ location, check_name: rule }) => `${location.path} ${rule}`)).toEqual([
      'login.mjs rayvision-codes/no-magic-code',
      'login.mjs rayvision-codes/no-unknown-code',
      'retry.cjs rayvision-codes/no-magic-code',
      'retry.cjs rayvision-codes/no-magic-code',
    ])
    expect(problems[0]!.content.body).toMatch(/https:.*\/docs\/rules\/no-magic-code\.md/)
  })
})

describe('lint-staged in a pre-commit hook', () => {
  let folder: HostFolder
  beforeAll(() => {
    folder = repository({ ...config, ...clean, '.lintstagedrc.json': shownFile('.lintstagedrc.json') })
    folder.write('.git/hooks/pre-commit', `#!/bin/sh\n${shownFile('.git/hooks/pre-commit')}`)
    chmodSync(path.join(folder.path, '.git/hooks/pre-commit'), 0o755)
  })

  it('commits the members in place of the numbers', () => {
    folder.write('retry.cjs', javaScript['retry.cjs']!)
    expect(folder.shell('git add retry.cjs && git commit -qm retry')).toMatchObject({ exitCode: 0 })
    expect(folder.shell('git show HEAD:retry.cjs').stdout).toBe(javaScriptFixed['retry.cjs'])
    expect(folder.shell('git status --short').stdout).toBe('')
  })

  it('refuses a code that the API does not have, and leaves the file as it was', () => {
    folder.write('odd.mjs', unknownCode)
    const { exitCode, stderr, stdout } = folder.shell('git add odd.mjs && git commit -qm odd')
    expect(exitCode).toBe(1)
    expect(stdout + stderr).toContain('rayvision-codes/no-unknown-code')
    expect(folder.read('odd.mjs')).toBe(unknownCode)
    expect(folder.shell('git log --format=%s').stdout).toBe('retry\nstart\n')
  })
})

describe('Turborepo', () => {
  it('lints nothing twice, and after an edit the edited package alone', () => {
    const manifest = (name: string) => JSON.stringify({ name, version: '1.0.0', scripts: { lint: 'eslint . --max-warnings 0' } })
    const folder = repository({
      'package.json': '{ "private": true, "name": "app", "packageManager": "npm@11.0.0", "workspaces": ["packages/*"] }\n',
      'eslint.config.mjs': config['eslint.config.mjs']!,
      'turbo.json': shownFile('turbo.json'),
      'packages/web/package.json': manifest('web'),
      'packages/web/clean.mjs': clean['clean.mjs']!,
      'packages/worker/package.json': manifest('worker'),
      'packages/worker/clean.mjs': clean['clean.mjs']!,
    })
    const turbo = () => {
      const { exitCode, stdout } = folder.shell('npx turbo run lint --no-color', { TURBO_TELEMETRY_DISABLED: '1' })
      const missed = [...stdout.matchAll(/^(\w+):lint: cache miss/gm)].map((match) => match[1]!)
      return { exitCode, missed: missed.sort(), cached: /Cached: +(\d+) cached/.exec(stdout)?.[1] }
    }
    expect(turbo()).toEqual({ exitCode: 0, missed: ['web', 'worker'], cached: '0' })
    expect(turbo()).toEqual({ exitCode: 0, missed: [], cached: '2' })
    folder.write('packages/worker/odd.mjs', unknownCode)
    expect(turbo()).toEqual({ exitCode: 1, missed: ['worker'], cached: '1' })
    folder.write('packages/worker/odd.mjs', clean['clean.mjs']!)
    expect(turbo()).toEqual({ exitCode: 0, missed: ['worker'], cached: '1' })
    folder.write('eslint.config.mjs', `${config['eslint.config.mjs']!}// Another config.\n`)
    expect(turbo()).toEqual({ exitCode: 0, missed: ['web', 'worker'], cached: '0' })
  })
})
