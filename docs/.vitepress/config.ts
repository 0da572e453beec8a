/**
 * The site: the pages of `docs` in two languages. `DOCS_BASE` is the path that it is served under.
 */
import { defineConfig } from 'vitepress'
import { browserOnly } from './browser-only.ts'
import { english } from './locales/en.ts'
import { chinese } from './locales/zh.ts'
import { placeOfPage, siteLinks } from './markdown/links.ts'
import { REPOSITORY } from './repository.ts'
import { lintedSamples } from './samples/markdown.ts'
import { searchTerms } from './search-terms.ts'
import { playgroundVite } from './theme/playground/vite.ts'
import { codeSections } from './theme/codes/sections.ts'

const base = `/${process.env['DOCS_BASE'] ?? ''}/`.replace(/\/+/g, '/')
const samples = lintedSamples(base)

/** A branch. The icons that VitePress knows by name come from another host while one develops. */
const REPOSITORY_ICON =
  '<svg viewBox="0 0 24 24" style="fill:none" stroke="currentColor" stroke-width="2" stroke-linecap="round">' +
  '<circle cx="6" cy="5" r="2.5"/><circle cx="6" cy="19" r="2.5"/><circle cx="18" cy="8" r="2.5"/>' +
  '<path d="M6 7.5v9M18 10.5c0 4-6 3-9 5.5"/></svg>'

export default defineConfig({
  base,
  title: 'rayvision-codes',
  // The table for readers of the repository; the site has the lookup in its place.
  srcExclude: ['codes.md'],
  rewrites: placeOfPage,
  head: [
    ['link', { rel: 'icon', href: `${base}logo.svg`, type: 'image/svg+xml' }],
    ['meta', { name: 'theme-color', content: '#0b6e6e' }],
  ],
  locales: {
    root: { label: 'English', lang: 'en', ...english },
    zh: { label: '简体中文', lang: 'zh-CN', ...chinese },
  },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark' },
    codeTransformers: [samples.transformer],
    config(md) {
      md.use(siteLinks)
      md.use(samples.plugin)
    },
  },
  themeConfig: {
    logo: { src: '/logo.svg', alt: '' },
    socialLinks: [{ icon: { svg: REPOSITORY_ICON }, link: REPOSITORY, ariaLabel: 'GitHub' }],
    search: {
      provider: 'local',
      options: {
        locales: { zh: { translations: chinese.searchTexts } },
        miniSearch: { options: { tokenize: searchTerms } },
        _render(source, env, md) {
          const html = md.render(source, env)
          return html + codeSections(env.relativePath)
        },
      },
    },
  },
  vite: { ...playgroundVite(), plugins: [browserOnly(/\/playground\/Playground\.vue$/)] },
})
