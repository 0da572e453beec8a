import { sitesWith } from '../src/code-file.ts'
import { createRule, type Suggestion } from '../src/create-rule.ts'
import { listCodesWithRest } from '../src/locale.ts'
import { missingCodes } from '../src/missing-codes.ts'
import { addClauses, defaultClause, hasNoDefaultComment, type ClauseChange } from '../src/switch-clauses.ts'

type MessageId = 'addBoth' | 'addCases' | 'addDefault' | 'missingCases' | 'missingCodes'

export default createRule<MessageId, { requireEveryCode: boolean; fix: boolean }>({
  name: 'exhaustive-switch',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'require a switch on a response code to handle every code or to have a default',
      recommended: 'error',
      strict: 'error',
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: {
          requireEveryCode: {
            type: 'boolean',
            description: 'Whether every code needs a `case` even where there is a `default`.',
            default: false,
          },
          fix: {
            type: 'boolean',
            description: 'Whether `--fix` adds the missing cases, so that the program does what it did before.',
            default: false,
          },
        },
        additionalProperties: false,
      },
    ],
    messages: {
      missingCodes: {
        en: 'This switch on a response code does not handle {{missing}}. Add the cases or a default.',
        zh: '此 switch 未处理响应码 {{missing}}，请补充 case 或 default。',
      },
      missingCases: {
        en: 'This switch on a response code does not handle {{missing}}. Add the cases.',
        zh: '此 switch 未处理响应码 {{missing}}，请补充 case。',
      },
      addCases: { en: 'Add the missing cases ({{count}}), which throw.', zh: '补充 {{count}} 个缺少的 case（抛出错误）。' },
      addDefault: { en: 'Add a default that throws.', zh: '添加抛出错误的 default。' },
      addBoth: { en: 'Add the missing cases ({{count}}) and a default, which throw.', zh: '补充 {{count}} 个缺少的 case 和 default（抛出错误）。' },
    },
  },
  defaultOptions: { requireEveryCode: false, fix: false },
  *create(file, { requireEveryCode, fix }) {
    for (const site of sitesWith(file, 'likely')) {
      if (site.kind !== 'switch') continue
      const hasDefault = defaultClause(site.node) !== undefined || hasNoDefaultComment(file.sourceCode, site.node)
      if (hasDefault && !requireEveryCode) continue
      const missing = missingCodes(file, site)
      if (missing === undefined || missing.length === 0) continue

      const { form } = site.use
      const change = (part: Omit<ClauseChange, 'body' | 'form'>) => addClauses(file, site.node, { ...part, form, body: 'throw' })
      const data = { count: missing.length }
      const addCases: Suggestion<MessageId> = { messageId: 'addCases', data, fix: change({ missing, withDefault: false }) }
      yield {
        node: site.node.discriminant,
        messageId: hasDefault ? 'missingCases' : 'missingCodes',
        data: { missing: listCodesWithRest(missing, file.settings.locale) },
        fix: fix ? addClauses(file, site.node, { missing, withDefault: false, form, body: 'keep' }) : undefined,
        suggest: hasDefault
          ? [addCases]
          : [
              addCases,
              { messageId: 'addDefault', data, fix: change({ missing: [], withDefault: true }) },
              { messageId: 'addBoth', data, fix: change({ missing, withDefault: true }) },
            ],
      }
    }
  },
})
