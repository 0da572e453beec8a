/**
 * The docs hold what they say: each example is linted, each message and each fixed file compared.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { codeBlocks, examplesOf, type Example } from '../docs/.vitepress/samples/blocks.ts'
import { lintBlocks } from '../docs/.vitepress/samples/markdown.ts'
import { lintExample, rulesOfPage } from '../docs/.vitepress/samples/lint.ts'
import plugin from '../src/index.ts'
import { parseSettings } from '../src/settings.ts'

const root = new URL('../', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8')

const ruleNames = Object.keys(plugin.rules).sort()
const readmes = ['README.md', 'README.zh-CN.md']

/** What a page claims of an example, and ESLint does not say. */
function contradictions(example: Example, page: string): readonly string[] {
  return lintExample(example, rulesOfPage(page), 'en').contradictions
}

interface OptionSchema {
  readonly properties?: Readonly<Record<string, { readonly description?: string; readonly default?: unknown }>>
}

/** The rows of the options list in a page, as name and default. */
function listedOptions(page: string): Record<string, string> {
  return Object.fromEntries([...page.matchAll(/^\| `(\w+)` .*\| `([^`|]*)` *\|$/gm)].map((row) => [row[1]!, row[2]!]))
}

it.each(['docs/rules/', 'docs/zh/rules/'])('each rule has a page in %s, and each page has a rule', (folder) => {
  const pages = readdirSync(new URL(folder, root)).sort()
  expect(pages).toEqual(ruleNames.map((name) => `${name}.md`))
})

describe.each(ruleNames)('docs/rules/%s.md', (name) => {
  const page = read(`docs/rules/${name}.md`)
  const rule = plugin.rules[name]!
  const examples = examplesOf(codeBlocks(page))

  it('shows what is incorrect and what is correct', () => {
    expect(new Set(examples.map(({ isCorrect }) => isCorrect))).toEqual(new Set([true, false]))
  })

  it.each(examples.map((example) => [example.title, example] as const))('%s', (_, example) => {
    expect(contradictions(example, `rules/${name}.md`)).toEqual([])
  })

  it('lists the options of the schema with their defaults', () => {
    const [schema = {}] = rule.meta?.schema as [] | [OptionSchema]
    const options = Object.entries(schema.properties ?? {})
    const expected = Object.fromEntries(options.map(([option, { default: value }]) => [option, JSON.stringify(value)]))
    expect(listedOptions(page)).toEqual(expected)
    expect(listedOptions(read(`docs/zh/rules/${name}.md`))).toEqual(expected)
  })
})

describe.each(readmes)('%s', (file) => {
  const readme = read(file)

  it.each(examplesOf(codeBlocks(readme)).map((example) => [example.title, example] as const))('%s', (_, example) => {
    expect(contradictions(example, file)).toEqual([])
  })

  it('lists the rules with their pages', () => {
    const rows = [...readme.matchAll(/^\| \[([\w-]+)\]\(([^)]+)\)/gm)].map((row) => [row[1], row[2]])
    const folder = file === 'README.md' ? 'docs/rules' : 'docs/zh/rules'
    expect(rows).toEqual(ruleNames.map((name) => [name, `${folder}/${name}.md`]))
  })

  it('shows settings that are right', () => {
    const [block] = codeBlocks(readme).filter(({ role }) => role === 'settings')
    const settings = runInNewContext(`(${block!.text})`) as Record<string, Record<string, unknown>>
    const own = settings['rayvision-codes']!
    expect(parseSettings(own)).toBeDefined()
    // All of them: the reader refuses a key it does not know, and names those it knows.
    expect(() => parseSettings({ '': 0 })).toThrow(new RegExp(`only the keys ${Object.keys(own).join(', ')}(?: \\(|, found)`))
  })

  it('shows the same configs and table of hosts as the page that gets one started', () => {
    const start = read(file === 'README.md' ? 'docs/getting-started.md' : 'docs/zh/getting-started.md')
    const shown = (page: string): string[] => codeBlocks(page).filter(({ text }) => /^\/\/ .*eslint/.test(text)).map(({ text }) => text)
    const configs = shown(readme).filter((text) => !text.includes('codeNumbers'))
    expect(configs.length).toBeGreaterThan(2)
    expect(shown(start)).toEqual(expect.arrayContaining(configs))
    const hosts = (page: string): string | undefined => /<!-- begin hosts -->[^]*<!-- end hosts -->/.exec(page)?.[0]
    expect(hosts(start)).toBe(hosts(readme))
  })

  it('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((link) => link[1]!)
    expect(links.map((link) => new URL(link, root)).filter((url) => !existsSync(url))).toEqual([])
  })
})

/** The pages that are not about one rule, besides the generated table of codes; and all in Chinese. */
const guides = [
  ...readdirSync(new URL('docs/', root)).filter((file) => file.endsWith('.md') && file !== 'codes.md'),
  ...readdirSync(new URL('docs/zh/', root), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => `zh/${file}`),
]

describe.each(guides)('docs/%s', (file) => {
  const page = read(`docs/${file}`)

  it('has samples that are what they say', () => {
    expect(() => lintBlocks(codeBlocks(page), file, file.startsWith('zh/') ? 'zh' : 'en')).not.toThrow()
  })

  it('links to files that exist', () => {
    const links = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((link) => link[1]!)
    expect(links.map((link) => new URL(link, new URL(`docs/${file}`, root))).filter((url) => !existsSync(url))).toEqual([])
  })
})
