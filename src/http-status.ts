/**
 * HTTP statuses of responses: `response.status`, `xhr.status`, `res.statusCode`, and the sites where they meet codes.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { bindingSource } from './binding-source.ts'
import { isMixedVariable } from './certain-code.ts'
import type { CodeFile } from './code-file.ts'
import { withoutAssertions } from './code-literal.ts'
import { readSite, type CodeSite } from './code-sites.ts'
import { callModule, callNames, isXhr } from './http-client.ts'
import type { Origin } from './origin.ts'
import { kept, push } from './kept.ts'
import { memberNamedBy, memberOf, patternPropertyNamedBy } from './parents.ts'
import { nameOf, propertyName, writtenName } from './property-name.ts'
import { findVariable, referencesTo, variableOf, type Reference, type SourceCode } from './scope.ts'
import { isIdentifierName } from './setting-values.ts'
import { followValue, type ValueUse } from './value-flow.ts'
import { Origins } from './value-origin.ts'
import { nameAt } from './word-index.ts'

/** A use of an HTTP status, where it may meet codes. */
export interface StatusUse {
  readonly use: ValueUse
  readonly site: CodeSite
  /** How the code of the same response may be read in the status' place, best first. */
  readonly codes: readonly string[]
}

/** What the file itself gives a status, a number or a name: `res.status = 700`. What is no status of HTTP is one there. */
const WRITTEN = /\.status(?:Code)?\s*=\s*([\w$.]+)/g
const writtenStatuses = new WeakMap<object, ReadonlySet<string | undefined>>()

function meetsWrittenStatus(sourceCode: SourceCode, { mentions }: CodeSite): boolean {
  const written = kept(writtenStatuses, sourceCode.ast, () => new Set(Array.from(sourceCode.text.matchAll(WRITTEN), ([, value]) => value)))
  return mentions.some(({ code, node }) => (code !== undefined && written.has(String(code))) || written.has(sourceCode.getText(node)))
}

/** Finds the uses of HTTP statuses in a file that may meet codes. */
export function findStatusUses(file: CodeFile): StatusUse[] {
  const { sourceCode, settings, statusWords } = file
  const codeSites = new Set<TSESTree.Node>(file.sites.map(({ node }) => node))
  const mayMeetCode = ({ kind, node, mentions, texts }: CodeSite): boolean =>
    (kind !== 'range' && mentions.some(({ code }) => settings.table.isCodeAndNoStatus(code))) ||
    (codeSites.has(node) && (mentions.length > 0 || texts.length === 0))
  const origins = new Origins(sourceCode, settings)
  return statusWords.flatMap((word) => {
    const status = readStatus(word)
    if (status === undefined) return []
    const asked = followValue(sourceCode, status.node).flatMap((use) => {
      const site = readSite(file, use)
      return site !== undefined && mayMeetCode(site) && !meetsWrittenStatus(sourceCode, site) && isStatusItself(sourceCode, status, use) ? [{ use, site }] : []
    })
    if (asked.length === 0 || !isOfResponse(file, origins, status)) return []
    return asked.map(({ use, site }) => ({ use, site, codes: codesBeside(file, origins, status, withoutAssertions(use.core)) }))
  })
}

/** Whether a site is an assertion that may expect a status: by a plain name, which need not be that of a code. */
export function mayExpectStatus({ kind, use }: CodeSite): boolean {
  return kind === 'assertion' && withoutAssertions(use.node).type === 'Identifier'
}

/** A status where it is read first. */
interface Status {
  readonly node: TSESTree.Node
  readonly word: string
  /** The response, as an expression; undefined where a pattern takes it apart. */
  readonly holder?: TSESTree.Node
  readonly pattern?: TSESTree.ObjectPattern
}

function readStatus(word: TSESTree.Node): Status | undefined {
  const member = memberNamedBy(word)
  if (member !== undefined) return { node: member, word: nameAt(word), holder: withoutAssertions(member.object) }
  const property = patternPropertyNamedBy(word)
  return property && { node: property.target, word: nameAt(word), pattern: property.pattern }
}

/** Whether a status is read from a response, and not from its body or from anything else that has a status. */
function isOfResponse(file: CodeFile, origins: Origins, status: Status): boolean {
  const { holder } = status
  if (holder !== undefined && isXhr(file.sourceCode, holder)) return true
  const origin = originOf(origins, status)
  if (origin?.kind !== 'response') return false
  // What is read from a body is the API's own.
  if (origin.reasons.includes('response-body') || origin.reasons.includes('parsed-body')) return false
  const client = clientOf(file.sourceCode, origins, status)
  if (client === 'body') return false
  if (PROVING.has(client ?? '')) return true
  // jQuery gives its callbacks the body; mini programs have a `statusCode`.
  const isBody = origin.reasons.includes('success-callback') && status.word === 'status'
  const name = holder ? nameOf(holder) : bindingSource(status.node)?.path.at(-2)
  if (!isBody && typeof name === 'string' && RESPONSE_NAME.test(name)) return true
  const siblings = siblingsOf(file.sourceCode, status)
  return [...HTTP_SIBLINGS].some((sibling) => siblings.has(sibling))
}

/** Clients whose responses are known by the call alone. */
const PROVING = new Set(['axios', 'fetch'])

/** Names of responses that are not names of their bodies. */
const RESPONSE_NAME = /^(?:res|resp|response|rsp)$|(?:Res|Resp|Response)$/

/** What only the response of a client has beside its status. */
const HTTP_SIBLINGS = new Set(['headers', 'statusText', 'ok', 'json', 'text', 'blob', 'arrayBuffer', 'config'])

