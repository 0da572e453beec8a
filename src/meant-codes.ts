/**
 * The codes that a wrong code may have been meant to be, where it stands.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { JudgedSite } from './code-file.ts'
import { withoutAssertions } from './code-literal.ts'
import type { CodeMention } from './code-mentions.ts'
import type { CodeTable, TableCode } from './code-table.ts'
import { firstLink, linkOf } from './condition-chains.ts'
import { kept } from './kept.ts'
import type { SourceCode } from './scope.ts'
import { isNegation } from './truth-question.ts'

/** The codes that are nearest to a wrong one. */
export interface MeantCodes {
  /** Those that a message names: without those that the same response code is compared with already, as long as others are left. */
  readonly named: readonly TableCode[]
  /** Those that may stand in its place. */
  readonly offered: readonly TableCode[]
}

/**
 * Finds the nearest codes for mentions of wrong ones: those that stand in the same switch, list or table already, or in
 * another comparison of the same response code in the condition or its `else if`, would be there twice.
 */
export function meantCodes(table: CodeTable, sourceCode: SourceCode, sites: readonly JudgedSite[]): (mention: CodeMention, code: number) => MeantCodes {
  let beside: ReadonlyMap<TSESTree.Node, ReadonlySet<number | undefined>> | undefined
  return ({ node }, code) => {
    beside ??= codesBeside(sourceCode, sites)
    const all = table.nearestCodes(code)
    const offered = all.filter((row) => beside?.get(node)?.has(row.code) !== true)
    return { named: offered.length > 0 ? offered : all, offered }
  }
}

/** The codes that the response code at each mention is compared with in the same condition, or the same chain of conditions. */
function codesBeside(sourceCode: SourceCode, sites: readonly JudgedSite[]): Map<TSESTree.Node, ReadonlySet<number | undefined>> {
  const beside = new Map<TSESTree.Node, ReadonlySet<number | undefined>>()
  const codes = new Map<unknown, Map<string, Set<number | undefined>>>()
  for (const { node, use, mentions } of sites) {
    const condition = conditionAround(node)
    const link = linkOf(condition)
    const inChain = kept(codes, link ? firstLink(link) : condition, () => new Map<string, Set<number | undefined>>())
    const ofCode = kept(inChain, sourceCode.getText(withoutAssertions(use.core)), () => new Set())
    for (const { node: mention, code } of mentions) {
      ofCode.add(code)
      beside.set(mention, ofCode)
    }
  }
  return beside
}

/** The whole condition that a comparison is a part of. */
function conditionAround(comparison: TSESTree.Node): TSESTree.Node {
  let node = comparison
  while (node.parent?.type === 'LogicalExpression' || isNegation(node.parent)) node = node.parent
  return node
}
