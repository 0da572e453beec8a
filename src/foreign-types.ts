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
  const declarations = property === undefined ? [] : (types.checker.getPropertyOfType(type, property)?.declarations ?? [])
  const declarers = declarations.map((declaration): Declarer => ({ name: nameOf(declaration.parent), file: declaration.getSourceFile() }))
  if ((type.isIntersection() ? type.types : [type]).some((part) => isOtherError(types, part, declarers))) return true
  return declarers.length > 0 && declarers.every(({ name, file }) => isOfPlatform(types, file) || (isErrorOrEvent(name) && isOfLibrary(types, file)))
}

/** A class or an interface that declares a property. */
interface Declarer {
  readonly name: string
  readonly file: ts.SourceFile
}

/** The name of a class or an interface; literal types have none. */
function nameOf(node: ts.Node): string {
  const { name } = node as ts.Node & { readonly name?: ts.Identifier }
  return name?.text ?? ''
}

/** Whether a type is an error or an event by its bases; an `ApiError` of the project's own is thrown for a response. */
function isOtherError(types: FileTypes, type: ts.Type, declarers: readonly Declarer[]): boolean {
  const name = (type.aliasSymbol ?? type.getSymbol())?.name
  if (name === undefined || !isErrorOrEvent(name) || !hasErrorBase(type)) return false
  const isOfApi = isApiErrorName(name) || declarers.some((declarer) => isApiErrorName(declarer.name))
  return !isOfApi || declarers.some(({ file }) => isOfLibrary(types, file))
}

function isErrorOrEvent(name: string): boolean {
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
