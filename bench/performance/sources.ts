/**
 * What is linted: packages of npm that ship their sources, at named versions, and a client of the Rayvision API that is
 * generated here.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as tsParser from '@typescript-eslint/parser'
import { SourceCode, type AST } from 'eslint'
import * as espree from 'espree'
import * as vueParser from 'vue-eslint-parser'
import { allCodes } from '../../codes/src/generated/all-codes.ts'

/** Where packages and generated files are kept between runs. */
export const WORK = path.join(import.meta.dirname, '../../.tmp/bench')

/** Whether the sources say `code` everywhere, or seldom: the goals differ. */
export type Speech = 'often' | 'seldom'

/** A package of npm whose sources are linted. */
interface Package {
  readonly name: string
  readonly version: string
  readonly folder: string
  readonly extensions: readonly string[]
  readonly speech: Speech
}

export const packages: readonly Package[] = [
  { name: 'three', version: '0.187.0', folder: 'src', extensions: ['.js'], speech: 'seldom' },
  { name: 'lodash', version: '4.18.1', folder: '.', extensions: ['.js'], speech: 'seldom' },
  { name: 'd2-admin', version: '1.7.2', folder: 'src', extensions: ['.js', '.vue'], speech: 'seldom' },
  { name: 'effect', version: '4.1.0', folder: 'src', extensions: ['.ts'], speech: 'often' },
  { name: 'rxjs', version: '7.8.2', folder: 'src', extensions: ['.ts'], speech: 'often' },
  { name: 'zod', version: '4.6.7', folder: 'src', extensions: ['.ts'], speech: 'often' },
]

/** Larger files are bundles. */
const MAX_BYTES = 300_000

/** A file that is parsed once, and linted often. */
export interface ParsedFile {
  readonly name: string
  readonly text: string
  readonly create: () => SourceCode
}

/** The files of a package's sources, downloaded where they are not here yet. */
export function packageFiles({ name, version, folder, extensions }: Package): string[] {
  const root = path.join(WORK, `${name}-${version}`)
  if (!existsSync(root)) {
    const incoming = `${root}.incoming`
    rmSync(incoming, { recursive: true, force: true })
    mkdirSync(incoming, { recursive: true })
    const [packed] = JSON.parse(execFileSync('npm', ['pack', `${name}@${version}`, '--json', '--pack-destination', incoming], { encoding: 'utf8' })) as { filename: string }[]
    if (packed === undefined) throw new Error(`npm has no ${name}@${version}.`)
    execFileSync('tar', ['-xzf', path.join(incoming, packed.filename), '-C', incoming])
    execFileSync('mv', [path.join(incoming, 'package'), root])
    rmSync(incoming, { recursive: true })
  }
  return filesIn(path.join(root, folder), extensions)
}

function filesIn(folder: string, extensions: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => extensions.includes(path.extname(file)) && !/\.(d|test|spec)\.|\.min\.|node_modules|\btests?\b/.test(file))
    .sort()
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(file).size <= MAX_BYTES)
}

const options = { range: true, loc: true, tokens: true, comment: true, ecmaVersion: 'latest', sourceType: 'module' } as const

/**
 * Parses a file, with the parser that its users have.
 *
 * @param parserOptions More for the parser of TypeScript, such as the project.
 * @returns `undefined` where the parser does not accept it.
 */
export function parseFile(file: string, text = readFileSync(file, 'utf8'), parserOptions: object = {}): ParsedFile | undefined {
  try {
    const parsed = parse(file, text, parserOptions)
    const create = (): SourceCode => new SourceCode({ ...parsed, text, ast: { ...parsed.ast } })
    return { name: file, text, create }
  } catch {
    return undefined
  }
}

type Parsed = Omit<SourceCode.Config, 'text'>

function parse(file: string, text: string, parserOptions: object): Parsed {
  const all = { ...options, ...parserOptions, filePath: file }
  if (file.endsWith('.ts') || file.endsWith('.vue')) {
    const { services, ...parsed } = file.endsWith('.ts') ? tsParser.parseForESLint(text, all) : vueParser.parseForESLint(text, all)
    return { ...parsed, parserServices: services } as unknown as Parsed
  }
  return { ast: espree.parse(text, all) as unknown as AST.Program, parserServices: {}, scopeManager: null }
}

