/**
 * The enum of codes in a file: the names by which it can be reached, and the members that are read from it.
 */
import path from 'node:path'
import type { TSESTree } from '@typescript-eslint/utils'
import { bindingSource } from './binding-source.ts'
import { withoutAssertions } from './code-literal.ts'
import { memberOf } from './parents.ts'
import { isName, propertyName } from './property-name.ts'
import { constantInit, findVariable, variableOf, type SourceCode, type Variable } from './scope.ts'
import { topLevel } from './script-block.ts'
import { PACKAGE, type EnumSetting } from './settings.ts'

/** A name in the file through which the enum can be reached. */
export interface EnumBinding {
  readonly variable: Variable
  /** The properties from the variable to the enum: none, or the enum's name for a namespace. */
  readonly through: readonly string[]
  /** Whether it is gone at run time (`import type`). */
  readonly typeOnly: boolean
  /** The module that it comes from, as the settings or the file write it. */
  readonly source: string
  /** The statement that declares it. */
  readonly statement: TSESTree.Node
}

/** A declaration that loads the enum's module. */
export type EnumModuleDeclaration =
  | { readonly kind: 'import'; readonly specifier: string; readonly node: TSESTree.ImportDeclaration }
  | {
      readonly kind: 'require'
      readonly specifier: string
      readonly node: TSESTree.VariableDeclaration
      readonly pattern: TSESTree.ObjectPattern
    }

/** What a file already has of the enum and its module. */
export interface EnumInFile {
  readonly bindings: readonly EnumBinding[]
  readonly declarations: readonly EnumModuleDeclaration[]
  /** The specifier that an import in this file uses. */
  readonly specifier: string
}

/** The entries of the package that have the enum. */
export const PACKAGE_ENTRY = /^rayvision-codes(?:\/(?:enum|\d{4}-\d{2}))?$/
const SCRIPT_ENDING = /(?:\/index)?(?:\.[cm]?[jt]sx?)?$/

/** How the enum's module is written in an import of this file: a relative module starts from the config's cwd. */
function moduleSpecifier(setting: EnumSetting, filename: string, cwd: string): string {
  if (!setting.module.startsWith('.')) return setting.module
  const relative = path.relative(path.dirname(path.resolve(cwd, filename)), path.resolve(cwd, setting.module))
  const posix = relative.split(path.sep).join('/')
  return posix.startsWith('.') ? posix : `./${posix}`
}

/** Whether the file is the enum's module itself, which must not import itself. */
export function isEnumModule(setting: EnumSetting, filename: string, cwd: string): boolean {
  if (!setting.module.startsWith('.')) return false
  return withoutEnding(path.resolve(cwd, filename)) === withoutEnding(path.resolve(cwd, setting.module))
}

function withoutEnding(file: string): string {
  return file.split(path.sep).join('/').replace(SCRIPT_ENDING, '')
}

/**
 * Whether a source is the enum's module: every entry of the package `rayvision-codes` has the enum, and a relative path
 * may be written with or without its ending.
 */
function isSource(source: unknown, setting: EnumSetting, specifier: string): source is string {
  if (typeof source !== 'string') return false
  if (setting.module.startsWith('.')) return withoutEnding(source) === withoutEnding(specifier)
  return source === setting.module || (PACKAGE_ENTRY.test(setting.module) && PACKAGE_ENTRY.test(source))
}

