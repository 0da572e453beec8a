/**
 * Changes to lookup tables and to the lookups in them.
 */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { CodeFile } from './code-file.ts'
import { withoutAssertions } from './code-literal.ts'
import type { TableCode } from './code-table.ts'
import { accessEnum, accessEnumOrNumbers } from './enum-import.ts'
import { fileStyle, indentationAt, isFirstOnLine } from './file-style.ts'
import { hasNullish, hasPatterns } from './language-version.ts'
import type { Lookup } from './lookup-tables.ts'
import { enumFor } from './own-enum.ts'
import { callOf, isWritten, memberOf } from './parents.ts'
import type { Replacement } from './replace-code.ts'
import type { SourceCode } from './scope.ts'
import { isOpenEnded } from './statement-ends.ts'
import { isInTemplate } from './template.ts'
import { isParenthesized } from './written-expression.ts'

/** Whether every value of a table is a text. */
export function hasTexts(table: Lookup['table']): boolean {
  return valuesOf(table).every((value) => {
    const bare = value && withoutAssertions(value)
    return bare?.type === 'TemplateLiteral' || (bare?.type === 'Literal' && typeof bare.value === 'string')
  })
}

function valuesOf(table: Lookup['table']): (TSESTree.Node | null | undefined)[] {
  if (table.type === 'ObjectExpression') return table.properties.map((property) => (property as TSESTree.Property).value)
  return table.elements.map((entry) => (withoutAssertions(entry as TSESTree.Node) as TSESTree.ArrayExpression).elements[1])
}

/**
 * Adds keys at the end of a table, each on a line: with the meaning of the code where the table has texts, else with
 * `undefined`, for the user to fill in.
 *
 * @returns undefined where the enum cannot be reached from the file, the keys are texts, or the language has no such keys.
 */
export function addKeys(file: CodeFile, { table, use, mentions }: Lookup, missing: readonly TableCode[]): Replacement | undefined {
  const { sourceCode, settings } = file
  const [[mention], [row]] = [mentions, missing]
  const isMap = table.type === 'ArrayExpression'
  if ((isMap ? use.form !== 'number' : !hasPatterns(file)) || isInTemplate(sourceCode, table)) return undefined
  const own = mention && row && enumFor(file, mention, row)
  const access = accessEnum(file, table, missing, own) ?? accessEnumOrNumbers(file, table, missing)
  if (access === undefined) return undefined
  const { lineEnd, indent, quote } = fileStyle(sourceCode)
  const { text } = sourceCode

  const parts: readonly (TSESTree.Node | null)[] = isMap ? table.elements : table.properties
  const last = parts.at(-1) as TSESTree.Node
  const bracket = table.range[1] - 1
  const end = sourceCode.getTokenBefore(sourceCode.getLastToken(table) as TSESTree.Token) as TSESTree.Token
  const outer = indentationAt(sourceCode, table.range[0])
  const inner = isFirstOnLine(sourceCode, last.range[0]) ? indentationAt(sourceCode, last.range[0]) : outer + indent
  const isText = hasTexts(table)
  const entries = missing.map((row) => {
    const value = isText ? quoted(row.description[settings.locale] || row.name || String(row.code), quote) : 'undefined'
    return inner + (isMap ? `[${access.member(row)}, ${value}]` : `[${access.member(row)}]: ${value}`)
  })
  const hasComma = end.value === ','
  const added = entries.join(`,${lineEnd}`) + (hasComma ? ',' : '')
  return (fixer) => {
    const comma = hasComma ? [] : [fixer.insertTextAfter(end, ',')]
    // Behind the comments after the last entry.
    const start = text.slice(0, bracket).trimEnd().length
    return [...access.importFixes(fixer), ...comma, fixer.replaceTextRange([start, bracket], lineEnd + added + lineEnd + outer)]
  }
}

/** A text as a string literal. */
function quoted(value: string, quote: '"' | "'"): string {
  return quote + value.replace(/[\\\n\r]/g, (char) => JSON.stringify(char).slice(1, -1)).replaceAll(quote, `\\${quote}`) + quote
}

/** Places that take `a ?? b` as it is. */
const OPEN_PLACES = new Set([
  'ArrayExpression', 'ArrowFunctionExpression', 'AssignmentExpression', 'AssignmentPattern', 'ConditionalExpression', 'ExpressionStatement',
  'JSXExpressionContainer', 'PropertyDefinition', 'ReturnStatement', 'SequenceExpression', 'TemplateLiteral',
  'ThrowStatement', 'VariableDeclarator', 'VExpressionContainer', 'YieldExpression',
])

/** A change of a lookup, with what it adds. */
interface AddedFallback {
  readonly written: string
  readonly fix: Replacement
}

/**
 * Adds a fallback to a lookup: `t[code] ?? 'text'`, in parentheses where it needs them.
 *
 * @param text What stands in, as a text; undefined for `undefined`.
 * @returns undefined where the language has no `??`, and `||` would not do.
 */
