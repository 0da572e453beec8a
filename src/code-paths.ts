/**
 * ESLint's code paths of a file: which ways lead from one place to another.
 *
 * ESLint tells of the paths while it walks through the file; what it told is kept and asked when the walk is done.
 */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { kept } from './kept.ts'

/** A run of the program without a fork in it. */
export interface Segment {
  readonly reachable: boolean
  /** Where it can go on, loops included, once the file is walked through; and where it can come from. */
  readonly nextSegments: readonly Segment[]
  readonly prevSegments: readonly Segment[]
}

/** The paths through a function, or through the whole file. */
export interface CodePath {
  /** The function, the program, a static block or the value of a class field. */
  readonly node: TSESTree.Node
  /** Where the function is made; undefined for the program. */
  readonly created: Position | undefined
  readonly start: Segment
}

/** The place in the paths right after a node is evaluated. */
export interface Position {
  readonly path: CodePath
  /** More than one in a `finally`, which ESLint walks through once for each way into it. */
  readonly segments: readonly Segment[]
  /** Grows with the order of evaluation in a segment. */
  readonly index: number
}

/** ESLint's own object. */
interface LinterCodePath {
  readonly initialSegment: Segment
}

/** The code paths of one file. */
export class CodePaths {
  readonly #positions = new Map<TSESTree.Node, Position>()
  readonly #starts = new Map<TSESTree.Node, Position & { readonly segments: Segment[] }>()

  /** What collects them: ESLint 8.57, 9 and 10 call these alike. */
  readonly listeners: TSESLint.RuleListener

  constructor() {
    const running: { path: CodePath; current: Set<Segment>; snapshot: readonly Segment[] | undefined }[] = []
    let index = 0
    const here = (): Position | undefined => {
      const top = running.at(-1)
      return top && { path: top.path, segments: (top.snapshot ??= [...top.current]), index: (index += 1) }
    }
    // Segments begin and end in a path.
    const changed = (): Set<Segment> => {
      const top = running.at(-1) as (typeof running)[number]
      top.snapshot = undefined
      return top.current
    }
    const enter = (segment: Segment, node: TSESTree.Node): void => {
      changed().add(segment)
      const path = running.at(-1)?.path
      if (path) kept(this.#starts, node, () => ({ path, segments: [], index: (index += 1) })).segments.push(segment)
    }
    const leave = (segment: Segment): void => void changed().delete(segment)
    const listeners = {
      onCodePathStart: ({ initialSegment }: LinterCodePath, node: TSESTree.Node): void => {
        running.push({ path: { node, created: here(), start: initialSegment }, current: new Set(), snapshot: undefined })
      },
      onCodePathEnd: (): void => void running.pop(),
      onCodePathSegmentStart: enter,
      onCodePathSegmentEnd: leave,
      onUnreachableCodePathSegmentStart: enter,
      onUnreachableCodePathSegmentEnd: leave,
      '*:exit': (node: TSESTree.Node): void => {
        const position = here()
        if (position) this.#positions.set(node, position)
      },
    }
    this.listeners = listeners as unknown as TSESLint.RuleListener
  }

  /** The place after a node; undefined in templates, which have no code paths. */
  after(node: TSESTree.Node): Position | undefined {
    return this.#positions.get(node)
  }

  /** The place at the start of a node that a way forks to: an arm of a condition; undefined for any other. */
  startOf(node: TSESTree.Node): Position | undefined {
    return this.#starts.get(node)
  }

  /** Every node of a type, in the order of evaluation. */
  nodesOf<T extends TSESTree.AST_NODE_TYPES>(type: `${T}`): Extract<TSESTree.Node, { type: T }>[] {
    return [...this.#positions.keys()].filter((node): node is Extract<TSESTree.Node, { type: T }> => node.type === type)
  }
}
