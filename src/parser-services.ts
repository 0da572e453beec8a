/**
 * What a parser brings beside the tree.
 */
import type { ParserServicesWithTypeInformation } from '@typescript-eslint/utils'
import type { SourceCode } from './scope.ts'

/** Whether the parser brought type information. */
export function hasTypes(sourceCode: SourceCode): boolean {
  const services = sourceCode.parserServices as Partial<ParserServicesWithTypeInformation> | undefined
  return services?.program !== undefined && services.program !== null && services.esTreeNodeToTSNodeMap !== undefined
}
