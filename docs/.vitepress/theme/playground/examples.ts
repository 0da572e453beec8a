/**
 * The examples of the picker. Their comments are in the language of the page.
 */
import type { Localized } from '../../../../src/locale.ts'
import type { Language } from './languages.ts'

/** An example, with the rules that report in it under the preset `recommended`. */
export interface Example {
  readonly title: Localized
  readonly language: Language
  readonly code: Localized
  readonly reports: readonly string[]
}

/** A text without comments. */
const same = (code: string): Localized => ({ en: code, zh: code })

/** A text with one comment, in both languages. */
const commented = (comment: Localized, code: (comment: string) => string): Localized => ({ en: code(comment.en), zh: code(comment.zh) })

export const examples: readonly [Example, ...Example[]] = [
  {
    title: { en: 'Magic codes', zh: '魔法数字' },
    language: 'js',
    reports: ['no-magic-code'],
    code: commented({ en: 'Not a response code: the plugin leaves HTTP statuses alone.', zh: '这不是响应码：插件不会管 HTTP 状态码。' }, (comment) => `import { api } from './api.js'

export async function logIn(user) {
  const res = await api.login(user)
  if (res.code === 805) return askAgain(res.message)
  if ([804, 812].includes(res.code)) return showSupport()
  if (res.code !== 200) throw new Error(res.message)
  return res.data
}

// ${comment}
export async function isOnline(url) {
  const response = await fetch(url)
  return response.status === 200
}
`),
  },
  {
    title: { en: 'A switch that forgets a code', zh: '漏掉响应码的 switch' },
    language: 'js',
    reports: ['exhaustive-switch', 'no-duplicate-code'],
    code: same(`import { RayvisionCode } from 'rayvision-codes'
import { api } from './api.js'

export async function showTasks() {
  const res = await api.tasks()
  switch (res.code) {
    case RayvisionCode.SUCCESS:
      render(res.data)
      break
    case RayvisionCode.NEED_USER_LOGIN:
    case RayvisionCode.FORBIDDEN:
      openLogin()
      break
    case RayvisionCode.FORBIDDEN:
      showContact()
      break
  }
}
`),
  },
  {
    title: { en: 'A code that does not exist', zh: '不存在的响应码' },
    language: 'js',
    reports: ['no-unknown-code'],
    code: same(`import { RayvisionCode } from 'rayvision-codes'
import { api } from './api.js'

export async function submit(task) {
  const res = await api.submitTask(task)
  if (res.code === 803) return showLocked()
  if (res.code === 401) return openLogin()
  if (res.code === RayvisionCode.ACCOUNT_PASSWORD_FAIL) return askAgain()
  return res.data
}
`),
  },
  {
    title: { en: 'Is the code true?', zh: '把响应码当布尔值' },
    language: 'js',
    reports: ['no-code-truthiness'],
    code: same(`import { api } from './api.js'

export async function rename(label, name) {
  const res = await api.renameLabel(label, name)
  if (res.code) {
    showError(res.message)
    return
  }
  close(res.code ? 'renamed' : 'failed')
}
`),
  },
  {
    title: { en: 'Codes of something else', zh: '别处的 code' },
    language: 'js',
    reports: [],
    code: commented({ en: 'Put the cursor on a number to see what speaks against it.', zh: '把光标放到数字上，看看哪些依据表明它不是响应码。' }, (comment) => `import { spawn } from 'node:child_process'

// ${comment}
export function render(scene) {
  const child = spawn('render', [scene])
  child.on('exit', (code) => {
    if (code === 100) render(scene)
  })
}

export async function readScene(file, fs) {
  try {
    return await fs.readFile(file)
  } catch (error) {
    if (error.code === 404) return undefined
    throw error
  }
}

addEventListener('close', (event) => {
  if (event.code === 1000) finish()
})
`),
  },
  {
    title: { en: 'TypeScript', zh: 'TypeScript' },
    language: 'ts',
    reports: ['no-magic-code'],
    code: same(`import type { Account, ApiResponse } from './api.ts'
import { request } from './api.ts'

const MESSAGES: Record<number, string> = {
  804: 'Your account is locked.',
  805: 'Check the user name and the password.',
}

export async function logIn(name: string): Promise<Account | undefined> {
  const res: ApiResponse<Account> = await request('/login', { name })
  if ((res.code as number) === 200) return res.data
  notify(MESSAGES[res.code] ?? res.message)
  return undefined
}
`),
  },
  {
    title: { en: 'Vue component', zh: 'Vue 组件' },
    language: 'vue',
    reports: ['no-magic-code'],
    code: same(`<script setup>
import { ref } from 'vue'
import { api } from './api.js'

const res = ref(await api.balance())
</script>

<template>
  <LoginForm v-if="res.code === 602" />
  <p v-else-if="res.code === 913">{{ res.message }}</p>
  <Balance v-else :amount="res.data" />
</template>
`),
  },
]
