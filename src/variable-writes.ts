/**
 * Where variables are written, on the code paths.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { CodePath, CodePaths, Position, Segment } from './code-paths.ts'
import { kept, push } from './kept.ts'
import type { Variable } from './scope.ts'

/** The writes of one variable. */
interface Writes {
  /** The names by which it is written, by the code paths. */
  readonly names: ReadonlyMap<CodePath, readonly TSESTree.Node[]>
  /** The last write in a segment. */
  readonly last: ReadonlyMap<Segment, number>
  /** The segments from whose start a write can be reached. */
  readonly before: ReadonlySet<Segment>
}

/** The writes of a file's variables; each variable is read once. */
export class VariableWrites {
  readonly #codePaths: CodePaths
  readonly #writes = new Map<Variable, Writes>()

  constructor(codePaths: CodePaths) {
    this.#codePaths = codePaths
  }

  /** The names by which a variable is written in a code path. */
  namesIn(path: CodePath, variable: Variable): readonly TSESTree.Node[] {
    return this.#of(variable).names.get(path) ?? []
  }

  /** Whether a variable is written in another function than a place is in. */
  isElsewhere(variable: Variable, { path }: Position): boolean {
    return [...this.#of(variable).names.keys()].some((written) => written !== path)
  }

  /** Whether a variable can be written after a place in the same function. */
  isAfter(variable: Variable, { segments, index }: Position): boolean {
    const { last, before } = this.#of(variable)
    return segments.some((segment) => (last.get(segment) ?? 0) > index || segment.nextSegments.some((next) => before.has(next)))
  }

  #of(variable: Variable): Writes {
    return kept(this.#writes, variable, () => this.#read(variable))
  }

  #read(variable: Variable): Writes {
    const names = new Map<CodePath, TSESTree.Node[]>()
    const last = new Map<Segment, number>()
    for (const reference of variable.references) {
      if (!reference.isWrite()) continue
      const name = reference.identifier as TSESTree.Node
      const position = this.#codePaths.after(writeOf(name))
      if (position === undefined) continue
      push(names, position.path, name)
      for (const segment of position.segments) last.set(segment, Math.max(position.index, last.get(segment) ?? 0))
    }
    const before = new Set<Segment>(last.keys())
    for (const segment of before) for (const previous of segment.prevSegments) before.add(previous)
    return { names, last, before }
  }
}

/** The declarator or assignment after which a name, or all of a pattern, has its new value; the node itself where there is none. */
export function writeOf(target: TSESTree.Node): TSESTree.Node {
  for (let node: TSESTree.Node | undefined | null = target; node; node = node.parent) {
    if (node.type === 'AssignmentExpression' || node.type === 'VariableDeclarator') return node
    if (!/Pattern|Property|RestElement|Identifier/.test(node.type)) break
  }
  return target
}
