/**
 * Enums of the user's own, as the type checker knows them: what they are called, where they live and what they have.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type ts from 'typescript'
import type { FileTypes } from './file-types.ts'
import { kept } from './kept.ts'

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

/** The enums of the types in one file, each read once. */
export class EnumTypes {
  readonly #types: FileTypes
  readonly #known = new Map<ts.EnumDeclaration, OwnEnum>()

  constructor(types: FileTypes) {
    this.#types = types
  }

  /** The enum that an expression's type is, or is a part of; for a literal, the type that is expected of it. */
  of(node: TSESTree.Node): OwnEnum | undefined {
    const types = node.type === 'Literal' ? this.#types.expectedTypes(node) : [this.#types.typeOf(node) ?? []].flat()
    const parts = types.flatMap((type) => this.#types.partsOf(type))
    const declaration = parts.map((part) => enumDeclarationOf(part)).find((found) => found !== undefined)
    return declaration && kept(this.#known, declaration, () => this.#read(declaration))
  }

  #read(declaration: ts.EnumDeclaration): OwnEnum {
    const { checker } = this.#types
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
      isExported: isExported(checker, declaration, file),
      isBroughtBy: (specifier) => this.#isBroughtBy(specifier, declaration),
      members,
    }
  }

  #isBroughtBy({ local }: TSESTree.ImportSpecifier, declaration: ts.EnumDeclaration): boolean {
    const { checker } = this.#types
    // The parser's own `getSymbolAtLocation` is there since typescript-eslint 6 only.
    const node = this.#types.tsNodeOf(local)
    const symbol = node && checker.getSymbolAtLocation(node)
    const type = symbol && checker.getDeclaredTypeOfSymbol(symbol)
    return type?.getSymbol()?.declarations?.includes(declaration) === true
  }
}

/** Whether the module that a file is exports an enum by its name; not one in a namespace. */
function isExported(checker: ts.TypeChecker, declaration: ts.EnumDeclaration, file: ts.SourceFile): boolean {
  const module = declaration.parent === file ? checker.getSymbolAtLocation(file) : undefined
  return module !== undefined && checker.getExportsOfModule(module).some(({ name }) => name === declaration.name.text)
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
