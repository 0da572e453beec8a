/**
 * The texts of the playground in both languages.
 */
import { reasons, type Certainty, type Reason } from '../../../../src/evidence.ts'
import type { Locale } from '../../../../src/locale.ts'
import type { Language } from './languages.ts'
import type { Preset, SettingsTextError, Severity } from './state.ts'

export interface PlaygroundTexts {
  readonly title: string
  readonly intro: string
  readonly example: string
  readonly ownCode: string
  readonly language: string
  readonly languages: Readonly<Record<Language, string>>
  readonly copyLink: string
  readonly linkCopied: string
  readonly linkNotCopied: string
  readonly badLink: string
  readonly code: string
  readonly codeHint: string
  readonly fixed: string
  readonly fixedHint: (changedLines: number) => string
  readonly problems: string
  readonly count: (errors: number, warnings: number) => string
  readonly loading: string
  readonly notLinted: string
  readonly duration: (milliseconds: number) => string
  readonly goTo: (line: number, column: number) => string
  readonly severity: Readonly<Record<Severity, string>>
  readonly fix: string
  readonly evidence: string
  readonly evidenceHint: string
  readonly place: (line: number) => string
  readonly sum: string
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly reason: string
  readonly weight: string
  readonly reasons: Readonly<Record<Reason, string>>
  readonly rules: string
  readonly preset: string
  readonly presets: Readonly<Record<Preset, string>>
  readonly presetChanged: string
  readonly resetRules: string
  readonly settings: string
  readonly edition: string
  readonly locale: string
  readonly locales: Readonly<Record<Locale, string>>
  readonly enumName: string
  readonly enumModule: string
  readonly codeProperties: string
  readonly others: string
  readonly othersHint: string
  readonly othersProblem: (error: SettingsTextError) => string
  readonly crashed: (message: string) => string
}

const enReasons = Object.fromEntries(Object.entries(reasons).map(([reason, { text }]) => [reason, text])) as Record<Reason, string>

