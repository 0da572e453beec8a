/**
 * `npx eslint-plugin-rayvision-codes init [--yes]`.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { changedLines } from './changed-lines.ts'
import { planFor, type Plan } from './plan.ts'
import { inspectProject, type Project } from './project.ts'

const HELP = `eslint-plugin-rayvision-codes init [--yes]

Adds the plugin to the ESLint config of the project in this folder.

  --yes, -y  write it; without, it only shows what it would write
  --help     print this
`

/** What a run printed, and how it ended. */
export interface Printed {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * @param args What follows the command's name.
 * @param folder The project's.
 */
export function run(args: readonly string[], folder: string): Printed {
  const unknown = args.find((arg, index) => (index === 0 ? !['init', '--help'].includes(arg) : !['--yes', '-y', '--help'].includes(arg)))
  if (args.includes('--help')) return { exitCode: 0, stdout: HELP, stderr: '' }
  if (unknown !== undefined || args.length === 0) {
    const complaint = unknown === undefined ? '' : `There is no "${unknown}".\n\n`
    return { exitCode: 2, stdout: '', stderr: `${complaint}${HELP}` }
  }
  const project = inspectProject(folder)
  const plan = planFor(project, folder)
  const isWritten = plan.outcome.kind === 'changed' && (args.includes('--yes') || args.includes('-y'))
  if (plan.outcome.kind === 'changed' && isWritten) writeFileSync(path.join(folder, plan.file), plan.outcome.text)
  const parts = [describe(project), describePlan(project, plan, isWritten), describeCommands(plan.commands)]
  return { exitCode: plan.outcome.kind === 'unknown' || plan.outcome.kind === 'unread' ? 1 : 0, stdout: parts.filter((part) => part !== '').join('\n'), stderr: '' }
}

function describe({ config, hasTypeScript, hasVue, packageManager, packages, eslint }: Project): string {
  const kinds = { flat: `the flat config ${config.file}`, eslintrc: `the config ${config.file}`, none: 'no ESLint config' }
  const found = [
    eslint !== undefined ? `ESLint ${eslint}` : packages.has('eslint') ? 'ESLint' : 'no ESLint',
    kinds[config.kind],
    ...(hasTypeScript ? ['TypeScript'] : []),
    ...(hasVue ? ['Vue'] : []),
    packageManager,
  ]
  return `Found: ${found.join(', ')}.\n`
}

function describePlan({ eslint }: Project, { file, before, outcome, toPaste }: Plan, isWritten: boolean): string {
  if (outcome.kind === 'unchanged') return `${file} has the plugin already: nothing to do.\n`
  if (outcome.kind !== 'changed') {
    const lines = toPaste.trimEnd().split('\n').map((line) => (line === '' ? '' : `    ${line}`))
    const why =
      outcome.kind === 'unknown'
        ? 'it is written in a way that this command does not know. Add these lines to your config'
        : `ESLint ${eslint} does not read it. \`npx @eslint/migrate-config ${file}\` makes an eslint.config.mjs of it; add these lines to that`
    return `${file} is left alone: ${why}:\n\n${lines.join('\n')}\n`
  }
  const lines = changedLines(before, outcome.text).map((line) => `    ${line}\n`).join('')
  if (isWritten) return `Written to ${file}:\n\n${lines}`
  return `This would be written to ${file}:\n\n${lines}\nNothing is written yet: run it again with --yes.\n`
}

function describeCommands(commands: readonly string[]): string {
  return commands.length === 0 ? '' : `Install what is missing:\n\n${commands.map((command) => `    ${command}\n`).join('')}`
}
