/**
 * Which codes a site leaves out.
 */
import type { CodeFile, JudgedSite } from './code-file.ts'
import type { TableCode } from './code-table.ts'

/**
 * The codes that a site does not mention, in their order: of its own type where that is a union of codes, else of the
 * table. A code of that type that the table does not have has the name of its member in an enum, or none.
 *
 * @returns undefined where the site mentions others than those alone: then it may speak of other codes.
 */
export function missingCodes(file: CodeFile, site: JudgedSite): readonly TableCode[] | undefined {
  const mentioned = new Set(site.mentions.map(({ code }) => code))
  const possible = codesOfType(file, site) ?? file.settings.table.codes
  const missing = possible.filter(({ code }) => !mentioned.has(code))
  return missing.length < possible.length || isOpen(site) ? missing : undefined
}

function codesOfType({ types, settings: { table } }: CodeFile, { use: { node } }: JudgedSite): TableCode[] | undefined {
  const codes = types?.codesOf(node)
  const names = types?.ownEnumOf(node)?.members
  return codes && [...codes].sort((a, b) => a - b).map((code) => table.withCode(code) ?? { code, name: names?.get(code) ?? '', description: { en: '', zh: '' }, since: undefined })
}

/** Whether a site asks for nothing at all yet, and is one of a response code beyond doubt: a switch that is still empty. */
function isOpen(site: JudgedSite): boolean {
  const isEmpty = site.kind === 'switch' && site.node.cases.every(({ test }) => test === null)
  return isEmpty && site.evidence.certainty === 'proved'
}
