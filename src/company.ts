/**
 * The company that a code keeps: what else is read from its object, and what else it is compared with.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { Candidate } from './candidates.ts'
import type { CodeSite, SiteContext } from './code-sites.ts'
import { withoutAssertions } from './code-literal.ts'
import type { Reason } from './evidence.ts'
import { isErrno, names } from './names.ts'
import { isCloseCode, isHttpStatus } from './number-ranges.ts'
import { propertyName, variableOf, type PathStep, type Variable } from './scope.ts'


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
    const group = groups.get(key)
    if (group) group.push(candidate)
    else groups.set(key, [candidate])
  }
  const reasonsOfGroup = new Map<unknown, Reason[]>()
  const ofFile: Reason[] = context.enumInFile.declarations.length > 0 ? ['enum-imported'] : []
  return (candidate) => {
    const key = holders.keyOf(candidate)
    let found = reasonsOfGroup.get(key)
    if (found === undefined) {
      const sites = (groups.get(key) ?? []).flatMap(({ sites: ofOne }) => ofOne)
      found = [...ofFile, ...siblingReasons(holders.siblingsOf(candidate)), ...valueReasons(context, sites)]
      reasonsOfGroup.set(key, found)
    }
    return found
  }
}

function siblingReasons(siblings: ReadonlySet<string>): Reason[] {
  const has = (known: ReadonlySet<string>): boolean => [...siblings].some((name) => known.has(name))
  const found: Reason[] = []
  if (has(names.foreignSiblings)) found.push('foreign-siblings')
  else if (has(names.bodySiblings)) found.push('body-siblings')
  if (has(names.errorSiblings)) found.push('error-siblings')
  return found
}

/** What the values tell that a code is compared with. */
function valueReasons({ settings: { table } }: SiteContext, sites: readonly CodeSite[]): Reason[] {
  const found: Reason[] = []
  const known = new Set<number>()
  const decimals = new Set(sites.flatMap(({ mentions }) => mentions.flatMap(({ literal }) => (literal?.radix === false ? [literal.code] : []))))
  for (const site of sites) {
    if (site.kind === 'arithmetic') found.push('arithmetic')
    if (site.kind === 'range') found.push('range')
    for (const text of site.texts) found.push(isErrno(text) ? 'errno-value' : 'text-value')
    for (const { code, literal, member } of site.mentions) {
      if (member !== undefined) found.push('enum-company')
      // The same number in base ten beside it says that it is a code all the same.
      if (literal?.radix === true && !decimals.has(literal.code)) found.push('radix-value')
      if (code === undefined) continue
      if (table.withCode(code) !== undefined) known.add(code)
      found.push(...valueReason(code, table.success.code, known.has(code)))
    }
  }
  if ([...known].filter((code) => !isHttpStatus(code)).length > 1) found.push('several-codes')
  return found
}

function valueReason(code: number, success: number, isKnown: boolean): Reason[] {
  if (code === success) return ['success-value']
  if (isCloseCode(code)) return ['close-value']
  if (isHttpStatus(code)) return ['http-like-value']
  if (isKnown) return ['distinctive-value']
  return code > 1000 && code < 10_000_000 ? ['digits-value'] : []
}

/** Tells which candidates are read from the same object, and what else is read from it. */
class HolderNames {
  readonly #context: SiteContext
  readonly #numbers = new Map<unknown, number>()
  readonly #properties = new Map<string, Map<string, Set<string>>>()

  constructor(context: SiteContext) {
    this.#context = context
  }

  /** What candidates with the same value have in common. */
  keyOf(candidate: Candidate): unknown {
    const { holder, node } = candidate
    if (holder === undefined) return node
    if ('expression' in holder) return this.#pathOf(holder.expression) ?? node
    return this.#sourcePath(holder.source.node, holder.source.index, holder.source.path) ?? node
  }

  /** The names of the other properties that are read from the candidate's object. */
  siblingsOf(candidate: Candidate): ReadonlySet<string> {
    const { holder, node } = candidate
    if (holder === undefined) return new Set()
    if ('expression' in holder) {
      const root = this.#rootOf(holder.expression)
      const path = this.#pathOf(holder.expression)
      return root && path ? this.#readsOf(root).get(path) ?? new Set() : new Set()
    }
    const property = node.parent?.type === 'AssignmentPattern' ? node.parent.parent : node.parent
    const pattern = property?.parent
    const beside = pattern?.type === 'ObjectPattern' ? pattern.properties.map((sibling) => propertyName(sibling) ?? '') : []
    const root = this.#rootOf(holder.source.node)
    const path = this.keyOf(candidate)
    return new Set([...beside, ...((root && typeof path === 'string' && this.#readsOf(root).get(path)) || [])])
  }

  #number(of: unknown): number {
    const number = this.#numbers.get(of) ?? this.#numbers.size
    this.#numbers.set(of, number)
    return number
  }

  #rootOf(expression: TSESTree.Node): Variable | undefined {
    let node = withoutAssertions(expression)
    while (node.type === 'MemberExpression') node = withoutAssertions(node.object)
    return node.type === 'Identifier' ? variableOf(this.#context.sourceCode, node) : undefined
  }

  /** A text that is the same for every `res.data` of one variable; undefined for what has no name. */
  #pathOf(expression: TSESTree.Node): string | undefined {
    const node = withoutAssertions(expression)
    if (node.type === 'Identifier') {
      return `${this.#number(variableOf(this.#context.sourceCode, node) ?? node.name)}`
    }
    if (node.type === 'ThisExpression') return 'this'
    if (node.type !== 'MemberExpression') return undefined
    const owner = this.#pathOf(node.object)
    const name = propertyName(node)
    return owner === undefined || name === undefined ? undefined : `${owner}.${name}`
  }

  #sourcePath(node: TSESTree.Node, index: number, path: readonly PathStep[]): string | undefined {
    const whole = this.#pathOf(node) ?? `${this.#number(node)}:${index}`
    return [whole, ...path].join('.')
  }

  /** Every property that is read from a variable, by the path of its object. */
  #readsOf(variable: Variable): Map<string, Set<string>> {
    const root = `${this.#number(variable)}`
    const known = this.#properties.get(root)
    if (known !== undefined) return known
    const reads = new Map<string, Set<string>>()
    this.#properties.set(root, reads)
    const add = (path: string, name: string): unknown => (reads.get(path) ?? reads.set(path, new Set()).get(path))?.add(name)
    for (const reference of variable.references) {
      let node = reference.identifier as TSESTree.Node
      let path = root
      for (let parent = node.parent; parent; parent = node.parent) {
        if (parent.type === 'MemberExpression' && parent.object === node) {
          const name = propertyName(parent)
          if (name === undefined) break
          add(path, name)
          path = `${path}.${name}`
        } else if (parent.type === 'VariableDeclarator' && parent.init === node && parent.id.type === 'ObjectPattern') {
          for (const property of parent.id.properties) add(path, propertyName(property) ?? '')
          break
        } else if (parent.type !== 'TSNonNullExpression' && parent.type !== 'TSAsExpression' && parent.type !== 'ChainExpression') break
        node = parent
      }
    }
    return reads
  }
}
