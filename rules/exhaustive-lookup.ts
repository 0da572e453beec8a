import { sitesWith, type CodeFile } from '../src/code-file.ts'
import { createRule, type Suggestion } from '../src/create-rule.ts'
import { listCodesWithRest } from '../src/locale.ts'
import { lookupsWithoutFallback, type Lookup } from '../src/lookup-tables.ts'
import { missingCodes } from '../src/missing-codes.ts'
import { addFallback, addKeys, chainOptionally, demandOf, hasTexts } from '../src/table-entries.ts'

/** What a suggested fallback says. */
const unknownCode = { en: 'Unknown response code', zh: '未知的响应码' }

type MessageId = 'addFallback' | 'addKeys' | 'callIfThere' | 'missingKeys' | 'readIfThere'

export default createRule<MessageId, object>({
  name: 'exhaustive-lookup',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'require a lookup table of response codes to have every code or its lookups to have a fallback',
      recommended: 'off',
      strict: 'warn',
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      missingKeys: {
        en: 'This lookup gives undefined for {{missing}}. Add the keys or a fallback.',
        zh: '此查找对以下响应码的结果为 undefined：{{missing}}。请补充键或后备值。',
      },
      addKeys: { en: 'Add the missing keys to the table ({{count}}).', zh: '为表补充缺少的键（{{count}} 个）。' },
      callIfThere: { en: 'Call the function only where the table has one: ?.().', zh: '仅当表中有该函数时才调用：?.()。' },
      readIfThere: { en: 'Read from the value only where the table has one: ?.', zh: '仅当表中有该值时才读取：?.' },
      addFallback: { en: 'Add the fallback {{fallback}}.', zh: '添加后备值 {{fallback}}。' },
    },
  },
  defaultOptions: {},
  *create(file) {
    const { locale } = file.settings
    for (const lookup of lookupsWithoutFallback(file, sitesWith(file, 'likely'))) {
      const missing = missingCodes(file, lookup)
      if (missing === undefined || missing.length === 0) continue
      yield {
        node: lookup.node,
        messageId: 'missingKeys',
        data: { missing: listCodesWithRest(missing, locale) },
        suggest: [{ messageId: 'addKeys', data: { count: missing.length }, fix: addKeys(file, lookup, missing) }, ...fallbacks(file, lookup)],
      }
    }
  },
})

/** What stands in for a missing value: a text says so, or nothing is called or read. */
function fallbacks(file: CodeFile, lookup: Lookup): Suggestion<MessageId>[] {
  const isText = hasTexts(lookup.table)
  const demand = isText ? undefined : demandOf(lookup)
  if (demand) return [{ messageId: demand === 'call' ? 'callIfThere' : 'readIfThere', fix: chainOptionally(file, lookup) }]
  const fallback = addFallback(file, lookup, isText ? unknownCode[file.settings.locale] : undefined)
  return fallback ? [{ messageId: 'addFallback', data: { fallback: fallback.written }, fix: fallback.fix }] : []
}
