/**
 * What the rules share about one file: its settings, its enum, its response codes and their sites. Found once, for
 * the first rule that asks.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { CodeMention } from './code-mentions.ts'
import type { CodeSite } from './code-sites.ts'
import { findDeclaredCodes, type DeclaredCode } from './declared-codes.ts'
import { findEnum, findEnumMembers, type EnumInFile, type ReadMember } from './enum-binding.ts'
import type { Certainty, Evidence } from './evidence.ts'
import { isExplaining, printSites } from './explain.ts'
import { STATUS_PROPERTIES, tableNumbers, type TextFacts } from './gate.ts'
import { findDescribedCodes } from './package-calls.ts'
import { ecmaVersionOf, type LanguageContext } from './language-version.ts'
import { findResponseCodes } from './response-codes.ts'
import { kept } from './kept.ts'
import type { SourceCode } from './scope.ts'
import type { Settings } from './settings.ts'
import { templateOf, visitorKeysOf } from './template.ts'
import { TypeEvidence } from './type-evidence.ts'
import { mergeOffsets, nameAt, nodesAt } from './word-index.ts'

/** A site with the evidence for its response code. */
export type JudgedSite = CodeSite & { readonly evidence: Evidence }

/** One file, as the rules see it. */
export interface CodeFile {
  readonly sourceCode: SourceCode
  readonly settings: Settings
  readonly filename: string
  readonly cwd: string
  /** The edition of ECMAScript that it is written in. */
  readonly ecmaVersion: number
  readonly enumInFile: EnumInFile
  /** Whether the file names the package. */
  readonly saysPackage: boolean
  /** Undefined where the parser brought no type information. */
  readonly types: TypeEvidence | undefined
  /** Every site, in the order of the text, whatever its evidence. */
  readonly sites: readonly JudgedSite[]
  /** The identifiers and strings that are called like the HTTP status of a response. */
  readonly statusWords: readonly TSESTree.Node[]
  /** The codes that stand where a response is described or built. */
  readonly declared: readonly DeclaredCode[]
  /** The codes that the package is asked to describe. */
  readonly described: readonly CodeMention[]
  /** Every member that is read from the enum. */
  readonly members: readonly ReadMember[]
  /** Whether it has none of all these: most files that say `code` speak of something else. */
  readonly isEmpty: boolean
}

/** The parts of ESLint's rule context that a file is read from. */
export interface FileContext extends LanguageContext {
  readonly filename: string
  readonly cwd: string
}

const files = new WeakMap<TextFacts, CodeFile>()

/** The file that a rule is run on. */
export function readFile(context: FileContext, facts: TextFacts): CodeFile {
  return kept(files, facts, () => findSites(context, facts))
}

function findSites(context: FileContext, { settings, codePlaces, statusPlaces, saysPackage }: TextFacts): CodeFile {
  const { sourceCode, filename, cwd } = context
  const enumInFile = findEnum(sourceCode, settings.enum, filename, cwd)
  const template = templateOf(sourceCode)
  const roots = [sourceCode.ast as unknown as TSESTree.Node, ...(template ? [template] : [])]
  const all = roots.flatMap((root) => nodesAt(root, mergeOffsets(codePlaces, statusPlaces), visitorKeysOf(sourceCode)))
  // Where the settings say that it holds codes, it is no status of HTTP.
  const isStatus = (word: TSESTree.Node): boolean => STATUS_PROPERTIES.has(nameAt(word)) && !settings.codeProperties.has(nameAt(word))
  const statusWords = all.filter(isStatus)
  const words = all.filter((word) => !isStatus(word))
  const types = TypeEvidence.of(sourceCode, settings, cwd)
  const numbers = types ? roots.flatMap((root) => nodesAt(root, tableNumbers(sourceCode.text, settings), visitorKeysOf(sourceCode))) : []
  const codes = findResponseCodes({ sourceCode, settings, enumInFile, saysPackage, types }, words, numbers)
  const sites = codes.flatMap((code) => code.sites.map((site): JudgedSite => ({ ...site, evidence: code.evidence })))
  sites.sort((a, b) => a.node.range[0] - b.node.range[0] || a.node.range[1] - b.node.range[1])
  const declared = findDeclaredCodes(filename, words)
  const described = saysPackage ? findDescribedCodes(sourceCode) : []
  const members = findEnumMembers(enumInFile, sourceCode)
  const isEmpty = [sites, statusWords, declared, described, members].every(({ length }) => length === 0)
  const ecmaVersion = ecmaVersionOf(context)
  const file = { sourceCode, settings, filename, cwd, ecmaVersion, enumInFile, saysPackage, types, sites, statusWords, declared, described, members, isEmpty }
  if (isExplaining) for (const line of printSites(file)) console.error(`rayvision-codes ${line}`)
  return file
}

const RANKS: Readonly<Record<Certainty, number>> = { none: 0, likely: 1, certain: 2, proved: 3 }

/** The sites whose response code is at least so certain. */
export function sitesWith({ sites }: CodeFile, certainty: Certainty): readonly JudgedSite[] {
  return sites.filter(({ evidence }) => RANKS[evidence.certainty] >= RANKS[certainty])
}

/** The codes at sites where they are asked for, each once: a list in a `const` may serve several sites. */
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
  return [...found.values()]
}
