/**
 * Finds the identifiers with given names in a file without visiting the rest of it.
 *
 * The text is searched first, which costs next to nothing; where it has a word, only the nodes around that place are
 * visited. A file that never says `code` is left at once.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { firstIndexFrom } from './binary-search.ts'
import { pushChildren, type VisitorKeys } from './children.ts'
import type { SourceCode } from './scope.ts'

/** Whether a character code can be a part of an ASCII identifier. */
function isWordCode(char: number): boolean {
  return (
    (char >= 97 && char <= 122) || (char >= 65 && char <= 90) || (char >= 48 && char <= 57) || char === 95 || char === 36
  )
}

/** A word that stands in a text by itself. */
export interface FoundWord {
  readonly word: string
  readonly at: number
}

/** A text that words have in common, and where in each of them it is. */
interface Anchor {
  readonly text: string
  readonly words: readonly { readonly word: string; readonly shift: number }[]
}

/**
 * Words that texts are searched for, all at once.
 *
 * A text is searched for what the words have in common: `code` finds `error_code` too, `Code` finds `errorCode` and
 * `RayvisionCode`. One expression with few short alternatives goes through a text as fast as a search for one of them.
 */
export class WordSearch {
  readonly #anchors: readonly Anchor[]
  /** The texts of all anchors, as alternatives. */
  readonly #anyAnchor: RegExp

  constructor(words: Iterable<string>) {
    const all = [...new Set(words)]
    const apart = withoutLonger(all).map((word) => /[A-Z][a-z]+$/.exec(word)?.[0] ?? word)
    const pending = new Set(all)
    this.#anchors = withoutLonger([...new Set(apart)]).map((text) => {
      const own = [...pending].filter((word) => word.includes(text))
      for (const word of own) pending.delete(word)
      return { text, words: own.map((word) => ({ word, shift: word.indexOf(text) })) }
    })
    this.#anyAnchor = new RegExp(this.#anchors.map(({ text }) => text.replace(/[^\w]/g, '\\$&')).join('|'), 'g')
  }

  /** The words that stand in a text by themselves, in the order of the text. */
  in(text: string): FoundWord[] {
    const found: FoundWord[] = []
    if (this.#anchors.length === 0) return found
    const anyAnchor = this.#anyAnchor
    anyAnchor.lastIndex = 0
    // `test` makes no match: most of them are parts of other words.
    while (anyAnchor.test(text)) {
      const end = anyAnchor.lastIndex
      for (const { text: anchor, words } of this.#anchors) {
        const at = end - anchor.length
        if (!text.startsWith(anchor, at)) continue
        anyAnchor.lastIndex = at + 1
        for (const { word, shift } of words) {
          const start = at - shift
          // NaN, beyond the ends of the text, is no word character.
          if (isWordCode(text.charCodeAt(start - 1)) || isWordCode(text.charCodeAt(start + word.length))) continue
          if (text.startsWith(word, start)) found.push({ word, at: start })
        }
        break
      }
    }
    return found
  }
}

/** The texts that have no other of them in them. */
function withoutLonger(texts: readonly string[]): string[] {
  return texts.filter((text) => !texts.some((other) => other !== text && text.includes(other)))
}

/** Where any of the words stands in a text by itself, from the start to the end. */
export function wordOffsets(text: string, words: Iterable<string>): number[] {
  return new WordSearch(words).in(text).map(({ at }) => at)
}

