/**
 * Questions about a range of codes: `code >= 800`, `Math.floor(code / 100) === 8`, `String(code).startsWith('8')`.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { readCodeLiteral } from './code-literal.ts'
import { callOf } from './parents.ts'
import { hasPropertyIn, nameOf, writtenName } from './property-name.ts'

/** The codes that a range means, its ends included; `prefix` is how their digits begin. */
export interface CodeBounds {
  readonly low: number
  readonly high: number
  readonly prefix?: string
}

/** A question with the codes for which the answer is yes; for `!==` and the like, no. */
export interface RangeQuestion {
  readonly node: TSESTree.Node
  readonly bounds: CodeBounds
}

const ALL = { low: -Infinity, high: Infinity } as const
/** Where it cannot be told which codes are meant. */
const OPAQUE: CodeBounds = ALL

/** The operators that ask whether two values are the same, and those that ask for their order. */
export const EQUALITY: ReadonlySet<string> = new Set(['===', '!==', '==', '!='])
export const ORDER: ReadonlySet<string> = new Set(['<', '<=', '>', '>='])
const ROUNDING = new Set(['floor', 'trunc'])
const OTHER_ROUNDING = new Set(['round', 'ceil'])
const INTEGER_OPERATORS = new Set(['|', '>>', '>>>'])
const FIRST_CHARACTERS = new Set(['slice', 'substring', 'substr'])
const FIRST_CHARACTER = new Set(['0', 'at', 'charAt'])

/** The codes that `code >= end` means, in either order of the operands; `step` is how many codes one of the operand's numbers stands for. */
export function boundsOf({ operator, left }: TSESTree.BinaryExpression, code: TSESTree.Node, end: number | undefined, step = 1): CodeBounds {
  if (end === undefined) return OPAQUE
  const [first, behind] = [end * step, (end + 1) * step]
  if (EQUALITY.has(operator)) return { low: first, high: behind - 1 }
  const isUpper = operator.startsWith('<') === (left === code)
  const isIncluded = operator.endsWith('=')
  return isUpper ? { ...ALL, high: (isIncluded ? behind : first) - 1 } : { ...ALL, low: isIncluded ? first : behind }
}

/** Reads `Math.floor(code / 100) === 8`, `~~(code / 100) === 8`, `code / 100 >= 8` from the division. */
export function readQuotient(division: TSESTree.BinaryExpression): RangeQuestion | undefined {
  const divisor = readCodeLiteral(division.right)?.code
  if (divisor === undefined || divisor < 1) return undefined
  const rounded = roundedBy(division)
  const quotient = rounded?.node ?? division
  const { parent } = quotient
  if (parent.type === 'BinaryExpression' && (ORDER.has(parent.operator) || (rounded && EQUALITY.has(parent.operator)))) {
    const end = readCodeLiteral(parent.left === quotient ? parent.right : parent.left)?.code
    if (rounded?.isOpaque === true) return { node: parent, bounds: OPAQUE }
    return { node: parent, bounds: rounded ? boundsOf(parent, quotient, end, divisor) : boundsOf(parent, quotient, end && end * divisor) }
  }
  return rounded && isAskedLater(quotient) ? { node: quotient, bounds: OPAQUE } : undefined
}

/** The expression that makes a division's result an integer. */
function roundedBy(division: TSESTree.Expression): { readonly node: TSESTree.Expression; readonly isOpaque?: true } | undefined {
  const { parent } = division
  if (parent.type === 'CallExpression' && parent.arguments[0] === division) {
    const { callee } = parent
    if (nameOf(callee) === 'parseInt' || hasPropertyIn(callee, ROUNDING)) return { node: parent }
    return hasPropertyIn(callee, OTHER_ROUNDING) ? { node: parent, isOpaque: true } : undefined
  }
  if (parent.type === 'BinaryExpression' && INTEGER_OPERATORS.has(parent.operator)) {
    return readCodeLiteral(parent.right)?.code === 0 ? { node: parent } : undefined
  }
  return isFlipped(parent) && isFlipped(parent.parent) ? { node: parent.parent } : undefined
}

