/**
 * The company that a code keeps: what else is read from its object, and what else it is compared with.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { sourceOf, type BindingSource, type PathStep } from './binding-source.ts'
import type { Candidate } from './candidates.ts'
import type { SiteContext } from './code-mentions.ts'
import type { CodeSite } from './code-sites.ts'
import { isAssertion, withoutAssertions } from './code-literal.ts'
import type { Reason } from './evidence.ts'
import { DATA } from './gate.ts'
import { isFunction } from './functions.ts'
import { kept, push } from './kept.ts'
import { firstUses } from './local-function.ts'
import { isErrno, names } from './names.ts'
import { callOf, objectAround } from './parents.ts'
import { isCloseCode, isDistinctive, isExitStatus, isHttpStatus, isRound, isServerReply } from './number-ranges.ts'
import { nameOf, propertyName, writtenName } from './property-name.ts'
import { variableOf, type Variable } from './scope.ts'

/**
 * Looks at all candidates of a file together.
 *
 * @returns What tells the reasons that a candidate has by its company.
 */
export function companyOf(context: SiteContext, candidates: readonly Candidate[]): (candidate: Candidate) => Reason[] {
  const holders = new HolderNames(context)
  const groups = new Map<unknown, Candidate[]>()
  for (const candidate of candidates) {
    const key = holders.keyOf(candidate)
    push(groups, key, candidate)
  }
  const { success } = context.settings.table
  // That of many other APIs is 0. A switch asks for success by its cases or its default.
  const asks = ({ kind, mentions }: CodeSite): boolean => kind === 'switch' || mentions.some(({ code }) => code === success.code || code === 0)
  const asksForSuccess = new Map<unknown, boolean>()
  const tellsOfSuccess = (key: unknown): boolean => kept(asksForSuccess, key, () => sitesOf(groups.get(key)).some(asks))
  const someTells = [...groups.keys()].some(tellsOfSuccess)
  const reasonsOfGroup = new Map<unknown, Reason[]>()
  return (candidate) => {
    const key = holders.keyOf(candidate)
    return kept(reasonsOfGroup, key, () => {
      const group = groups.get(key) ?? []
      const sites = sitesOf(group)
      // Where both do, both are codes of responses.
      if (someTells && !tellsOfSuccess(key) && holders.outerKeysOf(candidate).some(tellsOfSuccess)) return ['payload-code']
      // What the settings call a code tells nothing of one.
      const beside = [...holders.siblingsOf(candidate, group)].filter((name) => !context.settings.codeProperties.has(name))
      const siblings = siblingReasons(beside, isReadFromBody(candidate))
      const values = valueReasons(context, sites)
      // What a process ended with says nothing.
      if (siblings.includes('body-siblings')) values.delete('exit-value')
      return [...new Set([...siblings, ...values])]
    })
  }
}

function sitesOf(candidates: readonly Candidate[] = []): readonly CodeSite[] {
  return candidates.flatMap(({ sites }) => sites)
}

/** Whether a code is read from what only an answer has: `error.body.code`. */
function isReadFromBody({ holder }: Candidate): boolean {
  if (holder === undefined) return false
  const step = 'source' in holder ? holder.source.path.at(-1) : undefined
  const read = 'source' in holder ? holder.source.node : holder.expression
  return names.bodyProperties.has(String(step ?? propertyName(withoutAssertions(read))))
}

function siblingReasons(siblings: readonly string[], isOfBody: boolean): Reason[] {
  const found: Reason[] = []
  const has = (known: ReadonlySet<string>): boolean => siblings.some((name) => known.has(name))
  // A response may have a `reason` too.
  const isAnswer = isOfBody || has(names.answerSiblings)
  if (siblings.some((name) => names.foreignSiblings.has(name) && !(isAnswer && names.doubtfulSiblings.has(name)))) found.push('foreign-siblings')
  else if (has(names.bodySiblings)) found.push('body-siblings')
  if (siblings.includes('msg')) found.push('msg-sibling')
  if (has(names.errorSiblings)) found.push('error-siblings')
  return found
}

