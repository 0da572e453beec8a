/**
 * Answers that are found once.
 */

/** A map that answers are kept in; a `WeakMap` keeps them as long as their keys. */
interface Answers<K, V> {
  has(key: K): boolean
  get(key: K): V | undefined
  set(key: K, value: V): unknown
}

/** What a map has for a key; where it has nothing yet, it gets what is found. */
export function kept<K, V>(answers: Answers<K, V>, key: K, find: () => V): V {
  const known = answers.get(key)
  if (known !== undefined || answers.has(key)) return known as V
  const found = find()
  answers.set(key, found)
  return found
}

/** Adds to the list that a key has. */
export function push<K, V>(lists: Answers<K, V[]>, key: K, value: V): void {
  kept(lists, key, () => []).push(value)
}
