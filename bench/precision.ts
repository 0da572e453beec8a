/**
 * Measures how well response codes are told from other codes, on labelled places in public repositories.
 *
 *   npm run bench:precision -- <folder of checked-out repositories> [--set dev|held-out] [--labels <folder>]
 *                              [--misses] [--outside]
 *
 * The folder holds one folder a repository, `owner+name`, at the commit that `repositories.tsv` names.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import * as tsParser from '@typescript-eslint/parser'
import { Linter, type Rule } from 'eslint'
import * as vueParser from 'vue-eslint-parser'
import noMagicCode from '../rules/no-magic-code.ts'
import noUnknownCode from '../rules/no-unknown-code.ts'
import { readFile } from '../src/code-file.ts'
import { textFacts } from '../src/gate.ts'
import { naiveRule } from './naive-rule.ts'

interface Label {
  readonly repository: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly label: string
  readonly shape: string
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string' },
    labels: { type: 'string', default: path.join(import.meta.dirname, 'precision') },
    misses: { type: 'boolean', default: false },
    outside: { type: 'boolean', default: false },
  },
})
const [corpus] = positionals
if (corpus === undefined) throw new Error('Name the folder of the checked-out repositories.')

function readTsv(name: string): Record<string, string>[] {
  const [head = '', ...rows] = readFileSync(path.join(values.labels, name), 'utf8').trim().split('\n')
  const keys = head.split('\t')
  return rows.map((row) => Object.fromEntries(row.split('\t').map((cell, index) => [keys[index] ?? '', cell])))
}

const repositories = readTsv('repositories.tsv').filter((row) => values.set === undefined || row['set'] === values.set)
const known = new Set(repositories.map((row) => row['repository']))
const labels = readTsv('labels.tsv')
  .map(
    (row): Label => ({
      repository: row['repository'] ?? '',
      file: row['path'] ?? '',
      line: Number(row['line']),
      column: Number(row['column']),
      label: row['label'] ?? '',
      shape: row['shape'] ?? '',
    }),
  )
  .filter(({ repository, label }) => known.has(repository) && label !== 'unclear')
  // `<` and `>` are no places where a code literal counts; no-code-range reports them as a whole.
  .filter(({ label, shape }) => label !== 'response' || shape !== 'range')

const linter = new Linter({ configType: 'flat' })
/** Prints the reasons of every site, through the same file that the rules share. */
let explanations = new Map<string, string>()
const explain: Rule.RuleModule = {
  create: (context) => ({
    'Program:exit'() {
      const file = readFile(context as never, textFacts(context as never))
      for (const site of file.sites) {
        for (const { node } of site.mentions) {
          const { line, column } = node.loc.start
          explanations.set(`${line}:${column + 1}`, `${site.evidence.score} ${site.evidence.reasons.join(' ')}`)
        }
      }
    },
  }),
}
const plugin = {
  rules: { magic: noMagicCode as unknown as Rule.RuleModule, unknown: noUnknownCode as unknown as Rule.RuleModule, naive: naiveRule, explain },
}

/** Lints a file: the places of our reports and of the naive rule's. */
function lint(file: string): { ours: Set<string>; naive: Set<string> } {
  const text = readFileSync(file, 'utf8')
  explanations = new Map()
  const isVue = file.endsWith('.vue')
  const messages = linter.verify(
    text,
    [
      {
        files: ['**/*.*'],
        plugins: { own: plugin },
        rules: { 'own/magic': 2, 'own/unknown': 2, 'own/naive': 2, 'own/explain': 2 },
        linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true },
        languageOptions: {
          parser: (isVue ? vueParser : tsParser),
          parserOptions: { ...(isVue && { parser: tsParser }), ecmaFeatures: { jsx: !/\.[mc]?ts$/.test(file) } },
        },
      },
    ],
    { filename: `x${path.extname(file)}` },
  )
  const at = (rules: readonly string[]): Set<string> =>
    new Set(messages.filter(({ ruleId }) => ruleId !== null && rules.includes(ruleId)).map(({ line, column }) => `${line}:${column}`))
  return { ours: at(['own/magic', 'own/unknown']), naive: at(['own/naive']) }
}

