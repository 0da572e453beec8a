/**
 * Code blocks of Markdown, by the processor of @eslint/markdown.
 */
import markdown from '@eslint/markdown'
import * as typescriptParser from '@typescript-eslint/parser'
import { describe, expect, it } from 'vitest'
import { fixerOf, IMPORT } from '../support/parsers.ts'

const fix = fixerOf(
  'README.md',
  { files: ['**/*.md'], plugins: { markdown: markdown }, processor: 'markdown/markdown' },
  { files: ['**/*.md/*.ts'], languageOptions: { parser: typescriptParser } },
  { files: ['**/*.md/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
)

describe('code blocks', () => {
  it('each is fixed for itself, and the text around them never', async () => {
    const code = [
      '# Code 805', '',
      'Compare `res.code === 805`:', '',
      '```js', 'const res = await api.login()', 'if (res.code === 805) go()', '```', '',
      '```ts', "import { login } from './api'", '', 'const isOk = (res: Answer): boolean => res.code === 200', '```', '',
      '```cjs', "'use strict'", "const api = require('./api')", 'exports.isOk = (res) => res.code === 200', '```', '',
      '```json', '{ "code": 805 }', '```', '',
      '    res.code === 805', '',
    ].join('\n')
    const output = code
      .replace('const res = await api.login()\nif (res.code === 805)', `${IMPORT}\n\nconst res = await api.login()\nif (res.code === RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL)`)
      .replace("import { login } from './api'\n", (all) => `${all}${IMPORT}\n`)
      .replace('boolean => res.code === 200', 'boolean => res.code === RayvisionCode.SUCCESS')
      .replace("const api = require('./api')\n", (all) => `${all}const { RayvisionCode } = require('rayvision-codes')\n`)
      .replace('(res) => res.code === 200', '(res) => res.code === RayvisionCode.SUCCESS')
    expect(await fix(code)).toEqual({ output, left: [] })
    expect(await fix(output)).toEqual({ output, left: [] })
  })

  it('in a list, with its indentation', async () => {
    const code = '- Ask:\n\n  ```js\n  const res = await api.login()\n  if (res.code === 805) go()\n  ```\n'
    const { output, left } = await fix(code)
    expect(left).toEqual([])
    expect(output).toBe(
      `- Ask:\n\n  \`\`\`js\n  ${IMPORT}\n  \n  const res = await api.login()\n  if (res.code === RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL) go()\n  \`\`\`\n`,
    )
  })

  it('in a quotation', async () => {
    const code = '> ```js\n> if (res.code === 805) go()\n> ```\n'
    expect((await fix(code)).output).toBe(
      `> \`\`\`js\n> ${IMPORT}\n> \n> if (res.code === RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL) go()\n> \`\`\`\n`,
    )
  })
})
