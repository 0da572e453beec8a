/**
 * Where a value goes: from the expression that holds it first, through conversions, variables, parameters and returns
 * of the same file, to the places that use it.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { readCodeLiteral, withoutAssertions } from './code-literal.ts'
import { functionAround, isFunction, type FunctionNode } from './functions.ts'
import { localFunction, variableOfFunction } from './local-function.ts'
import { isMethod, methodCalls } from './methods.ts'
import { callOf } from './parents.ts'
import { isName, nameOf, propertyName } from './property-name.ts'
import { stateSetBy } from './react-state.ts'
import { readsOf, variableOf, type SourceCode, type Variable } from './scope.ts'
import { readsOfRef, refBehind, refComputedBy, refMadeBy, watchersOf } from './vue-refs.ts'

/** The form that the value has where it is used. */
export type ValueForm = 'number' | 'string' | 'bigint'

/** A place that uses the value. */
export interface ValueUse {
  /** The outermost expression that still holds the value. */
  readonly node: TSESTree.Node
  /** The expression in it that is the value, and not one arm of several: `code` in `ready && code`. */
  readonly core: TSESTree.Node
  /** What uses it. */
  readonly parent: TSESTree.Node
  readonly form: ValueForm
}

/** The places and variables that values were followed through. */
export class FollowedPlaces {
  readonly #byForm: Readonly<Record<ValueForm, Set<TSESTree.Node | Variable>>> = { number: new Set(), string: new Set(), bigint: new Set() }

  /** Adds a place or a variable; tells whether it is new, in the form that the value has there. */
  add(place: TSESTree.Node | Variable, form: ValueForm): boolean {
    const known = this.#byForm[form]
    if (known.has(place)) return false
    known.add(place)
    return true
  }
}

/** A value never goes through more places than this on its way; what goes further is a generated program. */
const MOST_PLACES = 20_000

const CONVERSIONS: Readonly<Record<string, ValueForm>> = {
  Number: 'number',
  parseInt: 'number',
  parseFloat: 'number',
  String: 'string',
  BigInt: 'bigint',
}

/**
 * Follows a value.
 *
 * @param start The expression that holds the value first, or the identifier that a pattern binds it to.
 * @param followed What was followed for other values, where the places that these reach need not be told again.
 * @returns Every place that uses it, each once.
 */
export function followValue(sourceCode: SourceCode, start: TSESTree.Node, followed?: FollowedPlaces): ValueUse[] {
  const uses: ValueUse[] = []
  const seen = new Set<TSESTree.Node>()
  const returnedFrom = new Set<FunctionNode>()
  const pending: { node: TSESTree.Node; form: ValueForm; core: TSESTree.Node }[] = []

  const follow = (node: TSESTree.Node, form: ValueForm, core = node): void => {
    if (seen.has(node) || seen.size >= MOST_PLACES) return
    seen.add(node)
    if (followed?.add(node, form) !== false) pending.push({ node, form, core })
  }
  const followVariable = (variable: Variable | undefined, form: ValueForm): void => {
    if (variable === undefined || followed?.add(variable, form) === false) return
    for (const read of readsOf(sourceCode, variable)) follow(read, form)
  }
  const followBinding = (target: TSESTree.Node, form: ValueForm): void => {
    const name = target.type === 'AssignmentPattern' ? target.left : target
    followVariable(variableOf(sourceCode, name), form)
  }
  const followRef = (variable: Variable | undefined, form: ValueForm): void => {
    if (variable === undefined || followed?.add(variable, form) === false) return
    for (const read of readsOfRef(sourceCode, variable)) follow(read, form)
  }
  const followReturn = (fn: FunctionNode, form: ValueForm): void => {
    if (returnedFrom.has(fn)) return
    returnedFrom.add(fn)
    for (const call of callsOf(sourceCode, fn)) follow(call, form)
    for (const parameter of watchersOf(fn)) followBinding(parameter, form)
    followRef(refComputedBy(sourceCode, fn), form)
  }

  if (isBindingName(start)) followBinding(start, 'number')
  else follow(start, 'number')

  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { node, form, core } = step
    const parent = node.parent
    if (!parent) continue
    const use = (): unknown => uses.push({ node, core, parent, form })
    switch (parent.type) {
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
      case 'TypeCastExpression' as 'TSTypeAssertion':
      case 'ChainExpression':
      case 'AwaitExpression':
        follow(parent, form)
        break
      case 'ConditionalExpression':
        if (parent.test === node) use()
        else follow(parent, form, core)
        break
      case 'LogicalExpression':
        if (parent.operator !== '??' && parent.left === node) use()
        if (parent.operator !== '&&' || parent.right === node) follow(parent, form, core)
        break
      case 'SequenceExpression':
        if (parent.expressions.at(-1) === node) follow(parent, form, core)
        break
      case 'UnaryExpression':
        if (parent.operator === '+') follow(parent, 'number')
        else use()
        break
      case 'TemplateLiteral':
        if (parent.expressions.length === 1 && parent.quasis.every((quasi) => quasi.value.raw === '')) follow(parent, 'string')
        else use()
        break
      case 'VariableDeclarator':
        followBinding(parent.id, form)
        break
      case 'AssignmentExpression':
        if (parent.right !== node) {
          // `code ||= 500` asks the code; `code = 500` and `code += 1` only write it.
          if (isAskingAssignment(parent)) use()
          break
        }
        if (parent.operator === '=' || parent.operator === '??=' || parent.operator === '||=') {
          followBinding(parent.left, form)
          followRef(refBehind(sourceCode, parent.left), form)
          follow(parent, form)
        } else use()
        break
      case 'AssignmentPattern':
        followBinding(parent.left, form)
        break
      case 'ReturnStatement': {
        const fn = functionAround(parent)
        if (fn !== undefined) followReturn(fn, form)
        use()
        break
      }
      case 'ArrowFunctionExpression':
        followReturn(parent, form)
        use()
        break
      case 'MemberExpression': {
        const call = callOf(parent)
        const method = call && propertyName(parent)
        if (method === 'toString') {
          if (hasBaseTen(call?.arguments[0])) follow(parent.parent, 'string')
        } else if (method === 'valueOf') follow(parent.parent, form)
        else if (method === 'then') {
          // A promise of the value.
          const callback = call?.arguments[0]
          const fn = callback && localFunction(sourceCode, callback)
          if (fn?.params[0]) followBinding(fn.params[0], form)
        } else use()
        break
      }
      case 'CallExpression': {
        const index = parent.arguments.indexOf(node as TSESTree.CallExpressionArgument)
        const converted = conversionOf(parent)
        if (converted !== undefined) {
          if (index === 0) follow(parent, converted)
          break
        }
        if (index === 0) followRef(refMadeBy(sourceCode, parent), form)
        const fn = localFunction(sourceCode, parent.callee)
        const target = fn === undefined && index === 0 ? stateSetBy(sourceCode, parent.callee) : fn?.params[index]
        if (target !== undefined) followBinding(target, form)
        use()
        break
      }
      default:
        use()
    }
  }
  return uses
}

