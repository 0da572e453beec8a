/**
 * What declared types tell of a response code, where the parser brought the type checker.
 *
 * `typescript` is never loaded from here: the checker comes with the parser, and its types answer for themselves.
 */
import path from 'node:path'
import type { ParserServicesWithTypeInformation, TSESTree } from '@typescript-eslint/utils'
import type ts from 'typescript'
import type { Reason } from './evidence.ts'
import { kept } from './kept.ts'
import { isApiErrorName, names, wordsOf } from './names.ts'
import { isDistinctive } from './number-ranges.ts'
import { hasTypes } from './parser-services.ts'
import type { SourceCode } from './scope.ts'
import type { Settings, TypeSpecifier } from './settings.ts'

/** An enum of the user's own that a code's type is. */
export interface OwnEnum {
  readonly name: string
  /** The file that declares it. */
  readonly file: string
  readonly isExported: boolean
  /** Whether a file's import brings it, from whatever module: one that exports it again, or by an alias of paths. */
  readonly isBroughtBy: (specifier: TSESTree.ImportSpecifier) => boolean
  /** The names of its members by their values. */
  readonly members: ReadonlyMap<number, string>
}

/** Answers questions about types in one file. */
export class TypeEvidence {
  readonly #services: ParserServicesWithTypeInformation
  readonly #settings: Settings
  readonly #cwd: string
  /** The checker goes through the tree each time that it is asked. */
  readonly #types = new Map<TSESTree.Node, ts.Type | undefined>()
  readonly #ownEnums = new Map<ts.EnumDeclaration, OwnEnum>()

  /**
   * @returns undefined where the parser brought no type information.
   */
  static of(sourceCode: SourceCode, settings: Settings, cwd: string): TypeEvidence | undefined {
    return hasTypes(sourceCode)
      ? new TypeEvidence(sourceCode.parserServices as ParserServicesWithTypeInformation, settings, cwd)
      : undefined
  }

  private constructor(services: ParserServicesWithTypeInformation, settings: Settings, cwd: string) {
    this.#services = services
    this.#settings = settings
    this.#cwd = cwd
  }

