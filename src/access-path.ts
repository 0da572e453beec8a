/**
 * Access paths: which thing an expression means, so that two places can be told to mean the same.
 *
 * `res.data.code`, `const { data: body } = res; body.code` and `const { data: { code } } = res` are one access path.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { bindingSource, type BindingSource } from './binding-source.ts'
import { withoutAssertions } from './code-literal.ts'
import type { CodePath, CodePaths } from './code-paths.ts'
import { isFunction, returnedExpressions } from './functions.ts'
import { kept } from './kept.ts'
import { localFunction } from './local-function.ts'
import { hasPropertyIn, propertyName } from './property-name.ts'
import { ownerOfThis } from './property-writes.ts'
import { variableOf, type Reference, type SourceCode, type Variable } from './scope.ts'

/** A variable, what `this` is in a class or component, a parameter, or an expression that makes a value. */
export type Root = TSESTree.Node | Variable

/** Where a value is found: the properties that lead to it from a root. */
export interface AccessPath {
  readonly root: Root
  readonly steps: readonly string[]
}

/** A path has no more steps than this; what is deeper is its own root. */
const MOST_STEPS = 16

/** The calls that give the same value again, or another form of it. */
const CONVERSIONS = new Set(['Number', 'String', 'parseInt', 'BigInt', 'unref', 'toRaw', 'toValue'])

/** The methods of a value that give it again, or as a text. */
const VALUE_METHODS = new Set(['toString', 'valueOf'])

/** How far a value is followed through variables and calls; real code is never this deep. */
const DEEPEST = 32

export function isVariable(root: Root): root is Variable {
  return 'references' in root
}

/** Whether a root stands for the same value as long as it can be seen: no variable that is empty at first, or written again. */
export function isStable(root: Root): boolean {
  if (!isVariable(root)) return !isInstance(root)
  const [first, ...others] = writesOf(root)
  return others.length === 0 && first?.init !== false
}

const writes = new WeakMap<Variable, readonly Reference[]>()

/** The writes of a variable; one by a pattern with a default, `{ code = 0 }`, counts once. */
function writesOf(variable: Variable): readonly Reference[] {
  return kept(writes, variable, () => {
    const byName = new Map(variable.references.filter((reference) => reference.isWrite()).map((reference) => [reference.identifier, reference]))
    return [...byName.values()]
  })
}

/** How often a variable is written, its declaration included. */
export function writeCount(variable: Variable): number {
  return writesOf(variable).length
}

/** Whether a root is declared, or made, in a code path itself and not around it. */
export function isMadeIn(codePaths: CodePaths, root: Root, path: CodePath): boolean {
  if (!isVariable(root)) return codePaths.after(root)?.path === path
  return root.scope.variableScope.block === (path.node as unknown)
}

/** Whether a root is what `this` is. */
export function isInstance(root: Root): boolean {
  return !isVariable(root) && (root.type === 'ClassBody' || root.type === 'ObjectExpression')
}

/** Whether a variable has its value from outside of the file: `import { cached } from './cache'`, `declare const res: ApiResponse`. */
export function isGivenToFile(root: Root): boolean {
  if (!isVariable(root) || writeCount(root) > 0) return false
  return root.defs.some(({ type, node }) => (type as string) === 'ImportBinding' || (node.parent?.type === 'VariableDeclaration' && node.parent.declare))
}

/** Finds the access paths of one file's expressions; each is found once. */
export class AccessPaths {
  readonly #sourceCode: SourceCode
  readonly #variables = new Map<Variable, AccessPath>()
  readonly #ids = new Map<Root, number>()
  #depth = 0
  /** Variables that hold a part of what can change, with that part: `const body = this.res.data`. */
  readonly aliases = new Map<Root, AccessPath>()

  constructor(sourceCode: SourceCode) {
    this.#sourceCode = sourceCode
  }

  /** A text that is the same for the same path. */
  key({ root, steps }: AccessPath): string {
    const id = this.#ids.get(root) ?? this.#ids.size
    this.#ids.set(root, id)
    return JSON.stringify([id, ...steps])
  }

