/**
 * The `code` of a login: a text that a platform gives for the server, and no response code.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { bindingSource, type BindingSource } from './binding-source.ts'
import type { Candidate } from './candidates.ts'
import { withoutAssertions } from './code-literal.ts'
import { isFunction } from './functions.ts'
import { names } from './names.ts'
import { hasPropertyIn, nameOf, propertyName } from './property-name.ts'
import { variableOf, type SourceCode } from './scope.ts'

const LOGINS = new Set(['login', 'qrLogin', 'getAuthCode', 'requestAuthCode', 'getPhoneNumber', 'authorize'])

/** Whether an object is what `wx.login` and the like give, to a callback or as a promise. */
export function isLoginCredential(sourceCode: SourceCode, holder: NonNullable<Candidate['holder']>): boolean {
  const call = 'source' in holder ? callOfSource(sourceCode, holder.source) : callOf(sourceCode, holder.expression)
  const callee = call && withoutAssertions(call.callee)
  if (callee?.type !== 'MemberExpression' || !hasPropertyIn(callee, LOGINS)) return false
  const name = nameOf(withoutAssertions(callee.object))
  return name !== undefined && names.platforms.has(name.toLowerCase())
}

/** The call that gave an object. */
function callOf(sourceCode: SourceCode, expression: TSESTree.Node): TSESTree.CallExpression | undefined {
  const node = withoutAssertions(expression)
  if (node.type === 'CallExpression') return node
  if (node.type === 'AwaitExpression') return callOf(sourceCode, node.argument)
  const name = variableOf(sourceCode, node)?.defs[0]?.name as TSESTree.Node | undefined
  const source = name && bindingSource(name)
  return source && callOfSource(sourceCode, source)
}

function callOfSource(sourceCode: SourceCode, { kind, node }: BindingSource): TSESTree.CallExpression | undefined {
  // `wx.login()` gives no other call: a variable's initializer is followed no further.
  if (kind === 'value') return node.type === 'Identifier' ? undefined : callOf(sourceCode, node)
  if (!isFunction(node)) return undefined
  const { parent } = node
  if (parent.type === 'Property') {
    const call = parent.parent.parent
    return call?.type === 'CallExpression' ? call : undefined
  }
  if (parent.type !== 'CallExpression') return undefined
  const { callee } = parent
  return callee.type === 'MemberExpression' && propertyName(callee) === 'then' ? callOf(sourceCode, callee.object) : parent
}
