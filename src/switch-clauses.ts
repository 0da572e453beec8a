/**
 * Changes to the clauses of a `switch`.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { CodeFile } from './code-file.ts'
import type { TableCode } from './code-table.ts'
import { accessEnum, accessEnumOrNumbers } from './enum-import.ts'
import { enumOfCode } from './own-enum.ts'
import { fileStyle, indentationAt, isFirstOnLine } from './file-style.ts'
import { hasPatterns } from './language-version.ts'
import { memberAs, type Replacement } from './replace-code.ts'
import { findVariable, type SourceCode, type Variable } from './scope.ts'
import { completes } from './statement-ends.ts'
import type { ValueForm } from './value-flow.ts'

/** What a changed `switch` gets. */
export interface ClauseChange {
  /** The codes that get a `case`. */
  readonly missing: readonly TableCode[]
  /** Whether it gets a `default`. */
  readonly withDefault: boolean
  /** The form that the code has in the switch: a `case` compares strictly. */
  readonly form: ValueForm
  /** What the new cases do: throw, or nothing that was not done before. */
  readonly body: 'keep' | 'throw'
}

/** The `default` clause of a switch. */
export function defaultClause(node: TSESTree.SwitchStatement): TSESTree.SwitchCase | undefined {
  return node.cases.find(({ test }) => test === null)
}

/** Whether a switch says that it has no default on purpose, as ESLint's `default-case` reads it. */
export function hasNoDefaultComment(sourceCode: SourceCode, node: TSESTree.SwitchStatement): boolean {
  return noDefaultComment(sourceCode, node) !== undefined
}

function noDefaultComment(sourceCode: SourceCode, node: TSESTree.SwitchStatement): TSESTree.Comment | undefined {
  const last = node.cases.at(-1)
  const comments = (last ? sourceCode.getCommentsAfter(last) : sourceCode.getCommentsInside(node))
  const comment = comments.at(-1)
  return comment && /^\s*no default\s*$/i.test(comment.value) ? comment : undefined
}

/**
 * Adds clauses to a `switch`.
 *
 * New cases stand before the `default`; where the clauses before it run into it, before those, so that they go on
 * doing so.
 *
 * @returns undefined where the enum cannot be reached from the file, or a code is no member of it that is added without a suggestion.
 */
export function addClauses(file: CodeFile, node: TSESTree.SwitchStatement, change: ClauseChange): Replacement | undefined {
  const { sourceCode } = file
  const { lineEnd, semicolon, indent } = fileStyle(sourceCode)
  // What is fixed by itself must leave no number behind.
  const accessMembers = change.body === 'keep' ? accessEnum : accessEnumOrNumbers
  const access = accessMembers(file, node, change.missing, enumOfCode(file, node.discriminant, change.missing))
  if (access === undefined) return undefined

  const outer = indentationAt(sourceCode, node.range[0])
  const [first] = node.cases
  const clause = first && isFirstOnLine(sourceCode, first.range[0]) ? indentationAt(sourceCode, first.range[0]) : outer + indent
  const body = clause + (clause.length > outer.length ? clause.slice(outer.length) : indent)
  // What is called so may be anything else, but for a type.
  if (change.body === 'throw' && findVariable(sourceCode, node, 'Error')?.defs.some(isValue) === true) return undefined
  const failure = throwStatement(file, node.discriminant) + semicolon
  const members = change.missing.map((row) => memberAs(file, node, change.form, access.member(row)))
  if (members.includes(undefined)) return undefined
  const labels = members.map((member) => `${clause}case ${member}:`)
  const existing = defaultClause(node)

  if (existing !== undefined) {
    // New cases before a default in the middle are asked before the clauses behind it, which may mean the same codes.
    if (change.body === 'keep' && existing !== node.cases.at(-1)) return undefined
    const into = change.body === 'keep' ? existing : firstThatRunsInto(node, existing)
    const lines = change.body === 'keep' ? labels : [...labels, body + failure]
    return (fixer) => [...access.importFixes(fixer), insertBefore(file, into, lines.join(lineEnd), clause, fixer)]
  }

  const lines: string[] = []
  const last = node.cases.at(-1)
  const runsOn = last !== undefined && completes(last.consequent)
  if (change.missing.length > 0) {
    if (change.body === 'throw' && runsOn) lines.push(`${body}break${semicolon}`)
    lines.push(...labels, body + (change.body === 'keep' ? `break${semicolon}` : failure))
  } else if (runsOn) lines.push(`${body}break${semicolon}`)
  if (change.withDefault) {
    // Behind all codes of a union, nothing is left that could be read.
    const isAfterAll = change.missing.length > 0 && file.types?.codesOf(node.discriminant) !== undefined
    lines.push(`${clause}default:`, body + (isAfterAll ? throwStatement(file) + semicolon : failure))
  }
  return (fixer) => [...access.importFixes(fixer), appendLines(file, node, lines, outer, fixer)]
}

