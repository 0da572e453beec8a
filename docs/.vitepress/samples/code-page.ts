/**
 * The page of each code, made from the code table: what it means, and how the plugin writes it.
 */
import { codesOfEdition } from '../../../codes/src/edition.ts'
import { allCodes, editions, type CodeRow } from '../../../codes/src/generated/all-codes.ts'
import { codeBlocks, examplesOf } from './blocks.ts'
import { lintExample, rulesOfPage, type Locale } from './lint.ts'

const texts = {
  en: {
    back: 'All codes',
    write: 'How to write it',
    found: 'ESLint finds the number and says what it means:',
    fixed: '`eslint --fix` writes the member and its import:',
    edition: (edition: string) => `The code came with edition ${edition}, which the settings must name:`,
    root: '',
  },
  zh: {
    back: '全部响应码',
    write: '如何书写',
    found: 'ESLint 会找出这个数字，并说明其含义：',
    fixed: '`eslint --fix` 会写出枚举成员并加上导入：',
    edition: (edition: string) => `此响应码自 ${edition} 版起才有，需在设置中指定版本：`,
    root: '/zh',
  },
}

/** A page for VitePress. */
export interface CodePage {
  readonly params: { readonly code: string }
  readonly content: string
}

/**
 * Makes the pages of all codes.
 * @param locale the language
 * @returns a page for each code of any edition
 */
export function codePages(locale: Locale): CodePage[] {
  return allCodes.map((row) => ({ params: { code: String(row.code) }, content: contentFor(row, locale) }))
}

function contentFor(row: CodeRow, locale: Locale): string {
  const { back, write, found, fixed, edition, root } = texts[locale]
  const isFirst = codesOfEdition(editions[0]).includes(row)
  const settings = isFirst ? '' : `${edition(row.since)}\n\n\`\`\`js settings\n{ 'rayvision-codes': { edition: '${row.since}' } }\n\`\`\`\n\n`
  const sample = `\`\`\`js incorrect\nconst res = await api.call()\nif (res.code === ${row.code}) showError(res.message)\n\`\`\`\n`
  const [example] = examplesOf(codeBlocks(settings + sample))
  if (!example) throw new Error(`the page of ${row.code} has no sample`)
  const written = lintExample(example, rulesOfPage('codes/[code].md'), locale).fixed
  return [
    `[← ${back}](${root}/codes/)`,
    `# ${row.code} \`${row.name}\``,
    `<CodeDetails :code="${row.code}" />`,
    `## ${write}`,
    `${settings}${found}`,
    sample,
    `${fixed}\n\n\`\`\`js fixed\n${written}\`\`\``,
    '',
  ].join('\n\n')
}
