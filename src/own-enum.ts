/**
 * Enums of the user's own: where the types say that a code is one, its members are written, imported from where it lives.
 */
import path from 'node:path'
import type { TSESTree } from '@typescript-eslint/utils'
import { sitesWith, type CodeFile } from './code-file.ts'
import type { CodeMention } from './code-mentions.ts'
import type { TableCode } from './code-table.ts'
import { findEnum } from './enum-binding.ts'
import { enumOfSettings, type EnumTarget } from './enum-import.ts'
import type { OwnEnum } from './enum-types.ts'
import { kept } from './kept.ts'
import { nameOf } from './property-name.ts'

/** The enum whose member is written for a code, which is compared with a response code, or stands where one is described or built. */
export function enumFor(file: CodeFile, { node, use }: CodeMention, row: TableCode): EnumTarget {
  return enumOfCode(file, use?.node ?? node, [row])
}

/**
 * The enum whose members are written beside a code: of the code's own type where that has one, else that which other
 * codes of the file are compared with, else that of the settings.
 *
 * @param code The response code's expression, or the literal that describes one.
 * @param rows The members; an enum of the user's own is chosen where it has them all.
 */
export function enumOfCode(file: CodeFile, code: TSESTree.Node, rows: readonly TableCode[]): EnumTarget {
  const own = file.types?.ownEnumOf(code) ?? enumOfFile(file)
  const target = own && rows.every((row) => own.members.has(row.code)) ? targetOf(file, own) : undefined
  return target ?? enumOfSettings(file)
}

const enumsOfFiles = new WeakMap<CodeFile, OwnEnum | undefined>()

/**
 * The enum whose members a file compares codes with that are numbers by their type; undefined where there are several.
 * Codes whose own type is an enum do not count: they may be no sites any more when their literals are replaced.
 */
function enumOfFile(file: CodeFile): OwnEnum | undefined {
  return kept(enumsOfFiles, file, () => {
    const { types } = file
    if (types === undefined) return undefined
    const sites = sitesWith(file, 'likely').filter(({ evidence }) => !evidence.reasons.includes('enum-type'))
    const names = sites.flatMap(({ mentions }) => mentions.filter(({ member }) => member === undefined))
    const [found, ...others] = new Set(names.flatMap(({ node }) => types.ownEnumOf(node) ?? []))
    return others.length === 0 ? found : undefined
  })
}

/** How a code's member is called in messages: `RayvisionCode.SUCCESS`. */
export function memberText({ setting, nameOf }: EnumTarget, row: TableCode): string {
  return `${setting.name}.${nameOf(row) ?? row.name}`
}

const targets = new WeakMap<CodeFile, Map<string, EnumTarget>>()

/** @returns undefined for an enum that this file cannot import. */
function targetOf(file: CodeFile, own: OwnEnum): EnumTarget | undefined {
  const isHere = path.resolve(own.file) === path.resolve(file.cwd, file.filename)
  const isReachable = own.isExported && !/\/node_modules\/|\.d\.[cm]?ts$/.test(own.file)
  if (!isHere && !isReachable) return undefined
  const known = kept(targets, file, () => new Map<string, EnumTarget>())
  return kept(known, `${own.file}#${own.name}`, () => createTarget(file, own))
}

function createTarget(file: CodeFile, own: OwnEnum): EnumTarget {
  const setting = { name: own.name, module: importedModule(file, own) ?? withEndingOf(file, fromFolder(file, own.file)) }
  return {
    setting,
    inFile: findEnum(file.sourceCode, setting, file.filename, file.cwd),
    nameOf: ({ code }) => own.members.get(code),
  }
}

/** The module from which a file imports an enum already, if it does: `@/codes`, or one that exports it again. */
function importedModule(file: CodeFile, own: OwnEnum): string | undefined {
  const { body } = file.sourceCode.ast as unknown as TSESTree.Program
  const found = body.find((statement): statement is TSESTree.ImportDeclaration => statement.type === 'ImportDeclaration' && statement.specifiers.some((specifier) => isOfEnum(specifier, own)))
  const module = found?.source.value
  return module?.startsWith('.') ? fromFolder(file, path.resolve(file.cwd, path.dirname(file.filename), module)) : module
}

function isOfEnum(specifier: TSESTree.ImportClause, own: OwnEnum): boolean {
  return specifier.type === 'ImportSpecifier' && nameOf(specifier.imported) === own.name && own.isBroughtBy(specifier)
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
