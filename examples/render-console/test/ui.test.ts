import { describe, expect, it, vi } from 'vitest'
import { en } from '../src/i18n/en'
import { severity, translate } from '../src/i18n/translate'
import { zh } from '../src/i18n/zh'
import { TaskStore } from '../src/store/taskStore'
import { createUserStore, reduceUser, type UserState } from '../src/store/userStore'
import { createLoginForm, errorText } from '../src/ui/loginForm'
import { createShortcutHandler } from '../src/ui/shortcuts'
import { toastFor } from '../src/ui/toast'
import catalog from './messages.zh.json'
import { answering, clientFor, newSession, reply } from './helpers'

describe('messages', () => {
  it.each(catalog as Array<[number, string]>)('zh %i', (code, text) => {
    expect(zh(reply(code))).toBe(text)
    expect(translate(reply(code))).toBe(text)
  })

  it('zh falls back to the message of the server', () => {
    expect(zh(reply(99999, null, '新的错误'))).toBe('新的错误')
  })

  it.each([
    [200, 'Done.'],
    [403, 'You are not allowed to do this.'],
    [404, 'This does not exist any more.'],
    [500, 'The render farm has a problem. Please try again.'],
    [602, 'Please log in.'],
    [605, 'Ask the owner of the main account for permission.'],
    [804, 'This account is disabled.'],
    [805, 'Wrong user name or password.'],
    [812, 'Too many logins from your network.'],
    [913, 'This sub-account is in arrears.'],
    [1000, 'The render farm has a problem. Please try again.'],
  ])('en %i', (code, text) => {
    expect(translate(reply(code), 'en')).toBe(text)
  })

  it('en falls back twice', () => {
    expect(en(reply(916, null, 'Type mismatch'))).toBe('Type mismatch')
    expect(en(reply(916, null, ''))).toBe('Something went wrong.')
  })

  it.each([
    [200, 'success'],
    [700, 'info'],
    [920, 'info'],
    [812, 'warning'],
    [913, 'warning'],
    [805, 'error'],
    [100, 'error'],
  ])('severity of %i is %s', (code, expected) => {
    expect(severity(reply(code))).toBe(expected)
  })
})

describe('toasts', () => {
  it('are not shown for what the page shows itself', () => {
    expect(toastFor(reply(200), 'en')).toBeNull()
    expect(toastFor(reply(700), 'en')).toBeNull()
  })

  it.each([
    [804, true],
    [913, true],
    [1000000, true],
    [805, false],
    [1000, false],
  ])('%i sticks: %s', (code, sticky) => {
    const toast = toastFor(reply(code), 'en')
    expect(toast?.sticky).toBe(sticky)
    expect(toast?.text).toBe(translate(reply(code), 'en'))
  })
})

describe('login form', () => {
  it.each([
    [901, 'E-mail: message 901'],
    [604, 'Code: message 604'],
    [804, 'Your account is disabled. Write to support.'],
    [805, 'Wrong user name or password.'],
    [812, 'Too many attempts. Come back in a few minutes.'],
    [500, 'message 500'],
  ])('text for %i', (code, text) => {
    expect(errorText(reply(code))).toBe(text)
  })

  it('walks from phone to code to done', async () => {
    const session = newSession()
    const { client } = clientFor([reply(200), reply(604), reply(200, { token: 't' })], { session })
    const form = createLoginForm(client, session)
    await form.submitPhone('13800000000')
    expect(form.state).toEqual({ busy: false, error: '', step: 'code' })
    await form.submitCode('13800000000', '0')
    expect(form.state).toEqual({ busy: false, error: 'wrong-code', step: 'code' })
    await form.submitCode('13800000000', '1')
    expect(form.state).toEqual({ busy: false, error: '', step: 'done' })
  })
})

describe('shortcuts', () => {
  const actions = () => ({ close: vi.fn(), open: vi.fn(), remove: vi.fn(), selectAll: vi.fn(), move: vi.fn() })

  it.each([
    [{ keyCode: 27 }, 'close'],
    [{ keyCode: 13 }, 'open'],
    [{ which: 46 }, 'remove'],
    [{ keyCode: 8, metaKey: true }, 'remove'],
    [{ keyCode: 65, code: 'KeyA', ctrlKey: true }, 'selectAll'],
    [{ keyCode: 40 }, 'move'],
  ] as const)('%o: %s', (event, name) => {
    const all = actions()
    createShortcutHandler(all)(event)
    expect(all[name]).toHaveBeenCalledOnce()
  })
})

describe('user store', () => {
  const user = { userId: 1, userName: 'ann', phone: null }
  const ready: UserState = { status: 'ready', user }

  it.each([
    [200, ready],
    [602, { status: 'anonymous' }],
    [800, { status: 'anonymous' }],
    [804, { status: 'disabled' }],
  ])('%i', (code, expected) => {
    expect(reduceUser(ready, reply(code, user))).toEqual(expected)
  })

  it.each([500, 1000, 805])('%i changes nothing', (code) => {
    expect(reduceUser(ready, reply(code, user))).toBe(ready)
  })

  it('becomes ready again', () => {
    expect(reduceUser({ status: 'disabled' }, reply(200, user))).toEqual(ready)
  })

  it('refreshes', async () => {
    const { client } = clientFor([reply(200, user), reply(804)])
    const store = createUserStore(client)
    expect(await store.refresh()).toEqual(ready)
    await store.refresh()
    expect(store.state).toEqual({ status: 'disabled' })
  })
})

describe('task store', () => {
  it.each([
    [200, [{ taskId: 1 }], ''],
    [700, [], 'no tasks yet'],
    [602, [], 'log in to see your tasks'],
    [500, [], 'message 500'],
  ])('load: %i', async (code, tasks, notice) => {
    const store = new TaskStore(answering(code, { items: [{ taskId: 1 }] }))
    await store.load()
    expect(store.tasks).toEqual(tasks)
    expect(store.notice).toBe(notice)
  })

  it('puts a task back that could not be deleted', async () => {
    const { client } = clientFor([reply(200, { items: [{ taskId: 1 }, { taskId: 2 }] }), reply(200), reply(403)])
    const store = new TaskStore(client)
    await store.load()
    await store.remove(1)
    expect(store.tasks).toEqual([{ taskId: 2 }])
    await store.remove(2)
    expect(store.tasks).toEqual([{ taskId: 2 }])
    expect(store.notice).toBe('These tasks belong to someone else')
  })
})
