/**
 * How a code at a site is replaced by a member of the enum.
 */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { CodeFile } from './code-file.ts'
import type { CodeMention } from './code-sites.ts'
import type { TableCode } from './code-table.ts'
import { accessEnum } from './enum-import.ts'

/** Changes that belong together. */
export type Replacement = (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[]

/**
 * Whether a member of the enum in place of a literal leaves what the program computes as it is: members are numbers,
 * so a literal of another type must stand where types do not matter, or where the response code was converted too.
 */
export function keepsValue({ literal, place, form, strict }: CodeMention): boolean {
  return literal !== undefined && (place === 'key' || !strict || literal.form === form)
}

/**
 * Replaces a mention by a member of the enum, with the import that it needs.
 *
 * @returns undefined where the enum cannot be reached from the file.
 */
export function replaceCode(file: CodeFile, mention: CodeMention, row: TableCode): Replacement | undefined {
  const { node } = mention
  const access = accessEnum(file, node, [row])
  if (access === undefined) return undefined
  const member = access.member(row)
  return (fixer) => [...access.importFixes(fixer), fixer.replaceText(node as never, written(file, mention, member))]
}

/** A member as it must stand in a mention's place, apart from the words beside it. */
function written(file: CodeFile, { node, place, form, strict }: CodeMention, member: string): string {
  if (place === 'key') return `[${member}]`
  const value = !strict || form === 'number' ? member : `${form === 'string' ? 'String' : 'BigInt'}(${member})`
  const { text } = file.sourceCode
  const before = /[\p{ID_Continue}$]/u.test(text[node.range[0] - 1] ?? '') ? ' ' : ''
  const after = /[\p{ID_Continue}$]/u.test(text[node.range[1]] ?? '') ? ' ' : ''
  return before + value + after
}

/** Writes another name where a member's name stands: `RC.NOPE`, `RC['NOPE']`. */
export function replaceMemberName({ property, computed }: TSESTree.MemberExpression, row: TableCode): Replacement {
  const [start, end] = property.range
  // Inside of the quotes, which stay.
  return (fixer) => [fixer.replaceTextRange(computed ? [start + 1, end - 1] : [start, end], row.name)]
}
