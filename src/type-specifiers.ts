/**
 * The types that the setting `responseTypes` names, as typescript-eslint's `TypeOrValueSpecifier` does.
 */
import path from 'node:path'
import type ts from 'typescript'
import { basesOf, type FileTypes } from './file-types.ts'
import type { TypeSpecifier } from './settings.ts'

/**
 * Whether a type, a part of it or one of its bases is one that the specifiers name.
 *
 * @param cwd The folder that a specifier's `path` begins at.
 */
export function matchesSome(types: FileTypes, type: ts.Type, specifiers: readonly TypeSpecifier[], cwd: string): boolean {
  if (specifiers.length === 0) return false
  const whole = unwrapped(types, type)
  // A union may have the name itself: `type ApiResponse = Success | Failure`.
  return [whole, ...types.partsOf(whole)].some((part) => withBases(part).some((base) => specifiers.some((specifier) => matches(types, base, specifier, cwd))))
}

/** What TypeScript's own types change the properties of: `Partial<ApiResponse>`, `Readonly<ApiResponse>`. */
const OF_PROPERTIES = new Set(['Omit', 'Partial', 'Pick', 'Readonly', 'Required'])

function unwrapped({ program }: FileTypes, type: ts.Type): ts.Type {
  const isOfLanguage = (symbol: ts.Symbol): boolean => symbol.declarations?.some((declaration) => program.isSourceFileDefaultLibrary(declaration.getSourceFile())) === true
  let inner = type
  while (inner.aliasSymbol && OF_PROPERTIES.has(inner.aliasSymbol.name) && isOfLanguage(inner.aliasSymbol) && inner.aliasTypeArguments?.[0]) inner = inner.aliasTypeArguments[0]
  return inner
}

/** A type with the types that it is made from: the parts of an intersection, what an interface or class extends. */
function withBases(type: ts.Type): readonly ts.Type[] {
  const own = type.isIntersection() ? type.types : basesOf(type)
  return [type, ...own.flatMap(withBases)]
}

function matches(types: FileTypes, type: ts.Type, specifier: TypeSpecifier, cwd: string): boolean {
  const symbols = [type.aliasSymbol, type.getSymbol()].filter((symbol) => symbol !== undefined)
  const wanted = typeof specifier === 'string' ? [specifier] : [specifier.name].flat()
  return symbols.some((symbol) => {
    if (!wanted.includes(symbol.name)) return false
    if (typeof specifier === 'string') return true
    return (symbol.declarations ?? []).some((declaration) => isFrom(types.program, declaration.getSourceFile(), specifier, cwd))
  })
}

function isFrom(program: ts.Program, file: ts.SourceFile, specifier: Exclude<TypeSpecifier, string>, cwd: string): boolean {
  switch (specifier.from) {
    case 'lib':
      return program.isSourceFileDefaultLibrary(file)
    case 'package':
      return namesOf(specifier.package).some((name) => file.fileName.includes(`/node_modules/${name}/`))
    default:
      if (specifier.path !== undefined) return path.resolve(cwd, specifier.path) === path.resolve(file.fileName)
      return !program.isSourceFileDefaultLibrary(file) && !program.isSourceFileFromExternalLibrary(file)
  }
}

/** What a package is called, and the one that has its types: of `@acme/api`, `@types/acme__api`. */
function namesOf(name: string): readonly string[] {
  return [name, `@types/${name.replace(/^@([^/]+)\//, '$1__')}`]
}
