import { isCertainlyCode } from '../src/certain-code.ts'
import { sitesWith } from '../src/code-file.ts'
import { createRule } from '../src/create-rule.ts'
import { enumOfCode, memberText } from '../src/own-enum.ts'
import { presenceQuestion } from '../src/presence-question.ts'
import { compareWithSuccess, useNullish } from '../src/success-comparison.ts'
import { operandText } from '../src/written-expression.ts'

type MessageId = 'alwaysTrue' | 'askPresence' | 'onlyDefault' | 'onlyPresence' | 'compareEqual' | 'compareUnequal' | 'useNullish'

export default createRule<MessageId, object>({
  name: 'no-code-truthiness',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow asking whether a response code is true',
      recommended: 'error',
      strict: 'error',
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      alwaysTrue: {
        en: 'No response code is 0, and success is {{success}}: {{code}} is true for success and failure alike. Compare it with a code.',
        zh: '没有值为 0 的响应码，成功是 {{success}}：无论成功还是失败，{{code}} 都为真。请与具体的响应码比较。',
      },
      onlyPresence: {
        en: 'No response code is 0: before it is compared, {{code}} only asks whether there is one. Write {{presence}}.',
        zh: '没有值为 0 的响应码：在比较之前，{{code}} 只判断是否有响应码。请写成 {{presence}}。',
      },
      onlyDefault: {
        en: 'No response code is 0, and success is {{success}}: || only brings another value where there is no code at all. Write {{code}} ?? ….',
        zh: '没有值为 0 的响应码，成功是 {{success}}：|| 只在没有响应码时才取另一个值。请写成 {{code}} ?? …。',
      },
      compareEqual: { en: 'Ask for success: {{code}} === {{member}}.', zh: '判断成功：{{code}} === {{member}}。' },
      compareUnequal: { en: 'Ask for failure: {{code}} !== {{member}}.', zh: '判断失败：{{code}} !== {{member}}。' },
      askPresence: { en: 'Ask whether there is a code at all: {{presence}}.', zh: '判断是否有响应码：{{presence}}。' },
      useNullish: { en: 'Ask whether there is a code at all: {{code}} ?? ….', zh: '判断是否有响应码：{{code}} ?? …。' },
    },
  },
  defaultOptions: {},
  *create(file) {
    const { success } = file.settings.table
    const seen = new Set<unknown>()
    for (const site of sitesWith(file, 'certain')) {
      const { use } = site
      if (site.kind !== 'truth' || seen.has(use.core) || !isCertainlyCode(file, site)) continue
      seen.add(use.core)
      const data = {
        code: operandText(file.sourceCode, use.core),
        success: success.code,
        member: memberText(enumOfCode(file, use.core, [success]), success),
      }
      const presence = presenceQuestion(file, use)
      if (presence) {
        const asked = { ...data, presence: presence.text }
        yield { node: use.core, messageId: 'onlyPresence', data: asked, suggest: [{ messageId: 'askPresence', data: asked, fix: presence.write }] }
        continue
      }
      const nullish = useNullish(file, use)
      yield {
        node: use.core,
        messageId: nullish && use.core.parent?.type !== 'AssignmentExpression' ? 'onlyDefault' : 'alwaysTrue',
        data,
        suggest: [
          { messageId: 'useNullish', data, fix: nullish },
          { messageId: 'compareEqual', data, fix: compareWithSuccess(file, use, '===') },
          { messageId: 'compareUnequal', data, fix: compareWithSuccess(file, use, '!==') },
        ],
      }
    }
  },
})
