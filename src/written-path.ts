/**
 * Paths as they are written: what an expression begins with, and the properties that it reads from there.
 *
 * `AccessPaths` tells more, and takes longer: which value that is, by whichever names.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { withoutAssertions } from './code-literal.ts'
import { memberOf } from './parents.ts'
import { propertyName } from './property-name.ts'

/** `res.data.code`: `res`, then `data` and `code`. */
export interface WrittenPath {
  readonly root: TSESTree.Node
  readonly steps: readonly string[]
}

/** The path that an expression is; undefined where a property has no name. */
export function writtenPath(expression: TSESTree.Node): WrittenPath | undefined {
  const steps: string[] = []
  let node = withoutAssertions(expression)
  for (; node.type === 'MemberExpression'; node = withoutAssertions(node.object)) {
    const name = propertyName(node)
    if (name === undefined) return undefined
    steps.push(name)
  }
  return { root: node, steps: steps.reverse() }
}

/** The expression that reads a path from a place where its root stands; undefined where another one does. */
export function readAlong(root: TSESTree.Node, steps: readonly string[]): TSESTree.Node | undefined {
  let node = root
  for (const step of steps) {
    while (node.parent && withoutAssertions(node.parent) !== node.parent) node = node.parent
    const member = memberOf(node)
    if (member === undefined || propertyName(member) !== step) return undefined
    node = member
  }
  return node
}