function isFlipped(node: TSESTree.Node): node is TSESTree.UnaryExpression {
  return node.type === 'UnaryExpression' && node.operator === '~'
}

/** Whether a value is kept to be asked: as a variable, by a switch or a lookup. */
function isAskedLater(node: TSESTree.Expression): boolean {
  const { parent } = node
  if (parent.type === 'VariableDeclarator' || parent.type === 'SwitchStatement') return true
  return parent.type === 'MemberExpression' && parent.property === node
}

/** Reads `text.startsWith('8')`, `text[0] === '8'`, `text.slice(0, 1) === '8'` from the property of the code as a text. */
export function readDigits(property: TSESTree.MemberExpression): RangeQuestion | undefined {
  const name = writtenName(property)
  const call = callOf(property)
  if (name === 'startsWith') return call && { node: call, bounds: call.arguments.length === 1 ? prefixBounds(call.arguments[0], undefined) : OPAQUE }
  const count = firstCharacters(name, call)
  const text = call ?? property
  const comparison = text.parent
  if (count === undefined || comparison.type !== 'BinaryExpression' || !EQUALITY.has(comparison.operator)) return undefined
  return { node: comparison, bounds: prefixBounds(comparison.left === text ? comparison.right : comparison.left, count) }
}

/** How many characters from the first on a property or a method's call gives. */
function firstCharacters(name: string, call: TSESTree.CallExpression | undefined): number | undefined {
  if (call === undefined) return name === '0' ? 1 : undefined
  const [start, end] = call.arguments.map((argument) => readCodeLiteral(argument)?.code)
  if (FIRST_CHARACTER.has(name)) return start === 0 || call.arguments.length === 0 ? 1 : undefined
  return FIRST_CHARACTERS.has(name) && start === 0 ? end : undefined
}

function prefixBounds(prefix: TSESTree.Node | undefined, count: number | undefined): CodeBounds {
  const literal = prefix && readCodeLiteral(prefix)
  if (literal?.form !== 'string') return OPAQUE
  const text = String(literal.code)
  return count === undefined || count === text.length ? { ...ALL, prefix: text } : OPAQUE
}

/** `^8`, `^8\d\d$`, `^8[0-9]{2}$` */
const DIGITS = /^\^(?<prefix>[1-9]\d*)(?<rest>(?:\\d|\[0-9\])*)(?:\{(?<count>\d)\})?(?<end>\$?)$/

/** `\d`, `[0-9]`, `[1-9]`, and how often. */
const ANY_DIGIT = /\\d|[01]-9|\{[\d,]+\}/g

/** Reads `/^8\d\d$/.test(code)` from the call and what is before its dot. */
export function readPattern(call: TSESTree.CallExpression, pattern: TSESTree.Expression): RangeQuestion | undefined {
  if (!('regex' in pattern)) return undefined
  const source = pattern.regex.pattern
  // What names whole codes only is a list: `/^(?:805|806)$/`; what names no digit asks for a number of any kind: `/^\d+$/`.
  if (!/\\d|\[|\.|\^[\d|]+$/.test(source) || !/\d/.test(source.replace(ANY_DIGIT, ''))) return undefined
  const { prefix, rest = '', count, end } = DIGITS.exec(source)?.groups ?? {}
  const isCounted = count === undefined || /^(?:\\d|\[0-9\])$/.test(rest)
  if (prefix === undefined || !isCounted || (end === '' && rest !== '')) return { node: call, bounds: OPAQUE }
  if (end === '') return { node: call, bounds: { ...ALL, prefix } }
  const digits = count === undefined ? rest.length / (rest.startsWith('[') ? 5 : 2) : Number(count)
  if (!Number.isInteger(digits)) return { node: call, bounds: OPAQUE }
  const step = 10 ** digits
  return { node: call, bounds: { low: Number(prefix) * step, high: (Number(prefix) + 1) * step - 1 } }
}
