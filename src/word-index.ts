/**
 * Finds the identifiers with given names in a file without visiting the rest of it.
 *
 * The text is searched first, which costs next to nothing; where it has a word, only the nodes around that place are
 * visited. A file that never says `code` is left at once.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { pushChildren, type VisitorKeys } from './children.ts'

/** Whether a character code can be a part of an ASCII identifier. */
function isWordCode(char: number): boolean {
  return (
    (char >= 97 && char <= 122) || (char >= 65 && char <= 90) || (char >= 48 && char <= 57) || char === 95 || char === 36
  )
}

/** Whether a text has any of the words, perhaps as a part of another: quick, and never a wrong no. */
export function mayHaveWord(text: string, words: Iterable<string>): boolean {
  for (const word of words) if (text.includes(word)) return true
  return false
}

/** Where the words stand in a text by themselves, from the start to the end. */
export function wordOffsets(text: string, words: Iterable<string>): number[] {
  const offsets: number[] = []
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      // NaN, beyond the ends of the text, is no word character.
      if (!isWordCode(text.charCodeAt(at - 1)) && !isWordCode(text.charCodeAt(at + word.length))) offsets.push(at)
    }
  }
  return offsets.sort((a, b) => a - b)
}

/** The position of the first of the sorted offsets that is not before `start`. */
function firstFrom(offsets: readonly number[], start: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((offsets[middle] as number) < start) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The identifiers and literals that stand at one of the offsets.
 *
 * @param root The tree to search.
 * @param offsets Where words or numbers begin, sorted; a string is found by any word in it.
 */
export function nodesAt(root: TSESTree.Node, offsets: readonly number[], visitorKeys: VisitorKeys): TSESTree.Node[] {
  const found: TSESTree.Node[] = []
  const pending: TSESTree.Node[] = [root]
  // A stack of our own: generated code nests deeper than the machine's.
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node !== root) {
      const offset = offsets[firstFrom(offsets, node.range[0])]
      if (offset === undefined || offset >= node.range[1]) continue
      if (node.type === 'Literal') {
        if (typeof node.value === 'string' || offset === node.range[0]) found.push(node)
        continue
      }
      if (node.type === 'Identifier' && offset === node.range[0]) found.push(node)
    }
    pushChildren(pending, node, visitorKeys)
  }
  return found.sort((a, b) => a.range[0] - b.range[0])
}
