/**
 * A state in the hash of an address: JSON of what differs from the default, deflated, in base64url.
 */
import type { Locale } from '../../../../src/locale.ts'
import { choices, defaultState, severities, type PlaygroundState, type SettingsForm } from './state.ts'

const PREFIX = '#state='
/** Characters of JSON: more than anyone types into the playground, less than what would stop a page. */
const LONGEST = 500_000

/** A link whose state cannot be read. */
export class BadLinkError extends Error {
  override name = 'BadLinkError'
}

/** Sends bytes through a stream. */
async function pipe(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream, longest = Infinity): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
    if (length > longest) {
      await reader.cancel()
      throw new BadLinkError('too long')
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
}

/** The entries of an object that differ from another's. */
function difference<T extends object>(value: T, base: T): Partial<T> {
  const entries = Object.entries(value).filter(([key, item]) => item !== base[key as keyof T])
  return Object.fromEntries(entries) as Partial<T>
}

/** The hash for a state, with its `#`. The language of the messages is always in it: the default is that of the page. */
export async function writeLink(state: PlaygroundState): Promise<string> {
  const base = defaultState()
  const settings = { ...difference(state.settings, base.settings), locale: state.settings.locale }
  const shown = { ...difference(state, base), settings }
  if (Object.keys(state.changedRules).length === 0) delete shown.changedRules
  const json = new TextEncoder().encode(JSON.stringify(shown))
  return PREFIX + toBase64Url(await pipe(json, new CompressionStream('deflate-raw')))
}

function object(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadLinkError('not an object')
  return value as Record<string, unknown>
}

/** The strings of an object; others are refused, and what it lacks comes from a default. */
function strings<T extends object>(value: Record<string, unknown>, base: T): T {
  const read = Object.entries(base).map(([key, fallback]) => {
    const item = Object.hasOwn(value, key) ? value[key] : (fallback as unknown)
    if (typeof item !== 'string') throw new BadLinkError(`${key} is no text`)
    if (key in choices && !(choices[key as keyof typeof choices] as readonly string[]).includes(item)) throw new BadLinkError(`${key}: ${item}`)
    return [key, item]
  })
  return Object.fromEntries(read) as T
}

function readChangedRules(value: unknown): Record<string, (typeof severities)[number]> {
  const entries = Object.entries(object(value))
  for (const [rule, severity] of entries) {
    if (!(severities as readonly unknown[]).includes(severity)) throw new BadLinkError(`${rule}: ${String(severity)}`)
  }
  return Object.fromEntries(entries) as Record<string, (typeof severities)[number]>
}

/**
 * The state that a hash carries.
 *
 * @param locale The language of the page.
 * @returns undefined for a hash that is no link of the playground.
 * @throws {BadLinkError} Where it is one and cannot be read.
 */
export async function readLink(hash: string, locale: Locale = 'en'): Promise<PlaygroundState | undefined> {
  if (!hash.startsWith(PREFIX)) return undefined
  try {
    const bytes = await pipe(fromBase64Url(hash.slice(PREFIX.length)), new DecompressionStream('deflate-raw'), LONGEST)
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const { settings = {}, changedRules = {}, ...rest } = object(JSON.parse(json))
    const { settings: baseSettings, code, language, preset } = defaultState()
    return {
      ...strings(rest, { code, language, preset }),
      changedRules: readChangedRules(changedRules),
      settings: strings<SettingsForm>(object(settings), { ...baseSettings, locale }),
    }
  } catch (error) {
    throw error instanceof BadLinkError ? error : new BadLinkError('damaged', { cause: error })
  }
}
