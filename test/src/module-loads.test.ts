/**
 * What modules load, and what they export for types only, in programs of a few files.
 */
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { exportsAllForTypes, isForTypesOnly, loadsModule } from '../../src/module-loads.ts'

/** A program of files in the folder `/p`, by their names. */
function programOf(files: Readonly<Record<string, string>>): ts.Program {
  const options: ts.CompilerOptions = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, noLib: true, types: [] }
  const host = ts.createCompilerHost(options)
  const text = (name: string): string | undefined => files[name.replace('/p/', '')]
  host.fileExists = (name) => text(name) !== undefined
  host.readFile = text
  host.directoryExists = () => true
  host.getSourceFile = (name, version) => {
    const found = text(name)
    return found === undefined ? undefined : ts.createSourceFile(name, found, version, true)
  }
  return ts.createProgram(Object.keys(files).map((name) => `/p/${name}`), options, host)
}

const CODES = 'export enum Code { A = 1 }\nexport interface Res { code: Code }\nexport default Code\n'

describe('a module loads another', () => {
  const loads = (a: string, more: Record<string, string> = {}): boolean => loadsModule(programOf({ 'a.ts': a, 'b.ts': CODES, ...more }), '/p/a.ts', '/p/b.ts')

  it.each([
    "import './b'", "import { Code } from './b'", "import { type Res, Code } from './b'", "import Code from './b'", "import * as all from './b'", "import Code, * as all from './b'",
    "export * from './b'", "export { Code } from './b'", "export { type Res, Code } from './b'", "import { nothing } from './b'",
  ])('by %s', (a) => {
    expect(loads(a)).toBe(true)
  })

  it.each(["import type { Code } from './b'", "import { type Code } from './b'", "import { Res } from './b'", "import type Code from './b'", "export type { Code } from './b'", "export type * from './b'", 'export {}', 'import { Code } from "c"', "const b = './b'"])('not by %s', (a) => {
    expect(loads(a)).toBe(false)
  })

  it('by way of a third', () => {
    expect(loads("import './c'", { 'c.ts': "export * from './b'" })).toBe(true)
    expect(loads("import './c'", { 'c.ts': "export type * from './b'" })).toBe(false)
    expect(loads("import './c'", { 'c.d.ts': "import './b'" })).toBe(false)
  })

  it('that is itself, and in a circle', () => {
    const program = programOf({ 'a.ts': "import './b'", 'b.ts': "import './a'", 'c.ts': 'export {}' })
    expect([['a', 'a'], ['a', 'b'], ['b', 'a'], ['a', 'c'], ['d', 'a']].map(([from, to]) => loadsModule(program, `/p/${from}.ts`, `/p/${to}.ts`))).toEqual([true, true, true, false, false])
  })
})

describe('a name is exported for types only', () => {
  const isForTypes = (a: string, more: Record<string, string> = {}, name = 'Code'): boolean => {
    const program = programOf({ 'a.ts': a, 'b.ts': CODES, ...more })
    const checker = program.getTypeChecker()
    const module = checker.getSymbolAtLocation(program.getSourceFile('/p/a.ts')!)!
    return isForTypesOnly(checker, checker.getExportsOfModule(module).find((each) => each.name === name)!)
  }

  it.each([
    "export type { Code } from './b'", "export { type Code } from './b'", "import type { Code } from './b'\nexport { Code }", "import { type Code } from './b'\nexport { Code }", 'enum Code { A }\nexport type { Code }',
  ])('by %s', (a) => {
    expect(isForTypes(a)).toBe(true)
  })

  it.each(["export { Code } from './b'", "import { Code } from './b'\nexport { Code }", 'export enum Code { A }', "import * as all from './b'\nexport import Code = all.Code", "export * from './b'"])('not by %s', (a) => {
    expect(isForTypes(a)).toBe(false)
  })

  it('by a default, and a module before', () => {
    expect(isForTypes("import type { Code } from './b'\nexport default Code", {}, 'default')).toBe(true)
    expect(isForTypes("import { Code } from './b'\nexport default Code", {}, 'default')).toBe(false)
    expect(isForTypes("export { Code } from './c'", { 'c.ts': "export type { Code } from './b'" })).toBe(true)
  })

  it('not where it is exported from module to module without end', () => {
    expect(isForTypes("export { Code } from './c'", { 'c.ts': "export { Code } from './a'" })).toBe(false)
  })
})

it.each([
  ["export type * from './b'", true],
  ["export const x = 1\nexport type * from './b'", true],
  ["export * from './b'", false],
  ["export type { Code } from './b'", false],
  ["export type * as all from './b'", false],
  ['export type Code = 1', false],
  ['', false],
])('%s: exports all for types: %s', (a, expected) => {
  const program = programOf({ 'a.ts': a, 'b.ts': CODES, 'c.ts': "import { Code } from './a'" })
  const [statement] = program.getSourceFile('/p/c.ts')!.statements
  expect(exportsAllForTypes(program.getTypeChecker(), (statement as ts.ImportDeclaration).moduleSpecifier)).toBe(expected)
})
