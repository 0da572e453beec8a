/**
 * Which codes a site leaves out.
 */
import type { CodeFile, JudgedSite } from './code-file.ts'
import type { TableCode } from './code-table.ts'

/**
 * The codes of the table that a site does not mention, in their order.
 *
 * @returns undefined where the site mentions none of the table: then it may speak of other codes.
 */
export function missingCodes(file: CodeFile, site: JudgedSite): readonly TableCode[] | undefined {
  const mentioned = new Set(site.mentions.map(({ code }) => code))
  const missing = file.settings.table.codes.filter(({ code }) => !mentioned.has(code))
  return missing.length < file.settings.table.codes.length ? missing : undefined
}
