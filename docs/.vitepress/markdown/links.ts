/**
 * The links of the pages are written for the repository, from file to file. Here they become those of the site.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { MarkdownOptions } from 'vitepress'
import { addressInRepository } from '../repository.ts'

type MarkdownIt = Parameters<NonNullable<MarkdownOptions['config']>>[0]

/** The folder of the pages. */
const DOCS = path.resolve(import.meta.dirname, '../..')
const ROOT = path.dirname(DOCS)

/** What VitePress tells of the page that markdown-it reads. */
export interface PageEnvironment {
  /** Where the page is built from, once its place on the site is known. */
  readonly path?: string
  /** Its file in the repository. */
  readonly realPath?: string
}

/**
 * Finds the file of the page that is read.
 * @param env what VitePress tells of it
 * @returns the path in `docs`
 */
export function sourceOfPage({ path: place = DOCS, realPath = place }: PageEnvironment): string {
  return path.relative(DOCS, realPath).split(path.sep).join('/')
}

/**
 * Gives each page a folder of its own, so that every static host finds it with and without a slash at the end.
 * @param page the path of a page's source in `docs`
 * @returns the path that the page is built from
 */
export function placeOfPage(page: string): string {
  return /(?:^|\/)index\.md$/.test(page) ? page : page.replace(/\.md$/, '/index.md')
}

/**
 * Turns a link between files into one of the site.
 * @param href the link as it is written
 * @param page the path in `docs` of the page that has it
 * @returns the link to the page, or to the file in the repository where it is none of the site's
 * @throws {Error} where there is no such file
 */
export function linkOnSite(href: string, page: string): string {
  if (/^(?:[a-z]+:|#|\/)/i.test(href)) return href
  const [file = '', ...fragment] = href.split(/(?=#)/)
  const target = path.resolve(DOCS, path.dirname(page), file)
  if (!existsSync(target)) throw new Error(`${page}: the link ${href} leads to no file`)
  const inDocs = path.relative(DOCS, target).split(path.sep).join('/')
  if (inDocs.startsWith('../') || !inDocs.endsWith('.md')) {
    return addressInRepository(path.relative(ROOT, target).split(path.sep).join('/')) + fragment.join('')
  }
  // The repository has one table of codes for both languages, the site a lookup in each.
  const own = inDocs === 'codes.md' && page.startsWith('zh/') ? `zh/${inDocs}` : inDocs
  return `/${placeOfPage(own).replace(/index\.md$/, '')}${fragment.join('')}`
}

/** A plugin of markdown-it that does so for all links. */
export function siteLinks(md: MarkdownIt): void {
  md.core.ruler.push('site-links', ({ tokens, env }) => {
    const page = sourceOfPage(env as PageEnvironment)
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null
      if (href !== null) token.attrSet('href', linkOnSite(href, page))
    }
  })
}
