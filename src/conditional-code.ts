/**
 * Code that preprocessors leave out for some platforms: between uni-app's `// #ifdef H5` and `// #endif`, ifdef-loader's
 * `/// #if` and `/// #endif`, or the same in block comments.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { kept } from './kept.ts'
import type { SourceCode } from './scope.ts'

const DIRECTIVE = /^[\s/*]*#(if|ifdef|ifndef|else|elif|elseif|endif)\b/

/** What stands between two directives, from the first character of the one to that of the other. */
type Branch = readonly [start: number, end: number]

const branches = new WeakMap<object, readonly Branch[]>()

/** Whether a statement is there wherever a place is: it is in no branch, or the place is in the same one. */
export function isThereWith(sourceCode: SourceCode, statement: TSESTree.Node, at: TSESTree.Node): boolean {
  const branch = branchOf(sourceCode, statement.range[0])
  return branch === undefined || isIn(branch, at.range[0])
}

/** Whether a statement is there on every platform. */
export function isAlwaysThere(sourceCode: SourceCode, statement: TSESTree.Node): boolean {
  return branchOf(sourceCode, statement.range[0]) === undefined
}

/** Where the first branch behind a position begins; `Infinity` where there is none. */
export function nextBranch(sourceCode: SourceCode, position: number): number {
  return branchesOf(sourceCode).reduce((first, [start]) => (start >= position ? Math.min(first, start) : first), Infinity)
}

/** The innermost branch around a position. */
function branchOf(sourceCode: SourceCode, position: number): Branch | undefined {
  return branchesOf(sourceCode).find((branch) => isIn(branch, position))
}

function isIn([start, end]: Branch, position: number): boolean {
  return start <= position && position < end
}

/** The branches of a file, each before those around it. */
function branchesOf(sourceCode: SourceCode): readonly Branch[] {
  return kept(branches, sourceCode.ast, () => findBranches(sourceCode))
}

function findBranches({ text, ast }: SourceCode): Branch[] {
  const found: Branch[] = []
  if (!text.includes('#if')) return found
  const open: number[] = []
  for (const { value, range } of ast.comments ?? []) {
    const directive = DIRECTIVE.exec(value)?.[1]
    if (directive === undefined) continue
    const isStart = directive.startsWith('if')
    const start = isStart ? undefined : open.pop()
    if (start !== undefined) found.push([start, range[0]])
    if (isStart || (start !== undefined && directive !== 'endif')) open.push(range[0])
  }
  for (const start of open.toReversed()) found.push([start, Infinity])
  return found
}
