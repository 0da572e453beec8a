import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { chineseReport, javaScript, javaScriptReport, readmeConfig } from './example-files.ts'
import { HostProject, typeScriptPackages, type Files } from './host-project.ts'
import { expectJavaScript, expectTypeScript } from './lint-and-fix.ts'

const ESLINT = '8.57.1'
// Of itself, ESLint 8 looks at .js alone.
const EXTENSIONS = ['--ext', '.mjs,.cjs,.ts']

const rules = { 'rayvision-codes/no-magic-code': 'error', 'rayvision-codes/no-unknown-code': 'error' }

/** An eslintrc file. */
function eslintrc(config: object): Files {
  const parserOptions = { ecmaVersion: 'latest', sourceType: 'module' }
  return { '.eslintrc.json': JSON.stringify({ root: true, parserOptions, ...config }) }
}

describe('a JavaScript project with ESLint 8.57', () => {
  let project: HostProject
  beforeAll(async () => {
    project = await HostProject.install(inject('tarballs'), { eslint: ESLINT })
  })
  afterAll(() => project.remove())

  it('has no TypeScript', () => {
    expect(project.has('typescript')).toBe(false)
  })

  it.each([
    ['the config of README.md', readmeConfig('README.md', 'ESLint 8.57'), javaScriptReport],
    ['the config of README.zh-CN.md', readmeConfig('README.zh-CN.md', 'ESLint 8.57'), chineseReport],
    ['plugin:rayvision-codes/legacy-recommended', eslintrc({ extends: ['plugin:rayvision-codes/legacy-recommended'] }), javaScriptReport],
    ['plugin:rayvision-codes/legacy-strict', eslintrc({ extends: ['plugin:rayvision-codes/legacy-strict'] }), javaScriptReport],
    ["plugins: ['rayvision-codes'] with rules", eslintrc({ plugins: ['rayvision-codes'], rules }), javaScriptReport],
  ])('%s', (_, config, report) => {
    expectJavaScript(project, config, report, EXTENSIONS)
  })

  it.each([
    ['eslint.config.mjs', "import plugin from 'eslint-plugin-rayvision-codes'\nexport default [plugin.configs.recommended]\n"],
    ['eslint.config.cjs', "const plugin = require('eslint-plugin-rayvision-codes')\nmodule.exports = [plugin.configs.recommended]\n"],
  ])('%s', (name, text) => {
    expectJavaScript(project, { [name]: text }, javaScriptReport)
  })

  it('wrong settings stop the run with the path of the key', () => {
    const settings = { 'rayvision-codes': { enum: { name: 'a-b' } } }
    const folder = project.folderWith({ ...javaScript, ...eslintrc({ plugins: ['rayvision-codes'], rules, settings }) })
    const { exitCode, stderr } = folder.eslint('.', ...EXTENSIONS)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('settings["rayvision-codes"].enum.name: expected the name of a binding')
  })
})

describe('a TypeScript project with ESLint 8.57', () => {
  let project: HostProject
  beforeAll(async () => {
    project = await HostProject.install(inject('tarballs'), { eslint: ESLINT, ...typeScriptPackages })
  })
  afterAll(() => project.remove())

  const parser = '@typescript-eslint/parser'
  const legacyRecommended = ['plugin:rayvision-codes/legacy-recommended']

  it('legacy-recommended with @typescript-eslint/parser', () => {
    expectTypeScript(project, eslintrc({ parser, extends: legacyRecommended }), EXTENSIONS)
  })

  it('loads TypeScript for its parser and for nothing else', () => {
    const folder = (config: object) => project.folderWith({ ...javaScript, ...eslintrc({ extends: legacyRecommended, ...config }) })
    expect(folder({}).loadsTypeScript(...EXTENSIONS)).toBe(false)
    expect(folder({ parser }).loadsTypeScript(...EXTENSIONS)).toBe(true)
  })
})
