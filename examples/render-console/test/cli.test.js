import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/cli/config'
import { EXIT, main } from '../src/cli/main'
import { runTransfer } from '../src/cli/runTransfer'
import { clientFor, reply } from './helpers'

async function run(argv, ...answers) {
  const lines = []
  const exit = await main(argv, {
    env: { RAYVISION_ACCESS_ID: 'id', RAYVISION_ACCESS_KEY: 'key' },
    createClient: () => clientFor(answers),
    print: (line) => lines.push(line),
  })
  return { exit, lines }
}

describe('render-console', () => {
  it('pings', async () => {
    expect(await run(['ping'], reply(200))).toEqual({ exit: EXIT.OK, lines: ['Done.'] })
    expect(await run(['ping'], reply(500))).toEqual({
      exit: EXIT.FAILED,
      lines: ['The render farm has a problem. Please try again.'],
    })
    expect(await run(['ping', '--locale', 'zh'], reply(602))).toEqual({ exit: EXIT.FAILED, lines: ['请先登录'] })
  })

  it('lists', async () => {
    const { exit, lines } = await run(['list'], reply(200, { items: [{ taskId: 7, sceneName: 'a.ma' }] }))
    expect(exit).toBe(0)
    expect(lines).toEqual(['7\ta.ma'])
  })

  it.each([
    [200, EXIT.OK, 'in'],
    [805, EXIT.LOGIN, 'wrong'],
    [804, EXIT.LOGIN, 'locked'],
  ])('login: %i', async (code, exit, line) => {
    expect(await run(['login', 'ann', 'pw'], reply(code, { token: 't', userId: 1 }))).toEqual({ exit, lines: [line] })
  })

  it('explains itself', async () => {
    expect((await run(['what'])).exit).toBe(2)
  })
})

describe('the transfer client', () => {
  function start(happen) {
    const child = new EventEmitter()
    const lines = []
    const promise = runTransfer('rayvision_transfer', ['a'], { spawnProcess: () => child, log: (line) => lines.push(line) })
    happen(child)
    return promise.then((code) => ({ code, lines }))
  }

  it.each([
    [0, []],
    [1, []],
    [2, ['bad arguments']],
    [100, ['the relay has no licence left']],
  ])('exits with %i', async (code, lines) => {
    expect(await start((child) => child.emit('exit', code, null))).toEqual({ code, lines })
  })

  it('is killed', async () => {
    const { code, lines } = await start((child) => child.emit('exit', null, 'SIGTERM'))
    expect(code).toBe(1)
    expect(lines).toEqual(['killed by SIGTERM'])
  })

  it('is not installed', async () => {
    const failing = start((child) => child.emit('error', Object.assign(new Error('spawn'), { code: 'ENOENT' })))
    await expect(failing).rejects.toThrow('The transfer client is not installed: rayvision_transfer')
  })
})

describe('configuration', () => {
  const failing = (code) => () => Promise.reject(Object.assign(new Error(code), { code }))

  it('has defaults', async () => {
    expect(await readConfig('x.json', {}, failing('ENOENT'))).toMatchObject({ domain: 'task.renderbus.com', platform: '2' })
  })

  it('prefers the environment', async () => {
    const read = async () => '{"accessId":"file","platform":"6"}'
    expect(await readConfig('x.json', { RAYVISION_ACCESS_ID: 'env' }, read)).toMatchObject({ accessId: 'env', platform: '6' })
  })

  it('does not hide other errors', async () => {
    await expect(readConfig('x.json', {}, failing('EACCES'))).rejects.toHaveProperty('code', 'EACCES')
  })
})
