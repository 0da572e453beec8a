/** The results of `npm run bench` as tables in Markdown. */
import type { Results } from '../bench/performance/results.ts'
import { AS_MANY_EMPTY, OURS, ourRules } from '../bench/performance/rule-sets.ts'
import { OURS_WITHOUT_TYPES } from '../bench/performance/typed.ts'
import type { Language } from './bench-texts.ts'

type Cell = string | number | undefined

function table(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.map((cell) => cell ?? '').join(' | ')} |\n`
  const [, ...numbers] = header
  return `\n${line(header)}${line(['---', ...numbers.map(() => '--:')])}${rows.map(line).join('')}`
}

const kilobytes = (bytes: number): number => Math.round(bytes / 1000)
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** All tables, each under its heading. */
export function performanceTables(results: Results, texts: Language): string {
  const { machine, costs, growth, literals, fix, fixRuns, typed, load, cold, install } = results
  const { headings } = texts
  const peers = ['no-magic-numbers', 'typescript-eslint no-magic-numbers', AS_MANY_EMPTY, 'empty listeners', 'empty']
  const nameOf = ({ name, version }: { name: string; version: string }): string => `${name} ${version}`.trim()
  const nameOfSet: Readonly<Record<string, string>> = { [OURS]: texts.ours, [OURS_WITHOUT_TYPES]: texts.withoutTypes }
  const environment = `${machine.date}, ${machine.processor}, ${machine.cores} cores, ${machine.memory}, ${machine.system}, Node.js ${machine.node}, ESLint ${machine.eslint}, commit ${machine.commit}`
  return [
    `${texts.machine(environment)}\n`,
    `\n### ${headings.costs}\n`,
    table(
      [texts.sources, texts.files, `${texts.ours} (${texts.milliseconds})`, ...peers.map((peer) => `\`${peer}\``), texts.ratio, texts.goal],
      costs.map((set) => [nameOf(set), set.files, set.least[OURS], ...peers.map((peer) => set.least[peer]), set.ratio, `≤ ${set.goal.ratio}`]),
    ),
    `\n### ${headings.rules}\n`,
    table(
      [`${texts.rule} (${texts.milliseconds})`, ...costs.map(nameOf)],
      ourRules.map((rule) => [`\`${rule}\``, ...costs.map(({ least }) => least[rule])]),
    ),
    `\n### ${headings.cold}\n`,
    table(
      [texts.sources, texts.files, texts.plainLint, texts.withPlugin, texts.share, texts.profiled],
      cold.map((run) => [run.name, run.files, run.without, run.with, percent(run.share), percent(run.profiled)]),
    ),
    `\n### ${headings.growth}\n`,
    table([texts.files, texts.eachFile], growth.map(({ count, microseconds }) => [count, microseconds])),
    table([texts.literals, texts.eachLiteral], literals.map(({ count, microseconds }) => [count, microseconds])),
    `\n### ${headings.fix}\n`,
    table(
      [texts.literals, texts.passes, texts.fixRatio, texts.fixRunRatio],
      fix.map((cost) => [cost.literals, cost.passes, cost.ratio, fixRuns.find((run) => run.literals === cost.literals)?.ratio]),
    ),
    `\n### ${headings.typed}\n`,
    ...typed.map((set) =>
      table(
        [`${set.name}, ${texts.files}: ${set.files}`, texts.cold, texts.warm],
        Object.keys(set.cold).map((name) => [nameOfSet[name] ?? `\`${name}\``, set.cold[name], set.warm[name]]),
      ),
    ),
    `\n### ${headings.load}\n`,
    `\n${texts.load(load.milliseconds, kilobytes(load.bytes), load.files.length)} ${texts.install(install.before, install.after)}\n`,
    table(
      [texts.package, texts.packed, texts.unpacked],
      install.packages.map(({ name, packedBytes, unpackedBytes }) => [`\`${name}\``, kilobytes(packedBytes), kilobytes(unpackedBytes)]),
    ),
    '\n',
  ].join('')
}
