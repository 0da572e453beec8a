import ts from 'typescript'

/** The options of the files that the tests compile; each test adds how modules are resolved. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
}

/**
 * @param files the files to compile, as they lie on the disk
 * @param resolution how modules are resolved
 */
export function createProgram(files: readonly string[], resolution: ts.CompilerOptions): ts.Program {
  return ts.createProgram(files, { ...options, ...resolution })
}

/** @returns the compiler's complaints, as `file:line: message` */
export function complaints(program: ts.Program): string[] {
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, '\n')
    if (!file) return message
    const name = file.fileName.slice(file.fileName.lastIndexOf('/') + 1)
    return `${name}:${file.getLineAndCharacterOfPosition(start).line + 1}: ${message}`
  })
}

export const nodeNext: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
}

export const bundler: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
}
