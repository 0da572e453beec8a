import type { TSESTree } from '@typescript-eslint/utils'
import { calleePath } from '../src/callee.ts'
import { calleeTest } from '../src/callee-pattern.ts'
import { createRule } from '../src/create-rule.ts'
import { findUncheckedReads } from '../src/data-reads.ts'

/** What is read is named up to this length. */
const LONGEST_NAME = 60

export default createRule({
  name: 'require-success-check',
  gate: 'data',
  meta: {
    type: 'problem',
    docs: {
      description: 'require that the code of a response is compared before its data is read',
      recommended: 'off',
      strict: 'warn',
    },
    schema: [
      {
        type: 'object',
        properties: {
          guards: {
            type: 'array',
            description: 'Functions that compare the code of the response they are called with: `isSuccess`, `api.assert*`.',
            items: { type: 'string', pattern: String.raw`^[^\s.]+(?:\.[^\s.]+)*$` },
            uniqueItems: true,
            default: [],
          },
        },
        additionalProperties: false,
      },
    ],
    messages: {
      unchecked: {
        en: '{{data}} is read, but {{code}} may not have been compared before. A response has its data only where its code says so.',
        zh: '读取 {{data}} 之前，{{code}} 可能未经比较。只有响应码表明成功时，响应才有数据。',
      },
    },
  },
  defaultOptions: { guards: [] as readonly string[] },
  usesCodePaths: true,
  *create(file, { guards }, codePaths) {
    const { sourceCode, settings } = file
    const [code = ''] = settings.codeProperties
    const isGuardName = calleeTest(guards)
    const isGuard = (callee: TSESTree.Node): boolean => isGuardName(calleePath(callee) ?? '')
    const nameOf = (node: { readonly range: [number, number] }, otherwise: string): string => {
      const text = sourceCode.text.slice(...node.range)
      return text.length > LONGEST_NAME || text.includes('\n') ? otherwise : text
    }
    for (const { node, response } of findUncheckedReads({ file, codePaths, isGuard })) {
      const holder = response && nameOf(response, '')
      yield {
        node,
        messageId: 'unchecked',
        data: { data: node.type.endsWith('Pattern') ? 'data' : nameOf(node, 'data'), code: holder ? `${holder}.${code}` : code },
      }
    }
  },
})
