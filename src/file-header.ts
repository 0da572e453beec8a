/**
 * The head of a file: what must stay above everything that a fix adds.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { nextBranch } from './conditional-code.ts'
import { isFileComment } from './file-comment.ts'
import type { ScriptBlock } from './script-block.ts'
import type { SourceCode } from './scope.ts'

/** Where the head ends: after its last part, or, where there is none, before the first statement and its comments. */
export interface HeaderEnd {
  /** Its last part. */
  readonly behind?: 'comment' | 'directive'
  readonly position: number
}

/** Comments that belong to the line after them. */
export const NEXT_LINE_COMMENT =
  /(?:eslint|oxlint|tslint)[:-]disable-next-line|@ts-expect-error|@ts-ignore|(?:prettier|biome)-ignore|(?:istanbul|c8|v8) ignore (?:next|if|else)|[@#]__PURE__/

/** Whether a comment speaks of what comes next, and perhaps of more behind it. */
function isForNextLine(comment: string): boolean {
  return NEXT_LINE_COMMENT.test(comment) || /(?:istanbul|c8|v8) ignore start/.test(comment)
}

/** Comments that belong to a line: the next, or their own. */
function isLineComment({ value }: TSESTree.Comment): boolean {
  return isForNextLine(value) || /(?:eslint|oxlint|tslint)[:-]disable-line/.test(value)
}

/** A run of comments that are read together: one block, or line comments one under the other. */
interface CommentGroup {
  readonly comments: readonly TSESTree.Comment[]
  readonly end: number
}

/** Finds where the first import of a file, or of a component's script, goes. */
export function endOfHeader(sourceCode: SourceCode, { body, range: [start, end] }: ScriptBlock): HeaderEnd {
  const { text } = sourceCode
  const directives = body.filter((statement) => statement.type === 'ExpressionStatement' && typeof statement.directive === 'string')
  const lastDirective = directives.at(-1)
  // `#!` is no comment for every parser.
  const shebang = start === 0 ? (/^#!.*/.exec(text)?.[0].length ?? 0) : 0
  const from = lastDirective ? endOfLineAfter(sourceCode, lastDirective) : Math.max(start, shebang)
  const first = body[directives.length]
  const to = Math.min(first ? startOfStatement(first) : end, nextBranch(sourceCode, from))

  const groups = commentGroups(sourceCode, from, to)
  const last = groups.findLast((group, index) => {
    if (group.comments.some(isLineComment)) return false
    return group.comments.some(isFileComment) || isApart(text, group, groups[index + 1]?.comments[0]?.range[0] ?? to)
  })
  if (last !== undefined) return { behind: 'comment', position: last.end }
  if (lastDirective !== undefined) return { behind: 'directive', position: from }
  if (shebang > 0) return { behind: 'comment', position: shebang }
  return { position: startOfIndentation(text, groups[0]?.comments[0]?.range[0] ?? to) }
}

/** Where a statement begins: decorators stand before the `export` of their class. */
function startOfStatement(statement: TSESTree.Node): number {
  const isExport = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
  const exported = isExport ? statement.declaration : undefined
  const [decorator] = exported?.type === 'ClassDeclaration' ? (exported.decorators ?? []) : []
  return Math.min(statement.range[0], decorator?.range[0] ?? Infinity)
}

/** Where the white space begins that indents a position; the position itself behind other text. */
function startOfIndentation(text: string, position: number): number {
  const lineStart = text.lastIndexOf('\n', position - 1) + 1
  return text.slice(lineStart, position).trim() === '' ? lineStart : position
}

function commentGroups(sourceCode: SourceCode, from: number, to: number): CommentGroup[] {
  const groups: { comments: TSESTree.Comment[]; end: number }[] = []
  for (const comment of sourceCode.getAllComments()) {
    if (comment.range[0] < from || comment.range[1] > to) continue
    const group = groups.at(-1)
    const previous = group?.comments.at(-1)
    const isNextLine = previous?.type === 'Line' && comment.type === 'Line' && previous.loc.end.line + 1 === comment.loc.start.line
    // A comment for the next line begins a group: what stands above it may speak of the file.
    if (group !== undefined && isNextLine && !isLineComment(comment)) {
      group.comments.push(comment)
      group.end = comment.range[1]
    } else groups.push({ comments: [comment], end: comment.range[1] })
  }
  return groups
}

/** Whether a blank line parts comments from what follows: then they speak of the file, not of the next statement. */
function isApart(text: string, group: CommentGroup, next: number): boolean {
  return /\n[ \t]*\r?\n/.test(text.slice(group.end, next))
}

/**
 * The end of a statement with the comments that stand behind it on its last line. A semicolon at the head of a later
 * line (`;[1, 2].forEach(…)`) ends the statement, but is written for the next one.
 */
export function endOfLineAfter(sourceCode: SourceCode, statement: TSESTree.Node): number {
  const lastToken = sourceCode.getLastToken(statement) as TSESTree.Token
  const beforeLast = sourceCode.getTokenBefore(lastToken) as TSESTree.Token | null
  const isForNext = lastToken.value === ';' && beforeLast !== null && beforeLast.loc.end.line < lastToken.loc.start.line
  const end = isForNext ? beforeLast : lastToken
  const { line } = end.loc.end
  const beside = (sourceCode.getCommentsAfter(end as never)).filter(({ loc }) => loc.start.line === line)
  const last = beside.at(-1)
  if (last === undefined || last.loc.end.line !== line || isForNextStatement(last)) return end.range[1]
  return isLineEnd(sourceCode.text, last.range[1]) ? last.range[1] : end.range[1]
}

/** Whether a comment speaks of what follows it, wherever it stands. */
function isForNextStatement({ type, value }: TSESTree.Comment): boolean {
  return isForNextLine(value) || (type === 'Block' && value.startsWith('*'))
}

/** Whether nothing but white space follows on the line. */
export function isLineEnd(text: string, position: number): boolean {
  for (let at = position; at < text.length; at += 1) {
    const char = text[at]
    if (char === '\n' || char === '\r') return true
    if (char !== ' ' && char !== '\t') return false
  }
  return true
}
