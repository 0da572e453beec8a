/**
 * Where the import of the enum is written: into an import that is there, or as a statement of its own.
 */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { firstIndexFrom } from './binary-search.ts'
import { isAlwaysThere } from './conditional-code.ts'
import type { EnumModuleDeclaration } from './enum-binding.ts'
import { endOfHeader, endOfLineAfter, isLineEnd, type HeaderEnd } from './file-header.ts'
import { fileStyle, indentationAt } from './file-style.ts'
import { kept } from './kept.ts'
import { isImportEquals, isRequireDeclaration, leadingRequires } from './load-order.ts'
import type { ModuleSystem } from './module-system.ts'
import type { ScriptBlock } from './script-block.ts'
import type { SourceCode } from './scope.ts'
import { continuesStatement } from './statement-ends.ts'

type Fix = TSESLint.RuleFix
type Fixer = TSESLint.RuleFixer

/** An import to be written. */
export interface NewImport {
  readonly system: ModuleSystem
  /** The enum's name in its module. */
  readonly exported: string
  /** The name that the file gets: of the enum, or of its module for `import m = require('m')`. */
  readonly local: string
  readonly source: string
  /** Whether the file may have patterns. */
  readonly hasPatterns: boolean
  /** The script that it goes into. */
  readonly block: ScriptBlock
}

/**
 * Adds an import.
 *
 * @param declarations What the file has of the same module, if all places that need it come after.
 */
export function addImport(sourceCode: SourceCode, added: NewImport, declarations: readonly EnumModuleDeclaration[], fixer: Fixer): Fix[] {
  const { system, exported, local, hasPatterns } = added
  const specifier = exported === local ? local : `${exported}${system === 'import' ? ' as ' : ': '}${local}`
  for (const declaration of declarations) {
    if (declaration.kind !== system || declaration.specifier !== added.source) continue
    const extended = extendDeclaration(sourceCode, declaration, specifier, fixer)
    if (extended !== undefined) return extended
  }
  const { quote } = fileStyle(sourceCode)
  const source = `${quote}${added.source}${quote}`
  const statement = {
    import: `import { ${specifier} } from ${source}`,
    'import-equals': `import ${local} = require(${source})`,
    require: hasPatterns ? `const { ${specifier} } = require(${source})` : `var ${local} = require(${source}).${exported}`,
  }[system]
  return [insertStatement(sourceCode, statement, added, fixer)]
}

/** Adds a name to an import or require of the enum's module; undefined where its form has no place for one. */
function extendDeclaration(sourceCode: SourceCode, declaration: EnumModuleDeclaration, specifier: string, fixer: Fixer): Fix[] | undefined {
  if (!isAlwaysThere(sourceCode, declaration.node)) return undefined
  if (declaration.kind === 'require') {
    const { pattern } = declaration
    const isFull = !!pattern.typeAnnotation || pattern.properties.some(({ type }) => type === 'RestElement')
    if (isFull) return undefined
    return insertIntoBraces(sourceCode, pattern.range[0], pattern.properties.at(-1), specifier, fixer)
  }
  const { node } = declaration
  if (node.importKind === 'type' || node.specifiers.some(({ type }) => type === 'ImportNamespaceSpecifier')) return undefined
  const brace = sourceCode.getFirstToken(node, { filter: ({ value }) => value === '{' }) as TSESTree.Token | null
  if (brace !== null && brace.range[1] <= node.source.range[0]) {
    const last = node.specifiers.findLast(({ type }) => type === 'ImportSpecifier')
    return insertIntoBraces(sourceCode, brace.range[0], last, specifier, fixer)
  }
  const [first] = node.specifiers
  return first?.type === 'ImportDefaultSpecifier' ? [fixer.insertTextAfter(first, `, { ${specifier} }`)] : undefined
}

/**
 * Adds an item to a list in braces, after the last one and the comments that stand beside it.
 *
 * @param open Where the opening brace stands.
 * @param last The last item; undefined in empty braces.
 */
