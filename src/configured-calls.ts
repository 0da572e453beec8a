/**
 * Calls that the setting `responseCalls` names, and those that are given such a function to call: `call(api.login)`,
 * `retry(() => api.login())`, `useRequest(api.login)`.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { sourceOf } from './binding-source.ts'
import { calleePath } from './callee.ts'
import { withoutAssertions } from './code-literal.ts'
import { isFunction, returnedExpressions } from './functions.ts'
import { isHookName } from './names.ts'
import type { Origin, OriginFinder } from './origin.ts'
import { hasPropertyIn } from './property-name.ts'
import { variableOf } from './scope.ts'

/** What a call gives that the settings name. */
export const CALL_OF_SETTINGS: Origin = { kind: 'response', reasons: ['response-call'] }

/** What a hook gives that makes such a call. */
const HOOK_OF_SETTINGS: Origin = { kind: 'hook', reasons: [], answer: CALL_OF_SETTINGS }

/** How many arguments are looked at. */
const MOST_ARGUMENTS = 4

/** Whether the setting `responseCalls` names a callee. */
export function isOfSettings(origins: OriginFinder, callee: TSESTree.Node): boolean {
  const path = calleePath(callee)
  return path !== undefined && origins.isResponseCall(path)
}

/** What a call gives that is given a function of the settings; undefined for other calls. */
export function ofGivenFunction(origins: OriginFinder, call: TSESTree.CallExpression, name: string): Origin | undefined {
  if (origins.settings.responseCalls.length === 0) return undefined
  if (!call.arguments.slice(0, MOST_ARGUMENTS).some((argument) => callsForResponse(origins, argument))) return undefined
  return isHookName(name) ? HOOK_OF_SETTINGS : CALL_OF_SETTINGS
}

/** What a function gives that such a hook has given: `const { mutateAsync } = useMutation(api.login)`; undefined for others. */
export function ofHookFunction(origins: OriginFinder, callee: TSESTree.Identifier | TSESTree.MemberExpression): Origin | undefined {
  if (origins.settings.responseCalls.length === 0) return undefined
  if (callee.type === 'MemberExpression') return origins.of(callee.object).answer
  const source = sourceOf(origins.sourceCode, callee)
  return source?.kind === 'value' && source.path.length === 1 ? origins.of(source.node).answer : undefined
}

/** Whether an argument is a function of the settings, or calls one and returns what that gives. */
function callsForResponse(origins: OriginFinder, argument: TSESTree.Node): boolean {
  const node = withoutAssertions(argument)
  if (isFunction(node)) {
    return returnedExpressions(origins.sourceCode, node).some((value) => isWholeResponse(origins.of(value)))
  }
  switch (node.type) {
    case 'Identifier':
      // A server's `request` is no function.
      return isOfSettings(origins, node) && (variableOf(origins.sourceCode, node)?.defs[0]?.type as string | undefined) !== 'Parameter'
    case 'MemberExpression':
      return isOfSettings(origins, node)
    case 'ArrayExpression':
      // `call([api, api.login])`
      return node.elements.some((element) => element?.type === 'MemberExpression' && isOfSettings(origins, element))
    case 'ObjectExpression':
      return node.properties.some((property) => hasPropertyIn(property, FETCHERS) && callsForResponse(origins, (property as TSESTree.Property).value))
    default:
      return false
  }
}

function isWholeResponse({ reasons }: Origin): boolean {
  return reasons.includes('response-call') && !reasons.includes('response-body')
}

/** The options of hooks that hold the function. */
const FETCHERS = new Set(['fetcher', 'mutationFn', 'queryFn'])
