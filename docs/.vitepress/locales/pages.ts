/**
 * The pages in the order of the sidebar, once for both languages.
 */
import type { DefaultTheme } from 'vitepress'
import plugin from '../../../src/index.ts'

/** The texts of the navigation. */
export interface PageNames {
  readonly start: string
  readonly gettingStarted: string
  readonly settings: string
  readonly editions: string
  readonly evidence: string
  readonly hosts: string
  readonly editors: string
  readonly ci: string
  readonly oxlint: string
  readonly rules: string
  readonly overview: string
  readonly more: string
  readonly comparison: string
  readonly neighbours: string
  readonly performance: string
  readonly codes: string
  readonly playground: string
}

/**
 * @param names the texts
 * @param root where the language's pages are: `/` or `/zh/`
 * @returns the groups of the sidebar
 */
export function sidebarOf(names: PageNames, root: string): DefaultTheme.SidebarItem[] {
  const page = (text: string, path: string): DefaultTheme.SidebarItem => ({ text, link: `${root}${path}` })
  return [
    {
      text: names.start,
      items: [
        page(names.gettingStarted, 'getting-started/'),
        page(names.settings, 'settings/'),
        page(names.editions, 'editions/'),
        page(names.evidence, 'evidence/'),
      ],
    },
    { text: names.hosts, items: [page(names.editors, 'editors/'), page(names.ci, 'ci/'), page(names.oxlint, 'oxlint/')] },
    {
      text: names.rules,
      items: [
        page(names.overview, 'rules/'),
        ...Object.keys(plugin.rules).sort().map((name) => page(name, `rules/${name}/`)),
      ],
    },
    {
      text: names.more,
      items: [page(names.comparison, 'comparison/'), page(names.neighbours, 'neighbours/'), page(names.performance, 'performance/')],
    },
  ]
}

/**
 * @param names the texts
 * @param root where the language's pages are
 * @returns the entries of the bar at the top
 */
export function navOf(names: PageNames, root: string): DefaultTheme.NavItem[] {
  return [
    { text: names.start, link: `${root}getting-started/`, activeMatch: `^${root}(getting-started|settings|editions|evidence|editors|ci|oxlint)/` },
    { text: names.rules, link: `${root}rules/`, activeMatch: `^${root}rules/` },
    { text: names.codes, link: `${root}codes/`, activeMatch: `^${root}codes/` },
    { text: names.playground, link: `${root}playground/` },
  ]
}
