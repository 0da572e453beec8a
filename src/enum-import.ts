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
import { isEnumModule, type EnumBinding, type EnumModuleDeclaration } from './enum-binding.ts'
import { fileStyle, indentationAt } from './file-style.ts'
import { endOfHeader, endOfLineAfter, isRequireDeclaration, leadingRequires } from './file-header.ts'
import { findVariable, isFunction, scopeOf, type SourceCode } from './scope.ts'

type Fix = TSESLint.RuleFix
type Fixer = TSESLint.RuleFixer

/** The enum as it can be written at one place. */
export interface EnumAccess {
  /** The expression that reads a member. */
  readonly member: (row: TableCode) => string
  /** What must be changed elsewhere in the file first: the import, or nothing. */
  readonly importFixes: (fixer: Fixer) => Fix[]
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
      isInitializedBefore(sourceCode, binding.statement, at),
  )
  if (existing !== undefined) {
    return { member: (row) => `${spell(existing)}.${row.name}`, importFixes: () => [] }
  }
  if (isEnumModule(settings.enum, file.filename, file.cwd)) return undefined
  if (!rows.every((row) => moduleHas(settings.enum.module, row))) return undefined
  const system = moduleSystem(sourceCode, file.filename)
  if (system === undefined) return undefined
  const local = freeName(file, at)
  return { member: (row) => `${local}.${row.name}`, importFixes: (fixer) => addImport(file, at, local, system, fixer) }
}

/** Whether a place is read by the compiler only. */
function isTypePlace(at: TSESTree.Node): boolean {
  return at.parent?.type === 'TSLiteralType'
}

/** Whether the enum of a module has a member; of a module of the user's own that is what the settings say. */
function moduleHas(module: string, row: TableCode): boolean {
  if (module !== PACKAGE && !module.startsWith(`${PACKAGE}/`)) return true
  if (row.since === undefined) return false
  const edition = editions.find((candidate) => module === `${PACKAGE}/${candidate}`) ?? editions[0]
  return row.since <= edition
}

function spell(binding: EnumBinding): string {
  return [binding.variable.name, ...binding.through].join('.')
}

/** Whether a binding has its value by the time that a place is evaluated: imports always, a `require` where it ran before. */
function isInitializedBefore(sourceCode: SourceCode, statement: TSESTree.Node, at: TSESTree.Node): boolean {
  if (statement.type !== 'VariableDeclaration') return true
  if (leadingRequires(sourceCode).includes(statement)) return at.range[0] > statement.range[1]
  let outermost: TSESTree.Node | undefined
  for (let node = at.parent; node; node = node.parent) if (isFunction(node)) outermost = node
  // A function declaration is hoisted: what stands before the `require` may call it.
  return at.range[0] > statement.range[1] && outermost?.type !== 'FunctionDeclaration'
}

type ModuleSystem = 'import' | 'require'

/** How a file loads modules; undefined for a classic script, which cannot. */
function moduleSystem(sourceCode: SourceCode, filename: string): ModuleSystem | undefined {
  const program = sourceCode.ast as unknown as TSESTree.Program
  const isModule = program.body.some(
    ({ type }) => type === 'ImportDeclaration' || type.startsWith('Export') || type === 'TSExportAssignment' || type === 'TSImportEqualsDeclaration',
  )
  if (isModule || /\.m[jt]s$/.test(filename)) return 'import'
  if (/\.cjs$/.test(filename) || usesCommonJs(sourceCode)) return 'require'
  if (program.sourceType === 'module') return 'import'
  const global = sourceCode.scopeManager?.globalScope
  const isNode = global?.set.has('require') === true || (program.sourceType as string) === 'commonjs'
  return isNode ? 'require' : undefined
}

