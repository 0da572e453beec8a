/**
 * What must hold in every host: the exact report, the exact fixed files, and the same results of the fixed program.
 */
import { expect } from 'vitest'
import {
  javaScript, javaScriptFixed, javaScriptOutput, typeScript, typeScriptFixed, typeScriptReport,
} from './example-files.ts'
import type { Files, HostProject } from './host-project.ts'

/**
 * @param config The config's file.
 * @param report What ESLint must say.
 * @param args What the command needs beside the folder.
 */
export function expectJavaScript(project: HostProject, config: Files, report: readonly string[], args: readonly string[] = []): void {
  const folder = project.folderWith({ ...javaScript, ...config })
  expect(folder.node('run.mjs').stdout).toBe(javaScriptOutput)
  expect(folder.lint(...args)).toEqual(report)
  folder.eslint('.', '--fix', ...args)
  for (const [name, text] of Object.entries(javaScriptFixed)) expect(folder.read(name)).toBe(text)
  expect(folder.node('run.mjs').stdout).toBe(javaScriptOutput)
}

/**
 * @param config The config's file.
 * @param args What the command needs beside the folder.
 */
export function expectTypeScript(project: HostProject, config: Files, args: readonly string[] = []): void {
  const folder = project.folderWith({ ...typeScript, ...config })
  expect(folder.lint(...args)).toEqual(typeScriptReport)
  folder.eslint('.', '--fix', ...args)
  for (const [name, text] of Object.entries(typeScriptFixed)) expect(folder.read(name)).toBe(text)
  expect(folder.tsc('client.ts', '--strict', '--noEmit', '--module', 'nodenext')).toMatchObject({ exitCode: 0, stdout: '' })
}
