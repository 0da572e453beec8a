import { sitesWith } from '../src/code-file.ts'
import { createRule, type Suggestion } from '../src/create-rule.ts'
import { findDuplicates, type DuplicateCode } from '../src/duplicate-codes.ts'
import { removeClause, removeElement, removeKnown } from '../src/removal.ts'
import type { Replacement } from '../src/replace-code.ts'
import type { SourceCode } from '../src/scope.ts'

type MessageId = 'duplicateCode' | 'duplicateKey' | 'removeFirst' | 'removeSecond'

export default createRule<MessageId, object>({
  name: 'no-duplicate-code',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow the same response code twice in a switch, a chain of conditions, a list or a lookup table',
      recommended: 'error',
      strict: 'error',
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      duplicateCode: {
        en: 'The response code {{raw}}{{meaning}} is in line {{line}} already; here it has no effect.',
        zh: '响应码 {{raw}}{{meaning}}已出现在第 {{line}} 行，此处不起作用。',
      },
      duplicateKey: {
        en: 'The response code {{raw}}{{meaning}} is a key in line {{line}} already; the value here takes its place.',
        zh: '响应码 {{raw}}{{meaning}}在第 {{line}} 行已是键，其值会被此处的值取代。',
      },
      removeSecond: { en: 'Remove the second.', zh: '删除第二个。' },
      removeFirst: { en: 'Remove the first, which has no effect.', zh: '删除不起作用的第一个。' },
    },
  },
  defaultOptions: {},
  *create(file) {
    const { sourceCode, settings: { locale, table } } = file
    const duplicates = findDuplicates(sourceCode, sitesWith(file, 'likely'))
    if (duplicates.length === 0) return
    const certain = new Set(findDuplicates(sourceCode, sitesWith(file, 'certain')).map(({ mention }) => mention.node))

    for (const duplicate of duplicates) {
      const { mention: { node, code }, first, place } = duplicate
      const row = code === undefined ? undefined : table.withCode(code)
      // Other numbers speak less for a response code than those of the table.
      if (row === undefined && !certain.has(node)) continue
      const meaning = row && (locale === 'zh' ? `（${row.name}：${row.description.zh}）` : ` (${row.name}: ${row.description.en})`)
      yield {
        node,
        messageId: place.kind === 'entry' ? 'duplicateKey' : 'duplicateCode',
        data: { raw: sourceCode.getText(node), meaning: meaning ?? '', line: first.node.loc.start.line },
        suggest: removals(sourceCode, duplicate),
      }
    }
  },
})

/** What can be removed; of two values in a table either may be the one that was meant. */
function removals(sourceCode: SourceCode, { place }: DuplicateCode): Suggestion<MessageId>[] {
  switch (place.kind) {
    case 'clause':
      return second(removeClause(sourceCode, place.node))
    case 'comparison':
      return second(removeKnown(sourceCode, place.known))
    case 'element':
      return second(removeElement(sourceCode, place.node))
    default:
      return [
        ...second(removeElement(sourceCode, place.node)),
        { messageId: 'removeFirst', fix: removeElement(sourceCode, place.overridden) },
      ]
  }
}

function second(fix: Replacement | undefined): Suggestion<MessageId>[] {
  return fix ? [{ messageId: 'removeSecond', fix }] : []
}
