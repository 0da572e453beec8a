/**
 * The head of a file: what must stay above everything that a fix adds.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { withoutAssertions } from './code-literal.ts'
import type { SourceCode } from './scope.ts'

/** Where the head ends: after its last part, or, where there is none, before the first statement and its comments. */
export type HeaderEnd =
  | { readonly kind: 'after'; readonly position: number; readonly isComment: boolean }
  | { readonly kind: 'before'; readonly position: number }

/** Comments that speak of the whole file, wherever they stand above the first statement. */
const FILE_COMMENT =
  /@license|@licence|@preserve|@copyright|copyright|\(c\)|©|licen[cs]ed? |SPDX-|@fileoverview|@file\b|@overview|@module|@packageDocumentation|@ts-check|@ts-nocheck|@flow|@noflow|@jsx|@jest-|@vitest-|@prettier|@format|@generated|^\s*(?:eslint|eslint-disable|eslint-enable|eslint-env|globals?|exported|jshint|istanbul|c8|v8)\b(?!-disable-(?:next-)?line)|^\/\s*</i

/** Comments that belong to the line after them. */
const LINE_COMMENT = /eslint-disable-(?:next-)?line|@ts-expect-error|@ts-ignore|prettier-ignore|(?:istanbul|c8|v8) ignore next|biome-ignore|oxlint-disable-(?:next-)?line/

function isFileComment(comment: TSESTree.Comment): boolean {
  if (LINE_COMMENT.test(comment.value)) return false
  return (comment.type as string) === 'Shebang' || (comment.type === 'Block' && comment.value.startsWith('!')) || FILE_COMMENT.test(comment.value)
}

/** Finds where the first import of a file goes. */
export function endOfHeader(sourceCode: SourceCode): HeaderEnd {
  const program = sourceCode.ast as unknown as TSESTree.Program
  const directives = program.body.filter((statement) => statement.type === 'ExpressionStatement' && typeof statement.directive === 'string')
  const lastDirective = directives.at(-1)
  const first = program.body[directives.length]
  const from = lastDirective ? endOfLineAfter(sourceCode, lastDirective) : 0
  const to = first ? first.range[0] : sourceCode.text.length
  const comments = (sourceCode.getAllComments() as TSESTree.Comment[]).filter(({ range }) => range[0] >= from && range[1] <= to)
  const last = comments.findLast((comment, index) => isFileComment(comment) || isApart(sourceCode, comment, comments[index + 1], to))
  // `#!` is no comment for every parser.
  const shebang = /^#!.*/.exec(sourceCode.text)?.[0].length ?? 0
  if (last !== undefined && last.range[1] > shebang) return { kind: 'after', position: last.range[1], isComment: true }
  if (lastDirective !== undefined) return { kind: 'after', position: from, isComment: false }
  if (shebang > 0) return { kind: 'after', position: shebang, isComment: true }
  return { kind: 'before', position: Math.min(comments[0]?.range[0] ?? to, to) }
}

/** Whether a blank line parts a comment from what follows: then it speaks of the file, not of the next statement. */
function isApart(sourceCode: SourceCode, comment: TSESTree.Comment, next: TSESTree.Comment | undefined, end: number): boolean {
  if (LINE_COMMENT.test(comment.value)) return false
  return /\n[ \t]*\r?\n/.test(sourceCode.text.slice(comment.range[1], next?.range[0] ?? end))
}

/** The end of a statement with the comments that stand behind it on its last line. */
export function endOfLineAfter(sourceCode: SourceCode, node: TSESTree.Node): number {
  const { line } = node.loc.end
  const beside = (sourceCode.getCommentsAfter(node as never) as TSESTree.Comment[]).filter(({ loc }) => loc.start.line === line)
  const last = beside.at(-1)
  if (last === undefined || last.loc.end.line !== line) return node.range[1]
  const rest = sourceCode.text.slice(last.range[1])
  return /^[ \t]*(?:\r?\n|$)/.test(rest) ? last.range[1] : node.range[1]
}

/** Whether every declarator of a statement loads a module: `const a = require('a'), b = require('b').c`. */
export function isRequireDeclaration(statement: TSESTree.Node): boolean {
  if (statement.type !== 'VariableDeclaration') return false
  return statement.declarations.every(({ init }) => init !== null && isRequire(init))
}

function isRequire(expression: TSESTree.Node): boolean {
  const node = withoutAssertions(expression)
  if (node.type === 'MemberExpression') return isRequire(node.object)
  return node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require'
}

/** The statements at the start of a file that only load modules and set directives, so that no other code runs before them. */
export function leadingRequires(sourceCode: SourceCode): readonly TSESTree.Node[] {
  const { body } = sourceCode.ast as unknown as TSESTree.Program
  const end = body.findIndex(
    (statement) =>
      !isRequireDeclaration(statement) &&
      !(statement.type === 'ExpressionStatement' && (typeof statement.directive === 'string' || isRequire(statement.expression))),
  )
  return end < 0 ? body : body.slice(0, end)
}
