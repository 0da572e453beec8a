/**
 * The pictures of the READMEs show what the rules say today; else: `npm run docs:screens`.
 */
import { readFileSync } from 'node:fs'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { FILE, TEXT } from '../scripts/screen-example.ts'
import plugin from '../src/index.ts'

/** The letters of a picture's texts: lines are broken in it. */
function lettersOf(picture: string): string {
  const svg = readFileSync(new URL(`../docs/images/${picture}`, import.meta.url), 'utf8')
  return letters([...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]).join(''))
}

const letters = (text: string) => text.replaceAll(/\s/g, '')

describe.each([
  ['en', 'terminal.svg', 'editor.svg'],
  ['zh', 'terminal.zh-CN.svg', 'editor.zh-CN.svg'],
])('in %s', (locale, terminal, editor) => {
  const config = { ...plugin.configs.recommended, settings: { 'rayvision-codes': { locale } } }
  const messages = new Linter({ configType: 'flat' }).verify(TEXT, config, FILE)

  it(`${terminal} shows the messages`, () => {
    const shown = lettersOf(terminal)
    // ESLint's formatter leaves out a full stop at the end.
    for (const { message } of messages) expect(shown).toContain(letters(message).replace(/\.$/, ''))
  })

  it(`${editor} shows the last message and its suggestions`, () => {
    const shown = lettersOf(editor)
    const { message, suggestions = [] } = messages.at(-1)!
    for (const text of [message, ...suggestions.map(({ desc }) => desc)]) expect(shown).toContain(letters(text))
  })
})
