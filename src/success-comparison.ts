/**
 * Comparisons with the code of success, in place of a question that codes do not answer.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { CodeFile } from './code-file.ts'
import { accessEnum } from './enum-import.ts'
import { hasNullish } from './language-version.ts'
import { enumOfCode } from './own-enum.ts'
import { apart, memberAs, type Replacement } from './replace-code.ts'
import { tokensAround } from './tokens.ts'
import { asksTruth, truthQuestion } from './truth-question.ts'
import type { ValueUse } from './value-flow.ts'
import { bindsTighter, hasComments, isParenthesized, operandText } from './written-expression.ts'

/**
 * Replaces the question whether a code is true by a comparison of the code with success.
 *
 * @returns undefined where the enum cannot be reached from the file, or the code is a target: `res.code ||= 500`.
 */
export function compareWithSuccess(file: CodeFile, { core, form }: ValueUse, operator: '!==' | '==='): Replacement | undefined {
  if (core.parent?.type === 'AssignmentExpression') return undefined
  const { sourceCode, settings } = file
  const { success } = settings.table
  const access = accessEnum(file, core, [success], enumOfCode(file, core, [success]))
  const member = access && memberAs(file, core, form, access.member(success))
  if (access === undefined || member === undefined) return undefined
  const question = truthQuestion(core)
  if (question !== core && hasComments(sourceCode, question.range)) return undefined
  const text = `${operandText(sourceCode, core)} ${operator} ${member}`
  const written = bindsTighter(question) && !isParenthesized(sourceCode, question) ? `(${text})` : text
  return (fixer) => [...access.importFixes(fixer), fixer.replaceText(question, apart(file, question, written))]
}

/** Writes `??` for `||` (`??=` for `||=`) behind a code whose value is wanted, not its truth. */
export function useNullish(file: CodeFile, { core }: ValueUse): Replacement | undefined {
  const { sourceCode } = file
  const { parent } = core
  if (!hasNullish(file)) return undefined
  const tokens = tokensAround(sourceCode, core)
  if (parent?.type === 'AssignmentExpression' && parent.operator === '||=') {
    const operator = tokens.getTokenAfter(core, { filter: ({ value }) => value === '||=' })
    return operator ? (fixer) => [fixer.replaceText(operator, '??=')] : undefined
  }
  // `other || res.code`, whose value is that of the code where it is not the other's.
  let value: TSESTree.Node = core
  while (value.parent && isOr(value.parent) && value.parent.right === value) value = value.parent
  const whole = value.parent
  if (!whole || !isOr(whole) || isOnlyAsked(whole)) return undefined
  const operator = tokens.getTokenAfter(value, { filter: (token) => token.value === '||' })
  if (operator === null) return undefined
  // `??` beside a bare `||` or `&&` is no program.
  const bare = [value, whole.right, whole].filter((node) => (node === whole ? whole.parent : node).type === 'LogicalExpression' && !isParenthesized(sourceCode, node))
  return (fixer) => [
    fixer.replaceText(operator, '??'),
    ...bare.flatMap((node) => [fixer.insertTextBefore(node, '('), fixer.insertTextAfter(node, ')')]),
  ]
}

function isOr(node: TSESTree.Node): node is TSESTree.LogicalExpression {
  return node.type === 'LogicalExpression' && node.operator === '||'
}

/** Whether an expression is only asked whether it is true, and its value is not used. */
function isOnlyAsked(expression: TSESTree.Node): boolean {
  const passed: TSESTree.Node[] = []
  let node = expression
  let answer = onlyAsked.get(node)
  for (let { parent } = node; answer === undefined; { parent } = node) {
    passed.push(node)
    if (parent?.type === 'ConditionalExpression') answer = parent.test === node ? true : onlyAsked.get(parent)
    else if (parent?.type === 'LogicalExpression') answer = parent.left === node && parent.operator === '&&' ? true : onlyAsked.get(parent)
    else answer = asksTruth(node) || parent?.type === 'ExpressionStatement'
    node = parent ?? node
  }
  for (const inner of passed) onlyAsked.set(inner, answer)
  return answer
}

/** The answers for the expressions that were gone through on the way up. */
const onlyAsked = new WeakMap<TSESTree.Node, boolean>()
