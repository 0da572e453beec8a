/**
 * Templates of Vue's single-file components, as `vue-eslint-parser` gives them: a tree beside the program's.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { pushChildren, type VisitorKeys } from './children.ts'
import { kept } from './kept.ts'
import type { SourceCode } from './scope.ts'

/** The children of the nodes that only templates have. */
const TEMPLATE_KEYS: Readonly<Record<string, readonly string[]>> = {
  VElement: ['startTag', 'children'],
  VStartTag: ['attributes'],
  VAttribute: ['key', 'value'],
  VDirectiveKey: ['argument'],
  VExpressionContainer: ['expression'],
  VOnExpression: ['body'],
  VForExpression: ['left', 'right'],
  VSlotScopeExpression: ['params'],
  VFilterSequenceExpression: ['expression', 'filters'],
  VFilter: ['callee', 'arguments'],
}

/** A block of a single-file component. */
interface Block {
  readonly type: string
  readonly name?: string
  readonly range: readonly [number, number]
  readonly startTag?: {
    readonly range: readonly [number, number]
    readonly attributes: readonly { readonly directive: boolean; readonly key: { readonly name: unknown } }[]
  }
  readonly endTag?: { readonly range: readonly [number, number] } | null
}

/** A name that a template binds: by `v-for`, or in a slot. */
interface TemplateVariable {
  readonly id: TSESTree.Identifier
}

/** The root of a file's template; undefined for other files. */
export function templateOf(sourceCode: SourceCode): TSESTree.Node | undefined {
  return (sourceCode.ast as unknown as { templateBody?: TSESTree.Node | null }).templateBody ?? undefined
}

/** The visitor keys of a file, with those of its template. */
export function visitorKeysOf(sourceCode: SourceCode): VisitorKeys {
  return kept(keysWithTemplate, sourceCode.visitorKeys, () => ({ ...sourceCode.visitorKeys, ...TEMPLATE_KEYS }))
}

const keysWithTemplate = new WeakMap<object, VisitorKeys>()

/** Whether a node stands in the template. */
export function isInTemplate(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  const template = templateOf(sourceCode)
  return template !== undefined && node.range[0] >= template.range[0] && node.range[1] <= template.range[1]
}

/** The script blocks of a single-file component, without their tags. */
export function scriptBlocks(sourceCode: SourceCode): { readonly isSetup: boolean; readonly range: [number, number] }[] {
  const services = sourceCode.parserServices as { getDocumentFragment?: () => { children: readonly Block[] } | null } | undefined
  const blocks = services?.getDocumentFragment?.()?.children ?? []
  return blocks.flatMap(({ type, name, startTag, endTag, range }) => {
    if (type !== 'VElement' || name !== 'script' || startTag === undefined) return []
    const isSetup = startTag.attributes.some(({ directive, key }) => !directive && key.name === 'setup')
    return [{ isSetup, range: [startTag.range[1], endTag?.range[0] ?? range[1]] as [number, number] }]
  })
}

/** The name that a template binds around a node: of `v-for` or of a slot. */
export function templateBinding(node: TSESTree.Node, name: string): TSESTree.Identifier | undefined {
  for (let current: TSESTree.Node | null | undefined = node; current; current = current.parent) {
    const variables = (current as unknown as { variables?: readonly TemplateVariable[] }).variables
    const found = (current.type as string) === 'VElement' && variables?.find(({ id }) => id.name === name)
    if (found) return found.id
  }
  return undefined
}

const references = new WeakMap<object, ReadonlyMap<string, readonly TSESTree.Identifier[]>>()

/** The places in a template that read a name of the script. */
export function templateReferences(sourceCode: SourceCode, name: string): readonly TSESTree.Identifier[] {
  const template = templateOf(sourceCode)
  if (template === undefined) return []
  return kept(references, template, () => collectReferences(sourceCode, template)).get(name) ?? []
}

function collectReferences(sourceCode: SourceCode, template: TSESTree.Node): Map<string, TSESTree.Identifier[]> {
  const found = new Map<string, TSESTree.Identifier[]>()
  const keys = visitorKeysOf(sourceCode)
  const pending: TSESTree.Node[] = [template]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ((node.type as string) === 'VExpressionContainer') {
      const own = (node as unknown as { references: readonly { id: TSESTree.Identifier; variable: unknown }[] }).references
      for (const { id, variable } of own) {
        if (variable !== null) continue
        kept(found, id.name, () => []).push(id)
      }
      continue
    }
    pushChildren(pending, node, keys)
  }
  return found
}
