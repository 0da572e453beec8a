/**
 * Callees: by which names, and from which module, a function is called.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { withoutAssertions } from './code-literal.ts'
import { isName, propertyName } from './property-name.ts'
import { variableOf, type SourceCode, type Variable } from './scope.ts'

/** A callee's names, joined by dots: `this.api.login`; undefined where a part has no name. */
export function calleePath(callee: TSESTree.Node): string | undefined {
  const node = withoutAssertions(callee)
  if (node.type === 'Identifier') return node.name
  if (node.type === 'ThisExpression') return 'this'
  if (node.type !== 'MemberExpression') return undefined
  const owner = calleePath(node.object)
  const name = propertyName(node)
  return owner === undefined || name === undefined ? undefined : `${owner}.${name}`
}

/** The names before the method's in a callee, from the root on; calls in between count by their own names. */
export function ownerNames(callee: TSESTree.MemberExpression): string[] {
  const found: string[] = []
  for (let node: TSESTree.Node = withoutAssertions(callee.object); ; ) {
    if (node.type === 'MemberExpression') {
      const name = propertyName(node)
      if (name !== undefined) found.unshift(name)
      node = withoutAssertions(node.object)
    } else if (node.type === 'CallExpression' || node.type === 'NewExpression') node = withoutAssertions(node.callee)
    else {
      if (node.type === 'Identifier') found.unshift(node.name)
      return found
    }
  }
}

/** The variable that a chain of members and calls begins with. */
export function rootVariable(sourceCode: SourceCode, chain: TSESTree.Node): Variable | undefined {
  let node = withoutAssertions(chain)
  while (node.type === 'MemberExpression' || node.type === 'CallExpression') {
    node = withoutAssertions(node.type === 'MemberExpression' ? node.object : node.callee)
  }
  return variableOf(sourceCode, node)
}

/** Through how many variables a part of what a function gave is followed. */
const MOST_NAMES = 3

/** The name of the function that gave a variable its first value, or what that is a part of: `useTask` of `const { list } = useTask()`. */
export function initialCall(sourceCode: SourceCode, variable: Variable | undefined, most = MOST_NAMES): string | undefined {
  const definition = variable?.defs[0]
  const init = definition?.type === 'Variable' ? definition.node.init : undefined
  if (init?.type === 'Identifier' && most > 0) return initialCall(sourceCode, variableOf(sourceCode, init), most - 1)
  return init?.type === 'CallExpression' && init.callee.type === 'Identifier' ? init.callee.name : undefined
}

/** The module that a variable is imported or required from. */
export function importSource(variable: Variable | undefined): string | undefined {
  const definition = variable?.defs[0]
  if (definition?.type === 'ImportBinding') {
    const declaration = definition.parent
    const source = declaration.type === 'TSImportEqualsDeclaration' ? requiredBy(declaration) : declaration.source
    return source?.type === 'Literal' && typeof source.value === 'string' ? source.value : undefined
  }
  if (definition?.type !== 'Variable') return undefined
  const init = definition.node.init
  const call = init?.type === 'AwaitExpression' ? init.argument : init
  if (call?.type !== 'CallExpression' || !isName(call.callee, 'require')) return undefined
  const argument = call.arguments[0]
  return argument?.type === 'Literal' && typeof argument.value === 'string' ? argument.value : undefined
}

/** Whether a module is one of the project's own, by its name: `./api`, `@/api`, and not the package `@scope/api`. */
export function isOwnModule(source: string): boolean {
  return /^(?:[./~#]|@\/|src\/)/.test(source)
}

/** The module of `import fs = require('fs')`; `import a = b.c` has none. */
export function requiredBy({ moduleReference }: TSESTree.TSImportEqualsDeclaration): TSESTree.Expression | undefined {
  return moduleReference.type === 'TSExternalModuleReference' ? moduleReference.expression : undefined
}
