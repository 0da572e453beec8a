/**
 * The clients that send requests: what gave a value, by the names in the call.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { sourceOf } from './binding-source.ts'
import { importSource } from './callee.ts'
import { withoutAssertions } from './code-literal.ts'
import { isFunction } from './functions.ts'
import { firstUses } from './local-function.ts'
import { isName, nameOf, propertyName, writtenName } from './property-name.ts'
import { variableOf, type SourceCode } from './scope.ts'

/** Whether an object is an `XMLHttpRequest`, by its name or by what makes it. */
export function isXhr(sourceCode: SourceCode, holder: TSESTree.Node): boolean {
  if (/^(?:xhr|jqxhr|xmlhttp|xmlhttprequest)$/i.test(nameOf(holder) ?? '')) return true
  const definition = variableOf(sourceCode, holder)?.defs[0]
  const init = definition?.type === 'Variable' ? definition.node.init : undefined
  return init?.type === 'NewExpression' && isName(init.callee, 'XMLHttpRequest')
}

/** The names in the call that gave a value: `await axios.get(url)`, `fetch(url).then((response) => …)`. */
export function callNames(sourceCode: SourceCode, value: TSESTree.Node | undefined): string[] {
  const found: string[] = []
  let node = value && withoutAssertions(value)
  for (let steps = 0; node && steps < MOST_STEPS; steps += 1) {
    if (node.type === 'AwaitExpression') node = withoutAssertions(node.argument)
    else if (node.type === 'CallExpression') node = withoutAssertions(node.callee)
    else if (node.type === 'MemberExpression') {
      found.push(writtenName(node))
      node = withoutAssertions(node.object)
    } else if (node.type === 'Identifier') {
      found.push(node.name)
      node = sourceOf(sourceCode, node)?.node
    } else if (isFunction(node)) {
      // `fetch(url).then(handle)`
      const given: TSESTree.Node | undefined = node.parent.type === 'CallExpression' ? node : firstUses(sourceCode, node)[0]
      const call = given?.parent
      const callee = call?.type === 'CallExpression' ? withoutAssertions(call.callee) : undefined
      node = callee?.type === 'MemberExpression' && propertyName(callee) === 'then' ? callee.object : undefined
    } else return found
  }
  return found
}

/** The module of the function that gave a value, or that called the function whose parameter it is: `superagent.get(url)`, `http.get(url, (res) => …)`. */
export function callModule(sourceCode: SourceCode, value: TSESTree.Node | undefined): string | undefined {
  let node = value && withoutAssertions(value)
  for (let steps = 0; node && steps < MOST_STEPS; steps += 1) {
    switch (node.type) {
      case 'AwaitExpression':
        node = withoutAssertions(node.argument)
        break
      case 'CallExpression':
      case 'MemberExpression':
        node = withoutAssertions(node.type === 'CallExpression' ? node.callee : node.object)
        break
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        node = node.parent
        break
      case 'Identifier': {
        const module = importSource(variableOf(sourceCode, node))
        if (module !== undefined) return module.replace('node:', '')
        node = sourceOf(sourceCode, node)?.node
        break
      }
      default:
        return undefined
    }
  }
  return undefined
}

/** No chain of variables and calls in real code is longer. */
const MOST_STEPS = 24
