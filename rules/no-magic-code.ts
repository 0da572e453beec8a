import { mentionsAt, sitesWith } from '../src/code-file.ts'
import { createRule } from '../src/create-rule.ts'
import { earlierEntry, isWithoutMember } from '../src/enum-import.ts'
import { enumFor, memberText } from '../src/own-enum.ts'
import { isNeverEqual, keepsValue, replaceCode } from '../src/replace-code.ts'

export default createRule({
  name: 'no-magic-code',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'require members of the enum in place of the numbers of response codes',
      recommended: 'error',
      strict: ['error', { types: true, construction: true }],
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: {
          types: {
            type: 'boolean',
            description: 'Whether literal types on a code property count: `code: 200 | 805`.',
            default: false,
          },
          construction: {
            type: 'boolean',
            description: 'Whether codes count in what builds a response: `{ code: 805, message }`.',
            default: false,
          },
        },
        additionalProperties: false,
      },
    ],
    messages: {
      magicCode: {
        en: 'The response code {{raw}} means {{name}} ({{description}}). Write {{member}}.',
        zh: '响应码 {{raw}} 即 {{name}}（{{description}}），请写成 {{member}}。',
      },
      wrongType: {
        en: "The response code {{raw}} means {{name}} ({{description}}), but codes are integers: this is never equal. Write {{member}}.",
        zh: '响应码 {{raw}} 即 {{name}}（{{description}}），但响应码是整数，此处永不相等。请写成 {{member}}。',
      },
      noMember: {
        en: "The response code {{raw}} means {{name}} ({{description}}), but the enum of '{{module}}' has no such member. Let the setting `enum` name a module of your own that has it.",
        zh: '响应码 {{raw}} 即 {{name}}（{{description}}），但“{{module}}”的枚举没有该成员。请在设置 `enum` 中指定含有该成员的自有模块。',
      },
      earlierModule: {
        en: "The response code {{raw}} means {{name}} ({{description}}), but '{{module}}' has the enum of edition {{entry}}. Let the setting `enum` name {{right}}.",
        zh: '响应码 {{raw}} 即 {{name}}（{{description}}），但“{{module}}”中的枚举是 {{entry}} 版。请在设置 `enum` 中指定 {{right}}。',
      },
      useMember: { en: 'Replace {{raw}} with {{member}}.', zh: '将 {{raw}} 替换为 {{member}}。' },
    },
  },
  defaultOptions: { types: false, construction: false },
  *create(file, options) {
    const { locale, table } = file.settings
    const declared = file.declared.filter(({ kind }) => (kind === 'type' ? options.types : options.construction))
    for (const mention of [...mentionsAt(sitesWith(file, 'likely')), ...declared.map((code) => code.mention)]) {
      const row = mention.literal && table.withCode(mention.literal.code)
      if (row === undefined) continue
      const raw = file.sourceCode.getText(mention.node)
      const target = enumFor(file, mention, row)
      const earlier = earlierEntry(target.setting.module, row, table.edition)
      const data = { raw, name: row.name, description: row.description[locale], member: memberText(target, row), module: target.setting.module, ...earlier }
      const fix = replaceCode(file, mention, row)
      const missing = earlier ? 'earlierModule' : 'noMember'
      const messageId = fix === undefined && isWithoutMember(target, row) ? missing : isNeverEqual(mention) ? 'wrongType' : 'magicCode'
      if (keepsValue(file, mention)) yield { node: mention.node, messageId, data, fix }
      else yield { node: mention.node, messageId, data, suggest: [{ messageId: 'useMember', data, fix }] }
    }
  },
})