/** Whether an assignment asks first whether its target is true: `code ||= 500`, `code &&= 500`. */
function isAskingAssignment({ operator }: TSESTree.AssignmentExpression): boolean {
  return operator === '||=' || operator === '&&='
}

/** Whether an identifier is bound by a pattern or a parameter list; those of declarators and of defaults are followed like their values. */
function isBindingName(node: TSESTree.Node): boolean {
  if (node.type !== 'Identifier') return false
  const parent = node.parent
  return (
    (parent.type === 'Property' && parent.parent.type === 'ObjectPattern') ||
    parent.type === 'ArrayPattern' ||
    parent.type === 'CatchClause' ||
    (isFunction(parent) && parent.params.includes(node))
  )
}

/** The form that a call like `Number(x)`, `Number.parseInt(x, 10)`, `Math.trunc(x)` gives the value. */
function conversionOf(call: TSESTree.CallExpression): ValueForm | undefined {
  const { callee } = call
  if (nameOf(callee) === 'parseInt' && !hasBaseTen(call.arguments[1])) return undefined
  if (callee.type === 'Identifier') return Object.hasOwn(CONVERSIONS, callee.name) ? CONVERSIONS[callee.name] : undefined
  if (callee.type !== 'MemberExpression') return undefined
  const name = propertyName(callee)
  if (isName(callee.object, 'Number')) return name === 'parseInt' || name === 'parseFloat' ? 'number' : undefined
  return isName(callee.object, 'Math') && name === 'trunc' ? 'number' : undefined
}

/** The value that conversions make a number or a text of: `res.code` of `Number(res.code)`, `+res.code`, `${res.code}`. */
export function withoutConversions(expression: TSESTree.Node): TSESTree.Node {
  let node = withoutAssertions(expression)
  for (;;) {
    let converted: TSESTree.Node | undefined
    if (node.type === 'CallExpression' && conversionOf(node) !== undefined) [converted] = node.arguments
    else if (node.type === 'UnaryExpression' && node.operator === '+') converted = node.argument
    else if (node.type === 'TemplateLiteral') [converted] = node.expressions
    if (converted === undefined) return node
    node = withoutAssertions(converted)
  }
}

/** Whether digits are written in base ten, which is meant where none is given: `parseInt(x, 10)`. */
function hasBaseTen(base: TSESTree.Node | undefined): boolean {
  return base === undefined || readCodeLiteral(base)?.code === 10
}

/** The calls in this file that give what a function returns; a promise's `then` gives what its callback returns. */
function callsOf(sourceCode: SourceCode, fn: FunctionNode): readonly TSESTree.Node[] {
  const { parent } = fn
  if (parent.type === 'CallExpression') {
    if (parent.callee === fn) return [parent]
    const isThen = propertyName(parent.callee) === 'then'
    if (isThen && parent.arguments[0] === fn) return [parent]
  }
  if (isMethod(fn)) return methodCalls(sourceCode, fn)
  const variable = variableOfFunction(sourceCode, fn)
  return variable?.references.flatMap(({ identifier }) => callOf(identifier) ?? []) ?? []
}

