/**
 * Shows in the highlighted code of a sample what ESLint says of it: squiggles, and each message below its line.
 */
import type { Linter } from 'eslint'
import type { ShikiTransformer } from 'shiki'
import { SETTINGS_KEY } from '../../../src/settings.ts'
import type { Locale } from './lint.ts'

type Child = Parameters<NonNullable<ShikiTransformer['pre']>>[0]['children'][number]
type ElementNode = Extract<Child, { type: 'element' }>

const texts = {
  en: { error: 'Error', warning: 'Warning', suggestions: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`) },
  zh: { error: '错误', warning: '警告', suggestions: (count: number) => `${count} 条修改建议` },
}

const severityOf = ({ severity }: Linter.LintMessage): 'error' | 'warning' => (severity === 2 ? 'error' : 'warning')

/**
 * @param problems what ESLint reports in the sample
 * @param locale the language of the page
 * @param pageOfRule gives the address of a rule's page
 * @returns a transformer for the one sample
 */
export function showProblems(
  problems: readonly Linter.LintMessage[],
  locale: Locale,
  pageOfRule: (name: string) => string,
): ShikiTransformer {
  return {
    name: 'rayvision-codes:problems',
    preprocess(_code, options) {
      options.decorations = [...(options.decorations ?? []), ...distinctRanges(problems)]
    },
    // After `code`, in which the squiggles count the lines.
    pre(node) {
      const [code] = node.children
      if (code?.type !== 'element') return
      // A line and its line end stand for each line of the text.
      const lines = code.children.filter((child): child is ElementNode => child.type === 'element')
      for (const problem of problems.toReversed()) {
        const line = lines[problem.line - 1]
        if (!line) continue
        // Behind the line end, if the line has one: between the two it would leave an empty line.
        const next = code.children.indexOf(line) + 1
        const place = code.children[next]?.type === 'text' ? next + 1 : next
        code.children.splice(place, 0, messageBelow(problem, locale, pageOfRule))
      }
    },
  }
}

/** The squiggles; one where several problems have the same place. */
function distinctRanges(problems: readonly Linter.LintMessage[]): NonNullable<Parameters<NonNullable<ShikiTransformer['preprocess']>>[1]['decorations']> {
  const places = new Map(problems.map((problem) => [`${problem.line}:${problem.column}:${problem.endLine}:${problem.endColumn}`, problem]))
  return [...places.values()].flatMap((problem) => {
    if (problem.endLine === undefined || problem.endColumn === undefined) return []
    return {
      start: { line: problem.line - 1, character: problem.column - 1 },
      end: { line: problem.endLine - 1, character: problem.endColumn - 1 },
      properties: { class: `lint-squiggle lint-squiggle-${severityOf(problem)}` },
    }
  })
}

function messageBelow(problem: Linter.LintMessage, locale: Locale, pageOfRule: (name: string) => string): ElementNode {
  const severity = severityOf(problem)
  const ruleId = problem.ruleId ?? ''
  const name = ruleId.startsWith(`${SETTINGS_KEY}/`) ? ruleId.slice(SETTINGS_KEY.length + 1) : undefined
  const rule = name === undefined ? element('span', 'lint-rule', [text(ruleId)]) : element('a', 'lint-rule', [text(name)], { href: pageOfRule(name) })
  const suggestions = problem.suggestions ?? []
  return element('span', `lint-message lint-message-${severity} vp-copy-ignore`, [
    element('span', 'lint-text', [
      element('span', 'lint-severity', [text(texts[locale][severity])]),
      text(' '),
      text(problem.message),
      text(' '),
      rule,
    ]),
    ...(suggestions.length === 0
      ? []
      : [
          element('details', 'lint-suggestions', [
            element('summary', '', [text(texts[locale].suggestions(suggestions.length))]),
            element('ul', '', suggestions.map(({ desc }) => element('li', '', [text(desc)]))),
          ]),
        ]),
  ])
}

const text = (value: string): Extract<Child, { type: 'text' }> => ({ type: 'text', value })

function element(tagName: string, className: string, children: ElementNode['children'], properties: Record<string, string> = {}): ElementNode {
  return { type: 'element', tagName, properties: { ...(className && { class: className }), ...properties }, children }
}