interface Count {
  responses: number
  found: number
  others: number
  wrong: number
  naiveFound: number
  naiveWrong: number
}
const zero = (): Count => ({ responses: 0, found: 0, others: 0, wrong: 0, naiveFound: 0, naiveWrong: 0 })
const byRepository = new Map<string, Count>()
const byShape = new Map<string, Count>()
const total = zero()

function get(map: Map<string, Count>, key: string): Count {
  const count = map.get(key) ?? zero()
  map.set(key, count)
  return count
}

const byFile = new Map<string, Label[]>()
for (const label of labels) {
  const key = `${label.repository}\t${label.file}`
  byFile.set(key, [...(byFile.get(key) ?? []), label])
}

for (const [key, ofFile] of byFile) {
  const [repository = '', file = ''] = key.split('\t')
  const fullPath = path.join(corpus, repository.replace('/', '+'), file)
  if (!existsSync(fullPath)) {
    console.error(`missing: ${fullPath}`)
    continue
  }
  const { ours, naive } = lint(fullPath)
  for (const label of ofFile) {
    const place = `${label.line}:${label.column}`
    const isResponse = label.label === 'response'
    const [isOurs, isNaive] = [ours.has(place), naive.has(place)]
    for (const count of [total, get(byRepository, repository), get(byShape, `${label.shape} ${label.label}`)]) {
      if (isResponse) {
        count.responses += 1
        if (isOurs) count.found += 1
        if (isNaive) count.naiveFound += 1
      } else {
        count.others += 1
        if (isOurs) count.wrong += 1
        if (isNaive) count.naiveWrong += 1
      }
    }
    if (values.misses && isResponse !== isOurs) {
      const source = readFileSync(fullPath, 'utf8').split('\n')[label.line - 1]?.trim().slice(0, 110)
      console.log(`${isResponse ? 'MISSED' : `WRONG (${label.label})`} ${repository}/${file}:${place} [${label.shape}] ${source}\n    ${explanations.get(place) ?? 'no site'}`)
    }
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`)
const print = (name: string, count: Count): void => {
  console.log(
    `${name.padEnd(44)} found ${count.found}/${count.responses} (${percent(count.found, count.responses)})  wrong ${count.wrong}/${count.others} (${percent(count.wrong, count.others)})  naive: found ${percent(count.naiveFound, count.responses)} wrong ${percent(count.naiveWrong, count.others)}`,
  )
}
for (const [name, count] of [...byShape].sort()) print(name, count)
console.log()
for (const [name, count] of [...byRepository].sort()) if (count.found < count.responses || count.wrong > 0) print(name, count)
console.log()
print('all', total)
const large = [...byRepository.values()].filter(({ responses }) => responses >= 5)
const mean = large.reduce((sum, { found, responses }) => sum + found / responses, 0) / large.length
console.log(`mean recall over ${large.length} repositories with five or more: ${(100 * mean).toFixed(1)} %`)

if (values.outside) reportOutside(corpus)

/** Every report in all files of the repositories that has no label; in those without response codes each is wrong. */
function reportOutside(folder: string): void {
  const labelled = new Set(labels.map((label) => `${label.repository}\t${label.file}\t${label.line}:${label.column}`))
  for (const row of repositories) {
    const repository = row['repository'] ?? ''
    const root = path.join(folder, repository.replace('/', '+'))
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        /\.(?:[mc]?[jt]s|[jt]sx|vue)$/.test(file) &&
        !/(?:^|\/)(?:node_modules|dist)\/|\.min\.|\.d\.ts$/.test(file) &&
        isSmallFile(path.join(root, file)),
    )
    let reports = 0
    for (const file of files) {
      for (const place of lint(path.join(root, file)).ours) {
        if (labelled.has(`${repository}\t${file}\t${place}`)) continue
        reports += 1
        if (values.misses) {
          const source = readFileSync(path.join(root, file), 'utf8').split('\n')[Number(place.split(':')[0]) - 1]?.trim().slice(0, 110)
          console.log(`OUTSIDE ${row['kind']} ${repository}/${file}:${place} ${source}\n    ${explanations.get(place)}`)
        }
      }
    }
    console.log(`outside ${repository} (${row['kind']}): ${reports} reports in ${files.length} files`)
  }
}

function isSmallFile(file: string): boolean {
  const stat = statSync(file)
  return stat.isFile() && stat.size < 500_000
}