/** What the values tell that a code is compared with. */
function valueReasons({ settings: { table } }: SiteContext, sites: readonly CodeSite[]): Set<Reason> {
  const found = new Set<Reason>()
  const known = new Set<number>()
  const codes: number[] = []
  const decimals = new Set(sites.flatMap(({ mentions }) => mentions.flatMap(({ literal }) => (literal?.radix === false ? [literal.code] : []))))
  for (const site of sites) {
    if (site.kind === 'arithmetic') found.add('arithmetic')
    if (site.kind === 'range') found.add('range')
    for (const text of site.texts) found.add(isErrno(text) ? 'errno-value' : 'text-value')
    for (const { code, literal, member } of site.mentions) {
      if (member !== undefined) found.add('enum-company')
      // The same number in base ten beside it says that it is a code all the same.
      if (literal?.radix === true && !decimals.has(literal.code)) found.add('radix-value')
      if (code === undefined) continue
      codes.push(code)
      if (literal?.form === 'string' && Math.abs(code) >= TOO_LONG && table.withCode(code) === undefined) found.add('text-value')
      if (table.withCode(code) !== undefined) known.add(code)
      // Ends of ranges are round, of codes as of quantities.
      const isQuantity = isRound(code) && site.kind !== 'range'
      const reason = valueReason(code, table.success.code, known.has(code), isQuantity)
      if (reason !== undefined) found.add(reason)
    }
  }
  // An API whose codes are words has no numbers beside them.
  if (codes.length === 0 && found.has('errno-value')) found.add('text-value')
  if ([...known].filter(isDistinctive).length > 1) found.add('several-codes')
  // Where the table does not have most of them, they are codes of something else.
  if (known.size * 2 < new Set(codes).size) for (const reason of OF_THE_TABLE) found.delete(reason)
  if (codes.length > 0 && codes.every(isExitStatus)) found.add('exit-value')
  return found
}

/** Numbers of so many digits are those of barcodes and accounts. */
const TOO_LONG = 10_000_000

const OF_THE_TABLE: readonly Reason[] = ['distinctive-value', 'several-codes', 'round-value']

function valueReason(code: number, success: number, isKnown: boolean, isQuantity: boolean): Reason | undefined {
  if (code === success) return 'success-value'
  if (isCloseCode(code)) return 'close-value'
  if (isServerReply(code) && !isKnown) return 'reply-value'
  if (isHttpStatus(code)) return isExitStatus(code) ? undefined : 'http-like-value'
  if (isKnown) return isQuantity ? 'round-value' : 'distinctive-value'
  return code > 1000 && code < TOO_LONG ? 'digits-value' : undefined
}

/** Through how many variables and calls a value is followed to the response that it is a part of. */
const MOST_NAMES = 4

/** Tells which candidates are read from the same object, and what else is read from it. */
class HolderNames {
  readonly #context: SiteContext
  /** Numbers of variables, names and nodes, which are the first steps of paths. */
  readonly #roots = new Map<unknown, number>()
  /** Numbers of the paths that a property more makes of a path: a number is the same for the same path. */
  readonly #steps: Map<PathStep, number>[] = []
  readonly #paths = new Map<TSESTree.Node, number | undefined>()
  readonly #properties = new Map<Variable, ReadonlyMap<number, ReadonlySet<string>>>()

  constructor(context: SiteContext) {
    this.#context = context
  }

  /** What candidates with the same value have in common. */
  keyOf(candidate: Candidate): unknown {
    const { holder, node } = candidate
    if (holder === undefined) return node
    if ('expression' in holder) return this.#pathOf(holder.expression) ?? node
    return this.#sourcePath(holder.source.node, holder.source.index, holder.source.path)
  }

