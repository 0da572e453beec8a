/**
 * The data of a response that a page keeps to show it: its `code` is that of a task or a user, and not the response's own.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { sourceOf } from './binding-source.ts'
import { withoutAssertions } from './code-literal.ts'
import { DATA } from './gate.ts'
import { kept } from './kept.ts'
import { isBody } from './named-origin.ts'
import type { OriginFinder } from './origin.ts'
import { memberOf, objectAround } from './parents.ts'
import { hasPropertyIn, propertyName } from './property-name.ts'
import { variableOf, type Variable } from './scope.ts'

/** Whether a value is the `data` of a response's body, and not the body itself, which the response of an HTTP client calls so too. */
export function isShownData(origins: OriginFinder, value: TSESTree.Node): boolean {
  const { sourceCode, settings } = origins
  const node = withoutAssertions(value)
  if (node.type === 'MemberExpression') {
    if (propertyName(node) !== DATA) return false
    const variable = variableOf(sourceCode, withoutAssertions(node.object))
    return isBody(origins.of(node.object)) || (variable !== undefined && isAskedForCode(variable, settings.codeProperties))
  }
  const source = sourceOf(sourceCode, node)
  if (source?.path.at(-1) !== DATA) return false
  const name = variableOf(sourceCode, node)?.defs[0]?.name
  const beside = (name && objectAround(name)?.properties) ?? []
  return beside.some((property) => hasPropertyIn(property, settings.codeProperties)) || isBody(origins.ofSource(source, source.path.slice(0, -1)))
}

const asked = new WeakMap<Variable, boolean>()

/** Whether a code is read from a variable: `res.code`. */
function isAskedForCode(variable: Variable, codeProperties: ReadonlySet<string>): boolean {
  return kept(asked, variable, () => variable.references.some(({ identifier }) => hasPropertyIn(memberOf(identifier) ?? identifier, codeProperties)))
}
