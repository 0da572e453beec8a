/**
 * The type checker's answers for the nodes of one file, where the parser brought it.
 *
 * `typescript` is never loaded from here: the checker comes with the parser, and its types answer for themselves.
 */
import type { ParserServicesWithTypeInformation, TSESTree } from '@typescript-eslint/utils'
import type ts from 'typescript'
import { kept } from './kept.ts'
import { hasTypes } from './parser-services.ts'
import type { SourceCode } from './scope.ts'

/** The types of one file's nodes. */
export class FileTypes {
  readonly program: ts.Program
  readonly #services: ParserServicesWithTypeInformation
  /** The checker goes through the tree each time that it is asked. */
  readonly #types = new Map<TSESTree.Node, ts.Type | undefined>()

  /** @returns undefined where the parser brought no type information. */
  static of(sourceCode: SourceCode): FileTypes | undefined {
    return hasTypes(sourceCode) ? new FileTypes(sourceCode.parserServices as ParserServicesWithTypeInformation) : undefined
  }

  private constructor(services: ParserServicesWithTypeInformation) {
    this.#services = services
    this.program = services.program
  }

  get checker(): ts.TypeChecker {
    return this.program.getTypeChecker()
  }

  /** The checker's own node; undefined for what only ESLint's tree has. */
  tsNodeOf(node: TSESTree.Node): ts.Node | undefined {
    return this.#services.esTreeNodeToTSNodeMap.get(node)
  }

  /** The type of an expression or a pattern; undefined where it cannot be found. */
  typeOf(node: TSESTree.Node): ts.Type | undefined {
    return kept(this.#types, node, () => {
      const tsNode = this.tsNodeOf(node)
      const found = tsNode && this.checker.getTypeAtLocation(tsNode)
      return found && isUnresolved(found) ? undefined : found
    })
  }

  /** The types that are expected of an expression where it stands. */
  expectedTypes(node: TSESTree.Expression): readonly ts.Type[] {
    const { parent } = node
    const isArgument = parent.type === 'CallExpression' || parent.type === 'NewExpression'
    const declared = isArgument ? this.parameterTypes(parent, parent.arguments.indexOf(node)) : []
    const tsNode = this.tsNodeOf(node)
    const expected = tsNode && this.checker.getContextualType(tsNode as ts.Expression)
    return expected ? [expected, ...declared] : declared
  }

  /**
   * The types of a call's parameter: as the call makes it, and as it is declared. Of `<Code extends RayvisionCode>(code: Code)`
   * the call makes its argument alone.
   */
  parameterTypes(call: TSESTree.CallExpression | TSESTree.NewExpression, index: number): readonly ts.Type[] {
    const node = this.tsNodeOf(call)
    const parameters = (node && this.checker.getResolvedSignature(node as ts.CallLikeExpression)?.getParameters()) ?? []
    const parameter = parameters[Math.min(index, parameters.length - 1)]
    const declaration = parameter?.valueDeclaration as ts.ParameterDeclaration | undefined
    if (node === undefined || parameter === undefined || declaration === undefined) return []
    const type = this.checker.getTypeOfSymbolAtLocation(parameter, node)
    // Of `...codes: RayvisionCode[]`, what each argument is.
    if (declaration.dotDotDotToken !== undefined) return [this.checker.getTypeArguments(type as ts.TypeReference)[0] ?? type]
    return index < parameters.length ? [type, this.checker.getTypeAtLocation(declaration)] : []
  }

  /** The types that a value may have, without `undefined` and `null`; a type parameter is what it extends. */
  partsOf(type: ts.Type): readonly ts.Type[] {
    const constraint = this.checker.getBaseConstraintOfType(type) ?? type
    const parts = constraint.isUnion() ? constraint.types : [constraint]
    const values = parts.filter((part) => !isNothing(part))
    return values.length > 0 ? values : parts
  }
}

/**
 * The name of a type that the language has by itself: `any`, `string`, `undefined`. The numbers of `ts.TypeFlags` are
 * others in each major version, and to print a type takes longer than to find it.
 */
export function intrinsicName(type: ts.Type): string | undefined {
  return (type as ts.Type & { readonly intrinsicName?: string }).intrinsicName
}

/** What has no type for an error, and perhaps a name; `any` has none, and tells nothing by itself. */
function isUnresolved(type: ts.Type): boolean {
  return intrinsicName(type) === 'error'
}

/** `undefined` or `null`. */
function isNothing(type: ts.Type): boolean {
  const name = intrinsicName(type)
  return name === 'undefined' || name === 'null'
}

/** The number that a type only is. */
export function numberOf(type: ts.Type): number | undefined {
  return type.isNumberLiteral() ? type.value : undefined
}

/** What an interface or a class extends; that of a generic one is known of its declaration only. */
export function basesOf(type: ts.Type): readonly ts.Type[] {
  const { target = type } = type as ts.Type & { readonly target?: ts.Type }
  return target.getBaseTypes() ?? []
}