/** Whether a file reads `require`, `module` or `exports` as free names. */
function usesCommonJs(sourceCode: SourceCode): boolean {
  const global = sourceCode.scopeManager?.globalScope
  const isFree = (name: string): boolean => {
    const variable = global?.set.get(name)
    if (variable !== undefined && variable.defs.length === 0) return variable.references.length > 0
    return variable === undefined && global?.through.some(({ identifier }) => (identifier as TSESTree.Identifier).name === name) === true
  }
  return ['require', 'module', 'exports'].some(isFree)
}

/** A name for the enum that means nothing else at the place, and that the top level of the file does not use. */
function freeName(file: CodeFile, at: TSESTree.Node): string {
  const { sourceCode, settings } = file
  const { name } = settings.enum
  for (let suffix = 0; ; suffix += 1) {
    const candidate = suffix === 0 ? name : `${name}_${suffix}`
    if (!isTaken(sourceCode, at, candidate)) return candidate
  }
}

function isTaken(sourceCode: SourceCode, at: TSESTree.Node, name: string): boolean {
  const global = sourceCode.scopeManager?.globalScope
  if (global?.set.has(name) === true || global?.childScopes[0]?.set.has(name) === true) return true
  if (global?.through.some(({ identifier }) => (identifier as TSESTree.Identifier).name === name) === true) return true
  for (let scope: ReturnType<typeof scopeOf> | null = scopeOf(sourceCode, at); scope; scope = scope.upper) {
    if (scope.set.has(name)) return true
  }
  return false
}

function addImport(file: CodeFile, at: TSESTree.Node, local: string, system: ModuleSystem, fixer: Fixer): Fix[] {
  const { sourceCode, settings, enumInFile } = file
  const separator = system === 'import' ? ' as ' : ': '
  const specifier = local === settings.enum.name ? local : `${settings.enum.name}${separator}${local}`
  for (const declaration of enumInFile.declarations) {
    if (declaration.kind === system && declaration.specifier === enumInFile.specifier) {
      const extended = extendDeclaration(sourceCode, declaration, at, specifier, fixer)
      if (extended !== undefined) return extended
    }
  }
  const { quote, semicolon } = fileStyle(sourceCode)
  const source = `${quote}${enumInFile.specifier}${quote}`
  const statement = system === 'import' ? `import { ${specifier} } from ${source}` : `const { ${specifier} } = require(${source})`
  return [insertStatement(sourceCode, statement, semicolon, system, at, fixer)]
}

/** Adds a name to an import or require of the enum's module; undefined where its form has no place for one. */
function extendDeclaration(
  sourceCode: SourceCode,
  declaration: EnumModuleDeclaration,
  at: TSESTree.Node,
  specifier: string,
  fixer: Fixer,
): Fix[] | undefined {
  if (declaration.kind === 'require') {
    if (!isInitializedBefore(sourceCode, declaration.node, at)) return undefined
    const { properties } = declaration.pattern
    if (properties.some(({ type }) => type === 'RestElement')) return undefined
    return insertIntoBraces(sourceCode, declaration.pattern, properties.at(-1), specifier, fixer)
  }
  const { node } = declaration
  if (node.importKind === 'type' || node.specifiers.some(({ type }) => type === 'ImportNamespaceSpecifier')) return undefined
  const named = node.specifiers.filter(({ type }) => type === 'ImportSpecifier')
  const brace = sourceCode.getFirstToken(node as never, (token: TSESTree.Token) => token.value === '{') as TSESTree.Token | null
  if (brace !== null && brace.range[1] <= node.source.range[0]) {
    return insertIntoBraces(sourceCode, { range: [brace.range[0], node.range[1]] }, named.at(-1), specifier, fixer)
  }
  const [first] = node.specifiers
  return first?.type === 'ImportDefaultSpecifier' ? [fixer.insertTextAfter(first, `, { ${specifier} }`)] : undefined
}

