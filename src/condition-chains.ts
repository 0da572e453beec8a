/**
 * Chains of conditions, of which each is asked where those before it were false: `if` and `else if`, `?:`, and in
 * templates of Vue `v-if` and `v-else-if`.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { kept } from './kept.ts'

/** A part of a chain: what has a condition, and perhaps something else to ask. In a template it is the directive's value. */
export type ChainLink = TSESTree.ConditionalExpression | TSESTree.IfStatement | TemplateLink

interface TemplateLink {
  readonly type: 'VExpressionContainer'
  readonly expression: TSESTree.Node | null
  readonly parent: { readonly directive: boolean; readonly key: { readonly name: { readonly name: string } }; readonly parent: { readonly parent: TemplateElement } }
}

interface TemplateElement {
  readonly type: string
  readonly parent: { readonly children: readonly TemplateElement[] }
  readonly startTag: { readonly attributes: readonly { readonly directive: boolean; readonly value: TemplateLink | null }[] }
}

/** The link that a condition is the question of; undefined for what is asked elsewhere. */
export function linkOf(condition: TSESTree.Node): ChainLink | undefined {
  const link = condition.parent as ChainLink | undefined
  return isLink(link) && conditionOf(link) === condition ? link : undefined
}

/** What a link asks. */
export function conditionOf(link: ChainLink): TSESTree.Node | null {
  return link.type === 'VExpressionContainer' ? link.expression : link.test
}

/** The link before another one in its chain. */
export function previousLink(link: ChainLink): ChainLink | undefined {
  if (link.type === 'VExpressionContainer') return directiveOf(link) === 'else-if' ? siblingOf(link, -1) : undefined
  const { parent } = link
  if ((parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && parent.alternate === link) return parent
  const outer = parent.type === 'BlockStatement' && parent.body[0] === link ? parent.parent : undefined
  return outer?.type === 'IfStatement' && outer.alternate === parent ? outer : undefined
}

const firstLinks = new WeakMap<ChainLink, ChainLink>()

/** The link that the chain of a link begins with. */
export function firstLink(link: ChainLink): ChainLink {
  const passed: ChainLink[] = [link]
  let first = firstLinks.get(link) ?? link
  for (let previous = previousLink(first); previous; previous = previousLink(first)) {
    passed.push(previous)
    first = firstLinks.get(previous) ?? previous
  }
  for (const each of passed) firstLinks.set(each, first)
  return first
}

/** The link behind another one in its chain. */
export function nextLink(link: ChainLink): ChainLink | undefined {
  if (link.type === 'VExpressionContainer') {
    const next = siblingOf(link, 1)
    return next && directiveOf(next) === 'else-if' ? next : undefined
  }
  const { alternate } = link
  // `else { if (…) … }`
  const next = alternate?.type === 'BlockStatement' ? alternate.body[0] : alternate
  return next?.type === 'IfStatement' || next?.type === 'ConditionalExpression' ? next : undefined
}

/** Whether a node is a link of a chain, perhaps its only one. */
export function isLink(node: ChainLink | TSESTree.Node | undefined): node is ChainLink {
  switch (node?.type) {
    case 'ConditionalExpression':
    case 'IfStatement':
      return true
    case 'VExpressionContainer':
      return directiveOf(node) !== undefined
    default:
      return false
  }
}

/** The directive of a template's link, if it is one that asks. */
function directiveOf({ parent }: TemplateLink): 'else-if' | 'if' | undefined {
  // The value of a text in a template has no key.
  const name = parent.directive ? parent.key.name.name : undefined
  return name === 'if' || name === 'else-if' ? name : undefined
}

const places = new WeakMap<readonly TemplateElement[], ReadonlyMap<TemplateElement, number>>()

/** The link of the element before or behind that of a link; only texts stand between them. */
function siblingOf({ parent: { parent: { parent: element } } }: TemplateLink, step: -1 | 1): TemplateLink | undefined {
  const { children } = element.parent
  const indexes = kept(places, children, () => new Map(children.map((child, at) => [child, at])))
  let index = (indexes.get(element) as number) + step
  while (children[index]?.type === 'VText') index += step
  const sibling = children[index]
  if (sibling?.type !== 'VElement') return undefined
  return sibling.startTag.attributes.flatMap(({ directive, value }) => (directive && value && directiveOf(value) ? [value] : []))[0]
}
