/**
 * What components of React keep: `const [res, setRes] = useState()`.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { BindingSource } from './binding-source.ts'
import { withoutAssertions } from './code-literal.ts'
import { nameOf } from './property-name.ts'
import { variableOf, type SourceCode, type Variable } from './scope.ts'

/** A state as a component has it: what it is at first, and the function that sets it. */
export interface State {
  readonly first: TSESTree.Node | undefined
  readonly setter: Variable
}

/** The state that a binding reads; undefined for other bindings, and where nothing can set it. */
export function stateOf(sourceCode: SourceCode, { kind, node, path }: BindingSource): State | undefined {
  const pair = kind === 'value' && path[0] === 0 ? statePair(node.parent) : undefined
  const setter = pair?.[1] ? variableOf(sourceCode, pair[1]) : undefined
  return setter && { first: (withoutAssertions(node) as TSESTree.CallExpression).arguments[0], setter }
}

/** What a callee sets, as it is bound: `res` for `setRes`. */
export function stateSetBy(sourceCode: SourceCode, callee: TSESTree.Node): TSESTree.Node | undefined {
  const name = variableOf(sourceCode, callee)?.defs[0]?.name
  const pair = name?.parent?.type === 'ArrayPattern' ? statePair(name.parent.parent) : undefined
  return pair?.[1] === name ? (pair?.[0] ?? undefined) : undefined
}

/** The names that a declaration takes a state and its setter by. */
function statePair(declarator: TSESTree.Node | undefined): TSESTree.ArrayPattern['elements'] | undefined {
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'ArrayPattern' || declarator.init === null) return undefined
  const call = withoutAssertions(declarator.init)
  // That of React, and those that libraries make of it: `useSafeState`.
  const isState = call.type === 'CallExpression' && /^use\w*State$/.test(nameOf(withoutAssertions(call.callee)) ?? '')
  return isState ? declarator.id.elements : undefined
}
