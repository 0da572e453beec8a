/**
 * How a file loads modules.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { isFunction } from './functions.ts'
import { callOf } from './parents.ts'
import type { Reference, SourceCode } from './scope.ts'

/** Pages and templates of pages, whose scripts eslint-plugin-html lints one by one. */
const PAGE = /\.(?:x?html?|xml|php|twig|erb|hbs|handlebars|mustache|nunjucks|njk|ejs|tag|we)$/i

/** `import … from 'm'`, `const … = require('m')`, or TypeScript's `import m = require('m')`. */
export type ModuleSystem = 'import' | 'import-equals' | 'require'

/**
 * Tells how a file loads modules.
 *
 * @returns undefined for a file that cannot, or perhaps cannot: a classic script, by the config or by what it uses, a
 *   page, an AMD module, a file of global declarations, or one that asks whether there is a `require` because it also
 *   runs where there is none (UMD).
 */
export function moduleSystem(sourceCode: SourceCode, filename: string): ModuleSystem | undefined {
  const program = sourceCode.ast as unknown as TSESTree.Program
  const has = (...types: string[]): boolean => program.body.some(({ type }) => types.includes(type))
  if (has('ImportDeclaration', 'ExportNamedDeclaration', 'ExportDefaultDeclaration', 'ExportAllDeclaration')) return 'import'
  // A page's classic scripts and its modules are parsed alike: only what stands in a script tells.
  if (PAGE.test(filename)) return undefined
  // Under `verbatimModuleSyntax` a CommonJS file of TypeScript may write no other form.
  if (has('TSImportEqualsDeclaration', 'TSExportAssignment') || filename.endsWith('.cts')) return 'import-equals'
  // Scripts of components are modules.
  if (/\.(?:m[jt]s|vue|svelte|astro)$/.test(filename)) return 'import'
  if (filename.endsWith('.cjs')) return 'require'
  if (freeReferences(sourceCode, ['define']).some(isCall)) return undefined
  const used = freeReferences(sourceCode, ['require', 'module', 'exports'])
  if (used.length > 0) return used.some((reference) => isAsked(reference) || loadsLater(reference)) ? undefined : 'require'
  if (isGlobal(program) || freeReferences(sourceCode, PAGE_LIBRARIES).length > 0) return undefined
  if (program.sourceType === 'module') return isOneFunction(program) ? undefined : 'import'
  const isNode = sourceCode.scopeManager?.globalScope?.set.has('require') === true
  return isNode || (program.sourceType as string) === 'commonjs' ? 'require' : undefined
}

/** What scripts of pages find in place, as no module does. */
const PAGE_LIBRARIES = ['$', 'jQuery', 'Zepto', 'layui']

/** Whether a file of TypeScript has a namespace for all others, which it would not be any more with an import. */
function isGlobal({ body }: TSESTree.Program): boolean {
  return body.some(({ type }) => type === 'TSModuleDeclaration')
}

/**
 * Whether a file is one function that is called at once, strict by itself or called with `this`: a module is strict, has
 * no `this`, and shares no variables anyway.
 */
function isOneFunction({ body }: TSESTree.Program): boolean {
  const [statement, ...others] = body.filter((each) => each.type !== 'EmptyStatement' && !('directive' in each && typeof each.directive === 'string'))
  if (others.length > 0 || statement?.type !== 'ExpressionStatement') return false
  const { expression } = statement
  const call = expression.type === 'UnaryExpression' ? expression.argument : expression
  if (call.type !== 'CallExpression') return false
  const fn = call.callee.type === 'MemberExpression' ? call.callee.object : call.callee
  if (!isFunction(fn) || fn.body.type !== 'BlockStatement') return false
  const [first] = fn.body.body
  const isStrict = first?.type === 'ExpressionStatement' && first.directive === 'use strict'
  return isStrict || call.arguments.some(({ type }) => type === 'ThisExpression')
}

/** Where a file reads names that it does not declare. */
function freeReferences(sourceCode: SourceCode, names: readonly string[]): Reference[] {
  const global = sourceCode.scopeManager?.globalScope
  if (!global) return []
  const configured = names.flatMap((name) => {
    const variable = global.set.get(name)
    return variable === undefined || variable.defs.length > 0 ? [] : variable.references
  })
  const unresolved = global.through.filter(({ identifier, resolved }) => !resolved && names.includes((identifier as TSESTree.Identifier).name))
  return [...configured, ...unresolved]
}

function callTo({ identifier }: Reference): TSESTree.CallExpression | undefined {
  return callOf(identifier)
}

/** Whether a name is asked for before it is used: `typeof require`. */
function isAsked({ identifier }: Reference): boolean {
  const { parent } = identifier as TSESTree.Node
  return parent?.type === 'UnaryExpression' && parent.operator === 'typeof'
}

/** `define(['a'], (a) => …)` */
function isCall(reference: Reference): boolean {
  return callTo(reference) !== undefined
}

/** `require(['a'], (a) => …)`, which loads in its own time. */
function loadsLater(reference: Reference): boolean {
  return callTo(reference)?.arguments[0]?.type === 'ArrayExpression'
}
