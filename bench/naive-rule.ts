/** The naive answer: every property or variable named like a code that is compared with an integer. */
import type { Rule } from 'eslint'
import type { TSESTree } from '@typescript-eslint/utils'
import { readCodeLiteral } from '../src/code-literal.ts'
import { readSettings } from '../src/settings.ts'

export const naiveRule: Rule.RuleModule = {
  create(context) {
    const { codeProperties } = readSettings(context.settings)
    const isCode = (node: TSESTree.Node): boolean =>
      (node.type === 'Identifier' && codeProperties.has(node.name)) ||
      (node.type === 'MemberExpression' && node.property.type === 'Identifier' && codeProperties.has(node.property.name)) ||
      (node.type === 'ChainExpression' && isCode(node.expression))
    const report = (node: TSESTree.Node | null): void => {
      const literal = node && readCodeLiteral(node)
      if (literal) context.report({ node: literal.node, message: 'code' })
    }
    return {
      BinaryExpression(estreeNode) {
        const node = estreeNode as unknown as TSESTree.BinaryExpression
        if (!/^[!=]==?$/.test(node.operator)) return
        if (isCode(node.left)) report(node.right)
        else if (isCode(node.right)) report(node.left)
      },
      SwitchStatement(estreeNode) {
        const node = estreeNode as unknown as TSESTree.SwitchStatement
        if (isCode(node.discriminant)) for (const { test } of node.cases) report(test)
      },
    }
  },
}
