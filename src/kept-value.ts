/**
 * Codes that are wanted for their value: an invitation, a snippet, a credential. What is sent, kept or shown is no
 * response code, whose number only tells what happened.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { calleePath } from './callee.ts'
import { isFunction } from './functions.ts'
import { kept } from './kept.ts'
import { hasWord, names } from './names.ts'
import { hasPropertyIn } from './property-name.ts'
import { readsOf, variableOf, type SourceCode, type Variable } from './scope.ts'
import { readAlong, writtenPath } from './written-path.ts'

/** Calls that give back what they are given, in another form. */
const FORMS = new Set(['String', 'encodeURIComponent', 'encodeURI', 'JSON.stringify'])

/** What only texts and lists have. */
const OF_TEXTS = new Set([
  'length', 'split', 'trim', 'slice', 'substring', 'substr', 'replace', 'replaceAll', 'toUpperCase', 'toLowerCase', 'charAt', 'join', 'match',
])

/** How far a value is followed up, and how deep the object may be that it is read from; real code is never this deep. */
const FARTHEST = 32

/** Through how many variables a value is followed. */
const MOST_NAMES = 3

const answers = new WeakMap<Variable, Map<string, boolean>>()

/**
 * Whether the value of a code goes anywhere in the file but into reports and questions.
 *
 * @param code A variable, or what is read from one: `res.data.code`. Others are taken for codes.
 * @param most Through how many more variables it is followed: some are made of themselves.
 */
export function isValueKept(sourceCode: SourceCode, code: TSESTree.Node, most = MOST_NAMES): boolean {
  const path = writtenPath(code)
  if (path === undefined || path.steps.length > FARTHEST) return false
  const { root, steps } = path
  const variable = variableOf(sourceCode, root)
  if (variable === undefined) return false
  const known = kept(answers, variable, () => new Map<string, boolean>())
  const isKeptNext = (name: TSESTree.Node): boolean => most > 0 && isValueKept(sourceCode, name, most - 1)
  return kept(known, `${most} ${steps.join('.')}`, () => readsOf(sourceCode, variable).some((read) => isKept(readAlong(read, steps), isKeptNext)))
}

/**
 * Whether a value goes somewhere where it is wanted.
 *
 * @param isKeptNext Whether what a variable is declared with is kept, by the variable's name.
 */
function isKept(value: TSESTree.Node | undefined, isKeptNext: (name: TSESTree.Node) => boolean): boolean {
  let isInnermost = true
  let far = 0
  for (let node = value; node?.parent && far < FARTHEST; node = node.parent, far += 1) {
    const { parent } = node
    switch (parent.type) {
      case 'ArrayExpression':
      case 'ChainExpression':
      case 'ObjectExpression':
      case 'TemplateLiteral':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
        continue
      case 'BinaryExpression':
        if (parent.operator === '+') continue
        return false
      case 'LogicalExpression':
        if (parent.operator !== '&&' || parent.right === node) continue
        return false
      case 'ConditionalExpression':
        if (parent.test !== node) continue
        return false
      case 'Property':
        if (parent.value === node && !(isInnermost && isBesideMessage(parent))) {
          isInnermost = false
          continue
        }
        return false
      case 'CallExpression':
        if (FORMS.has(calleePath(parent.callee) ?? '')) continue
        return parent.callee !== node && !hasWord(calleePath(parent.callee) ?? '', names.reportWords)
      case 'NewExpression':
        return !hasWord(calleePath(parent.callee) ?? '', names.errorEndings)
      case 'AssignmentExpression':
        return parent.right === node && !hasWord(calleePath(parent.left) ?? '', names.errorEndings)
      case 'MemberExpression':
        return hasPropertyIn(parent, OF_TEXTS)
      case 'UnaryExpression':
        return isAskedForText(parent)
      case 'VariableDeclarator':
        // `const code = res.data.code || ''`
        return isKeptNext(parent.id)
      default:
        return isShownBy(parent)
    }
  }
  return false
}

/** Whether a value must be a text: `typeof code !== 'string'`. */
function isAskedForText({ operator, parent }: TSESTree.UnaryExpression): boolean {
  if (operator !== 'typeof' || parent.type !== 'BinaryExpression') return false
  return [parent.left, parent.right].some((side) => side.type === 'Literal' && side.value === 'string')
}

/** `{ code: res.code, message: res.message }` tells on what happened. */
function isBesideMessage(property: TSESTree.Property): boolean {
  return property.parent.properties.some((sibling) => sibling !== property && sibling.type === 'Property' && !isFunction(sibling.value) && hasPropertyIn(sibling, names.messageNames))
}

/** Whether a part of JSX or of a template shows what is in it, or gives it to a component; a condition does not. */
function isShownBy(node: TSESTree.Node): boolean {
  switch (node.type as string) {
    case 'JSXExpressionContainer':
    case 'SvelteMustacheTag':
      return true
    case 'VExpressionContainer': {
      const owner = node.parent as unknown as { readonly type: string; readonly key?: { readonly name: { readonly name?: unknown } } }
      return owner.type === 'VElement' || owner.key?.name.name === 'bind'
    }
    default:
      return false
  }
}