/** Adds lines after the last clause and the comments behind it, but before a `// no default`. */
function appendLines(
  file: CodeFile,
  node: TSESTree.SwitchStatement,
  lines: readonly string[],
  outer: string,
  fixer: Parameters<Replacement>[0],
): ReturnType<Replacement>[number] {
  const { sourceCode } = file
  const { text } = sourceCode
  const { lineEnd } = fileStyle(sourceCode)
  const comment = noDefaultComment(sourceCode, node)
  const end = comment && isFirstOnLine(sourceCode, comment.range[0]) ? comment.range[0] : node.range[1] - 1
  const lineStart = text.lastIndexOf('\n', end - 1) + 1
  const added = lines.join(lineEnd)
  if (text.slice(lineStart, end).trim() === '') {
    return fixer.insertTextBeforeRange([lineStart, lineStart], added + lineEnd)
  }
  const start = text.slice(0, end).trimEnd().length
  return fixer.replaceTextRange([start, end], lineEnd + added + lineEnd + outer)
}

/** What says that a clause runs into the next on purpose, as ESLint's `no-fallthrough` reads it. */
const FALLS_THROUGH = /falls?\s?through/i

/** Adds lines before a clause and the comments that stand over it; a clause that shares its line gets one of its own. */
function insertBefore(
  file: CodeFile,
  clause: TSESTree.SwitchCase,
  added: string,
  indent: string,
  fixer: Parameters<Replacement>[0],
): ReturnType<Replacement>[number] {
  const { sourceCode } = file
  const { lineEnd } = fileStyle(sourceCode)
  const comments = sourceCode.getCommentsBefore(clause)
  // That speaks of the clause before, which runs into the new one now.
  const own = comments.slice(comments.findLastIndex(({ value }) => FALLS_THROUGH.test(value)) + 1)
  const first = [...own, clause].find((part) => isFirstOnLine(sourceCode, part.range[0]))
  if (first === undefined) {
    const end = clause.range[0]
    const start = sourceCode.text.slice(0, end).trimEnd().length
    return fixer.replaceTextRange([start, end], lineEnd + added + lineEnd + indent)
  }
  const lineStart = sourceCode.text.lastIndexOf('\n', first.range[0]) + 1
  return fixer.insertTextBeforeRange([lineStart, lineStart], added + lineEnd)
}

/** The first of the clauses before the default that run into it; the default itself where none does. */
function firstThatRunsInto(node: TSESTree.SwitchStatement, clause: TSESTree.SwitchCase): TSESTree.SwitchCase {
  let index = node.cases.indexOf(clause)
  while (index > 0 && completes((node.cases[index - 1] as TSESTree.SwitchCase).consequent)) index -= 1
  return node.cases[index] as TSESTree.SwitchCase
}

/** Whether a definition is one of a value; scopes without types have no others. */
function isValue({ type, node, parent }: Variable['defs'][number]): boolean {
  if ((type as string) === 'Type') return false
  const declarations = [node, parent] as readonly ({ readonly importKind?: string } | null | undefined)[]
  return !declarations.some((declaration) => declaration?.importKind === 'type')
}

/** `throw new Error(…)`, which names the code where there is one and reading it again has no effect. */
function throwStatement(file: CodeFile, code?: TSESTree.Expression): string {
  const { sourceCode } = file
  const text = code ? sourceCode.getText(code) : ''
  const { quote } = fileStyle(sourceCode)
  if (!/^[\w$]+(?:\??\.[\w$]+)*$/.test(text)) return `throw new Error(${quote}Unhandled response code${quote})`
  return hasPatterns(file)
    ? `throw new Error(\`Unhandled response code: \${${text}}\`)`
    : `throw new Error(${quote}Unhandled response code: ${quote} + ${text})`
}