function insertIntoBraces(sourceCode: SourceCode, open: number, last: TSESTree.Node | undefined, item: string, fixer: Fixer): Fix[] {
  const { text } = sourceCode
  const insert = (position: number, added: string): Fix => fixer.insertTextAfterRange([position, position], added)
  if (last === undefined) return [insert(open + 1, /\s/.test(text.charAt(open + 1)) ? ` ${item}` : ` ${item} `)]
  const { lineEnd } = fileStyle(sourceCode)
  const isMultiline = text.lastIndexOf('\n', last.range[0]) > open
  const newLine = lineEnd + indentationAt(sourceCode, last.range[0])
  const next = sourceCode.getTokenAfter(last) as TSESTree.Token
  const comma = next.value === ',' ? next : undefined
  const { range, loc } = comma ?? last
  const beside = sourceCode.getCommentsAfter((comma ?? last) as never).filter((comment) => comment.loc.start.line === loc.end.line)
  const end = beside.at(-1)?.range[1] ?? range[1]
  const gap = isMultiline || beside.at(-1)?.type === 'Line' ? newLine : ' '
  if (comma !== undefined) return [insert(end, `${gap}${item},`)]
  // A comment that ends before the line does may stand before the comma.
  const isClosed = beside.every(({ type }) => type === 'Block')
  return isClosed ? [insert(end, `,${gap}${item}`)] : [insert(range[1], ','), insert(end, gap + item)]
}

/** Puts a new statement where imports stand: after the last one, else after what must stay at the head of the file. */
function insertStatement(sourceCode: SourceCode, statement: string, { system, block }: NewImport, fixer: Fixer): Fix {
  const { text } = sourceCode
  const { lineEnd, semicolon } = fileStyle(sourceCode)
  const end = (position: number): string => (needsSemicolon(sourceCode, position, system, block) ? ';' : semicolon)
  const insert = (position: number, added: string): Fix => fixer.insertTextAfterRange([position, position], added)

  const previous = lastImport(sourceCode, system, block)
  if (previous !== undefined) {
    const position = endOfLineAfter(sourceCode, previous)
    return insert(position, `${lineEnd}${indentationAt(sourceCode, previous.range[0])}${statement}${isLineEnd(text, position) ? end(position) : ';'}`)
  }
  const head = kept(headers, block.body, () => endOfHeader(sourceCode, block))
  const { position } = head
  if (head.behind === undefined) {
    const [indent] = /^[ \t]*/.exec(text.slice(position)) as RegExpExecArray
    return insert(position, `${indent}${statement}${end(position)}${lineEnd}${lineEnd}`)
  }
  if (!isLineEnd(text, position)) return insert(position, `${lineEnd}${statement};${lineEnd}`)
  const hasBlankLine = /^[ \t]*(?:\r?\n[ \t]*){2}/.test(text.slice(position))
  return insert(position, `${lineEnd}${head.behind === 'comment' ? '' : lineEnd}${statement}${end(position)}${hasBlankLine ? '' : lineEnd}`)
}

const headers = new WeakMap<ScriptBlock['body'], HeaderEnd>()

/** The import after which another one goes; of several `require`, one that has run before all other code. */
function lastImport(sourceCode: SourceCode, system: ModuleSystem, block: ScriptBlock): TSESTree.Node | undefined {
  if (system !== 'import') return lastRequire(sourceCode)
  return kept(lastImports, block.body, () => block.body.findLast((statement) => (statement.type === 'ImportDeclaration' || isImportEquals(statement)) && isAlwaysThere(sourceCode, statement)))
}

const lastImports = new WeakMap<ScriptBlock['body'], TSESTree.Node | undefined>()
const lastRequires = new WeakMap<object, TSESTree.Node | undefined>()

function lastRequire(sourceCode: SourceCode): TSESTree.Node | undefined {
  return kept(lastRequires, sourceCode.ast, () =>
    [...leadingRequires(sourceCode)].findLast((statement) => (isRequireDeclaration(statement) || isImportEquals(statement)) && isAlwaysThere(sourceCode, statement)),
  )
}

/** Whether what follows a position would be read as a part of a statement that ends there without a semicolon. */
function needsSemicolon(sourceCode: SourceCode, position: number, system: ModuleSystem, { range: [, blockEnd] }: ScriptBlock): boolean {
  const next = tokenFrom(sourceCode, position)
  // Behind a block of a single-file component is its tag.
  const char = next && next.range[0] < blockEnd ? sourceCode.text[next.range[0]] : undefined
  // After a module's name nothing goes on that a statement begins with; but espree takes a `<` there for an operator.
  return char !== undefined && (system === 'import' ? char === '<' : continuesStatement(char))
}

/** The first token that begins at a position or behind it. */
function tokenFrom(sourceCode: SourceCode, position: number): TSESTree.Token | undefined {
  const { tokens } = sourceCode.ast
  return tokens[firstIndexFrom(tokens, position, ({ range }) => range[0])]
}
