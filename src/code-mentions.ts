/**
 * Code mentions: the codes that stand at a site, as literals, as members of the enum or as names for these.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { armsOf, readCodeLiteral, withoutAssertions, type CodeLiteral } from './code-literal.ts'
import { resolveConstant } from './constant-values.ts'
import { readEnumMember, type EnumInFile, type EnumMember } from './enum-binding.ts'
import { kept } from './kept.ts'
import { writtenName } from './property-name.ts'
import { variableOf, type SourceCode } from './scope.ts'
import type { Settings } from './settings.ts'
import type { TypeEvidence } from './type-evidence.ts'
import type { ValueForm, ValueUse } from './value-flow.ts'

/** A code that stands at a site. */
export interface CodeMention {
  /** The literal, the enum's member or the name that stands there. */
  readonly node: TSESTree.Node
  /** The number; undefined for a member of the enum that does not exist. */
  readonly code: number | undefined
  /** Set for a code literal. */
  readonly literal?: CodeLiteral
  /** Set for a member of the enum. */
  readonly member?: EnumMember
  /** Set for a name that stands for a code literal: that literal. */
  readonly alias?: CodeLiteral
  /** Set where it is the key of an object. */
  readonly isKey?: true
  /** The form that the response code has there. */
  readonly form: ValueForm
  /** Whether a value of another form is never equal to it (`===`, `case`, `includes`). */
  readonly strict: boolean
  /** The response code that meets it; undefined where a response is described or built. */
  readonly use?: ValueUse
}

/** What stands at a site. */
export interface Mentions {
  readonly mentions: readonly CodeMention[]
  /** Texts that are no numbers and stand where a code would: `'ENOENT'`. */
  readonly texts: readonly string[]
}

/** What reading a site needs to know of the file. */
export interface SiteContext {
  readonly sourceCode: SourceCode
  readonly settings: Settings
  readonly enumInFile: EnumInFile
  /** Whether the file names the package. */
  readonly saysPackage: boolean
  /** Undefined where the parser brought no type information. */
  readonly types: TypeEvidence | undefined
}

/** Reads the codes, and the texts that are none, among the values that expressions can have. */
export function readOperands(
  context: SiteContext,
  operands: readonly TSESTree.Node[],
  use: ValueUse,
  strict: boolean,
): Mentions {
  const mentions: CodeMention[] = []
  const texts: string[] = []
  for (const operand of operands) {
    for (const arm of armsOf(operand)) {
      const mention = readMention(context, arm, use, strict)
      if (mention !== undefined) mentions.push(mention)
      else if (arm.type === 'Literal' && typeof arm.value === 'string') texts.push(arm.value)
    }
  }
  return { mentions, texts }
}

/** Reads a code literal, a member of the enum, or a name that stands for one of these. */
export function readMention(context: SiteContext, node: TSESTree.Node, use: ValueUse, strict: boolean): CodeMention | undefined {
  const literal = readCodeLiteral(node)
  if (literal !== undefined) return { node: literal.node, code: literal.code, literal, form: use.form, strict, use }
  const bare = withoutAssertions(node)
  const member = readEnumMember(context.enumInFile, context.sourceCode, bare)
  if (member !== undefined) return { node: bare, code: codeOf(context, member), member, form: use.form, strict, use }
  const conversion = readConversion(bare)
  if (conversion !== undefined) {
    const code = readMention(context, conversion.argument, use, strict)?.code
    if (code === undefined) return undefined
    const alias = { node: bare, code, form: conversion.form, radix: false }
    return { node: bare, code, alias, form: use.form, strict, use }
  }
  if (bare.type !== 'Identifier' && bare.type !== 'MemberExpression') return undefined
  const typed = context.types?.numberOf(bare)
  if (typed !== undefined) return { node: bare, code: typed, form: use.form, strict, use }
  const constant = resolveConstant(context.sourceCode, bare) ?? enumInitializer(context, bare)
  if (constant === undefined) return undefined
  const alias = readCodeLiteral(constant)
  const code = alias?.code ?? codeOf(context, readEnumMember(context.enumInFile, context.sourceCode, constant))
  return code === undefined ? undefined : { node: bare, code, ...(alias && { alias }), form: use.form, strict, use }
}

const CONVERSIONS = new Map<string, ValueForm>([['BigInt', 'bigint'], ['Number', 'number'], ['String', 'string']])

/** Reads `String(RayvisionCode.SUCCESS)` and `Number('805')`. */
function readConversion(node: TSESTree.Node): { readonly argument: TSESTree.Node; readonly form: ValueForm } | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return undefined
  const form = CONVERSIONS.get(node.callee.name)
  const [argument, ...others] = node.arguments
  return form && argument && others.length === 0 ? { argument, form } : undefined
}

/** The code of a member; an enum of the user's own may have other names than the table, which its types know. */
function codeOf({ settings, types }: SiteContext, member: EnumMember | undefined): number | undefined {
  return member && (types?.enumOfSettings?.codes.get(member.name) ?? settings.table.withName(member.name)?.code)
}

/** The initializer of a member of an enum that the file declares. */
function enumInitializer(context: SiteContext, node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type !== 'MemberExpression') return undefined
  const definition = variableOf(context.sourceCode, node.object)?.defs[0]
  if (definition?.node.type !== 'TSEnumDeclaration') return undefined
  return initializersOf(definition.node).get(writtenName(node))
}

/** The members of an enum, which stand in a body since typescript-eslint 8 only. */
function membersOf(declaration: TSESTree.TSEnumDeclaration): readonly TSESTree.TSEnumMember[] {
  return ((declaration.body as TSESTree.TSEnumBody | undefined) ?? (declaration as unknown as TSESTree.TSEnumBody)).members
}

const initializers = new WeakMap<TSESTree.TSEnumDeclaration, ReadonlyMap<string, TSESTree.Node | undefined>>()

/** The initializers of an enum's members, by the members' names. */
function initializersOf(declaration: TSESTree.TSEnumDeclaration): ReadonlyMap<string, TSESTree.Node | undefined> {
  return kept(initializers, declaration, () => {
    const found = new Map<string, TSESTree.Node | undefined>()
    for (const { id, initializer } of membersOf(declaration)) kept(found, id.type === 'Identifier' ? id.name : id.value, () => initializer)
    return found
  })
}
