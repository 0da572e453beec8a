/**
 * The props of components: what a page is given is called `code` as often as what an API answers.
 */
import type { BindingSource } from './binding-source.ts'
import { isFunction } from './functions.ts'
import { variableOfFunction } from './local-function.ts'
import type { SourceCode } from './scope.ts'

/** Whether a pattern takes the props of a component apart: `function ErrorPage({ code })`, `const { code } = defineProps()`. */
export function isOfProps(sourceCode: SourceCode, { kind, node, index, path }: BindingSource): boolean {
  if (path.length > 0) return false
  if (kind === 'parameter') return index === 0 && isFunction(node) && isComponentName(variableOfFunction(sourceCode, node)?.name)
  return node.type === 'CallExpression' && node.callee.type === 'Identifier' && givesProps(node.callee.name)
}

/** Whether a function of Vue gives a component its props. */
export function givesProps(name: string): boolean {
  return PROPS.has(name)
}

const PROPS = new Set(['defineProps', 'withDefaults'])

/** Components are called like classes. */
function isComponentName(name: string | undefined): boolean {
  return name !== undefined && /^\p{Lu}.*\p{Ll}/u.test(name)
}
