/**
 * What a file writes to properties: `store.info = JSON.parse(text)`, `this.res = await login()`, `res = {}` in a class.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { pushChildren } from './children.ts'
import { propertyName } from './property-name.ts'
import { variableOf, type SourceCode, type Variable } from './scope.ts'

type Writes = ReadonlyMap<string, readonly TSESTree.Node[]>

/** Finds writes to properties in one file; each owner is searched once. */
export class PropertyWrites {
  readonly #sourceCode: SourceCode
  readonly #known = new Map<object, Writes>()

  constructor(sourceCode: SourceCode) {
    this.#sourceCode = sourceCode
  }

  /** The values that are written to a property of a variable's object, or of what `this` is. */
  to(object: TSESTree.Identifier | TSESTree.ThisExpression, name: string): readonly TSESTree.Node[] {
    const owner = object.type === 'Identifier' ? variableOf(this.#sourceCode, object) : ownerOfThis(object)
    if (owner === undefined) return []
    let writes = this.#known.get(owner)
    if (writes === undefined) {
      writes = 'references' in owner ? writesToVariable(owner) : this.#writesToThis(owner)
      this.#known.set(owner, writes)
    }
    return writes.get(name) ?? []
  }

  /** Searches the class or object for `this.name = value` and for initialized fields. */
  #writesToThis(owner: TSESTree.Node): Writes {
    const found = new Map<string, TSESTree.Node[]>()
    const pending: TSESTree.Node[] = [owner]
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (node.type === 'ThisExpression') addWrite(found, node)
      if (node.type === 'PropertyDefinition' && node.value && node.parent === owner) add(found, propertyName(node), node.value)
      pushChildren(pending, node, this.#sourceCode.visitorKeys)
    }
    return found
  }
}

function writesToVariable(variable: Variable): Writes {
  const found = new Map<string, TSESTree.Node[]>()
  for (const { identifier } of variable.references) addWrite(found, identifier)
  return found
}

/** Adds what `object.name = value` writes, where the object is the left side's. */
function addWrite(found: Map<string, TSESTree.Node[]>, object: TSESTree.Node): void {
  const { parent } = object
  if (parent?.type !== 'MemberExpression' || parent.object !== object) return
  const assignment = parent.parent
  if (assignment.type === 'AssignmentExpression' && assignment.left === parent) add(found, propertyName(parent), assignment.right)
}

function add(found: Map<string, TSESTree.Node[]>, name: string | undefined, value: TSESTree.Node): void {
  if (name === undefined) return
  const values = found.get(name)
  if (values) values.push(value)
  else found.set(name, [value])
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
