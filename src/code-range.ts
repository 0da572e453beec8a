/**
 * Ranges of codes: what `code >= 800 && code < 900` means, and how it is written as a list.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { numberInText } from './certain-code.ts'
import type { CodeBounds } from './code-bounds.ts'
import type { CodeFile, JudgedSite } from './code-file.ts'
import type { RangeSite } from './code-sites.ts'
import type { TableCode } from './code-table.ts'
import { accessEnum } from './enum-import.ts'
import { enumOfCode } from './own-enum.ts'
import { apart, type Replacement } from './replace-code.ts'
import { outerRange, tokensAround } from './tokens.ts'
import { areSame, bindsTighter, hasComments, isParenthesized, operandText } from './written-expression.ts'

/** One question about a range: a single comparison, or two that close it. */
export interface CodeRange {
  /** Where it is reported. */
  readonly node: TSESTree.Node
  /** The place of the whole question in the text. */
  readonly range: readonly [number, number]
  /** The first of its sites. */
  readonly site: JudgedSite
  readonly bounds: CodeBounds
  readonly isNegated: boolean
}

/** Reads ranges from sites; two comparisons of the same code beside one another, joined by `&&` or `||`, are one range. */
export function readRanges(file: CodeFile, sites: readonly JudgedSite[]): CodeRange[] {
  const found: CodeRange[] = []
  const taken = new Set<TSESTree.Node>()
  const byNode = new Map(sites.flatMap((site) => (site.kind === 'range' ? [[site.node, site] as const] : [])))
  for (const site of byNode.values()) {
    if (taken.has(site.node)) continue
    taken.add(site.node)
    const next = nextOperand(file, site.node)
    const other = next && byNode.get(next.operand)
    const bounds = other && areSame(file.sourceCode, other.use.core, site.use.core) ? bothBounds(site, other, next.operator) : undefined
    if (other && next && bounds) {
      taken.add(other.node)
      const start = next.isWhole ? next.parent.range[0] : outerRange(tokensAround(file.sourceCode, site.node), site.node)[0]
      const node = next.isWhole ? next.parent : site.node
      found.push({ node, range: [start, next.parent.range[1]], site, bounds, isNegated: next.operator === '||' })
    } else {
      const isNegated = site.node.type === 'BinaryExpression' && site.node.operator.startsWith('!')
      found.push({ node: site.node, range: site.node.range, site, bounds: site.bounds, isNegated })
    }
  }
  return found
}

/** The operand behind another one of a chain of `&&` or `||`. */
interface NextOperand {
  readonly operand: TSESTree.Node
  readonly operator: '&&' | '||'
  /** The expression that ends with the operand. */
  readonly parent: TSESTree.LogicalExpression
  /** Whether the two are all of it: in `a && b && c` the last two are not an expression. */
  readonly isWhole: boolean
}

function nextOperand({ sourceCode }: CodeFile, node: TSESTree.Node): NextOperand | undefined {
  const { parent } = node
  if (parent?.type !== 'LogicalExpression' || parent.operator === '??') return undefined
  const { operator } = parent
  if (parent.left === node) return { operand: parent.right, operator, parent, isWhole: true }
  const outer = parent.parent
  const isChain = outer.type === 'LogicalExpression' && outer.operator === operator
  return isChain && !isParenthesized(sourceCode, parent) ? { operand: outer.right, operator, parent: outer, isWhole: false } : undefined
}

/** The range that two comparisons enclose: `c >= 800 && c < 900`, `c < 800 || c >= 900`; undefined where they do not. */
function bothBounds(first: RangeSite, second: RangeSite, operator: '&&' | '||'): CodeBounds | undefined {
  const [lower, upper] = Number.isFinite(first.bounds.low) === (operator === '&&') ? [first.bounds, second.bounds] : [second.bounds, first.bounds]
  const bounds = operator === '&&' ? { low: lower.low, high: upper.high } : { low: lower.high + 1, high: upper.low - 1 }
  const areHalves = operator === '&&' ? lower.high === Infinity && upper.low === -Infinity : lower.low === -Infinity && upper.high === Infinity
  return areHalves && Number.isFinite(bounds.low) && Number.isFinite(bounds.high) && bounds.low <= bounds.high ? bounds : undefined
}

/** The codes of the table in a range; undefined for a range that is open on one side. */
export function codesInRange({ settings: { table } }: CodeFile, { bounds }: CodeRange): readonly TableCode[] | undefined {
  const { low, high, prefix } = bounds
  if (prefix !== undefined) return table.codes.filter(({ code }) => String(code).startsWith(prefix))
  if (!Number.isFinite(low) || !Number.isFinite(high)) return undefined
  return table.codes.filter(({ code }) => code >= low && code <= high)
}

/**
 * Writes a range as a list of its codes, or as a comparison with its only one.
 *
 * @returns undefined where the enum cannot be reached from the file.
 */
export function listCodes(file: CodeFile, { node, range, site: { use }, isNegated }: CodeRange, codes: readonly TableCode[]): Replacement | undefined {
  const [only, ...others] = codes
  if (only === undefined || hasComments(file.sourceCode, range)) return undefined
  const access = accessEnum(file, use.core, codes, enumOfCode(file, use.core, codes))
  if (access === undefined) return undefined
  const code = use.form === 'number' ? use.core : numberInText(use.core)
  const value = code === undefined ? `Number(${file.sourceCode.getText(use.core)})` : operandText(file.sourceCode, code)
  const list = `[${codes.map((row) => access.member(row)).join(', ')}].includes(${value})`
  const comparison = `${value} ${isNegated ? '!==' : '==='} ${access.member(only)}`
  const isTaken = bindsTighter(node) && !isParenthesized(file.sourceCode, node)
  const text = others.length > 0 ? `${isNegated ? '!' : ''}${list}` : isTaken ? `(${comparison})` : comparison
  return (fixer) => [...access.importFixes(fixer), fixer.replaceTextRange([...range], apart(file, { range }, text))]
}
