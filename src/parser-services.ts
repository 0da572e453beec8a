/**
 * What a parser brings beside the tree.
 */
import type { ParserServicesWithTypeInformation } from '@typescript-eslint/utils'
import type { SourceCode } from './scope.ts'

/** Whether the parser brought type information. */
export function hasTypes(sourceCode: SourceCode): boolean {
  const services = sourceCode.parserServices as (Partial<ParserServicesWithTypeInformation> & { readonly hasFullTypeInformation?: boolean }) | undefined
  // Before typescript-eslint 6 a file without a project had a program of its own, which knows no other file.
  if (services?.hasFullTypeInformation === false) return false
  return services?.program !== undefined && services.program !== null && services.esTreeNodeToTSNodeMap !== undefined
}
