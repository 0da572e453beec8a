/**
 * Every supported ESLint on every supported Node.js, with the oldest typescript-eslint for each TypeScript.
 *
 * A usual run takes the oldest ESLint of each major version, on the Node.js that runs the tests; the latest ones have
 * tests of their own in test/packages. `HOSTS=all` takes them all and compares what works with the table of the READMEs.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { javaScriptReport, typeScriptReport } from '../packages/example-files.ts'
import { HostProject, type Files } from '../packages/host-project.ts'
import { expectJavaScript, expectTypeScript } from '../packages/lint-and-fix.ts'
import {
  eslintVersions, knows, nodeVersions, oldestTypeScriptEslint, typeScriptVersions, type EslintVersion, type Form,
} from './matrix.ts'
import { isLongRun } from './versions.ts'

const IMPORT = "import rayvisionCodes from 'eslint-plugin-rayvision-codes'\n"
const NAMED = "{ plugins: { 'rayvision-codes': rayvisionCodes }, extends: ['rayvision-codes/recommended'] }"

interface ConfigForm {
  readonly form: Form
  readonly title: string
  readonly files: Files
  readonly args?: readonly string[]
}

function eslintrc(config: object): Files {
  return { '.eslintrc.json': JSON.stringify({ root: true, parserOptions: { ecmaVersion: 'latest', sourceType: 'module' }, ...config }) }
}

const EXTENSIONS = ['--ext', '.mjs,.cjs,.ts']

const configForms: readonly ConfigForm[] = [
  {
    form: 'eslintrc',
    title: 'eslintrc: plugin:rayvision-codes/legacy-recommended',
    files: eslintrc({ extends: ['plugin:rayvision-codes/legacy-recommended'] }),
    args: EXTENSIONS,
  },
  {
    form: 'eslintrc',
    title: "eslintrc: plugins: ['rayvision-codes']",
    files: eslintrc({ plugins: ['rayvision-codes'], rules: { 'rayvision-codes/no-magic-code': 2, 'rayvision-codes/no-unknown-code': 2 } }),
    args: EXTENSIONS,
  },
  { form: 'flat', title: 'eslint.config.mjs', files: { 'eslint.config.mjs': `${IMPORT}export default [rayvisionCodes.configs.recommended]\n` } },
  {
    form: 'flat',
    title: 'eslint.config.cjs',
    files: {
      'eslint.config.cjs': "const rayvisionCodes = require('eslint-plugin-rayvision-codes')\nmodule.exports = [rayvisionCodes.configs.recommended]\n",
    },
  },
  {
    form: 'extends',
    title: "defineConfig with extends: ['rayvision-codes/recommended']",
    files: { 'eslint.config.mjs': `import { defineConfig } from 'eslint/config'\n${IMPORT}export default defineConfig([${NAMED}])\n` },
  },
  {
    form: 'ts',
    title: 'eslint.config.ts',
    files: {
      'eslint.config.ts': `import { defineConfig } from 'eslint/config'\nimport type { Linter } from 'eslint'\n${IMPORT}
const configs: Linter.Config[] = defineConfig([${NAMED}])
export default configs
`,
    },
  },
]

/** A code that only its type gives away. */
const typed: Files = {
  'typed.ts': `interface Reply {
  code: number
}

declare function make(): Reply

const reason = make()
export const isOut = reason.code === 602
`,
  'tsconfig.json': '{ "compilerOptions": { "strict": true, "module": "nodenext" }, "include": ["*.ts"] }\n',
}

const settings = { 'rayvision-codes': { responseTypes: [{ from: 'file', name: 'Reply' }] } }

