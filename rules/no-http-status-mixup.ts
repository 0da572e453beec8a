import { sitesWith } from '../src/code-file.ts'
import { createRule, type Problem, type Suggestion } from '../src/create-rule.ts'
import { findStatusUses, mayExpectStatus } from '../src/http-status.ts'
import { listCodesWithRest } from '../src/locale.ts'
import { areSameTexts } from '../src/written-expression.ts'

type MessageId = 'comparedWithCode' | 'notAStatus' | 'readCode'

export default createRule<MessageId, object>({
  name: 'no-http-status-mixup',
  gate: 'statuses',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow mistaking HTTP statuses for response codes',
      recommended: 'error',
      strict: 'error',
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      notAStatus: {
        en: '{{status}} is an HTTP status and never {{codes}}, which only response codes are. Compare the code of the response.',
        zh: '{{status}} 是 HTTP 状态码，不可能是 {{codes}}，那是响应码。请比较响应的 code。',
      },
      comparedWithCode: {
        en: '{{status}} is an HTTP status and {{code}} a response code: equal numbers mean different things. Compare codes with codes.',
        zh: '{{status}} 是 HTTP 状态码，{{code}} 是响应码：数值相同，含义不同。请将响应码与响应码比较。',
      },
      readCode: { en: 'Read the response code: {{replacement}}.', zh: '读取响应码：{{replacement}}。' },
    },
  },
  defaultOptions: {},
  *create(file) {
    const { sourceCode, settings: { locale, table } } = file
    const codes = new Map(sitesWith(file, 'likely').filter((site) => !mayExpectStatus(site)).map((site) => [site.node, site.use.node]))
    for (const { use, site, codes: replacements } of findStatusUses(file)) {
      const status = sourceCode.getText(use.core)
      const problem = (offered: readonly string[]): Pick<Problem<MessageId>, 'node' | 'suggest'> => ({
        node: use.core,
        suggest: offered.map((replacement): Suggestion<MessageId> => ({
          messageId: 'readCode',
          data: { replacement },
          fix: (fixer) => [fixer.replaceText(use.core, replacement)],
        })),
      })
      const mentioned = new Set(site.mentions.flatMap(({ code }) => (code === undefined ? [] : [code])))
      const rows = table.codes.filter(({ code }) => mentioned.has(code) && table.isCodeAndNoStatus(code))
      const code = codes.get(site.node)
      if (rows.length > 0) {
        // Where statuses stand beside it, only a part of the site means codes.
        const isCode = [...mentioned].every((number) => table.withCode(number) !== undefined)
        const named = listCodesWithRest(rows, locale)
        yield { ...problem(isCode ? replacements : []), messageId: 'notAStatus', data: { status, codes: named } }
      } else if (code !== undefined && code !== use.node) {
        const text = sourceCode.getText(code)
        // Nothing is compared with itself.
        yield { ...problem(replacements.some((each) => areSameTexts(each, text)) ? [] : replacements), messageId: 'comparedWithCode', data: { status, code: text } }
      }
    }
  },
})
