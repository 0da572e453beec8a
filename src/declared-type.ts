/**
 * What the name of a declared type tells of a value, without type information.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { isApiErrorName, isResponseTypeName, names, wordsOf } from './names.ts'
import { ERROR, EVENT, FOREIGN, NAMED_API_ERROR, NAMED_RESPONSE, UNKNOWN, type Origin } from './origin.ts'

/** The origin that a name's annotation tells of, or the assertion of its initializer: `const err = error as Result`. */
export function ofDeclaredType({ typeAnnotation, parent }: TSESTree.Identifier): Origin {
  const init = parent.type === 'VariableDeclarator' ? parent.init : undefined
  const type = typeAnnotation?.typeAnnotation ?? (init?.type === 'TSAsExpression' ? init.typeAnnotation : undefined)
  if (type?.type !== 'TSTypeReference') return UNKNOWN
  const typeName = type.typeName.type === 'TSQualifiedName' ? type.typeName.right.name : (type.typeName as TSESTree.Identifier).name
  // gRPC's.
  if (names.statusTypes.has(typeName)) return FOREIGN
  const words = wordsOf(typeName)
  if (words.includes('event')) return EVENT
  if (words.some((word) => names.errorEndings.has(word))) return isApiErrorName(typeName) ? NAMED_API_ERROR : ERROR
  return isResponseTypeName(typeName) ? NAMED_RESPONSE : UNKNOWN
}
