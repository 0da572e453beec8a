/**
 * How a part of a program is removed, with what is of no use without it: its comma, its operator, its line.
 *
 * Comments inside of what is removed go with it, and so does one behind it on its line and a directive above it, which
 * would speak of what comes next. All others stay.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { isAssertion, withoutAssertions } from './code-literal.ts'
import { hasEffect } from './effects.ts'
import { NEXT_LINE_COMMENT } from './file-header.ts'
import type { KnownComparison } from './known-conditions.ts'
import type { Replacement } from './replace-code.ts'
import type { SourceCode } from './scope.ts'
import { completes, continuesStatement, isOpenEnded } from './statement-ends.ts'
import { outerRange, tokensAround, withParentheses } from './tokens.ts'

/** A piece of the text, and what stands there instead. */
type Change = readonly [start: number, end: number, text?: string]

function replacing(...changes: readonly Change[]): Replacement {
  return (fixer) => changes.map(([start, end, text = '']) => fixer.replaceTextRange([start, end], text))
}

/** Removes an element of an array, or a property of an object, with its comma. */
export function removeElement(sourceCode: SourceCode, node: TSESTree.Node): Replacement {
  const tokens = tokensAround(sourceCode, node)
  const [first, last] = withParentheses(tokens, node)
  const [before, after] = [tokens.getTokenBefore(first), tokens.getTokenAfter(last)]
  if (after?.value === ',') return replacing(wholeLines(sourceCode, first.range[0], after.range[1]))
  if (before?.value !== ',') return replacing(wholeLines(sourceCode, first.range[0], last.range[1]))
  const lines = wholeLines(sourceCode, first.range[0], last.range[1])
  const between = sourceCode.text.slice(before.range[1], first.range[0])
  if (between.trim() !== '') return replacing([...before.range], lines)
  const isOnOwnLine = sourceCode.text[lines[1] - 1] === '\n'
  return isOnOwnLine ? replacing([...before.range], lines) : replacing([before.range[0], last.range[1]])
}

/**
 * Removes a clause of a `switch` that another has made useless: its label only, where its statements are run from the
 * clause before as well.
 */
export function removeClause(sourceCode: SourceCode, node: TSESTree.SwitchCase): Replacement {
  const previous = node.parent.cases[node.parent.cases.indexOf(node) - 1]
  const isRunInto = previous === undefined || completes(previous.consequent)
  if (!isRunInto && !declaresForOthers(sourceCode, node)) {
    return replacing(wholeLines(sourceCode, ...node.range))
  }
  const tokens = tokensAround(sourceCode, node)
  const test = node.test as TSESTree.Expression
  const colon = tokens.getTokenAfter(withParentheses(tokens, test)[1]) as TSESTree.Token
  const [start, end] = wholeLines(sourceCode, node.range[0], colon.range[1])
  const last = previous?.consequent.at(-1)
  return replacing([start, end, last && needsSemicolon(sourceCode, last, tokens.getTokenAfter(colon)) ? ';' : ''])
}

/** Whether a statement needs a semicolon to be kept apart from what follows, where only the end of a line would. */
function needsSemicolon(sourceCode: SourceCode, statement: TSESTree.Node, after: TSESTree.Token | null): boolean {
  return after !== null && continuesStatement(sourceCode.text.charAt(after.range[0])) && isOpenEnded(sourceCode, statement)
}

/**
 * Removes a comparison whose outcome is known, with what can never be reached: an operand of `||` or `&&`, the branch
 * of an `else if` or of a `?:`.
 *
 * @returns undefined where something would go with it that is still needed.
 */
export function removeKnown(sourceCode: SourceCode, { node, value }: KnownComparison): Replacement | undefined {
  let operand = node
  let known = value
  for (let { parent } = operand; parent; { parent } = operand) {
    if (parent.type === 'LogicalExpression') {
      // One false operand makes `&&` false, whatever the other is; the operand before it is evaluated nevertheless.
      if (known !== (parent.operator === '||')) {
        if (parent.operator !== '&&' && parent.operator !== '||') return undefined
        return removeOperand(sourceCode, parent, operand)
      }
      if (withoutAssertions(parent.right) === withoutAssertions(operand) && hasEffect(sourceCode, parent.left)) return undefined
    } else if (parent.type === 'UnaryExpression' && parent.operator === '!') known = !known
    else if (parent.type === 'IfStatement') return known ? undefined : removeBranch(sourceCode, parent)
    else if (parent.type === 'ConditionalExpression') return known ? undefined : removeArm(sourceCode, parent)
    else if (!isAssertion(parent)) return undefined
    operand = parent
  }
  return undefined
}

