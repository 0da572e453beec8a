/**
 * The reasons for each site of a file, for people who ask why a place is reported or left alone: as data, or printed.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { CodeFile } from './code-file.ts'
import type { CodeSite } from './code-sites.ts'
import { reasons, type Certainty, type Reason } from './evidence.ts'

/** Whether the value of the variable `DEBUG` asks for explanations, by the convention of the package `debug`. */
export function asksForReasons(debug: string | undefined): boolean {
  if (debug === undefined) return false
  return debug.split(/[\s,]/).some((name) => name === '*' || /^rayvision-codes(?:$|[:*])/.test(name))
}

/** Whether the user asked for explanations. To read the environment takes longer than some rules: it is done once. */
export const isExplaining = asksForReasons(globalThis.process?.env['DEBUG'])

/** Where something stands in the text: the offsets of its first character and of the one behind its last. */
export type TextRange = readonly [start: number, end: number]

/** Why the response code of a site counts as one, or does not; plain data, free of the tree. */
export interface SiteExplanation {
  readonly kind: CodeSite['kind']
  /** The text of the response code: `res.code`. */
  readonly expression: string
  /** Where the response code's expression starts. */
  readonly start: TSESTree.Position
  /** Where that expression, the whole site and the codes at it are. */
  readonly ranges: { readonly expression: TextRange; readonly site: TextRange; readonly mentions: readonly TextRange[] }
  readonly certainty: Certainty
  /** The sum of the weights. */
  readonly score: number
  readonly reasons: readonly { readonly reason: Reason; readonly weight: number }[]
}

/** Explains every site of a file, in the order of the text. */
export function explainSites(file: CodeFile): SiteExplanation[] {
  return file.sites.map(({ kind, node, use, mentions, evidence }) => ({
    kind,
    expression: file.sourceCode.getText(use.node),
    start: use.node.loc.start,
    ranges: { expression: use.node.range, site: node.range, mentions: mentions.map((mention) => mention.node.range) },
    certainty: evidence.certainty,
    score: evidence.score,
    reasons: evidence.reasons.map((reason) => ({ reason, weight: reasons[reason].weight })),
  }))
}

/** A line for each site of a file: `src/a.ts:3:5 res.code: certain (6): response-name +3, …`. */
export function printSites(file: CodeFile): string[] {
  return explainSites(file).map(({ expression, start, certainty, score, reasons: weighed }) => {
    const list = weighed.map(({ reason, weight }) => `${reason} ${weight > 0 ? '+' : ''}${weight}`).join(', ')
    return `${file.filename}:${start.line}:${start.column + 1} ${expression}: ${certainty} (${score}): ${list}`
  })
}

/**
 * The explanation for a place in the text: that of the code that stands there, else of the response code, else of the
 * smallest site around it.
 *
 * @param offset A place between two characters; at the end of a code it still belongs to the code.
 */
export function explanationAt(explanations: readonly SiteExplanation[], offset: number): SiteExplanation | undefined {
  const ranges: ((explanation: SiteExplanation) => readonly TextRange[])[] = [
    ({ ranges: { mentions } }) => mentions,
    ({ ranges: { expression } }) => [expression],
    ({ ranges: { site } }) => [site],
  ]
  for (const rangesOf of ranges) {
    const found = explanations
      .flatMap((explanation) => rangesOf(explanation).map(([start, end]) => ({ explanation, start, end })))
      .filter(({ start, end }) => start <= offset && offset <= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
    if (found[0] !== undefined) return found[0].explanation
  }
  return undefined
}
