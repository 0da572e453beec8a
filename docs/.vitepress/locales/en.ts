/**
 * The texts of the site's frame in English.
 */
import { navOf, sidebarOf, type PageNames } from './pages.ts'
import { version } from '../repository.ts'

const names: PageNames = {
  start: 'Guide',
  gettingStarted: 'Getting started',
  settings: 'Settings',
  editions: 'Editions',
  evidence: 'What counts as a response code',
  hosts: 'Where it runs',
  editors: 'Editors',
  ci: 'CI and commit hooks',
  oxlint: 'Oxlint and Biome',
  rules: 'Rules',
  overview: 'All rules',
  more: 'Compare',
  comparison: 'Why not other rules',
  neighbours: 'Beside other plugins',
  performance: 'Performance',
  codes: 'Codes',
  playground: 'Playground',
}

export const english = {
  description: 'ESLint rules that know the response codes of the Rayvision (Renderbus) cloud-rendering API.',
  themeConfig: {
    nav: navOf(names, '/'),
    sidebar: { '/': sidebarOf(names, '/') },
    footer: { message: `eslint-plugin-rayvision-codes ${version}, MIT License` },
    outline: { level: [2, 3] as [number, number], label: 'On this page' },
  },
}
