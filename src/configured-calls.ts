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
import { UNKNOWN, type Origin, type OriginFinder } from './origin.ts'
import { isAwaited } from './parents.ts'
import { hasPropertyIn, writtenName } from './property-name.ts'
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
  const isHook = isHookName(name)
  if (!isHook && (!isAwaited(call) || NOT_WAITING.has(name))) return undefined
  const given = call.arguments.slice(0, MOST_ARGUMENTS)
  if (!given.some((argument) => callsForResponse(origins, argument))) return undefined
  if (!isHook) return CALL_OF_SETTINGS
  const isConverted = given.some((argument) => argument.type === 'ObjectExpression' && argument.properties.some((property) => hasPropertyIn(property, CONVERTERS)))
  return isConverted ? UNKNOWN : HOOK_OF_SETTINGS
}

/** Effects of sagas that call a function without waiting for what it gives. */
const NOT_WAITING = new Set(['actionChannel', 'debounce', 'fork', 'spawn', 'takeEvery', 'takeLatest', 'takeLeading', 'throttle'])

/** The options of hooks that make something else of the response. */
const CONVERTERS = new Set(['formatResult', 'select'])

/** The functions of hooks that give what the hook does. */
const GIVING_AGAIN = new Set(['fetchNextPage', 'fetchPreviousPage', 'refetch'])

/** What a function gives that such a hook has given: `const { mutateAsync } = useMutation(api.login)`; undefined for others. */
export function ofHookFunction(origins: OriginFinder, callee: TSESTree.Identifier | TSESTree.MemberExpression): Origin | undefined {
  if (origins.settings.responseCalls.length === 0) return undefined
  const source = callee.type === 'Identifier' ? sourceOf(origins.sourceCode, callee) : undefined
  const [name] = callee.type === 'MemberExpression' ? [writtenName(callee)] : (source?.path ?? [])
  const hook = callee.type === 'MemberExpression' ? origins.of(callee.object) : source?.kind === 'value' && source.path.length === 1 ? origins.of(source.node) : UNKNOWN
  return GIVING_AGAIN.has(String(name)) && hook.answer ? hook : hook.answer
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
