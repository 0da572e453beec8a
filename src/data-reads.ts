/**
 * Where the data of a response is read, as far as the settings tell what a response is.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { AccessPaths, extend, writeCount, type AccessPath } from './access-path.ts'
import { bindingSource, type BindingSource } from './binding-source.ts'
import { findComparisons, type CodeRead } from './compared-codes.ts'
import type { PathContext } from './comparison-places.ts'
import { readExpectedCode } from './expected-objects.ts'
import { DATA } from './gate.ts'
import { callsOfPackage } from './package-calls.ts'
import { memberNamedBy, patternPropertyNamedBy } from './parents.ts'
import { ResponseFlow } from './response-flow.ts'
import { readsOf, variableOf, type Variable } from './scope.ts'
import { templateOf, visitorKeysOf } from './template.ts'
import { Origins } from './value-origin.ts'
import { writeOf } from './variable-writes.ts'
import { nodesAt, wordOffsets } from './word-index.ts'

/** A place that reads data on a way on which the code was not compared. */
export interface UncheckedRead {
  readonly node: TSESTree.Node
  /** The object that the code is read from; undefined where it has no name. */
  readonly response: TSESTree.Node | undefined
}

/** A place where the property `data` is taken from an object. */
interface DataRead {
  readonly node: TSESTree.Node
  /** What it is taken from: an expression, or what a pattern takes apart. */
  readonly holder: { readonly expression: TSESTree.Node } | { readonly source: BindingSource; readonly pattern: TSESTree.Node }
  readonly path: AccessPath
}

/** What a property is read from: a whole response, or its body. */
type Part = 'body' | 'response'

/** What the file's reads tell of the shape of its responses. */
interface Shapes {
  /** The paths that a code is read from. */
  readonly withCode: ReadonlySet<string>
  /** The paths that data is read from. */
  readonly withData: ReadonlySet<string>
  /** The paths of whole responses that data is read from. */
  readonly responses: ReadonlySet<string>
  /** Whether codes are read from `response.data` and never from a response itself, as with axios. */
  readonly isAxios: boolean
}

/** Finds the reads of data that no comparison of the code comes before. */
export function* findUncheckedReads(context: Omit<PathContext, 'accessPaths'>): Generator<UncheckedRead> {
  const { file } = context
  const { sourceCode, settings } = file
  const accessPaths = new AccessPaths(sourceCode)
  const template = templateOf(sourceCode)
  const roots = [sourceCode.ast as unknown as TSESTree.Node, ...(template ? [template] : [])]
  const wordsIn = (words: Iterable<string>): TSESTree.Node[] =>
    roots.flatMap((root) => nodesAt(root, wordOffsets(sourceCode.text, words), visitorKeysOf(sourceCode)))

  const dataReads = wordsIn([DATA]).flatMap((word) => readProperty(accessPaths, word) ?? [])
  if (dataReads.length === 0) return
  const origins = new Origins(sourceCode, settings)
  const codeReads = wordsIn(settings.codeProperties).flatMap((word): (CodeRead & { readonly part?: Part | undefined })[] => {
    const read = readProperty(accessPaths, word)
    if (read !== undefined) return [{ node: read.node, response: read.path, part: partOf(read) }]
    const expected = readExpectedCode(word)
    if (expected === undefined) return []
    const { actual, path, assertion } = expected
    return [{ node: word, response: extend(accessPaths.of(actual), path.slice(0, -1)), assertion }]
  })
  // Whatever the file calls it.
  const asking = new Set<TSESTree.Node>(callsOfPackage(sourceCode, 'isRayvisionCode').map(({ callee }) => callee))
  const paths: PathContext = { ...context, accessPaths, isGuard: (callee) => asking.has(callee) || context.isGuard(callee) }
  const compared = findComparisons(paths, codeReads)
  const flow = new ResponseFlow(paths, origins, compared)

  const known = dataReads.flatMap((read) => {
    const part = partOf(read)
    return part === undefined ? [] : [{ ...read, part }]
  })
  const shapes = readShapes()
  for (const read of known) {
    if (!isDataOfResponse(read)) continue
    for (const node of usesOf(read)) {
      const at = node === read.node && 'pattern' in read.holder ? writeOf(read.holder.pattern) : node
      if (flow.isUncheckedAt(read.path, at)) yield { node, response: holderName(read) }
    }
  }

  /** Whether a read is one of a whole response, or of a part of one; undefined where the settings know of none. */
  function partOf({ holder }: DataRead): Part | undefined {
    if ('expression' in holder) {
      const { expression } = holder
      if (file.types?.isResponse(expression) === true) return 'response'
      const { reasons } = origins.of(expression)
      if (!reasons.includes('response-call')) return undefined
      return reasons.includes('response-body') || isPartOfResponse(expression) ? 'body' : 'response'
    }
    if (file.types?.isResponse(holder.pattern) === true) return 'response'
    const { reasons } = origins.ofSource(holder.source)
    if (!reasons.includes('response-call')) return undefined
    return reasons.includes('response-body') ? 'body' : 'response'
  }

  /** Whether an expression is read from a response, and is no element of a list of them. */
  function isPartOfResponse(expression: TSESTree.Node): boolean {
    const whole = expression.type === 'MemberExpression' ? origins.of(expression.object) : undefined
    return whole?.kind === 'response' && whole.reasons.includes('response-call')
  }

  function readShapes(): Shapes {
    const keysOf = (all: readonly AccessPath[]): Set<string> => new Set(all.map((path) => accessPaths.keyOfThing(path)))
    const withCode = keysOf(codeReads.map(({ response }) => response))
    const responses = known.filter(({ part }) => part === 'response')
    return {
      withCode,
      withData: keysOf(dataReads.map(({ path }) => path)),
      responses: keysOf(responses.map(({ path }) => path)),
      isAxios: codeReads.some(({ part }) => part === 'body') && !codeReads.some(({ part }) => part === 'response'),
    }
  }

  /** Whether what is read is the data of a response, and neither a body nor a property inside the data. */
  function isDataOfResponse({ path, part }: (typeof known)[number]): boolean {
    const { withCode, withData, isAxios, responses } = shapes
    if (withCode.has(accessPaths.keyOfThing(path))) return true
    const body = accessPaths.keyOfThing(extend(path, [DATA]))
    if (part === 'response') return !withCode.has(body) && !withData.has(body) && !isAxios
    if (path.steps.length === 0) return isAxios
    const holder = accessPaths.keyOfThing({ root: path.root, steps: path.steps.slice(0, -1) })
    return path.steps.at(-1) === DATA && responses.has(holder) && !withCode.has(holder)
  }

  /** The places that use what is read: those of the variable that it is bound to. */
  function usesOf({ node, path, holder }: DataRead): readonly TSESTree.Node[] {
    const isPattern = 'pattern' in holder
    const name = isPattern ? node : declaredName(node)
    if (name?.type !== 'Identifier') return [node]
    const variable = variableOf(sourceCode, name)
    if (variable === undefined || writeCount(variable) > 1) return isPattern ? [] : [node]
    const uses = readsOf(sourceCode, variable)
    if (uses.length === 0 || isExported(variable)) return isPattern && !isExported(variable) ? [] : [node]
    // `const list = res.data` reads it in one place, whatever comes of it.
    return isPattern ? uses : uses.some((use) => flow.isUncheckedAt(path, use)) ? [node] : []
  }
}

