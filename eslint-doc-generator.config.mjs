/**
 * How `npm run docs:rules` writes the head and options list of each page in docs/rules, and the table of rules in both
 * READMEs, from the `meta` of the rules.
 */

/**
 * What the Chinese README says of each rule.
 * @type {Record<string, string>}
 */
const chinese = {
  'exhaustive-lookup': '响应码查找表须包含每个响应码，或在查找时提供后备值',
  'exhaustive-switch': '对响应码的 switch 须处理每个响应码，或带有 default',
  'no-duplicate-code': '禁止在 switch、条件链、列表或查找表中重复同一响应码',
  'no-code-range': '禁止按大小比较响应码',
  'no-code-truthiness': '禁止把响应码当作布尔值判断',
  'no-http-status-mixup': '禁止混淆 HTTP 状态码与响应码',
  'no-magic-code': '用枚举成员代替响应码数字',
  'no-unknown-code': '禁止使用响应码表中没有的响应码',
  'require-success-check': '读取响应的 data 之前须先比较响应码',
}

/**
 * The other texts of the table.
 * @type {readonly (readonly [RegExp | string, string])[]}
 */
const texts = [
  ['Configurations enabled in.', '启用该规则的配置。'],
  ['Configurations set to warn in.', '设为警告的配置。'],
  ['Set in the `recommended` configuration.', '在 `recommended` 配置中启用。'],
  ['Set in the `strict` configuration.', '在 `strict` 配置中启用。'],
  [/Automatically fixable by the \[`--fix` CLI option\]\([^)]*\)\./u, '可用 `--fix` 自动修复。'],
  [/Manually fixable by \[editor suggestions\]\([^)]*\)\./u, '编辑器可提供修改建议。'],
  [/\| Name\s+\| Description\s+\|/u, '| 规则 | 说明 |'],
]

const CHINESE_README = 'README.zh-CN.md'
const TABLE = /(?<=<!-- begin auto-generated rules list -->).*(?=<!-- end auto-generated rules list -->)/su
const ROW = /^\| \[(?<name>[\w-]+)\]\((?<page>[^)]+)\) *\|[^|]*\|/gmu

/**
 * @param {string} table the table as the generator writes it
 * @returns {string} the same in Chinese
 * @throws {Error} for a rule that has no Chinese description
 */
function translateTable(table) {
  const translated = texts.reduce((text, [from, to]) => text.replace(from, to), table)
  return translated.replace(ROW, (/** @type {string} */ _, /** @type {string} */ name, /** @type {string} */ page) => {
    const description = chinese[name]
    if (description === undefined) throw new Error(`eslint-doc-generator.config.mjs: "${name}" has no Chinese description`)
    return `| [${name}](${page}) | ${description} |`
  })
}

/** @type {import('eslint-doc-generator').GenerateOptions} */
export default {
  pathRuleList: ['README.md', CHINESE_README, 'docs/rules.md'],
  configEmoji: [
    ['recommended', '✅'],
    ['strict', '🔒'],
  ],
  // They hold the same rules for ESLint 8.
  ignoreConfig: ['legacy-recommended', 'legacy-strict'],
  ruleListColumns: ['name', 'description', 'configsError', 'configsWarn', 'fixable', 'hasSuggestions'],
  postprocess: (content, path) => (path.endsWith(CHINESE_README) ? content.replace(TABLE, translateTable) : content),
}
