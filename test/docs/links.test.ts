import { expect, it } from 'vitest'
import { linkOnSite, placeOfPage } from '../../docs/.vitepress/markdown/links.ts'
import { searchTerms } from '../../docs/.vitepress/search-terms.ts'

it('each page has a folder of its own', () => {
  expect(placeOfPage('rules/no-magic-code.md')).toBe('rules/no-magic-code/index.md')
  expect(placeOfPage('zh/index.md')).toBe('zh/index.md')
})

it.each([
  ['no-unknown-code.md', 'rules/no-magic-code.md', '/rules/no-unknown-code/'],
  ['../settings.md#enum', 'rules/no-magic-code.md', '/settings/#enum'],
  ['../codes.md', 'rules/no-unknown-code.md', '/codes/'],
  ['../codes.md', 'zh/editions.md', '/zh/codes/'],
  ['../codes/README.md', 'neighbours.md', 'https://github.com/rayvision/eslint-plugin-rayvision-codes/blob/main/codes/README.md'],
  ['https://oxc.rs', 'oxlint.md', 'https://oxc.rs'],
  ['#enum', 'settings.md', '#enum'],
])('the link %s in %s leads to %s', (href, page, address) => {
  expect(linkOnSite(href, page)).toBe(address)
})

it('a link to a file that does not exist is refused', () => {
  expect(() => linkOnSite('no-such-page.md', 'settings.md')).toThrow('settings.md')
})

it('the full-text search finds English words and pairs of Chinese characters', () => {
  expect(searchTerms('API响应码 no_magic，或 X')).toEqual(['api', '响应', '应码', 'no_magic', '或', 'x'])
})
