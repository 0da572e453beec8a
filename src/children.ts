/**
 * The children of a node, whatever the parser.
 */
import type { TSESTree } from '@typescript-eslint/utils'

/** The properties of each type of node that hold nodes, as a parser or ESLint gives them. */
export type VisitorKeys = Readonly<Record<string, readonly string[] | undefined>>

type Child = TSESTree.Node | (TSESTree.Node | null)[] | null | undefined

/** Adds the children of a node to a list of nodes that wait to be visited. */
export function pushChildren(pending: TSESTree.Node[], node: TSESTree.Node, visitorKeys: VisitorKeys): void {
  const keys = visitorKeys[node.type]
  if (keys === undefined) return
  for (const key of keys) {
    const child = (node as unknown as Record<string, Child>)[key]
    if (child === null || child === undefined) continue
    if (Array.isArray(child)) {
      for (const item of child) if (item !== null) pending.push(item)
    } else pending.push(child)
  }
}

/** A piece of the text. */
interface Piece {
  readonly range: readonly [number, number]
}

/** Whether a node is a part of another, or that itself. */
export function isWithin(inner: Piece, outer: Piece): boolean {
  return inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1]
}
