/**
 * Follows responses along the code paths: whether there is a way to a place on which a response's code was not compared.
 *
 * Every response is followed forward from where it is made; each segment is visited once for it.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { extend, isGivenToFile, isInstance, isMadeIn, isStable, isVariable, type AccessPath, type Root } from './access-path.ts'
import { bindingSource } from './binding-source.ts'
import { isWithin } from './children.ts'
import { withoutAssertions } from './code-literal.ts'
import type { CodePath, Position, Segment } from './code-paths.ts'
import type { Compared, Comparison } from './compared-codes.ts'
import { elementOfAll, loopOfElement, type ComparedElements } from './compared-elements.ts'
import type { PathContext } from './comparison-places.ts'
import { isOfSettings } from './configured-calls.ts'
import { isField, isFunction, isParameter, returnedExpressions, type FunctionNode } from './functions.ts'
import { FunctionUses, isElementCallback, listOfCallback } from './function-uses.ts'
import { kept, push } from './kept.ts'
import { localFunction } from './local-function.ts'
import { PathIndex } from './path-index.ts'
import { propertyName } from './property-name.ts'
import type { Origins } from './value-origin.ts'
import { VariableWrites, writeOf } from './variable-writes.ts'

/** Something that happens to a response: its code is compared, or another value takes its place. */
interface Happening {
  readonly position: Position
  /** Whether its code is not compared after it. */
  readonly isUnchecked: () => boolean
}

/** For a place behind which nothing is unchecked. */
const CHECKED = (): boolean => false

/** How far calls are followed into functions, and functions to their callers. */
const DEEPEST = 24

/** Answers for one file. */
export class ResponseFlow {
  readonly #context: PathContext
  readonly #origins: Origins
  /** What is compared, by the keys of the things. */
  readonly #compared = new PathIndex<string, Comparison>()
  readonly #elements: ComparedElements
  /** The writes to properties, `this.res = …`, by the keys of what is written. */
  readonly #written = new PathIndex<string, TSESTree.AssignmentExpression>()
  /** The paths that write responses whose code was not compared, by the same keys. */
  readonly #writing = new Map<string, readonly CodePath[]>()
  readonly #flows = new Map<string, Map<CodePath, (position: Position) => boolean>>()
  readonly #writes: VariableWrites
  readonly #uses: FunctionUses
  #depth = 0

  constructor(context: PathContext, origins: Origins, { comparisons, elements }: Compared) {
    this.#context = context
    this.#origins = origins
    this.#elements = elements
    const { accessPaths, codePaths } = context
    this.#writes = new VariableWrites(codePaths)
    this.#uses = new FunctionUses(context.file.sourceCode, codePaths)
    for (const comparison of comparisons) {
      if (!comparison.isCode) this.#compared.add(accessPaths.keyOfThing(comparison.path), comparison, this.#positionOf(comparison))
    }
    for (const assignment of codePaths.nodesOf('AssignmentExpression')) {
      this.#written.add(accessPaths.key(accessPaths.of(assignment.left)), assignment, codePaths.after(assignment))
    }
  }

  /** Whether an expression is a response, or a part of one, by the settings. */
  isKnown(expression: TSESTree.Node): boolean {
    return this.#context.file.types?.isResponse(expression) === true || this.#origins.of(expression).reasons.includes('response-call')
  }

  /** Whether there is a way to a node on which the code of the response was not compared. */
  isUncheckedAt(response: AccessPath, node: TSESTree.Node): boolean {
    const position = this.#context.codePaths.after(node)
    return position !== undefined && this.#isUnchecked(response, position)
  }

  #isUnchecked(response: AccessPath, position: Position): boolean {
    const { accessPaths } = this.#context
    const isElementCompared = response.steps.some(
      (step, index) => /^\d+$/.test(step) && this.#elements.has({ root: response.root, steps: response.steps.slice(0, index) }),
    )
    if (isElementCompared || this.#depth > DEEPEST) return false
    const key = accessPaths.key(response)
    const flows = kept(this.#flows, key, () => new Map<CodePath, (position: Position) => boolean>())
    let flow = flows.get(position.path)
    if (flow === undefined) {
      // Where a response depends on itself, as in a recursion, the other ways decide.
      flows.set(position.path, CHECKED)
      this.#depth += 1
      flow = this.#follow(response, position.path)
      this.#depth -= 1
      flows.set(position.path, flow)
    }
    return flow(position)
  }

  /** Follows a response through a code path. */
  #follow(response: AccessPath, path: CodePath): (position: Position) => boolean {
    const bySegment = this.#happeningsIn(response, path)
    const uncheckedStarts = new Set<Segment>()
    const pending: Segment[] = []
    const flowFrom = (segment: Segment): void => {
      for (const next of segment.nextSegments) {
        if (uncheckedStarts.has(next)) continue
        uncheckedStarts.add(next)
        if (!bySegment.has(next)) pending.push(next)
      }
    }
    if (this.#isUncheckedOnEntry(response, path)) {
      uncheckedStarts.add(path.start)
      if (!bySegment.has(path.start)) pending.push(path.start)
    }
    for (const [segment, happenings] of bySegment) if (happenings.at(-1)?.isUnchecked() === true) flowFrom(segment)
    for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) flowFrom(segment)

