/**
 * Where statements end: whether their end can be reached, and what ends them that have no semicolon.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { SourceCode } from './scope.ts'
import { tokensAround } from './tokens.ts'

const CLOSED = new Set([
  'BlockStatement', 'ClassDeclaration', 'DoWhileStatement', 'FunctionDeclaration', 'SwitchStatement', 'TryStatement',
  'TSEnumDeclaration', 'TSInterfaceDeclaration', 'TSModuleDeclaration',
])

/** Whether a statement goes on with what stands behind it, if that can continue an expression: no semicolon and no brace ends it. */
export function isOpenEnded(sourceCode: SourceCode, statement: TSESTree.Node): boolean {
  const last = innermostLast(statement)
  return !CLOSED.has(last.type) && tokensAround(sourceCode, last).getLastToken(last)?.value !== ';'
}

/** The statement that a statement ends with: that of `else`, the body of a loop. */
function innermostLast(statement: TSESTree.Node): TSESTree.Node {
  let last = statement
  for (;;) {
    switch (last.type) {
      case 'IfStatement':
        last = last.alternate ?? last.consequent
        break
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'ForStatement':
      case 'LabeledStatement':
      case 'WhileStatement':
      case 'WithStatement':
        last = last.body
        break
      case 'ExportDefaultDeclaration':
      case 'ExportNamedDeclaration':
        if (!last.declaration || !CLOSED.has(last.declaration.type)) return last
        last = last.declaration
        break
      default:
        return last
    }
  }
}

/** Whether a statement that begins with a character would be read as a part of an open one before it. */
export function continuesStatement(first: string): boolean {
  return '([`/+-<'.includes(first)
}

/** Whether the end of statements can be reached; where that is hard to tell, it can. */
export function completes(statements: readonly TSESTree.Statement[]): boolean {
  return !statements.some(leaves)
}

function leaves(start: TSESTree.Statement): boolean {
  let statement = start
  // A long `else if`.
  while (statement.type === 'IfStatement' && statement.alternate) {
    if (!leaves(statement.consequent)) return false
    statement = statement.alternate
  }
  switch (statement.type) {
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'ReturnStatement':
    case 'ThrowStatement':
      return true
    case 'BlockStatement':
      return statement.body.some(leaves)
    case 'TryStatement':
      return (statement.finalizer !== null && leaves(statement.finalizer)) || (leaves(statement.block) && (!statement.handler || leaves(statement.handler.body)))
    default:
      return false
  }
}
