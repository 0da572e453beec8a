/**
 * Babel's parser for ESLint, in place of `@babel/eslint-parser`, which wants another `@babel/core` than our tools do.
 */
import { parse } from '@babel/parser'
import type { Linter } from 'eslint'

/** What a token of Babel is made of; the types of the package leave tokens open. */
interface BabelToken {
  readonly type: string | { readonly label: string; readonly keyword?: string }
  readonly start: number
  readonly end: number
  readonly loc: object
}

/** ESLint's names of the tokens that are no punctuators. */
const TOKEN_TYPES: Readonly<Record<string, string>> = {
  name: 'Identifier',
  '#name': 'PrivateIdentifier',
  num: 'Numeric',
  bigint: 'Numeric',
  string: 'String',
  regexp: 'RegularExpression',
  '...`': 'Template',
  '...${': 'Template',
  jsxName: 'JSXIdentifier',
  jsxText: 'JSXText',
}

const LITERAL_KEYWORDS: Readonly<Record<string, string>> = { true: 'Boolean', false: 'Boolean', null: 'Null' }

function tokenType({ type }: BabelToken): string {
  if (typeof type === 'string') return type
  if (type.keyword !== undefined) return LITERAL_KEYWORDS[type.keyword] ?? 'Keyword'
  return TOKEN_TYPES[type.label] ?? 'Punctuator'
}

function isComment({ type }: BabelToken): boolean {
  return typeof type === 'string'
}

function isEnd({ type }: BabelToken): boolean {
  return typeof type !== 'string' && type.label === 'eof'
}

interface Options {
  readonly sourceType?: 'commonjs' | 'module' | 'script'
}

/** ESLint's parser interface over Babel's parser: ECMAScript with JSX and Flow. */
export const babelParser: Linter.Parser = {
  meta: { name: 'babel', version: '8' },
  parseForESLint(text, options) {
    const { sourceType = 'module' } = (options ?? {}) as Options
    const { program, comments, tokens } = parse(text, {
      sourceType,
      plugins: ['estree', 'jsx', 'flow'],
      tokens: true,
      ranges: true,
      errorRecovery: false,
    }) as unknown as { program: { type: 'Program'; start: number; end: number }; comments: { type: string }[]; tokens: BabelToken[] }
    const converted = tokens.filter((token) => !isComment(token) && !isEnd(token)).map((token) => ({
      type: tokenType(token),
      value: text.slice(token.start, token.end),
      range: [token.start, token.end],
      start: token.start,
      end: token.end,
      loc: token.loc,
    }))
    for (const comment of comments) comment.type = comment.type.replace('Comment', '')
    return { ast: Object.assign(program, { comments, tokens: converted }) }
  },
}
