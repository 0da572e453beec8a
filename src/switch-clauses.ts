/**
 * Changes to the clauses of a `switch`.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { CodeFile } from './code-file.ts'
import type { TableCode } from './code-table.ts'
import { accessEnum, type EnumAccess } from './enum-import.ts'
import { fileStyle, indentationAt } from './file-style.ts'
import type { Replacement } from './replace-code.ts'
import type { SourceCode } from './scope.ts'

/** What a changed `switch` gets. */
export interface ClauseChange {
  /** The codes that get a `case`. */
  readonly missing: readonly TableCode[]
  /** Whether it gets a `default`. */
  readonly withDefault: boolean
  /** What the new cases do: throw, or nothing that was not done before. */
  readonly body: 'keep' | 'throw'
}

/** The `default` clause of a switch. */
export function defaultClause(node: TSESTree.SwitchStatement): TSESTree.SwitchCase | undefined {
  return node.cases.find(({ test }) => test === null)
}

/** Whether a switch says that it has no default on purpose, as ESLint's `default-case` reads it. */
export function hasNoDefaultComment(sourceCode: SourceCode, node: TSESTree.SwitchStatement): boolean {
  const last = node.cases.at(-1)
  const comments = last ? sourceCode.getCommentsAfter(last as never) : sourceCode.getCommentsInside(node as never)
  return /^\s*no default\s*$/i.test(comments.at(-1)?.value ?? '')
}

/**
 * Adds clauses to a `switch`.
 *
 * New cases stand before the `default`; where the clauses before it run into it, before those, so that they go on
 * doing so.
 *
 * @returns undefined where the enum cannot be reached from the file, or a code is no member of it.
 */
export function addClauses(file: CodeFile, node: TSESTree.SwitchStatement, change: ClauseChange): Replacement | undefined {
  const { sourceCode } = file
  const { lineEnd, semicolon, indent } = fileStyle(sourceCode)
  const access = change.missing.length > 0 ? accessEnum(file, node.discriminant, change.missing) : NO_ACCESS
  if (access === undefined) return undefined

  const outer = indentationAt(sourceCode, node.range[0])
  const [first] = node.cases
  const clause = first && isFirstOnLine(file, first) ? indentationAt(sourceCode, first.range[0]) : outer + indent
  const body = clause + (clause.length > outer.length ? clause.slice(outer.length) : indent)
  const failure = throwStatement(file, node) + semicolon
  const labels = change.missing.map((row) => `${clause}case ${access.member(row)}:`)
  const existing = defaultClause(node)

  if (existing !== undefined) {
    const into = change.body === 'keep' ? existing : firstThatRunsInto(node, existing)
    const lines = change.body === 'keep' ? labels : [...labels, body + failure]
    const text = lines.map((line) => line + lineEnd).join('')
    return (fixer) => [...access.importFixes(fixer), fixer.insertTextBeforeRange(lineStartOf(file, into), text)]
  }

  const lines: string[] = []
  const last = node.cases.at(-1)
  const runsOn = last !== undefined && completes(last.consequent)
  if (change.missing.length > 0) {
    if (change.body === 'throw' && runsOn) lines.push(`${body}break${semicolon}`)
    lines.push(...labels, body + (change.body === 'keep' ? `break${semicolon}` : failure))
  } else if (runsOn) lines.push(`${body}break${semicolon}`)
  if (change.withDefault) lines.push(`${clause}default:`, `${body}${change.body === 'keep' ? `break${semicolon}` : failure}`)
  return (fixer) => [...access.importFixes(fixer), appendLines(file, node, lines, outer, fixer)]
}

const NO_ACCESS: EnumAccess = { member: (row) => String(row.code), importFixes: () => [] }

/** Adds lines after the last clause, whatever comments stand behind it. */
function appendLines(
  { sourceCode }: CodeFile,
  node: TSESTree.SwitchStatement,
  lines: readonly string[],
  outer: string,
  fixer: Parameters<Replacement>[0],
): ReturnType<Replacement>[number] {
  const { lineEnd } = fileStyle(sourceCode)
  const brace = node.range[1] - 1
  const lineStart = sourceCode.text.lastIndexOf('\n', brace - 1) + 1
  const isAlone = lineStart > node.range[0] && sourceCode.text.slice(lineStart, brace).trim() === ''
  const text = lines.join(lineEnd)
  return isAlone
    ? fixer.insertTextBeforeRange([lineStart, lineStart], text + lineEnd)
    : fixer.insertTextBeforeRange([brace, brace], lineEnd + text + lineEnd + outer)
}

function isFirstOnLine({ sourceCode }: CodeFile, node: TSESTree.Node): boolean {
  const lineStart = sourceCode.text.lastIndexOf('\n', node.range[0] - 1) + 1
  return sourceCode.text.slice(lineStart, node.range[0]).trim() === ''
}

/** Where lines before a clause go: the start of its line, above the comments that stand directly over it. */
function lineStartOf(file: CodeFile, clause: TSESTree.SwitchCase): [number, number] {
  const { sourceCode } = file
  if (!isFirstOnLine(file, clause)) return [clause.range[0], clause.range[0]]
  const own = (sourceCode.getCommentsBefore(clause as never) as TSESTree.Comment[]).find((comment) =>
    isFirstOnLine(file, comment as unknown as TSESTree.Node),
  )
  const position = sourceCode.text.lastIndexOf('\n', (own ?? clause).range[0] - 1) + 1
  return [position, position]
}

/** The first of the clauses before the default that run into it; the default itself where none does. */
function firstThatRunsInto(node: TSESTree.SwitchStatement, clause: TSESTree.SwitchCase): TSESTree.SwitchCase {
  let index = node.cases.indexOf(clause)
  while (index > 0 && completes(node.cases[index - 1]?.consequent ?? [])) index -= 1
  return node.cases[index] ?? clause
}

/** Whether the end of statements can be reached; where that is hard to tell, it can. */
function completes(statements: readonly TSESTree.Statement[]): boolean {
  return !statements.some(leaves)
}

function leaves(statement: TSESTree.Statement): boolean {
  switch (statement.type) {
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'ReturnStatement':
    case 'ThrowStatement':
      return true
    case 'BlockStatement':
      return statement.body.some(leaves)
    case 'IfStatement':
      return statement.alternate !== null && statement.alternate !== undefined && leaves(statement.consequent) && leaves(statement.alternate)
    case 'TryStatement':
      return (statement.finalizer !== null && leaves(statement.finalizer)) || (leaves(statement.block) && (!statement.handler || leaves(statement.handler.body)))
    default:
      return false
  }
}

/** `throw new Error(…)` that names the code, where reading it again has no effect. */
function throwStatement({ sourceCode }: CodeFile, node: TSESTree.SwitchStatement): string {
  const discriminant = sourceCode.getText(node.discriminant as never)
  return /^[\w$]+(?:\??\.[\w$]+)*$/.test(discriminant)
    ? `throw new Error(\`Unhandled response code: \${${discriminant}}\`)`
    : "throw new Error('Unhandled response code')"
}
