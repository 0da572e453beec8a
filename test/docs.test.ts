/**
 * The docs hold what they say: each example is linted, each message and each fixed file compared.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../src/index.ts'
import { parseSettings } from '../src/settings.ts'

const root = new URL('../', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8')

const ruleNames = Object.keys(plugin.rules).sort()
const pages = readdirSync(new URL('docs/rules/', root)).sort()
const readmes = ['README.md', 'README.zh-CN.md']

/** A code block of a page. What follows the language says what the test does with it. */
interface Block {
  readonly line: number
  /** `js`, `ts`, `text`, `sh`. */
  readonly language: string
  /**
   * `incorrect`, `correct`, `messages` and `fixed` (of the example before), `settings` and `options` (of the examples
   * after it); empty for one that is only shown.
   */
  readonly role: string
  readonly text: string
}

function codeBlocks(page: string): Block[] {
  return [...page.matchAll(/^```(?<language>\w+) ?(?<role>.*)\n(?<text>[^]*?)^```$/gm)].map(({ index, groups = {} }) => ({
    line: page.slice(0, index).split('\n').length,
    language: groups['language']!,
    role: groups['role']!,
    text: groups['text']!,
  }))
}

interface Example {
  readonly title: string
  readonly isCorrect: boolean
  readonly code: Block
  readonly messages: Block | undefined
  readonly fixed: Block | undefined
  readonly settings: object
  readonly options: readonly object[]
}

/** What the last block of a role before an example says; undefined where there is none. */
function valueBefore(page: string, role: 'options' | 'settings', { line }: Block): object | undefined {
  const block = codeBlocks(page).findLast((candidate) => candidate.role === role && candidate.line < line)
  return block && (runInNewContext(`(${block.text})`) as object)
}

/** The examples of a page, each with the messages and the fixed code that are shown after it. */
function examplesOf(page: string): Example[] {
  const blocks = codeBlocks(page).filter(({ role }) => /^(?:correct|incorrect|messages|fixed)/.test(role))
  return blocks.flatMap((code, index) => {
    if (code.role !== 'correct' && code.role !== 'incorrect') return []
    const next = blocks.slice(index + 1).findIndex(({ role }) => role === 'correct' || role === 'incorrect')
    const about = blocks.slice(index + 1, next < 0 ? undefined : index + 1 + next)
    return {
      title: `line ${code.line} (${code.role})`,
      isCorrect: code.role === 'correct',
      code,
      messages: about.find(({ role }) => role.startsWith('messages')),
      fixed: about.find(({ role }) => role === 'fixed'),
      settings: (valueBefore(page, 'settings', code) as Record<string, object> | undefined)?.['rayvision-codes'] ?? {},
      options: [valueBefore(page, 'options', code) ?? []].flat(),
    }
  })
}

/** What a page's examples are linted with: the rule of the page, or the config `recommended` for a README. */
function configFor(rules: Linter.RulesRecord, settings: object): Linter.Config {
  return {
    files: ['**/*.{js,ts}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { 'rayvision-codes': plugin },
    rules,
    settings: { 'rayvision-codes': settings },
  }
}

function testExample({ isCorrect, code, messages, fixed, settings }: Example, rules: Linter.RulesRecord): void {
  const linter = new Linter({ configType: 'flat' })
  const config = configFor(rules, { ...settings, locale: messages?.role.endsWith(' zh') === true ? 'zh' : 'en' })
  const filename = `example.${code.language}`
  const found = linter.verify(code.text, config, filename)
  expect(found.filter(({ fatal }) => fatal)).toEqual([])
  expect(found.map(({ ruleId }) => ruleId).filter((ruleId) => !Object.hasOwn(rules, ruleId ?? ''))).toEqual([])
  expect(found.length > 0).toBe(!isCorrect)
  if (messages) expect(found.map(({ line, column, message }) => `${line}:${column} ${message}\n`).join('')).toBe(messages.text)
  if (fixed) expect(linter.verifyAndFix(code.text, config, filename).output).toBe(fixed.text)
}

interface OptionSchema {
  readonly properties?: Readonly<Record<string, { readonly description?: string; readonly default?: unknown }>>
}

/** The rows of the options list in a page, as name and default. */
function listedOptions(page: string): Record<string, string> {
  const list = /<!-- begin auto-generated rule options list -->([^]*)<!-- end auto-generated rule options list -->/.exec(page)?.[1] ?? ''
  return Object.fromEntries([...list.matchAll(/^\| `(\w+)` .*\| `([^`|]*)` *\|$/gm)].map((row) => [row[1]!, row[2]!]))
}

it('each rule has a page, and each page has a rule', () => {
  expect(pages).toEqual(ruleNames.map((name) => `${name}.md`))
})

describe.each(ruleNames)('docs/rules/%s.md', (name) => {
  const page = read(`docs/rules/${name}.md`)
  const rule = plugin.rules[name]!
  const examples = examplesOf(page)

  it('shows what is incorrect and what is correct', () => {
    expect(new Set(examples.map(({ isCorrect }) => isCorrect))).toEqual(new Set([true, false]))
  })

  it.each(examples.map((example) => [example.title, example] as const))('%s', (_, example) => {
    testExample(example, { [`rayvision-codes/${name}`]: ['error', ...example.options] })
  })

  it('lists the options of the schema with their defaults', () => {
    const [schema = {}] = rule.meta?.schema as [] | [OptionSchema]
    const options = Object.entries(schema.properties ?? {})
    expect(listedOptions(page)).toEqual(Object.fromEntries(options.map(([option, { default: value }]) => [option, JSON.stringify(value)])))
  })
})

describe.each(readmes)('%s', (file) => {
  const readme = read(file)

  it.each(examplesOf(readme).map((example) => [example.title, example] as const))('%s', (_, example) => {
    testExample(example, plugin.configs.recommended.rules as Linter.RulesRecord)
  })

  it('lists the rules with their pages', () => {
    const rows = [...readme.matchAll(/^\| \[([\w-]+)\]\(([^)]+)\)/gm)].map((row) => [row[1], row[2]])
    expect(rows).toEqual(ruleNames.map((name) => [name, `docs/rules/${name}.md`]))
  })

  it('shows settings that are right', () => {
    const [block] = codeBlocks(readme).filter(({ role }) => role === 'settings')
    const settings = runInNewContext(`(${block!.text})`) as Record<string, Record<string, unknown>>
    const own = settings['rayvision-codes']!
    expect(parseSettings(own)).toBeDefined()
    // All of them: the reader refuses a key it does not know, and names those it knows.
    expect(() => parseSettings({ '': 0 })).toThrow(new RegExp(`only the keys ${Object.keys(own).join(', ')}(?: \\(|, found)`))
  })

  it('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((link) => link[1]!)
    expect(links.map((link) => new URL(link, root)).filter((url) => !existsSync(url))).toEqual([])
  })
})

/** The pages that are not about one rule, besides the generated table of codes. */
const guides = readdirSync(new URL('docs/', root)).filter((file) => file.endsWith('.md') && file !== 'codes.md')

describe.each(guides)('docs/%s', (file) => {
  const page = read(`docs/${file}`)
  const examples = examplesOf(page)

  it.runIf(examples.length > 0).each(examples.map((example) => [example.title, example] as const))('%s', (_, example) => {
    testExample(example, plugin.configs.recommended.rules as Linter.RulesRecord)
  })

  it('links to files that exist', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((link) => link[1]!)
    expect(links.map((link) => new URL(link, new URL('docs/', root))).filter((url) => !existsSync(url))).toEqual([])
  })
})
