import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { renderFiles } from '../../codes/scripts/render.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

function generate(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(folder, 'codes/scripts/generate.mjs'), ...args],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

it('what is generated is in step with the data', () => {
  expect(generate(root, '--check')).toEqual({ status: 0, stdout: '', stderr: '' })
})

describe('in a copy of the repository', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'rayvision-generate-'))
  const file = (name: string) => path.join(copy, name)
  const edit = (name: string, change: (text: string) => string) => {
    writeFileSync(file(name), change(readFileSync(file(name), 'utf8')))
  }
  beforeEach(() => {
    rmSync(copy, { recursive: true })
    for (const part of ['codes/scripts', 'codes/data', 'codes/src/generated', 'docs/codes.md']) {
      cpSync(path.join(root, part), file(part), { recursive: true })
    }
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  it('--check names the files that are out of step and leaves them so; a run brings them back', () => {
    edit('docs/codes.md', (text) => text.replace('the logout failed', 'changed by hand'))
    rmSync(file('codes/src/generated/2020-04/members.ts'))
    writeFileSync(file('codes/src/generated/left-over.ts'), '')
    const files = ['codes/src/generated/2020-04/members.ts', 'codes/src/generated/left-over.ts', 'docs/codes.md']
    const refusal = {
      status: 1,
      stdout: '',
      stderr: `Out of step with codes/data, run "npm run generate":\n${files.join('\n')}\n`,
    }

    expect(generate(copy, '--check')).toEqual(refusal)
    expect(generate(copy, '--check')).toEqual(refusal)
    expect(generate(copy)).toEqual({
      status: 0,
      stdout: `wrote ${files[0]}\nremoved ${files[1]}\nwrote ${files[2]}\n`,
      stderr: '',
    })
    expect(generate(copy, '--check')).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('a fault in the data is told with file, line and reason, and nothing is written', () => {
    edit('codes/data/english.tsv', (text) => text.replace(/^805\t.*\n/m, ''))
    expect(generate(copy)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'codes/data/code-table.rst:28: the code 805 has no English description in english.tsv\n',
    })
  })

  it('a new code makes a new edition', () => {
    edit('codes/data/later-codes.tsv', (text) => `${text}999\tBRAND_NEW\t2021-02\t新\tbrand new\n`)
    expect(generate(copy).status).toBe(0)
    expect(readFileSync(file('codes/src/generated/2021-02/members.ts'), 'utf8')).toContain(
      "export * from '../2020-12/members.js'\n\n/** 新: brand new */\nexport const BRAND_NEW = 999\nexport type BRAND_NEW = 999\n",
    )
  })
})

describe('rendering', () => {
  it('escapes what would end a comment, a text or a table cell', () => {
    const files = renderFiles([{ code: 1, name: 'A', zh: '*/ |', en: String.raw`it's \ here`, since: '2019-11' }])
    expect(files.get('codes/src/generated/2019-11/members.ts')).toContain(String.raw`/** *\/ |: it's \ here */`)
    expect(files.get('codes/src/generated/all-codes.ts')).toContain(String.raw`zh: '*/ |', en: "it's \\ here"`)
    expect(files.get('docs/codes.md')).toContain(String.raw`| *\/ \| | it's \ here |`.replace(String.raw`*\/`, '*/'))
  })
})
