/**
 * Refs of Vue: variables that hold their value in a property, `code.value`, which templates leave out.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { isNothing } from './constant-values.ts'
import { memberOf } from './parents.ts'
import { hasPropertyIn, isName } from './property-name.ts'
import { constantInit, readsOf, variableOf, type SourceCode, type Variable } from './scope.ts'
import { isInTemplate } from './template.ts'

const MAKERS = new Set(['ref', 'shallowRef'])
const VALUE = new Set(['value'])

/** The ref that a call makes of its argument: `code` in `const code = ref(res.code)`. */
export function refMadeBy(sourceCode: SourceCode, { callee, parent }: TSESTree.CallExpression): Variable | undefined {
  return callee.type === 'Identifier' && MAKERS.has(callee.name) ? declaredBy(sourceCode, parent) : undefined
}

/** The ref that a function computes: `code` in `const code = computed(() => res.code)`. */
export function refComputedBy(sourceCode: SourceCode, fn: TSESTree.Node): Variable | undefined {
  const call = fn.parent
  return call?.type === 'CallExpression' && call.arguments[0] === fn && isName(call.callee, 'computed') ? declaredBy(sourceCode, call.parent) : undefined
}

function declaredBy(sourceCode: SourceCode, node: TSESTree.Node): Variable | undefined {
  return node.type === 'VariableDeclarator' ? variableOf(sourceCode, node.id) : undefined
}

/**
 * The variable of the ref whose value an expression is: `code.value`; in a template, `code`.
 *
 * @returns undefined also for a ref that begins as something, which it may be as well.
 */
export function refBehind(sourceCode: SourceCode, expression: TSESTree.Node): Variable | undefined {
  const isMember = expression.type === 'MemberExpression' && hasPropertyIn(expression, VALUE)
  if (!isMember && !isInTemplate(sourceCode, expression)) return undefined
  const variable = variableOf(sourceCode, isMember ? expression.object : expression)
  const init = constantInit(variable)
  if (init?.type !== 'CallExpression' || refMadeBy(sourceCode, init) === undefined) return undefined
  const [first] = init.arguments
  return first === undefined || isNothing(first) ? variable : undefined
}

/** The places that read the value of a ref. */
export function readsOfRef(sourceCode: SourceCode, variable: Variable): TSESTree.Node[] {
  return readsOf(sourceCode, variable).flatMap((read) => {
    if (isInTemplate(sourceCode, read)) return [read]
    const member = memberOf(read)
    return member && hasPropertyIn(member, VALUE) ? [member] : []
  })
}

/** What Vue calls a function with when another gives a new value: the parameters of the second in `watch(() => res.code, (code, old) => …)`. */
export function watchersOf(fn: TSESTree.Node): readonly TSESTree.Node[] {
  const call = fn.parent
  if (call?.type !== 'CallExpression' || call.arguments[0] !== fn || !isName(call.callee, 'watch')) return []
  const [, callback] = call.arguments
  return callback?.type === 'ArrowFunctionExpression' || callback?.type === 'FunctionExpression' ? callback.params.slice(0, 2) : []
}
