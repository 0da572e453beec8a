/**
 * What `isRayvisionCode(value)` tells of the value: in a branch that it guards the value is a code of the table, in the
 * other it is none.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { kept } from './kept.ts'
import { callsOfPackage } from './package-calls.ts'
import { isWritten } from './parents.ts'
import { referencesTo, scopeOf, type Reference, type Scope, type SourceCode } from './scope.ts'
import { completes } from './statement-ends.ts'
import { isNegation } from './truth-question.ts'
import { readAlong, writtenPath } from './written-path.ts'

/** A part of the text. */
type Region = readonly [start: number, end: number]

/** The reads of guarded values. */
export interface GuardedReads {
  /** Where the value is a code. */
  readonly codes: readonly TSESTree.Node[]
  /** Where it is none. */
  readonly others: readonly TSESTree.Node[]
}

/** Finds the reads that a guard tells something of. */
export function findGuardedReads(sourceCode: SourceCode): GuardedReads {
  const written = new Map<readonly Reference[], Writes>()
  const guarded = new Map<readonly Reference[], Map<string, { readonly place: Place; readonly regions: Regions }>>()
  for (const call of callsOfPackage(sourceCode, 'isRayvisionCode')) {
    const place = call.arguments[0] && placeOf(sourceCode, call.arguments[0])
    if (place === undefined) continue
    const { last, scopes } = kept(written, place.references, () => writesIn(place.references))
    // What is written behind the guard, or by another function, the guard has not seen.
    const { variableScope } = scopeOf(sourceCode, call)
    if (last > call.range[0] || [...scopes].some((scope) => scope !== variableScope)) continue
    const byPath = kept(guarded, place.references, () => new Map<string, { place: Place; regions: Regions }>())
    const { regions } = kept(byPath, JSON.stringify(place.path), () => ({ place, regions: { yes: [], no: [] } }))
    addRegions(call, regions)
  }
  const places = [...guarded.values()].flatMap((byPath) => [...byPath.values()])
  const found = places
    .map(({ place, regions }) => ({ regions, reads: readsOfPlace(place).sort((a, b) => a.range[0] - b.range[0]) }))
    .filter(({ reads }) => !reads.some(isWritten))
  return {
    codes: found.flatMap(({ reads, regions }) => [...readsIn(reads, regions.yes)]),
    others: found.flatMap(({ reads, regions }) => [...readsIn(reads, regions.no)]),
  }
}

/** Where a variable gets other values than its first. */
interface Writes {
  /** Where the last of them is written. */
  readonly last: number
  /** The functions that write them. */
  readonly scopes: ReadonlySet<Scope>
}

function writesIn(references: readonly Reference[]): Writes {
  const writes = references.filter((reference) => reference.init !== true && reference.isWrite())
  return { last: writes.at(-1)?.identifier.range[0] ?? 0, scopes: new Set(writes.map(({ from }) => from.variableScope)) }
}

/** Those of the reads, in the order of the text, that are in any of the regions. */
function* readsIn(reads: readonly TSESTree.Node[], regions: readonly Region[]): Generator<TSESTree.Node> {
  const pending = regions.toSorted(([a], [b]) => b - a)
  let end = 0
  for (const read of reads) {
    for (let next = pending.at(-1); next !== undefined && next[0] <= read.range[0]; next = pending.at(-1)) {
      end = Math.max(end, next[1])
      pending.pop()
    }
    if (read.range[1] <= end) yield read
  }
}

/** The reads of a variable, and the properties from it to a value. */
interface Place {
  readonly references: readonly Reference[]
  readonly path: readonly string[]
}

function placeOf(sourceCode: SourceCode, expression: TSESTree.Node): Place | undefined {
  const path = writtenPath(expression)
  return path && { references: referencesTo(sourceCode, path.root), path: path.steps }
}

function readsOfPlace({ references, path }: Place): TSESTree.Node[] {
  return references.flatMap((reference) => (reference.isRead() ? (readAlong(reference.identifier, path) ?? []) : []))
}

/** Where a condition is known to be true, and where to be false. */
interface Regions {
  readonly yes: Region[]
  readonly no: Region[]
}

/** Adds the branches that a condition decides by itself. */
function addRegions(condition: TSESTree.Node, { yes, no }: Regions): void {
  let node = condition
  /** What follows for the condition from `node` being true, and from its being false. */
  let [whenTrue, whenFalse]: [Region[] | undefined, Region[] | undefined] = [yes, no]
  for (let { parent } = node; parent; parent = node.parent) {
    if (isNegation(parent)) {
      ;[whenTrue, whenFalse] = [whenFalse, whenTrue]
    } else if (parent.type === 'LogicalExpression' && parent.operator !== '??') {
      const isAnd = parent.operator === '&&'
      if (parent.left === node) (isAnd ? whenTrue : whenFalse)?.push(parent.right.range)
      if (isAnd) whenFalse = undefined
      else whenTrue = undefined
    } else if (parent.type === 'ConditionalExpression' && parent.test === node) {
      whenTrue?.push(parent.consequent.range)
      whenFalse?.push(parent.alternate.range)
      break
    } else if (parent.type === 'IfStatement') {
      whenTrue?.push(parent.consequent.range)
      if (parent.alternate) whenFalse?.push(parent.alternate.range)
      const behind: Region = [parent.range[1], parent.parent.range[1]]
      if (!completes([parent.consequent])) whenFalse?.push(behind)
      else if (parent.alternate && !completes([parent.alternate])) whenTrue?.push(behind)
      break
    } else if (parent.type === 'WhileStatement') {
      whenTrue?.push(parent.body.range)
      break
    } else break
    node = parent
  }
}
