/**
 * Whether the result of a lookup may be missing without harm: something else stands in for it, or it is checked.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { calleePath } from './callee.ts'
import { isAssertion } from './code-literal.ts'
import { functionAround, type FunctionNode } from './functions.ts'
import { localFunction, variableOfFunction } from './local-function.ts'
import { callOf, isWritten, memberOf } from './parents.ts'
import { hasPropertyIn, isName, propertyName } from './property-name.ts'
import { readsOf, variableOf, type SourceCode } from './scope.ts'

/** A result never goes through more places than this. */
const MOST_PLACES = 1000

const TESTS = /^[!=]==?$|^in$|^instanceof$/

/**
 * Whether a value that may be `undefined` has a fallback, or is checked, wherever it goes in this file.
 *
 * @param lookup The expression that may give `undefined`.
 */
export function isChecked(sourceCode: SourceCode, lookup: TSESTree.Node): boolean {
  const seen = new Set<TSESTree.Node>()
  const pending: TSESTree.Node[] = [lookup]
  const follow = (node: TSESTree.Node): void => {
    if (!seen.has(node) && seen.size < MOST_PLACES) {
      seen.add(node)
      pending.push(node)
    }
  }
  const followVariable = (name: TSESTree.Node): void => {
    const variable = variableOf(sourceCode, name)
    if (variable !== undefined) for (const read of readsOf(sourceCode, variable)) follow(read)
  }
  const followReturn = (fn: FunctionNode): void => {
    const variable = variableOfFunction(sourceCode, fn)
    for (const name of variable ? readsOf(sourceCode, variable) : [fn]) {
      const call = callOf(name)
      if (call !== undefined) follow(call)
    }
  }

  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const { parent } = node
    if (!parent) continue
    if (checks(parent, node)) return true
    if (isAssertion(parent)) {
      follow(parent)
      continue
    }
    switch (parent.type) {
      case 'AwaitExpression':
      case 'ConditionalExpression':
      case 'LogicalExpression':
      case 'SequenceExpression':
        follow(parent)
        break
      case 'VariableDeclarator':
        if (allowsUndefined(parent.id)) return true
        followVariable(parent.id)
        break
      case 'AssignmentExpression':
        if (parent.right !== node) break
        followVariable(parent.left)
        follow(parent)
        break
      case 'ReturnStatement':
      case 'ArrowFunctionExpression': {
        const fn = functionAround(node)
        if (fn === undefined) break
        if (fn.returnType && mayBeUndefined(fn.returnType.typeAnnotation)) return true
        followReturn(fn)
        break
      }
      case 'CallExpression': {
        const parameter = localFunction(sourceCode, parent.callee)?.params[parent.arguments.indexOf(node as TSESTree.CallExpressionArgument)]
        if (parameter === undefined) break
        if (parameter.type === 'AssignmentPattern' || allowsUndefined(parameter)) return true
        followVariable(parameter)
        break
      }
      // no default
    }
  }
  return false
}

/** Whether the parent of a value asks whether it is there, or replaces it where it is not. */
function checks(parent: TSESTree.Node, node: TSESTree.Node): boolean {
  switch (parent.type) {
    case 'LogicalExpression':
      return parent.left === node
    case 'ConditionalExpression':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'IfStatement':
    case 'WhileStatement':
      return parent.test === node
    case 'UnaryExpression':
      return parent.operator === '!' || parent.operator === 'typeof'
    case 'BinaryExpression':
      return TESTS.test(parent.operator)
    case 'SwitchStatement':
      return true
    case 'MemberExpression':
      return parent.object === node && parent.optional
    case 'CallExpression':
      return (parent.callee === node && parent.optional) || isName(parent.callee, 'Boolean') || isMergedInto(parent, node)
    // In an object it adds nothing.
    case 'SpreadElement':
      return parent.parent.type === 'ObjectExpression'
    case 'JSXSpreadAttribute':
      return true
    case 'AssignmentExpression':
      return parent.left === node && /[?|&]{2}=/.test(parent.operator)
    default:
      return false
  }
}

/** Whether a call of `Object.assign` adds the properties of a value to another, or none. */
function isMergedInto({ callee, arguments: [target] }: TSESTree.CallExpression, value: TSESTree.Node): boolean {
  return calleePath(callee) === 'Object.assign' && target !== value
}

/** A call, an optional chain and a spread ask for themselves alone. */
const FOR_THEMSELVES = new Set(['CallExpression', 'MemberExpression', 'SpreadElement', 'JSXSpreadAttribute'])

/** Whether a value is tested where it stands, so that what comes after may rely on it: `if (value)`, `value && …`. */
export function isTested(node: TSESTree.Node): boolean {
  const { parent } = node
  if (parent?.type === 'LogicalExpression') return parent.operator === '&&' && parent.left === node
  return parent !== undefined && !FOR_THEMSELVES.has(parent.type) && checks(parent, node)
}

/** Whether a name is declared with a type that has `undefined` in it, so that the compiler asks for a check. */
function allowsUndefined(name: TSESTree.Node): boolean {
  if (name.type !== 'Identifier') return false
  return name.optional || (!!name.typeAnnotation && mayBeUndefined(name.typeAnnotation.typeAnnotation))
}

function mayBeUndefined(type: TSESTree.TypeNode): boolean {
  if (type.type === 'TSUnionType') return type.types.some(mayBeUndefined)
  return type.type === 'TSUndefinedKeyword' || type.type === 'TSNullKeyword' || type.type === 'TSVoidKeyword'
}

/** Whether a name stands where the keys of its object are asked or changed: `Object.keys(t)`, `t[1] = 2`, `t.set(1, 2)`. */
export function isAskedOrChanged(name: TSESTree.Node): boolean {
  const { parent } = name
  if (parent?.type === 'CallExpression' && parent.callee.type === 'MemberExpression') {
    return isName(parent.callee.object, 'Object') && propertyName(parent.callee) !== 'freeze'
  }
  const member = memberOf(name)
  if (member === undefined) return false
  return isWritten(member) || (callOf(member) !== undefined && hasPropertyIn(member, ASKING_METHODS))
}

const ASKING_METHODS = new Set(['set', 'delete', 'clear', 'keys', 'entries'])
