/**
 * Where the code of a response is compared: with `===`, in a `switch`, a list, a lookup or an assertion, or by a guard.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { extend, isVariable, type AccessPath, type Root } from './access-path.ts'
import { isWithin } from './children.ts'
import { withoutAssertions } from './code-literal.ts'
import { ComparedElements, loopOfElement } from './compared-elements.ts'
import { comparedAt, presenceTests, type PathContext } from './comparison-places.ts'
import { placesOfOutcome } from './condition-outcomes.ts'
import { isParameter, type FunctionNode } from './functions.ts'
import { kept } from './kept.ts'
import { listOfCallback } from './function-uses.ts'
import { localFunction } from './local-function.ts'
import { followValue } from './value-flow.ts'

/** A comparison of a code. */
export interface Comparison {
  /** The response; the code itself where that is passed on by itself (`isOk(res.code)`). */
  readonly path: AccessPath
  readonly isCode: boolean
  /** The node after which it is compared. */
  readonly at: TSESTree.Node
  /** Whether that is known at the node's start already. */
  readonly isStart?: true | undefined
  /** Whether a function compares what one of its calls gives it: other calls of it compare another response. */
  readonly isArgument?: boolean
}

/** A place that reads a code: the expression or the name that it is bound to, and the response. */
export interface CodeRead {
  readonly node: TSESTree.Node
  readonly response: AccessPath
  /** Set where a test expects it of the response: the assertion that compares it. */
  readonly assertion?: TSESTree.Node
}

/** How often a comparison is passed on to the callers of its function. */
const MOST_PASSES = 4

/** How many comparisons are passed on in all: functions that call one another with parts of what they get have no end of them. */
const MOST_PASSED = 5_000

/** What a file compares: responses, and the elements of lists. */
export interface Compared {
  readonly comparisons: readonly Comparison[]
  readonly elements: ComparedElements
}

/** All comparisons of a file, and the lists whose every element is compared. */
export function findComparisons(context: PathContext, reads: readonly CodeRead[]): Compared {
  const found = new Comparisons(context)
  for (const { node, response, assertion } of reads) {
    if (assertion !== undefined) {
      found.add({ path: response, isCode: false, at: assertion })
      continue
    }
    for (const use of followValue(context.file.sourceCode, node)) {
      const at = comparedAt(context, use)
      if (at === undefined) continue
      const code = context.accessPaths.of(use.core)
      const isArgument = code.root !== response.root && !isVariable(code.root) && isParameter(code.root)
      for (const place of [at, ...presenceTests(context, response, at)]) found.add({ path: response, isCode: false, at: place, isArgument })
      found.addOutcomes(response, at, isArgument)
      found.addCode(code, at)
    }
  }
  found.addCalls()
  return found
}

/** A call of a function of the file. */
interface FunctionCall {
  readonly call: TSESTree.CallExpression
  readonly fn: FunctionNode
  /** The list that calls it with each element: of `list.every(isOk)` and `list.every((res) => res.code === 200)`. */
  readonly list?: TSESTree.Node
}

class Comparisons {
  readonly comparisons: Comparison[] = []
  readonly elements: ComparedElements
  readonly #context: PathContext
  readonly #known = new Map<TSESTree.Node, Set<string>>()

  constructor(context: PathContext) {
    this.#context = context
    this.elements = new ComparedElements(context.accessPaths)
  }

  add(comparison: Comparison): void {
    const { accessPaths } = this.#context
    const { path, isCode, at, isStart } = comparison
    const known = kept(this.#known, at, () => new Set<string>())
    const key = `${isCode} ${isStart === true} ${accessPaths.key(path)}`
    if (known.has(key)) return
    known.add(key)
    this.comparisons.push(comparison)
    if (isStart !== true) this.#addElements(comparison)
  }

  /** A comparison of an expression that is a code: `res.code`, or a parameter that one is passed for. */
  addCode(path: AccessPath, at: TSESTree.Node): void {
    const [response] = this.#responseOf(path)
    this.add(response ? { path: response, isCode: false, at } : { path, isCode: true, at })
  }

  /** The response that a code is read from, if it is. */
  #responseOf({ root, steps }: AccessPath): AccessPath[] {
    return this.#context.file.settings.codeProperties.has(steps.at(-1) ?? '') ? [{ root, steps: steps.slice(0, -1) }] : []
  }

