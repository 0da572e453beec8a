/**
 * Enums of the user's own: where the types say that a code is one, its members are written, imported from where it lives.
 */
import path from 'node:path'
import type { TSESTree } from '@typescript-eslint/utils'
import { sitesWith, type CodeFile } from './code-file.ts'
import { isAssertion } from './code-literal.ts'
import type { CodeMention } from './code-mentions.ts'
import type { TableCode } from './code-table.ts'
import { findEnum } from './enum-binding.ts'
import { accessEnum, enumOfSettings, type EnumTarget } from './enum-import.ts'
import type { OwnEnum } from './enum-types.ts'
import { kept } from './kept.ts'
import { isDistinctive } from './number-ranges.ts'
import { nameOf } from './property-name.ts'

/** The enum whose member is written for a code, which is compared with a response code, or stands where one is described or built. */
export function enumFor(file: CodeFile, { node, use }: CodeMention, row: TableCode): EnumTarget {
  return enumOfCode(file, use?.node ?? node, [row], node)
}

/**
 * The enum whose members are written beside a code: of the code's own type where that has one, else that which other
 * codes of the file are compared with, else that of the settings.
 *
 * @param code The response code's expression, or the literal that describes one.
 * @param rows The members; an enum of the user's own is chosen where it has them all.
 * @param at Where a member stands, or the code that it is compared with.
 */
export function enumOfCode(file: CodeFile, code: TSESTree.Node, rows: readonly TableCode[], at = code): EnumTarget {
  const own = file.types?.ownEnumOf(code)
  if (own !== undefined) return targetWith(file, own, rows) ?? enumOfSettings(file)
  const other = mayHaveEnumOfFile(file, code, at) ? enumOfFile(file) : undefined
  const target = other && targetWith(file, other, rows)
  // What is only a guess must be within reach.
  return target && accessEnum(file, at, rows, target) ? target : enumOfSettings(file)
}

/** The enum with members for all rows; undefined where it lacks one, or this file cannot import it. */
function targetWith(file: CodeFile, own: OwnEnum, rows: readonly TableCode[]): EnumTarget | undefined {
  return rows.every((row) => own.members.has(row.code)) ? targetOf(file, own) : undefined
}

/**
 * Whether a member of the enum that others are compared with may stand beside a code: where it is compared. In a list or
 * an object it would make that one of the enum's type, and of a union of literals it is no part.
 */
function mayHaveEnumOfFile({ types }: CodeFile, code: TSESTree.Node, at: TSESTree.Node): boolean {
  let { parent } = at
  while (parent && isAssertion(parent)) ({ parent } = parent)
  const isCompared = parent?.type === 'BinaryExpression' || parent?.type === 'SwitchCase'
  return isCompared && types !== undefined && types.codesOf(code) === undefined
}

const enumsOfFiles = new WeakMap<CodeFile, OwnEnum | undefined>()

/**
 * The enum whose members a file compares codes with that are numbers by their type; undefined where there are several,
 * or all its numbers mean something else too, as those of `HttpStatus`. Codes whose own type is an enum do not count: they
 * may be no sites any more when their literals are replaced.
 */
function enumOfFile(file: CodeFile): OwnEnum | undefined {
  return kept(enumsOfFiles, file, () => {
    const sites = sitesWith(file, 'likely').filter(({ evidence }) => !evidence.reasons.includes('enum-type'))
    const names = sites.flatMap(({ mentions }) => mentions.filter(({ literal, member }) => literal === undefined && member === undefined))
    const [found, ...others] = new Set(names.flatMap(({ node }) => file.types?.ownEnumOf(node) ?? []))
    return others.length === 0 && found !== undefined && isOfCodes(file, found) ? found : undefined
  })
}

function isOfCodes({ settings: { table } }: CodeFile, { members }: OwnEnum): boolean {
  return [...members.keys()].some((code) => isDistinctive(code) && table.withCode(code) !== undefined)
}

/** How a code's member is called in messages: `RayvisionCode.SUCCESS`. */
export function memberText({ setting, nameOf }: EnumTarget, row: TableCode): string {
  return `${setting.name}.${nameOf(row) ?? row.name}`
}

