/**
 * What the rules share about one file: its settings, its enum, its response codes and their sites. Found once, for
 * the first rule that asks.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { CodeMention } from './code-mentions.ts'
import type { CodeSite } from './code-sites.ts'
import { findDeclaredCodes, type DeclaredCode } from './declared-codes.ts'
import { findEnum, findEnumMembers, type EnumInFile, type EnumMember } from './enum-binding.ts'
import type { Certainty, Evidence } from './evidence.ts'
import { isExplaining, printSites } from './explain.ts'
import { findDescribedCodes } from './package-calls.ts'
import { findResponseCodes } from './response-codes.ts'
import type { SourceCode } from './scope.ts'
import type { Settings } from './settings.ts'
import { templateOf, visitorKeysOf } from './template.ts'
import { hasTypes, TypeEvidence } from './type-evidence.ts'
import { codeOffsets, nodesAt, outsideComments } from './word-index.ts'

/** A site with the evidence for its response code. */
export type JudgedSite = CodeSite & { readonly evidence: Evidence }

/** One file, as the rules see it. */
export interface CodeFile {
  readonly sourceCode: SourceCode
  readonly settings: Settings
  readonly filename: string
  readonly cwd: string
  readonly enumInFile: EnumInFile
  /** Undefined where the parser brought no type information. */
  readonly types: TypeEvidence | undefined
  /** Every site, in the order of the text, whatever its evidence. */
  readonly sites: readonly JudgedSite[]
  /** The codes that stand where a response is described or built. */
  readonly declared: readonly DeclaredCode[]
  /** The codes that the package is asked to describe. */
  readonly described: readonly CodeMention[]
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

/** What the text of a file says of its sites. */
interface Gate {
  readonly settings: Settings
  /** Where code properties may be read, or given a code. */
  readonly offsets: readonly number[]
  readonly mayHaveSites: boolean
}

const gates = new WeakMap<SourceCode, Gate>()

/** Whether a file can have a site at all, by its text alone: found for the first rule that asks. */
export function mayHaveSites(sourceCode: SourceCode, settings: Settings): boolean {
  return gateOf(sourceCode, settings).mayHaveSites
}

function gateOf(sourceCode: SourceCode, settings: Settings): Gate {
  const known = gates.get(sourceCode)
  if (known?.settings === settings) return known
  const { text } = sourceCode
  const inText = codeOffsets(text, settings.codeProperties)
  const offsets = inText.length === 0 ? inText : outsideComments(inText, sourceCode.ast.comments ?? [])
  const mayHave =
    offsets.length > 0 ||
    text.includes(settings.enum.name) ||
    text.includes(PACKAGE) ||
    (hasTypes(sourceCode) && tableNumbers(text, settings).length > 0)
  const gate = { settings, offsets, mayHaveSites: mayHave }
  gates.set(sourceCode, gate)
  return gate
}

/** The package whose functions are asked for codes. */
const PACKAGE = 'rayvision-codes'

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
  const { offsets } = gateOf(sourceCode, settings)
  const template = templateOf(sourceCode)
  const roots = [sourceCode.ast as unknown as TSESTree.Node, ...(template ? [template] : [])]
  const words = roots.flatMap((root) => nodesAt(root, offsets, visitorKeysOf(sourceCode)))
  const types = TypeEvidence.of(sourceCode, settings, cwd)
  const numbers = types ? roots.flatMap((root) => nodesAt(root, tableNumbers(sourceCode.text, settings), visitorKeysOf(sourceCode))) : []
  const codes = findResponseCodes({ sourceCode, settings, enumInFile, types }, words, numbers)
  const sites = codes.flatMap((code) => code.sites.map((site): JudgedSite => ({ ...site, evidence: code.evidence })))
  sites.sort((a, b) => a.node.range[0] - b.node.range[0] || a.node.range[1] - b.node.range[1])
  const declared = findDeclaredCodes(filename, words)
  const described = findDescribedCodes(sourceCode)
  const members = findEnumMembers(enumInFile, sourceCode)
  const file = { sourceCode, settings, filename, cwd, enumInFile, types, sites, declared, described, members }
  if (isExplaining()) for (const line of printSites(file)) console.error(`rayvision-codes ${line}`)
  return file
}

/** Where the numbers of the table stand in a text. */
function tableNumbers(text: string, { table }: Settings): number[] {
  const offsets: number[] = []
  for (const match of text.matchAll(/(?<![\w.$])[1-9]\d{2,6}(?![\w.$])/g)) {
    if (table.withCode(Number(match[0])) !== undefined) offsets.push(match.index)
  }
  return offsets
}

const ORDER: readonly Certainty[] = ['none', 'likely', 'certain', 'proved']

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
    for (const mention of site.mentions) {
      const known = found.get(mention.node)
      // Where the sites differ in the form of the code, that counts which the literal does not have.
      if (known === undefined || known.form === mention.literal?.form) found.set(mention.node, mention)
    }
  }
  return [...found.values()].sort((a, b) => a.node.range[0] - b.node.range[0])
}