/** Adds an item to a list in braces, after the last one and the comments that stand beside it. */
function insertIntoBraces(
  sourceCode: SourceCode,
  braces: { readonly range: readonly [number, number] },
  last: TSESTree.Node | undefined,
  item: string,
  fixer: Fixer,
): Fix[] {
  if (last === undefined) {
    const end = sourceCode.text.indexOf('{', braces.range[0]) + 1
    return [fixer.insertTextAfterRange([end, end], ` ${item} `)]
  }
  const { lineEnd } = fileStyle(sourceCode)
  const lineStart = sourceCode.text.lastIndexOf('\n', last.range[0] - 1) + 1
  const isMultiline = lineStart > braces.range[0]
  const gap = isMultiline ? lineEnd + indentationAt(sourceCode, last.range[0]) : ' '
  const after = sourceCode.getTokenAfter(last as never) as TSESTree.Token
  const hasComma = after.value === ','
  const anchor = hasComma ? after : last
  const comments = sourceCode.getCommentsAfter(anchor as never).filter(({ loc }) => loc.start.line === anchor.loc.end.line)
  const end = comments.at(-1)?.range[1] ?? anchor.range[1]
  const endsInLineComment = comments.at(-1)?.type === 'Line'
  if (hasComma) return [fixer.insertTextAfterRange([end, end], `${endsInLineComment && !isMultiline ? lineEnd : gap}${item},`)]
  if (!endsInLineComment && !isMultiline) return [fixer.insertTextAfterRange([end, end], `, ${item}`)]
  return [
    fixer.insertTextAfter(last, ','),
    fixer.insertTextAfterRange([end, end], `${isMultiline ? gap : lineEnd}${item}`),
  ]
}

/** Puts a new statement where imports stand: after the last one, else after what must stay at the head of the file. */
function insertStatement(
  sourceCode: SourceCode,
  statement: string,
  semicolon: string,
  system: ModuleSystem,
  at: TSESTree.Node,
  fixer: Fixer,
): Fix {
  const { lineEnd } = fileStyle(sourceCode)
  const program = sourceCode.ast as unknown as TSESTree.Program
  const previous =
    system === 'import'
      ? program.body.findLast(({ type }) => type === 'ImportDeclaration')
      : leadingRequires(sourceCode).findLast((candidate) => isRequireDeclaration(candidate) && candidate.range[1] <= at.range[0])
  if (previous !== undefined) {
    const end = endOfLineAfter(sourceCode, previous)
    // What follows on the same line, or could continue the statement, needs a semicolon before it.
    const isLast = isLineEnd(sourceCode.text, end)
    const needed = isLast && !continuesStatement(sourceCode.text, end, system) ? semicolon : ';'
    return fixer.insertTextAfterRange([end, end], `${lineEnd}${statement}${needed}`)
  }
  const head = endOfHeader(sourceCode)
  if (head.kind === 'before') {
    const rest = sourceCode.text.slice(head.position)
    const needed = continuesStatement(`\n${rest}`, 0, system) ? ';' : semicolon
    const gap = rest.trim() === '' ? '' : lineEnd + lineEnd
    return fixer.insertTextBeforeRange([head.position, head.position], `${statement}${needed}${gap}`)
  }
  const { position } = head
  if (!isLineEnd(sourceCode.text, position)) {
    return fixer.insertTextAfterRange([position, position], `${lineEnd}${statement};${lineEnd}`)
  }
  const needed = continuesStatement(sourceCode.text, position, system) ? ';' : semicolon
  const hasBlankLine = /^[ \t]*(?:\r?\n[ \t]*){2}|^\s*$/.test(sourceCode.text.slice(position, position + 400))
  return fixer.insertTextAfterRange([position, position], `${lineEnd}${head.isComment ? '' : lineEnd}${statement}${needed}${hasBlankLine ? '' : lineEnd}`)
}

function isLineEnd(text: string, position: number): boolean {
  return /^[ \t]*(?:\r?\n|$)/.test(text.slice(position, position + 400))
}

/** Whether what follows on the next line would be read as a part of a statement that has no semicolon. */
function continuesStatement(text: string, position: number, system: ModuleSystem): boolean {
  return system === 'require' && /^\s*[([`/+\-*,.]/.test(text.slice(position, position + 400))
}