  /** The access path of an expression; one that is no part of anything is its own root. */
  of(expression: TSESTree.Node): AccessPath {
    const steps: string[] = []
    let node = withoutAssertions(expression)
    for (; node.type === 'MemberExpression' && steps.length <= MOST_STEPS; node = withoutAssertions(node.object)) {
      const name = propertyName(node)
      if (name === undefined) break
      steps.push(name)
    }
    steps.reverse()
    if (this.#depth >= DEEPEST) return own(expression)
    this.#depth += 1
    const object = this.#ofObject(node)
    this.#depth -= 1
    return object.steps.length + steps.length > MOST_STEPS ? own(expression) : extend(object, steps)
  }

  /** The access path of what a pattern takes apart, or of what it binds. */
  ofSource(source: BindingSource): AccessPath | undefined {
    const root = source.kind === 'value' ? this.of(source.node) : source.kind === 'element' ? elementPath(source) : parameterPath(source)
    return root === undefined || source.path.includes('') ? undefined : extend(root, source.path.map(String))
  }

  #ofObject(node: TSESTree.Node): AccessPath {
    switch (node.type) {
      case 'Identifier': {
        const variable = variableOf(this.#sourceCode, node)
        return variable ? this.#ofVariable(variable) : own(node)
      }
      case 'ThisExpression':
        return own(ownerOfThis(node) ?? node)
      case 'AwaitExpression':
        return this.of(node.argument)
      case 'UnaryExpression':
        return node.operator === '+' ? this.of(node.argument) : own(node)
      case 'TemplateLiteral':
        return node.expressions.length === 1 ? this.of(node.expressions[0] as TSESTree.Node) : own(node)
      case 'AssignmentExpression':
        // `({ code } = res)` is `res`.
        return this.of(node.left.type.endsWith('Pattern') ? node.right : node.left)
      case 'LogicalExpression':
        // `res || {}`
        return node.operator !== '&&' && isEmpty(node.right) ? this.of(node.left) : own(node)
      case 'CallExpression':
        return this.#ofCall(node) ?? own(node)
      default:
        return own(node)
    }
  }

  /** `Number(code)`, and `bodyOf(res)` where `const bodyOf = (res) => res.data`. */
  #ofCall(call: TSESTree.CallExpression): AccessPath | undefined {
    const callee = withoutAssertions(call.callee)
    const first = call.arguments[0]
    if (callee.type === 'Identifier' && CONVERSIONS.has(callee.name)) return first && this.of(first)
    if (callee.type === 'MemberExpression' && hasPropertyIn(callee, VALUE_METHODS)) return this.of(callee.object)
    const fn = localFunction(this.#sourceCode, callee)
    if (fn === undefined) return undefined
    const [value, ...others] = returnedExpressions(this.#sourceCode, fn)
    if (value === undefined || others.length > 0) return undefined
    const path = this.of(value)
    const argument = call.arguments[fn.params.indexOf(path.root as TSESTree.Parameter)]
    return argument && extend(this.of(argument), path.steps)
  }

  #ofVariable(variable: Variable): AccessPath {
    const known = this.#variables.get(variable)
    if (known !== undefined) return known
    // A variable that is made of itself is its own root.
    const itself = own(variable)
    this.#variables.set(variable, itself)
    const path = this.#sourceOfVariable(variable)
    if (path === undefined) return itself
    if (isStable(path.root)) this.#variables.set(variable, path)
    else this.aliases.set(variable, path)
    return this.#variables.get(variable) as AccessPath
  }

  #sourceOfVariable(variable: Variable): AccessPath | undefined {
    const [definition, ...others] = variable.defs
    if (definition === undefined || others.length > 0 || !isStable(variable)) return undefined
    const source = bindingSource(definition.name)
    return source && this.ofSource(source)
  }

  /** A text that is the same for paths of the same thing, by whichever of its names the file reaches it. */
  keyOfThing(path: AccessPath): string {
    let { root, steps } = path
    for (let of = this.aliases.get(root); of !== undefined; of = this.aliases.get(root)) {
      root = of.root
      steps = [...of.steps, ...steps]
    }
    return this.key({ root, steps })
  }
}

/** A longer path. */
export function extend({ root, steps }: AccessPath, more: readonly string[]): AccessPath {
  return { root, steps: [...steps, ...more] }
}

/** The path of what is no part of anything. */
function own(root: Root): AccessPath {
  return { root, steps: [] }
}

/** Undefined for what is caught. */
function parameterPath({ node, index }: BindingSource): AccessPath | undefined {
  const parameter = isFunction(node) ? node.params[index] : undefined
  return parameter && own(parameter)
}

/** `for (const { code, data } of list)`: the element has no name, and is known by its pattern. */
function elementPath({ node: { parent } }: BindingSource): AccessPath | undefined {
  if (parent?.type !== 'ForOfStatement') return undefined
  const pattern = parent.left.type === 'VariableDeclaration' ? parent.left.declarations[0].id : parent.left
  return pattern.type.endsWith('Pattern') ? own(pattern) : undefined
}

/** `{}`, `[]`, `null`, `''` */
function isEmpty(node: TSESTree.Node): boolean {
  if (node.type === 'ObjectExpression') return node.properties.length === 0
  if (node.type === 'ArrayExpression') return node.elements.length === 0
  return node.type === 'Literal'
}
