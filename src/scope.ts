/**
 * Questions about variables that both directions of the data flow ask.
 */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { pushChildren } from './children.ts'
import { isInTemplate, scriptBlocks, templateBinding, templateReferences } from './template.ts'

export type Variable = TSESLint.Scope.Variable
export type Scope = TSESLint.Scope.Scope
export type Reference = TSESLint.Scope.Reference
export type SourceCode = Readonly<TSESLint.SourceCode>

/** A function in any of its forms. */
export type FunctionNode =
  | TSESTree.ArrowFunctionExpression
  | TSESTree.FunctionDeclaration
  | TSESTree.FunctionExpression

/** Whether a node is a function with a body of statements or an expression. */
export function isFunction(node: TSESTree.Node | null | undefined): node is FunctionNode {
  return (
    node?.type === 'ArrowFunctionExpression' ||
    node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression'
  )
}

/** The variable that a name means at a place, or undefined for one that the file's script does not declare. */
export function findVariable(sourceCode: SourceCode, node: TSESTree.Node, name: string): Variable | undefined {
  if (isInTemplate(sourceCode, node) && templateBinding(node, name) !== undefined) return undefined
  let scope: Scope | null = scopeOf(sourceCode, node)
  for (let depth = 0; scope !== null && depth < DEEP; depth += 1) {
    const variable = scope.set.get(name)
    if (variable !== undefined) return variable.defs.length > 0 ? variable : undefined
    scope = scope.upper
  }
  return scope === null ? undefined : findFromDepth(scope, name)
}

/** What is deeper than this, as in generated code, is looked up once for a name and all scopes on the way. */
const DEEP = 32

const fromDepth = new WeakMap<Scope, Map<string, Variable | undefined>>()

function findFromDepth(start: Scope, name: string): Variable | undefined {
  const passed: Map<string, Variable | undefined>[] = []
  let variable: Variable | undefined
  for (let scope: Scope | null = start; scope !== null; scope = scope.upper) {
    const known: Map<string, Variable | undefined> = fromDepth.get(scope) ?? new Map<string, Variable | undefined>()
    fromDepth.set(scope, known)
    variable = known.has(name) ? known.get(name) : scope.set.get(name)
    if (known.has(name) || variable !== undefined) break
    passed.push(known)
  }
  for (const known of passed) known.set(name, variable)
  return variable !== undefined && variable.defs.length > 0 ? variable : undefined
}

/** The variable that an identifier refers to. */
export function variableOf(sourceCode: SourceCode, identifier: TSESTree.Identifier): Variable | undefined {
  return findVariable(sourceCode, identifier, identifier.name)
}

/** The references to what an identifier means, also to a name that the file does not declare. */
export function referencesTo(sourceCode: SourceCode, identifier: TSESTree.Identifier): readonly Reference[] {
  const variable = variableOf(sourceCode, identifier)
  if (variable !== undefined) return variable.references
  const scope = sourceCode.scopeManager?.globalScope
  if (!scope) return NO_REFERENCES
  return unresolvedIn(scope).get(identifier.name) ?? scope.set.get(identifier.name)?.references ?? NO_REFERENCES
}

const NO_REFERENCES: readonly Reference[] = []
const unresolved = new WeakMap<Scope, ReadonlyMap<string, readonly Reference[]>>()

/** The references that no declaration of the file resolves, by their names. */
function unresolvedIn(global: Scope): ReadonlyMap<string, readonly Reference[]> {
  const known = unresolved.get(global)
  if (known !== undefined) return known
  const byName = new Map<string, Reference[]>()
  for (const reference of global.through) {
    const { name } = reference.identifier as TSESTree.Identifier
    const references = byName.get(name)
    if (references) references.push(reference)
    else byName.set(name, [reference])
  }
  unresolved.set(global, byName)
  return byName
}

const writes = new WeakMap<Variable, readonly Reference[]>()

/** The references that give a variable another value than that of its declaration. */
export function laterWrites(variable: Variable): readonly Reference[] {
  let known = writes.get(variable)
  if (known === undefined) {
    known = variable.references.filter((reference) => reference.init !== true && reference.isWrite())
    writes.set(variable, known)
  }
  return known
}

/** The innermost scope at a place; a template sees the names of `<script setup>`, and of no other script. */
export function scopeOf(sourceCode: SourceCode, node: TSESTree.Node): Scope {
  const scope = innermostScope(sourceCode, node)
  if (scope.upper !== null || !isInTemplate(sourceCode, node)) return scope
  return scriptBlocks(sourceCode).some(({ isSetup }) => isSetup) ? (scope.childScopes[0] ?? scope) : scope
}

