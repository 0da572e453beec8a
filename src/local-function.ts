/**
 * Functions of this file by their names: the variable that one is called by, the one that a callee means.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { isFunction, type FunctionNode } from './functions.ts'
import { localMethod } from './methods.ts'
import { constantInit, variableOf, type SourceCode, type Variable } from './scope.ts'

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

/** The function that a callee names in this file. */
export function localFunction(sourceCode: SourceCode, callee: TSESTree.Node): FunctionNode | undefined {
  if (isFunction(callee)) return callee
  if (callee.type === 'MemberExpression' && callee.object.type === 'ThisExpression') return localMethod(callee)
  const variable = variableOf(sourceCode, callee)
  const definition = variable?.defs[0]
  if (definition?.type === 'FunctionName' && isFunction(definition.node)) return definition.node
  const init = constantInit(variable)
  if (isFunction(init)) return init
  return init?.type === 'CallExpression' && isFunction(init.arguments[0]) ? init.arguments[0] : undefined
}
