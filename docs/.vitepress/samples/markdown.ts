/**
 * Lints every sample of a page when the site is built. What a sample says must be what ESLint says, or the build fails.
 */
import type { Linter } from 'eslint'
import type { MarkdownOptions } from 'vitepress'
import type { ShikiTransformer } from 'shiki'
import { sourceOfPage, type PageEnvironment } from '../markdown/links.ts'
import { examplesOf, type Block } from './blocks.ts'
import { contradictionsInData, lintedLanguages, lintExample, lintShown, rulesOfPage, type LintedSample, type Locale } from './lint.ts'
import { showProblems } from './show.ts'

type MarkdownIt = Parameters<NonNullable<MarkdownOptions['config']>>[0]
type Token = ReturnType<MarkdownIt['parse']>[number]

const texts = {
  en: { incorrect: 'ESLint reports', correct: 'ESLint reports nothing', fixed: 'After eslint --fix' },
  zh: { incorrect: 'ESLint 会报告', correct: 'ESLint 不会报告', fixed: '执行 eslint --fix 之后' },
}

/** What is shown with a sample. */
interface ShownSample {
  readonly locale: Locale
  readonly role: string
  readonly problems: readonly Linter.LintMessage[]
  /** What `--fix` writes, where the page does not show it itself. */
  readonly fixed?: string | undefined
}

/** Reads a fence of markdown. */
function blockOf(token: Token): Block {
  const [language = '', ...role] = token.info.trim().split(/\s+/)
  return { line: (token.map?.[0] ?? 0) + 1, language, role: role.join(' '), text: token.content }
}

/**
 * Lints the blocks of a page.
 * @param blocks the blocks in the order of the page
 * @param page the path of the page in `docs`
 * @param locale its language
 * @returns what to show with each block that is a sample
 * @throws {Error} where a sample's marks are not what ESLint says
 */
export function lintBlocks(blocks: readonly Block[], page: string, locale: Locale): ReadonlyMap<Block, ShownSample> {
  const shown = new Map<Block, ShownSample>()
  const contradictions: string[] = []
  const keep = (block: Block, { problems, contradictions: found }: LintedSample, fixed?: string): void => {
    shown.set(block, { locale, role: block.role.split(' ')[0] ?? '', problems, fixed })
    contradictions.push(...found.map((text) => `${page}: the sample "${block.text.split('\n')[0] ?? ''}" (line ${block.line}): ${text}`))
  }
  for (const example of examplesOf(blocks)) {
    const linted = lintExample(example, rulesOfPage(page), locale)
    const isShown = example.fixed !== undefined || linted.fixed === example.code.text
    keep(example.code, linted, isShown ? undefined : linted.fixed)
  }
  for (const block of blocks) {
    if (shown.has(block)) continue
    if (block.language === 'json' || block.role === 'settings' || block.role === 'options') {
      keep(block, { problems: [], fixed: block.text, contradictions: contradictionsInData(block) })
    } else if (block.role === 'fixed') {
      // The example before has compared it with what `--fix` writes.
      keep(block, { problems: [], fixed: block.text, contradictions: [] })
    } else if (lintedLanguages.has(block.language)) keep(block, lintShown(block, locale))
  }
  if (contradictions.length > 0) throw new Error(contradictions.join('\n'))
  return shown
}

/**
 * A plugin of markdown-it, and the transformer of Shiki that it needs.
 * @param base the site's base
 */
export function lintedSamples(base: string): { plugin: (md: MarkdownIt) => void; transformer: ShikiTransformer } {
  // Markdown hands a sample over to Shiki while it renders it.
  let current: ShikiTransformer | undefined
  const pageOfRule = (locale: Locale) => (name: string) => `${base}${locale === 'zh' ? 'zh/' : ''}rules/${name}/`
  const transformer: ShikiTransformer = {
    name: 'rayvision-codes:samples',
    preprocess(code, options) {
      return current?.preprocess?.call(this, code, options)
    },
    pre(node) {
      return current?.pre?.call(this, node)
    },
  }

  function plugin(md: MarkdownIt): void {
    const samples = new WeakMap<Token, ShownSample>()
    md.core.ruler.push('linted-samples', ({ tokens, env }) => {
      const page = sourceOfPage(env as PageEnvironment)
      const fences = tokens.filter(({ type }) => type === 'fence')
      const blocks = new Map(fences.map((token) => [blockOf(token), token]))
      for (const [block, sample] of lintBlocks([...blocks.keys()], page, page.startsWith('zh/') ? 'zh' : 'en')) {
        const token = blocks.get(block)
        if (token) samples.set(token, sample)
      }
    })

    const fence = md.renderer.rules.fence
    if (!fence) throw new Error('markdown-it has no renderer of fences')
    md.renderer.rules.fence = (tokens, index, options, env, self) => {
      const token = tokens[index]
      if (!token) return ''
      const { language, role } = blockOf(token)
      // The sample before shows its messages itself.
      if (role.startsWith('messages')) return ''
      const sample = samples.get(token)
      token.info = language
      if (!sample) return fence(tokens, index, options, env, self)
      current = showProblems(sample.problems, sample.locale, pageOfRule(sample.locale))
      try {
        return withLabel(fence(tokens, index, options, env, self), sample, (code) => {
          current = undefined
          return `<div class="language-${language} vp-adaptive-theme">${options.highlight?.(code, language, '') ?? ''}</div>`
        })
      } finally {
        current = undefined
      }
    }
  }
  return { plugin, transformer }
}

/** A sample with what it is above it, and what `--fix` makes of it below. */
function withLabel(html: string, { locale, role, fixed }: ShownSample, highlight: (code: string) => string): string {
  const label = Object.hasOwn(texts.en, role) ? texts[locale][role as keyof typeof texts.en] : undefined
  if (label === undefined) return html
  const after = fixed === undefined ? '' : `<details class="lint-fixed"><summary>${texts[locale].fixed}</summary>${highlight(fixed)}</details>`
  return `<div class="lint-sample lint-sample-${role}"><p class="lint-label">${label}</p>${html}${after}</div>`
}
