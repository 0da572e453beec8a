/**
 * What has run by the time that a place in a file is evaluated. Imports are hoisted; a `require` runs where it stands.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { isOwnModule } from './callee.ts'
import { withoutAssertions } from './code-literal.ts'
import { isFunction } from './functions.ts'
import { kept } from './kept.ts'
import { isName, propertyName } from './property-name.ts'
import type { SourceCode } from './scope.ts'

/** Whether every declarator of a statement loads a module: `const a = require('a'), b = require('b').c`. */
export function isRequireDeclaration(statement: TSESTree.Node): boolean {
  return statement.type === 'VariableDeclaration' && statement.declarations.every(({ init }) => init !== null && isRequire(init))
}

/** Whether a statement is TypeScript's `import a = require('a')`. */
export function isImportEquals(statement: TSESTree.Node): statement is TSESTree.TSImportEqualsDeclaration {
  return statement.type === 'TSImportEqualsDeclaration' && statement.moduleReference.type === 'TSExternalModuleReference'
}

function isRequire(expression: TSESTree.Node): boolean {
  const node = withoutAssertions(expression)
  if (node.type === 'MemberExpression') return propertyName(node) !== undefined && isRequire(node.object)
  if (node.type !== 'CallExpression' || !isName(node.callee, 'require')) return false
  // What computes the module's name may run code of the file.
  return node.arguments.every(({ type }) => type === 'Literal')
}

/** Statements that the compiler removes, that are hoisted, or that do nothing. */
const INERT = new Set(['EmptyStatement', 'FunctionDeclaration', 'ImportDeclaration', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration'])

function runsNoOtherCode(statement: TSESTree.Node): boolean {
  if (INERT.has(statement.type) || isRequireDeclaration(statement) || isImportEquals(statement)) return true
  return statement.type === 'ExpressionStatement' && (typeof statement.directive === 'string' || isRequire(statement.expression))
}

/** The statements at the start of a file that only load modules and declare functions, so that no other code runs before them. */
export function leadingRequires(sourceCode: SourceCode): ReadonlySet<TSESTree.Node> {
  const program = sourceCode.ast as unknown as TSESTree.Program
  return kept(leading, program, () => {
    const other = program.body.find((statement) => !runsNoOtherCode(statement))
    return new Set(other ? program.body.slice(0, program.body.indexOf(other)) : program.body)
  })
}

const leading = new WeakMap<TSESTree.Program, ReadonlySet<TSESTree.Node>>()

/**
 * Whether the names that a statement of the top level declares have their values when a place is evaluated.
 */
export function isLoadedBefore(sourceCode: SourceCode, statement: TSESTree.Node, at: TSESTree.Node): boolean {
  const isOrdered = statement.type === 'VariableDeclaration' || statement.type === 'TSEnumDeclaration' || isImportEquals(statement)
  if (!isOrdered) return true
  // What stands above it is hoisted, or does nothing.
  if (leadingRequires(sourceCode).has(statement)) return true
  const isHoisted = outermostFunction(at)?.type === 'FunctionDeclaration'
  return at.range[0] >= statement.range[1] && (!isHoisted || !isFunctionReadBefore(sourceCode, statement))
}

function outermostFunction(at: TSESTree.Node): TSESTree.Node | undefined {
  let outermost: TSESTree.Node | undefined
  for (let node = at.parent; node; node = node.parent) if (isFunction(node)) outermost = node
  return outermost
}

/** Whether what stands before a statement can call a function that is hoisted over it, for example one that calls another. */
function isFunctionReadBefore(sourceCode: SourceCode, statement: TSESTree.Node): boolean {
  return kept(readBefore, statement, () => isAnyReadBefore(sourceCode, statement))
}

const readBefore = new WeakMap<TSESTree.Node, boolean>()

function isAnyReadBefore(sourceCode: SourceCode, statement: TSESTree.Node): boolean {
  const { body } = sourceCode.ast as unknown as TSESTree.Program
  const isInCycle = mayBeInCycle(sourceCode)
  return body.some((candidate) => {
    const fn = candidate.type === 'ExportNamedDeclaration' || candidate.type === 'ExportDefaultDeclaration' ? candidate.declaration : candidate
    if (isInCycle && fn?.type === 'FunctionDeclaration' && fn !== candidate) return true
    if (fn?.type !== 'FunctionDeclaration' || !fn.id) return false
    const variable = sourceCode.scopeManager?.getDeclaredVariables(fn).find(({ identifiers }) => identifiers[0] === fn.id)
    return variable?.references.some(({ identifier }) => (isExported(identifier) ? isInCycle : identifier.range[0] < statement.range[0])) === true
  })
}

/** Whether a module of the project that this file loads may load it in turn, and call what it exports before its own code has run. */
function mayBeInCycle({ ast, text }: SourceCode): boolean {
  if (text.includes('require(')) return true
  return (ast as unknown as TSESTree.Program).body.some((statement) => {
    const isType = 'importKind' in statement && statement.importKind === 'type'
    return !isType && 'source' in statement && !!statement.source && isOwnModule(statement.source.value)
  })
}

/** Whether a name stands in `export { f }` or `export default f`. */
function isExported({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'ExportSpecifier' || parent?.type === 'ExportDefaultDeclaration'
}
