/**
 * How the enum is written at a place in a file, and what a fix must add for it to be there.
 *
 * A fix knows only the file as it stands: each is right alone, and ESLint applies those that do not overlap. The first
 * one brings the import; in the next pass the others find it.
 */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { editions, type Edition } from '../codes/src/generated/all-codes.ts'
import type { CodeFile } from './code-file.ts'
import type { TableCode } from './code-table.ts'
import { isAlwaysThere, isThereWith } from './conditional-code.ts'
import { isEnumModule, type EnumBinding, type EnumInFile, type EnumModuleDeclaration } from './enum-binding.ts'
import { addImport, type NewImport } from './import-statement.ts'
import { kept } from './kept.ts'
import { hasPatterns } from './language-version.ts'
import { isLoadedBefore } from './load-order.ts'
import { moduleSystem, type ModuleSystem } from './module-system.ts'
import { findVariable, scopeOf, type Scope, type SourceCode } from './scope.ts'
import { scriptBlockFor, topLevel } from './script-block.ts'
import { PACKAGE, packageEntry, type EnumSetting } from './settings.ts'
import { isInTemplate, templateBinding, templateReferences } from './template.ts'

/** The enum as it can be written at one place. */
export interface EnumAccess {
  /** The expression, or in a type the type, that a member is. */
  readonly member: (row: TableCode) => string
  /** What must be changed elsewhere in the file first: the import, or nothing. */
  readonly importFixes: (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[]
}

/** The enum whose members are written: that of the settings, or one of the user's own that the types tell of. */
export interface EnumTarget {
  readonly setting: EnumSetting
  readonly inFile: EnumInFile
  /** The name of a code's member; undefined where the enum does not have it. */
  readonly nameOf: (row: TableCode) => string | undefined
  /** Set where a file can read it by an import of its own only: it is a default export. */
  readonly isOnlyRead?: boolean
}

/** The enum that the settings name. */
export function enumOfSettings({ settings, enumInFile, types }: CodeFile): EnumTarget {
  const declared = types?.enumOfSettings
  const nameOf: EnumTarget['nameOf'] = ({ name, code }) => {
    if (declared === undefined) return name
    // A member whose value is computed may have any.
    const isSame = declared.codes.has(name) && (declared.codes.get(name) ?? code) === code
    return isSame ? name : declared.members.get(code)
  }
  return { setting: settings.enum, inFile: enumInFile, nameOf }
}

/** Whether an enum has no member for a code: the package has none for the codes of the user's own. */
export function isWithoutMember({ inFile, nameOf }: EnumTarget, row: TableCode): boolean {
  return !moduleHas(inFile.specifier, row) || nameOf(row) === undefined
}

/**
 * Finds how members of the enum can be read at a place.
 *
 * @param at Where the members will stand.
 * @param rows The members; all of them must exist in the enum.
 * @returns undefined where the file cannot import, is the enum's own module, or the enum does not have a member.
 */
export function accessEnum(
  file: CodeFile,
  at: TSESTree.Node,
  rows: readonly TableCode[],
  target = enumOfSettings(file),
): EnumAccess | undefined {
  const { sourceCode } = file
  const { setting, inFile, nameOf } = target
  const has = (source: string, row: TableCode): boolean => moduleHas(source, row) && nameOf(row) !== undefined
  const spell = (owner: string, source: string): EnumAccess['member'] => {
    // A member's name may be a type in the package; in a module of the user's own it is perhaps only a property.
    const prefix = isTypePlace(at) && !isPackage(source) ? 'typeof ' : ''
    return (row) => `${prefix}${owner}.${nameOf(row) ?? row.name}`
  }
  const usable = inFile.bindings.filter(
    (binding) =>
      (isTypePlace(at) ? hasTypes(binding, isEnumModule(setting, file.filename, file.cwd)) : !binding.typeOnly) &&
      rows.every((row) => has(binding.source, row)) &&
      findVariable(sourceCode, at, binding.variable.name) === binding.variable &&
      isLoadedBefore(sourceCode, binding.statement, at) &&
      isThereWith(sourceCode, binding.statement, at),
  )
  // That of a branch goes first: the other may have come with another place's fix.
  const existing = usable.find(({ statement }) => !isAlwaysThere(sourceCode, statement)) ?? usable[0]
  if (existing !== undefined) return { member: spell(pathOf(existing), existing.source), importFixes: () => [] }

  const source = inFile.specifier
  if (target.isOnlyRead === true) return undefined
  if (isEnumModule(setting, file.filename, file.cwd)) return undefined
  if (!rows.every((row) => has(source, row))) return undefined
  const system = moduleSystemOf(file)
  const block = scriptBlockFor(sourceCode, at)
  if (system === undefined || block === undefined || (system === 'require' && isTypePlace(at))) return undefined
  const local = localName(file, system === 'import-equals' ? `${setting.name}Module` : setting.name)
  const added = { system, exported: setting.name, local, source, hasPatterns: hasPatterns(file), block }
  return {
    member: spell(system === 'import-equals' ? `${local}.${setting.name}` : local, source),
    importFixes: (fixer) => importFixes(file, added, inFile, fixer),
  }
}

/** Nobody reads a change of more lines than this. */
const MOST_ADDED = 1000

/**
 * As `accessEnum`, for what may have numbers among its members: the codes of the user's own, which the package does not
 * have, are written as they are.
 *
 * @returns undefined also where there are too many.
 */
export function accessEnumOrNumbers(file: CodeFile, at: TSESTree.Node, rows: readonly TableCode[], target = enumOfSettings(file)): EnumAccess | undefined {
  if (rows.length > MOST_ADDED) return undefined
  const members = rows.filter((row) => !isWithoutMember(target, row))
  const access = members.length > 0 ? accessEnum(file, at, members, target) : NO_ACCESS
  return access && { ...access, member: (row) => (members.includes(row) ? access : NO_ACCESS).member(row) }
}

/** Numbers, for which nothing is imported. */
const NO_ACCESS: EnumAccess = { member: ({ code }) => String(code), importFixes: () => [] }

const importsOf = new WeakMap<CodeFile, Map<string, readonly TSESLint.RuleFix[]>>()

/** The changes that bring an import: the same for all places of a file, so that all bring it together. */
function importFixes(file: CodeFile, added: NewImport, inFile: EnumInFile, fixer: TSESLint.RuleFixer): TSESLint.RuleFix[] {
  const known = kept(importsOf, file, () => new Map<string, readonly TSESLint.RuleFix[]>())
  const key = `${added.block.range[0]} ${added.exported} ${added.local} ${added.source}`
  return [...kept(known, key, () => addImport(file.sourceCode, added, extendable(file, inFile), fixer))]
}

/**
 * The declarations that a new binding may be added to. The first of a file's bindings is read: a new one before another
 * would change what the places of that one read, and the text would depend on which fix is made first. For the same
 * reason all places must come after it.
 */
function extendable(file: CodeFile, inFile: EnumInFile): readonly EnumModuleDeclaration[] {
  return kept(extendables, inFile, () => {
    const { bindings, declarations } = inFile
    const places = placesOf(file)
    return declarations.filter(
      ({ node }) =>
        bindings.every(({ statement }) => statement.range[0] <= node.range[0]) &&
        places.every((place) => isLoadedBefore(file.sourceCode, node, place)),
    )
  })
}

const extendables = new WeakMap<EnumInFile, readonly EnumModuleDeclaration[]>()

/** The places of a file that may need the enum. */
function placesOf({ sites, declared, described }: CodeFile): TSESTree.Node[] {
  return [
    ...sites.flatMap(({ node, mentions }) => [node, ...mentions.map((mention) => mention.node)]),
    ...declared.map(({ mention }) => mention.node),
    ...described.map(({ node }) => node),
  ]
}

/** Whether a place is read by the compiler only. */
function isTypePlace(at: TSESTree.Node): boolean {
  return at.parent?.type === 'TSLiteralType'
}

/** Whether the enum's types come with its binding; a `require` gives values only. */
function hasTypes({ statement }: EnumBinding, isDeclaredHere: boolean): boolean {
  return statement.type !== 'VariableDeclaration' || isDeclaredHere
}

/** Whether the enum of a module has a member; of a module of the user's own that is what the settings say. */
function moduleHas(module: string, row: TableCode): boolean {
  if (!isPackage(module)) return true
  if (row.since === undefined) return false
  return row.since <= editionOf(module)
}

/** The edition of an entry of the package. */
function editionOf(module: string): Edition {
  return editions.find((edition) => module === packageEntry(edition)) ?? editions[0]
}

/** The edition of the entry that a member is read from, and the entry that has the member; undefined where it is there. */
export function earlierEntry(module: string, row: TableCode, edition: Edition): { readonly entry: Edition; readonly right: string } | undefined {
  return row.since === undefined || moduleHas(module, row) ? undefined : { entry: editionOf(module), right: packageEntry(edition) }
}

function isPackage(module: string): boolean {
  return module === PACKAGE || module.startsWith(`${PACKAGE}/`)
}

function pathOf({ variable, through }: EnumBinding): string {
  return [variable.name, ...through].join('.')
}

const moduleSystems = new WeakMap<CodeFile, ModuleSystem | undefined>()

function moduleSystemOf(file: CodeFile): ModuleSystem | undefined {
  return kept(moduleSystems, file, () => moduleSystem(file.sourceCode, file.filename))
}

/**
 * The name that a new import declares: one that means nothing else at the top level, nor at any place that may need the
 * enum, so that one import serves all and the fixes do not wait for one another.
 */
function localName(file: CodeFile, wanted: string): string {
  const { isTaken, free } = kept(namesOfFiles, file, () => collectNames(file))
  return kept(free, wanted, () => {
    let candidate = wanted
    for (let suffix = 1; isTaken(candidate); suffix += 1) candidate = `${wanted}_${suffix}`
    return candidate
  })
}

interface TakenNames {
  readonly isTaken: (name: string) => boolean
  /** Names that are not taken, by what they are wanted for. */
  readonly free: Map<string, string>
}

const namesOfFiles = new WeakMap<CodeFile, TakenNames>()

function collectNames(file: CodeFile): TakenNames {
  const { sourceCode } = file
  const global = sourceCode.scopeManager?.globalScope
  const unresolved = new Set(global?.through.map(({ identifier }) => (identifier as TSESTree.Identifier).name))
  const props = new Set(reExportedProps(sourceCode))
  const scopes = new Set<Scope>()
  const nodes = placesOf(file)
  for (const node of nodes) {
    for (let scope: Scope | null = scopeOf(sourceCode, node); scope && !scopes.has(scope); scope = scope.upper) scopes.add(scope)
  }
  const inTemplate = nodes.filter((node) => isInTemplate(sourceCode, node))
  const isTaken = (name: string): boolean =>
    unresolved.has(name) ||
    props.has(name) ||
    [...scopes].some(({ set }) => set.has(name)) ||
    templateReferences(sourceCode, name).length > 0 ||
    inTemplate.some((node) => templateBinding(node, name) !== undefined)
  return { isTaken, free: new Map() }
}

/** The names that scripts of Svelte re-export: they are props of the component, and no import may have one of them. */
function reExportedProps(sourceCode: SourceCode): string[] {
  const statements = topLevel(sourceCode)
  if (statements === sourceCode.ast.body as unknown) return []
  return statements.flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration' && statement.source
      ? statement.specifiers.flatMap(({ exported, local }) => [exported, local].flatMap((name) => (name.type === 'Identifier' ? [name.name] : [])))
      : [],
  )
}
