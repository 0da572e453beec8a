/**
 * Whether it is beyond doubt that a question is asked of a response code, where no number beside it agrees: the same
 * question is right for a row's code, an error's, a default.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { bindingSource, sourceOf } from './binding-source.ts'
import type { CodeBounds } from './code-bounds.ts'
import type { CodeFile, JudgedSite } from './code-file.ts'
import { readCodeLiteral, withoutAssertions } from './code-literal.ts'
import { isProof, type Reason } from './evidence.ts'
import { isValueKept } from './kept-value.ts'
import { meaningOf } from './names.ts'
import { isHttpStatus } from './number-ranges.ts'
import { nameOf } from './property-name.ts'
import { stateOf } from './react-state.ts'
import { laterWrites, variableOf, type SourceCode } from './scope.ts'
import { refBehind } from './vue-refs.ts'

/** It is compared with codes of the table. */
const VALUES = new Set<Reason>(['success-value', 'distinctive-value', 'several-codes'])
/** An API answered it. */
const ORIGINS = new Set<Reason>(['api-call', 'imported-call', 'verb-call', 'parsed-body', 'response-body', 'success-callback', 'interceptor'])
/** It is the answer itself, and no part of what was asked for. */
const ANSWERS = new Set<Reason>(['response-name', 'response-body', 'beside-message'])

/** Names that nothing but a response has, wherever it comes from. */
const RESPONSE = /^(?:res|resp|response)$/
/** Names that say nothing: where the object is what an API answered, that is all that is known. */
const NAMELESS = /^\w$/
/** Names alone: databases are asked by such methods too, and what they answer is a `res`. */
const BY_NAMES = new Set<Reason>(['verb-call', 'response-name'])
/** Reasons that are enough for an answer without a name. */
const ANSWERED = new Set<Reason>(['api-call', 'interceptor', 'parsed-body', 'response-body', 'success-callback'])

/** Whether the code that a site asks, certain or proved, is a response code beyond doubt, and nothing else. */
export function isCertainlyCode({ sourceCode }: CodeFile, { use: { core }, evidence: { certainty, reasons } }: JudgedSite): boolean {
  if (isMixedVariable(sourceCode, core)) return false
  const isProved = reasons.some((reason) => isProof(reason) || VALUES.has(reason))
  const isOfApi = isProved || reasons.some((reason) => ORIGINS.has(reason))
  if (!isProved && (isOfError(core) || (isValueKept(sourceCode, core) && !(isOfApi && hasNumberInstead(core))))) return false
  const [isOfResponse, isNameless] = [isReadFrom(RESPONSE, core), isReadFrom(NAMELESS, core)]
  if (certainty === 'certain') {
    const [reason, ...others] = reasons
    if (others.length > 0) return false
    return isOfResponse || (ANSWERED.has(reason as Reason) && (isNameless || isTakenApart(sourceCode, core) || isReadAtOnce(core)))
  }
  if (reasons.every((reason) => BY_NAMES.has(reason))) return false
  return isOfResponse || (isOfApi && (isProved || isNameless || reasons.some((reason) => ANSWERS.has(reason))))
}

/** Whether a code is read from what is called an error: not every failure has one, though `error` may be the body of an answer. */
function isOfError(code: TSESTree.Node): boolean {
  const node = withoutAssertions(code)
  return node.type === 'MemberExpression' && meaningOf(nameOf(withoutAssertions(node.object)) ?? '') === 'error'
}

/** `const { code } = await api.login()`: nothing says that the answer is anything but a response. */
function isTakenApart(sourceCode: SourceCode, code: TSESTree.Node): boolean {
  const source = sourceOf(sourceCode, code)
  return source?.path.length === 1 && source.node.type !== 'Identifier' && source.node.type !== 'MemberExpression'
}

/** `res.code || 500`: what a number may stand in for is one, and no invitation. */
function hasNumberInstead(code: TSESTree.Node): boolean {
  const { parent } = code
  return parent?.type === 'LogicalExpression' && readCodeLiteral(parent.right)?.form === 'number'
}

/** `(await api.login()).code` */
function isReadAtOnce(code: TSESTree.Node): boolean {
  const node = withoutAssertions(code)
  return node.type === 'MemberExpression' && withoutAssertions(node.object).type === 'AwaitExpression'
}

/** What a range of a response's code has, and nothing that speaks against it. */
const IN_RANGES = new Set<Reason>(['response-name', 'range', 'http-like-value', 'digits-value'])

/** Whether a range is asked of a response code: beyond a certain one, of the code of what is called a response. */
export function isCodeInRange({ use: { core }, evidence: { certainty, reasons } }: JudgedSite, bounds: CodeBounds): boolean {
  if (certainty === 'certain' || certainty === 'proved') return true
  if (isClassOfStatuses(bounds)) return false
  return reasons.every((reason) => IN_RANGES.has(reason)) && isReadFrom(RESPONSE, numberInText(core) ?? core)
}

/** Whether a range is one of the classes of HTTP's statuses, such as 400 to 499. */
function isClassOfStatuses({ low, high }: CodeBounds): boolean {
  return isHttpStatus(low) && low % 100 === 0 && high === low + 99
}

/** The expression that is made a text: of `String(code)`, `` `${code}` `` and `code.toString()`. */
export function numberInText(text: TSESTree.Node): TSESTree.Node | undefined {
  const node = withoutAssertions(text)
  if (node.type === 'TemplateLiteral') return node.expressions[0]
  if (node.type !== 'CallExpression') return undefined
  const { callee } = node
  if (callee.type === 'Identifier') return node.arguments[0]
  return callee.type === 'MemberExpression' ? callee.object : undefined
}

/** `res.code` */
function isReadFrom(holderName: RegExp, code: TSESTree.Node): boolean {
  const node = withoutAssertions(code)
  const holder = node.type === 'MemberExpression' ? withoutAssertions(node.object) : undefined
  return holder?.type === 'Identifier' && holderName.test(holder.name)
}

/** Whether an expression is a variable that may hold something else than a code: a default, an initial value. */
export function isMixedVariable(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  // `const code = ref()`
  if (refBehind(sourceCode, node) !== undefined) return true
  const variable = variableOf(sourceCode, node)
  if (variable === undefined) return false
  const [definition, ...others] = variable.defs
  const name = definition?.name as TSESTree.Identifier | undefined
  if (name === undefined || others.length > 0) return true
  // A state is nothing at first.
  const source = bindingSource(name)
  if (source !== undefined && stateOf(sourceCode, source) !== undefined) return true
  if (name.optional || name.parent.type === 'AssignmentPattern' || mayBeNothing(name)) return true
  // `code ||= 500` asks before it writes.
  if (laterWrites(variable).some(({ identifier }) => identifier !== node)) return true
  return name.parent.type === 'VariableDeclarator' && isMixedInit(name.parent)
}

/** `code: number | undefined` */
function mayBeNothing({ typeAnnotation }: TSESTree.Identifier): boolean {
  const type = typeAnnotation?.typeAnnotation
  return type?.type === 'TSUnionType' && type.types.some((part) => part.type === 'TSUndefinedKeyword' || part.type === 'TSNullKeyword')
}

/** `let code`, `const code = res ? res.code : 0`, `const code = res.code || 0`; not the variable of a loop. */
function isMixedInit({ init, parent }: TSESTree.VariableDeclarator): boolean {
  if (!init) return !parent.parent.type.startsWith('For')
  return init.type === 'ConditionalExpression' || (init.type === 'LogicalExpression' && init.operator !== '&&')
}