const targets = new WeakMap<CodeFile, Map<string, EnumTarget | undefined>>()

/** @returns undefined for an enum that this file cannot import. */
function targetOf(file: CodeFile, own: OwnEnum): EnumTarget | undefined {
  const known = kept(targets, file, () => new Map<string, EnumTarget | undefined>())
  return kept(known, `${own.file}#${own.name}`, () => createTarget(file, own))
}

function createTarget(file: CodeFile, own: OwnEnum): EnumTarget | undefined {
  const here = path.resolve(file.cwd, file.filename)
  const isHere = path.resolve(own.file) === here
  const brought = importOf(file, own)
  // A default export can only be read by the name that the file gives it.
  const isDefault = brought?.specifier.type === 'ImportDefaultSpecifier'
  if (!isHere && !isDefault && !(own.isExported && !/\/node_modules\/|\.d\.[cm]?ts$/.test(own.file))) return undefined
  // A module that loads this one would not be there yet when this one reads it.
  if (!isHere && brought?.isValue !== true && (isDefault || own.wouldCircle(here.split(path.sep).join('/')))) return undefined
  const setting = {
    name: isDefault ? brought.specifier.local.name : own.name,
    module: brought?.module ?? withEndingOf(file, fromFolder(file, own.file)),
  }
  return {
    setting,
    inFile: findEnum(file.sourceCode, setting, file.filename, file.cwd),
    nameOf: ({ code }) => own.members.get(code),
    ...(isDefault && { isOnlyRead: true }),
  }
}

/** What brings an enum into a file. */
interface EnumImport {
  readonly specifier: TSESTree.ImportClause
  /** As a setting has it: `@/codes`, or one that exports it again. */
  readonly module: string
  readonly isValue: boolean
}

/** How a file imports an enum already, if it does: with its values rather than for types. */
function importOf(file: CodeFile, own: OwnEnum): EnumImport | undefined {
  const { body } = file.sourceCode.ast as unknown as TSESTree.Program
  const found = body.flatMap((statement): EnumImport[] => {
    const specifier = statement.type === 'ImportDeclaration' ? statement.specifiers.find((each) => isOfEnum(each, own)) : undefined
    if (statement.type !== 'ImportDeclaration' || specifier === undefined) return []
    const { value } = statement.source
    const module = value.startsWith('.') ? fromFolder(file, path.resolve(file.cwd, path.dirname(file.filename), value)) : value
    const isValue = statement.importKind !== 'type' && !(specifier.type === 'ImportSpecifier' && specifier.importKind === 'type')
    return [{ specifier, module, isValue }]
  })
  return found.find(({ isValue }) => isValue) ?? found[0]
}

function isOfEnum(specifier: TSESTree.ImportClause, own: OwnEnum): boolean {
  if (specifier.type === 'ImportNamespaceSpecifier') return false
  return (specifier.type === 'ImportDefaultSpecifier' || nameOf(specifier.imported) === own.name) && own.isBroughtBy(specifier)
}

/** A path as a relative module of the settings has it: from the config's folder. */
function fromFolder({ cwd }: CodeFile, absolute: string): string {
  const relative = path.relative(cwd, absolute).split(path.sep).join('/')
  return relative.startsWith('.') ? relative : `./${relative}`
}

/** Writes a path of a TypeScript file as the imports of a file write theirs: `./a.js`, `./a.ts` or `./a`. */
function withEndingOf(file: CodeFile, module: string): string {
  const { body } = file.sourceCode.ast as unknown as TSESTree.Program
  const relative = body.flatMap((statement) =>
    statement.type === 'ImportDeclaration' && statement.source.value.startsWith('.') ? [statement.source.value] : [],
  )
  const ending = relative.map((source) => /\.[cm]?([jt])sx?$/.exec(source)?.[1]).find((kind) => kind !== undefined)
  if (ending === 't') return module
  // No resolution finds `a.mts` without an ending.
  const needsEnding = /\.[cm]ts$/.test(module) || (relative.length === 0 && file.types?.needsFileEndings === true)
  return ending === undefined && !needsEnding ? module.replace(/(?:\/index)?\.tsx?$/, '') : module.replace(/\.([cm]?)tsx?$/, '.$1js')
}
