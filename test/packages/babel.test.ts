/**
 * @babel/eslint-parser 7, which works with ESLint up to 9: Flow's types, JSX and proposals of the language.
 */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { HostProject, type Files } from './host-project.ts'

const files: Files = {
  'eslint.config.mjs': `import babelParser from '@babel/eslint-parser'
import rayvisionCodes from 'eslint-plugin-rayvision-codes'
export default [
  rayvisionCodes.configs.recommended,
  {
    files: ['*.js', '*.jsx'],
    languageOptions: {
      parser: babelParser,
      parserOptions: {
        requireConfigFile: false,
        babelOptions: { babelrc: false, configFile: false, presets: ['@babel/preset-flow', '@babel/preset-react'] },
      },
    },
  },
]
`,
  'flow.js': `// @flow
import type { Answer } from './types'

opaque type State = number

export async function login(user: string, api: { login: (user: string) => Promise<Answer> }): Promise<?State> {
  const { code }: Answer = await api.login(user)
  return (code: any) === 805 ? null : code
}
`,
  'component.jsx': `'use client'

export class Login extends React.Component {
  #isOpen = false
  state = { res: null }

  isLocked = () => this.state.res?.code === 804

  render() {
    const { res } = this.state
    return <>{res.code === 200 ? <b title="200">yes</b> : <i hidden={this.#isOpen}>{res.code !== 805 && 'no'}</i>}</>
  }
}
`,
}

const fixed: Files = {
  'flow.js': files['flow.js']!
    .replace("from './types'\n", (end) => `${end}import { RayvisionCode } from 'rayvision-codes'\n`)
    .replace('805', 'RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL'),
  'component.jsx': files['component.jsx']!
    .replace("'use client'\n", (end) => `${end}\nimport { RayvisionCode } from 'rayvision-codes'\n`)
    .replace('=== 804', '=== RayvisionCode.ACCOUNT_LOCKED')
    .replace('=== 200', '=== RayvisionCode.SUCCESS')
    .replace('!== 805', '!== RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL'),
}

describe('a project with @babel/eslint-parser', () => {
  let project: HostProject
  beforeAll(async () => {
    project = await HostProject.install(inject('tarballs'), {
      eslint: '^9',
      '@babel/core': '^7.28.0',
      '@babel/eslint-parser': '^7.28.0',
      '@babel/preset-flow': '^7.27.0',
      '@babel/preset-react': '^7.27.0',
    })
  })
  afterAll(() => project.remove())

  it('reports and fixes Flow, JSX and class fields, and changes nothing more when it is run again', () => {
    const folder = project.folderWith(files)
    expect(folder.lint().map((problem) => problem.split(': ')[0])).toEqual([
      'component.jsx:7:45 error rayvision-codes/no-magic-code',
      'component.jsx:11:28 error rayvision-codes/no-magic-code',
      'component.jsx:11:98 error rayvision-codes/no-magic-code',
      'flow.js:8:26 error rayvision-codes/no-magic-code',
    ])
    for (let run = 0; run < 2; run += 1) {
      expect(folder.eslint('.', '--fix')).toMatchObject({ exitCode: 0, stdout: '' })
      for (const [name, text] of Object.entries(fixed)) expect(folder.read(name)).toBe(text)
    }
  })
})