  /** Where the outcome of a condition tells that a comparison in it, or a call that compares, was made. */
  addOutcomes(path: AccessPath, at: TSESTree.Node, isArgument = false): void {
    for (const { node, isStart } of placesOfOutcome(this.#context.file.sourceCode, path, at)) this.add({ path, isCode: false, at: node, isStart, isArgument })
  }

  /** `for (const res of list)` compares the elements of a list. */
  #addElements({ path: { root, steps }, at }: Comparison): void {
    const loop = loopOfElement(root)
    if (loop !== undefined) this.#addElementsOf(loop.right, steps, at)
  }

  /** What a comparison of each element of a list compares. */
  #addElementsOf(list: TSESTree.Node, steps: readonly string[], at: TSESTree.Node): void {
    const bare = withoutAssertions(list)
    if (bare.type !== 'ArrayExpression') {
      this.elements.add(bare, at)
      return
    }
    for (const element of bare.elements) {
      if (element && bare !== at) this.add({ path: extend(this.#context.accessPaths.of(element), steps), isCode: false, at: bare })
    }
  }

  /** What a call compares that gives each element of a list to a function; what `filter` and `find` give is compared as well. */
  #addCallOf(list: TSESTree.Node, steps: readonly string[], call: TSESTree.CallExpression): void {
    this.#addElementsOf(list, steps, call)
    this.elements.add(call, call)
  }

  /** What guards compare: those of the options, and the functions of this file. */
  addCalls(): void {
    const { codePaths, file, isGuard } = this.#context
    const calls: FunctionCall[] = []
    for (const call of codePaths.nodesOf('CallExpression')) {
      const callee = withoutAssertions(call.callee)
      if (isGuard(callee)) this.#addGuard(call, callee)
      const fn = localFunction(file.sourceCode, callee)
      // A function that calls itself tells its callers nothing new.
      if (fn !== undefined && !isInside(call, fn)) calls.push({ call, fn })
      const [callback] = call.arguments
      const list = callback && listOfCallback(callback)
      if (callback === undefined || list === undefined) continue
      const ofElements = localFunction(file.sourceCode, callback)
      if (ofElements !== undefined) calls.push({ call, fn: ofElements, list })
      else if (isGuard(withoutAssertions(callback))) this.#addCallOf(list, [], call)
    }
    const most = this.comparisons.length + MOST_PASSED
    let done = 0
    for (let pass = 0; pass < MOST_PASSES && done < this.comparisons.length; pass += 1) {
      const found = this.#byFunction(this.comparisons.slice(done))
      done = this.comparisons.length
      for (const call of calls) {
        for (const comparison of found.get(call.fn)?.values() ?? []) {
          if (this.comparisons.length > most) return
          this.#pass(comparison, call)
        }
      }
    }
  }

  /** What each function compares, each once. */
  #byFunction(comparisons: readonly Comparison[]): Map<TSESTree.Node, Map<string, Comparison>> {
    const { accessPaths, codePaths } = this.#context
    const found = new Map<TSESTree.Node, Map<string, Comparison>>()
    for (const comparison of comparisons) {
      const fn = codePaths.after(comparison.at)?.path.node
      if (fn === undefined || comparison.isArgument === true) continue
      const inFunction = kept(found, fn, () => new Map<string, Comparison>())
      inFunction.set(`${comparison.isCode} ${accessPaths.key(comparison.path)}`, comparison)
    }
    return found
  }

  #addGuard(call: TSESTree.CallExpression, callee: TSESTree.Node): void {
    const values = [...call.arguments, ...(callee.type === 'MemberExpression' ? [callee.object] : [])]
    for (const value of values) {
      const path = this.#context.accessPaths.of(value)
      this.addCode(path, call)
      for (const response of [path, extend(path, ['data']), ...this.#responseOf(path)]) {
        this.add({ path: response, isCode: false, at: call })
        this.addOutcomes(response, call)
      }
    }
  }

  /** Passes a comparison on from a function to a call of it. */
  #pass({ path, isCode }: Comparison, { call, fn, list }: FunctionCall): void {
    const index = fn.params.findIndex((param) => param === path.root || (isVariable(path.root) && path.root.defs[0]?.name === param))
    if (list !== undefined && index === 0) {
      this.#addCallOf(list, path.steps, call)
      return
    }
    const argument = call.arguments[index]
    if (argument !== undefined) {
      const passed = extend(this.#context.accessPaths.of(argument), path.steps)
      if (isCode) this.addCode(passed, call)
      else this.add({ path: passed, isCode, at: call })
      for (const response of isCode ? this.#responseOf(passed) : [passed]) this.addOutcomes(response, call)
    } else if (!isInside(path.root, fn)) this.add({ path, isCode, at: call })
  }
}

/** Whether a root is declared, or made, in a function. */
function isInside(root: Root, fn: FunctionNode): boolean {
  const node = isVariable(root) ? (root.defs[0]?.name as TSESTree.Node | undefined) : root
  return node !== undefined && isWithin(node, fn)
}