  /** What the types of a code and of the object that it is read from tell. */
  reasonsOf(code: TSESTree.Node, holder: TSESTree.Node | undefined): Reason[] {
    const found: Reason[] = []
    const type = this.#typeOf(code)
    if (type !== undefined) {
      if (this.#isCodeType(type)) found.push('enum-type')
      else if (this.#partsOf(type).every((part) => this.#isText(part))) found.push('text-type')
    }
    const owner = holder && this.#awaitedTypeOf(holder)
    if (owner !== undefined) {
      if (this.#matchesSome(owner, this.#settings.responseTypes)) found.push('response-type')
      else if (this.#partsOf(owner).some((part) => this.#isForeign(part))) found.push('foreign-type')
      else if (this.#settings.responseTypes.length > 0 && isNamed(owner)) found.push('other-api')
    }
    return found
  }

  /** Whether the type of an expression or a pattern, or what a promise of that type gives, is one that the setting `responseTypes` names. */
  isResponse(node: TSESTree.Node): boolean {
    const type = this.#settings.responseTypes.length > 0 ? this.#typeOf(node) : undefined
    const awaited = type && this.#services.program.getTypeChecker().getAwaitedType(type)
    return awaited !== undefined && this.#matchesSome(awaited, this.#settings.responseTypes)
  }

  /** Whether the type of an expression is the enum of codes, or a union of codes of the table. */
  isCodeType(node: TSESTree.Node): boolean {
    const type = this.#typeOf(node)
    return type !== undefined && this.#isCodeType(type)
  }

  /** Whether a call's parameter takes the enum of codes only. */
  isCodeParameter(call: TSESTree.CallExpression | TSESTree.NewExpression, index: number): boolean {
    const checker = this.#services.program.getTypeChecker()
    const node = this.#services.esTreeNodeToTSNodeMap.get(call) as ts.CallLikeExpression
    const parameters = checker.getResolvedSignature(node)?.getParameters() ?? []
    const parameter = parameters[Math.min(index, parameters.length - 1)]
    if (parameter === undefined) return false
    const type = checker.getTypeOfSymbolAtLocation(parameter, node)
    const declaration = parameter.valueDeclaration as ts.ParameterDeclaration | undefined
    // Of `...codes: RayvisionCode[]`, what each argument is.
    if (declaration?.dotDotDotToken !== undefined) return this.#isCodeType(checker.getTypeArguments(type as ts.TypeReference)[0] ?? type)
    return index < parameters.length && this.#isCodeType(type)
  }

  /** The literal codes of a union that an expression's type is; undefined for a wider type. */
  codesOf(node: TSESTree.Node): ReadonlySet<number> | undefined {
    const type = this.#typeOf(node)
    if (type === undefined) return undefined
    const parts = this.#partsOf(type).map((part) => numberOf(part))
    return parts.every((part) => part !== undefined) ? new Set(parts) : undefined
  }

  /** Whether imports of relative modules must name the file's ending: under Node's own resolution. */
  get needsFileEndings(): boolean {
    // Node16 and NodeNext, in `ts.ModuleResolutionKind` and in `ts.ModuleKind`.
    const { moduleResolution, module = 0 } = this.#services.program.getCompilerOptions()
    return moduleResolution === undefined ? module >= 100 && module < 200 : moduleResolution === 3 || moduleResolution === 99
  }

  /** The enum of the user's own that an expression's type is, or is a part of; for a literal, the type that is expected of it. */
  ownEnumOf(node: TSESTree.Node): OwnEnum | undefined {
    const type = node.type === 'Literal' ? this.#expectedTypeOf(node) : this.#typeOf(node)
    const declaration = type && this.#partsOf(type).map((part) => enumDeclarationOf(part)).find((found) => found !== undefined)
    return declaration && kept(this.#ownEnums, declaration, () => this.#readEnum(declaration))
  }

  #readEnum(declaration: ts.EnumDeclaration): OwnEnum {
    const checker = this.#services.program.getTypeChecker()
    const members = new Map<number, string>()
    for (const member of declaration.members) {
      const value = checker.getConstantValue(member)
      const { name } = member
      if (typeof value === 'number' && 'text' in name && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name.text)) members.set(value, name.text)
    }
    const file = declaration.getSourceFile()
    return {
      name: declaration.name.text,
      file: file.fileName,
      isExported: this.#isExported(declaration, file),
      isBroughtBy: (specifier) => this.#bringsEnum(specifier, declaration),
      members,
    }
  }

  /** Whether the module that a file is exports an enum by its name; not one in a namespace. */
  #isExported(declaration: ts.EnumDeclaration, file: ts.SourceFile): boolean {
    const checker = this.#services.program.getTypeChecker()
    const module = declaration.parent === file ? checker.getSymbolAtLocation(file) : undefined
    return module !== undefined && checker.getExportsOfModule(module).some(({ name }) => name === declaration.name.text)
  }

  #bringsEnum(specifier: TSESTree.ImportSpecifier, declaration: ts.EnumDeclaration): boolean {
    const checker = this.#services.program.getTypeChecker()
    // The parser's own `getSymbolAtLocation` is there since typescript-eslint 6 only.
    const symbol = checker.getSymbolAtLocation(this.#services.esTreeNodeToTSNodeMap.get(specifier.local))
    const type = symbol && checker.getDeclaredTypeOfSymbol(symbol)
    return type?.getSymbol()?.declarations?.includes(declaration) === true
  }

  /** The number that an expression can only be, by its type: a member of an enum of the user's own, from whatever file. */
  numberOf(node: TSESTree.Node): number | undefined {
    const type = this.#typeOf(node)
    return type && numberOf(type)
  }

  /** Whether a type alone says that it is a code: statuses, weights and delays are such numbers too, so there must be others among them. */
  #isCodeType(type: ts.Type): boolean {
    const codes = this.#partsOf(type).map((part) => numberOf(part) ?? NaN)
    return codes.length > 1 && codes.every((code) => this.#settings.table.withCode(code) !== undefined) && codes.some(isDistinctive)
  }

  /** The types that a value may have, without `undefined` and `null`; a type parameter is what it extends. */
  #partsOf(type: ts.Type): readonly ts.Type[] {
    const checker = this.#services.program.getTypeChecker()
    const constraint = checker.getBaseConstraintOfType(type) ?? type
    const parts = constraint.isUnion() ? constraint.types : [constraint]
    const values = parts.filter((part) => !isNothing(part))
    return values.length > 0 ? values : parts
  }

  /** A type with the types that it is made from: the parts of an intersection, what an interface or class extends. */
  #withBases(type: ts.Type): readonly ts.Type[] {
    const own = type.isIntersection() ? type.types : (type.getBaseTypes() ?? [])
    return [type, ...own.flatMap((base) => this.#withBases(base))]
  }

  #typeOf(node: TSESTree.Node): ts.Type | undefined {
    return kept(this.#types, node, () => {
      const tsNode = this.#services.esTreeNodeToTSNodeMap.get(node) as ts.Node | undefined
      const found = tsNode && this.#services.program.getTypeChecker().getTypeAtLocation(tsNode)
      return found && isUnresolved(found) ? undefined : found
    })
  }

  /** The type of an expression; of a promise, what it gives: `expect(api.login()).resolves.toEqual({ code: 805 })`. */
  #awaitedTypeOf(node: TSESTree.Node): ts.Type | undefined {
    const type = this.#typeOf(node)
    return type?.getSymbol()?.name === 'Promise' ? this.#services.program.getTypeChecker().getAwaitedType(type) : type
  }