function removeOperand(sourceCode: SourceCode, { left, right, operator }: TSESTree.LogicalExpression, operand: TSESTree.Node): Replacement {
  const tokens = tokensAround(sourceCode, left)
  const kept = outerRange(tokens, operand === left ? right : left)
  const removed = outerRange(tokens, operand)
  const [, last] = withParentheses(tokens, left)
  const sign = tokens.getTokenAfter(last, ({ value }) => value === operator) as TSESTree.Token
  const whole: Change = operand === left ? [removed[0], kept[0]] : [kept[1], removed[1]]
  const [one, two] = operand === left ? [[removed[1], sign.range[0]], [sign.range[1], kept[0]]] : [[kept[1], sign.range[0]], [sign.range[1], removed[0]]]
  const isPlain = [one, two].every((range) => sourceCode.text.slice(...(range as [number, number])).trim() === '')
  return isPlain ? replacing(whole) : replacing([...sign.range], [...removed])
}

function removeBranch(sourceCode: SourceCode, node: TSESTree.IfStatement): Replacement | undefined {
  const { parent } = node
  if (parent.type !== 'IfStatement' || parent.alternate !== node || declaresForOthers(sourceCode, node, node.alternate)) return undefined
  const tokens = tokensAround(sourceCode, node)
  if (node.alternate) {
    const word = tokens.getTokenBefore(node.alternate) as TSESTree.Token
    return replacing([node.range[0], nextPart(sourceCode, word.range[1])])
  }
  const word = tokens.getTokenBefore(node) as TSESTree.Token
  const last = tokens.getTokenBefore(word) as TSESTree.Token
  const start = sourceCode.text.slice(last.range[1], word.range[0]).trim() === '' ? last.range[1] : word.range[0]
  // Without the `else`, only the end of the line would end the statement before it.
  const next = tokens.getTokenAfter(node)
  const isNextLine = next === null || next.loc.start.line > node.loc.end.line
  const isOpen = isNextLine ? needsSemicolon(sourceCode, parent.consequent, next) : isOpenEnded(sourceCode, parent.consequent)
  return replacing(...(isOpen ? [[last.range[1], last.range[1], ';'] as const] : []), [start, node.range[1]])
}

function removeArm(sourceCode: SourceCode, node: TSESTree.ConditionalExpression): Replacement {
  const tokens = tokensAround(sourceCode, node)
  const [first] = withParentheses(tokens, node.alternate)
  const colon = tokens.getTokenBefore(first) as TSESTree.Token
  return replacing([node.range[0], nextPart(sourceCode, colon.range[1])])
}

/** Where the next token or comment begins. */
function nextPart({ text }: SourceCode, position: number): number {
  return text.length - text.slice(position).trimStart().length
}

/**
 * The lines that a piece of the text has for itself, with a comment behind it and directives above; where others share
 * its line, the piece and the spaces that parted it from them.
 */
function wholeLines({ text }: SourceCode, start: number, end: number): Change {
  const lineStart = text.lastIndexOf('\n', start) + 1
  const rest = /^[ \t]*(?:\/\/.*|\/\*(?:(?!\*\/).)*\*\/[ \t]*)?\r?\n/.exec(text.slice(end))
  const isFirst = text.slice(lineStart, start).trim() === ''
  if (isFirst && rest) {
    let from = lineStart
    for (let above = lineAbove(text, from); NEXT_LINE_COMMENT.test(above.line) && /^\s*(?:\/\/|\/\*.*\*\/\s*$)/.test(above.line); above = lineAbove(text, from)) from = above.start
    return [from, end + rest[0].length]
  }
  const next = end + text.slice(end).search(/[^ \t]/)
  return /[\r\n]/.test(text.charAt(next)) ? [text.slice(0, start).trimEnd().length, end] : [start, next]
}

function lineAbove(text: string, lineStart: number): { readonly start: number; readonly line: string } {
  const start = text.lastIndexOf('\n', lineStart - 2) + 1
  return { start, line: text.slice(start, lineStart) }
}

/** Whether a node declares what is used outside of it, or in the part of it that stays. */
function declaresForOthers(sourceCode: SourceCode, node: TSESTree.Node, kept?: TSESTree.Node | null): boolean {
  const isInside = ({ range }: TSESTree.Node): boolean =>
    range[0] >= node.range[0] && range[1] <= node.range[1] && !(kept && range[0] >= kept.range[0])
  return (sourceCode.scopeManager?.scopes ?? []).some(({ variables }) =>
    variables.some(
      ({ defs, identifiers, references }) =>
        defs.some(({ name }) => isInside(name)) &&
        [...identifiers, ...references.map(({ identifier }) => identifier as TSESTree.Node)].some((use) => !isInside(use)),
    ),
  )
}
