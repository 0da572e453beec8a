/**
 * What a file writes to properties: `store.info = JSON.parse(text)`, `this.res = await login()`, `res = {}` in a class.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { pushChildren } from './children.ts'
import { kept } from './kept.ts'
import { memberOf } from './parents.ts'
import { writtenName } from './property-name.ts'
import { variableOf, type SourceCode, type Variable } from './scope.ts'

type Writes = ReadonlyMap<string, readonly TSESTree.Node[]>

const known = new WeakMap<SourceCode, PropertyWrites>()

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

  /** The values that are written to a property of a variable's object, or of what `this` is. */
  to(object: TSESTree.Identifier | TSESTree.ThisExpression, name: string): readonly TSESTree.Node[] {
    const owner = object.type === 'Identifier' ? variableOf(this.#sourceCode, object) : ownerOfThis(object)
    if (owner === undefined) return []
    const writes = kept(this.#known, owner, () => ('references' in owner ? writesToVariable(owner) : this.#writesToThis(owner)))
    return writes.get(name) ?? []
  }

  /** Searches the class or object for `this.name = value` and for initialized fields. */
  #writesToThis(owner: TSESTree.Node): Writes {
    const found = new Map<string, TSESTree.Node[]>()
    const pending: TSESTree.Node[] = [owner]
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (node.type === 'ThisExpression') addWrite(found, node)
      if (node.type === 'PropertyDefinition' && node.value && node.parent === owner) add(found, node, node.value)
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
  const member = memberOf(object)
  const assignment = member?.parent
  if (assignment?.type === 'AssignmentExpression' && assignment.left === member) add(found, member, assignment.right)
}

function add(found: Map<string, TSESTree.Node[]>, property: TSESTree.Node, value: TSESTree.Node): void {
  kept(found, writtenName(property), () => []).push(value)
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
