/**
 * What `init` would write and say for a project.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { addToJsonConfig, addToScriptConfig, LEGACY_CONFIG } from './eslintrc.ts'
import { addToFlatConfig, PLUGIN, type Outcome } from './flat-config.ts'
import type { PackageManager, Project } from './project.ts'

export interface Plan {
  readonly file: string
  /** The text before; empty for a new file. */
  readonly before: string
  readonly outcome: Outcome
  /** What to paste where the config's form is not known. */
  readonly toPaste: string
  /** The commands that install what is missing. */
  readonly commands: readonly string[]
}

const FLAT_LINES = `import rayvisionCodes from '${PLUGIN}'

// in the list of configs
rayvisionCodes.configs.recommended,
`

const FLAT_COMMONJS_LINES = FLAT_LINES.replace(/^.*$/m, `const rayvisionCodes = require('${PLUGIN}')`)

const YAML_LINES = `extends:\n  - ${LEGACY_CONFIG}\n`

const ESLINTRC_LINES = `"extends": ["${LEGACY_CONFIG}"]\n`

export function planFor(project: Project, folder: string): Plan {
  const { kind, file } = project.config
  const before = kind === 'none' ? '' : readFileSync(path.join(folder, file), 'utf8')
  return { file, before, outcome: change(project, before), toPaste: linesFor(project, before), commands: installCommands(project) }
}

function change(project: Project, before: string): Outcome {
  const { kind, file } = project.config
  if (kind === 'none') return { kind: 'changed', text: newConfig(project) }
  if (kind === 'flat') return addToFlatConfig(before)
  // ESLint 10 reads no such file.
  if (project.eslint !== undefined && project.eslint >= 10) return { kind: 'unread' }
  if (file.endsWith('js')) return addToScriptConfig(before)
  return addToJsonConfig(before, file === 'package.json')
}

function linesFor({ config: { kind, file }, eslint = 0 }: Project, before: string): string {
  if (kind === 'flat' || eslint >= 10) return before.includes('require(') && !before.includes('import ') ? FLAT_COMMONJS_LINES : FLAT_LINES
  return file.endsWith('ml') ? YAML_LINES : ESLINTRC_LINES
}

/** A config for a project that has none. */
function newConfig({ hasTypeScript, hasVue }: Project): string {
  const imports = [`import rayvisionCodes from '${PLUGIN}'`]
  const configs = ['rayvisionCodes.configs.recommended']
  if (hasTypeScript) {
    imports.push("import tseslint from 'typescript-eslint'")
    configs.push("{ files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser: tseslint.parser } }")
  }
  if (hasVue) {
    imports.push("import vueParser from 'vue-eslint-parser'")
    const inner = hasTypeScript ? ', parserOptions: { parser: tseslint.parser }' : ''
    configs.push(`{ files: ['**/*.vue'], languageOptions: { parser: vueParser${inner} } }`)
  }
  return `${imports.join('\n')}\n\nexport default [\n${configs.map((config) => `  ${config},\n`).join('')}]\n`
}

function installCommands({ config, hasTypeScript, hasVue, packageManager, packages }: Project): string[] {
  const needed = ['eslint', PLUGIN]
  if (config.kind === 'none' && hasTypeScript) needed.push('typescript-eslint')
  if (config.kind === 'none' && hasVue) needed.push('vue-eslint-parser')
  const tools = needed.filter((name) => !packages.has(name))
  const command = { npm: 'npm install', pnpm: 'pnpm add', yarn: 'yarn add', bun: 'bun add' } satisfies Record<PackageManager, string>
  const lines: string[] = []
  if (tools.length > 0) lines.push(`${command[packageManager]} ${packageManager === 'npm' ? '--save-dev' : '--dev'} ${tools.join(' ')}`)
  if (!packages.has('rayvision-codes')) lines.push(`${command[packageManager]} rayvision-codes`)
  return lines
}
