/**
 * The script that imports of a file go into: the whole program, or a block of a single-file component.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { isWithin } from './children.ts'
import { kept } from './kept.ts'
import { isInTemplate, scriptBlocks } from './template.ts'
import type { SourceCode } from './scope.ts'

/** A run of statements that loads modules for itself. */
export interface ScriptBlock {
  readonly body: readonly TSESTree.ProgramStatement[]
  readonly range: readonly [number, number]
}

/** A script element of Svelte, as `svelte-eslint-parser` puts it into the program's body. */
interface SvelteScript {
  readonly type: string
  readonly body: readonly TSESTree.ProgramStatement[]
  readonly range: readonly [number, number]
  readonly startTag: {
    readonly range: readonly [number, number]
    readonly attributes: readonly { readonly key?: { readonly name: string }; readonly value?: readonly { readonly value?: string }[] }[]
  }
  readonly endTag?: { readonly range: readonly [number, number] } | null
}

/** The statements of a file that declare for all of it; Svelte's scripts are elements in the program. */
export function topLevel(sourceCode: SourceCode): readonly TSESTree.ProgramStatement[] {
  const program = sourceCode.ast as unknown as TSESTree.Program
  const scripts = svelteScripts(program)
  return scripts.length === 0 ? program.body : scripts.flatMap(({ body }) => body)
}

function svelteScripts({ body }: TSESTree.Program): SvelteScript[] {
  return (body as unknown as SvelteScript[]).filter(({ type }) => type === 'SvelteScriptElement')
}

/**
 * The script whose imports a place sees.
 *
 * Vue's template sees the names of `<script setup>` only, and both scripts of a component see one another's. Svelte's
 * instance and markup see what the module's script imports, so that one import serves all. Astro's markup sees the
 * fenced script.
 *
 * @returns undefined where the file has no such script.
 */
export function scriptBlockFor(sourceCode: SourceCode, at: TSESTree.Node): ScriptBlock | undefined {
  const inTemplate = isInTemplate(sourceCode, at)
  const known = kept(blocks, sourceCode.ast, () => new Map<boolean, ScriptBlock | undefined>())
  return kept(known, inTemplate, () => findBlock(sourceCode, inTemplate))
}

/** The blocks of a file for what stands in its template, and for the rest. */
const blocks = new WeakMap<object, Map<boolean, ScriptBlock | undefined>>()

function findBlock(sourceCode: SourceCode, inTemplate: boolean): ScriptBlock | undefined {
  const program = sourceCode.ast as unknown as TSESTree.Program
  const { isSvelte, isAstro } = (sourceCode.parserServices ?? {}) as { isSvelte?: boolean; isAstro?: boolean }
  if (isSvelte === true) return svelteBlock(program)
  if (isAstro === true) return astroBlock(sourceCode, program)
  const scripts = scriptBlocks(sourceCode)
  if (scripts.length === 0) return inTemplate ? undefined : { body: program.body, range: [0, sourceCode.text.length] }
  const setup = scripts.find(({ isSetup }) => isSetup)
  const block = setup ?? (inTemplate ? undefined : scripts[0])
  return block && { range: block.range, body: program.body.filter((statement) => isWithin(statement, block)) }
}

function svelteBlock(program: TSESTree.Program): ScriptBlock | undefined {
  const scripts = svelteScripts(program)
  const script = scripts.find(isModuleScript) ?? scripts[0]
  return script && { body: script.body, range: [script.startTag.range[1], script.endTag?.range[0] ?? script.range[1]] }
}

function isModuleScript({ startTag }: SvelteScript): boolean {
  return startTag.attributes.some(
    ({ key, value }) => key?.name === 'module' || (key?.name === 'context' && value?.[0]?.value === 'module'),
  )
}

function astroBlock(sourceCode: SourceCode, program: TSESTree.Program): ScriptBlock | undefined {
  const fence = /^\s*---\r?\n?/.exec(sourceCode.text)
  const start = fence?.[0].length ?? 0
  const lineEnd = fence ? sourceCode.text.indexOf('\n---', start - 1) : -1
  if (lineEnd < 0) return undefined
  // Of an empty script, the line's end is that of the opening fence.
  const end = Math.max(start, lineEnd)
  return { range: [start, end], body: program.body.filter((statement) => isWithin(statement, { range: [start, end] })) }
}
