/**
 * What the program of the type checker tells of its modules: which load which, and which export a name for types only.
 */
import type ts from 'typescript'
import { kept } from './kept.ts'

/** What of an import or an export says that it is gone at run time; older and newer compilers have it. */
interface MaybeTypeOnly {
  readonly isTypeOnly?: boolean
}

/** How many modules are looked at behind one. */
const MOST_MODULES = 1000

/** How often a name is exported again. */
const MOST_EXPORTS = 16

const loaded = new WeakMap<ts.Program, Map<string, ReadonlySet<string>>>()

/** Whether a module loads another when it is loaded itself, or what it imports does; itself included. */
export function loadsModule(program: ts.Program, file: string, other: string): boolean {
  const byFile = kept(loaded, program, () => new Map<string, ReadonlySet<string>>())
  return kept(byFile, file, () => modulesBehind(program, file)).has(other)
}

function modulesBehind(program: ts.Program, file: string): ReadonlySet<string> {
  const found = new Set([file])
  for (const name of found) {
    if (found.size > MOST_MODULES) break
    const source = program.getSourceFile(name)
    if (source === undefined || source.isDeclarationFile) continue
    for (const statement of source.statements) {
      const target = loadedBy(program, statement as ts.ImportDeclaration & ts.ExportDeclaration)
      if (target !== undefined) found.add(target)
    }
  }
  return found
}

/** The file that an `import` or an `export … from` loads. */
function loadedBy(program: ts.Program, { moduleSpecifier, importClause, isTypeOnly }: ts.ImportDeclaration & ts.ExportDeclaration): string | undefined {
  if (moduleSpecifier === undefined || isTypeOnly) return undefined
  const checker = program.getTypeChecker()
  if (importClause !== undefined && !bringsValues(checker, importClause)) return undefined
  const [declaration] = checker.getSymbolAtLocation(moduleSpecifier)?.declarations ?? []
  return (declaration as ts.SourceFile | undefined)?.fileName
}

/** Whether an import brings something that is there at run time: one of types alone is left out. */
function bringsValues(checker: ts.TypeChecker, clause: ts.ImportClause): boolean {
  if ((clause as MaybeTypeOnly).isTypeOnly === true) return false
  const named = clause.namedBindings as { readonly elements?: readonly ts.ImportSpecifier[] } | undefined
  // `import * as codes`
  if (named !== undefined && named.elements === undefined) return true
  const names = [...(clause.name ? [clause.name] : []), ...(named?.elements ?? []).flatMap((element) => (element.isTypeOnly ? [] : [element.name]))]
  return names.some((name) => isValue(checker, name))
}

/** Whether a name that is imported means a value, or nothing that is known. */
function isValue(checker: ts.TypeChecker, name: ts.Node): boolean {
  const symbol = checker.getSymbolAtLocation(name)
  const meant = symbol && checker.getAliasedSymbol(symbol)
  return meant?.declarations === undefined || meant.valueDeclaration !== undefined
}

/** A file has no parent, whatever its type says. */
function parentOf(node: ts.Node | undefined): ts.Node | undefined {
  return node?.parent
}

/** Whether a module exports for types all that another has: `export type * from './codes'`. */
export function exportsAllForTypes(checker: ts.TypeChecker, moduleSpecifier: ts.Node): boolean {
  const [file] = checker.getSymbolAtLocation(moduleSpecifier)?.declarations ?? []
  return ((file as ts.SourceFile | undefined)?.statements ?? []).some((statement) => {
    const { exportClause, isTypeOnly, moduleSpecifier: from } = statement as ts.ExportDeclaration
    return isTypeOnly && from !== undefined && exportClause === undefined
  })
}

/** Whether a name that a module exports, or an import brings, is there for types only: `export type { Code } from './codes'`. */
export function isForTypesOnly(checker: ts.TypeChecker, exported: ts.Symbol): boolean {
  let symbol: ts.Symbol | undefined = exported
  for (let left = MOST_EXPORTS; symbol !== undefined && left > 0; left -= 1) {
    // What exports it again, by its name or as the default.
    const specifier: ts.Node | undefined = symbol.declarations?.find((declaration) => 'isTypeOnly' in declaration || 'isExportEquals' in declaration)
    if (specifier === undefined) return false
    if ([specifier, parentOf(specifier), parentOf(parentOf(specifier))].some((node) => (node as MaybeTypeOnly | undefined)?.isTypeOnly === true)) return true
    symbol = checker.getImmediateAliasedSymbol(symbol)
  }
  return false
}