/** Collects what the top level of a file has of the enum. */
export function findEnum(sourceCode: SourceCode, setting: EnumSetting, filename: string, cwd: string): EnumInFile {
  let specifier = moduleSpecifier(setting, filename, cwd)
  const readSpecifier = (source: unknown): string | undefined => {
    if (!isSource(source, setting, specifier)) return undefined
    // A relative module is written the way the file writes it already: `./codes` or `./codes.js`.
    if (setting.module.startsWith('.')) specifier = source
    return source
  }
  const bindings: EnumBinding[] = []
  const declarations: EnumModuleDeclaration[] = []

  const bind = (statement: TSESTree.Node, name: string, from: Pick<EnumBinding, 'source' | 'through' | 'typeOnly'>): void => {
    const variable = findVariable(sourceCode, statement, name)
    if (variable !== undefined && isBoundOnce(variable)) bindings.push({ variable, statement, ...from })
  }

  for (const statement of topLevel(sourceCode)) {
    if (statement.type === 'ImportDeclaration') {
      const source = readSpecifier(statement.source.value)
      if (source === undefined) continue
      declarations.push({ kind: 'import', specifier: source, node: statement })
      for (const item of statement.specifiers) {
        const typeOnly = statement.importKind === 'type' || (item.type === 'ImportSpecifier' && item.importKind === 'type')
        const through = pathOfSpecifier(item, setting.name)
        if (through !== undefined) bind(statement, item.local.name, { source, through, typeOnly })
      }
    } else if (statement.type === 'TSImportEqualsDeclaration') {
      const reference = statement.moduleReference
      const source =
        reference.type === 'TSExternalModuleReference' ? readSpecifier((reference.expression as TSESTree.Literal).value) : undefined
      const typeOnly = statement.importKind === 'type'
      if (source !== undefined) bind(statement, statement.id.name, { source, through: [setting.name], typeOnly })
    } else if (statement.type === 'VariableDeclaration') {
      for (const { id, init } of statement.declarations) {
        const required = requiredPath(init)
        const source = required && readSpecifier(required.source)
        if (required === undefined || source === undefined) continue
        if (id.type === 'Identifier') {
          if (required.property === undefined) bind(statement, id.name, { source, through: [setting.name], typeOnly: false })
          else if (required.property === setting.name) bind(statement, id.name, { source, through: [], typeOnly: false })
        } else if (id.type === 'ObjectPattern' && required.property === undefined) {
          declarations.push({ kind: 'require', specifier: source, node: statement, pattern: id })
          for (const property of id.properties) {
            if (property.type === 'Property' && propertyName(property) === setting.name && property.value.type === 'Identifier') {
              bind(statement, property.value.name, { source, through: [], typeOnly: false })
            }
          }
        }
      }
    }
    if (isEnumModule(setting, filename, cwd)) {
      const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
      if (declaration && declaresName(declaration, setting.name)) {
        bind(declaration, setting.name, { source: specifier, through: [], typeOnly: false })
      }
    }
  }
  return { bindings, declarations, specifier }
}

/** Whether a statement of the enum's own module declares it: `enum RayvisionCode {…}`, `const RayvisionCode = {…}`. */
function declaresName(statement: TSESTree.Node, name: string): boolean {
  if (statement.type === 'TSEnumDeclaration') return statement.id.name === name
  if (statement.type !== 'VariableDeclaration') return false
  return statement.declarations.some(({ id, init }) => isName(id, name) && (init !== null || statement.declare))
}

/** The properties from an imported name to the enum; undefined where it does not lead there. */
function pathOfSpecifier(item: TSESTree.ImportClause, enumName: string): readonly string[] | undefined {
  if (item.type === 'ImportNamespaceSpecifier') return [enumName]
  if (item.type === 'ImportDefaultSpecifier') return item.local.name === enumName ? [] : undefined
  const imported = item.imported.type === 'Identifier' ? item.imported.name : item.imported.value
  return imported === enumName ? [] : undefined
}

/** Reads `require('m')` and `require('m').name`. */
export function requiredPath(init: TSESTree.Node | null | undefined): { source: unknown; property?: string } | undefined {
  if (!init) return undefined
  const node = withoutAssertions(init)
  if (node.type === 'MemberExpression') {
    const inner = requiredPath(node.object)
    const property = propertyName(node)
    return inner && inner.property === undefined && property !== undefined ? { ...inner, property } : undefined
  }
  const isRequire = node.type === 'CallExpression' && isName(node.callee, 'require') && node.arguments.length === 1
  const argument = isRequire ? node.arguments[0] : undefined
  return argument?.type === 'Literal' ? { source: argument.value } : undefined
}

/** A binding that can be written again may hold anything by the time it is read. */
function isBoundOnce(variable: Variable): boolean {
  return variable.defs.length === 1 && variable.references.every((reference) => reference.init === true || !reference.isWrite())
}

/** A member that is read from the enum. */
export interface EnumMember {
  /** `RayvisionCode.SUCCESS`, the property of `const { SUCCESS } = RayvisionCode`, or a name that this declares. */
  readonly node: TSESTree.Identifier | TSESTree.MemberExpression | TSESTree.Property
  /** What names the member. */
  readonly key: TSESTree.Node
  readonly name: string
}

