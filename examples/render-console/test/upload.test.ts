import { describe, expect, it } from 'vitest'
import { ChunkUploader, chunksOf } from '../src/upload/chunk'
import { readManifest } from '../src/upload/manifest'
import { isFinal, resumePoint } from '../src/upload/resume'
import { failedFiles, judge, parseReports, transferConfig } from '../src/upload/transfer'
import { answering, clientFor, reply } from './helpers'

describe('transfer', () => {
  it('gives the configuration', async () => {
    expect(await transferConfig(answering(200, { engine: 'raysync' }))).toEqual({ engine: 'raysync' })
    expect(await transferConfig(answering(404))).toBeNull()
    await expect(transferConfig(answering(403))).rejects.toThrow('No transfer configuration (403)')
  })

  it.each([
    [200, '', 'done'],
    [500, '', 'retry'],
    [1000, '', 'retry'],
    [602, '', 'relogin'],
    [1000000, 'socket timed out', 'retry'],
    [1000000, 'KeyError', 'abort'],
    [403, '', 'abort'],
    [100, '', 'abort'],
  ])('judges %i %s: %s', (error_code, message, verdict) => {
    expect(judge({ error_code, message })).toBe(verdict)
  })

  it('reads the reports of the client', () => {
    const reports = parseReports('start\r\n{"error_code":200,"message":"","file":"a"}\r\n{"error_code":500,"message":"x","file":"b"}\n')
    expect(reports).toHaveLength(2)
    expect(reports[1]?.error_code).toBe(500)
    expect(failedFiles(reports)).toEqual(['b'])
  })
})

describe('chunks', () => {
  it('cuts a file', () => {
    expect([...chunksOf(10, 4)]).toEqual([
      { index: 0, start: 0, end: 4 },
      { index: 1, start: 4, end: 8 },
      { index: 2, start: 8, end: 10 },
    ])
  })

  it('sends all of it, again if need be', async () => {
    const { client, sent } = clientFor([reply(200), reply(1000), reply(200)])
    const uploader = new ChunkUploader(client, { chunkSize: 2, sleep: async () => {} })
    expect(await uploader.send('f', Buffer.from('abcd'))).toBe(4)
    expect(sent).toHaveLength(3)
  })

  it.each([
    [403, 'No permission to write to this bucket'],
    [605, 'No permission to write to this bucket'],
    [404, 'The upload was removed on the server'],
    [601, 'message 601'],
  ])('stops at %i', async (code, message) => {
    const uploader = new ChunkUploader(answering(code), { sleep: async () => {} })
    await expect(uploader.send('f', Buffer.from('a'))).rejects.toThrow(message)
    expect(uploader.sent).toBe(0)
  })
})

describe('resume', () => {
  it.each([
    [200, { received: [] }, { from: 'start' }],
    [200, { received: [0, 2, 1] }, { from: 'chunk', index: 3 }],
    [404, null, { from: 'start' }],
    [403, null, { from: 'nowhere' }],
    [500, null, { from: 'nowhere' }],
  ])('%i %o', async (code, data, expected) => {
    expect(await resumePoint(answering(code, data), 'f')).toEqual(expected)
  })

  it('knows the final answers', () => {
    expect([200, 403, 404, 605].every((code) => isFinal(reply(code)))).toBe(true)
    expect([100, 500, 602, 700, 1000].some((code) => isFinal(reply(code)))).toBe(false)
  })
})

describe('manifest', () => {
  const failing = (code: string) => ({ readFile: () => Promise.reject(Object.assign(new Error(code), { code })) }) as any

  it('is empty when there is no file', async () => {
    expect(await readManifest('upload.json', failing('ENOENT'))).toEqual({ upload: [] })
  })

  it.each(['EACCES', 'EPERM'])('says what is wrong: %s', async (code) => {
    await expect(readManifest('upload.json', failing(code))).rejects.toThrow('No permission to read upload.json')
  })

  it('passes the rest on', async () => {
    await expect(readManifest('upload.json', failing('EISDIR'))).rejects.toThrow('EISDIR')
  })
})
