import { parseArgs } from 'node:util'
import { editions, type Edition } from '../generated/all-codes.js'

const locales = ['en', 'zh'] as const
const styles = ['const', 'enum'] as const

/** A language of the descriptions. */
export type Locale = (typeof locales)[number]
/** A form of the enum that the command can print. */
export type Style = (typeof styles)[number]

/** What the user asks for. Without a locale, both languages are meant. */
export type Request =
  | { command: 'help' | 'version' }
  | { command: 'describe'; codes: readonly number[]; edition: Edition; locale: Locale | undefined; json: boolean }
  | { command: 'list'; edition: Edition; locale: Locale | undefined; json: boolean }
  | { command: 'enum'; edition: Edition; locale: Locale | undefined; style: Style }

/** The command line is wrong: the message names the argument, what was found and what was expected. */
export class UsageError extends Error {
  override name = 'UsageError'
}

const flags = {
  edition: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  locale: { type: 'string' },
  style: { type: 'string' },
  version: { type: 'boolean', short: 'v' },
} as const

type Flag = keyof typeof flags
type FlagValues = Map<Flag, string | undefined>

/**
 * Reads the command line.
 * @param args the arguments after the command's name
 * @returns what the user asks for
 * @throws {UsageError} on an unknown flag, a bad value, a flag that the command does not take, or a wrong argument
 */
export function readArguments(args: readonly string[]): Request {
  const { values, operands } = splitArguments(args)
  if (values.has('help')) return { command: 'help' }
  if (values.has('version')) return { command: 'version' }

  const edition = readChoice(values, 'edition', editions) ?? editions[0]
  const locale = readChoice(values, 'locale', locales)
  const style = readChoice(values, 'style', styles) ?? 'const'
  const json = values.has('json')

  const [first, ...rest] = operands
  if (first === undefined) {
    throw new UsageError('found no argument, expected a code such as 805, "list" or "enum"')
  }
  if (first === 'enum') {
    refuseFlag(values, 'json', 'enum', 'a code or "list"')
    refuseOperands('enum', rest)
    return { command: 'enum', edition, locale, style }
  }
  if (first === 'list') {
    refuseFlag(values, 'style', 'list', '"enum"')
    refuseOperands('list', rest)
    return { command: 'list', edition, locale, json }
  }
  const codes = operands.map((operand, index) => readCode(operand, index > 0))
  refuseFlag(values, 'style', first, '"enum"')
  return { command: 'describe', codes, edition, locale, json }
}

/** Parses leniently and judges itself, because the messages of the strict mode say nothing of what was expected. */
function splitArguments(args: readonly string[]): { values: FlagValues; operands: string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options: flags,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const values: FlagValues = new Map()
  const operands = new Map<number, string>()
  for (const token of tokens) {
    const text = args[token.index] ?? ''
    if (token.kind === 'positional') {
      operands.set(token.index, token.value)
    } else if (token.kind === 'option' && /^-\d/.test(text)) {
      // To parseArgs, -15 is a pair of flags; to the user, it is a number.
      operands.set(token.index, text)
    } else if (token.kind === 'option') {
      values.set(readFlag(token.name, token.rawName, token.value), token.value)
    }
  }
  return { values, operands: [...operands.values()] }
}

function readFlag(name: string, rawName: string, value: string | undefined): Flag {
  if (!isFlag(name)) {
    const known = Object.keys(flags).map((flag) => `--${flag}`)
    throw new UsageError(`${rawName}: found an unknown flag, expected ${oneOf(known)}`)
  }
  if (flags[name].type === 'boolean' && value !== undefined) {
    throw new UsageError(`--${name}: found the value "${value}", expected none`)
  }
  return name
}

function isFlag(name: string): name is Flag {
  return Object.hasOwn(flags, name)
}

function readChoice<Choice extends string>(
  values: FlagValues,
  flag: Flag,
  choices: readonly Choice[],
): Choice | undefined {
  if (!values.has(flag)) return undefined
  const value = values.get(flag)
  const choice = choices.find((one) => one === value)
  if (choice === undefined) {
    const found = value === undefined ? 'no value' : `"${value}"`
    throw new UsageError(`--${flag}: found ${found}, expected ${oneOf(choices)}`)
  }
  return choice
}

function readCode(operand: string, isBehindCode: boolean): number {
  const code = Number(operand)
  if (!/^-?\d+$/.test(operand) || !Number.isSafeInteger(code)) {
    const others = isBehindCode ? '' : ', "list" or "enum"'
    throw new UsageError(`found the argument "${operand}", expected an integer such as 805${others}`)
  }
  return code
}

function refuseFlag(values: FlagValues, flag: Flag, command: string, expected: string): void {
  if (values.has(flag)) throw new UsageError(`--${flag}: found with "${command}", expected only with ${expected}`)
}

function refuseOperands(command: string, operands: readonly string[]): void {
  if (operands[0] !== undefined) {
    throw new UsageError(`${command}: found the argument "${operands[0]}", expected none`)
  }
}

function oneOf(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
}
