/**
 * What a file asks of its variables with `instanceof`.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { kept } from './kept.ts'
import { nameOf } from './property-name.ts'
import type { Variable } from './scope.ts'

const classes = new WeakMap<Variable, readonly string[]>()

/** The names of the classes that a variable may be an instance of: `ApiError` for `error instanceof ApiError`. */
export function classesAskedOf(variable: Variable): readonly string[] {
  return kept(classes, variable, () => variable.references.flatMap(({ identifier }) => classAskedOf(identifier) ?? []))
}

function classAskedOf(name: TSESTree.Node): string | undefined {
  const { parent } = name
  return parent?.type === 'BinaryExpression' && parent.operator === 'instanceof' && parent.left === name ? nameOf(parent.right) : undefined
}
