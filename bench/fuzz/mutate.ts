/**
 * Real files with code sites put into them.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import * as tsParser from '@typescript-eslint/parser'
import type { Grammar } from './grammar.ts'
import type { Random } from './random.ts'

/** Files beyond this size take too long. */
const LONGEST = 12_000

/** The sources in folders: of each a share, so that all packages are among them. Links are not followed, nor kept in their order on the disk. */
export function findSources(folders: readonly string[], random: Random, most: number): string[] {
  return folders.flatMap((folder) => {
    const files = filesIn(folder)
      .filter((file) => /\.(?:[mc]?[jt]sx?|vue|svelte|astro)$/.test(file) && !/\.min\./.test(file))
      .sort()
    return files.length <= most ? files : random.some(files, most / files.length)
  })
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(file)
    return entry.isFile() ? [file] : []
  })
}

export function readSource(file: string): string | undefined {
  const size = statSync(file, { throwIfNoEntry: false })
  if (size?.isFile() !== true || size.size > LONGEST) return undefined
  return readFileSync(file, 'utf8')
}

interface Place {
  readonly kind: 'expression' | 'number' | 'property' | 'statement'
  readonly range: readonly [number, number]
}

interface AnyNode {
  readonly type: string
  readonly range: [number, number]
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string' && 'range' in value
}

/** Where something can be put into a file. */
function placesIn(text: string, isJsx: boolean): Place[] {
  const { ast } = tsParser.parseForESLint(text, { range: true, loc: false, ecmaFeatures: { jsx: isJsx }, sourceType: 'module' })
  const places: Place[] = []
  const pending: AnyNode[] = [ast]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (/Statement$/.test(node.type) && node.type !== 'BlockStatement') places.push({ kind: 'statement', range: node.range })
    if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression' || node.type === 'CallExpression' || node.type === 'ConditionalExpression') places.push({ kind: 'expression', range: node.range })
    if (node.type === 'Literal' && /^\d+$/.test(text.slice(...node.range))) places.push({ kind: 'number', range: node.range })
    if (node.type === 'MemberExpression') {
      const property = (node as unknown as { computed: boolean; property: AnyNode }).computed ? undefined : (node as unknown as { property: AnyNode }).property
      if (property?.type === 'Identifier') places.push({ kind: 'property', range: property.range })
    }
    for (const [key, value] of Object.entries(node)) {
      if (key === 'parent') continue
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(child)) pending.push(child)
    }
  }
  return places
}

/**
 * Puts code sites into a file: statements among its statements, questions and numbers in place of others, `code` in
 * place of other properties.
 *
 * @returns undefined for a file that is no program.
 */
export function mutate(text: string, filename: string, grammar: Grammar, random: Random): string | undefined {
  if (filename.endsWith('.vue')) return mutateText(text, grammar, random)
  let places: Place[]
  try {
    places = placesIn(text, !/\.[mc]?ts$/.test(filename))
  } catch {
    return undefined
  }
  if (places.length === 0) return undefined
  const wanted = random.int(1, 8)
  const taken: { readonly range: readonly [number, number]; readonly text: string }[] = []
  for (let tries = 0; taken.length < wanted && tries < 30; tries += 1) {
    const { kind, range } = random.pick(places)
    if (taken.some((other) => other.range[0] <= range[1] && range[0] <= other.range[1])) continue
    if (kind === 'statement') taken.push({ range: [range[0], range[0]], text: random.chance(0.7) ? `${grammar.statement()};\n` : `${grammar.statement()}\n` })
    else if (kind === 'expression') taken.push({ range, text: random.chance(0.5) ? `(${grammar.question()})` : `(${text.slice(...range)}, ${grammar.question()})` })
    else if (kind === 'number') taken.push({ range, text: String(grammar.number()) })
    else taken.push({ range, text: 'code' })
  }
  let changed = text
  for (const { range, text: written } of taken.sort((a, b) => b.range[0] - a.range[0])) changed = changed.slice(0, range[0]) + written + changed.slice(range[1])
  return changed
}

/** A component: no parser of ours tells its parts, so numbers and properties are changed as they stand. */
function mutateText(text: string, grammar: Grammar, random: Random): string {
  return text
    .replaceAll(/(?<=\.)[a-z]\w*(?=\s*[=!]=)/g, (word) => (random.chance(0.5) ? 'code' : word))
    .replaceAll(/(?<=[=!]==?\s*)\d+/g, (word) => (random.chance(0.7) ? String(grammar.number()) : word))
    .replace(/(?<=<script setup[^>]*>\n)/, () => (random.chance(0.5) ? `${grammar.statement()}\n` : ''))
    .replaceAll(/(?<=v-(?:if|show)=")[^"]*(?=")/g, (old) => (random.chance(0.5) ? `res.code === ${grammar.number()}` : old))
}
