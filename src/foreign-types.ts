/**
 * Types whose code is none of a response: those of the language, of the DOM and of Node, and errors and events.
 */
import type ts from 'typescript'
import type { FileTypes } from './file-types.ts'
import { isApiErrorName, names, wordsOf } from './names.ts'

/**
 * Whether a code of an object is foreign.
 *
 * @param type The object's, one of a union's parts.
 * @param property The code's name, where it has one.
 */
export function isForeignCode(types: FileTypes, type: ts.Type, property: string | undefined): boolean {
  const declared = property === undefined ? [] : (types.checker.getPropertyOfType(type, property)?.declarations ?? [])
  const owners = declared.map(({ parent }) => nameOfOwner(parent))
  const files = declared.map((declaration) => declaration.getSourceFile())
  const whole = type.isIntersection() ? type.types : [type]
  if (whole.some((part) => isOtherError(types, part, owners, files))) return true
  if (files.length > 0) return files.every((file, index) => isOfPlatform(types, file) || (isErrorOrEvent(owners[index]) && isOfLibrary(types, file)))
  return whole.some((part) => isDeclaredElsewhere(types, part))
}

/** The name of the class or interface that declares a property. */
function nameOfOwner(node: ts.Node): string {
  const { name } = node as ts.Node & { readonly name?: ts.Identifier }
  return name?.text ?? ''
}

/** Whether a type is an error or an event by its bases; an `ApiError` of the project's own is thrown for a response. */
function isOtherError(types: FileTypes, type: ts.Type, owners: readonly string[], files: readonly ts.SourceFile[]): boolean {
  const symbol = symbolOf(type)
  if (symbol === undefined || !isErrorOrEvent(symbol.name) || !hasErrorBase(type)) return false
  const all = [...files, ...filesOf(symbol)]
  return ![symbol.name, ...owners].some(isApiErrorName) || all.some((file) => isOfLibrary(types, file))
}

/** Whether a type is declared by none of the project's files; `Partial<Answer>` is as foreign as what it is made of. */
function isDeclaredElsewhere(types: FileTypes, type: ts.Type): boolean {
  const symbol = symbolOf(type)
  const files = symbol ? filesOf(symbol) : []
  if (symbol === undefined || files.length === 0) return false
  if (type.aliasTypeArguments && files.every((file) => types.program.isSourceFileDefaultLibrary(file))) {
    return type.aliasTypeArguments.some((part) => isDeclaredElsewhere(types, part))
  }
  return symbol.name !== '__type' && files.every((file) => isOfPlatform(types, file) || (isErrorOrEvent(symbol.name) && isOfLibrary(types, file)))
}

function symbolOf(type: ts.Type): ts.Symbol | undefined {
  return type.aliasSymbol ?? type.getSymbol()
}

function filesOf(symbol: ts.Symbol): ts.SourceFile[] {
  return (symbol.declarations ?? []).map((declaration) => declaration.getSourceFile())
}

function isErrorOrEvent(name = ''): boolean {
  return wordsOf(name).some((word) => names.errorEndings.has(word) || word === 'event')
}

function hasErrorBase(type: ts.Type): boolean {
  return ['Error', 'Event'].some((name) => type.getSymbol()?.name === name) || (type.getBaseTypes() ?? []).some(hasErrorBase)
}

function isOfPlatform({ program }: FileTypes, file: ts.SourceFile): boolean {
  return program.isSourceFileDefaultLibrary(file) || /\/@types\/node\//.test(file.fileName)
}

function isOfLibrary({ program }: FileTypes, file: ts.SourceFile): boolean {
  return program.isSourceFileFromExternalLibrary(file)
}
