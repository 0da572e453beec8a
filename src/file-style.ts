/**
 * How a file is written, so that what a fix adds looks like the rest of it.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { kept } from './kept.ts'
import type { SourceCode } from './scope.ts'
import { topLevel } from './script-block.ts'

/** The habits of a file. */
export interface FileStyle {
  readonly quote: '"' | "'"
  readonly semicolon: '' | ';'
  readonly lineEnd: '\n' | '\r\n'
  /** One step of indentation. */
  readonly indent: string
}

const styles = new WeakMap<object, FileStyle>()

/** Reads the habits of a file, once. */
export function fileStyle(sourceCode: SourceCode): FileStyle {
  return kept(styles, sourceCode.ast, () => ({
    quote: readQuote(sourceCode),
    semicolon: readSemicolon(sourceCode),
    lineEnd: /\r?\n/.exec(sourceCode.text)?.[0] === '\r\n' ? '\r\n' : '\n',
    indent: /^(?:\t| {2,8})(?=[^\s*])/m.exec(sourceCode.text)?.[0] ?? '  ',
  }))
}

/** The quotes of the last import, or else of the first string. */
function readQuote(sourceCode: SourceCode): FileStyle['quote'] {
  const imported = topLevel(sourceCode).findLast((statement) => statement.type === 'ImportDeclaration')
  const raw =
    imported?.source.raw ?? sourceCode.ast.tokens?.find((token) => token.type === 'String')?.value
  return raw?.startsWith('"') === true ? '"' : "'"
}

/** Whether the first statement that could end with a semicolon does, or else whether any line of the script does. */
function readSemicolon(sourceCode: SourceCode): FileStyle['semicolon'] {
  const telling = topLevel(sourceCode).find(
    ({ type }) => type === 'ImportDeclaration' || type === 'VariableDeclaration' || type === 'ExpressionStatement',
  )
  // `;[1, 2].forEach(…)`: at the head of a line it says that there are none at the ends.
  const ends = telling ? /[^\s];$/.test(sourceCode.text.slice(...telling.range)) : hasSemicolonAtEnd(sourceCode.ast.tokens ?? [])
  return ends ? ';' : ''
}

function hasSemicolonAtEnd(tokens: readonly TSESTree.Token[]): boolean {
  return tokens.some(({ value, loc: { start, end } }, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]]
    return value === ';' && before?.loc.end.line === start.line && (after === undefined || after.loc.start.line > end.line)
  })
}

/** Whether nothing but white space stands before a position on its line. */
export function isFirstOnLine({ text }: SourceCode, position: number): boolean {
  return text.slice(text.lastIndexOf('\n', position) + 1, position).trim() === ''
}

/** The white space that the line of a position begins with. */
export function indentationAt(sourceCode: SourceCode, position: number): string {
  const before = sourceCode.text.slice(0, position)
  const [indentation] = /[ \t]*/.exec(before.slice(before.lastIndexOf('\n') + 1)) as RegExpExecArray
  return indentation
}
