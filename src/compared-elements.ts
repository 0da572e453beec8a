/**
 * Lists of responses: whose elements are compared, `list.every((res) => res.code === 200)`, `for (const res of list)`, and what
 * their elements are.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { isVariable, type AccessPath, type AccessPaths, type Root } from './access-path.ts'
import { bindingSource } from './binding-source.ts'
import { isWithin } from './children.ts'
import { withoutAssertions } from './code-literal.ts'
import { functionAround } from './functions.ts'
import { kept } from './kept.ts'
import { hasPropertyIn } from './property-name.ts'

/** The methods that give some of a list's elements, in whatever order. */
const CHOOSING = new Set(['filter', 'slice', 'reverse', 'sort', 'toReversed', 'toSorted'])

/** The lists of one file. */
export class ComparedElements {
  readonly #accessPaths: AccessPaths
  /** The nodes after which all elements of a list are compared, by the lists' keys. */
  readonly #places = new Map<string, TSESTree.Node[]>()

  constructor(accessPaths: AccessPaths) {
    this.#accessPaths = accessPaths
  }

  /** @param at The node after which all elements of the list are compared. */
  add(list: TSESTree.Node, at: TSESTree.Node): void {
    kept(this.#places, this.#accessPaths.key(this.#accessPaths.of(list)), () => []).push(at)
  }

  /** Whether the elements of a list are compared anywhere. */
  has(list: AccessPath): boolean {
    return this.#places.has(this.#accessPaths.key(list))
  }

  /**
   * Whether the elements of a list were compared before they are taken from it, or before they came into it.
   *
   * @param body The function or the loop's body that takes an element.
   */
  areCompared(list: TSESTree.Node, body: TSESTree.Node): boolean {
    for (let node: TSESTree.Node | undefined = list; node !== undefined; ) {
      const path = this.#accessPaths.of(node)
      const places = this.#places.get(this.#accessPaths.key(path)) ?? []
      if (places.some((at) => isBefore(at, body))) return true
      node = path.steps.length === 0 && !isVariable(path.root) ? chosenFrom(path.root) : undefined
    }
    return false
  }
}

/** Whether a node stands before a body, in the same function or in one around it. */
function isBefore(at: TSESTree.Node, body: TSESTree.Node): boolean {
  const fn = functionAround(at)
  return at.range[1] <= body.range[0] && (fn === undefined || isWithin(body, fn))
}

/** The list that some elements are chosen from: `list` in `list.filter(isOk)`. */
function chosenFrom(expression: TSESTree.Node): TSESTree.Node | undefined {
  const callee = expression.type === 'CallExpression' ? withoutAssertions(expression.callee) : undefined
  return callee?.type === 'MemberExpression' && hasPropertyIn(callee, CHOOSING) ? callee.object : undefined
}

/** The loop whose elements a variable or a pattern of `for … of` stands for. */
export function loopOfElement(root: Root): TSESTree.ForOfStatement | undefined {
  const name = isVariable(root) ? (root.defs[0]?.name as TSESTree.Node | undefined) : root
  const source = name && bindingSource(name)
  return source?.kind === 'element' ? (source.node.parent as TSESTree.ForOfStatement) : undefined
}

/** The promise that gives an element of what several give together: `api.user()` for `1` in `Promise.all([api.tasks(), api.user()])`. */
export function elementOfAll(promise: TSESTree.Node, step: string | undefined): TSESTree.Node | undefined {
  const list = promise.type === 'CallExpression' ? promise.arguments[0] : undefined
  const index = Number(step)
  if (list?.type !== 'ArrayExpression') return undefined
  // Behind a spread nobody knows which it is.
  const isKnown = !list.elements.slice(0, index + 1).some((element) => element?.type === 'SpreadElement')
  return (isKnown && list.elements[index]) || undefined
}