const scopes = new WeakMap<object, Map<TSESTree.Node, Scope>>()

/**
 * The scope of a node, as ESLint's `getScope` has it. That goes up from each node to the one that makes the scope; what
 * was gone through is kept here, so that a chain of thousands of operands is not gone up from each of them.
 */
function innermostScope(sourceCode: SourceCode, node: TSESTree.Node): Scope {
  const { scopeManager } = sourceCode
  if (node.type === 'Program' || !scopeManager) return (sourceCode as unknown as { getScope(node: TSESTree.Node): Scope }).getScope(node)
  let known = scopes.get(scopeManager)
  if (known === undefined) {
    known = new Map()
    scopes.set(scopeManager, known)
  }
  const passed: TSESTree.Node[] = []
  let scope: Scope | null | undefined
  for (let current: TSESTree.Node | null | undefined = node; current && !scope; current = current.parent) {
    scope = known.get(current) ?? scopeManager.acquire(current, true)
    passed.push(current)
  }
  const found = (scope?.type === 'function-expression-name' ? scope.childScopes[0] : scope) ?? scopeManager.globalScope
  if (!found) return (sourceCode as unknown as { getScope(node: TSESTree.Node): Scope }).getScope(node)
  for (const inner of passed) known.set(inner, found)
  return found
}

const reads = new WeakMap<Variable, readonly TSESTree.Node[]>()

/** The places that read a variable, in the script and in the template. */
export function readsOf(sourceCode: SourceCode, variable: Variable): readonly TSESTree.Node[] {
  let known = reads.get(variable)
  if (known === undefined) {
    known = findReads(sourceCode, variable)
    reads.set(variable, known)
  }
  return known
}

function findReads(sourceCode: SourceCode, variable: Variable): readonly TSESTree.Node[] {
  const inScript = variable.references.flatMap((reference) =>
    reference.isRead() && !reference.isTypeReference ? [reference.identifier as TSESTree.Node] : [],
  )
  const isTopLevel = variable.scope.type === 'module' || variable.scope.type === 'global'
  const inTemplate = isTopLevel
    ? templateReferences(sourceCode, variable.name).filter((id) => findVariable(sourceCode, id, variable.name) === variable)
    : []
  return inTemplate.length === 0 ? inScript : [...inScript, ...inTemplate]
}

/** The static name of a property: of `a.b`, `a['b']`, `{ b: 1 }`, `{ 'b': 1 }`; undefined for a computed one. */
export function propertyName(node: TSESTree.Node): string | undefined {
  if (node.type === 'MemberExpression') return keyName(node.property, node.computed)
  if (node.type === 'Property' || node.type === 'PropertyDefinition' || node.type === 'MethodDefinition') {
    return keyName(node.key, node.computed)
  }
  return undefined
}

