/**
 * Codes that stand where a response is described (`code: 200 | 805` in a type) or built (`{ code: 805, message }`).
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { calleePath } from './callee.ts'
import { armsOf, readCodeLiteral, withoutAssertions } from './code-literal.ts'
import type { CodeMention } from './code-mentions.ts'
import { describesError } from './error-objects.ts'
import { readExpectedCode } from './expected-objects.ts'
import { kept } from './kept.ts'
import { names } from './names.ts'
import { hasPropertyIn, propertyName, writtenName } from './property-name.ts'

/** A code in a type or an object literal. */
export interface DeclaredCode {
  readonly kind: 'construction' | 'type'
  readonly mention: CodeMention
}

/**
 * Finds the codes that are declared under a code property, beside a property that responses have too.
 *
 * @param words The identifiers and strings of the file that are called like a code property.
 */
export function findDeclaredCodes(filename: string, words: readonly TSESTree.Node[]): DeclaredCode[] {
  // An ambient file describes what others wrote.
  if (/\.d\.[cm]?ts$/.test(filename)) return []
  return words.flatMap((word) => {
    const { parent } = word
    if (parent?.type === 'Property' && parent.parent.type === 'ObjectExpression') {
      if (!isResponse(parent.parent) || isOfRow(parent) || describesError(parent.parent) || readExpectedCode(word) !== undefined) return []
      return armsOf(parent.value).flatMap((arm) => declaredCode('construction', arm))
    }
    if ((parent?.type !== 'PropertyDefinition' && parent?.type !== 'TSPropertySignature') || parent.key !== word || !parent.typeAnnotation) return []
    const type = parent.typeAnnotation.typeAnnotation
    const members = parent.parent.type === 'TSTypeLiteral' ? parent.parent.members : parent.parent.body
    // A union of numbers under this name says enough by itself.
    return isUnionOfCodes(type) || hasResponseProperty(members) ? literalTypes(type).flatMap((part) => declaredCode('type', part)) : []
  })
}

function declaredCode(kind: DeclaredCode['kind'], node: TSESTree.Node): DeclaredCode[] {
  const literal = readCodeLiteral(node)
  if (literal?.form !== 'number') return []
  return [{ kind, mention: { node: literal.node, code: literal.code, literal, form: 'number', strict: true } }]
}

/** Calls that answer with an object, or let a mock do so. */
const ANSWERING = new Set(['json', 'jsonp', 'send', 'reply', 'mockResolvedValue', 'mockResolvedValueOnce'])

const PARTS_OF_ADDRESSES = new Set(['query', 'params'])

const responses = new WeakMap<TSESTree.ObjectExpression, boolean>()

/** Whether an object is a response, by its properties or by where it goes: `ctx.body = { code: 805 }`, `res.json({ code: 805 })`. */
function isResponse(object: TSESTree.ObjectExpression): boolean {
  return kept(responses, object, () => looksLikeResponse(object))
}

function looksLikeResponse(object: TSESTree.ObjectExpression): boolean {
  const { parent } = object
  // What an address is made of: `{ path: '/error', query: { code: 404, message } }`
  if (hasPropertyIn(parent, PARTS_OF_ADDRESSES)) return false
  const isAnswer =
    parent.type === 'CallExpression'
      ? hasPropertyIn(withoutAssertions(parent.callee), ANSWERING)
      : parent.type === 'AssignmentExpression' && propertyName(parent.left) === 'body'
  return hasResponseProperty(object.properties, isAnswer)
}

/** What the rows of a table are in: a list, or an object that names them. */
type Table = TSESTree.ArrayExpression | TSESTree.ObjectExpression

const tables = new WeakMap<Table, Map<string, boolean>>()

/**
 * Whether a code is that of a row of a table of the user's own: `const errors = [{ code: 404, message: 'a' }, { code: 403, message: 'b' }]`,
 * `const Errors = { MISSING: { code: 404, message: 'a' }, FORBIDDEN: { code: 403, message: 'b' } }`.
 */
function isOfRow(code: TSESTree.Property): boolean {
  const { parent } = code.parent
  const table = parent.type === 'Property' ? parent.parent : parent
  if ((table.type !== 'ArrayExpression' && table.type !== 'ObjectExpression') || !isConstant(table)) return false
  const byName = kept(tables, table, () => new Map<string, boolean>())
  return kept(byName, writtenName(code), () => isTable(table, writtenName(code)))
}

/** Whether a value is what a variable or a field of a class is declared with, or a module exports, `as const` or frozen perhaps. */
function isConstant(value: TSESTree.Node): boolean {
  const { parent } = value
  if (parent?.type === 'VariableDeclarator') return parent.id.type === 'Identifier'
  if (parent?.type === 'PropertyDefinition' || parent?.type === 'ExportDefaultDeclaration') return true
  if (parent?.type === 'AssignmentExpression') return EXPORTS.test(calleePath(parent.left) ?? '')
  const isSame = parent !== undefined && (withoutAssertions(parent) === withoutAssertions(value) || (parent.type === 'CallExpression' && propertyName(parent.callee) === 'freeze'))
  return isSame && isConstant(parent)
}

/** `module.exports`, `exports.errors` */
const EXPORTS = /^(?:module\.)?exports\b/

/** Whether every row has a code of its own, and no data: mocks answer with lists, and by their routes, too. */
function isTable(table: Table, name: string): boolean {
  const codes = rowsOf(table).map((row) => (row?.type === 'ObjectExpression' && !row.properties.some(isData) ? codeIn(row, name) : undefined))
  return codes.length > 1 && !codes.includes(undefined) && new Set(codes).size === codes.length
}

/** The rows of a table; nothing for what is no row, as a response is that a route or `success` names. */
function rowsOf(table: Table): (TSESTree.Node | null)[] {
  if (table.type === 'ArrayExpression') return table.elements
  return table.properties.map((property) => (property.type === 'Property' && !property.computed && NAME_OF_ROW.test(writtenName(property)) ? property.value : null))
}

/** Constants and classes are called so: `NOT_FOUND`, `NotFound`. */
const NAME_OF_ROW = /^\p{Lu}[\w$]*$/u

function isData(property: TSESTree.ObjectLiteralElement): boolean {
  return hasPropertyIn(property, names.dataSiblings)
}

function codeIn({ properties }: TSESTree.ObjectExpression, name: string): number | undefined {
  const property = properties.find((each): each is TSESTree.Property => each.type === 'Property' && propertyName(each) === name)
  return property && readCodeLiteral(property.value)?.code
}

/** Whether properties are those of a response: some that only responses have, and none that only other things have. */
function hasResponseProperty(properties: readonly TSESTree.Node[], isAnswer = false): boolean {
  const all = properties.map((property) =>
    property.type === 'TSPropertySignature' && property.key.type === 'Identifier' ? property.key.name : writtenName(property),
  )
  const isOfResponse = isAnswer || all.some((name) => names.bodySiblings.has(name) && !names.requestIds.has(name))
  return isOfResponse && !all.some((name) => names.foreignSiblings.has(name) || names.placeNames.has(name))
}

/** Whether a type is a union of numbers, members of an enum among them: a fix replaces one after the other. */
function isUnionOfCodes(type: TSESTree.TypeNode): boolean {
  return type.type === 'TSUnionType' && type.types.every((part) => ['TSLiteralType', 'TSTypeQuery', 'TSTypeReference'].includes(part.type))
}

function literalTypes(type: TSESTree.TypeNode): TSESTree.Node[] {
  if (type.type === 'TSUnionType') return type.types.flatMap(literalTypes)
  return type.type === 'TSLiteralType' ? [type.literal] : []
}
