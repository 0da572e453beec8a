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

const KEY_OF_OTHER = /\s*\??:\s*(?:(['"`])[^'"`\n]*\1|[A-Za-z_$][\w$]*(?:\.[\w$]+)+(?:\([^()\n]*\))?)\s*[,;}]/y

/**
 * Whether a word is the key of something that is neither a number nor a name: `code: 'custom'`, `code: Issue.custom`,
 * `code: z.string()`. No code is read or built there, and some libraries say it in every other line. A name before the
 * colon of `a ? code : b.c` is declared elsewhere.
 */
function isKeyOfOther(text: string, start: number, end: number): boolean {
  KEY_OF_OTHER.lastIndex = end
  return KEY_OF_OTHER.test(text) && text[start - 1] !== '.'
}

/** Where the names of code properties stand in a text and may be read, or given a code, from the start to the end. */
export function codeOffsets(text: string, properties: ReadonlySet<string>): number[] {
  const offsets = wordOffsets(text, properties)
  if (offsets.length === 0) return offsets
  const lengths = [...properties].map((name) => name.length)
  return offsets.filter((at) => !lengths.some((length) => isKeyOfOther(text, at, at + length)))
}

/**
 * Those of the offsets that are in no comment: people write of code, and nothing is read there.
 *
 * @param comments In the order of the text; what is out of order is taken for code.
 */
export function outsideComments(offsets: readonly number[], comments: readonly TSESTree.Comment[]): readonly number[] {
  let next = 0
  return offsets.filter((offset) => {
    let comment = comments[next]
    while (comment !== undefined && comment.range[1] <= offset) comment = comments[(next += 1)]
    return comment === undefined || offset < comment.range[0]
  })
}

/** Where the words stand in a text by themselves, from the start to the end. */
export function wordOffsets(text: string, words: Iterable<string>): number[] {
  const offsets: number[] = []
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      // NaN, beyond the ends of the text, is no word character.
      const end = at + word.length
      if (!isWordCode(text.charCodeAt(at - 1)) && !isWordCode(text.charCodeAt(end))) offsets.push(at)
    }
  }
  return offsets.length < 2 ? offsets : offsets.sort((a, b) => a - b)
}

/**
 * The position of the first of the sorted offsets that is not before `start`, among those from `low` on; without a
 * function for each step, since every child of every node on the way asks.
 */
function firstFrom(offsets: readonly number[], start: number, low: number): number {
  let from = low
  let to = offsets.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((offsets[middle] as number) < start) from = middle + 1
    else to = middle
  }
  return from
}

/**
 * The identifiers and literals that stand at one of the offsets, in the order of the text.
 *
 * @param root The tree to search.
 * @param offsets Where words or numbers begin, sorted; a string is found by any word in it.
 */
export function nodesAt(root: TSESTree.Node, offsets: readonly number[], visitorKeys: VisitorKeys): TSESTree.Node[] {
  const found: TSESTree.Node[] = []
  if (offsets.length === 0) return found
  // Stacks of our own: generated code nests deeper than the machine's. Beside each node the first offset in it.
  const pending: TSESTree.Node[] = [root]
  const firsts: number[] = [0]
  const children: TSESTree.Node[] = []
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const first = firsts.pop() as number
    if (node.type === 'Literal') {
      if (typeof node.value === 'string' || offsets[first] === node.range[0]) found.push(node)
      continue
    }
    if (node.type === 'Identifier' && offsets[first] === node.range[0]) found.push(node)
    pushChildren(children, node, visitorKeys)
    for (let child = children.pop(); child !== undefined; child = children.pop()) {
      const firstInChild = firstFrom(offsets, child.range[0], first)
      const offset = offsets[firstInChild]
      if (offset !== undefined && offset < child.range[1]) {
        pending.push(child)
        firsts.push(firstInChild)
      }
    }
  }
  return found.sort((a, b) => a.range[0] - b.range[0])
}
