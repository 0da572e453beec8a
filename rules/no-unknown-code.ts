import { mentionsAt, sitesWith } from '../src/code-file.ts'
import { createRule, type Problem } from '../src/create-rule.ts'
import { earlierEntry } from '../src/enum-import.ts'
import { meantCodes } from '../src/meant-codes.ts'
import { enumFor, memberText } from '../src/own-enum.ts'
import { replaceCode, replaceMemberName, replaceSource } from '../src/replace-code.ts'

type MessageId = 'earlierEntry' | 'importEdition' | 'laterCode' | 'laterName' | 'unknownCode' | 'unknownName' | 'useMember' | 'useName'

export default createRule<MessageId, object>({
  name: 'no-unknown-code',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow response codes that the code table does not have',
      recommended: 'error',
      strict: 'error',
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      unknownCode: {
        en: 'The API has no response code {{raw}}. Did you mean {{nearest}}?',
        zh: 'API 没有响应码 {{raw}}，是否应为 {{nearest}}？',
      },
      laterCode: {
        en: 'The response code {{raw}} ({{name}}) came with edition {{since}}; the settings say {{edition}}. Set `edition`, or did you mean {{nearest}}?',
        zh: '响应码 {{raw}}（{{name}}）自 {{since}} 版起才有，而设置的版本是 {{edition}}。请修改 `edition`，或者是否应为 {{nearest}}？',
      },
      unknownName: {
        en: '{{enum}} has no member {{name}}. Did you mean {{nearest}}?',
        zh: '{{enum}} 没有成员 {{name}}，是否应为 {{nearest}}？',
      },
      laterName: {
        en: '{{name}} came with edition {{since}}; the settings say {{edition}}. Set `edition`.',
        zh: '{{name}} 自 {{since}} 版起才有，而设置的版本是 {{edition}}。请修改 `edition`。',
      },
      earlierEntry: {
        en: '{{module}} has the enum of edition {{entry}}, which has no {{name}}: it came with {{since}}. Import it from {{right}}.',
        zh: '{{module}} 中的枚举是 {{entry}} 版，没有自 {{since}} 版起才有的 {{name}}。请从 {{right}} 导入。',
      },
      importEdition: { en: 'Import from {{right}}.', zh: '改为从 {{right}} 导入。' },
      useMember: { en: 'Replace {{raw}} with {{member}} ({{code}}: {{description}}).', zh: '将 {{raw}} 替换为 {{member}}（{{code}}：{{description}}）。' },
      useName: { en: 'Replace {{raw}} with {{name}} ({{code}}: {{description}}).', zh: '将 {{raw}} 替换为 {{name}}（{{code}}：{{description}}）。' },
    },
  },
  defaultOptions: {},
  *create(file) {
    const { locale, table, enum: { name: enumName } } = file.settings
    const separator = locale === 'zh' ? '、' : ', '
    const sites = sitesWith(file, 'certain')
    const meantBy = meantCodes(table, file.sourceCode, sites)

    for (const mention of [...mentionsAt(sites), ...file.described]) {
      if (mention.literal === undefined || table.withCode(mention.literal.code) !== undefined) continue
      const { code } = mention.literal
      const raw = file.sourceCode.getText(mention.node)
      const { named, offered } = meantBy(mention, code)
      const later = table.fromLaterEdition(code)
      const data = { raw, edition: table.edition, nearest: named.map((row) => `${row.code} (${row.name})`).join(separator) }
      yield {
        node: mention.node,
        ...(later ? { messageId: 'laterCode', data: { ...data, name: later.name, since: later.since } } : { messageId: 'unknownCode', data }),
        suggest: offered.map((row) => ({
          messageId: 'useMember',
          data: { raw, code: row.code, member: memberText(enumFor(file, mention, row), row), description: row.description[locale] },
          fix: replaceCode(file, mention, row),
        })),
      } satisfies Problem<MessageId>
    }

    for (const member of file.members) {
      const { key, name, binding } = member
      const known = table.withName(name)
      const declared = file.types?.enumOfSettings?.codes
      const earlier = known && earlierEntry(binding.source, known, table.edition)
      if (earlier) {
        const data = { name, module: binding.source, since: String(known.since), ...earlier }
        yield { node: key, messageId: 'earlierEntry', data, suggest: [{ messageId: 'importEdition', data, fix: replaceSource(binding, data.right) }] } satisfies Problem<MessageId>
      }
      // Every object has the names of its prototype: `RayvisionCode.hasOwnProperty`.
      if ((declared ? declared.has(name) : known !== undefined) || name in Object.prototype) continue
      const later = table.fromLaterEdition(name)
      const nearest = table.nearestNames(name).filter((row) => declared?.has(row.name) !== false)
      yield {
        node: key,
        ...(later
          ? { messageId: 'laterName', data: { name, since: later.since, edition: table.edition } }
          : { messageId: 'unknownName', data: { enum: enumName, name, nearest: nearest.map((row) => row.name).join(separator) } }),
        suggest: nearest.map((row) => ({
          messageId: 'useName' as const,
          data: { raw: name, name: row.name, code: row.code, description: row.description[locale] },
          fix: replaceMemberName(member, row),
        })),
      } satisfies Problem<MessageId>
    }
  },
})
