/**
 * Prints why expressions count as response codes, for those who set `DEBUG=rayvision-codes` or `DEBUG=rayvision-codes*`.
 */
import type { CodeFile } from './code-file.ts'
import { reasons } from './evidence.ts'

/** Whether the user asked for explanations, by the convention of the package `debug`. */
export function isExplaining(): boolean {
  const debug = globalThis.process?.env['DEBUG'] ?? ''
  return debug.split(/[\s,]+/).some((name) => name === '*' || /^rayvision-codes(?:$|[:*])/.test(name))
}

/** The reasons for each site of a file, a line each: `src/a.ts:3:5 res.code: certain (6): response-name +3, …`. */
export function explainSites(file: CodeFile): string[] {
  return file.sites.map(({ use, evidence }) => {
    const { line, column } = use.node.loc.start
    const weighed = evidence.reasons.map((reason) => `${reason} ${reasons[reason].weight > 0 ? '+' : ''}${reasons[reason].weight}`)
    const expression = file.sourceCode.getText(use.node)
    return `${file.filename}:${line}:${column + 1} ${expression}: ${evidence.certainty} (${evidence.score}): ${weighed.join(', ')}`
  })
}
