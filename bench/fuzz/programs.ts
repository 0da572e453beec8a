/**
 * The programs that are tried: from the grammar, and from real files with code sites put into them.
 */
import path from 'node:path'
import plugin from '../../src/index.ts'
import { parseSettings } from '../../src/settings.ts'
import { isAccepted } from './check.ts'
import { makeComponent } from './components.ts'
import { makeExtreme } from './extremes.ts'
import { Grammar } from './grammar.ts'
import { mutate, readSource } from './mutate.ts'
import { Random } from './random.ts'
import { dialects, makeRules, makeSettings, type Dialect, type Setup } from './setups.ts'

/** A program and how it is linted. */
export interface Program {
  /** Its parts, which stand on lines of their own; the parser accepts them together. */
  readonly parts: readonly string[]
  readonly setup: Setup
  /** The file that it was made from, or which part of the generator made it. */
  readonly origin: string
}

const ruleNames = Object.keys(plugin.rules)

/** Settings that the plugin takes: what it refuses is the matter of the settings' own tests. */
function readableSettings(random: Random): Setup['settings'] {
  for (;;) {
    const settings = makeSettings(random)
    try {
      parseSettings(settings)
      return settings
    } catch {
      continue
    }
  }
}

/** The dialects that a real file can be read as. */
function dialectsOf(file: string): readonly Dialect[] {
  const extension = path.extname(file).slice(1)
  if (['astro', 'svelte', 'vue'].includes(extension)) return dialects.filter(({ component }) => component === extension)
  const scripts = dialects.filter(({ component }) => component === undefined)
  if (!extension.includes('ts')) return scripts.filter(({ isTypeScript }) => !isTypeScript)
  return scripts.filter(({ filename, isTypeScript }) => isTypeScript && (extension === 'tsx') === filename.endsWith('x'))
}

/** Parts with other line ends, or a BOM. */
function dressed(parts: readonly string[], random: Random): readonly string[] {
  const chosen = random.int(0, 19)
  const hasCrlf = chosen <= 1
  const written = hasCrlf ? parts.map((part) => part.replaceAll(/\r?\n/g, '\r\n')) : chosen === 2 ? parts.map((part) => part.replaceAll('\n', '\u2028')) : parts
  // The line ends between the parts come later.
  const ends = hasCrlf ? written.map((part, index) => (index < written.length - 1 ? `${part}\r` : part)) : written
  return random.chance(0.05) ? [`\uFEFF${ends[0] ?? ''}`, ...ends.slice(1)] : ends
}

/** What is left of parts that a parser does not accept together: those that bring an error go. */
function acceptedParts(parts: readonly string[], setup: Setup): readonly string[] {
  if (isAccepted(parts.join('\n'), setup)) return parts
  const accepted: string[] = []
  for (const part of parts) if (isAccepted([...accepted, part].join('\n'), setup)) accepted.push(part)
  return accepted
}

/**
 * Makes a program.
 *
 * @param random Makes the same program again from the same seed.
 * @param sources Real files, for some of the programs.
 * @returns undefined where nothing is left that its parser accepts.
 */
export function makeProgram(random: Random, sources: readonly string[]): Program | undefined {
  const settings = readableSettings(random)
  const rules = makeRules(random, ruleNames)
  const file = random.chance(0.2) && sources.length > 0 ? random.pick(sources) : undefined
  const dialect = random.pick(file === undefined ? dialects : dialectsOf(file))
  const setup: Setup = { dialect, settings, rules }
  const own = settings?.['enum'] as { readonly name?: string; readonly module?: string } | undefined
  const grammar = new Grammar({
    random,
    dialect,
    enumName: own?.name ?? 'RayvisionCode',
    enumModule: own?.module ?? 'rayvision-codes',
    properties: (settings?.['codeProperties'] as readonly string[] | undefined) ?? ['code', 'errorCode'],
    holders: (settings?.['responseNames'] as readonly string[] | undefined) ?? [],
  })
  const text = file === undefined ? undefined : readSource(file)
  if (file !== undefined && text === undefined) return undefined
  const [origin, made] = makeParts({ random, dialect, grammar, file, text })
  const parts = made === undefined ? [] : acceptedParts(made, setup)
  return parts.join('').trim() === '' ? undefined : { parts, setup, origin }
}

function makeParts({ random, dialect, grammar, file, text }: {
  readonly random: Random
  readonly dialect: Dialect
  readonly grammar: Grammar
  readonly file: string | undefined
  readonly text: string | undefined
}): [origin: string, parts: readonly string[] | undefined] {
  if (file !== undefined && text !== undefined) {
    const mutated = mutate(text, file, grammar, random)
    return [file, mutated === undefined ? undefined : dressed([mutated], random)]
  }
  if (dialect.component !== undefined) return ['grammar', dressed(makeComponent({ grammar, random, dialect }), random)]
  if (random.chance(0.01)) return ['extreme', [grammar.header().replace(/\n$/, ''), makeExtreme(random, grammar.number())]]
  return ['grammar', dressed(grammar.program(), random)]
}
