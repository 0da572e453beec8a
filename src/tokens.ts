/**
 * The tokens around a node, in the script and in the template of a single-file component.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { SourceCode } from './scope.ts'
import { isInTemplate } from './template.ts'

/** What tells the tokens beside a node: ESLint's source code, or the template's own store. */
export type Tokens = Pick<SourceCode, 'getFirstToken' | 'getLastToken' | 'getTokenAfter' | 'getTokenBefore'>

/** The tokens of the part of a file that a node stands in. */
export function tokensAround(sourceCode: SourceCode, node: TSESTree.Node): Tokens {
  const services = sourceCode.parserServices as { getTemplateBodyTokenStore?: () => Tokens } | undefined
  return (isInTemplate(sourceCode, node) ? services?.getTemplateBodyTokenStore?.() : undefined) ?? sourceCode
}

/** The first and the last token of an expression with the parentheses around it. */
export function withParentheses(tokens: Tokens, node: TSESTree.Node): readonly [TSESTree.Token, TSESTree.Token] {
  let first = tokens.getFirstToken(node) as TSESTree.Token
  let last = tokens.getLastToken(node) as TSESTree.Token
  for (;;) {
    const before = tokens.getTokenBefore(first)
    const after = tokens.getTokenAfter(last)
    if (before?.value !== '(' || after?.value !== ')') return [first, last]
    first = before
    last = after
  }
}

/** Where an expression begins and ends with the parentheses around it. */
export function outerRange(tokens: Tokens, node: TSESTree.Node): readonly [number, number] {
  const [first, last] = withParentheses(tokens, node)
  return [first.range[0], last.range[1]]
}