function originOf(origins: Origins, { node, holder }: Status): Origin | undefined {
  if (holder !== undefined) return origins.of(holder)
  const source = bindingSource(node)
  return source && origins.ofSource(source, source.path.slice(0, -1))
}

/** A library by what its responses are like; `body` where it gives the parsed body in their place, `other` where nothing reads it shortly. */
type Client = 'axios' | 'body' | 'fetch' | 'other' | 'superagent'

/** The library whose response it is, or what that is like, as far as the file tells. */
function clientOf(sourceCode: SourceCode, origins: Origins, status: Status): Client | undefined {
  const origin = originOf(origins, status)
  if (origin?.reasons.includes('interceptor')) return 'axios'
  const { holder } = status
  // `error.response`
  if (holder?.type === 'MemberExpression' && propertyName(holder) === 'response' && origins.of(holder.object).kind === 'error') return 'axios'
  const given = holder ?? bindingSource(status.node)?.node
  const names = new Set(callNames(sourceCode, given))
  const module = callModule(sourceCode, given)
  if (module === 'http' || module === 'https') return 'other'
  if (SUPERAGENTS.has(module ?? '') || names.has('cy')) return 'superagent'
  if (names.has('$fetch') || names.has('ofetch')) return names.has('raw') ? 'other' : 'body'
  if (names.has('fetch') || names.has('ky')) return 'fetch'
  return names.has('axios') ? 'axios' : declaredClient(sourceCode, given)
}

/** The library whose response a name is declared as. */
function declaredClient(sourceCode: SourceCode, name: TSESTree.Node | undefined): Client | undefined {
  const declared = name && (variableOf(sourceCode, name)?.defs[0]?.name as TSESTree.Identifier | undefined)
  const type = declared?.typeAnnotation?.typeAnnotation
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return undefined
  if (type.typeName.name === 'AxiosResponse') return 'axios'
  return type.typeName.name === 'Response' && findVariable(sourceCode, type, 'Response') === undefined ? 'fetch' : undefined
}

/** The modules whose responses have what was parsed as their `body`. */
const SUPERAGENTS = new Set(['superagent', 'supertest', 'got', 'request', 'needle', 'chai-http'])

/** The names of what else is read from the response. */
function siblingsOf(sourceCode: SourceCode, { holder, pattern }: Status): Pick<ReadonlySet<string>, 'has'> {
  return holder === undefined ? new Set(pattern?.properties.map(writtenName)) : membersOf(referencesTo(sourceCode, holder))
}

const membersRead = new WeakMap<readonly Reference[], ReadonlyMap<string, readonly TSESTree.MemberExpression[]>>()

/** What is read from an object by its references, by the names of the properties. */
function membersOf(references: readonly Reference[]): ReadonlyMap<string, readonly TSESTree.MemberExpression[]> {
  return kept(membersRead, references, () => {
    const found = new Map<string, TSESTree.MemberExpression[]>()
    for (const { identifier } of references) {
      const member = memberOf(identifier)
      if (member) push(found, writtenName(member), member)
    }
    return found
  })
}

/** Whether what is used is the status and nothing else: no arm of several values, no parameter of a function with other callers. */
function isStatusItself(sourceCode: SourceCode, status: Status, { node, core }: ValueUse): boolean {
  if (withoutAssertions(node) !== withoutAssertions(core) || isMixedVariable(sourceCode, core)) return false
  const definition = variableOf(sourceCode, core)?.defs[0]
  return definition?.type !== 'Parameter' || definition.name === status.node
}

/** How the code of a response is read, in the place of its status. */
function codesBeside(file: CodeFile, origins: Origins, status: Status, at: TSESTree.Node): string[] {
  const { sourceCode, settings } = file
  const [code] = settings.codeProperties
  if (code === undefined || !isIdentifierName(code)) return []
  const { holder, pattern } = status
  if (holder === undefined) {
    const body = pattern?.properties.find((property) => propertyName(property) === 'data')
    return body?.type === 'Property' && body.value.type === 'Identifier' ? [`${body.value.name}.${code}`] : []
  }
  if (at.type !== 'MemberExpression' || at.computed || isXhr(sourceCode, holder)) return []
  const owner = sourceCode.text.slice(at.range[0], at.property.range[0])
  const client = clientOf(sourceCode, origins, status)
  if (client === 'fetch') {
    const body = parsedBody(sourceCode, holder, at)
    return body === undefined ? [] : [`${body}.${code}`]
  }
  // Node's own response is a stream, that of ofetch has its body as `_data`.
  if (client === 'other') return []
  const siblings = siblingsOf(sourceCode, status)
  if (client === 'superagent' || (siblings.has('body') && !siblings.has('data'))) return [`${owner}body.${code}`]
  return client === 'axios' || status.word === 'statusCode' || siblings.has('data')
    ? [`${owner}data.${code}`]
    : [`${owner}data.${code}`, `${owner}${code}`]
}

/** The name of the parsed body of a response, where a place sees it: `const body = await response.json()`. */
function parsedBody(sourceCode: SourceCode, holder: TSESTree.Node, at: TSESTree.Node): string | undefined {
  for (const { parent: call } of membersOf(referencesTo(sourceCode, holder)).get('json') ?? []) {
    const declarator = call.parent?.type === 'AwaitExpression' ? call.parent.parent : undefined
    if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier' || declarator.range[1] > at.range[0]) continue
    const { id } = declarator
    if (findVariable(sourceCode, at, id.name) === variableOf(sourceCode, id)) return id.name
  }
  return undefined
}
