/**
 * Methods of classes and of object literals, and the calls that reach them.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { isFunction, type FunctionNode } from './functions.ts'
import { kept, push } from './kept.ts'
import { callOf, memberNamedBy, memberOf } from './parents.ts'
import { propertyName } from './property-name.ts'
import { constantInit, thisBehind, variableOf, type SourceCode, type Variable } from './scope.ts'
import { nodesOfTokens } from './word-index.ts'

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

const members = new WeakMap<Owner, ReadonlyMap<string | undefined, TSESTree.Node>>()

/** The first member of a class, or property of an object literal, that has a name. */
export function memberNamed(owner: Owner, name: string | undefined): TSESTree.Node | undefined {
  return membersOf(owner).get(name)
}

/** The members of a class or an object literal, by their names: the first of each. */
function membersOf(owner: Owner): ReadonlyMap<string | undefined, TSESTree.Node> {
  return kept(members, owner, () => {
    const found = new Map<string | undefined, TSESTree.Node>()
    for (const member of owner.type === 'ClassBody' ? owner.body : owner.properties) {
      const own = propertyName(member)
      if (own !== undefined) kept(found, own, () => member)
    }
    return found
  })
}

/** Whether a function is a method, or what a field or a property holds. */
export function isMethod({ parent }: FunctionNode): boolean {
  return parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition' || parent.type === 'Property'
}

/** The calls of a method. */
export function methodCalls(sourceCode: SourceCode, fn: FunctionNode): readonly TSESTree.CallExpression[] {
  const owner = fn.parent.parent
  if (owner?.type !== 'ClassBody' && owner?.type !== 'ObjectExpression') return []
  return kept(methodsCalled, owner, () => callsOfMethods(sourceCode, owner)).get(fn) ?? []
}

const methodsOf = new WeakMap<TSESTree.MemberExpression, FunctionNode | undefined>()
const methodsCalled = new WeakMap<Owner, ReadonlyMap<FunctionNode, TSESTree.CallExpression[]>>()

/** The calls of the methods of a class or an object, by the methods: by `this` inside of it, and by its name. */
function callsOfMethods(sourceCode: SourceCode, owner: Owner): ReadonlyMap<FunctionNode, TSESTree.CallExpression[]> {
  const found = new Map<FunctionNode, TSESTree.CallExpression[]>()
  const own = membersOf(owner)
  const inside = nodesOfTokens(sourceCode, owner, (token) => own.has(nameOfToken(token))).flatMap((word) => memberNamedBy(word) ?? [])
  const named = variablesOf(sourceCode, owner).flatMap(({ references }) => references.flatMap(({ identifier }) => memberOf(identifier) ?? []))
  for (const callee of new Set([...inside, ...named])) {
    const call = callOf(callee)
    // What is in several objects is looked up once.
    const method = call && kept(methodsOf, callee, () => localMethod(sourceCode, callee))
    if (method !== undefined) push(found, method, call)
  }
  return found
}

/** The name that a token may be: of `name`, `'name'`, `#name`. Parsers differ in whether the last has its sign. */
function nameOfToken({ type, value }: TSESTree.Token): string {
  if (type === 'String') return value.slice(1, -1)
  return (type as string) === 'PrivateIdentifier' && !value.startsWith('#') ? `#${value}` : value
}

/** The variables that a class or an object literal is read by: a class has one of its own inside of it. */
function variablesOf(sourceCode: SourceCode, { parent }: Owner): readonly Variable[] {
  return parent.type === 'ClassDeclaration' || parent.type === 'ClassExpression' || parent.type === 'VariableDeclarator'
    ? (sourceCode.scopeManager?.getDeclaredVariables(parent) ?? [])
    : []
}
