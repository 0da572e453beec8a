/**
 * ESLint's messages as places and edits of a text.
 */
import type { Linter } from 'eslint'

/** An edit of a text: what stands between two offsets becomes another text. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** What the user is offered for a problem. */
export interface Action {
  /** `fix` is what `--fix` does, too. */
  readonly kind: 'fix' | 'suggestion'
  /** What it does; empty for a fix, which ESLint does not describe. */
  readonly description: string
  readonly edit: Edit
}

/** A problem in a text. */
export interface Problem {
  readonly severity: 'error' | 'warning'
  /** The rule's name without the plugin's; undefined where ESLint itself speaks. */
  readonly rule: string | undefined
  readonly message: string
  readonly line: number
  readonly column: number
  readonly from: number
  readonly to: number
  readonly actions: readonly Action[]
}

const PREFIX = 'rayvision-codes/'

/** Cuts off what the edit leaves as it is, so that the cursor stays where it was. */
function smallestEdit(text: string, [from, to]: readonly [number, number], insert: string): Edit {
  const old = text.slice(from, to)
  const most = Math.min(old.length, insert.length)
  let head = 0
  while (head < most && old[head] === insert[head]) head += 1
  let tail = 0
  while (tail < most - head && old.at(-1 - tail) === insert.at(-1 - tail)) tail += 1
  return { from: from + head, to: to - tail, insert: insert.slice(head, insert.length - tail) }
}

/** ESLint's messages for a text, ready to be shown beside it. */
export function problemsOf(text: string, messages: readonly Linter.LintMessage[]): Problem[] {
  const starts = [0]
  for (const match of text.matchAll(/\n/g)) starts.push(match.index + 1)
  /** Where a line and column, both from 1, are; messages without a place are at the start. */
  const offset = (line: number, column: number): number => Math.min((starts[Math.max(line, 1) - 1] ?? 0) + Math.max(column, 1) - 1, text.length)
  return messages.map((message) => {
    const { ruleId, severity, fix, suggestions = [] } = message
    // ESLint leaves the place out where a file as a whole is wrong, against its types.
    const { line = 1, column = 1 } = message as Partial<Linter.LintMessage>
    const from = offset(line, column)
    const actions: Action[] = suggestions.map((suggestion) => ({
      kind: 'suggestion',
      description: suggestion.desc,
      edit: smallestEdit(text, suggestion.fix.range, suggestion.fix.text),
    }))
    if (fix) actions.unshift({ kind: 'fix', description: '', edit: smallestEdit(text, fix.range, fix.text) })
    return {
      severity: severity === 2 ? 'error' : 'warning',
      rule: ruleId?.startsWith(PREFIX) ? ruleId.slice(PREFIX.length) : undefined,
      message: message.message,
      line,
      column,
      from,
      to: message.endLine === undefined ? from : Math.max(from, offset(message.endLine, message.endColumn ?? 1)),
      actions,
    }
  })
}
