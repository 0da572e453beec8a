/**
 * Methods of classes and of object literals, and the calls that reach them by `this`.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { pushChildren } from './children.ts'
import { isFunction, type FunctionNode } from './functions.ts'
import { kept, push } from './kept.ts'
import { propertyName } from './property-name.ts'
import type { SourceCode } from './scope.ts'

/** The method that `this.name()` calls: of the class, of the object literal, or of its `methods`. */
export function localMethod(callee: TSESTree.MemberExpression): FunctionNode | undefined {
  const name = propertyName(callee)
  for (let node: TSESTree.Node | undefined | null = callee.parent; node; node = node.parent) {
    if (node.type === 'ClassBody' || node.type === 'ObjectExpression') {
      const member = memberNamed(node, name)
      const value = member && 'value' in member ? (member.value as TSESTree.Node) : undefined
      if (isFunction(value)) return value
      if (node.type === 'ClassBody') return undefined
    }
  }
  return undefined
}

const members = new WeakMap<object, ReadonlyMap<string | undefined, TSESTree.Node>>()

/** The first member of a class, or property of an object literal, that has a name. */
export function memberNamed(owner: TSESTree.ClassBody | TSESTree.ObjectExpression, name: string | undefined): TSESTree.Node | undefined {
  const byName = kept(members, owner, () => {
    const found = new Map<string | undefined, TSESTree.Node>()
    for (const member of owner.type === 'ClassBody' ? owner.body : owner.properties) {
      const own = propertyName(member)
      if (own !== undefined) kept(found, own, () => member)
    }
    return found
  })
  return byName.get(name)
}

/** The calls `this.name()` of a method, or of a field that holds a function. */
export function methodCalls(
  sourceCode: SourceCode,
  { value }: TSESTree.MethodDefinition | TSESTree.Property | TSESTree.PropertyDefinition,
): TSESTree.CallExpression[] {
  return (isFunction(value) && kept(methodsCalled, sourceCode.ast, () => callsOfMethods(sourceCode)).get(value)) || []
}

const methodsCalled = new WeakMap<object, ReadonlyMap<FunctionNode, TSESTree.CallExpression[]>>()

/** The calls `this.name()` in a file, by the methods that they call. */
function callsOfMethods(sourceCode: SourceCode): ReadonlyMap<FunctionNode, TSESTree.CallExpression[]> {
  const found = new Map<FunctionNode, TSESTree.CallExpression[]>()
  const pending: TSESTree.Node[] = [sourceCode.ast]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.object.type === 'ThisExpression') {
      const method = localMethod(node.callee)
      if (method !== undefined) push(found, method, node)
    }
    pushChildren(pending, node, sourceCode.visitorKeys)
  }
  return found
}
