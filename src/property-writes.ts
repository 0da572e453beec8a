/**
 * What a file writes to properties: `store.info = JSON.parse(text)`, `this.res = await login()`, `res = {}` in a class.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { pushChildren } from './children.ts'
import { kept } from './kept.ts'
import { memberOf } from './parents.ts'
import { propertyName, writtenName } from './property-name.ts'
import { thisBehind, variableOf, type SourceCode, type Variable } from './scope.ts'

type Writes = ReadonlyMap<string, readonly TSESTree.Node[]>

const known = new WeakMap<SourceCode, PropertyWrites>()

/** The methods that write to a component's state, and where that is: of React's classes, and of pages of mini programs. */
const STATES: ReadonlyMap<string, string> = new Map([['setState', 'state'], ['setData', 'data']])
const STATE_PROPERTIES = new Set(STATES.values())

/** The writes to properties in a file. */
export function propertyWritesOf(sourceCode: SourceCode): PropertyWrites {
  return kept(known, sourceCode, () => new PropertyWrites(sourceCode))
}

/** Finds writes to properties in one file; each owner is searched once. */
export class PropertyWrites {
  readonly #sourceCode: SourceCode
  readonly #known = new Map<object, Writes>()

  constructor(sourceCode: SourceCode) {
    this.#sourceCode = sourceCode
  }

  /** The values that are written to a property of a variable's object, of what `this` is, or of its state. */
  to(object: TSESTree.Node, name: string): readonly TSESTree.Node[] {
    if (object.type !== 'MemberExpression') return this.#writesTo(object, name)
    const state = propertyName(object)
    return state !== undefined && STATE_PROPERTIES.has(state) ? this.#writesTo(object.object, `${state}.${name}`) : NONE
  }

  /** @param name That of a property; of a state, with the name of that before it. */
  #writesTo(object: TSESTree.Node, name: string): readonly TSESTree.Node[] {
    const owner = this.#ownerOf(object)
    if (owner === undefined) return NONE
    const writes = kept(this.#known, owner, () => ('references' in owner ? writesToVariable(owner) : this.#writesToThis(owner)))
    return writes.get(name) ?? NONE
  }

  /** What an expression is, whose properties are written: a variable, or what `this` is, by whichever name. */
  #ownerOf(object: TSESTree.Node): TSESTree.Node | Variable | undefined {
    const self = thisBehind(this.#sourceCode, object)
    // In a plain function, such as a controller, `this` is nothing but the variable.
    return (self && ownerOfThis(self)) ?? variableOf(this.#sourceCode, object)
  }

  /** The variable that stands for `this`: `const that = this`. */
  #aliasOf(expression: TSESTree.ThisExpression): Variable | undefined {
    if (expression.parent.type !== 'VariableDeclarator') return undefined
    const { id } = expression.parent
    return thisBehind(this.#sourceCode, id) === expression ? variableOf(this.#sourceCode, id) : undefined
  }

  /** Searches the class or object for `this.name = value`, also by a variable that stands for it, and for initialized fields. */
  #writesToThis(owner: TSESTree.Node): Writes {
    const found = new Map<string, TSESTree.Node[]>()
    const pending: TSESTree.Node[] = [owner]
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (node.type === 'ThisExpression') {
        addWrite(found, node)
        for (const { identifier } of this.#aliasOf(node)?.references ?? []) addWrite(found, identifier)
      }
      if (node.type === 'PropertyDefinition' && node.value && node.parent === owner) add(found, writtenName(node), node.value)
      pushChildren(pending, node, this.#sourceCode.visitorKeys)
    }
    return found
  }
}

const NONE: readonly TSESTree.Node[] = []

function writesToVariable(variable: Variable): Writes {
  const found = new Map<string, TSESTree.Node[]>()
  for (const { identifier } of variable.references) addWrite(found, identifier)
  return found
}

/** Adds what `object.name = value` writes, where the object is the left side's, and `object.setState({ name: value })`. */
function addWrite(found: Map<string, TSESTree.Node[]>, object: TSESTree.Node): void {
  const member = memberOf(object)
  if (member === undefined) return
  const { parent } = member
  if (parent.type === 'AssignmentExpression' && parent.left === member) add(found, writtenName(member), parent.right)
  if (parent.type !== 'CallExpression' || parent.callee !== member) return
  const state = STATES.get(writtenName(member))
  const [values] = parent.arguments
  if (state === undefined || values?.type !== 'ObjectExpression') return
  for (const property of values.properties) if (property.type === 'Property') add(found, `${state}.${writtenName(property)}`, property.value)
}

function add(found: Map<string, TSESTree.Node[]>, name: string, value: TSESTree.Node): void {
  kept(found, name, () => []).push(value)
}

/** The class, or the outermost object literal (a component with its methods), that `this` may be an instance of. */
export function ownerOfThis(node: TSESTree.Node): TSESTree.Node | undefined {
  let outermost: TSESTree.Node | undefined
  for (let current = node.parent; current; current = current.parent) {
    if (current.type === 'ClassBody') return current
    if (current.type === 'ObjectExpression') outermost = current
  }
  return outermost
}
