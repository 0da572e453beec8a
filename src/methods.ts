/**
 * Methods of classes and of object literals, and the calls that reach them by `this`.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { pushChildren } from './children.ts'
import { isFunction, type FunctionNode } from './functions.ts'
import { propertyName } from './property-name.ts'
import type { SourceCode } from './scope.ts'

/** The method that `this.name()` calls: of the class, of the object literal, or of its `methods`. */
export function localMethod(callee: TSESTree.MemberExpression): FunctionNode | undefined {
  const name = propertyName(callee)
  for (let node: TSESTree.Node | undefined | null = callee.parent; node; node = node.parent) {
    if (node.type === 'ClassBody' || node.type === 'ObjectExpression') {
      const member = name === undefined ? undefined : memberNamed(node, name)
      const value = member && 'value' in member ? (member.value as TSESTree.Node) : undefined
      if (isFunction(value)) return value
      if (node.type === 'ClassBody') return undefined
    }
  }
  return undefined
}

const members = new WeakMap<object, ReadonlyMap<string, TSESTree.Node>>()

/** The first member of a class, or property of an object literal, that has a name. */
export function memberNamed(owner: TSESTree.ClassBody | TSESTree.ObjectExpression, name: string): TSESTree.Node | undefined {
  let byName = members.get(owner)
  if (byName === undefined) {
    const found = new Map<string, TSESTree.Node>()
    for (const member of owner.type === 'ClassBody' ? owner.body : owner.properties) {
      const own = propertyName(member)
      if (own !== undefined && !found.has(own)) found.set(own, member)
    }
    byName = found
    members.set(owner, byName)
  }
  return byName.get(name)
}

/** The calls `this.name()` of a method, or of a field that holds a function. */
export function methodCalls(
  sourceCode: SourceCode,
  method: TSESTree.MethodDefinition | TSESTree.Property | TSESTree.PropertyDefinition,
): TSESTree.CallExpression[] {
  const name = propertyName(method)
  if (name === undefined) return []
  const calls = callsOfThis(sourceCode, outermostOwner(method)).get(name) ?? []
  return calls.filter((call) => localMethod(call.callee as TSESTree.MemberExpression) === method.value)
}

const methodsCalled = new WeakMap<TSESTree.Node, ReadonlyMap<string, readonly TSESTree.CallExpression[]>>()

/** The calls `this.name()` in a class or an object literal, by the names. */
function callsOfThis(sourceCode: SourceCode, owner: TSESTree.Node): ReadonlyMap<string, readonly TSESTree.CallExpression[]> {
  const known = methodsCalled.get(owner)
  if (known !== undefined) return known
  const byName = new Map<string, TSESTree.CallExpression[]>()
  const pending: TSESTree.Node[] = [owner]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.object.type === 'ThisExpression') {
      const name = propertyName(node.callee)
      const calls = name === undefined ? undefined : byName.get(name)
      if (calls) calls.push(node)
      else if (name !== undefined) byName.set(name, [node])
    }
    pushChildren(pending, node, sourceCode.visitorKeys)
  }
  methodsCalled.set(owner, byName)
  return byName
}

/** The class of a method, or the outermost object literal around it: a component with its `methods`. */
function outermostOwner(method: TSESTree.Node): TSESTree.Node {
  let owner = method
  for (let node = method.parent; node; node = node.parent) {
    if (node.type === 'ObjectExpression') owner = node
    if (node.type === 'ClassBody') return node
  }
  return owner
}