/** A member that a file reads, with the name that it is read from. */
export interface ReadMember extends EnumMember {
  readonly binding: EnumBinding
}

/**
 * Every `RayvisionCode.SUCCESS`, `RC['SUCCESS']`, `codes.RayvisionCode.SUCCESS` of a file, also of members that do not
 * exist, and what `const { SUCCESS } = RayvisionCode` and `const RC = RayvisionCode` lead to.
 */
export function findEnumMembers(inFile: EnumInFile, sourceCode: SourceCode): ReadMember[] {
  return inFile.bindings.flatMap((binding) =>
    membersOf(sourceCode, binding.variable, binding.through).flatMap((member) => (isDigits(member.name) && mayMapNumbers(binding.source) ? [] : [{ ...member, binding }])),
  )
}

function isDigits(name: string): boolean {
  return /^-?\d+$/.test(name)
}

/** Whether the enum of a module may be one of TypeScript, which gives the names of numbers: `RayvisionCode[805]`. */
function mayMapNumbers(source: string): boolean {
  return source === `${PACKAGE}/enum` || !PACKAGE_ENTRY.test(source)
}

function membersOf(sourceCode: SourceCode, variable: Variable, through: readonly string[], seen = new Set<Variable>()): EnumMember[] {
  // `const a = b` and `const b = a` are code that a parser accepts.
  if (seen.has(variable)) return []
  seen.add(variable)
  return variable.references.flatMap(({ identifier }) => {
    let owner = identifier as TSESTree.Node
    for (const step of through) {
      const inner = memberOf(owner)
      if (inner === undefined || propertyName(inner) !== step) return []
      owner = inner
    }
    const member = memberOf(owner)
    if (member !== undefined) return namedMember(member, member.property, propertyName(member))
    const { parent } = owner
    if (parent?.type !== 'VariableDeclarator') return []
    if (parent.id.type === 'ObjectPattern') {
      return parent.id.properties.flatMap((property) =>
        property.type === 'Property' ? namedMember(property, property.key, propertyName(property)) : [],
      )
    }
    const alias = variableOf(sourceCode, parent.id)
    return alias && isBoundOnce(alias) ? membersOf(sourceCode, alias, [], seen) : []
  })
}

function namedMember(node: EnumMember['node'], key: TSESTree.Node, name: string | undefined): EnumMember[] {
  return name === undefined ? [] : [{ node, key, name }]
}

/**
 * Reads a member of the enum, or the name that `const { SUCCESS } = RayvisionCode` gives one.
 *
 * @returns The member, also one that the table does not have; undefined for everything else.
 */
export function readEnumMember(inFile: EnumInFile, sourceCode: SourceCode, node: TSESTree.Node): EnumMember | undefined {
  if (inFile.bindings.length === 0) return undefined
  if (node.type === 'Identifier') {
    const variable = variableOf(sourceCode, node)
    const source = variable && isBoundOnce(variable) ? bindingSource(variable.defs[0]?.name as TSESTree.Node) : undefined
    if (source?.kind !== 'value') return undefined
    const [name, deeper] = source.path
    if (typeof name !== 'string' || deeper !== undefined) return undefined
    return isEnumRead(inFile, sourceCode, source.node) ? { node, key: node, name } : undefined
  }
  const name = propertyName(node)
  if (node.type !== 'MemberExpression' || name === undefined) return undefined
  return isEnumRead(inFile, sourceCode, node.object) ? { node, key: node.property, name } : undefined
}

/** Whether an expression is the enum, or a `const` that is. */
function isEnumRead(inFile: EnumInFile, sourceCode: SourceCode, expression: TSESTree.Node): boolean {
  const node = withoutAssertions(expression)
  if (inFile.bindings.some((binding) => isReadOf(sourceCode, node, binding))) return true
  const init = constantInit(variableOf(sourceCode, node))
  return init !== undefined && inFile.bindings.some((binding) => isReadOf(sourceCode, init, binding))
}

function isReadOf(sourceCode: SourceCode, node: TSESTree.Node, binding: EnumBinding): boolean {
  let inner = node
  for (const step of binding.through) {
    if (inner.type !== 'MemberExpression' || propertyName(inner) !== step) return false
    inner = withoutAssertions(inner.object)
  }
  return isName(inner, binding.variable.name) && variableOf(sourceCode, inner) === binding.variable
}
