/**
 * Who uses a function of the file: its calls, the promises whose value it is given, the places where it is passed on.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { isWithin } from './children.ts'
import { withoutAssertions } from './code-literal.ts'
import type { CodePath, CodePaths, Position } from './code-paths.ts'
import { isFunction, type FunctionNode } from './functions.ts'
import { localFunction, variableOfFunction } from './local-function.ts'
import { push } from './kept.ts'
import { names } from './names.ts'
import { callOf } from './parents.ts'
import { hasPropertyIn, propertyName } from './property-name.ts'
import type { SourceCode } from './scope.ts'

/** A `promise.then(…)` that a function is passed to. */
export interface ThenCall {
  readonly promise: TSESTree.Node
  /** Whether it is called with the value of the promise, and not with what that was rejected with. */
  readonly isFulfilled: boolean
}

/** The uses of a file's functions. */
export class FunctionUses {
  readonly #sourceCode: SourceCode
  readonly #codePaths: CodePaths
  #calls: Map<FunctionNode, TSESTree.CallExpression[]> | undefined

  constructor(sourceCode: SourceCode, codePaths: CodePaths) {
    this.#sourceCode = sourceCode
    this.#codePaths = codePaths
  }

  /** The calls of a function by its name. */
  callsOf(fn: FunctionNode): readonly TSESTree.CallExpression[] {
    if (this.#calls === undefined) {
      this.#calls = new Map()
      for (const call of this.#codePaths.nodesOf('CallExpression')) {
        const called = localFunction(this.#sourceCode, withoutAssertions(call.callee))
        if (called !== undefined) push(this.#calls, called, call)
      }
    }
    return this.#calls.get(fn) ?? []
  }

  /** The promises whose `then` a function is passed to, as it stands or by its name. */
  thenCalls(fn: FunctionNode): readonly ThenCall[] {
    return [fn, ...this.#namesOf(fn)].flatMap((callback): ThenCall[] => {
      const call = callback.parent
      if (call?.type !== 'CallExpression') return []
      const callee = withoutAssertions(call.callee)
      if (callee.type !== 'MemberExpression' || propertyName(callee) !== 'then') return []
      return [{ promise: callee.object, isFulfilled: call.arguments[0] === callback }]
    })
  }

  /** Where the function of a code path is called or passed on; where it is made, if nothing in the file does so by name. */
  positionsOf({ node: fn }: CodePath, created: Position): readonly Position[] {
    const positions = (isFunction(fn) ? this.#namesOf(fn) : []).flatMap((name) => {
      // What it is passed to calls it after the other arguments are there.
      const call = name.parent?.type === 'CallExpression' ? name.parent : name
      return isWithin(name, fn) ? [] : (this.#codePaths.after(call) ?? [])
    })
    return positions.length > 0 ? positions : [created]
  }

  /** The places that read a function by its name. */
  #namesOf(fn: FunctionNode): readonly TSESTree.Node[] {
    const references = variableOfFunction(this.#sourceCode, fn)?.references ?? []
    return references.filter((reference) => reference.isRead()).map(({ identifier }) => identifier as TSESTree.Node)
  }
}

/** Whether a function is called before the call that it is passed to ends: `list.map(() => …)`. */
export function isElementCallback(node: TSESTree.Node): boolean {
  return callOf(node) !== undefined || listOfCallback(node) !== undefined
}

/** The list whose elements a function is called with: `list.map((res) => …)`. */
export function listOfCallback({ parent }: TSESTree.Node): TSESTree.Node | undefined {
  const callee = parent?.type === 'CallExpression' ? withoutAssertions(parent.callee) : undefined
  return callee?.type === 'MemberExpression' && hasPropertyIn(callee, names.elementMethods) ? callee.object : undefined
}
