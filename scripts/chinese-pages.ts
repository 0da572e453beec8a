/**
 * `npm run docs:chinese`: writes what the pages in docs/zh have from elsewhere, so that nobody copies it by hand: the
 * samples of the English pages, their messages in Chinese, the head of each rule's page, the reasons of the evidence.
 * With `--check`, fails where a page is out of date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { codeBlocks, examplesOf, type Block } from '../docs/.vitepress/samples/blocks.ts'
import { lintExample, rulesOfPage } from '../docs/.vitepress/samples/lint.ts'
import { playgroundTexts } from '../docs/.vitepress/theme/playground/texts.ts'
import { reasons, type Reason } from '../src/evidence.ts'
import plugin from '../src/index.ts'
import { chineseDescriptions } from './chinese-descriptions.mjs'

const docs = new URL('../docs/', import.meta.url)
const FENCE = /^```(\w+) ?(.*)\n([^]*?)^```$/gm
const HEAD = /^# [^]*?(?=<!-- end auto-generated rule header -->)/
const REASONS = /(?<=<!-- begin generated reasons -->\n)[^]*(?=<!-- end generated reasons -->)/

/** The blocks that both languages have; on the page of a rule also those that say with which settings it is linted. */
function isShared(page: string, role: string): boolean {
  return /^(?:correct|incorrect|fixed|messages)\b/.test(role) || (page.startsWith('rules/') && role !== '')
}

/** The blocks of a page as the Chinese one has them: their messages are what ESLint says in Chinese. */
function sharedBlocks(page: string, english: string): Block[] {
  const blocks = codeBlocks(english)
  const examples = examplesOf(blocks)
  return blocks.filter(({ role }) => isShared(page, role)).map((block) => {
    const example = examples.find(({ messages }) => messages === block)
    if (!example) return block
    const { problems } = lintExample({ ...example, messages: undefined }, rulesOfPage(page), 'zh')
    return { ...block, role: 'messages zh', text: problems.map(({ line, column, message }) => `${line}:${column} ${message}\n`).join('') }
  })
}

/**
 * Puts the blocks of the English page into the Chinese one, in order.
 * @throws {Error} where the Chinese page has more or fewer places for them
 */
function withBlocks(page: string, chinese: string, english: string): string {
  const blocks = sharedBlocks(page, english)
  const places = codeBlocks(chinese).filter(({ role }) => isShared(page, role))
  if (places.length !== blocks.length) {
    throw new Error(`docs/zh/${page} has ${places.length} blocks to fill, docs/${page} has ${blocks.length}`)
  }
  let index = 0
  return chinese.replace(FENCE, (written: string, _language: string, role: string) => {
    if (!isShared(page, role)) return written
    const block = blocks[index++]
    return block ? `\`\`\`${block.language} ${block.role}\n${block.text}\`\`\`` : written
  })
}

/** The head of a rule's page. */
function headOf(name: string): string {
  const { fixable, hasSuggestions, docs: about } = plugin.rules[name]?.meta as {
    fixable?: string
    hasSuggestions?: boolean
    docs: { recommended: string; strict: string | readonly [string, ...unknown[]] }
  }
  const severities = [
    ['✅ `recommended`', about.recommended],
    ['🔒 `strict`', typeof about.strict === 'string' ? about.strict : about.strict[0]],
  ] as const
  const configsWith = (severity: string): string => severities.flatMap(([config, own]) => (own === severity ? config : [])).join('、')
  const [errors, warnings] = [configsWith('error'), configsWith('warn')]
  const fixes = [fixable ? '可用 `--fix` 自动修复' : [], hasSuggestions ? '编辑器可提供修改建议' : []].flat().join('，')
  return [
    `# rayvision-codes/${name}`,
    `📝 ${chineseDescriptions[name] ?? ''}。`,
    errors === '' ? [] : `💼 在以下配置中启用：${errors}。`,
    warnings === '' ? [] : `⚠️ 在以下配置中为警告：${warnings}。`,
    fixes === '' ? [] : `${fixable ? '🔧' : ''}${hasSuggestions ? '💡' : ''} ${fixes}。`,
  ].flat().join('\n\n') + '\n\n'
}

/** The table of reasons. */
function reasonsTable(): string {
  const rows = Object.entries(reasons)
    .sort(([, a], [, b]) => b.weight - a.weight)
    .map(([name, { weight }]) => `| \`${name}\` | ${weight > 0 ? '+' : '−'}${Math.abs(weight)} | ${playgroundTexts.zh.reasons[name as Reason]} |\n`)
  return ['| 依据 | 权重 | 含义 |\n|---|---|---|\n', ...rows].join('')
}

const stale: string[] = []
const pages = readdirSync(new URL('zh/', docs), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
for (const page of pages.map((file) => file.replaceAll('\\', '/')).sort()) {
  const english = new URL(page, docs)
  const chinese = new URL(`zh/${page}`, docs)
  if (!existsSync(english)) throw new Error(`docs/zh/${page} has no English page`)
  const written = readFileSync(chinese, 'utf8')
  let updated = withBlocks(page, written, readFileSync(english, 'utf8'))
  const rule = /^rules\/(.*)\.md$/.exec(page)?.[1]
  if (rule !== undefined) updated = updated.replace(HEAD, () => headOf(rule))
  updated = updated.replace(REASONS, reasonsTable)
  if (updated === written) continue
  if (process.argv.includes('--check')) stale.push(page)
  else writeFileSync(chinese, updated)
}
if (stale.length > 0) {
  console.error(`Out of date in docs/zh: ${stale.join(', ')}. Run "npm run generate".`)
  process.exitCode = 1
}
