/**
 * What declared types tell of a response code, where the parser brought the type checker.
 */
import path from 'node:path'
import type { TSESTree } from '@typescript-eslint/utils'
import type ts from 'typescript'
import { EnumTypes, type OwnEnum } from './enum-types.ts'
import { withoutAssertions } from './code-literal.ts'
import type { Reason } from './evidence.ts'
import { FileTypes, intrinsicName, numberOf } from './file-types.ts'
import { isForeignCode } from './foreign-types.ts'
import { names } from './names.ts'
import { isDistinctive } from './number-ranges.ts'
import { propertyName } from './property-name.ts'
import type { SourceCode } from './scope.ts'
import type { Settings } from './settings.ts'
import { matchesSome } from './type-specifiers.ts'

/** Answers questions about types in one file. */
export class TypeEvidence {
  readonly #types: FileTypes
  readonly #enums: EnumTypes
  readonly #settings: Settings
  readonly #cwd: string
  #enumOfSettings: { readonly found: OwnEnum | undefined } | undefined

  /**
   * @returns undefined where the parser brought no type information.
   */
  static of(sourceCode: SourceCode, settings: Settings, cwd: string): TypeEvidence | undefined {
    const types = FileTypes.of(sourceCode)
    return types && new TypeEvidence(types, settings, cwd)
  }

  private constructor(types: FileTypes, settings: Settings, cwd: string) {
    this.#types = types
    this.#enums = new EnumTypes(types)
    this.#settings = settings
    this.#cwd = cwd
  }

  /**
   * What the types of a code and of the object that it is read from tell.
   *
   * @param uses The code where it is used, perhaps as a number: `Number(res.code)`.
   * @param holder The object, or the pattern that takes it apart.
   * @param property What the code is called in it.
   */
  reasonsOf(code: TSESTree.Node, uses: readonly TSESTree.Node[], holder: TSESTree.Node | undefined, property: string | undefined): Reason[] {
    const found: Reason[] = []
    const type = this.#types.typeOf(code)
    if (type !== undefined) {
      if (this.#isCodeType(type)) found.push('enum-type')
      else if (this.#isText(type) && uses.some((use) => this.#isText(this.#types.typeOf(use) ?? type))) found.push('text-type')
    }
    const owner = holder && this.#ownerType(holder)
    if (owner !== undefined) {
      if (this.#isNamedResponse(owner) || this.#isBodyOfResponse(holder)) found.push('response-type')
      else if (this.#types.partsOf(owner).every((part) => isForeignCode(this.#types, part, property))) found.push('foreign-type')
      else if (this.#settings.responseTypes.length > 0 && isNamed(owner)) found.push('other-api')
    }
    return found
  }

  /** Whether the type of an expression or a pattern, or what a promise of that type gives, is one that the setting `responseTypes` names. */
  isResponse(node: TSESTree.Node): boolean {
    const type = this.#settings.responseTypes.length > 0 ? this.#types.typeOf(node) : undefined
    const awaited = type && this.#types.checker.getAwaitedType(type)
    return awaited !== undefined && this.#isNamedResponse(awaited)
  }

  /** Whether the type of an expression is the enum of codes, or a union of codes of the table. */
  isCodeType(node: TSESTree.Node): boolean {
    const type = this.#types.typeOf(node)
    return type !== undefined && this.#isCodeType(type)
  }

  /** Whether a call's parameter takes the enum of codes only. */
  isCodeParameter(call: TSESTree.CallExpression | TSESTree.NewExpression, index: number): boolean {
    return this.#types.parameterTypes(call, index).some((type) => this.#isCodeType(type))
  }

  /** The literal codes of a union that an expression's type is; undefined for a wider type. */
  codesOf(node: TSESTree.Node): ReadonlySet<number> | undefined {
    const type = this.#types.typeOf(node)
    if (type === undefined) return undefined
    const parts = this.#types.partsOf(type).map((part) => numberOf(part))
    return parts.every((part) => part !== undefined) ? new Set(parts) : undefined
  }

  /** The number that an expression can only be, by its type: a member of an enum of the user's own, from whatever file. */
  numberOf(node: TSESTree.Node): number | undefined {
    const type = this.#types.typeOf(node)
    return type && numberOf(type)
  }

  /** The enum of the user's own that an expression's type is, or is a part of; for a literal, the type that is expected of it. */
  ownEnumOf(node: TSESTree.Node): OwnEnum | undefined {
    return this.#enums.of(node)
  }

  /** The enum that the settings name, where its module is one of the program and declares it. */
  get enumOfSettings(): OwnEnum | undefined {
    const { module, name } = this.#settings.enum
    if (!module.startsWith('.')) return undefined
    this.#enumOfSettings ??= { found: this.#enums.ofModule(path.resolve(this.#cwd, module), name) }
    return this.#enumOfSettings.found
  }

  /** Whether imports of relative modules must name the file's ending: under Node's own resolution. */
  get needsFileEndings(): boolean {
    // Node16 and NodeNext, in `ts.ModuleResolutionKind` and in `ts.ModuleKind`.
    const { moduleResolution, module = 0 } = this.#types.program.getCompilerOptions()
    return moduleResolution === undefined ? module >= 100 && module < 200 : moduleResolution === 3 || moduleResolution === 99
  }

  /** The type of an object; of a promise, what it gives: `expect(api.login()).resolves.toEqual({ code: 805 })`. */
  #ownerType(holder: TSESTree.Node): ts.Type | undefined {
    const type = this.#types.typeOf(holder)
    return type?.getSymbol()?.name === 'Promise' ? this.#types.checker.getAwaitedType(type) : type
  }

  /** Whether an expression is the body of a response that the settings name, as of axios: `response.data`. */
  #isBodyOfResponse(holder: TSESTree.Node | undefined): boolean {
    const node = holder && withoutAssertions(holder)
    if (node?.type !== 'MemberExpression' || !names.bodyProperties.has(propertyName(node) ?? '') || !this.isResponse(node.object)) return false
    // What has a code of its own is the answer; its data is what was asked for.
    const parts = this.#types.partsOf(this.#ownerType(node.object) as ts.Type)
    return ![...this.#settings.codeProperties].some((name) => parts.some((part) => part.getProperty(name) !== undefined))
  }

  #isNamedResponse(type: ts.Type): boolean {
    return matchesSome(this.#types, type, this.#settings.responseTypes, this.#cwd)
  }

  #isText(type: ts.Type): boolean {
    return this.#types.partsOf(type).every(isText)
  }

  /** Whether a type alone says that it is a code: statuses, weights and delays are such numbers too, so there must be others among them. */
  #isCodeType(type: ts.Type): boolean {
    const codes = this.#types.partsOf(type).map((part) => numberOf(part) ?? NaN)
    return codes.length > 1 && codes.every((code) => this.#settings.table.withCode(code) !== undefined) && codes.some(isDistinctive)
  }
}

/** A text, one text, or texts of one form: `` `ERR_${number}` ``. */
function isText(type: ts.Type): boolean {
  return type.isStringLiteral() || intrinsicName(type) === 'string' || 'texts' in type
}

/** Whether a type has a name that was given to it. */
function isNamed(type: ts.Type): boolean {
  return [type.aliasSymbol, type.getSymbol()].some((symbol) => symbol !== undefined && !symbol.name.startsWith('__'))
}
