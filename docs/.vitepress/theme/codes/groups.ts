/**
 * The groups of codes, as people know them: by how their numbers begin. A group is a help for looking things up and
 * nothing that the API promises.
 */
import type { CodeRow } from '../../../../codes/src/generated/all-codes.ts'

/** A group of codes. */
export interface CodeGroup {
  /** What stands in addresses. */
  readonly id: string
  /** How the numbers look. */
  readonly numbers: string
  readonly name: { readonly en: string; readonly zh: string }
  readonly pattern: RegExp
}

export const codeGroups: readonly CodeGroup[] = [
  { id: 'general', numbers: '1xx–5xx', name: { en: 'General results', zh: '通用结果' }, pattern: /^[1-5]\d\d$/ },
  { id: 'requests', numbers: '6xx', name: { en: 'Requests and sign-in', zh: '请求与登录校验' }, pattern: /^6\d\d$/ },
  { id: 'records', numbers: '7xx', name: { en: 'Records', zh: '记录' }, pattern: /^7\d\d$/ },
  { id: 'accounts', numbers: '8xx', name: { en: 'Accounts', zh: '账号' }, pattern: /^8\d\d$/ },
  { id: 'orders', numbers: '9xx', name: { en: 'Registration, payment and sub-accounts', zh: '注册、支付与子账号' }, pattern: /^9\d\d$/ },
  { id: 'tools', numbers: '1000+', name: { en: 'Servers and transfer tools', zh: '服务器与传输工具' }, pattern: /^\d{4,}$/ },
]

/**
 * @param row a row of the code table
 * @returns its group
 * @throws {Error} where no group has the code
 */
export function groupOf({ code }: CodeRow): CodeGroup {
  const group = codeGroups.find(({ pattern }) => pattern.test(String(code)))
  if (!group) throw new Error(`no group has the response code ${code}`)
  return group
}
