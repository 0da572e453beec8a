import { describe, expect, it } from 'vitest'
import { codeBlocks } from '../../docs/.vitepress/samples/blocks.ts'
import { codePages } from '../../docs/.vitepress/samples/code-page.ts'
import { lintBlocks } from '../../docs/.vitepress/samples/markdown.ts'
import { allCodes } from '../../codes/src/generated/all-codes.ts'

const REPORTED = 'const res = await api.login(user)\nif (res.code === 805) showError(res.message)\n'
const RIGHT = 'if (response.status === 404) retry()\n'
const FIXED = `import { RayvisionCode } from 'rayvision-codes'\n\n${REPORTED.replace('805', 'RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL')}`

const fence = (info: string, text: string): string => `\`\`\`${info}\n${text}\`\`\`\n\n`
const lint = (page: string, file = 'guide.md', locale: 'en' | 'zh' = 'en') => [...lintBlocks(codeBlocks(page), file, locale).values()]

describe('the samples of a page', () => {
  it('show what ESLint says, and what --fix writes where the page does not', () => {
    const [sample] = lint(fence('js incorrect', REPORTED))
    expect(sample?.problems.map(({ ruleId }) => ruleId)).toEqual(['rayvision-codes/no-magic-code'])
    expect(sample?.fixed).toBe(FIXED)
    expect(lint(fence('js incorrect', REPORTED) + fence('js fixed', FIXED))[0]?.fixed).toBeUndefined()
  })

  it('show the messages in the language of the page', () => {
    expect(lint(fence('js incorrect', REPORTED), 'zh/guide.md', 'zh')[0]?.problems[0]?.message).toContain('用户名或密码错误')
  })

  it('on the page of a rule are linted with that rule alone', () => {
    expect(() => lint(fence('js correct', REPORTED), 'rules/no-unknown-code.md')).not.toThrow()
    expect(() => lint(fence('js correct', REPORTED), 'zh/rules/no-magic-code.md')).toThrow()
  })

  it.each([
    ['is said to be incorrect and is not', fence('js incorrect', RIGHT)],
    ['is said to be correct and is not', fence('js correct', REPORTED)],
    ['has no mark and is reported', fence('js', REPORTED)],
    ['shows other messages', fence('js incorrect', REPORTED) + fence('text messages', '2:18 Something.\n')],
    ['shows another fix', fence('js incorrect', REPORTED) + fence('js fixed', REPORTED)],
    ['cannot be parsed', fence('js correct', 'const = 1\n')],
    ['is no JSON', fence('json', '{ "rules": }\n')],
    ['names a rule that does not exist', fence('json', '{ "rules": { "rayvision-codes/no-such-rule": "error" } }\n')],
    ['has settings that the plugin refuses', fence('js settings', "{ 'rayvision-codes': { locale: 'fr' } }\n")],
    ['is TypeScript and is reported', fence('ts correct', REPORTED)],
    ['is Vue and is reported in the template', fence('vue correct', '<template><p v-if="res.code === 805">{{ res.message }}</p></template>\n')],
  ])('stop the build where one %s', (_, page) => {
    expect(() => lint(page)).toThrow('guide.md')
  })

  it('may get types', () => {
    const typed = 'declare const answer: { code: 200 | 805 }\nswitch (answer.code) {\n  case 200:\n}\n'
    const [sample] = lint(fence('ts incorrect typed', typed), 'rules/exhaustive-switch.md')
    expect(sample?.problems[0]?.message).toContain('805')
  })
})

it('each code has a page in both languages, whose samples are right', () => {
  for (const locale of ['en', 'zh'] as const) {
    const pages = codePages(locale)
    expect(pages.map(({ params }) => params.code)).toEqual(allCodes.map(({ code }) => String(code)))
    for (const { content } of pages) expect(lint(content, 'codes/[code].md', locale).length).toBeGreaterThan(1)
  }
})
