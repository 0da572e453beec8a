import { isCodeInRange } from '../src/certain-code.ts'
import { codesInRange, listCodes, readRanges } from '../src/code-range.ts'
import { createRule } from '../src/create-rule.ts'
import { listWithRest } from '../src/locale.ts'

type MessageId = 'listCodes' | 'quantity' | 'useCode'

export default createRule<MessageId, object>({
  name: 'no-code-range',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow comparing response codes by their order',
      recommended: 'off',
      strict: 'warn',
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      quantity: {
        en: 'Response codes are labels, not quantities: {{range}} takes in codes that do not exist yet. Compare with the codes that are meant.',
        zh: '响应码是标签而不是数量：{{range}} 会包含尚不存在的响应码。请与所指的响应码比较。',
      },
      listCodes: { en: 'List the {{count}} codes of the range: {{codes}}.', zh: '列出范围内的 {{count}} 个响应码：{{codes}}。' },
      useCode: { en: 'Compare with the only code of the range: {{codes}}.', zh: '与范围内唯一的响应码比较：{{codes}}。' },
    },
  },
  defaultOptions: {},
  *create(file) {
    for (const range of readRanges(file, file.sites)) {
      if (!isCodeInRange(range.site, range.bounds)) continue
      const codes = codesInRange(file, range) ?? []
      const names = listWithRest(codes.map(({ name }) => name), file.settings.locale)
      yield {
        node: range.node,
        messageId: 'quantity',
        data: { range: file.sourceCode.text.slice(...range.range).replace(/\s+/g, ' ') },
        suggest: [{ messageId: codes.length === 1 ? 'useCode' : 'listCodes', data: { count: codes.length, codes: names }, fix: listCodes(file, range, codes) }],
      }
    }
  },
})