  /**
   * The names of the other properties that are read from the candidate's object.
   *
   * @param group All candidates of this object.
   */
  siblingsOf(candidate: Candidate, group: readonly Candidate[]): ReadonlySet<string> {
    const { holder } = candidate
    if (holder === undefined) return new Set()
    const root = this.#rootOf('expression' in holder ? holder.expression : holder.source.node)
    const path = this.keyOf(candidate)
    // Many codes may be taken by one pattern.
    const patterns = new Set(group.flatMap(({ node }) => objectAround(node) ?? []))
    const beside = [...patterns].flatMap(({ properties }) => properties.map(writtenName))
    return new Set([...beside, ...((root && typeof path === 'number' && this.#readsOf(root).get(path)) || [])])
  }

  /** What candidates have in common that are read from a response whose data, or a part of it, this one is read from. */
  outerKeysOf({ holder }: Candidate): readonly unknown[] {
    if (holder === undefined) return []
    return 'source' in holder ? this.#outersOfSource(holder.source, MOST_NAMES) : this.#outersOf(holder.expression, MOST_NAMES)
  }

  /** @param most Through how many variables it is followed: some are made of themselves. */
  #outersOf(expression: TSESTree.Node, most: number): readonly unknown[] {
    const found: unknown[] = []
    let node = withoutDefault(expression)
    while (node.type === 'MemberExpression') {
      if (propertyName(node) === DATA) found.push(this.#pathOf(node.object))
      node = withoutDefault(node.object)
    }
    const source = most > 0 ? sourceOf(this.#context.sourceCode, node) : undefined
    return source ? [...found, ...this.#outersOfSource(source, most - 1)] : found
  }

  #outersOfSource({ kind, node, index, path }: BindingSource, most: number): readonly unknown[] {
    const steps = path.flatMap((step, at) => (step === DATA ? [this.#sourcePath(node, index, path.slice(0, at))] : []))
    if (kind === 'value') return [...steps, ...this.#outersOf(node, most)]
    const passed = isFunction(node) ? firstUses(this.#context.sourceCode, node).flatMap((use) => callOf(use)?.arguments[index] ?? []) : []
    const outers = passed.map((argument) => this.#outersOf(argument, most - 1))
    // Who passes a whole response asks for its code there.
    return outers.every(({ length }) => length > 0) ? [...steps, ...outers.flat()] : steps
  }

  #root(of: unknown): number {
    return kept(this.#roots, of, () => this.#newPath())
  }

  #newPath(): number {
    return this.#steps.push(new Map()) - 1
  }

  /** The path that a step leads to from another. */
  #step(from: number, step: PathStep): number {
    return kept(this.#steps[from] as Map<PathStep, number>, step, () => this.#newPath())
  }

  #rootOf(expression: TSESTree.Node): Variable | undefined {
    let node = withoutAssertions(expression)
    while (node.type === 'MemberExpression') node = withoutAssertions(node.object)
    return variableOf(this.#context.sourceCode, node)
  }

  /** A number that is the same for every `res.data` of one variable; undefined for what has no name. */
  #pathOf(expression: TSESTree.Node): number | undefined {
    // From the outside in, until a part is known; then back with what was passed.
    const passed: TSESTree.MemberExpression[] = []
    let node = withoutAssertions(expression)
    while (node.type === 'MemberExpression' && !this.#paths.has(node)) {
      passed.push(node)
      node = withoutAssertions(node.object)
    }
    let path = node.type === 'MemberExpression' ? this.#paths.get(node) : this.#rootPath(node)
    for (let member = passed.pop(); member !== undefined; member = passed.pop()) {
      const name = propertyName(member)
      path = path === undefined || name === undefined ? undefined : this.#step(path, name)
      this.#paths.set(member, path)
    }
    return path
  }

  #rootPath(node: TSESTree.Node): number | undefined {
    if (node.type === 'Identifier') return this.#root(variableOf(this.#context.sourceCode, node) ?? node.name)
    return node.type === 'ThisExpression' ? this.#root('this') : undefined
  }

  #sourcePath(node: TSESTree.Node, index: number, path: readonly PathStep[]): number {
    const whole = this.#pathOf(node) ?? this.#step(this.#root(node), index)
    return path.reduce<number>((from, step) => this.#step(from, String(step)), whole)
  }

  /** Every property that is read from a variable, by the path of its object. */
  #readsOf(variable: Variable): ReadonlyMap<number, ReadonlySet<string>> {
    return kept(this.#properties, variable, () => this.#findReads(variable))
  }

  #findReads(variable: Variable): ReadonlyMap<number, ReadonlySet<string>> {
    const root = this.#root(variable)
    const reads = new Map<number, Set<string>>()
    const add = (path: number, name: string): unknown => kept(reads, path, () => new Set()).add(name)
    for (const reference of variable.references) {
      let node = reference.identifier as TSESTree.Node
      let path = root
      for (let parent = node.parent; parent; parent = node.parent) {
        if (parent.type === 'MemberExpression') {
          // What stands in brackets itself has no name to go on with.
          const name = propertyName(parent)
          if (name === undefined) break
          // What is written there is no part of an answer.
          if (parent.parent.type !== 'AssignmentExpression' || parent.parent.left !== parent) add(path, name)
          if (this.#context.settings.codeProperties.has(name) && isExitCode(parent)) add(path, 'exitCode')
          path = this.#step(path, name)
        } else if (parent.type === 'VariableDeclarator' || parent.type === 'AssignmentExpression') {
          const pattern = parent.type === 'VariableDeclarator' ? parent.id : parent.left
          if (pattern.type === 'ObjectPattern') for (const property of pattern.properties) add(path, writtenName(property))
          break
        } else if (!isAssertion(parent)) break
        node = parent
      }
    }
    return reads
  }
}

/** The expression that goes before a default: `res.data` in `res.data || {}` and in `res.data ? res.data : {}`. */
function withoutDefault(expression: TSESTree.Node): TSESTree.Node {
  const node = withoutAssertions(expression)
  if (node.type === 'ConditionalExpression') return withoutAssertions(node.consequent.type === 'ObjectExpression' ? node.alternate : node.consequent)
  return node.type === 'LogicalExpression' && node.operator !== '&&' ? withoutAssertions(node.left) : node
}

/** Whether a process ends with a value: `process.exit(result.code)`, `process.exitCode = result.code`. */
function isExitCode(value: TSESTree.Node): boolean {
  const { parent } = value
  if (parent?.type === 'CallExpression') return parent.callee !== value && nameOf(withoutAssertions(parent.callee)) === 'exit'
  return parent?.type === 'AssignmentExpression' && parent.right === value && propertyName(parent.left) === 'exitCode'
}
