/**
 * Methods of classes and of object literals, and the calls that reach them.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { pushChildren } from './children.ts'
import { isFunction, type FunctionNode } from './functions.ts'
import { kept, push } from './kept.ts'
import { propertyName } from './property-name.ts'
import { constantInit, thisBehind, variableOf, type SourceCode } from './scope.ts'

/**
 * The method that `this.name()` calls: of the class, of the object literal, or of its `methods`; and that of a class or an
 * object with a name, `Handler.name()`.
 */
export function localMethod(sourceCode: SourceCode, callee: TSESTree.MemberExpression): FunctionNode | undefined {
  const name = propertyName(callee)
  const self = thisBehind(sourceCode, callee.object)
  if (self === undefined) {
    const owner = ownerNamed(sourceCode, callee.object)
    return owner && functionIn(owner, name)
  }
  for (let node: TSESTree.Node | undefined | null = self.parent; node; node = node.parent) {
    if (node.type === 'ClassBody' || node.type === 'ObjectExpression') {
      const method = functionIn(node, name)
      if (method !== undefined || node.type === 'ClassBody') return method
    }
  }
  return undefined
}

/** The class, or the object literal, that a name stands for. */
function ownerNamed(sourceCode: SourceCode, name: TSESTree.Node): Owner | undefined {
  const init = constantInit(variableOf(sourceCode, name))
  return init?.type === 'ObjectExpression' ? init : classNamed(sourceCode, name)
}

/** The class that a name stands for. */
export function classNamed(sourceCode: SourceCode, name: TSESTree.Node): TSESTree.ClassBody | undefined {
  const definition = variableOf(sourceCode, name)?.defs[0]
  return definition?.type === 'ClassName' ? definition.node.body : undefined
}

function functionIn(owner: Owner, name: string | undefined): FunctionNode | undefined {
  const member = memberNamed(owner, name)
  const value = member && 'value' in member ? (member.value as TSESTree.Node) : undefined
  const isAccessor = member && 'kind' in member && (member.kind === 'get' || member.kind === 'set')
  return isFunction(value) && isAccessor !== true ? value : undefined
}

/** What has methods. */
type Owner = TSESTree.ClassBody | TSESTree.ObjectExpression

const members = new WeakMap<object, ReadonlyMap<string | undefined, TSESTree.Node>>()

/** The first member of a class, or property of an object literal, that has a name. */
export function memberNamed(owner: Owner, name: string | undefined): TSESTree.Node | undefined {
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

/** Whether a function is a method, or what a field or a property holds. */
export function isMethod({ parent }: FunctionNode): boolean {
  return parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition' || parent.type === 'Property'
}

/** The calls of a method. */
export function methodCalls(sourceCode: SourceCode, fn: FunctionNode): readonly TSESTree.CallExpression[] {
  return kept(methodsCalled, sourceCode.ast, () => callsOfMethods(sourceCode)).get(fn) ?? []
}

const methodsCalled = new WeakMap<object, ReadonlyMap<FunctionNode, TSESTree.CallExpression[]>>()

/** The calls of methods in a file, by the methods that they call. */
function callsOfMethods(sourceCode: SourceCode): ReadonlyMap<FunctionNode, TSESTree.CallExpression[]> {
  const found = new Map<FunctionNode, TSESTree.CallExpression[]>()
  const pending: TSESTree.Node[] = [sourceCode.ast]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
      const method = localMethod(sourceCode, node.callee)
      if (method !== undefined) push(found, method, node)
    }
    pushChildren(pending, node, sourceCode.visitorKeys)
  }
  return found
}
