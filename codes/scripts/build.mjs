// Compiles src to dist: each module as .mjs and .cjs, each with its own declarations.
//
// The compiler is TypeScript itself, module by module, and no bundler: bundlers turn `export * as RayvisionCode` into an
// object that holds every member, which an application's bundler cannot shake, and drop it from the declarations.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const PACKAGE = fileURLToPath(new URL('../', import.meta.url))
const SOURCE = path.join(PACKAGE, 'src')
const OUTPUT = path.resolve(process.argv[2] ?? path.join(PACKAGE, 'dist'))

const ESM = { module: ts.ModuleKind.ESNext, extension: 'mjs', declaration: 'd.mts' }
const COMMONJS = { module: ts.ModuleKind.CommonJS, extension: 'cjs', declaration: 'd.cts' }

/**
 * @param {string} fileName as the compiler would name it, such as `members.d.ts`
 * @param {typeof ESM} format
 * @returns {string} its name in that format, such as `members.d.cts`
 */
function renameOutput(fileName, { extension, declaration }) {
  return fileName.replace(/\.(?:d\.ts|js)$/, (suffix) => `.${suffix === '.js' ? extension : declaration}`)
}

/**
 * @param {readonly string[]} entries the modules to compile, with all that they import
 * @param {typeof ESM} format
 * @param {boolean} declaration whether anyone imports them, and so needs their types
 * @throws {Error} with the compiler's messages, when there are any
 */
function compile(entries, format, declaration) {
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(PACKAGE, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config,
    ts.sys,
    PACKAGE,
  )
  const program = ts.createProgram(entries, {
    ...config.options,
    module: format.module,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowJs: false,
    checkJs: false,
    noEmit: false,
    declaration,
    rootDir: SOURCE,
    outDir: OUTPUT,
  })
  const { diagnostics } = program.emit(undefined, (fileName, text) => {
    const target = renameOutput(fileName, format)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, text.replace(/(['"]\.{1,2}\/[^'"]*)\.js(?=['"])/g, `$1.${format.extension}`))
  })
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics]
  if (faults.length > 0) {
    throw new Error(ts.formatDiagnostics(faults, {
      getCanonicalFileName: (fileName) => fileName,
      getCurrentDirectory: () => PACKAGE,
      getNewLine: () => '\n',
    }))
  }
}

rmSync(OUTPUT, { recursive: true, force: true })
const library = ts.sys.readDirectory(path.join(SOURCE, 'generated'), ['.ts'])
compile(library, ESM, true)
compile(library, COMMONJS, true)
compile([path.join(SOURCE, 'cli.ts')], ESM, false)
chmodSync(path.join(OUTPUT, 'cli.mjs'), 0o755)
