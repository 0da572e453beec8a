import { codesOfEdition } from '../edition.js'
import { allCodes, type CodeRow, type Edition } from '../generated/all-codes.js'
import { nearestCodes } from '../nearest.js'
import { readArguments, UsageError, type Request } from './arguments.js'
import { HELP } from './help.js'
import { printEnum, printJson, printList, printMeanings } from './print.js'

/** What the command writes, and how it ends: 0 done, 1 a code is unknown, 2 the command line is wrong. */
export interface Result {
  readonly exitCode: 0 | 1 | 2
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs the command `rayvision-codes`.
 * @param args the arguments after the command's name
 * @param version the version that `--version` prints
 * @returns what to write and how to end; nothing is written here
 */
export function run(args: readonly string[], version: string): Result {
  try {
    return answer(readArguments(args), version)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const stderr = `rayvision-codes: ${error.message}\nRun "rayvision-codes --help" for the usage.\n`
    return { exitCode: 2, stdout: '', stderr }
  }
}

function answer(request: Request, version: string): Result {
  switch (request.command) {
    case 'help':
      return success(HELP)
    case 'version':
      return success(`${version}\n`)
    case 'list': {
      const rows = codesOfEdition(request.edition)
      return success(request.json ? printJson(rows, request.locale) : printList(rows, request.locale))
    }
    case 'enum': {
      const { edition, style, locale } = request
      return success(printEnum(codesOfEdition(edition), edition, style, locale))
    }
    case 'describe':
      return describe(request)
  }
}

/** Answers each code that the edition knows, and says for each other one which was probably meant. */
function describe({ codes, edition, locale, json }: Extract<Request, { command: 'describe' }>): Result {
  const table = codesOfEdition(edition)
  const found: CodeRow[] = []
  const unknown: number[] = []
  for (const code of codes) {
    const row = table.find((candidate) => candidate.code === code)
    if (row) found.push(row)
    else unknown.push(code)
  }
  return {
    exitCode: unknown.length > 0 ? 1 : 0,
    stdout: json ? printJson(found, locale) : printMeanings(found, locale),
    stderr: unknown.map((code) => explainUnknown(code, table, edition)).join(''),
  }
}

function explainUnknown(code: number, table: readonly CodeRow[], edition: Edition): string {
  const later = allCodes.find((row) => row.code === code)
  const hint = later
    ? `  it is ${later.name} since edition ${later.since}: add --edition ${later.since}\n`
    : ''
  const nearest = nearestCodes(code, table).map((row) => `${row.code} ${row.name}`)
  return `rayvision-codes: ${code} is no code of edition ${edition}\n${hint}  nearest: ${nearest.join(', ')}\n`
}

function success(stdout: string): Result {
  return { exitCode: 0, stdout, stderr: '' }
}
