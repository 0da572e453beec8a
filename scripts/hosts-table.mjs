/**
 * `npm run docs:hosts`: writes the table of hosts into both READMEs and the pages that get one started, from the results of a long run of the host tests.
 * Its arguments are files with Vitest's results, where the run was in parts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { eslintVersions, forms, knows, nodeVersions, typeScriptVersions } from '../test/hosts/matrix.ts'

const ROOT = new URL('../', import.meta.url)
const RESULTS = process.argv.length > 2 ? process.argv.slice(2) : ['.tmp/test-results.json']

/**
 * @typedef {{ testResults: { name: string, assertionResults: { ancestorTitles: string[], title: string, status: string }[] }[] }} TestReport
 *   Vitest's, as far as it is read here
 * @typedef {{ suite: string, title: string, hasPassed: boolean }} Test
 */

/** @returns {Test[]} */
function readTests() {
  const testResults = RESULTS.flatMap((file) => {
    const report = /** @type {TestReport} */ (JSON.parse(readFileSync(new URL(file, ROOT), 'utf8')))
    return report.testResults
  })
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ ancestorTitles, title, status }) => ({ suite: ancestorTitles.join(' '), title, hasPassed: status === 'passed' })),
  )
}

const tests = readTests()

/**
 * @param {string} suite how the names of the suites of the tests start
 * @param {RegExp} [title]
 * @returns {'✓' | '✗'} whether there are such tests, and all have passed
 */
function verdict(suite, title = /./u) {
  const found = tests.filter((test) => `${test.suite} `.startsWith(`${suite} `) && title.test(test.title))
  if (found.length === 0) throw new Error(`${RESULTS.join(', ')} has no test of "${suite}" ${String(title)}: was HOSTS=all set?`)
  return found.every(({ hasPassed }) => hasPassed) ? '✓' : '✗'
}

/** How the tests of each form of config are called. */
const titles = { eslintrc: /^'?eslintrc: /u, flat: /^'?eslint\.config\.[cm]js/u, extends: /^'?defineConfig/u, ts: /^'?eslint\.config\.ts/u }

/**
 * @param {readonly string[]} names
 * @param {(name: string) => '✓' | '✗'} verdictOf
 */
const passed = (names, verdictOf) => names.filter((name) => verdictOf(name) === '✓').join(', ') || '✗'

const latest = { en: ' (latest)', zh: '（最新版）' }
const heads = {
  en: ['Host', 'Node.js', '`.eslintrc`', '`eslint.config.js`', '`extends` by name', '`eslint.config.ts`', 'Types of TypeScript', 'Editor'],
  zh: ['宿主', 'Node.js', '`.eslintrc`', '`eslint.config.js`', '按名称 `extends`', '`eslint.config.ts`', 'TypeScript 类型信息', '编辑器'],
}

/**
 * @param {keyof typeof heads} locale
 * @returns {string}
 */
function tableFor(locale) {
  const rows = eslintVersions.map((version) => {
    const suite = `ESLint ${version} with TypeScript`
    const editors = tests.some((test) => test.suite.startsWith(`in an editor with ESLint ${version} `))
    return [
      `ESLint ${version.startsWith('^') ? `${version.slice(1)}${latest[locale]}` : version}`,
      passed(nodeVersions, (node) => verdict(`${suite} 6.0 on Node.js ${node}`)),
      ...forms.map((form) => (knows(version, form) ? verdict(`ESLint ${version}`, titles[form]) : '–')),
      passed(typeScriptVersions, (typeScript) => verdict(`${suite} ${typeScript}`, /^types tell/u)),
      editors ? verdict(`in an editor with ESLint ${version}`) : ' ',
    ]
  })
  const oxlint = ['Oxlint 1.94', process.versions.node.replace(/\..*/u, ''), '–', '–', '–', '–', '–', verdict('Oxlint as a language server')]
  const head = heads[locale]
  return [head, head.map(() => '---'), ...rows, oxlint].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

/** @type {Readonly<Record<keyof typeof heads, readonly string[]>>} */
const pages = { en: ['README.md', 'docs/getting-started.md'], zh: ['README.zh-CN.md', 'docs/zh/getting-started.md'] }
for (const locale of /** @type {const} */ (['en', 'zh'])) {
  for (const page of pages[locale]) {
    const file = new URL(page, ROOT)
    const text = readFileSync(file, 'utf8')
    const marked = /(?<=<!-- begin hosts -->\n)[^]*(?=<!-- end hosts -->)/u
    if (!marked.test(text)) throw new Error(`${page} has no place for the table`)
    writeFileSync(file, text.replace(marked, () => `\n${tableFor(locale)}\n`))
  }
}
