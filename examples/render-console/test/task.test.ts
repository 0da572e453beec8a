import assert from 'node:assert/strict'
import { describe, expect, it } from 'vitest'
import { recommit, runAction } from '../src/task/actions'
import { hintFor, queryAnalysis, summarise } from '../src/task/analysis'
import { taskDetail, taskNames, toLoadable } from '../src/task/detail'
import { FrameTable } from '../src/task/frames'
import { collect, statusText, tasks } from '../src/task/list'
import { submitTask } from '../src/task/submit'
import { answering, clientFor, reply } from './helpers'

const settings = { scene: 'a.ma', frames: '1-10' }

describe('submit', () => {
  it('creates, then submits', async () => {
    const { client, sent } = clientFor([reply(200, { taskIdList: [41] }), reply(200)])
    expect(await submitTask(client, settings)).toEqual({ ok: true, taskId: 41 })
    expect(JSON.parse(sent[1]?.init.body ?? '')).toMatchObject({ taskId: 41, scene: 'a.ma' })
  })

  it.each([
    [600, 'settings'],
    [601, 'settings'],
    [602, 'login'],
    [913, 'money'],
    [403, 'permission'],
    [605, 'permission'],
    [500, 'server'],
    [100, 'server'],
  ])('%i is about %s', async (code, reason) => {
    const { client } = clientFor([reply(200, { taskIdList: [41] }), reply(code)])
    expect(await submitTask(client, settings)).toEqual({ ok: false, reason, message: `message ${code}` })
    expect(await submitTask(answering(code), settings)).toMatchObject({ ok: false, reason })
  })

  it('does not submit what was not created', async () => {
    const { client, sent } = clientFor([reply(200, { taskIdList: [] })])
    expect(await submitTask(client, settings)).toMatchObject({ ok: false, reason: 'server' })
    expect(sent).toHaveLength(1)
  })
})

describe('list', () => {
  const page = (...ids: number[]) => reply(200, { items: ids.map((taskId) => ({ taskId })) })

  it('goes on to the last page', async () => {
    const { client, sent } = clientFor([page(1, 2), page(3, 4), reply(700)])
    const all = await collect(tasks(client, { pageSize: 2 }))
    expect(all.map((task: any) => task.taskId)).toEqual([1, 2, 3, 4])
    expect(sent).toHaveLength(3)
  })

  it('stops at a short page', async () => {
    const { client, sent } = clientFor([page(1), page(2)])
    expect(await collect(tasks(client, { pageSize: 2 }))).toHaveLength(1)
    expect(sent).toHaveLength(1)
  })

  it('stops at the limit', async () => {
    const { client } = clientFor([page(1, 2)])
    expect(await collect(tasks(client, { pageSize: 2 }), 3)).toHaveLength(3)
  })

  it('throws a failure', async () => {
    const error: any = await collect(tasks(answering(602))).catch((err) => err)
    assert.equal(error.code, 602)
    assert.strictEqual(error.message, 'message 602')
  })

  it('names the status of a task', () => {
    expect(statusText({ taskStatus: 25 })).toBe('done')
    expect(statusText({ taskStatus: 0 })).toBe('waiting')
    expect(statusText({ taskStatus: 200 })).toBe('unknown')
  })
})

describe('detail', () => {
  it.each([
    [200, 'ready'],
    [404, 'gone'],
    [700, 'gone'],
    [403, 'hidden'],
    [605, 'error'],
    [500, 'error'],
  ])('%i is %s', (code, state) => {
    expect(toLoadable(reply(code)).state).toBe(state)
  })

  it('loads one', async () => {
    expect(await taskDetail(answering(200, { taskId: 1 }), 1)).toEqual({ state: 'ready', value: { taskId: 1 } })
    expect(await taskDetail(answering(1000), 1)).toEqual({ state: 'error', message: 'message 1000' })
  })

  it('names those that exist', async () => {
    const { client } = clientFor([reply(200, { sceneName: 'a' }), reply(404), reply(200, { sceneName: 'c' })])
    expect(await taskNames(client, [1, 2, 3])).toEqual(new Map([[1, 'a'], [3, 'c']]))
  })
})

describe('analysis', () => {
  const rows = [
    { code: '15000', level: 'error', desc: 'texture missing' },
    { code: '15021', level: 'error', desc: 'frames' },
    { code: '25001', level: 'warning', desc: 'old version', solution: 'Save it again.' },
  ] as const

  it('sorts the rows', async () => {
    const summary = await queryAnalysis(answering(200, rows), 1)
    expect(summary.errors).toEqual([rows[0]])
    expect(summary.warnings).toEqual([rows[2]])
    expect(summary.missingTextures).toBe(true)
    expect(summary.errors[0]?.code).toBe('15000')
  })

  it('may have found nothing', async () => {
    expect(await queryAnalysis(answering(700), 1)).toEqual(summarise([]))
  })

  it('may fail', async () => {
    await expect(queryAnalysis(answering(404), 1)).rejects.toThrow('analysis of 1: message 404')
  })

  it('has hints', () => {
    expect(rows.map(hintFor)).toEqual([
      'Collect the textures of the scene and upload them again.',
      'The start frame comes after the end frame.',
      'Save it again.',
    ])
  })
})

describe('actions', () => {
  it.each([
    [200, { done: [1], failed: [] }],
    [404, { done: [], failed: [1], message: 'The tasks do not exist any more' }],
    [403, { done: [], failed: [1], message: 'These tasks belong to someone else' }],
    [605, { done: [], failed: [1], message: 'These tasks belong to someone else' }],
    [500, { done: [], failed: [1], message: 'message 500' }],
  ])('%i', async (code, expected) => {
    expect(await runAction(answering(code), 'stop', [1])).toEqual(expected)
  })

  it('recommits one by one', async () => {
    const { client } = clientFor([reply(200), reply(913), reply(200)])
    expect(await recommit(client, [1, 2, 3])).toEqual({ ok: false, broke: true, failed: [2] })
    expect(await recommit(answering(200), [1])).toEqual({ ok: true, broke: false, failed: [] })
    expect(await recommit(answering(914), [1])).toEqual({ ok: false, broke: false, failed: [1] })
  })
})

describe('frames', () => {
  it('reads pages until the farm has no more', async () => {
    const items = [{ index: 1, status: 'done' }, { index: 2, status: 'failed' }]
    const { client } = clientFor([reply(200, { items }), reply(200, { items: [{ index: 3, status: 'done' }] }), reply(700)])
    const table = new FrameTable(client, 1)
    const counts: number[] = []
    for await (const count of table.pages()) counts.push(count)
    expect(counts).toEqual([2, 1])
    expect(table.count('done')).toBe(2)
    expect(table.ended).toBe(true)
  })

  it.each([
    [700, true],
    [404, true],
    [500, false],
    [200, false],
  ])('%i ends the table: %s', async (code, ended) => {
    const table = new FrameTable(answering(code), 1)
    expect(await table.loadPage(1)).toBe(0)
    expect(table.ended).toBe(ended)
  })
})
