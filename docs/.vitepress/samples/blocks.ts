/**
 * The code blocks of a page, and which of them belong together.
 */

/** A code block of a page. What follows the language says what is done with it. */
export interface Block {
  /** Of the opening fence, from 1. */
  readonly line: number
  /** `js`, `ts`, `vue`, `json`, `text`, `sh`. */
  readonly language: string
  /**
   * `incorrect`, `correct`, `messages` and `fixed` (of the example before), `settings` and `options` (of the examples
   * after it); empty for one that is only shown.
   */
  readonly role: string
  readonly text: string
}

/** A block that is incorrect or correct, with all that the page says of it. */
export interface Example {
  readonly title: string
  readonly isCorrect: boolean
  readonly code: Block
  readonly messages: Block | undefined
  readonly fixed: Block | undefined
  readonly settings: Block | undefined
  readonly options: Block | undefined
}

/**
 * Finds the code blocks of a page.
 * @param page the text of the page
 * @returns the blocks in the order of the page
 */
export function codeBlocks(page: string): Block[] {
  return [...page.matchAll(/^```(?<language>\w+) ?(?<role>.*)\n(?<text>[^]*?)^```$/gm)].map(({ index, groups = {} }) => ({
    line: page.slice(0, index).split('\n').length,
    language: groups['language'] ?? '',
    role: groups['role'] ?? '',
    text: groups['text'] ?? '',
  }))
}

const isExample = ({ role }: Block): boolean => /^(?:in)?correct\b/.test(role)

/**
 * Finds the examples among blocks.
 * @param blocks the blocks of a page
 * @returns each example with the messages and the fixed code that are shown after it, and the last settings and options
 *   before it
 */
export function examplesOf(blocks: readonly Block[]): Example[] {
  return blocks.flatMap((code, index) => {
    if (!isExample(code)) return []
    const before = blocks.slice(0, index)
    const after = blocks.slice(index + 1)
    const next = after.findIndex(isExample)
    const about = after.slice(0, next < 0 ? undefined : next)
    return {
      title: `line ${code.line} (${code.role})`,
      isCorrect: code.role.startsWith('correct'),
      code,
      messages: about.find(({ role }) => role.startsWith('messages')),
      fixed: about.find(({ role }) => role === 'fixed'),
      settings: before.findLast(({ role }) => role === 'settings'),
      options: before.findLast(({ role }) => role === 'options'),
    }
  })
}
