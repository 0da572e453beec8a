/**
 * A config's text, its tree, and insertions into it: what is not inserted stays as it is, to the byte.
 */
import { parse, parseExpression } from '@babel/parser'
import type * as t from '@babel/types'

interface Insertion {
  readonly offset: number
  readonly text: string
}

/** What of a parsed text an edit reads. */
interface Parsed {
  readonly comments?: readonly t.Comment[] | null | undefined
  readonly tokens?: readonly unknown[] | null | undefined
}

/** A token of the parser, as far as it is read here. */
interface Token {
  readonly type: { readonly label: string }
  readonly start: number
  readonly end: number
}

/** Where a node stands in its text. */
export interface Place {
  readonly start: number
  readonly end: number
  /** The line on which it ends. */
  readonly lastLine: number
}

/** @throws {Error} for a node that no text was parsed to */
export function placeOf({ start, end, loc }: t.Node | t.Comment): Place {
  if (typeof start !== 'number' || typeof end !== 'number' || !loc) throw new Error('The node has no place.')
  return { start, end, lastLine: loc.end.line }
}

export class SourceEdit {
  readonly text: string
  /** The file's line end. */
  readonly lineEnd: string
  readonly #parsed: Parsed
  readonly #insertions: Insertion[] = []

  constructor(text: string, parsed: Parsed) {
    this.text = text
    this.lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
    this.#parsed = parsed
  }

  /** Inserts a text; several at one place stand in the order in which they were inserted. */
  insert(offset: number, text: string): void {
    this.#insertions.push({ offset, text })
  }

  /** The text with all insertions. */
  result(): string {
    const ordered = this.#insertions.toSorted((one, other) => one.offset - other.offset)
    let written = ''
    let from = 0
    for (const { offset, text } of ordered) {
      written += this.text.slice(from, offset) + text
      from = offset
    }
    return written + this.text.slice(from)
  }

  /**
   * Appends an element to a list, or a property to an object, in lines of its own where the others have such.
   *
   * @param list The list or object.
   * @param items Its elements.
   * @param added The text of the new one.
   */
  append(list: t.Node, items: readonly (t.Node | null)[], added: string): void {
    const whole = placeOf(list)
    const closing = whole.end - 1
    const lastItem = items.at(-1)
    if (!lastItem) {
      const space = list.type === 'ObjectExpression' ? ' ' : ''
      const isEmpty = items.length === 0 && this.#isBlank(whole.start + 1, closing)
      this.insert(whole.start + 1, `${space}${added}${isEmpty ? space : ','}`)
      return
    }
    const last = placeOf(lastItem)
    const comma = this.#commaAfter(last.end, closing)
    if (last.lastLine === whole.lastLine) {
      if (comma === undefined) this.insert(last.end, `, ${added}`)
      else this.insert(comma, ` ${added},`)
      return
    }
    const line = `${this.lineEnd}${this.#indentationAt(last.start)}${added}`
    // A comment at the end of the line stays with the element that it speaks of.
    const lineEnd = this.#endOfLine(comma ?? last.end, closing)
    if (comma === undefined) {
      this.insert(last.end, ',')
      this.insert(lineEnd, line)
    } else {
      this.insert(lineEnd, `${line},`)
    }
  }

  /** Whether there is nothing but space between two places. */
  #isBlank(from: number, to: number): boolean {
    return this.text.slice(from, to).trim() === ''
  }

  /** Where a comma ends that follows, before a place. */
  #commaAfter(from: number, to: number): number | undefined {
    const tokens = (this.#parsed.tokens ?? []) as readonly Token[]
    return tokens.find(({ type, start, end }) => start >= from && end <= to && type.label === ',')?.end
  }

  /** The spaces and tabs that a line starts with. */
  #indentationAt(offset: number): string {
    const start = this.text.lastIndexOf('\n', offset - 1) + 1
    let end = start
    while (this.text[end] === ' ' || this.text[end] === '\t') end += 1
    return this.text.slice(start, end)
  }

  /** The end of a comment that starts on the line of a place, else the place. */
  #endOfLine(from: number, to: number): number {
    const comments = (this.#parsed.comments ?? []).map(placeOf).filter(({ start, end }) => start >= from && end <= to)
    let lineEnd = from
    for (const { start, end } of comments) {
      if (!this.text.slice(lineEnd, start).includes('\n') && this.#isBlank(lineEnd, start)) lineEnd = end
    }
    return lineEnd
  }
}

/** JavaScript or TypeScript, to be edited. */
export interface Script {
  readonly edit: SourceEdit
  readonly program: t.Program
}

/**
 * Parses JavaScript or TypeScript.
 *
 * @returns undefined where it has errors.
 */
export function parseScript(text: string): Script | undefined {
  try {
    const file = parse(text, { sourceType: 'module', plugins: ['typescript'], tokens: true })
    return { edit: new SourceEdit(text, file), program: file.program }
  } catch {
    return undefined
  }
}

/**
 * Parses JSON, with comments or without.
 *
 * @returns undefined where it has errors, or holds no object.
 */
export function parseJson(text: string): { readonly edit: SourceEdit; readonly object: t.ObjectExpression } | undefined {
  try {
    const object = parseExpression(text, { tokens: true })
    return object.type === 'ObjectExpression' ? { edit: new SourceEdit(text, object), object } : undefined
  } catch {
    return undefined
  }
}

/** The value of a property that is written with a plain key. */
export function propertyOf(object: t.ObjectExpression, name: string): t.Node | undefined {
  for (const property of object.properties) {
    if (property.type !== 'ObjectProperty' || property.computed) continue
    const { key } = property
    if ((key.type === 'Identifier' && key.name === name) || (key.type === 'StringLiteral' && key.value === name)) return property.value
  }
  return undefined
}
