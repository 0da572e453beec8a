/**
 * Where in a file's code paths something is: by the path.
 */
import type { CodePath, Position } from './code-paths.ts'
import { kept, push } from './kept.ts'

/** Items by something that they have in common, and by the code path that they are in. */
export class PathIndex<Key, Item> {
  readonly #items = new Map<Key, Map<CodePath, Item[]>>()

  /** @param position Undefined in a template, which has no code paths: there it is in none. */
  add(key: Key, item: Item, position: Position | undefined): void {
    const byPath = kept(this.#items, key, () => new Map<CodePath, Item[]>())
    if (position) push(byPath, position.path, item)
  }

  has(key: Key): boolean {
    return this.#items.has(key)
  }

  /** All that have something in common, with the paths that they are in. */
  all(key: Key): (readonly [CodePath, Item])[] {
    return [...(this.#items.get(key) ?? [])].flatMap(([path, items]) => items.map((item) => [path, item] as const))
  }

  in(path: CodePath, key: Key): readonly Item[] {
    return this.#items.get(key)?.get(path) ?? []
  }
}