/** Number `index` of a list, which begins again at its end. */
function pick<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length]
  if (item === undefined) throw new Error('The list is empty.')
  return item
}

/** One file of the generated client: calls, what their codes mean, and as much that has nothing to do with codes. */
export function clientFile(index: number): string {
  const [first, second, third] = [0, 7, 19].map((step) => pick(allCodes, index + step).code)
  const thing = pick(['Task', 'Scene', 'User', 'Bill', 'Plugin', 'Asset', 'Queue', 'Token'], index)
  return `import { request, type ApiResponse } from '../http'
import { format, notify } from '../ui'

export interface ${thing}${index} {
  id: number
  name: string
  createdAt: string
  size: number
}

const PAGE_SIZE = 20

export async function list${thing}s(page: number): Promise<${thing}${index}[]> {
  const res: ApiResponse<{ items: ${thing}${index}[] }> = await request('/${thing.toLowerCase()}/list', { page, size: PAGE_SIZE })
  if (res.code !== ${pick(allCodes, 0).code}) {
    notify(res.message)
    return []
  }
  return res.data.items.map((item) => ({ ...item, name: item.name.trim(), size: item.size / 1024 }))
}

export async function remove${thing}(id: number): Promise<boolean> {
  const res: ApiResponse<null> = await request('/${thing.toLowerCase()}/remove', { id })
  switch (res.code) {
    case ${first}:
      return true
    case ${second}:
      notify('already gone')
      return true
    default:
      throw new Error(res.message)
  }
}

export function describe${thing}(item: ${thing}${index}, width: number): string {
  const columns = Math.max(1, Math.floor(width / 8))
  const label = item.name.length > columns ? item.name.slice(0, columns - 1) + '…' : item.name
  const parts = [label, format(item.createdAt), String(item.size)]
  for (let at = 0; at < parts.length; at++) if (parts[at] === '') parts[at] = '-'
  return parts.join(' | ')
}

export class ${thing}Store {
  private items = new Map<number, ${thing}${index}>()
  private retries = 0

  async load(page = 1): Promise<void> {
    for (const item of await list${thing}s(page)) this.items.set(item.id, item)
  }

  async rename(id: number, name: string): Promise<void> {
    const response: ApiResponse<${thing}${index}> = await request('/${thing.toLowerCase()}/rename', { id, name })
    if (response.code === ${third} && this.retries < 3) {
      this.retries += 1
      return this.rename(id, name)
    }
    const item = this.items.get(id)
    if (item !== undefined) this.items.set(id, { ...item, name: response.data.name })
  }

  get total(): number {
    return [...this.items.values()].reduce((sum, { size }) => sum + size, 0)
  }
}
`
}

/** A file with that many code literals. */
export function fileWithLiterals(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => `  if (res.code === ${pick(allCodes, index).code}) return step${index}(res.data)\n`)
  return `export function handle(res) {\n${lines.join('')}}\n`
}

/** Writes the generated client with a `tsconfig.json`, and gives its folder. */
export function writeClient(files: number): string {
  const folder = path.join(WORK, `client-${files}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(folder, 'src/api'), { recursive: true })
  const compilerOptions = { strict: true, target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', noEmit: true, types: [] }
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }))
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'client', type: 'module' }))
  writeFileSync(path.join(folder, 'src/http.ts'), `export interface ApiResponse<Data> { code: number; message: string; data: Data }
export declare function request<Data>(url: string, body: object): Promise<ApiResponse<Data>>
`)
  writeFileSync(path.join(folder, 'src/ui.ts'), `export declare function notify(text: string): void
export declare function format(date: string): string
`)
  for (let index = 0; index < files; index++) writeFileSync(path.join(folder, `src/api/client${index}.ts`), clientFile(index))
  return folder
}
