/**
 * Where in a file's code paths something happens: nodes by their path, and the segments behind a write.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { CodePath, CodePaths, Position, Segment } from './code-paths.ts'

/** Nodes by something that they have in common, and by the code path that they are in. */
export class NodesByPath<Key, Node extends TSESTree.Node> {
  readonly #codePaths: CodePaths
  readonly #nodes = new Map<Key, Map<CodePath, Node[]>>()

  constructor(codePaths: CodePaths) {
    this.#codePaths = codePaths
  }

  /** @param at The node after whose place it counts. */
  add(key: Key, node: Node, at: TSESTree.Node = node): void {
    const byPath = this.#nodes.get(key) ?? new Map<CodePath, Node[]>()
    this.#nodes.set(key, byPath)
    const position = this.#codePaths.after(at)
    if (position) push(byPath, position.path, node)
  }

  has(key: Key): boolean {
    return this.#nodes.has(key)
  }

  in(path: CodePath, key: Key): readonly Node[] {
    return this.#nodes.get(key)?.get(path) ?? []
  }
}

/** Where a variable is written. */
export interface Writes {
  readonly paths: readonly CodePath[]
  /** The last write in a segment. */
  readonly last: ReadonlyMap<Segment, number>
  /** The segments from whose start a write can be reached. */
  readonly before: ReadonlySet<Segment>
}

/** Reads the writes of a variable from where they stand. */
export function readWrites(positions: readonly Position[]): Writes {
  const last = new Map<Segment, number>()
  for (const { segments, index } of positions) for (const segment of segments) last.set(segment, Math.max(index, last.get(segment) ?? -1))
  const before = new Set<Segment>(last.keys())
  for (const segment of before) for (const previous of segment.prevSegments) before.add(previous)
  return { paths: [...new Set(positions.map(({ path }) => path))], last, before }
}

/** Adds to the list that a key has. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