    return ({ segments, index }) =>
      segments.some((segment) => {
        const last = bySegment.get(segment)?.findLast((happening) => happening.position.index < index)
        return segment.reachable && (last === undefined ? uncheckedStarts.has(segment) : last.isUnchecked())
      })
  }

  /** What happens to a response in a code path, by the segments and in order. */
  #happeningsIn(response: AccessPath, path: CodePath): ReadonlyMap<Segment, readonly Happening[]> {
    const bySegment = new Map<Segment, Happening[]>()
    for (const happening of this.#happenings(response, path)) {
      for (const segment of happening.position.segments) push(bySegment, segment, happening)
    }
    for (const happenings of bySegment.values()) happenings.sort((a, b) => a.position.index - b.position.index)
    return bySegment
  }

  /** All that happens to a response in a code path. */
  *#happenings(response: AccessPath, path: CodePath): Generator<Happening> {
    const { accessPaths, codePaths } = this.#context
    const { root, steps } = response
    const at = function* (node: TSESTree.Node, find: () => boolean): Generator<Happening> {
      const position = codePaths.after(node)
      let answer: boolean | undefined
      if (position !== undefined) yield { position, isUnchecked: () => (answer ??= find()) }
    }
    for (const comparison of this.#compared.in(path, accessPaths.keyOfThing(response))) {
      const position = this.#positionOf(comparison)
      if (position !== undefined) yield { position, isUnchecked: CHECKED }
    }
    for (let length = 1; length <= steps.length; length += 1) {
      const written = this.#written.in(path, accessPaths.key({ root, steps: steps.slice(0, length) }))
      for (const assignment of written) yield* at(assignment, () => this.isUncheckedValue(assignment.right))
    }
    // `res.data = normalize(res.data)`: from here on the data is the program's own.
    for (const own of this.#written.in(path, accessPaths.key({ root, steps: [...steps, 'data'] }))) yield* at(own, CHECKED)
    if (isVariable(root)) {
      for (const name of this.#writes.namesIn(path, root)) yield* at(writeOf(name), () => this.#isUncheckedWrite(name, response))
    } else if (!isInstance(root) && !isParameter(root) && isMadeIn(codePaths, root, path)) yield* at(root, () => this.#isUncheckedRoot(root, steps))
  }

  #positionOf({ at, isStart }: Comparison): Position | undefined {
    return isStart === true ? this.#context.codePaths.startOf(at) : this.#context.codePaths.after(at)
  }

  /** Whether an expression that makes a value makes a response, or what holds one, whose code is not compared. */
  #isUncheckedRoot(root: TSESTree.Node, [step]: readonly string[]): boolean {
    // `list.find((res) => res.code === 200)`
    if (this.#elements.has({ root, steps: [] })) return false
    // Each turn of `for (const { code, data } of list)` takes another element.
    if (root.type.endsWith('Pattern')) return !this.#isComparedElement(root)
    if (this.isKnown(root)) return this.isUncheckedValue(root)
    if (root.type !== 'CallExpression' || this.#context.isGuard(root.callee)) return false
    if (this.#origins.of(root).answer !== undefined) return this.#isUncheckedCall(root)
    const element = elementOfAll(root, step)
    return element ? this.isUncheckedValue(element) : this.#context.file.types !== undefined
  }

  #isUncheckedWrite(name: TSESTree.Node, { root, steps }: AccessPath): boolean {
    const alias = this.#context.accessPaths.aliases.get(root)
    if (alias) return this.isUncheckedAt(extend(alias, steps), writeOf(name))
    const source = bindingSource(name)
    if (source === undefined || this.#isComparedElement(root)) return false
    return source.kind !== 'value' || source.path.length > 0 || this.isUncheckedValue(source.node)
  }

  /** Whether a value is a response whose code was not compared before the value came here. */
  isUncheckedValue(expression: TSESTree.Node): boolean {
    const node = withoutAssertions(expression)
    if (this.#depth > DEEPEST) return false
    this.#depth += 1
    const isUnchecked = this.#isUncheckedValue(node)
    this.#depth -= 1
    return isUnchecked
  }

  #isUncheckedValue(node: TSESTree.Node): boolean {
    switch (node.type) {
      case 'AwaitExpression':
        return this.isUncheckedValue(node.argument)
      case 'ConditionalExpression':
        return this.isUncheckedValue(node.consequent) || this.isUncheckedValue(node.alternate)
      case 'LogicalExpression':
        return (node.operator !== '&&' && this.isUncheckedValue(node.left)) || this.isUncheckedValue(node.right)
      case 'AssignmentExpression':
        return this.isUncheckedValue(node.right)
      case 'SequenceExpression':
        return this.isUncheckedValue(node.expressions.at(-1) as TSESTree.Node)
      case 'Identifier':
      case 'MemberExpression':
        return this.isKnown(node) && this.isUncheckedAt(this.#context.accessPaths.of(node), node)
      case 'CallExpression':
        return this.isKnown(node) && this.#isUncheckedCall(node)
      case 'NewExpression':
      case 'YieldExpression':
      case 'TaggedTemplateExpression':
        return this.isKnown(node)
      default:
        return false
    }
  }

  #isUncheckedCall(call: TSESTree.CallExpression): boolean {
    const callee = withoutAssertions(call.callee)
    if (this.#context.isGuard(callee)) return false
    if (callee.type === 'MemberExpression') {
      const name = propertyName(callee)
      if (name === 'then') return this.#isUncheckedThen(callee.object, call.arguments[0])
      if (name === 'catch' || name === 'finally') return this.isUncheckedValue(callee.object)
    }
    const { sourceCode } = this.#context.file
    const fn = localFunction(sourceCode, callee)
    // `retry(() => api.tasks())` gives what its function does.
    const fns = [...(fn ? [fn] : []), ...(isOfSettings(this.#origins, callee) ? [] : call.arguments.flatMap((argument) => (isFunction(argument) ? [argument] : [])))]
    const returned = fns.flatMap((each) => returnedExpressions(sourceCode, each)).filter((value) => this.isKnown(value))
    return returned.length === 0 || returned.some((value) => this.isUncheckedValue(value))
  }

  /** `promise.then(callback)`: what a function of another file makes of a response is its own affair. */
  #isUncheckedThen(promise: TSESTree.Node, callback: TSESTree.Node | undefined): boolean {
    if (callback === undefined) return this.isUncheckedValue(promise)
    const fn = localFunction(this.#context.file.sourceCode, withoutAssertions(callback))
    if (fn === undefined) return false
    return returnedExpressions(this.#context.file.sourceCode, fn).some((value) => this.isUncheckedValue(value))
  }

  #isUncheckedOnEntry(response: AccessPath, path: CodePath): boolean {
    const { root } = response
    const parameter = isVariable(root) ? root.defs[0]?.name : root
    if (isFunction(path.node)) {
      const index = path.node.params.indexOf(parameter as TSESTree.Parameter)
      if (index >= 0) return this.#isUncheckedParameter(path.node, index, response.steps)
    }
    if (path.created === undefined) return isGivenToFile(root)
    if (isMadeIn(this.#context.codePaths, root, path)) return false
    return this.#isUncheckedInClosure(response, path, path.created)
  }

  /** Whether some caller that the file shows passes a response whose code was not compared; without any, whoever calls may. */
  #isUncheckedParameter(fn: FunctionNode, index: number, [step]: readonly string[]): boolean {
    const list = index === 0 ? listOfCallback(fn) : undefined
    if (list !== undefined && this.#elements.areCompared(list, fn)) return false
    const states = [
      ...this.#uses.thenCalls(fn).map(({ promise, isFulfilled }) => isFulfilled && this.isUncheckedValue(elementOfAll(withoutAssertions(promise), step) ?? promise)),
      ...this.#uses.callsOf(fn).flatMap((call) => call.arguments[index] ?? []).map((argument) => this.isUncheckedValue(argument)),
    ]
    return states.length === 0 || states.includes(true)
  }

  /** Whether a variable or a pattern of a loop takes elements that are compared elsewhere. */
  #isComparedElement(root: Root): boolean {
    const loop = loopOfElement(root)
    return loop !== undefined && this.#elements.areCompared(loop.right, loop.body)
  }

  /** What a function finds that uses a response from around it. */
  #isUncheckedInClosure(response: AccessPath, path: CodePath, created: Position): boolean {
    const { root } = response
    const isArrow = path.node.type === 'ArrowFunctionExpression'
    if (isInstance(root)) return isArrow && !isField(path.node) ? this.#isUnchecked(response, created) : !this.#isComparedSomewhere(response)
    if (isVariable(root) && !isStable(root)) {
      const isCalledAtOnce = isElementCallback(path.node)
      if (!isCalledAtOnce && this.#writes.isElsewhere(root, created)) return !this.#isComparedSomewhere(response)
      if (!isCalledAtOnce && this.#writes.isAfter(root, created)) return true
    }
    if (this.#getsResponseElsewhere(response, path)) return !this.#isComparedSomewhere(response)
    return this.#uses.positionsOf(path, created).some((position) => this.#isUnchecked(response, position))
  }

  /** Whether a function that is none around writes a response whose code it did not compare to a part of an object: `table.value = await api.tasks()`. */
  #getsResponseElsewhere({ root, steps }: AccessPath, { node }: CodePath): boolean {
    return steps.some((_, index) => {
      const key = this.#context.accessPaths.key({ root, steps: steps.slice(0, index + 1) })
      const writing = kept(this.#writing, key, () => this.#written.all(key).flatMap(([path, { right }]) => (this.isUncheckedValue(right) ? [path] : [])))
      return writing.some((path) => !isWithin(node, path.node))
    })
  }

  #isComparedSomewhere(response: AccessPath): boolean {
    return this.#compared.has(this.#context.accessPaths.keyOfThing(response))
  }
}
