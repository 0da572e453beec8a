/**
 * How a code at a site is replaced by a member of the enum.
 */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { CodeFile } from './code-file.ts'
import type { CodeMention } from './code-mentions.ts'
import type { EnumBinding, EnumMember } from './enum-binding.ts'
import type { TableCode } from './code-table.ts'
import { accessEnum } from './enum-import.ts'
import { hasPatterns } from './language-version.ts'
import { enumFor } from './own-enum.ts'
import { isName } from './property-name.ts'
import { findVariable } from './scope.ts'
import type { ValueForm } from './value-flow.ts'
import { hasComments } from './written-expression.ts'

/** Changes that belong together. */
export type Replacement = (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[]

/** Whether a literal is of another type than the response code, where that is compared too: `res.code === '805'`. */
export function isNeverEqual({ literal, isKey, form, strict }: CodeMention): boolean {
  return literal !== undefined && isKey !== true && strict && literal.form !== form
}

/**
 * Whether a member of the enum in place of a literal leaves what the program computes as it is: members are numbers,
 * so a literal of another type must stand where types do not matter, or where the response code was converted too.
 */
export function keepsValue(file: CodeFile, mention: CodeMention): boolean {
  const { node, literal, isKey, form } = mention
  if (literal === undefined || isNeverEqual(mention)) return false
  // `==` takes both; the compiler does not, where the code is declared as a text, nor does `equal` of a strict assert.
  return isKey === true || literal.form === form || (!isTypeScript(file) && !isArgument(node))
}

/** Whether an expression, or one of whose arms it is, is given to a call. */
function isArgument(node: TSESTree.Node): boolean {
  let inner = node
  while (inner.parent?.type === 'ConditionalExpression' || inner.parent?.type === 'LogicalExpression') inner = inner.parent
  return inner.parent?.type === 'CallExpression'
}

function isTypeScript({ filename }: CodeFile): boolean {
  return /\.[cm]?tsx?$/.test(filename)
}

/**
 * Replaces a mention by a member of the enum, with the import that it needs.
 *
 * @returns undefined where the enum cannot be reached from the file, or the literal's own type is asked for.
 */
export function replaceCode(file: CodeFile, mention: CodeMention, row: TableCode): Replacement | undefined {
  const node = replacedNode(mention)
  const access = node && accessEnum(file, mention.node, [row], enumFor(file, mention, row))
  if (node === undefined || access === undefined || hasComments(file.sourceCode, node.range)) return undefined
  const text = written(file, mention, access.member(row))
  return text === undefined ? undefined : (fixer) => [...access.importFixes(fixer), fixer.replaceText(node, apart(file, node, text))]
}

/** What a member replaces. No member may stand under `as const`, which says nothing where codes are compared. */
function replacedNode({ node }: CodeMention): TSESTree.Node | undefined {
  const { parent } = node
  const isAssertion = parent?.type === 'TSAsExpression' || parent?.type === 'TSTypeAssertion'
  if (!isAssertion || !isConst(parent.typeAnnotation)) return node
  return parent.parent.type === 'BinaryExpression' || parent.parent.type === 'SwitchCase' ? parent : undefined
}

function isConst(type: TSESTree.TypeNode): boolean {
  return type.type === 'TSTypeReference' && isName(type.typeName, 'const')
}

/** A member as it must stand in a mention's place; undefined where the language has no such key, or the conversion's name means something else. */
function written(file: CodeFile, { node, isKey, form, strict }: CodeMention, member: string): string | undefined {
  if (isKey) return hasPatterns(file) ? `[${member}]` : undefined
  // `==` takes both; the compiler does not, where a conversion made something else of the code.
  return strict || isTypeScript(file) ? memberAs(file, node, form, member) : member
}

/** A member in the form that the response code has at a place; undefined where the conversion's name means something else. */
export function memberAs({ sourceCode }: CodeFile, node: TSESTree.Node, form: ValueForm, member: string): string | undefined {
  if (form === 'number') return member
  const conversion = form === 'string' ? 'String' : 'BigInt'
  return findVariable(sourceCode, node, conversion) === undefined ? `${conversion}(${member})` : undefined
}

/** A text that is parted from the words beside the node that it replaces: `case'805'`, `805in x`. */
export function apart({ sourceCode: { text } }: CodeFile, { range: [start, end] }: { readonly range: readonly [number, number] }, written: string): string {
  const isWord = (char: string | undefined): boolean => /[\p{ID_Continue}$]/u.test(char ?? '')
  const before = isWord(text[start - 1]) && isWord(written[0]) ? ' ' : ''
  const after = isWord(text[end]) && isWord(written.at(-1)) ? ' ' : ''
  return before + written + after
}

/** Writes another name where a member's name stands: `RC.NOPE`, `RC['NOPE']`. */
export function replaceMemberName({ node, key }: EnumMember, row: TableCode): Replacement {
  const [start, end] = key.range
  if (node.type === 'Property' && node.shorthand) return (fixer) => [fixer.insertTextBefore(key, `${row.name}: `)]
  if (key.type === 'Identifier') return (fixer) => [fixer.replaceText(key, row.name)]
  // Inside of the quotes, which stay; a number has none.
  const isText = key.type === 'Literal' && typeof key.value === 'string'
  return (fixer) => [isText ? fixer.replaceTextRange([start + 1, end - 1], row.name) : fixer.replaceText(key, `'${row.name}'`)]
}

/** Writes another module where an import has the enum from; undefined for a `require`, and for that of TypeScript's enum, which has no other. */
export function replaceSource({ source, statement }: EnumBinding, module: string): Replacement | undefined {
  if (statement.type !== 'ImportDeclaration' || source.endsWith('/enum')) return undefined
  const [start, end] = statement.source.range
  return (fixer) => [fixer.replaceTextRange([start + 1, end - 1], module)]
}
