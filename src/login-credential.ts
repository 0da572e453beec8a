/**
 * The `code` of a login: a text that a platform gives for the server, and no response code.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { bindingSource, type BindingSource } from './binding-source.ts'
import type { Candidate } from './candidates.ts'
import { withoutAssertions } from './code-literal.ts'
import { isFunction } from './functions.ts'
import { calleePath } from './callee.ts'
import { names } from './names.ts'
import { hasPropertyIn, propertyName } from './property-name.ts'
import { readsOf, variableOf, type SourceCode, type Variable } from './scope.ts'

/** The objects by which mini-program platforms and their frameworks are called. */
const PLATFORMS = new Set(['wx', 'uni', 'my', 'tt', 'swan', 'qq', 'jd', 'ks', 'dd', 'qy', 'Taro', 'taro'])
const LOGINS = new Set(['login', 'qrLogin', 'getAuthCode', 'requestAuthCode', 'getPhoneNumber', 'authorize'])

/** Whether an object is what `wx.login` and the like give, to a callback or as a promise. */
export function isLoginCredential(sourceCode: SourceCode, holder: NonNullable<Candidate['holder']>): boolean {
  const call = 'source' in holder ? callOfSource(sourceCode, holder.source) : callOf(sourceCode, holder.expression)
  const callee = call && withoutAssertions(call.callee)
  if (callee?.type !== 'MemberExpression' || !LOGINS.has(propertyName(callee) ?? '')) return false
  const owner = withoutAssertions(callee.object)
  const name = owner.type === 'Identifier' ? owner.name : propertyName(owner)
  return PLATFORMS.has(name ?? '')
}

/** The call that gave an object. */
function callOf(sourceCode: SourceCode, expression: TSESTree.Node): TSESTree.CallExpression | undefined {
  const node = withoutAssertions(expression)
  if (node.type === 'CallExpression') return node
  if (node.type === 'AwaitExpression') return callOf(sourceCode, node.argument)
  if (node.type !== 'Identifier') return undefined
  const name = variableOf(sourceCode, node)?.defs[0]?.name as TSESTree.Node | undefined
  const source = name && bindingSource(name)
  return source && callOfSource(sourceCode, source)
}

function callOfSource(sourceCode: SourceCode, { kind, node }: BindingSource): TSESTree.CallExpression | undefined {
  // `wx.login()` gives no other call: a variable's initializer is followed no further.
  if (kind === 'value') return node.type === 'Identifier' ? undefined : callOf(sourceCode, node)
  if (kind !== 'parameter' || !isFunction(node)) return undefined
  const { parent } = node
  if (parent.type === 'Property') {
    const call = parent.parent.parent
    return call?.type === 'CallExpression' ? call : undefined
  }
  if (parent.type !== 'CallExpression') return undefined
  const { callee } = parent
  return callee.type === 'MemberExpression' && propertyName(callee) === 'then' ? callOf(sourceCode, callee.object) : parent
}

/** What takes a credential: `getToken(res.code)`. */
const TAKES_CREDENTIAL = /login|token|auth|exchange|openid|sign_?in/i

/** What gives an answer on, its code included: `reject({ code: res.code })`. */
const GIVES_ON = /resolve|reject|error|fail|callback|^cb$|^next$/i

const sent = new WeakMap<Variable, Map<string, boolean>>()

/**
 * Whether a code is sent to a server somewhere in the file, as a login does with what it was given:
 * `api.login({ code: res.code })`, `getToken(res.code)`, `send('code=' + res.code)`.
 *
 * @param code A variable, or a property of one.
 */
export function isSentToLogIn(sourceCode: SourceCode, code: TSESTree.Node): boolean {
  const node = withoutAssertions(code)
  const holder = node.type === 'MemberExpression' ? withoutAssertions(node.object) : node
  const variable = holder.type === 'Identifier' ? variableOf(sourceCode, holder) : undefined
  if (variable === undefined) return false
  const property = node.type === 'MemberExpression' ? propertyName(node) : undefined
  const key = property ?? ''
  const known = sent.get(variable) ?? new Map<string, boolean>()
  sent.set(variable, known)
  const answer = known.get(key) ?? readsOf(sourceCode, variable).some((read) => isSent(property === undefined ? read : propertyOf(read, property)))
  known.set(key, answer)
  return answer
}

/** The expression that reads a property of a value, where one does. */
function propertyOf({ parent }: TSESTree.Node, property: string): TSESTree.Node | undefined {
  return parent?.type === 'MemberExpression' && propertyName(parent) === property ? parent : undefined
}

function isSent(read: TSESTree.Node | undefined): boolean {
  const parent = read?.parent
  switch (parent?.type) {
    case 'Property':
      return parent.value === read && isRequestBody(parent)
    case 'CallExpression':
      return parent.callee !== read && TAKES_CREDENTIAL.test(calleePath(parent.callee) ?? '')
    case 'BinaryExpression':
      return parent.left.type === 'Literal' && /\bcode=$/.test(String(parent.left.value))
    case 'TemplateLiteral':
      return /\bcode=$/.test(parent.quasis[parent.expressions.indexOf(read as TSESTree.Expression)]?.value.raw ?? '')
    default:
      return false
  }
}

/** Whether a property belongs to what a call sends: its object has no message beside it, as an answer has. */
function isRequestBody({ parent: object }: TSESTree.Property): boolean {
  if (object.type !== 'ObjectExpression' || object.parent.type !== 'CallExpression' || GIVES_ON.test(calleePath(object.parent.callee) ?? '')) return false
  return !object.properties.some((sibling) => hasPropertyIn(sibling, names.messageNames))
}
