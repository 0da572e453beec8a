/**
 * Which codes a site leaves out.
 */
import type { CodeFile, JudgedSite } from './code-file.ts'
import type { TableCode } from './code-table.ts'

/**
 * The codes that a site does not mention, in their order: of its own type where that is a union of codes, else of the
 * table.
 *
 * @returns undefined where the site mentions others than those of the table alone: then it may speak of other codes.
 */
export function missingCodes(file: CodeFile, site: JudgedSite): readonly TableCode[] | undefined {
  const mentioned = new Set(site.mentions.map(({ code }) => code))
  const own = file.types?.codesOf(site.use.node)
  const possible = own ? file.settings.table.codes.filter(({ code }) => own.has(code)) : file.settings.table.codes
  const missing = possible.filter(({ code }) => !mentioned.has(code))
  return missing.length < possible.length || isOpen(site) ? missing : undefined
}

/** Whether a site asks for nothing at all yet, and is one of a response code beyond doubt: a switch that is still empty. */
function isOpen(site: JudgedSite): boolean {
  const isEmpty = site.kind === 'switch' && site.node.cases.every(({ test }) => test === null)
  return isEmpty && site.evidence.certainty === 'proved'
}
