/**
 * The texts of the lookup and of the page of a code.
 */
export interface CodeTexts {
  readonly search: string
  readonly searchHint: string
  readonly group: string
  readonly anyGroup: string
  readonly edition: string
  readonly editionHint: (edition: string) => string
  readonly count: (count: number) => string
  readonly near: (count: number) => string
  readonly none: string
  readonly copy: string
  readonly copied: (member: string) => string
  readonly since: (edition: string) => string
  readonly english: string
  readonly chinese: string
  readonly member: string
  readonly importedFrom: string
  readonly all: string
  readonly sameGroup: string
}

export const codeTexts: Readonly<Record<'en' | 'zh', CodeTexts>> = {
  en: {
    search: 'Number, name or meaning',
    searchHint: 'In English or Chinese. Enter opens the first code, the arrow keys go through the list.',
    group: 'Group',
    anyGroup: 'All',
    edition: 'Edition',
    editionHint: (edition) => `Codes of the edition ${edition} and those before it.`,
    count: (count) => (count === 1 ? '1 code' : `${count} codes`),
    near: (count) => (count === 1 ? 'No code has this; one comes near' : `No code has this; ${count} come near`),
    none: 'No code has this, and none comes near',
    copy: 'Copy',
    copied: (member) => `Copied ${member}`,
    since: (edition) => `since ${edition}`,
    english: 'Meaning',
    chinese: 'In Chinese',
    member: 'Enum member',
    importedFrom: 'Imported from',
    all: 'All codes',
    sameGroup: 'Other codes of the group',
  },
  zh: {
    search: '编号、名称或含义',
    searchHint: '中英文均可。按回车打开第一个结果，用上下方向键在列表中移动。',
    group: '分组',
    anyGroup: '全部',
    edition: '版本',
    editionHint: (edition) => `包括 ${edition} 及更早版本的响应码。`,
    count: (count) => `${count} 个响应码`,
    near: (count) => `没有完全匹配的响应码，有 ${count} 个相近`,
    none: '没有匹配或相近的响应码',
    copy: '复制',
    copied: (member) => `已复制 ${member}`,
    since: (edition) => `自 ${edition}`,
    english: '英文含义',
    chinese: '含义',
    member: '枚举成员',
    importedFrom: '导入自',
    all: '全部响应码',
    sameGroup: '同组的其他响应码',
  },
}

/** The texts of a page's language. */
export function codeTextsIn(lang: string): CodeTexts {
  return codeTexts[lang.startsWith('zh') ? 'zh' : 'en']
}

/** The heads of the table of editions. */
export const editionTexts = {
  en: { edition: 'Edition', count: 'Codes', added: 'New', module: 'Fixes import from' },
  zh: { edition: '版本', count: '响应码数', added: '新增', module: '修复时导入自' },
} as const
