/**
 * How `npm run docs:rules` writes the head and options list of each page in docs/rules, and the table of rules in both
 * READMEs and of docs/rules.md in both languages, from the `meta` of the rules.
 */
import { chineseDescriptions } from './scripts/chinese-descriptions.mjs'

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

/** The pages whose table is in Chinese. */
const CHINESE = ['README.zh-CN.md', 'docs/zh/rules.md']
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
    const description = chineseDescriptions[name]
    if (description === undefined) throw new Error(`scripts/chinese-descriptions.mjs has nothing for "${name}"`)
    // The Chinese page: from the README and from docs/zh.
    return `| [${name}](${page.replace(/^docs\//u, 'docs/zh/').replace(/^\.\.\//u, '')}) | ${description} |`
  })
}

/** @type {import('eslint-doc-generator').GenerateOptions} */
export default {
  pathRuleList: ['README.md', 'docs/rules.md', ...CHINESE],
  configEmoji: [
    ['recommended', '✅'],
    ['strict', '🔒'],
  ],
  // They hold the same rules for ESLint 8.
  ignoreConfig: ['legacy-recommended', 'legacy-strict'],
  ruleListColumns: ['name', 'description', 'configsError', 'configsWarn', 'fixable', 'hasSuggestions'],
  postprocess: (content, path) => (CHINESE.some((page) => path.endsWith(page)) ? content.replace(TABLE, translateTable) : content),
}
