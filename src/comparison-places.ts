/**
 * The places in the code paths after which the code of a response is compared.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { AccessPath, AccessPaths } from './access-path.ts'
import type { CodeFile } from './code-file.ts'
import { withoutAssertions } from './code-literal.ts'
import type { CodePaths } from './code-paths.ts'
import { readSite } from './code-sites.ts'
import { isNothing } from './constant-values.ts'
import { nameOf } from './property-name.ts'
import type { ValueUse } from './value-flow.ts'

/** What comparing needs to know of a file. */
export interface PathContext {
  readonly file: CodeFile
  readonly codePaths: CodePaths
  readonly accessPaths: AccessPaths
  /** Whether a callee is one of the user's guards. */
  readonly isGuard: (callee: TSESTree.Node) => boolean
}

/** What is asked whether it has a code. */
const ASKING = new Set(['includes', 'indexOf', 'lastIndexOf', 'has', 'get', 'hasOwn', 'hasOwnProperty', 'isRayvisionCode'])

/** The node after which a use has compared its value; undefined where it compares nothing: `if (res.code)`, `log(res.code)`. */
export function comparedAt({ file, isGuard }: PathContext, use: ValueUse): TSESTree.Node | undefined {
  const { node, parent } = use
  const site = readSite(file, use)
  switch (site?.kind) {
    case 'comparison':
      // What asks for nothing asks whether there is a code at all.
      return isNothing(site.node.left) || isNothing(site.node.right) ? undefined : site.node
    case 'switch':
      return node
    case 'assertion':
    case 'range':
      return site.node
  }
  switch (parent.type) {
    case 'SwitchCase':
      return node
    case 'BinaryExpression':
      return parent.operator === 'in' ? parent : undefined
    case 'MemberExpression':
      return parent.computed && parent.property === node ? parent : undefined
    case 'CallExpression': {
      const callee = withoutAssertions(parent.callee)
      const name = nameOf(callee)
      if (name === 'expect' || (name !== undefined && ASKING.has(name))) return parent
      return isGuard(callee) ? parent : undefined
    }
    default:
      return undefined
  }
}

/**
 * What is asked before a comparison in one condition, where all of it asks whether there is a response, or a code, to
 * compare: `res && res.code !== 200`, `res.code && res.code !== 200`. Without one there is nothing to compare.
 */
export function presenceTests({ accessPaths, file }: PathContext, response: AccessPath, comparison: TSESTree.Node): TSESTree.Node[] {
  const isPresence = (operand: TSESTree.Node): boolean => {
    let asked = operand
    while (asked.type === 'UnaryExpression') asked = asked.argument
    const { root, steps } = accessPaths.of(asked)
    const code = steps.length === response.steps.length + 1 && file.settings.codeProperties.has(steps.at(-1) ?? '') ? 1 : 0
    return root === response.root && steps.slice(0, steps.length - code).every((step, index) => step === response.steps[index])
  }
  const operands: TSESTree.Node[] = []
  for (let node = comparison; node.parent?.type === 'LogicalExpression' && node.parent.right === node; node = node.parent) {
    const pending: TSESTree.Node[] = [node.parent.left]
    for (let left = pending.pop(); left !== undefined; left = pending.pop()) {
      if (left.type === 'LogicalExpression') pending.push(left.left, left.right)
      else if (isPresence(left)) operands.push(left)
      else return []
    }
  }
  return operands
}
