/** Draws the costs of this plugin and of its peers as an SVG that is readable on light and on dark pages. */
import type { SetCosts } from '../bench/performance/results.ts'
import { OURS } from '../bench/performance/rule-sets.ts'

const LABEL = 190
const WIDTH = 760
const BAR = 14
const GAP = 26
const TOP = 46

/** What is drawn, each with its colour and its name in the legend. */
const series = [
  { set: OURS, color: '#2f6fde', title: 'this plugin, all nine rules' },
  { set: 'no-magic-numbers', color: '#8b94a3', title: 'no-magic-numbers, one rule' },
  { set: 'typescript-eslint no-magic-numbers', color: '#c3c9d3', title: 'the same of typescript-eslint' },
] as const

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Bars are microseconds for each file, so that sets of different sizes can stand beside each other. */
export function plot(costs: readonly SetCosts[]): string {
  const perFile = (set: SetCosts, name: string): number => Math.max(0, ((set.least[name] ?? 0) / set.files) * 1000)
  const most = Math.max(...costs.flatMap((set) => series.map(({ set: name }) => perFile(set, name))))
  const scale = (WIDTH - LABEL - 90) / most
  const groupHeight = series.length * BAR + GAP
  const height = TOP + costs.length * groupHeight + 10
  const groups = costs.map((set, index) => {
    const top = TOP + index * groupHeight
    const bars = series.map(({ set: name, color }, row) => {
      const value = perFile(set, name)
      const y = top + row * BAR
      return `<rect x="${LABEL}" y="${y}" width="${Math.max(1, value * scale).toFixed(1)}" height="${BAR - 3}" rx="2" fill="${color}"/>` +
        `<text x="${(LABEL + Math.max(1, value * scale) + 6).toFixed(1)}" y="${y + BAR - 4}" font-size="11">${value.toFixed(0)}</text>`
    })
    const label = `${set.name} ${set.version}`.trim()
    return `<text x="${LABEL - 12}" y="${top + BAR + 6}" text-anchor="end">${escape(label)}</text><text x="${LABEL - 12}" y="${top + BAR + 21}" text-anchor="end" font-size="11" opacity="0.7">${set.files} files, ratio ${set.ratio}</text>${bars.join('')}`
  })
  const legend = series.map(({ color, title }, index) => {
    const x = LABEL + index * 195
    return `<rect x="${x}" y="14" width="11" height="11" rx="2" fill="${color}"/><text x="${x + 17}" y="24" font-size="12">${title}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title" font-family="system-ui, sans-serif" font-size="13">
<title id="title">Microseconds for each file, without types: all rules of this plugin beside the one rule no-magic-numbers. Shorter is better.</title>
<style>text { fill: #3b4252 } @media (prefers-color-scheme: dark) { text { fill: #d8dee9 } }</style>
<text x="${LABEL - 12}" y="24" text-anchor="end" font-size="12">µs for each file</text>
${[...legend, ...groups].join('\n')}
</svg>
`
}
