/**
 * The codes that a wrong code may have been meant to be, where it stands.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { JudgedSite } from './code-file.ts'
import type { CodeMention } from './code-mentions.ts'
import type { CodeTable, TableCode } from './code-table.ts'

/**
 * Finds the nearest codes for mentions of wrong ones: those that stand in the same switch, list or table already would
 * be there twice, and are left out as long as others are left.
 */
export function meantCodes(table: CodeTable, sites: readonly JudgedSite[]): (mention: CodeMention, code: number) => readonly TableCode[] {
  const beside = new Map<TSESTree.Node, ReadonlySet<number | undefined>>()
  for (const { mentions } of sites) {
    const codes = new Set(mentions.map((mention) => mention.code))
    for (const { node } of mentions) beside.set(node, codes)
  }
  return ({ node }, code) => {
    const all = table.nearestCodes(code)
    const others = all.filter((row) => beside.get(node)?.has(row.code) !== true)
    return others.length > 0 ? others : all
  }
}