/** Configs for TypeScript, where `typed` says whether the parser brings types. */
const typeScriptConfig = (eslint: EslintVersion, withTypes: boolean): Files =>
  eslint.startsWith('8')
    ? eslintrc({
        parser: '@typescript-eslint/parser',
        parserOptions: { ...(withTypes && { project: './tsconfig.json' }) },
        extends: ['plugin:rayvision-codes/legacy-recommended'],
        settings,
      })
    : {
        'eslint.config.mjs': `import tseslint from 'typescript-eslint'
${IMPORT}export default [{
  files: ['**/*.ts'],
  ...rayvisionCodes.configs.recommended,
  settings: ${JSON.stringify(settings)},
  languageOptions: { parser: tseslint.parser, parserOptions: { ${withTypes ? "project: './tsconfig.json', tsconfigRootDir: import.meta.dirname" : ''} } },
}]
`,
      }

describe.each(['README.md', 'README.zh-CN.md'])('the table of %s', (readme) => {
  const text = readFileSync(new URL(`../../${readme}`, import.meta.url), 'utf8')
  const [, table = ''] = /<!-- begin hosts -->\n\n([^]*)\n<!-- end hosts -->/.exec(text) ?? []

  it('has the versions that are tested, and nothing that failed', () => {
    const hosts = [...table.matchAll(/^\| (ESLint [\d.]+)/gm)].map((row) => row[1])
    expect(hosts).toEqual(eslintVersions.map((version) => `ESLint ${version.replace('^', '')}`))
    expect(table).not.toContain('✗')
  })
})

const usualVersions = eslintVersions.filter((version) => version.endsWith('.0'))

let nodes: Readonly<Record<string, string>> = { [process.versions.node.split('.')[0]!]: process.execPath }
let nodeFolder = ''

beforeAll(() => {
  if (!isLongRun) return
  nodeFolder = mkdtempSync(path.join(tmpdir(), 'rayvision-nodes-'))
  const { platform, arch } = process
  const binary = platform === 'linux' ? `node-linux-${arch}` : `node-bin-${platform}-${arch}`
  const packages = nodeVersions.map((version) => `node${version}@npm:${binary}@${version}`)
  execFileSync('npm', ['install', '--prefix', nodeFolder, '--prefer-offline', '--no-audit', '--no-fund', ...packages])
  nodes = Object.fromEntries(nodeVersions.map((version) => [version, path.join(nodeFolder, `node_modules/node${version}/bin/node`)]))
})
afterAll(() => {
  if (nodeFolder !== '') rmSync(nodeFolder, { recursive: true })
})

const runNodes = isLongRun ? nodeVersions : [process.versions.node.split('.')[0]!]

describe.each(isLongRun ? eslintVersions : usualVersions)('ESLint %s', (eslint) => {
  describe.each(isLongRun ? typeScriptVersions : (['5.0'] as const))('with TypeScript %s', (typeScript) => {
    let project: HostProject
    beforeAll(async () => {
      project = await HostProject.install(inject('tarballs'), {
        eslint,
        typescript: `~${typeScript}.0`,
        'typescript-eslint': oldestTypeScriptEslint(eslint, typeScript),
        jiti: '^2.7.0',
      })
    })
    afterAll(() => project.remove())

    const args = eslint.startsWith('8') ? EXTENSIONS : []

    // The forms of config have nothing to do with TypeScript's version.
    describe.each(typeScript === '6.0' || !isLongRun ? runNodes : [])('on Node.js %s', (version) => {
      const known = configForms.filter(({ form }) => knows(eslint, form))
      it.each(known)('$title', ({ form, files, args: own = [] }) => {
        const variables = { ...(form === 'eslintrc' && { ESLINT_USE_FLAT_CONFIG: 'false' }) }
        expectJavaScript(project.with({ node: nodes[version]!, variables }), files, javaScriptReport, own)
      })

      it('TypeScript', () => {
        expectTypeScript(project.with({ node: nodes[version]! }), typeScriptConfig(eslint, false), args)
      })
    })

    it('types tell a response code, and only they', () => {
      const folder = (withTypes: boolean) => project.folderWith({ ...typed, ...typeScriptConfig(eslint, withTypes) })
      expect(folder(false).lint(...args)).toEqual([])
      expect(folder(true).lint(...args)).toEqual([
        typeScriptReport[2]!.replace('client.ts:10:10', 'typed.ts:8:38'),
      ])
    })
  })
})
