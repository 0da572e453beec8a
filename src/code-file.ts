/**
 * What the rules share about one file: its settings, its enum, its response codes and their sites. Found once, for
 * the first rule that asks.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { CodeMention, CodeSite } from './code-sites.ts'
import { findDeclaredCodes, type DeclaredCode } from './declared-codes.ts'
import { findEnum, findEnumMembers, type EnumInFile, type EnumMember } from './enum-binding.ts'
import type { Certainty, Evidence } from './evidence.ts'
import { findResponseCodes } from './response-codes.ts'
import type { SourceCode } from './scope.ts'
import type { Settings } from './settings.ts'
import { mayHaveWord, nodesAt, wordOffsets } from './word-index.ts'

/** A site with the evidence for its response code. */
export type JudgedSite = CodeSite & { readonly evidence: Evidence }

/** One file, as the rules see it. */
export interface CodeFile {
  readonly sourceCode: SourceCode
  readonly settings: Settings
  readonly filename: string
  readonly cwd: string
  readonly enumInFile: EnumInFile
  /** Every site, in the order of the text, whatever its evidence. */
  readonly sites: readonly JudgedSite[]
  /** The codes that stand where a response is described or built. */
  readonly declared: readonly DeclaredCode[]
  /** Every member that is read from the enum. */
  readonly members: readonly EnumMember[]
}

/** The parts of ESLint's rule context that a file is read from. */
export interface FileContext {
  readonly sourceCode: SourceCode
  readonly filename: string
  readonly cwd: string
}

const files = new WeakMap<object, Map<Settings, CodeFile>>()
const gates = new WeakMap<object, Map<Settings, boolean>>()

/** Whether a file can have a site at all, by its text alone. */
export function mayHaveSites(sourceCode: SourceCode, settings: Settings): boolean {
  const known = gates.get(sourceCode.ast) ?? new Map<Settings, boolean>()
  gates.set(sourceCode.ast, known)
  const answer = known.get(settings) ?? mayHaveWord(sourceCode.text, [...settings.codeProperties, settings.enum.name])
  known.set(settings, answer)
  return answer
}

/** The file that a rule is run on. */
export function readFile(context: FileContext, settings: Settings): CodeFile {
  const known = files.get(context.sourceCode.ast) ?? new Map<Settings, CodeFile>()
  files.set(context.sourceCode.ast, known)
  const file = known.get(settings) ?? findSites(context, settings)
  known.set(settings, file)
  return file
}

function findSites({ sourceCode, filename, cwd }: FileContext, settings: Settings): CodeFile {
  const enumInFile = findEnum(sourceCode, settings.enum, filename, cwd)
  const offsets = wordOffsets(sourceCode.text, settings.codeProperties)
  const words = nodesAt(sourceCode.ast as unknown as TSESTree.Node, offsets, sourceCode.visitorKeys)
  const codes = findResponseCodes({ sourceCode, settings, enumInFile }, words)
  const sites = codes.flatMap((code) => code.sites.map((site): JudgedSite => ({ ...site, evidence: code.evidence })))
  sites.sort((a, b) => a.node.range[0] - b.node.range[0] || a.node.range[1] - b.node.range[1])
  const declared = findDeclaredCodes(filename, words)
  const members = findEnumMembers(enumInFile)
  return { sourceCode, settings, filename, cwd, enumInFile, sites, declared, members }
}

const ORDER: readonly Certainty[] = ['none', 'likely', 'certain']

/** The sites whose response code is at least so certain. */
export function sitesWith(file: CodeFile, certainty: Certainty): readonly JudgedSite[] {
  return file.sites.filter((site) => ORDER.indexOf(site.evidence.certainty) >= ORDER.indexOf(certainty))
}

/** The codes at sites where they are asked for, each once, in the order of the text: a list in a `const` may serve several sites. */
export function mentionsAt(sites: readonly JudgedSite[]): CodeMention[] {
  const found = new Map<TSESTree.Node, CodeMention>()
  for (const site of sites) {
    // The ends of a range are quantities.
    if (site.kind === 'range') continue
    for (const mention of site.mentions) if (!found.has(mention.node)) found.set(mention.node, mention)
  }
  return [...found.values()].sort((a, b) => a.node.range[0] - b.node.range[0])
}