  #expectedTypeOf(node: TSESTree.Node): ts.Type | undefined {
    const tsNode = this.#services.esTreeNodeToTSNodeMap.get(node) as ts.Expression
    return this.#services.program.getTypeChecker().getContextualType(tsNode)
  }

  #isText(type: ts.Type): boolean {
    if (type.isStringLiteral()) return !/^\d+$/.test(type.value)
    return intrinsicName(type) === 'string'
  }

  /** Whether a type is one of the language's, of the DOM, of Node, or an error or event of a library. */
  #isForeign(type: ts.Type): boolean {
    if (type.isIntersection()) return type.types.some((part) => this.#isForeign(part))
    const symbol = type.aliasSymbol ?? type.getSymbol()
    const declarations = symbol?.declarations ?? []
    if (symbol === undefined || declarations.length === 0) return false
    const { program } = this.#services
    const files = declarations.map((declaration) => declaration.getSourceFile())
    // `Partial<Answer>` is as foreign as what it is made of.
    if (type.aliasTypeArguments && files.every((file) => program.isSourceFileDefaultLibrary(file))) {
      return type.aliasTypeArguments.some((part) => this.#isForeign(part))
    }
    const words = wordsOf(symbol.name)
    const isErrorOrEvent = words.some((word) => names.errorEndings.has(word) || word === 'event')
    // An `ApiError` of the project's own is thrown for a response.
    const isOfApi = isApiErrorName(symbol.name) && !files.some((file) => program.isSourceFileFromExternalLibrary(file))
    if (isErrorOrEvent && this.#hasErrorBase(type)) return !isOfApi
    if (symbol.name === '__type') return false
    return files.every(
      (file) =>
        program.isSourceFileDefaultLibrary(file) ||
        /\/@types\/node\//.test(file.fileName) ||
        (isErrorOrEvent && program.isSourceFileFromExternalLibrary(file)),
    )
  }

  #hasErrorBase(type: ts.Type): boolean {
    return ['Error', 'Event'].some((name) => type.getSymbol()?.name === name) || (type.getBaseTypes() ?? []).some((base) => this.#hasErrorBase(base))
  }

  #matchesSome(type: ts.Type, specifiers: readonly TypeSpecifier[]): boolean {
    return specifiers.length > 0 && this.#partsOf(type).some((part) => this.#withBases(part).some((base) => specifiers.some((specifier) => this.#matches(base, specifier))))
  }

  /** Tells whether a type is the one that typescript-eslint's `TypeOrValueSpecifier` means. */
  #matches(type: ts.Type, specifier: TypeSpecifier): boolean {
    const symbols = [type.aliasSymbol, type.getSymbol()].filter((symbol) => symbol !== undefined)
    const wanted = typeof specifier === 'string' ? [specifier] : [specifier.name].flat()
    return symbols.some((symbol) => {
      if (!wanted.includes(symbol.name)) return false
      if (typeof specifier === 'string') return true
      return (symbol.declarations ?? []).some((declaration) => this.#isFrom(declaration.getSourceFile(), specifier))
    })
  }

  #isFrom(file: ts.SourceFile, specifier: Exclude<TypeSpecifier, string>): boolean {
    const { program } = this.#services
    switch (specifier.from) {
      case 'lib':
        return program.isSourceFileDefaultLibrary(file)
      case 'package':
        return ['', '@types/'].some((scope) => file.fileName.includes(`/node_modules/${scope}${specifier.package}/`))
      default:
        if (specifier.path !== undefined) return path.resolve(this.#cwd, specifier.path) === path.resolve(file.fileName)
        return !program.isSourceFileDefaultLibrary(file) && !program.isSourceFileFromExternalLibrary(file)
    }
  }
}

/**
 * The name of a type that the language has by itself: `any`, `string`, `undefined`. The numbers of `ts.TypeFlags` are
 * others in each major version, and to print a type takes longer than to find it.
 */
function intrinsicName(type: ts.Type): string | undefined {
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

/** Whether a type has a name that was given to it. */
function isNamed(type: ts.Type): boolean {
  return [type.aliasSymbol, type.getSymbol()].some((symbol) => symbol !== undefined && !symbol.name.startsWith('__'))
}

function numberOf(type: ts.Type): number | undefined {
  return type.isNumberLiteral() ? type.value : undefined
}

/** The declaration of the enum that a type is, or is a member of. */
function enumDeclarationOf(type: ts.Type): ts.EnumDeclaration | undefined {
  const declarations = type.getSymbol()?.declarations ?? []
  const candidates = declarations.flatMap((declaration) => [declaration, declaration.parent]) as (ts.Node & { members?: readonly ts.Node[] })[]
  const found = candidates.find((node) => node.members !== undefined && node.members.some((member) => 'initializer' in member) && isEnum(node))
  return found as ts.EnumDeclaration | undefined
}

/** Interfaces and classes have members too; only an enum's text begins with its keyword. */
function isEnum(node: ts.Node): boolean {
  return /^(?:(?:export|declare|const|default)\s+)*enum\b/.test(node.getText())
}
