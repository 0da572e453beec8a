/**
 * What components of React keep: `const [res, setRes] = useState()`.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { sourceOf, type BindingSource } from './binding-source.ts'
import { withoutAssertions } from './code-literal.ts'
import { isNothing } from './constant-values.ts'
import { nameOf } from './property-name.ts'
import { variableOf, type SourceCode, type Variable } from './scope.ts'

/** A state as its declaration has it. */
interface DeclaredState {
  readonly name: TSESTree.Node
  readonly setter: TSESTree.Node
  /** What it is at first. */
  readonly first: TSESTree.Node | undefined
}

/** A state, and what sets it. */
export type State = Omit<DeclaredState, 'setter'> & { readonly setter: Variable }

/** The state that a binding reads; undefined for other bindings, and where nothing can set it. */
export function stateOf(sourceCode: SourceCode, { kind, node, path }: BindingSource): State | undefined {
  const declared = kind === 'value' && path[0] === 0 ? stateDeclaredBy(node.parent) : undefined
  const setter = declared && variableOf(sourceCode, declared.setter)
  return setter && { ...declared, setter }
}

/**
 * What a callee sets, as it is bound: `res` for `setRes`.
 *
 * @returns undefined also for a state that begins as something, which it may be as well.
 */
export function stateSetBy(sourceCode: SourceCode, callee: TSESTree.Node): TSESTree.Node | undefined {
  const source = sourceOf(sourceCode, callee)
  const declared = source?.kind === 'value' && source.path.length === 1 && source.path[0] === 1 ? stateDeclaredBy(source.node.parent) : undefined
  return declared && (declared.first === undefined || isNothing(declared.first)) ? declared.name : undefined
}

function stateDeclaredBy(declarator: TSESTree.Node | undefined): DeclaredState | undefined {
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'ArrayPattern' || declarator.init === null) return undefined
  const [name, setter] = declarator.id.elements
  const call = withoutAssertions(declarator.init)
  // That of React, and those that libraries make of it: `useSafeState`.
  const isState = call.type === 'CallExpression' && /^use\w*State$/.test(nameOf(withoutAssertions(call.callee)) ?? '')
  return isState && name && setter ? { name, setter, first: call.arguments[0] } : undefined
}
