/**
 * What the temporary projects lint: files, the exact report, the exact fixed files, and the configs that the READMEs show.
 */
import { readFileSync } from 'node:fs'
import type { Files } from './host-project.ts'

/** JavaScript as a module and as CommonJS; `run.mjs` prints what the two compute. */
export const javaScript: Files = {
  'login.mjs': `export async function login(api, user) {
  const res = await api.login(user)
  if (res.code === 805) return 'wrong password'
  return res.code === 803 ? 'unknown' : 'welcome'
}
`,
  'retry.cjs': `'use strict'

exports.isWorthRetry = (response) => [500, 812].includes(response.data.code)
`,
  'run.mjs': `import { login } from './login.mjs'
import { isWorthRetry } from './retry.cjs'

const answers = [200, 803, 805].map((number) => login({ login: async () => ({ code: number }) }, 'user'))
const retries = [200, 500, 812].map((number) => isWorthRetry({ data: { code: number } }))
console.log(JSON.stringify([...(await Promise.all(answers)), ...retries]))
`,
}

export const javaScriptOutput = '["welcome","unknown","wrong password",false,true,true]\n'

export const javaScriptReport = [
  'login.mjs:3:20 error rayvision-codes/no-magic-code: The response code 805 means ACCOUNT_USERNAME_PASSWORD_FAIL ' +
    '(the user name or the password is wrong). Write RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL.',
  'login.mjs:4:23 error rayvision-codes/no-unknown-code: The API has no response code 803. ' +
    'Did you mean 802 (ACCOUNT_BINDING_FAIL), 804 (ACCOUNT_LOCKED), 801 (ACCOUNT_NOT_BINDING)?',
  'retry.cjs:3:39 error rayvision-codes/no-magic-code: The response code 500 means INTERNAL_ERROR ' +
    '(the server failed to process the request). Write RayvisionCode.INTERNAL_ERROR.',
  'retry.cjs:3:44 error rayvision-codes/no-magic-code: The response code 812 means ACCOUNT_LOGIN_IPLIMITFAIL ' +
    '(the IP address is restricted). Write RayvisionCode.ACCOUNT_LOGIN_IPLIMITFAIL.',
]

export const chineseReport = [
  'login.mjs:3:20 error rayvision-codes/no-magic-code: 响应码 805 即 ACCOUNT_USERNAME_PASSWORD_FAIL' +
    '（用户名或密码错误），请写成 RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL。',
  'login.mjs:4:23 error rayvision-codes/no-unknown-code: API 没有响应码 803，' +
    '是否应为 802 (ACCOUNT_BINDING_FAIL)、804 (ACCOUNT_LOCKED)、801 (ACCOUNT_NOT_BINDING)？',
  'retry.cjs:3:39 error rayvision-codes/no-magic-code: 响应码 500 即 INTERNAL_ERROR' +
    '（服务器处理失败），请写成 RayvisionCode.INTERNAL_ERROR。',
  'retry.cjs:3:44 error rayvision-codes/no-magic-code: 响应码 812 即 ACCOUNT_LOGIN_IPLIMITFAIL' +
    '（IP被限制），请写成 RayvisionCode.ACCOUNT_LOGIN_IPLIMITFAIL。',
]

export const javaScriptFixed: Files = {
  'login.mjs': `import { RayvisionCode } from 'rayvision-codes'

export async function login(api, user) {
  const res = await api.login(user)
  if (res.code === RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL) return 'wrong password'
  return res.code === 803 ? 'unknown' : 'welcome'
}
`,
  'retry.cjs': `'use strict'

const { RayvisionCode } = require('rayvision-codes')

exports.isWorthRetry = (response) => [RayvisionCode.INTERNAL_ERROR, RayvisionCode.ACCOUNT_LOGIN_IPLIMITFAIL].includes(response.data.code)
`,
}

export const typeScript: Files = {
  'client.ts': `export interface ApiResponse {
  code: number
  message: string
}

export function describe(res: ApiResponse): string {
  switch (res.code) {
    case 200:
      return 'welcome'
    case 602:
      return 'log in'
  }
  return res.message
}
`,
}

export const typeScriptReport = [
  'client.ts:7:11 error rayvision-codes/exhaustive-switch: This switch on a response code does not handle ' +
    '100 (FAIL), 400 (APIError), 403 (FORBIDDEN) and 44 more. Add the cases or a default.',
  'client.ts:8:10 error rayvision-codes/no-magic-code: The response code 200 means SUCCESS (the call succeeded). ' +
    'Write RayvisionCode.SUCCESS.',
  'client.ts:10:10 error rayvision-codes/no-magic-code: The response code 602 means NEED_USER_LOGIN (the user must log in). ' +
    'Write RayvisionCode.NEED_USER_LOGIN.',
]

export const typeScriptFixed: Files = {
  'client.ts': `import { RayvisionCode } from 'rayvision-codes'

export interface ApiResponse {
  code: number
  message: string
}

export function describe(res: ApiResponse): string {
  switch (res.code) {
    case RayvisionCode.SUCCESS:
      return 'welcome'
    case RayvisionCode.NEED_USER_LOGIN:
      return 'log in'
  }
  return res.message
}
`,
}

/**
 * Finds a config that a README shows.
 *
 * @param heading The heading under which it stands.
 * @returns The file, by the name in the comment of its first line.
 */
export function readmeConfig(readme: 'README.md' | 'README.zh-CN.md', heading: string): Files {
  const text = readFileSync(new URL(`../../${readme}`, import.meta.url), 'utf8')
  const section = text.split(/^### /m).find((part) => part.startsWith(`${heading}\n`))
  const block = /^```js\n(?<config>\/\/ (?<name>\S+)\n[^]*?)^```$/m.exec(section ?? '')?.groups
  if (block === undefined) throw new Error(`${readme} shows no config under "${heading}"`)
  return { [block['name']!]: block['config']! }
}