/** Reads `res.data`, or `data` in the pattern that takes a response apart; undefined for what is written or called. */
function readProperty(accessPaths: AccessPaths, word: TSESTree.Node): DataRead | undefined {
  const member = memberNamedBy(word)
  if (member !== undefined) {
    return isRead(member) ? { node: member, holder: { expression: member.object }, path: accessPaths.of(member.object) } : undefined
  }
  const property = patternPropertyNamedBy(word)
  const source = property && bindingSource(property.pattern)
  const path = source && accessPaths.ofSource(source)
  return path && { node: property.target, holder: { source, pattern: property.pattern }, path }
}

/** Whether a member is read for its value, neither written, deleted nor called. */
function isRead(member: TSESTree.MemberExpression): boolean {
  const { parent } = member
  switch (parent.type) {
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== member
    case 'AssignmentExpression':
    case 'AssignmentPattern':
    case 'ForInStatement':
    case 'ForOfStatement':
      return parent.left !== member
    case 'Property':
      return parent.parent.type !== 'ObjectPattern'
    case 'UnaryExpression':
      return parent.operator !== 'delete'
    default:
      return parent.type !== 'ArrayPattern' && parent.type !== 'RestElement' && parent.type !== 'UpdateExpression'
  }
}

/** The name that a declaration gives to an expression: `const list = res.data`. */
function declaredName(expression: TSESTree.Node): TSESTree.Node | undefined {
  let node = expression
  while (node.parent && (node.parent.type.startsWith('TS') || node.parent.type === 'ChainExpression')) node = node.parent
  return node.parent?.type === 'VariableDeclarator' ? node.parent.id : undefined
}

function isExported({ defs, references }: Variable): boolean {
  const isInExport = defs.some(({ node }) => node.parent?.parent?.type === 'ExportNamedDeclaration')
  return isInExport || references.some(({ identifier }) => identifier.parent?.type === 'ExportSpecifier')
}

/** The object of a member, where it is written shortly enough to name it. */
function holderName({ holder }: DataRead): TSESTree.Node | undefined {
  const node = 'expression' in holder ? holder.expression : undefined
  return node?.type === 'Identifier' || node?.type === 'MemberExpression' ? node : undefined
}
