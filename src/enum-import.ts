/**
 * How the enum is written at a place in a file, and what a fix must add for it to be there.
 *
 * A fix knows only the file as it stands: each is right alone, and ESLint applies those that do not overlap. The first
 * one brings the import; in the next pass the others find it.
 */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { editions } from '../codes/src/generated/all-codes.ts'
import type { CodeFile } from './code-file.ts'
import type { TableCode } from './code-table.ts'
import { isEnumModule, type EnumBinding } from './enum-binding.ts'
import { addImport } from './import-statement.ts'
import { isLoadedBefore } from './load-order.ts'
import { moduleSystem, type ModuleSystem } from './module-system.ts'
import { findVariable, scopeOf, type Scope } from './scope.ts'
import { scriptBlockFor } from './script-block.ts'
import { isInTemplate, templateBinding, templateReferences } from './template.ts'

/** The enum as it can be written at one place. */
export interface EnumAccess {
  /** The expression, or in a type the type, that a member is. */
  readonly member: (row: TableCode) => string
  /** What must be changed elsewhere in the file first: the import, or nothing. */
  readonly importFixes: (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[]
}

const PACKAGE = 'rayvision-codes'

/**
 * Finds how members of the enum can be read at a place.
 *
 * @param at Where the members will stand.
 * @param rows The members; all of them must exist in the enum.
 * @returns undefined where the file cannot import, is the enum's own module, or the enum does not have a member.
 */
export function accessEnum(file: CodeFile, at: TSESTree.Node, rows: readonly TableCode[]): EnumAccess | undefined {
  const { settings, enumInFile, sourceCode } = file
  const existing = enumInFile.bindings.find(
    (binding) =>
      (!binding.typeOnly || isTypePlace(at)) &&
      rows.every((row) => moduleHas(binding.source, row)) &&
      findVariable(sourceCode, at, binding.variable.name) === binding.variable &&
      isLoadedBefore(sourceCode, binding.statement, at),
  )
  if (existing !== undefined) return { member: spell(pathOf(existing), existing.source, at), importFixes: () => [] }

  const { name } = settings.enum
  const source = enumInFile.specifier
  if (isEnumModule(settings.enum, file.filename, file.cwd)) return undefined
  if (!rows.every((row) => moduleHas(source, row))) return undefined
  const place = importPlace(file)
  const block = scriptBlockFor(sourceCode, at)
  if (place.system === undefined || block === undefined) return undefined
  const added = { system: place.system, exported: name, local: place.local, source, block }
  return {
    member: spell(place.system === 'import-equals' ? `${place.local}.${name}` : place.local, source, at),
    importFixes: (fixer) => addImport(sourceCode, added, enumInFile.declarations, at, fixer),
  }
}

/** Whether a place is read by the compiler only. */
function isTypePlace(at: TSESTree.Node): boolean {
  return at.parent?.type === 'TSLiteralType'
}

/** Whether the enum of a module has a member; of a module of the user's own that is what the settings say. */
function moduleHas(module: string, row: TableCode): boolean {
  if (!isPackage(module)) return true
  if (row.since === undefined) return false
  const edition = editions.find((candidate) => module === `${PACKAGE}/${candidate}`) ?? editions[0]
  return row.since <= edition
}

function isPackage(module: string): boolean {
  return module === PACKAGE || module.startsWith(`${PACKAGE}/`)
}

function pathOf({ variable, through }: EnumBinding): string {
  return [variable.name, ...through].join('.')
}

/** A member's name may be a type in the package; in a module of the user's own it is perhaps only a property. */
function spell(owner: string, source: string, at: TSESTree.Node): EnumAccess['member'] {
  const prefix = isTypePlace(at) && !isPackage(source) ? 'typeof ' : ''
  return ({ name }) => `${prefix}${owner}.${name}`
}

interface ImportPlace {
  readonly system: ModuleSystem | undefined
  /** The name that a new import declares: the same for every place, so that one import serves all. */
  readonly local: string
}

const importPlaces = new WeakMap<CodeFile, ImportPlace>()

/** How a new import is written in a file. */
function importPlace(file: CodeFile): ImportPlace {
  let place = importPlaces.get(file)
  if (place === undefined) {
    const system = moduleSystem(file.sourceCode, file.filename)
    const { name } = file.settings.enum
    place = { system, local: freeName(file, system === 'import-equals' ? `${name}Module` : name) }
    importPlaces.set(file, place)
  }
  return place
}

/** A name that means nothing else at the top level and at every place that may need the enum. */
function freeName({ sourceCode, sites, declared, described }: CodeFile, wanted: string): string {
  const global = sourceCode.scopeManager?.globalScope
  const unresolved = new Set(global?.through.map(({ identifier }) => (identifier as TSESTree.Identifier).name))
  // The top level of a module, or of a CommonJS file, is a scope of its own.
  const topLevel = global?.childScopes.filter(({ block }) => block.type === 'Program') ?? []
  const scopes = new Set<Scope>(global ? [global, ...topLevel] : [])
  const nodes = [...sites.flatMap(({ node, mentions }) => [node, ...mentions.map((mention) => mention.node)]), ...declared.map(({ mention }) => mention.node), ...described.map(({ node }) => node)]
  for (const node of nodes) {
    for (let scope: Scope | null = scopeOf(sourceCode, node); scope && !scopes.has(scope); scope = scope.upper) scopes.add(scope)
  }
  const inTemplate = nodes.filter((node) => isInTemplate(sourceCode, node))
  const isTaken = (name: string): boolean =>
    unresolved.has(name) ||
    [...scopes].some(({ set }) => set.has(name)) ||
    templateReferences(sourceCode, name).length > 0 ||
    inTemplate.some((node) => templateBinding(node, name) !== undefined)
  let candidate = wanted
  for (let suffix = 1; isTaken(candidate); suffix += 1) candidate = `${wanted}_${suffix}`
  return candidate
}
