/**
 * Compiles a project before and after the fixes of its files: they must not bring or take an error.
 */
import path from 'node:path'
import ts from 'typescript'
import { allCodes } from '../../codes/src/generated/all-codes.ts'

/** A file's text after `--fix`; undefined where the file is not changed. */
export type FixFile = (file: string, text: string) => string | undefined

/** What the compiler said of a project. */
export interface TypeCheck {
  /** Files of the project, and how many of them the fixes changed. */
  readonly files: number
  readonly changed: number
  /** Errors before. */
  readonly errors: number
  /** Errors that are not the same before and after, with the file's name. */
  readonly different: readonly string[]
}

/** The modules that fixes import, for a project that has not installed them. */
function enumModule(name: string, codes: readonly { readonly name: string; readonly code: number }[]): string {
  const members = [...allCodes, ...codes].map((row) => `  const ${row.name} = ${row.code}\n  type ${row.name} = ${row.code}\n`)
  return `export declare namespace ${name} {\n${members.join('')}}\nexport declare type ${name} = number\n`
}

/**
 * Compiles a project twice.
 *
 * @param configFile Its `tsconfig.json`.
 * @param fix What the fixes make of a file.
 * @param modules The modules that fixes import, each with its enum's name and the codes beside those of the table.
 * @returns A text that says why, for a project that cannot be loaded.
 */
export function checkTypes(
  configFile: string,
  fix: FixFile,
  modules: Readonly<Record<string, { readonly name: string; readonly codes: readonly { readonly name: string; readonly code: number }[] }>>,
): TypeCheck | string {
  const read = ts.readConfigFile(configFile, (file) => ts.sys.readFile(file))
  if (read.error) return ts.flattenDiagnosticMessageText(read.error.messageText, '\n')
  const root = path.dirname(configFile)
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(read.config, ts.sys, root)
  const [error] = errors
  if (fileNames.length === 0) return error ? ts.flattenDiagnosticMessageText(error.messageText, '\n') : 'it has no files'
  const stubs = new Map(Object.entries(modules).map(([module, { name, codes }]) => [module, { file: path.join(root, `__${name}.d.ts`), text: enumModule(name, codes) }]))
  const texts = new Map([...stubs.values()].map(({ file, text }) => [file, text]))
  const settings: ts.CompilerOptions = { ...options, noEmit: true, composite: false, incremental: false, skipLibCheck: true, types: options.types ?? [] }
  delete settings.tsBuildInfoFile

  const host = ts.createCompilerHost(settings, true)
  const readFile = host.readFile.bind(host)
  const fileExists = host.fileExists.bind(host)
  const sourceFiles = new Map<string, ts.SourceFile>()
  host.readFile = (file) => texts.get(file) ?? readFile(file)
  host.fileExists = (file) => texts.has(file) || fileExists(file)
  host.getSourceFile = (file, languageVersion) => {
    const known = sourceFiles.get(file)
    if (known) return known
    const text = host.readFile(file)
    if (text === undefined) return undefined
    const made = ts.createSourceFile(file, text, languageVersion, true)
    sourceFiles.set(file, made)
    return made
  }
  const cache = ts.createModuleResolutionCache(root, (name) => name, settings)
  host.resolveModuleNameLiterals = (literals, containing, redirected, chosen) =>
    literals.map(({ text }) => {
      const stub = stubs.get(text)
      if (stub) return { resolvedModule: { resolvedFileName: stub.file, extension: ts.Extension.Dts, isExternalLibraryImport: true } }
      return ts.resolveModuleName(text, containing, chosen, host, cache, redirected)
    })

  const errorsOf = (): string[] => {
    const program = ts.createProgram(fileNames, settings, host)
    return fileNames.flatMap((file) => {
      const source = program.getSourceFile(file)
      if (!source) return []
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      return found.map(({ code, messageText }) => `${path.relative(root, file)}: TS${code} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
    })
  }

  const before = errorsOf()
  let changed = 0
  for (const file of fileNames) {
    const text = host.readFile(file)
    const fixed = text === undefined ? undefined : fix(file, text)
    if (fixed === undefined) continue
    changed += 1
    texts.set(file, fixed)
    sourceFiles.delete(file)
  }
  return { files: fileNames.length, changed, errors: before.length, different: changed === 0 ? [] : difference(before, errorsOf()) }
}

/** What only one of two lists has, wherever it stands. */
function difference(before: readonly string[], after: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const error of before) counts.set(error, (counts.get(error) ?? 0) - 1)
  for (const error of after) counts.set(error, (counts.get(error) ?? 0) + 1)
  return [...counts].filter(([, count]) => count !== 0).map(([error, count]) => `${count > 0 ? 'new' : 'gone'}: ${error}`)
}