function keyName(key: TSESTree.Node, computed: boolean): string | undefined {
  if (key.type === 'PrivateIdentifier') return `#${key.name}`
  if (key.type === 'Identifier') return computed ? undefined : key.name
  if (key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number')) return String(key.value)
  return undefined
}

/** A step from a value to a part of it: a property's name, an element's index, or an element that is not known. */
export type PathStep = string | number

/** Where a binding gets its value from. */
export interface BindingSource {
  /** What is taken apart: an initializer, an iterable (`for … of`), or a parameter's function. */
  readonly kind: 'value' | 'element' | 'parameter' | 'caught'
  readonly node: TSESTree.Node
  /** For a parameter, its position. */
  readonly index: number
  /** The steps of a destructuring pattern, from the outside in. */
  readonly path: readonly PathStep[]
}

/**
 * Finds what a declared name is bound to by the declaration that it stands in.
 *
 * @param name An identifier in a declarator, a parameter list, a `catch` clause or an assignment's pattern.
 * @returns The source with the way through the pattern; undefined for functions, classes, imports and the like.
 */
export function bindingSource(name: TSESTree.Node): BindingSource | undefined {
  const path: PathStep[] = []
  let node = name
  for (let parent = node.parent; parent !== undefined && parent !== null; node = parent, parent = node.parent) {
    switch (parent.type) {
      case 'Property':
        if (parent.value !== node && !parent.shorthand) return undefined
        path.unshift(propertyName(parent) ?? '')
        break
      case 'ArrayPattern':
        path.unshift(parent.elements.indexOf(node as TSESTree.DestructuringPattern))
        break
      case 'AssignmentPattern':
        if (parent.left !== node) return undefined
        break
      case 'ObjectPattern':
      case 'RestElement':
        break
      case 'VariableDeclarator': {
        if (parent.id !== node) return undefined
        const statement = parent.parent.parent
        if (statement?.type === 'ForOfStatement' && statement.left === parent.parent) {
          return { kind: 'element', node: statement.right, index: 0, path }
        }
        return parent.init ? { kind: 'value', node: parent.init, index: 0, path } : undefined
      }
      case 'AssignmentExpression':
        return parent.left === node ? { kind: 'value', node: parent.right, index: 0, path } : undefined
      case 'ForOfStatement':
        return parent.left === node ? { kind: 'element', node: parent.right, index: 0, path } : undefined
      case 'VForExpression' as 'ForOfStatement':
        return { kind: 'element', node: parent.right, index: 0, path }
      case 'CatchClause':
        return { kind: 'caught', node: parent, index: 0, path }
      default: {
        if (!isFunction(parent)) return undefined
        const index = parent.params.indexOf(node as TSESTree.Parameter)
        return index < 0 ? undefined : { kind: 'parameter', node: parent, index, path }
      }
    }
  }
  return undefined
}

/** The initializer of a variable that is declared once, by a plain name, and never written again. */
export function constantInit(variable: Variable | undefined): TSESTree.Node | undefined {
  if (variable === undefined || variable.defs.length !== 1) return undefined
  const definition = variable.defs[0]
  if (definition?.type !== 'Variable' || definition.node.type !== 'VariableDeclarator') return undefined
  if (definition.node.id.type !== 'Identifier' || !definition.node.init) return undefined
  return laterWrites(variable).length === 0 ? definition.node.init : undefined
}

/** The variable that a function can be called by: `function f() {}`, `const f = () => {}`. */
export function variableOfFunction(sourceCode: SourceCode, node: FunctionNode): Variable | undefined {
  if (node.type === 'FunctionDeclaration') {
    return sourceCode.scopeManager?.getDeclaredVariables(node).find(({ identifiers }) => identifiers[0] === node.id)
  }
  const parent = node.parent
  if (parent.type === 'VariableDeclarator' && parent.init === node && parent.id.type === 'Identifier') {
    return findVariable(sourceCode, parent, parent.id.name)
  }
  // `const f = useCallback(() => {})`, `const f = debounce(() => {})`
  if (parent.type === 'CallExpression' && parent.arguments[0] === node && parent.parent.type === 'VariableDeclarator') {
    const { id } = parent.parent
    return id.type === 'Identifier' ? findVariable(sourceCode, parent, id.name) : undefined
  }
  return undefined
}

/** The function that a callee names in this file. */
export function localFunction(sourceCode: SourceCode, callee: TSESTree.Node): FunctionNode | undefined {
  if (isFunction(callee)) return callee
  if (callee.type === 'MemberExpression' && callee.object.type === 'ThisExpression') return localMethod(callee)
  if (callee.type !== 'Identifier') return undefined
  const variable = variableOf(sourceCode, callee)
  const definition = variable?.defs[0]
  if (definition?.type === 'FunctionName' && isFunction(definition.node)) return definition.node
  const init = constantInit(variable)
  if (isFunction(init)) return init
  return init?.type === 'CallExpression' && isFunction(init.arguments[0]) ? init.arguments[0] : undefined
}

/** The method that `this.name()` calls: of the class, of the object literal, or of its `methods`. */
function localMethod(callee: TSESTree.MemberExpression): FunctionNode | undefined {
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

const returned = new WeakMap<FunctionNode, readonly TSESTree.Node[]>()

/** The expressions that a function returns. */
export function returnedExpressions(sourceCode: SourceCode, fn: FunctionNode): readonly TSESTree.Node[] {
  let known = returned.get(fn)
  if (known === undefined) {
    known = findReturned(sourceCode, fn)
    returned.set(fn, known)
  }
  return known
}

function findReturned(sourceCode: SourceCode, fn: FunctionNode): TSESTree.Node[] {
  if (fn.body.type !== 'BlockStatement') return [fn.body]
  const found: TSESTree.Node[] = []
  const pending: TSESTree.Node[] = [fn.body]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'ReturnStatement') {
      if (node.argument) found.push(node.argument)
      continue
    }
    if (isFunction(node) || node.type === 'ClassBody' || node.type.endsWith('Expression')) continue
    pushChildren(pending, node, sourceCode.visitorKeys)
  }
  return found
}
