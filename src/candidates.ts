/**
 * Candidates: the expressions of a file that may hold the code of a response, followed to their sites.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { readSite, type CodeSite, type SiteContext } from './code-sites.ts'
import { findEnumMembers } from './enum-binding.ts'
import { bindingSource, propertyName, variableOf, type BindingSource, type Variable } from './scope.ts'
import { followValue } from './value-flow.ts'

/** A possible response code before its evidence is weighed. */
export interface Candidate {
  readonly node: TSESTree.Node
  /** The name of the property or variable that makes it one; undefined where it is one by its company alone. */
  readonly property: string | undefined
  /** The object that the code is read from, as an expression or a pattern's source; undefined for a plain variable. */
  readonly holder: { readonly expression: TSESTree.Node } | { readonly source: BindingSource } | undefined
  readonly sites: readonly CodeSite[]
}

/**
 * Reads what each word is a part of; a value is followed once, from where it is read first.
 *
 * @param words The identifiers and strings of the file that are called like a code property, in the order of the text.
 */
export function findCandidates(context: SiteContext, words: readonly TSESTree.Node[]): Candidate[] {
  const { sourceCode, settings } = context
  const found: Candidate[] = []
  const taken = new Set<TSESTree.Node>()
  const add = (node: TSESTree.Node, property: string | undefined, holder: Candidate['holder']): void => {
    const sites = followValue(sourceCode, node).flatMap((use) => {
      const site = taken.has(use.node) ? undefined : readSite(context, use)
      if (site !== undefined) taken.add(use.node)
      return site ?? []
    })
    if (sites.length > 0) found.push({ node, property, holder, sites })
  }

  const variables = new Set<Variable>()
  for (const word of words) {
    const { parent } = word
    const name = word.type === 'Identifier' ? word.name : String((word as TSESTree.Literal).value)
    if (parent?.type === 'MemberExpression' && parent.property === word) {
      if (propertyName(parent) !== undefined && isRead(parent)) add(parent, name, { expression: parent.object })
    } else if (parent?.type === 'Property' && parent.key === word && parent.parent.type === 'ObjectPattern') {
      const target = parent.value.type === 'AssignmentPattern' ? parent.value.left : parent.value
      const source = target.type === 'Identifier' ? bindingSource(target) : undefined
      if (source !== undefined) add(target, name, { source: { ...source, path: source.path.slice(0, -1) } })
    } else if (word.type === 'Identifier' && isVariableName(word)) {
      const variable = variableOf(sourceCode, word)
      if (variable !== undefined) variables.add(variable)
    }
  }
  for (const { node } of findEnumMembers(context.enumInFile)) {
    const other = comparedWith(node)
    if (other?.type === 'Identifier') {
      const variable = variableOf(sourceCode, other)
      if (variable !== undefined && !variables.has(variable)) variables.add(variable)
    } else if (other !== undefined) add(other, undefined, undefined)
  }
  for (const variable of variables) {
    const name = variable.defs[0]?.name as TSESTree.Node | undefined
    if (name?.type !== 'Identifier') continue
    const bound = bindingSource(name)?.path.at(-1)
    if (typeof bound !== 'string' || !settings.codeProperties.has(bound)) {
      add(name, settings.codeProperties.has(name.name) ? name.name : undefined, undefined)
    }
  }
  return found
}

/** Whether a member is read for its value, neither written nor called. */
function isRead(member: TSESTree.MemberExpression): boolean {
  const { parent } = member
  if (parent.type === 'CallExpression' || parent.type === 'NewExpression') return parent.callee !== member
  if (parent.type === 'AssignmentExpression') return parent.left !== member
  return parent.type !== 'UpdateExpression'
}

/** Whether an identifier is a variable, and not the name of a property, a label or an export. */
function isVariableName(word: TSESTree.Identifier): boolean {
  const { parent } = word
  switch (parent.type) {
    case 'Property':
      return parent.value === word
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return parent.value === word || parent.computed
    case 'ImportSpecifier':
    case 'ExportSpecifier':
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'TSPropertySignature':
    case 'TSMethodSignature':
    case 'TSEnumMember':
    case 'TSTypeReference':
    case 'TSQualifiedName':
      return false
    default:
      return true
  }
}

/** The expression that a member of the enum is compared with. */
function comparedWith(member: TSESTree.MemberExpression): TSESTree.Node | undefined {
  const { parent } = member
  if (parent.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator)) {
    return parent.left === member ? parent.right : parent.left
  }
  return parent.type === 'SwitchCase' ? parent.parent.discriminant : undefined
}
