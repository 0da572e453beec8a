import { describe, expect, it, vi } from 'vitest'
import { backoff, shouldReconnect } from '../src/notify/reconnect'
import { Notifier, type SocketLike } from '../src/notify/socket'
import { createApp } from '../src/server/app'
import { health } from '../src/server/health'
import { taskHook } from '../src/server/webhook'
import { answering, clientFor, reply } from './helpers'

describe('web hooks', () => {
  async function post(body: unknown, secret = 's') {
    const store = { finish: vi.fn(), fail: vi.fn(), hold: vi.fn() }
    const app = createApp().post('/hooks/task', taskHook('s', store))
    const response = await app.handle({ method: 'POST', path: '/hooks/task', headers: { 'x-rayvision-secret': secret }, body })
    return { store, status: response.statusCode, answer: response.body as any }
  }

  it('finishes a task', async () => {
    const { store, status, answer } = await post(reply(200, { taskId: 5 }))
    expect(store.finish).toHaveBeenCalledWith(5)
    expect(status).toBe(200)
    expect(answer.code).toBe(200)
  })

  it.each([100, 500, 1000000])('fails a task: %i', async (code) => {
    const { store } = await post(reply(code, { taskId: 5 }))
    expect(store.fail).toHaveBeenCalledWith(5, `message ${code}`)
    expect(store.finish).not.toHaveBeenCalled()
  })

  it('holds a task without money', async () => {
    const { store } = await post(reply(913, { taskId: 5 }))
    expect(store.hold).toHaveBeenCalledWith(5)
    expect(store.fail).not.toHaveBeenCalled()
  })

  it('ignores what it does not know', async () => {
    const { store, answer } = await post(reply(1000, { taskId: 5 }))
    expect([store.finish, store.fail, store.hold].some((fn) => fn.mock.calls.length > 0)).toBe(false)
    expect(answer.message).toBe('success')
  })

  it('refuses a wrong secret', async () => {
    const { status, answer } = await post(reply(200, { taskId: 5 }), 'wrong')
    expect(status).toBe(403)
    expect(answer.code).toBe(603)
  })

  it('wants a task', async () => {
    const { status, answer } = await post(reply(200, {}))
    expect(status).toBe(400)
    expect(answer).toMatchObject({ code: 601, message: 'taskId is missing' })
  })
})

describe('app', () => {
  it('has a 404 and a 500', async () => {
    const app = createApp().get('/boom', () => Promise.reject(new Error('boom'))).get('/quiet', () => {})
    expect((await app.handle({ method: 'GET', path: '/none' })).statusCode).toBe(404)
    expect((await app.handle({ method: 'GET', path: '/boom' })).statusCode).toBe(500)
    expect((await app.handle({ method: 'GET', path: '/quiet' })).statusCode).toBe(204)
  })

  it.each([
    [200, 200, { up: true, cache: true, ms: 0 }],
    [602, 200, { up: true, cache: true, ms: 0 }],
    [1000, 503, { up: false, cache: false, ms: 0 }],
    [500, 503, { up: false, cache: true, ms: 0 }],
  ])('health: %i is %i', async (code, status, body) => {
    const app = createApp().get('/health', health(answering(code), () => 0))
    const response = await app.handle({ method: 'GET', path: '/health' })
    expect(response.statusCode).toBe(status)
    expect(response.body).toEqual(body)
  })

  it('health: a dead gateway is down', async () => {
    const app = createApp().get('/health', health(clientFor([502]).client))
    expect((await app.handle({ method: 'GET', path: '/health' })).body).toEqual({ up: false })
  })
})

describe('event stream', () => {
  function setup() {
    const sockets: Array<SocketLike & { close: ReturnType<typeof vi.fn> }> = []
    const options = {
      open: () => {
        const socket = { onmessage: null, onclose: null, send: vi.fn(), close: vi.fn() } as (typeof sockets)[number]
        sockets.push(socket)
        return socket
      },
      onEvent: vi.fn(),
      onLogin: vi.fn(),
      onGone: vi.fn(),
      schedule: vi.fn((run: () => void) => run()),
    }
    const notifier = new Notifier(options)
    notifier.connect()
    return {
      ...options,
      sockets,
      message: (code: number, data: unknown = null) => sockets.at(-1)?.onmessage?.({ data: JSON.stringify(reply(code, data)) }),
      close: (code: number) => sockets.at(-1)?.onclose?.({ code, reason: 'because' }),
    }
  }

  it('passes events on', () => {
    const stream = setup()
    stream.message(200, { taskId: 1, status: 'done' })
    expect(stream.onEvent).toHaveBeenCalledWith({ taskId: 1, status: 'done' })
  })

  it('asks for a login', () => {
    const stream = setup()
    stream.message(602)
    expect(stream.onLogin).toHaveBeenCalledOnce()
    expect(stream.onGone).not.toHaveBeenCalled()
  })

  it.each([403, 404])('ends at %i', (code) => {
    const stream = setup()
    stream.message(code)
    expect(stream.onGone).toHaveBeenCalledWith(`message ${code}`)
    expect(stream.sockets[0]?.close).toHaveBeenCalledWith(1000)
  })

  it.each([500, 605, 1000])('ignores %i', (code) => {
    const stream = setup()
    stream.message(code)
    for (const fn of [stream.onEvent, stream.onLogin, stream.onGone]) expect(fn).not.toHaveBeenCalled()
  })

  it.each([1000, 1001])('stays closed after close code %i', (code) => {
    const stream = setup()
    stream.close(code)
    expect(stream.sockets).toHaveLength(1)
  })

  it('reconnects later and later after 1006', () => {
    const stream = setup()
    stream.close(1006)
    stream.close(1006)
    expect(stream.sockets).toHaveLength(3)
    expect(stream.schedule.mock.calls.map((call: unknown[]) => call[1])).toEqual([1000, 2000])
  })

  it('says goodbye after 1008', () => {
    const stream = setup()
    stream.close(1008)
    expect(stream.onGone).toHaveBeenCalledWith('because')
    expect(stream.sockets).toHaveLength(1)
  })

  it('waits at most half a minute', () => {
    expect(backoff(1)).toBe(1000)
    expect(backoff(20)).toBe(30000)
    expect(shouldReconnect({ code: 1006, wasClean: false })).toBe(true)
    expect(shouldReconnect({ code: 1000, wasClean: true })).toBe(false)
    expect(shouldReconnect({ code: 1011, wasClean: true })).toBe(true)
  })
})
