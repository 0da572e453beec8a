/**
 * Enums of the user's own, as the type checker knows them: what they are called, where they live and what they have.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type ts from 'typescript'
import type { FileTypes } from './file-types.ts'
import { kept } from './kept.ts'
import { exportsAllForTypes, isForTypesOnly, loadsModule } from './module-loads.ts'

/** An enum of the user's own that a code's type is. */
export interface OwnEnum {
  readonly name: string
  /** The file that declares it. */
  readonly file: string
  readonly isExported: boolean
  /** Whether a file's import may bring its values, from whatever module: one that exports it again, or by an alias of paths. */
  readonly isBroughtBy: (specifier: TSESTree.ImportClause) => boolean
  /** Whether its module loads a file that does not load it yet: an import of it would close a circle. */
  readonly wouldCircle: (file: string) => boolean
  /** The names of its members by their values; of two with one value, the first. */
  readonly members: ReadonlyMap<number, string>
  /** All its members, with the values that are numbers. */
  readonly codes: ReadonlyMap<string, number | undefined>
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
    const { checker, program } = this.#types
    const members = new Map<number, string>()
    const codes = new Map<string, number | undefined>()
    for (const member of declaration.members) {
      const value = checker.getConstantValue(member)
      const { name } = member
      if (!('text' in name)) continue
      codes.set(name.text, typeof value === 'number' ? value : undefined)
      if (typeof value === 'number' && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name.text)) kept(members, value, () => name.text)
    }
    const file = declaration.getSourceFile()
    return {
      name: declaration.name.text,
      file: file.fileName,
      isExported: isExported(checker, declaration, file),
      isBroughtBy: (specifier) => this.#isBroughtBy(specifier, declaration),
      wouldCircle: (other) => loadsModule(program, file.fileName, other) && !loadsModule(program, other, file.fileName),
      members,
      codes,
    }
  }

  #isBroughtBy({ local, parent }: TSESTree.ImportClause, declaration: ts.EnumDeclaration): boolean {
    const { checker } = this.#types
    // The parser's own `getSymbolAtLocation` is there since typescript-eslint 6 only.
    const node = this.#types.tsNodeOf(local)
    const symbol = node && checker.getSymbolAtLocation(node)
    const type = symbol && checker.getDeclaredTypeOfSymbol(symbol)
    if (type?.getSymbol()?.declarations?.includes(declaration) !== true) return false
    // What the import itself leaves out, a fix adds.
    const exported = checker.getImmediateAliasedSymbol(symbol as ts.Symbol)
    const module = this.#types.tsNodeOf((parent as TSESTree.ImportDeclaration).source)
    return exported !== undefined && !isForTypesOnly(checker, exported) && !(module && exportsAllForTypes(checker, module))
  }

  /**
   * The enum that a module of the program declares by a name.
   *
   * @param module The path of the file, with or without its ending.
   */
  ofModule(module: string, name: string): OwnEnum | undefined {
    const bare = module.replace(/\.[cm]?[jt]sx?$/, '')
    for (const ending of ['.ts', '.tsx', '.mts', '.cts', '/index.ts']) {
      for (const statement of this.#types.program.getSourceFile(bare + ending)?.statements ?? []) {
        const declaration = statement as ts.EnumDeclaration
        const { text } = (declaration.name as ts.Identifier | undefined) ?? {}
        if (text === name && isEnum(declaration)) return kept(this.#known, declaration, () => this.#read(declaration))
      }
    }
    return undefined
  }
}

/** Whether the module that a file is exports an enum by its name, with its values; not one in a namespace. */
function isExported(checker: ts.TypeChecker, declaration: ts.EnumDeclaration, file: ts.SourceFile): boolean {
  const module = declaration.parent === file ? checker.getSymbolAtLocation(file) : undefined
  const exported = module && checker.getExportsOfModule(module).find(({ name }) => name === declaration.name.text)
  return exported !== undefined && !isForTypesOnly(checker, exported)
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
