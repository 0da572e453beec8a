/**
 * Questions about variables that both directions of the data flow ask.
 */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { kept, push } from './kept.ts'
import { isInTemplate, scriptBlocks, templateBinding, templateReferences } from './template.ts'

export type Variable = TSESLint.Scope.Variable
export type Scope = TSESLint.Scope.Scope
export type Reference = TSESLint.Scope.Reference
export type SourceCode = Readonly<TSESLint.SourceCode>

/** The variable that a name means at a place, or undefined for one that the file's script does not declare. */
export function findVariable(sourceCode: SourceCode, node: TSESTree.Node, name: string): Variable | undefined {
  if (isInTemplate(sourceCode, node) && templateBinding(node, name) !== undefined) return undefined
  let scope: Scope | null = scopeOf(sourceCode, node)
  for (let depth = 0; scope !== null && depth < DEEP; depth += 1) {
    const variable = scope.set.get(name)
    if (variable !== undefined) return declared(variable)
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
  return variable && declared(variable)
}

/** A variable that the file declares, and no other. */
function declared(variable: Variable): Variable | undefined {
  return variable.defs.length > 0 ? variable : undefined
}

/** The variable that a node refers to, where it is a name. */
export function variableOf(sourceCode: SourceCode, node: TSESTree.Node): Variable | undefined {
  return node.type === 'Identifier' ? findVariable(sourceCode, node, node.name) : undefined
}

/** The references to what an identifier means, also to a name that the file does not declare; none to any other node. */
export function referencesTo(sourceCode: SourceCode, node: TSESTree.Node): readonly Reference[] {
  const variable = variableOf(sourceCode, node)
  if (variable !== undefined) return variable.references
  const scope = globalScopeOf(sourceCode)
  if (node.type !== 'Identifier') return NO_REFERENCES
  return unresolvedIn(scope).get(node.name) ?? scope.set.get(node.name)?.references ?? NO_REFERENCES
}

const NO_REFERENCES: readonly Reference[] = []
const unresolved = new WeakMap<Scope, ReadonlyMap<string, readonly Reference[]>>()

/** The references that no declaration of the file resolves, by their names. */
function unresolvedIn(global: Scope): ReadonlyMap<string, readonly Reference[]> {
  const known = unresolved.get(global)
  if (known !== undefined) return known
  const byName = new Map<string, Reference[]>()
  for (const reference of global.through) {
    push(byName, (reference.identifier as TSESTree.Identifier).name, reference)
  }
  unresolved.set(global, byName)
  return byName
}

const writes = new WeakMap<Variable, readonly Reference[]>()

/** The references that give a variable another value than that of its declaration. */
export function laterWrites(variable: Variable): readonly Reference[] {
  return kept(writes, variable, () => variable.references.filter((reference) => reference.init !== true && reference.isWrite()))
}

const globalWrites = new WeakMap<Scope, ReadonlyMap<string, readonly Reference[]>>()
const NO_WRITES: readonly Reference[] = []

/** The references that write to a name that the file does not declare: older scripts leave out `var`. */
export function writesOfGlobal(sourceCode: SourceCode, name: string): readonly Reference[] {
  const scope = globalScopeOf(sourceCode)
  const all = kept(globalWrites, scope, () => {
    const found = new Map<string, Reference[]>()
    for (const reference of scope.through) if (reference.isWrite()) push(found, (reference.identifier as TSESTree.Identifier).name, reference)
    return found
  })
  return all.get(name) ?? NO_WRITES
}

/** The innermost scope at a place; a template sees the names of `<script setup>`, and of no other script. */
export function scopeOf(sourceCode: SourceCode, node: TSESTree.Node): Scope {
  const scope = innermostScope(sourceCode, node)
  if (!isInTemplate(sourceCode, node)) return scope
  return scriptBlocks(sourceCode).some(({ isSetup }) => isSetup) ? (scope.childScopes[0] ?? scope) : scope
}

/** ESLint gives every file a scope manager, and that the scope of the file. */
function globalScopeOf({ scopeManager }: SourceCode): Scope {
  return (scopeManager as TSESLint.Scope.ScopeManager).globalScope as Scope
}

const scopes = new WeakMap<object, Map<TSESTree.Node, Scope>>()

/**
 * The scope of a node, as ESLint's `getScope` has it. That goes up from each node to the one that makes the scope; what
 * was gone through is kept here, so that a chain of thousands of operands is not gone up from each of them.
 */
function innermostScope(sourceCode: SourceCode, node: TSESTree.Node): Scope {
  const scopeManager = sourceCode.scopeManager as TSESLint.Scope.ScopeManager
  const known = kept(scopes, scopeManager, () => new Map<TSESTree.Node, Scope>())
  const passed: TSESTree.Node[] = []
  let scope: Scope | null | undefined
  for (let current: TSESTree.Node | null | undefined = node; current && !scope; current = current.parent) {
    scope = known.get(current) ?? scopeManager.acquire(current, true)
    passed.push(current)
  }
  const found = scope ?? globalScopeOf(sourceCode)
  for (const inner of passed) known.set(inner, found)
  return found
}

const reads = new WeakMap<Variable, readonly TSESTree.Node[]>()

/** The places that read a variable, in the script and in the template. */
export function readsOf(sourceCode: SourceCode, variable: Variable): readonly TSESTree.Node[] {
  return kept(reads, variable, () => findReads(sourceCode, variable))
}

function findReads(sourceCode: SourceCode, variable: Variable): readonly TSESTree.Node[] {
  const inScript = variable.references.flatMap((reference) => {
    // `export default code` exports the value, and a type where there is one.
    const isTypeOnly = reference.isTypeReference && !reference.isValueReference
    return reference.isRead() && !isTypeOnly ? [reference.identifier] : []
  })
  const inTemplate = templateReferences(sourceCode, variable.name).filter((id) => findVariable(sourceCode, id, variable.name) === variable)
  return [...inScript, ...inTemplate]
}

/** The `this` that an expression is, or that a variable stands for: `const that = this`. */
export function thisBehind(sourceCode: SourceCode, node: TSESTree.Node): TSESTree.ThisExpression | undefined {
  const value = node.type === 'Identifier' ? constantInit(variableOf(sourceCode, node)) : node
  return value?.type === 'ThisExpression' ? value : undefined
}

/** The initializer of a variable that is declared once, by a plain name, and never written again. */
export function constantInit(variable: Variable | undefined): TSESTree.Node | undefined {
  if (variable === undefined || variable.defs.length !== 1) return undefined
  const definition = variable.defs[0]
  if (definition?.type !== 'Variable' || definition.node.type !== 'VariableDeclarator') return undefined
  if (definition.node.id.type !== 'Identifier' || !definition.node.init) return undefined
  return laterWrites(variable).length === 0 ? definition.node.init : undefined
}
