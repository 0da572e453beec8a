/**
 * Candidates: the expressions of a file that may hold the code of a response, followed to their sites.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { bindingSource, type BindingSource, type PathStep } from './binding-source.ts'
import { findGuardedReads } from './code-guards.ts'
import { EQUALITY } from './code-bounds.ts'
import { readCodeLiteral, withoutAssertions } from './code-literal.ts'
import { readOperands, type SiteContext } from './code-mentions.ts'
import { readSite, type CodeSite } from './code-sites.ts'
import { findEnumMembers } from './enum-binding.ts'
import type { Reason } from './evidence.ts'
import { readExpectedCode, type ExpectedCode } from './expected-objects.ts'
import { callOf, memberNamedBy, memberOf, patternPropertyNamedBy } from './parents.ts'
import { nameOf } from './property-name.ts'
import { variableOf, type Variable } from './scope.ts'
import { FollowedPlaces, followValue } from './value-flow.ts'
import { nameAt } from './word-index.ts'

/** A possible response code before its evidence is weighed. */
export interface Candidate {
  readonly node: TSESTree.Node
  /** The name of the property or variable that makes it one; undefined where it is one by its company alone. */
  readonly property: string | undefined
  /** The object that the code is read from, as an expression or a pattern's source; undefined for a plain variable. */
  readonly holder: { readonly expression: TSESTree.Node } | { readonly source: BindingSource } | undefined
  readonly sites: readonly CodeSite[]
  /** What proves that it is one, whatever it is called. */
  readonly proof?: Extract<Reason, 'enum-type' | 'guarded'>
}

/**
 * Reads what each word is a part of; a value is followed once, from where it is read first.
 *
 * @param words The identifiers and strings of the file that are called like a code property, in the order of the text.
 * @param numbers The literals of the file that are codes of the table; only where there are types to ask.
 */
export function findCandidates(
  context: SiteContext,
  words: readonly TSESTree.Node[],
  numbers: readonly TSESTree.Node[],
): Candidate[] {
  const { sourceCode, settings, types } = context
  const found: Candidate[] = []
  const taken = new Set<TSESTree.Node>()
  const followed = new FollowedPlaces()
  const add = ({ node, property, holder, proof }: Partial<Candidate> & Pick<Candidate, 'node'>): void => {
    const sites = followValue(sourceCode, node, followed).flatMap((use) => {
      const site = taken.has(use.node) ? undefined : readSite(context, use)
      if (site !== undefined) taken.add(use.node)
      return site ?? []
    })
    if (sites.length > 0) found.push({ node, property, holder, sites, ...(proof && { proof }) })
  }

  if (context.saysPackage) {
    const guarded = findGuardedReads(sourceCode)
    for (const node of guarded.codes) add({ node, proof: 'guarded' })
    // Where it is no code of the table, it is compared with others.
    for (const node of guarded.others) taken.add(node)
  }

  const variables = new Set<Variable>()
  for (const word of words) {
    const name = nameAt(word)
    const read = readPath(word, name)
    const expected = readExpectedCode(word)
    if (expected !== undefined) {
      const candidate = settings.codeProperties.has(String(expected.path.at(-1))) ? readExpected(context, word, expected) : undefined
      if (candidate !== undefined) found.push(candidate)
    } else if (read !== undefined) {
      const property = read.source.path.pop()
      if (settings.codeProperties.has(String(property))) add({ node: read.node, property: String(property), holder: { source: read.source } })
    }
    if (!settings.codeProperties.has(name)) continue
    const member = memberNamedBy(word)
    const target = patternPropertyNamedBy(word)?.target
    if (member !== undefined) add({ node: member, property: name, holder: { expression: member.object } })
    else if (target !== undefined) {
      const source = bindingSource(target)
      if (source !== undefined) add({ node: target, property: name, holder: { source: { ...source, path: source.path.slice(0, -1) } } })
    } else {
      // The name of a property, too, finds no more than the variable that is looked at anyway.
      const variable = variableOf(sourceCode, word)
      if (variable !== undefined) variables.add(variable)
    }
  }
  for (const { node } of findEnumMembers(context.enumInFile, sourceCode)) {
    const other = comparedWith(node)
    if (other?.type === 'Identifier') {
      const variable = variableOf(sourceCode, other)
      if (variable !== undefined) variables.add(variable)
    } else if (other !== undefined) add({ node: other })
  }
  for (const variable of variables) {
    const name = variable.defs[0]?.name as TSESTree.Identifier
    // What a pattern binds was followed from the pattern, and is not followed again.
    add({ node: name, property: settings.codeProperties.has(name.name) ? name.name : undefined })
  }
  const mentioned = new Set(found.flatMap(({ sites }) => sites.flatMap(({ mentions }) => mentions.map(({ node }) => node))))
  for (const number of numbers as readonly TSESTree.Expression[]) {
    if (types === undefined || mentioned.has(number)) continue
    const argument = readArgument(context, number)
    if (argument !== undefined) found.push({ node: number, property: undefined, holder: undefined, sites: [argument], proof: 'enum-type' })
    const other = comparedWith(number)
    if (other === undefined || !types.isCodeType(other)) continue
    const sites = followValue(sourceCode, other).flatMap((use) => readSite(context, use) ?? [])
    const site = sites.find(({ mentions }) => mentions.some(({ node }) => node === number))
    if (site === undefined || taken.has(site.use.node)) continue
    taken.add(site.use.node)
    found.push({ node: other, property: undefined, holder: undefined, sites: [site] })
  }
  return found
}

