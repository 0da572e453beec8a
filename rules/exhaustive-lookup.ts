import { sitesWith } from '../src/code-file.ts'
import { createRule } from '../src/create-rule.ts'
import { listWithRest } from '../src/locale.ts'
import { lookupsWithoutFallback } from '../src/lookup-tables.ts'
import { missingCodes } from '../src/missing-codes.ts'
import { addFallback, addKeys, hasTexts } from '../src/table-entries.ts'

/** How many missing codes a message names. */
const NAMED = 3

/** What a suggested fallback says. */
const unknownCode = { en: 'Unknown response code', zh: '未知的响应码' }

export default createRule({
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
      addKeys: { en: 'Add {{count}} missing keys to the table.', zh: '为表补充 {{count}} 个缺少的键。' },
      addFallback: { en: 'Add the fallback {{fallback}}.', zh: '添加后备值 {{fallback}}。' },
    },
  },
  defaultOptions: {},
  *create(file) {
    const { locale } = file.settings
    for (const lookup of lookupsWithoutFallback(file, sitesWith(file, 'likely'))) {
      const missing = missingCodes(file, lookup)
      if (missing === undefined || missing.length === 0) continue
      const keys = addKeys(file, lookup, missing)
      const { written, fix } = addFallback(file, lookup, hasTexts(lookup.table) ? unknownCode[locale] : undefined)
      yield {
        node: lookup.node,
        messageId: 'missingKeys',
        data: { missing: listWithRest(missing.map((row) => `${row.code} (${row.name})`), NAMED, locale) },
        suggest: [
          ...(keys ? [{ messageId: 'addKeys' as const, data: { count: missing.length }, fix: keys }] : []),
          { messageId: 'addFallback', data: { fallback: written }, fix },
        ],
      }
    }
  },
})
