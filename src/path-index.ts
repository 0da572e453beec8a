/**
 * Where in a file's code paths something happens: nodes by their path.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { CodePath, CodePaths } from './code-paths.ts'
import { kept, push } from './kept.ts'

/** Nodes by something that they have in common, and by the code path that they are in. */
export class NodesByPath<Key, Node extends TSESTree.Node> {
  readonly #codePaths: CodePaths
  readonly #nodes = new Map<Key, Map<CodePath, Node[]>>()

  constructor(codePaths: CodePaths) {
    this.#codePaths = codePaths
  }

  add(key: Key, node: Node): void {
    const byPath = kept(this.#nodes, key, () => new Map<CodePath, Node[]>())
    const position = this.#codePaths.after(node)
    if (position) push(byPath, position.path, node)
  }

  has(key: Key): boolean {
    return this.#nodes.has(key)
  }

  in(path: CodePath, key: Key): readonly Node[] {
    return this.#nodes.get(key)?.get(path) ?? []
  }
}
