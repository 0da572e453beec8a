/**
 * Functions of this file by their names: the variable that one is called by, the one that a callee means.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { isFunction, type FunctionNode } from './functions.ts'
import { isMethod, localMethod, methodCalls } from './methods.ts'
import { constantInit, readsOf, variableOf, type SourceCode, type Variable } from './scope.ts'

/** The variable that a function can be called by: `function f() {}`, `const f = () => {}`. */
export function variableOfFunction(sourceCode: SourceCode, node: FunctionNode): Variable | undefined {
  if (node.type === 'FunctionDeclaration') {
    return sourceCode.scopeManager?.getDeclaredVariables(node).find(({ identifiers }) => identifiers[0] === node.id)
  }
  const { parent } = node
  // `const f = useCallback(() => {})`, `const f = debounce(() => {})`
  const declarator = parent.type === 'CallExpression' && parent.arguments[0] === node ? parent.parent : parent
  return declarator.type === 'VariableDeclarator' ? variableOf(sourceCode, declarator.id) : undefined
}

/** How many uses of a function are looked at. */
const MOST_USES = 6

/** The first places where a function is called by its name, or passed on; a method only where it is called. */
export function firstUses(sourceCode: SourceCode, fn: FunctionNode): readonly TSESTree.Node[] {
  if (isMethod(fn)) return methodCalls(sourceCode, fn).slice(0, MOST_USES).map(({ callee }) => callee)
  const variable = variableOfFunction(sourceCode, fn)
  return variable === undefined ? [] : readsOf(sourceCode, variable).slice(0, MOST_USES)
}

/** The function that a callee names in this file. */
export function localFunction(sourceCode: SourceCode, callee: TSESTree.Node): FunctionNode | undefined {
  if (isFunction(callee)) return callee
  if (callee.type === 'MemberExpression') return localMethod(sourceCode, callee)
  const variable = variableOf(sourceCode, callee)
  const definition = variable?.defs[0]
  if (definition?.type === 'FunctionName' && isFunction(definition.node)) return definition.node
  const init = constantInit(variable)
  if (isFunction(init)) return init
  return init?.type === 'CallExpression' && isFunction(init.arguments[0]) ? init.arguments[0] : undefined
}
