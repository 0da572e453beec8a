/**
 * The tests of the versions of ESLint that have flat configs only, or first of all.
 */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { chineseReport, javaScript, javaScriptReport, readmeConfig, typeScript } from './example-files.ts'
import { HostProject, typeScriptPackages } from './host-project.ts'
import { expectJavaScript, expectTypeScript } from './lint-and-fix.ts'

const HEADINGS = { 'README.md': 'ESLint 10 and 9', 'README.zh-CN.md': 'ESLint 10 和 9' } as const

/** The ways to write a config, beside those of the READMEs. */
const configs: readonly [string, string, string][] = [
  [
    'configs.recommended, in an ESM config',
    'eslint.config.mjs',
    `import rayvisionCodes from 'eslint-plugin-rayvision-codes'
export default [rayvisionCodes.configs.recommended]
`,
  ],
  [
    'extends: rayvision-codes/strict, in a CommonJS config',
    'eslint.config.cjs',
    `const { defineConfig } = require('eslint/config')
const rayvisionCodes = require('eslint-plugin-rayvision-codes')
module.exports = defineConfig([{ plugins: { 'rayvision-codes': rayvisionCodes }, extends: ['rayvision-codes/strict'] }])
`,
  ],
  [
    'the plugin with rules, in a CommonJS config',
    'eslint.config.cjs',
    `const rayvisionCodes = require('eslint-plugin-rayvision-codes')
module.exports = [
  {
    plugins: { 'rayvision-codes': rayvisionCodes },
    rules: { 'rayvision-codes/no-magic-code': 'error', 'rayvision-codes/no-unknown-code': 'error' },
  },
]
`,
  ],
]

/** Configs in TypeScript: what an editor makes of them. */
const typedConfigs = {
  'config.mts': `import { defineConfig } from 'eslint/config'
import rayvisionCodes from 'eslint-plugin-rayvision-codes'
export default defineConfig([
  { plugins: { 'rayvision-codes': rayvisionCodes }, extends: ['rayvision-codes/recommended', rayvisionCodes.configs.strict] },
])
export const namespace: string = rayvisionCodes.meta.namespace
// @ts-expect-error: there is no such config
export const missing = rayvisionCodes.configs.all
`,
  'config.cts': `import rayvisionCodes = require('eslint-plugin-rayvision-codes')
export = [rayvisionCodes.configs.recommended, rayvisionCodes.configs.strict]
`,
}

/**
 * Tests the packages with a version of ESLint.
 *
 * @param version What npm is asked for.
 */
export function describeFlatConfig(version: string): void {
  describe(`a JavaScript project with ESLint ${version}`, () => {
    let project: HostProject
    beforeAll(async () => {
      project = await HostProject.install(inject('tarballs'), { eslint: version })
    })
    afterAll(() => project.remove())

    it('has no TypeScript', () => {
      expect(project.has('typescript')).toBe(false)
    })

    it('the config of README.md', () => {
      expectJavaScript(project, readmeConfig('README.md', HEADINGS['README.md']), javaScriptReport)
    })

    it('the config of README.zh-CN.md', () => {
      expectJavaScript(project, readmeConfig('README.zh-CN.md', HEADINGS['README.zh-CN.md']), chineseReport)
    })

    it.each(configs)('%s', (_, name, text) => {
      expectJavaScript(project, { [name]: text }, javaScriptReport)
    })

    it('wrong settings stop the run with the path of the key', () => {
      const config = `import rayvisionCodes from 'eslint-plugin-rayvision-codes'
export default [rayvisionCodes.configs.recommended, { settings: { 'rayvision-codes': { edition: '2021' } } }]
`
      const { exitCode, stderr } = project.folderWith({ ...javaScript, 'eslint.config.mjs': config }).eslint('.')
      expect(exitCode).toBe(2)
      expect(stderr).toContain('settings["rayvision-codes"].edition: expected one of "2019-11"')
    })
  })

  describe(`a TypeScript project with ESLint ${version}`, () => {
    let project: HostProject
    beforeAll(async () => {
      project = await HostProject.install(inject('tarballs'), { eslint: version, ...typeScriptPackages })
    })
    afterAll(() => project.remove())

    it.each(['README.md', 'README.zh-CN.md'] as const)('the config of %s', (readme) => {
      const config = readmeConfig(readme, 'TypeScript')
      if (readme === 'README.md') expectTypeScript(project, config)
      else expect(project.folderWith({ ...typeScript, ...config }).lint()).toHaveLength(3)
    })

    it('loads TypeScript for its parser and for nothing else', () => {
      const folder = (heading: string) => project.folderWith({ ...javaScript, ...readmeConfig('README.md', heading) })
      expect(folder(HEADINGS['README.md']).loadsTypeScript()).toBe(false)
      expect(folder('TypeScript').loadsTypeScript()).toBe(true)
    })

    it('types configs, as ESM and as CommonJS', () => {
      const folder = project.folderWith(typedConfigs)
      const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck']
      expect(folder.tsc(...Object.keys(typedConfigs), ...options)).toMatchObject({ exitCode: 0, stdout: '' })
    })
  })
}
