/**
 * Callees: by which names, and from which module, a function is called.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { withoutAssertions } from './code-literal.ts'
import { propertyName, variableOf, type SourceCode, type Variable } from './scope.ts'

/** A callee's names, joined by dots: `this.api.login`; undefined where a part has no name. */
export function calleePath(callee: TSESTree.Node): string | undefined {
  const node = withoutAssertions(callee)
  if (node.type === 'Identifier') return node.name
  if (node.type === 'ThisExpression') return 'this'
  if (node.type !== 'MemberExpression') return undefined
  const owner = calleePath(node.object)
  const name = propertyName(node)
  return owner === undefined || name === undefined ? undefined : `${owner}.${name}`
}

/** The names before the method's in a callee, from the root on; calls in between count by their own names. */
export function ownerNames(callee: TSESTree.MemberExpression): string[] {
  const found: string[] = []
  for (let node: TSESTree.Node = withoutAssertions(callee.object); ; ) {
    if (node.type === 'MemberExpression') {
      const name = propertyName(node)
      if (name !== undefined) found.unshift(name)
      node = withoutAssertions(node.object)
    } else if (node.type === 'CallExpression') node = withoutAssertions(node.callee)
    else {
      if (node.type === 'Identifier') found.unshift(node.name)
      return found
    }
  }
}

/** The variable that a chain of members and calls begins with. */
export function rootVariable(sourceCode: SourceCode, callee: TSESTree.MemberExpression): Variable | undefined {
  let node: TSESTree.Node = callee
  while (node.type === 'MemberExpression' || node.type === 'CallExpression') {
    node = withoutAssertions(node.type === 'MemberExpression' ? node.object : node.callee)
  }
  return node.type === 'Identifier' ? variableOf(sourceCode, node) : undefined
}

/** The module that a variable is imported or required from. */
export function importSource(variable: Variable | undefined): string | undefined {
  const definition = variable?.defs[0]
  if (definition?.type === 'ImportBinding') {
    const declaration = definition.parent as TSESTree.ImportDeclaration
    return typeof declaration.source?.value === 'string' ? declaration.source.value : undefined
  }
  if (definition?.type !== 'Variable') return undefined
  const init = definition.node.init
  const call = init?.type === 'AwaitExpression' ? init.argument : init
  if (call?.type !== 'CallExpression' || call.callee.type !== 'Identifier' || call.callee.name !== 'require') return undefined
  const argument = call.arguments[0]
  return argument?.type === 'Literal' && typeof argument.value === 'string' ? argument.value : undefined
}

/**
 * Whether a callee's path fits a name of the setting `responseCalls`: `request`, `api.*`, `*.fetch*`. A star stands for
 * any characters but a dot; `this.` may stand before the path.
 */
export function matchesCallPattern(path: string, pattern: string): boolean {
  const bare = path.startsWith('this.') ? path.slice('this.'.length) : path
  return matchesParts(path.split('.'), pattern) || (bare !== path && matchesParts(bare.split('.'), pattern))
}

function matchesParts(parts: readonly string[], pattern: string): boolean {
  const wanted = pattern.split('.')
  return wanted.length === parts.length && wanted.every((glob, index) => matchesGlob(parts[index] ?? '', glob))
}

/** Matches stars from the left to the right, each as early as it can be: time grows with the text, whatever the glob. */
function matchesGlob(text: string, glob: string): boolean {
  const [first = '', ...rest] = glob.split('*')
  const last = rest.pop()
  if (last === undefined) return text === glob
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false
  let from = first.length
  for (const piece of rest) {
    const at = text.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return from <= text.length - last.length
}