export const playgroundTexts: Readonly<Record<Locale, PlaygroundTexts>> = {
  en: {
    title: 'Playground',
    intro: 'The plugin and ESLint run in this page. What you type stays in your browser.',
    example: 'Example',
    ownCode: 'Your own code',
    language: 'Language',
    languages: { js: 'JavaScript', ts: 'TypeScript', vue: 'Vue' },
    copyLink: 'Copy link',
    linkCopied: 'The link is copied.',
    linkNotCopied: 'The browser does not let the page copy. The link is in the address bar.',
    badLink: 'The playground cannot read this link: it is cut off or damaged. Here is the first example instead.',
    code: 'Your code',
    codeHint: 'F8 goes to the next problem, Ctrl+Shift+M to the list of them, Escape back.',
    fixed: 'After eslint --fix',
    fixedHint: (lines) => (lines === 0 ? 'nothing to fix' : lines === 1 ? '1 line changed' : `${lines} lines changed`),
    problems: 'Problems',
    count: (errors, warnings) => {
      const numbered = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`
      if (errors + warnings === 0) return 'No problems'
      return `${numbered(errors + warnings, 'problem')} (${numbered(errors, 'error')}, ${numbered(warnings, 'warning')})`
    },
    loading: 'Loading ESLint…',
    notLinted: 'The settings are wrong: nothing is linted.',
    duration: (milliseconds) => `linted in ${milliseconds} ms`,
    goTo: (line, column) => `line ${line}, column ${column}`,
    severity: { off: 'off', warn: 'warn', error: 'error' },
    fix: 'Fix',
    evidence: 'Why, or why not',
    evidenceHint: 'Put the cursor on a code to see the reasons.',
    place: (line) => `line ${line}`,
    sum: 'Sum',
    certainty: {
      none: 'no response code',
      likely: 'likely a response code',
      certain: 'certainly a response code',
      proved: 'proved to be a response code',
    },
    reason: 'Reason',
    weight: 'Weight',
    reasons: enReasons,
    rules: 'Rules',
    preset: 'Preset',
    presets: { recommended: 'recommended', strict: 'strict' },
    presetChanged: 'with changes',
    resetRules: 'Reset',
    settings: 'Settings',
    edition: 'Edition',
    locale: 'Language of messages',
    locales: { en: 'English', zh: '中文' },
    enumName: 'Enum name',
    enumModule: 'Enum module',
    codeProperties: 'Code properties',
    others: 'Other settings (JSON)',
    othersHint: 'codes, responseNames, responseCalls',
    othersProblem: ({ problem, detail }) => {
      if (problem === 'field') return `“${detail}” has a field of its own above.`
      return problem === 'object' ? 'Expected an object: { "responseCalls": ["api.*"] }.' : `This is no JSON: ${detail}`
    },
    crashed: (message) => `ESLint stopped: ${message}`,
  },
  zh: {
    title: '在线试用',
    intro: '插件和 ESLint 都在本页面内运行，你输入的内容不会离开浏览器。',
    example: '示例',
    ownCode: '自己的代码',
    language: '语言',
    languages: { js: 'JavaScript', ts: 'TypeScript', vue: 'Vue' },
    copyLink: '复制链接',
    linkCopied: '链接已复制。',
    linkNotCopied: '浏览器不允许复制，请从地址栏复制链接。',
    badLink: '无法读取此链接：内容不完整或已损坏。现在显示的是第一个示例。',
    code: '你的代码',
    codeHint: '按 F8 跳到下一个问题，按 Ctrl+Shift+M 进入问题列表，按 Esc 返回。',
    fixed: 'eslint --fix 之后',
    fixedHint: (lines) => (lines === 0 ? '无需修复' : `修改了 ${lines} 行`),
    problems: '问题',
    count: (errors, warnings) =>
      errors + warnings === 0 ? '没有问题' : `${errors + warnings} 个问题（${errors} 个错误，${warnings} 个警告）`,
    loading: '正在加载 ESLint…',
    notLinted: '设置有误，未进行检查。',
    duration: (milliseconds) => `检查用时 ${milliseconds} 毫秒`,
    goTo: (line, column) => `第 ${line} 行第 ${column} 列`,
    severity: { off: '关闭', warn: '警告', error: '错误' },
    fix: '修复',
    evidence: '判断依据',
    evidenceHint: '把光标放到代码中的数字上，查看依据。',
    place: (line) => `第 ${line} 行`,
    sum: '合计',
    certainty: { none: '不是响应码', likely: '可能是响应码', certain: '确定是响应码', proved: '证实是响应码' },
    reason: '依据',
    weight: '权重',
    reasons: {
      'response-call': '对象是设置 responseCalls 所列调用的结果',
      'response-callback': '对象是这样的调用传给其回调的结果',
      'response-type': '对象的类型是设置 responseTypes 所列的类型',
      'enum-type': '类型是响应码枚举，或由响应码表中的数字组成',
      'guarded': 'isRayvisionCode 判断为响应码表中的响应码',
      'api-call': '对象是 API 调用的结果',
      'imported-call': '对象是 await 导入函数（或 hook 所给函数）的结果',
      'verb-call': '对象是 await 某个方法的结果，而方法名像是 API 调用',
      'awaited-call': '对象是 await 某个函数的结果',
      'plain-call': '对象是普通调用的结果，既没有 await，也不是 API 调用',
      'parsed-body': '对象是解析后的 JSON 正文',
      'response-body': '对象是响应的正文（response.data、error.response.data）',
      'success-callback': '对象是成功回调的参数',
      'interceptor': '对象是响应拦截器的参数',
      'response-literal': '对象是本文件中的字面量，不是 API 的返回',
      'response-name': '对象的名称像是响应',
      'bare-code': '是普通变量，其来源不足以证明',
      'error-name': '对象的名称像是错误',
      'foreign-name': '对象的名称像是其他带有 code 的东西（事件、进程、数据行）',
      'enum-company': '在别处与枚举成员比较',
      'payload-code': '属于某个响应的数据，而该响应自己的 code 已与成功码比较，或用于 switch',
      'round-value': '与一个整百的响应码比较，整百的数也常用作数量',
      'body-siblings': '从同一对象读取了 message、msg、data、success 等',
      'msg-sibling': '从 API 调用被拒绝时得到的对象读取了 msg，语言自身的错误没有它',
      'foreign-siblings': '从同一对象读取了 signal、stdout、reason、errno 等',
      'error-siblings': '从同一对象读取了 stack、name、cause 等',
      'beside-message': '与 message 一起被解构或传递',
      'api-function': '是某个函数的参数，而函数名提到 API 或其响应，或函数与响应一同传出',
      'success-value': '与表示成功的响应码比较',
      'distinctive-value': '与几乎别处不用的响应码比较',
      'several-codes': '与表中多个响应码比较',
      'http-like-value': '与同时也是 HTTP 状态码的数字比较',
      'digits-value': '与四到七位的数字比较，其他 API 也这样用',
      'exit-value': '某个函数的结果只与进程的退出码比较，如 0、1、127',
      'text-value': '与不是数字的文本比较',
      'errno-value': '与系统或库的错误名比较',
      'radix-value': '与非十进制的数字比较',
      'close-value': '与 WebSocket 的关闭码比较',
      'reply-value': '与邮件或文件服务器的应答码比较',
      'arithmetic': '对它做了位运算、减法、乘法或取余',
      'range': '用 < 或 > 比较',
      'foreign-origin': '值来自进程、套接字、解析器或其他不是响应的 API',
      'error-origin': '对象是捕获到的错误或被拒绝的错误',
      'api-rejection': '对象是 API 调用失败时得到的值，且与之比较的响应码几乎没有其他用途',
      'numbered-rejection': '对 API 的调用以该对象被拒绝，且其 code 是四到七位数字，语言自身的错误没有这样的 code',
      'event-origin': '值是事件监听器的参数',
      'row-origin': '对象是列表中的元素',
      'static-origin': '对象是常量、模块或类',
      'foreign-type': '由 Node、DOM，或某个库的错误或事件声明',
      'text-type': '类型是字符串',
      'other-api': '设置中列出了响应的调用或类型，而它不在其中',
    },
    rules: '规则',
    preset: '预设',
    presets: { recommended: 'recommended', strict: 'strict' },
    presetChanged: '有改动',
    resetRules: '还原',
    settings: '设置',
    edition: '版本',
    locale: '消息语言',
    locales: { en: 'English', zh: '中文' },
    enumName: '枚举名称',
    enumModule: '枚举模块',
    codeProperties: '响应码属性',
    others: '其他设置（JSON）',
    othersHint: 'codes、responseNames、responseCalls',
    othersProblem: ({ problem, detail }) => {
      if (problem === 'field') return `“${detail}”请在上面的字段中设置。`
      return problem === 'object' ? '应为对象：{ "responseCalls": ["api.*"] }。' : `不是有效的 JSON：${detail}`
    },
    crashed: (message) => `ESLint 已停止：${message}`,
  },
}

/** The language of the plugin for the language of a page. */
export function localeOf(lang: string): Locale {
  return lang.startsWith('zh') ? 'zh' : 'en'
}