/** Reads what reads a path of an object, from the path. */
function readPath(
  text: TSESTree.Node,
  path: string,
): { readonly node: TSESTree.Node; readonly source: BindingSource & { readonly path: PathStep[] } } | undefined {
  const call = text.parent
  const object = call?.type === 'CallExpression' ? objectOfPath(call, text) : undefined
  return object && { node: call as TSESTree.Node, source: { kind: 'value', node: object, index: 0, path: path.split('.') } }
}

/** The object whose path a call reads: `get(response, 'data.code')` of lodash, `cy.request(url).its('body.code')` of Cypress. */
function objectOfPath({ arguments: [first, second], callee }: TSESTree.CallExpression, text: TSESTree.Node): TSESTree.Node | undefined {
  if (second === text && nameOf(callee) === 'get') return first
  return first === text && callee.type === 'MemberExpression' && nameOf(callee) === 'its' ? callee.object : undefined
}

/** The code that a test expects of an object, as if it were read from that object. */
function readExpected(context: SiteContext, word: TSESTree.Node, { actual, path, code, assertion }: ExpectedCode): Candidate | undefined {
  const use = { node: code, core: code, parent: code.parent as TSESTree.Node, form: 'number' } as const
  const site = { kind: 'assertion', node: assertion, use, ...readOperands(context, [code], use, true) } as const
  if (site.mentions.length === 0) return undefined
  const holder = path.length === 1 ? { expression: actual } : { source: { kind: 'value', node: actual, index: 0, path: path.slice(0, -1) } as const }
  return { node: word, property: path.at(-1), holder, sites: [site] }
}

/** Whether an expression is one that another can evaluate to, or stands under a type assertion. */
function isArm(node: TSESTree.Expression): boolean {
  const { parent } = node
  if (parent.type === 'ConditionalExpression') return parent.test !== node
  return (parent.type === 'LogicalExpression' && parent.operator !== '&&') || parent.type === 'TSAsExpression'
}

/** Reads a code literal that is passed where the enum of codes is expected. */
function readArgument(context: SiteContext, number: TSESTree.Expression): CodeSite | undefined {
  const literal = readCodeLiteral(number)
  let argument = number
  while (isArm(argument)) argument = argument.parent as TSESTree.Expression
  const { parent } = argument
  if ((parent.type !== 'CallExpression' && parent.type !== 'NewExpression') || literal === undefined) return undefined
  const index = parent.arguments.indexOf(argument)
  if (context.types?.isCodeParameter(parent, index) !== true) return undefined
  const use = { node: number, core: number, parent, form: 'number' } as const
  const mention = { node: literal.node, code: literal.code, literal, form: 'number', strict: true, use } as const
  return { kind: 'argument', node: parent, use, mentions: [mention], texts: [] }
}

/** The expression that a code is compared with. */
function comparedWith(code: TSESTree.Expression | TSESTree.Property): TSESTree.Node | undefined {
  const { parent } = code
  if (parent.type === 'BinaryExpression' && EQUALITY.has(parent.operator)) {
    return withoutAssertions(parent.left === code ? parent.right : parent.left)
  }
  if (parent.type === 'SwitchCase') return withoutAssertions(parent.parent.discriminant)
  const method = parent.type === 'ArrayExpression' ? memberOf(parent) : undefined
  return method && callOf(method)?.arguments[0]
}
