/**
 * typescript-eslint's parser, with `null` in place of every part that a node does not have: the trees of Oxlint.
 */
import * as typescriptParser from '@typescript-eslint/parser'
import type { Linter } from 'eslint'

export const nullParser: Linter.Parser = {
  parseForESLint(text, options) {
    const parsed = typescriptParser.parseForESLint(text, options as never)
    fill(parsed.ast as never)
    return parsed as never
  },
}

function fill(node: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent') continue
    if (value === undefined) node[key] = null
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(child)) fill(child)
  }
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value
}
