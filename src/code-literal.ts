/**
 * Code literals: how a number of the code table can be written in source.
 */
import type { TSESTree } from '@typescript-eslint/utils'

/** A literal that stands for a code. */
export interface CodeLiteral {
  /** The literal with its sign, without parentheses and type assertions around it: what a fix replaces. */
  readonly node: TSESTree.Node
  readonly code: number
  /** What kind of value it is at run time: `805`, `'805'` and `805n` are never `===` one another. */
  readonly form: 'number' | 'string' | 'bigint'
  /** What a string says: `'0'` and `'000'` are the same number, and different strings. */
  readonly text?: string
  /** Whether it is written in another base than ten (`0x325`), as codes hardly ever are. */
  readonly radix: boolean
}

/** Texts of other numbers, such as `'0805'`, are not equal to the number's own text. Other APIs write `'000000'` for success. */
const INTEGER_TEXT = /^(?:0+|-?[1-9]\d{0,14})$/

const ASSERTIONS = new Set<string>([
  'TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression', 'TSTypeAssertion', 'ChainExpression', 'ParenthesizedExpression', 'TypeCastExpression',
])

/** Whether a node is what TypeScript and Flow put around an expression without changing its value: `x as T`, `x!`, `(x: T)`. */
export function isAssertion(node: TSESTree.Node): boolean {
  return ASSERTIONS.has(node.type)
}

/** Takes away the assertions around an expression. */
export function withoutAssertions(node: TSESTree.Node): TSESTree.Node {
  let inner = node
  while (isAssertion(inner)) inner = (inner as TSESTree.TSAsExpression).expression
  return inner
}

/**
 * Reads a code literal.
 *
 * @param node Any node.
 * @returns The literal, or undefined for anything that is no integer: `1.5`, `1e400`, `'a'`, `x`.
 */
export function readCodeLiteral(node: TSESTree.Node): CodeLiteral | undefined {
  const bare = withoutAssertions(node)
  if (bare.type === 'UnaryExpression' && (bare.operator === '-' || bare.operator === '+')) {
    const operand = readCodeLiteral(bare.argument)
    // `-'805'` is a conversion, and `+805n` throws: neither is a literal.
    if (operand?.form !== 'number') return undefined
    return { ...operand, node: bare, code: bare.operator === '-' ? 0 - operand.code : operand.code }
  }
  if (bare.type === 'TemplateLiteral' && bare.expressions.length === 0) {
    return fromText(bare, bare.quasis[0]?.value.cooked ?? '')
  }
  if (bare.type !== 'Literal') return undefined
  if (typeof bare.value === 'string') return fromText(bare, bare.value)
  const radix = /^0[xob]/i.test(bare.raw)
  if ('bigint' in bare) {
    const code = Number(bare.bigint)
    return Number.isSafeInteger(code) ? { node: bare, code, form: 'bigint', radix } : undefined
  }
  return Number.isSafeInteger(bare.value) ? { node: bare, code: bare.value as number, form: 'number', radix } : undefined
}

function fromText(node: TSESTree.Node, text: string): CodeLiteral | undefined {
  return INTEGER_TEXT.test(text) ? { node, code: Number(text), form: 'string', text, radix: false } : undefined
}

/**
 * The expressions that an expression can evaluate to, by its form alone: both arms of `a ? b : c`, `a ?? b`, `a || b`.
 *
 * @returns The arms without assertions around them; the expression itself where it has no arms.
 */
export function armsOf(node: TSESTree.Node): TSESTree.Node[] {
  const arms: TSESTree.Node[] = []
  const pending = [node]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const bare = withoutAssertions(next)
    if (bare.type === 'ConditionalExpression') pending.push(bare.alternate, bare.consequent)
    else if (bare.type === 'LogicalExpression' && bare.operator !== '&&') pending.push(bare.right, bare.left)
    else arms.push(bare)
  }
  return arms
}
