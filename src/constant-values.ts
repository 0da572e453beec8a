/**
 * What an expression stands for: itself, or what a `const` of the file holds.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { withoutAssertions } from './code-literal.ts'
import { classNamed, memberNamed } from './methods.ts'
import { isName, propertyName, writtenName } from './property-name.ts'
import { propertyWritesOf } from './property-writes.ts'
import { constantInit, variableOf, type SourceCode } from './scope.ts'

/** The literal that an expression stands for: itself, or the initializer of a `const`. */
export function resolveConstant(sourceCode: SourceCode, expression: TSESTree.Node): TSESTree.Node | undefined {
  const node = withoutAssertions(expression)
  if (node.type === 'Identifier') {
    const init = constantInit(variableOf(sourceCode, node))
    return init && resolveInit(init)
  }
  if (node.type === 'MemberExpression') {
    const name = propertyName(node)
    const owner = classOf(sourceCode, node.object) ?? resolveConstant(sourceCode, node.object)
    if (owner?.type !== 'ObjectExpression' && owner?.type !== 'ClassBody') return undefined
    const property = memberNamed(owner, name)
    const value = property?.type === 'Property' || property?.type === 'PropertyDefinition' ? property.value : null
    return value && !isWrittenLater(sourceCode, node, value) ? resolveInit(value) : undefined
  }
  return resolveInit(node)
}

/** Whether the file writes another value to a property of a variable or of `this` than it begins with. */
function isWrittenLater(sourceCode: SourceCode, member: TSESTree.MemberExpression, value: TSESTree.Node): boolean {
  const object = withoutAssertions(member.object)
  if (object.type !== 'Identifier' && object.type !== 'ThisExpression') return false
  return propertyWritesOf(sourceCode).to(object, writtenName(member)).some((written) => written !== value)
}

/** The class whose fields an expression has: of `this` in its methods, of its name. */
function classOf(sourceCode: SourceCode, expression: TSESTree.Node): TSESTree.ClassBody | undefined {
  const node = withoutAssertions(expression)
  if (node.type !== 'ThisExpression') return classNamed(sourceCode, node)
  let around: TSESTree.Node | undefined | null = node.parent
  while (around && around.type !== 'ClassBody') around = around.parent
  return around ?? undefined
}

function resolveInit(init: TSESTree.Node): TSESTree.Node {
  const node = withoutAssertions(init)
  const isFreeze = node.type === 'CallExpression' && propertyName(node.callee) === 'freeze'
  return isFreeze && node.arguments[0] ? withoutAssertions(node.arguments[0]) : node
}

/** The elements of a list, with those of the lists that it spreads; each list once, so that none spreads itself. */
export function elementsOf(sourceCode: SourceCode, list: TSESTree.ArrayExpression): TSESTree.Node[] {
  const found: TSESTree.Node[] = []
  const spread = new Set([list])
  const pending = list.elements.toReversed()
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    if (element?.type !== 'SpreadElement') {
      if (element !== null) found.push(element)
      continue
    }
    const other = resolveList(sourceCode, element.argument)
    if (other === undefined || spread.has(other)) continue
    spread.add(other)
    for (const inner of other.elements.toReversed()) pending.push(inner)
  }
  return found
}

/** The array whose elements a list or set has. */
export function resolveList(sourceCode: SourceCode, expression: TSESTree.Node): TSESTree.ArrayExpression | undefined {
  const node = resolveConstant(sourceCode, expression)
  if (node?.type === 'ArrayExpression') return node
  if (node?.type !== 'NewExpression' || !isName(node.callee, 'Set')) return undefined
  const elements = node.arguments[0] && resolveConstant(sourceCode, node.arguments[0])
  return elements?.type === 'ArrayExpression' ? elements : undefined
}

/** The array of pairs that a map is made from. */
export function mapEntries(sourceCode: SourceCode, expression: TSESTree.Node): TSESTree.ArrayExpression | undefined {
  const node = resolveConstant(sourceCode, expression)
  if (node?.type !== 'NewExpression' || !isName(node.callee, 'Map')) return undefined
  const entries = node.arguments[0] && resolveConstant(sourceCode, node.arguments[0])
  return entries?.type === 'ArrayExpression' ? entries : undefined
}

/** `null`, `undefined` and `void 0`. */
export function isNothing(node: TSESTree.Node): boolean {
  if (node.type === 'Literal') return node.raw === 'null'
  return isName(node, 'undefined') || (node.type === 'UnaryExpression' && node.operator === 'void')
}