/** What may follow a key that holds no code. */
const AFTER_OTHER_KEY = [
  // `code() {`, `code: {`
  String.raw`\([^()\n]*\)\s*\{`,
  String.raw`\??:\s*\{`,
  // `code: Issue.custom,`, `code: z.string(),`, `code: 0,`
  String.raw`\??:\s*(?:[A-Za-z_$][\w$]*(?:\.[\w$]+)+(?:\([^()\n]*\))?|0)\s*[,;}]`,
  // `code?: number`
  String.raw`\?:\s*TYPE\s*[,;}\w]`,
  // `code: number` may be the pattern that gives a code this name: one has no semicolons, no lines without commas, and something is written to it.
  String.raw`:\s*TYPE(?:;|[ \t]*(?:\/\/.*)?\r?\n\s*(?:\w|\}\s*(?![\s=:,)\]}]|[io][nf]\b)))`,
]
const PLAIN_TYPE = String.raw`(?:any|number|string|unknown)\b(?:\s*\|\s*(?:null|number|string|undefined)\b)*`
const KEY_OF_OTHER = new RegExp(String.raw`\s*(?:${AFTER_OTHER_KEY.join('|').replaceAll('TYPE', PLAIN_TYPE)})`, 'y')
/** Digits may be a code: of `{ code: '805' }`. */
const KEY_OF_TEXT = /\s*\??:\s*(?=['"`](?!-?\d))/y
const END_OF_VALUE = /\s*[,;}]/y
const WRITTEN = /\s*=(?![=>])/y
const BEFORE_VALUE = /[:=]\s*$/
const BEFORE_NEXT = /['"]\s*,\s*$/
/** What is no number: of `should('have.property', 'code', '805')` the next text is what the code must be. */
const NEXT_OR_END = /\s*(?:,\s*['"](?!-?\d)|,?\s*\])/y
/** The white space before a text is seldom longer. */
const MARGIN = 100

/**
 * Whether the text around a word says that no code is read, built or declared there: files that have nothing to do with
 * an API say it often.
 */
export function isOtherUse(text: string, found: FoundWord): boolean {
  return (
    isKeyOfOther(text, found) || isWritten(text, found) || isHyphenated(text, found) || isQuotedValue(text, found) || isProse(text, found) || isTag(text, found)
  )
}

/**
 * The key of something that is neither a code nor a name: `code: 'custom'`, `code: Issue.custom`, `code: z.string()`,
 * `code: 0`, `code: number;`, `code: { type: String }`, `code() {`. A name before the colon of `a ? code : b.c` is declared elsewhere.
 */
function isKeyOfOther(text: string, { word, at }: FoundWord): boolean {
  const end = at + word.length
  KEY_OF_OTHER.lastIndex = end
  return text[at - 1] !== '.' && (KEY_OF_OTHER.test(text) || isKeyOfText(text, end))
}

function isKeyOfText(text: string, end: number): boolean {
  KEY_OF_TEXT.lastIndex = end
  if (!KEY_OF_TEXT.test(text)) return false
  END_OF_VALUE.lastIndex = endOfText(text, KEY_OF_TEXT.lastIndex)
  return END_OF_VALUE.test(text)
}

/** Where a text ends that begins with a quote; no expression goes through texts of megabytes. */
function endOfText(text: string, start: number): number {
  const quote = text[start]
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === quote) return at + 1
    if (text[at] === '\\') at += 1
  }
  return text.length
}

/** A property that is given a value: `error.code = value`. */
function isWritten(text: string, { word, at }: FoundWord): boolean {
  WRITTEN.lastIndex = at + word.length
  return text[at - 1] === '.' && WRITTEN.test(text)
}

/** A part of `'code-block'` or `file-code`; a variable that is subtracted is declared elsewhere. */
function isHyphenated(text: string, { word, at }: FoundWord): boolean {
  const end = at + word.length
  if (text[at - 1] === '-') return isWordCode(text.charCodeAt(at - 2))
  return text[end] === '-' && text[at - 1] !== '.' && isWordCode(text.charCodeAt(end + 1))
}

/** A text that is given to something, or one of a list of texts: `icon: 'code'`, `['quote', 'code']`. */
function isQuotedValue(text: string, { word, at }: FoundWord): boolean {
  const end = at + word.length
  const quote = text[at - 1]
  if ((quote !== "'" && quote !== '"') || text[end] !== quote) return false
  const before = text.slice(Math.max(0, at - MARGIN), at - 1)
  NEXT_OR_END.lastIndex = end + 1
  return BEFORE_VALUE.test(before) || (BEFORE_NEXT.test(before) && NEXT_OR_END.test(text))
}

/** The first word of a text in a human language: `'code not found'`. */
function isProse(text: string, { word, at }: FoundWord): boolean {
  const quote = text[at - 1]
  const end = at + word.length
  return (quote === "'" || quote === '"') && text[end] === ' ' && isWordCode(text.charCodeAt(end + 1))
}

/** An element of HTML: `<code>`, `</code>`. */
function isTag(text: string, { word, at }: FoundWord): boolean {
  return text[at + word.length] === '>' && text[text[at - 1] === '/' ? at - 2 : at - 1] === '<'
}

const SWITCH_ON = /\bswitch\s*\([\w$.?]*$/
const FIRST_CASE_OF_WORDS = /\s*\)\s*\{\s*case\s*(['"])[A-Za-z_][^'"\n]*\1/y

/** Whether a word is switched on whose first case is a word too: `switch (issue.code) { case 'too_big':`. */
export function isSwitchedByWords(text: string, { word, at }: FoundWord): boolean {
  FIRST_CASE_OF_WORDS.lastIndex = at + word.length
  return FIRST_CASE_OF_WORDS.test(text) && SWITCH_ON.test(text.slice(Math.max(0, at - MARGIN), at))
}

/** Whether a text has a case that is no word: a number, or a name that may stand for one. */
export function hasOtherCases(text: string): boolean {
  return /\bcase\b(?!\s*['"][A-Za-z_])/.test(text)
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
 * The names and literals that stand at one of the offsets, in the order of the text.
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
    if ((node.type === 'Identifier' || node.type === 'PrivateIdentifier') && offsets[first] === node.range[0]) found.push(node)
    pushChildren(children, node, visitorKeys)
    for (let child = children.pop(); child !== undefined; child = children.pop()) {
      // By their positions, which costs less than to take the pair apart.
      const start = child.range[0]
      const end = child.range[1]
      const next = offsets[first] as number
      // Most children end before the next word.
      if (next >= end) continue
      const firstInChild = next >= start ? first : firstFrom(offsets, start, first)
      const offset = offsets[firstInChild]
      if (offset !== undefined && offset < end) {
        pending.push(child)
        firsts.push(firstInChild)
      }
    }
  }
  return found.sort((a, b) => a.range[0] - b.range[0])
}

/** The names and literals in a part of a file whose tokens are wanted, without visiting the rest of it. */
export function nodesOfTokens({ ast: { tokens }, visitorKeys }: SourceCode, root: TSESTree.Node, isWanted: (token: TSESTree.Token) => boolean): TSESTree.Node[] {
  const offsets: number[] = []
  for (let index = firstIndexFrom(tokens, root.range[0], ({ range }) => range[0]); ; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.range[0] >= root.range[1]) return nodesAt(root, offsets, visitorKeys)
    if (isWanted(token)) offsets.push(token.range[0])
  }
}

/** What a name or a literal says. */
export function nameAt(word: TSESTree.Node): string {
  return word.type === 'Identifier' || word.type === 'PrivateIdentifier' ? word.name : String((word as TSESTree.Literal).value)
}

/** Sorted offsets of two kinds as one list; an offset of both stands once. */
export function mergeOffsets(some: readonly number[], others: readonly number[]): readonly number[] {
  if (others.length === 0) return some
  return some.length === 0 ? others : [...new Set([...some, ...others])].sort((a, b) => a - b)
}
