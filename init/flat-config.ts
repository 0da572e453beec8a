/**
 * Adds the plugin to a flat config.
 */
import type * as t from '@babel/types'
import { parseScript, placeOf, type Script } from './source-edit.ts'

export const PLUGIN = 'eslint-plugin-rayvision-codes'

/** The functions that take configs, one by one or as a list: ESLint's, and typescript-eslint's from before that. */
const CONFIG_FUNCTIONS: ReadonlySet<string> = new Set(['defineConfig', 'tseslint.config'])

/** The names that the plugin may have in a config. */
const NAMES = ['rayvisionCodes', 'rayvisionCodesPlugin'] as const

/** What became of a config: the new text, or why there is none. */
export type Outcome =
  | { readonly kind: 'changed'; readonly text: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unknown' }
  /** The installed ESLint does not read the file. */
  | { readonly kind: 'unread' }

type Exported = { readonly value: t.Node; readonly isModule: boolean }

/** @returns the config's text with the plugin, where its form is a known one */
export function addToFlatConfig(text: string): Outcome {
  const script = parseScript(text)
  if (script === undefined) return { kind: 'unknown' }
  const { edit, program } = script
  if (importsPlugin(program)) return { kind: 'unchanged' }
  const exported = exportOf(program)
  const taken = new Set(program.body.flatMap(namesOf))
  const name = NAMES.find((candidate) => !taken.has(candidate))
  if (exported === undefined || name === undefined) return { kind: 'unknown' }
  const list = listOf(exported.value, program)
  if (list === undefined) return { kind: 'unknown' }
  edit.append(list.node, list.items, `${name}.configs.recommended`)
  insertImport(script, name, exported.isModule)
  return { kind: 'changed', text: edit.result() }
}

/** What the file exports as its config. */
function exportOf({ body }: t.Program): Exported | undefined {
  for (const statement of body) {
    if (statement.type === 'ExportDefaultDeclaration') return { value: statement.declaration, isModule: true }
    if (statement.type === 'TSExportAssignment') return { value: statement.expression, isModule: isModule(body) }
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') continue
    const { left, right } = statement.expression
    if (nameOf(left) === 'module.exports') return { value: right, isModule: false }
  }
  return undefined
}

function isModule(body: readonly t.Statement[]): boolean {
  return body.some(({ type }) => type === 'ImportDeclaration')
}

/** Where a config can be added: a list, or the arguments of a function that takes configs. */
function listOf(value: t.Node, program: t.Program): { node: t.Node; items: readonly (t.Node | null)[] } | undefined {
  switch (value.type) {
    case 'ArrayExpression':
      return { node: value, items: value.elements }
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'ParenthesizedExpression':
      return listOf(value.expression, program)
    case 'Identifier': {
      const initializer = constantOf(value.name, program)
      return initializer && listOf(initializer, program)
    }
    case 'CallExpression': {
      if (!CONFIG_FUNCTIONS.has(nameOf(value.callee))) return undefined
      const [only, ...others] = value.arguments
      if (others.length === 0 && only?.type === 'ArrayExpression') return listOf(only, program)
      return only && { node: value, items: value.arguments }
    }
    default:
      return undefined
  }
}

/** What a constant of the file is declared with, where nothing else is done to it but to export it. */
function constantOf(name: string, { body }: t.Program): t.Node | undefined {
  for (const statement of body) {
    if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const') continue
    for (const { id, init } of statement.declarations) if (id.type === 'Identifier' && id.name === name) return init ?? undefined
  }
  return undefined
}

/** A name or the path to a member: `tseslint.config`. */
export function nameOf(node: t.Node): string {
  if (node.type === 'Identifier') return node.name
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return ''
  return `${nameOf(node.object)}.${node.property.name}`
}

function importsPlugin({ body }: t.Program): boolean {
  return body.some((statement) => moduleOf(statement).includes(PLUGIN))
}

/** The modules that a statement imports. */
function moduleOf(statement: t.Statement): string[] {
  if (statement.type === 'ImportDeclaration') return [statement.source.value]
  if (statement.type === 'TSImportEqualsDeclaration') {
    const { moduleReference: reference } = statement
    return reference.type === 'TSExternalModuleReference' ? [reference.expression.value] : []
  }
  if (statement.type !== 'VariableDeclaration') return []
  return statement.declarations.flatMap(({ init }) => {
    const call = init?.type === 'MemberExpression' ? init.object : init
    const [source] = call?.type === 'CallExpression' && nameOf(call.callee) === 'require' ? call.arguments : []
    return source?.type === 'StringLiteral' ? [source.value] : []
  })
}

/** The names that a statement of the file's top declares. */
function namesOf(statement: t.Statement): string[] {
  if (statement.type === 'ImportDeclaration') return statement.specifiers.map(({ local }) => local.name)
  if (statement.type === 'VariableDeclaration') return statement.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
  if (statement.type === 'FunctionDeclaration' && statement.id) return [statement.id.name]
  return []
}

/** Imports the plugin after the other imports, written like these. */
function insertImport({ edit, program }: Script, name: string, asModule: boolean): void {
  const last = program.body.findLast((statement) => moduleOf(statement).length > 0)
  const [first] = program.body
  const sample = last ?? first
  const place = last && placeOf(last)
  const written = place ? edit.text.slice(place.start, place.end) : edit.text
  const quote = written.includes('"') && !written.includes("'") ? '"' : "'"
  const semicolon = sample && edit.text[placeOf(sample).end - 1] === ';' ? ';' : ''
  const source = `${quote}${PLUGIN}${quote}`
  const statement = importStatement(name, source, asModule, last?.type === 'TSImportEqualsDeclaration') + semicolon
  if (place) edit.insert(endOfStatementLine(edit.text, place.end), `${edit.lineEnd}${statement}`)
  else if (first) edit.insert(startOf(first), `${statement}${edit.lineEnd}${edit.lineEnd}`)
}

function importStatement(name: string, source: string, asModule: boolean, asAssignment: boolean): string {
  if (asAssignment) return `import ${name} = require(${source})`
  return asModule ? `import ${name} from ${source}` : `const ${name} = require(${source})`
}

/** Where a statement starts, with the comment that says its type. */
function startOf(statement: t.Statement): number {
  const comment = statement.leadingComments?.at(-1)
  return placeOf(comment?.type === 'CommentBlock' && comment.value.startsWith('*') ? comment : statement).start
}

/** The end of the line of a statement, so that a comment after it stays with it. */
function endOfStatementLine(text: string, from: number): number {
  const lineFeed = text.indexOf('\n', from)
  const end = lineFeed < 0 ? text.length : lineFeed
  const rest = text.slice(from, end).trim()
  if (rest !== '' && !rest.startsWith('//')) return from
  return text[end - 1] === '\r' ? end - 1 : end
}
