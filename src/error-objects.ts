/**
 * Object literals that describe an error of the program, whose code and message are its own.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { kept } from './kept.ts'
import { names, wordsOf } from './names.ts'
import { propertyName } from './property-name.ts'

/** Whether an object, or one that it is a part of, says that it is an error: `{ name: 'RetryError', code: 500, message }`. */
export function describesError(object: TSESTree.ObjectExpression): boolean {
  let node: TSESTree.Node = object
  while (node.type === 'ObjectExpression') {
    if (saysError(node) || isCalledError(node.parent)) return true
    node = node.parent.type === 'Property' ? node.parent.parent : node.parent
  }
  return false
}

/** Whether what holds an object is called an error: `{ error: { … } }`, `reply.error = { … }`. */
function isCalledError(holder: TSESTree.Node): boolean {
  const target = holder.type === 'AssignmentExpression' ? holder.left : holder
  return names.holdersOfErrors.has(propertyName(target) ?? '')
}

const errors = new WeakMap<TSESTree.ObjectExpression, boolean>()

function saysError(object: TSESTree.ObjectExpression): boolean {
  return kept(errors, object, () => object.properties.some(isOfError))
}

function isOfError(property: TSESTree.ObjectLiteralElement): boolean {
  if (property.type !== 'Property') return false
  const name = propertyName(property)
  if (name === 'stack') return true
  const text = property.value.type === 'Literal' ? property.value.value : undefined
  return (name === 'name' || name === 'type') && typeof text === 'string' && names.errorEndings.has(wordsOf(text).at(-1) ?? '')
}