export function addFallback(file: CodeFile, { node }: Lookup, text: string | undefined): AddedFallback | undefined {
  const { sourceCode } = file
  const isNullish = hasNullish(file)
  if (!isNullish && text === undefined) return undefined
  const value = text === undefined ? 'undefined' : quoted(text, quoteAt(sourceCode, node))
  const added = ` ${isNullish ? '??' : '||'} ${value}`
  const inner = node.parent?.type === 'ChainExpression' ? node.parent : node
  const isBare = takesOperator(inner)
  const fix = (fixer: TSESLint.RuleFixer) =>
    isBare
      ? [fixer.insertTextAfterRange([...inner.range], added)]
      : [
          fixer.insertTextBeforeRange([...inner.range], `${needsSemicolon(sourceCode, inner) ? ';' : ''}(`),
          fixer.insertTextAfterRange([...inner.range], `${added})`),
        ]
  return { written: value, fix }
}

/** What takes the value of a lookup for granted: it is called, `HANDLERS[res.code](res)`, or read from, `STEPS[res.code].run`. */
export function demandOf({ node }: Lookup): 'call' | 'read' | undefined {
  const value = asserted(node)
  if (callOf(value) !== undefined) return 'call'
  return memberOf(value) === undefined ? undefined : 'read'
}

/**
 * Asks for the value of a lookup only where there is one: `HANDLERS[res.code]?.(res)`, `STEPS[res.code]?.run`.
 *
 * @returns undefined where the language has no `?.`, or no chain may stand there.
 */
export function chainOptionally(file: CodeFile, { node }: Lookup): Replacement | undefined {
  const { sourceCode } = file
  const value = asserted(node)
  if (!hasNullish(file) || isParenthesized(sourceCode, node) || isParenthesized(sourceCode, value)) return undefined
  let chain = value
  for (let next = linkOf(chain); next !== undefined; next = linkOf(chain)) chain = next
  if (isWritten(chain) || needsValue(chain)) return undefined
  const member = memberOf(value)
  const point = member && !member.computed ? sourceCode.getTokenBefore(member.property) : null
  // `!` says what would be wrong.
  const assertion = value === node ? null : sourceCode.getLastToken(value)
  return (fixer) => [
    ...(assertion ? [fixer.remove(assertion)] : []),
    point ? fixer.replaceText(point, '?.') : fixer.insertTextAfterRange([...value.range], '?.'),
  ]
}

/** Whether a chain stands where it must not be optional, or where nothing is as wrong as what it would be: a class, a tag, a list that is spread. */
function needsValue(chain: TSESTree.Node): boolean {
  const { parent } = chain
  switch (parent?.type) {
    case 'NewExpression':
      return parent.callee === chain
    case 'TaggedTemplateExpression':
      return parent.tag === chain
    case 'ClassDeclaration':
    case 'ClassExpression':
      return parent.superClass === chain
    default:
      return parent?.type === 'SpreadElement'
  }
}

/** An expression with the `!` behind it. */
function asserted(node: TSESTree.Node): TSESTree.Node {
  return node.parent?.type === 'TSNonNullExpression' ? node.parent : node
}

/** The next link of a chain of members and calls. */
function linkOf(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.parent?.type === 'TSNonNullExpression' || node.parent?.type === 'ChainExpression') return node.parent
  return memberOf(node) ?? callOf(node)
}

/** Whether `node ?? x` means the same in the place of a node without parentheses. */
function takesOperator(node: TSESTree.Node): boolean {
  const { parent } = node as TSESTree.Expression
  if (OPEN_PLACES.has(parent.type)) return true
  switch (parent.type) {
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== node
    case 'LogicalExpression':
      return parent.operator === '??'
    case 'MemberExpression':
      return parent.computed && parent.property === node
    case 'Property':
      return parent.value === node
    default:
      return false
  }
}

/** Whether a parenthesis at the beginning of a statement would continue the one before it. */
function needsSemicolon(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  let statement = node as TSESTree.Statement
  while (statement.parent.range[0] === node.range[0] && statement.parent.type !== 'Program') statement = statement.parent as TSESTree.Statement
  const { body, consequent } = statement.parent as { body?: unknown; consequent?: unknown }
  const siblings = [body, consequent].find((list) => Array.isArray(list)) as readonly TSESTree.Node[] | undefined
  const previous = siblings?.[siblings.indexOf(statement) - 1]
  return previous !== undefined && isOpenEnded(sourceCode, previous)
}

/** The quotes of a text at a place: in an attribute of a template, those that do not end it. */
function quoteAt(sourceCode: SourceCode, node: TSESTree.Node): '"' | "'" {
  for (let current: TSESTree.Node | undefined | null = node; current; current = current.parent) {
    if ((current.type as string) === 'VExpressionContainer') return sourceCode.text[current.range[0]] === "'" ? '"' : "'"
  }
  return fileStyle(sourceCode).quote
}
