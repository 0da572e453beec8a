/**
 * Codes that the language, the DOM, Node, or errors and events declare: none of them is that of a response.
 */
import type ts from 'typescript'
import { STATUS_PROPERTIES } from './gate.ts'
import { basesOf, type FileTypes } from './file-types.ts'
import { isApiErrorName, names, wordsOf } from './names.ts'

/**
 * Whether a code of an object is foreign.
 *
 * @param type The object's, one of a union's parts.
 * @param property The code's name, where it has one.
 */
export function isForeignCode(types: FileTypes, type: ts.Type, property: string | undefined): boolean {
  const declarations = property === undefined ? [] : (types.checker.getPropertyOfType(type, property)?.declarations ?? [])
  if (declarations.some(isOfStatus)) return true
  const declarers = declarations.map((declaration): Declarer => ({ name: nameOf(declaration.parent), file: declaration.getSourceFile() }))
  const isOwn = !declarers.some(({ file }) => isOfLibrary(types, file))
  const givenNames = [type.aliasSymbol?.name ?? '', ...declarers.map(({ name }) => name)]
  // An `ApiError` of the project's own is thrown for a response.
  const isOfApi = (part: ts.Type): boolean => isOwn && [nameOfType(part), ...givenNames].some(isApiErrorName)
  const parts = type.isIntersection() ? type.types : [type]
  if (parts.some((part) => isErrorType(part) && !isOfApi(part))) return true
  return declarers.length > 0 && declarers.every(({ name, file }) => isOfPlatform(types, file) || (isErrorOrEvent(name) && isOfLibrary(types, file)))
}

/** Whether a property is made from the status of HTTP: `{ code: response.statusCode }`. */
function isOfStatus(declaration: ts.Declaration): boolean {
  const { initializer } = declaration as ts.PropertyAssignment & { readonly initializer?: ts.PropertyAccessExpression }
  return STATUS_PROPERTIES.has(initializer?.name?.text ?? '')
}

/** A class or an interface that declares a property. */
interface Declarer {
  readonly name: string
  readonly file: ts.SourceFile
}

/** The name of a class or an interface, or of the class around a constructor that declares a property; literal types have none. */
function nameOf(node: ts.Node): string {
  const [own, outer] = [node, node.parent] as (ts.Node & { readonly name?: ts.Identifier })[]
  return (own?.name ?? outer?.name)?.text ?? ''
}

/** Whether a type is an error or an event by its name and by its bases. */
function isErrorType(type: ts.Type): boolean {
  return isErrorOrEvent(nameOfType(type)) && hasErrorBase(type)
}

function nameOfType(type: ts.Type): string {
  return (type.aliasSymbol ?? type.getSymbol())?.name ?? ''
}

function isErrorOrEvent(name: string): boolean {
  return wordsOf(name).some((word) => names.errorEndings.has(word) || word === 'event')
}

function hasErrorBase(type: ts.Type): boolean {
  return ['Error', 'Event'].some((name) => type.getSymbol()?.name === name) || basesOf(type).some(hasErrorBase)
}

function isOfPlatform({ program }: FileTypes, file: ts.SourceFile): boolean {
  return program.isSourceFileDefaultLibrary(file) || /\/@types\/node\//.test(file.fileName)
}

function isOfLibrary({ program }: FileTypes, file: ts.SourceFile): boolean {
  return program.isSourceFileFromExternalLibrary(file)
}
