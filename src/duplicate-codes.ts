/**
 * Codes that stand twice where once would do: in one `switch`, list, lookup table, condition or chain of conditions.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { identityOf } from './code-identity.ts'
import { withoutAssertions } from './code-literal.ts'
import type { CodeMention } from './code-mentions.ts'
import type { CodeSite } from './code-sites.ts'
import { findKnownComparisons, type KnownComparison } from './known-conditions.ts'
import type { SourceCode } from './scope.ts'

/** A code that stands a second time. */
export interface DuplicateCode {
  readonly mention: CodeMention
  /** Where the same code stands first. */
  readonly first: CodeMention
  readonly place: DuplicatePlace
}

/** What a duplicate is a part of. */
export type DuplicatePlace =
  | { readonly kind: 'clause'; readonly node: TSESTree.SwitchCase }
  | { readonly kind: 'element'; readonly node: TSESTree.Node }
  | { readonly kind: 'entry'; readonly node: TSESTree.Node; readonly overridden: TSESTree.Node }
  | { readonly kind: 'comparison'; readonly known: KnownComparison }

/** A part of a switch, list or table, and the expression in it that may be a code. */
interface Part {
  readonly node: TSESTree.Node
  readonly operand: TSESTree.Node
  /** Half of a property: `get 805() {}` and `set 805(value) {}` are one. */
  readonly half?: 'get' | 'set'
}

/** Finds the codes that stand twice, each once. */
export function findDuplicates(sourceCode: SourceCode, sites: readonly CodeSite[]): DuplicateCode[] {
  const found = new Map<TSESTree.Node, DuplicateCode>()
  const add = (duplicate: DuplicateCode): void => {
    if (!found.has(duplicate.mention.node)) found.set(duplicate.mention.node, duplicate)
  }
  for (const site of sites) {
    for (const [part, mention, first, firstPart] of repeatedParts(site)) {
      if (site.kind === 'switch') add({ mention, first, place: { kind: 'clause', node: part.node as TSESTree.SwitchCase } })
      else if (site.kind === 'list') add({ mention, first, place: { kind: 'element', node: part.node } })
      else add({ mention, first, place: { kind: 'entry', node: part.node, overridden: firstPart.node } })
    }
  }
  for (const known of findKnownComparisons(sourceCode, sites)) {
    const { mention, first, isElement, node } = known
    add({ mention, first, place: isElement ? { kind: 'element', node } : { kind: 'comparison', known } })
  }
  return [...found.values()]
}

/** The parts of a site whose code an earlier part has: the part, its mention, the first mention and its part. */
function* repeatedParts(site: CodeSite): Generator<readonly [Part, CodeMention, CodeMention, Part]> {
  if (site.mentions.length < 2) return
  const parts = partsOf(site)
  const mentions = new Map(site.mentions.map((mention) => [mention.node, mention]))
  const seen = new Map<string, readonly [CodeMention, Part]>()
  for (const part of parts) {
    const mention = mentions.get(withoutAssertions(part.operand))
    if (mention === undefined) continue
    const identity = identityOf(mention)
    const first = seen.get(identity)
    if (first === undefined) seen.set(identity, [mention, part])
    else if (part.half === first[1].half || !part.half || !first[1].half) yield [part, mention, ...first]
  }
}

function partsOf(site: CodeSite): Part[] {
  switch (site.kind) {
    case 'switch':
      return site.node.cases.flatMap((node) => (node.test ? [{ node, operand: node.test }] : []))
    case 'list':
      return site.list.elements.flatMap((node) => (node ? [{ node, operand: node }] : []))
    case 'lookup':
      if (site.table.type === 'ObjectExpression') {
        return site.table.properties.flatMap((node) => (node.type === 'Property' ? [{ node, operand: node.key, ...(node.kind !== 'init' && { half: node.kind }) }] : []))
      }
      return site.table.elements.flatMap((node) => {
        const pair = node && withoutAssertions(node)
        return node && pair?.type === 'ArrayExpression' && pair.elements[0] ? [{ node, operand: pair.elements[0] }] : []
      })
    default:
      return []
  }
}
