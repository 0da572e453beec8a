/**
 * Pages of Astro. `‹805›` is a code that the fix replaces, `@import` the place where it puts the import.
 */
import * as typescriptParser from '@typescript-eslint/parser'
import { describe, expect, it } from 'vitest'
import * as astroParser from 'astro-eslint-parser'
import { fixerOf, IMPORT, marked } from '../support/parsers.ts'

const fix = fixerOf('login.astro', {
  files: ['**/*.astro'],
  languageOptions: { parser: astroParser, parserOptions: { parser: typescriptParser, extraFileExtensions: ['.astro'] } },
})

async function expectFix(text: string, added: string, left: readonly string[] = []): Promise<void> {
  const { code, output } = marked(text, added)
  expect(await fix(code)).toEqual({ output, left })
  expect(await fix(output)).toEqual({ output, left })
}

describe('a page with a fenced script', () => {
  it('fixes the script and the markup', async () => {
    await expectFix(
      "---\nimport { login } from '../api'\n@importconst res: Answer = await login()\nif (res.code === ‹804›) return Astro.redirect('/locked')\n---\n" +
        "<p>{res.code === ‹805› ? 'no' : 'yes'}</p>\n{res.code === ‹200› && <b class={res.code === ‹805› ? 'a' : 'b'}>805</b>}\n",
      `${IMPORT}\n`,
    )
  })

  it('puts the import at the head of a script without imports', async () => {
    await expectFix('---\n@importconst res = await api.login()\n---\n<p>{res.code === ‹805›}</p>\n', `${IMPORT}\n\n`)
  })

  it('puts the import into an empty script', async () => {
    const { output } = await fix('---\n---\n<p>{Astro.locals.res.code === 805}</p>\n')
    expect(output).toMatch(/^---\nimport \{ RayvisionCode \} from 'rayvision-codes'\n+---\n<p>\{Astro\.locals\.res\.code === RayvisionCode\.ACCOUNT_USERNAME_PASSWORD_FAIL\}<\/p>\n$/)
  })

  it('keeps rows apart', async () => {
    await expectFix('---\nconst res = await api.list()\n---\n<ul>{res.data.map((row) => row.code === 200 && <li>{row.name}</li>)}</ul>\n', '')
  })

  it.each([
    ['below an empty line', '\n---\n@importconst isLocked = res.code === ‹804›\n---\n<p />\n'],
    ['that begins behind its fence', '--- @importconst isLocked = res.code === ‹804›\n---\n<p />\n'],
  ])('%s', async (_, text) => {
    await expectFix(text, `${IMPORT}\n\n`)
  })

  it('with CRLF', async () => {
    const { code, output } = marked('---\n@importconst res = await api.login()\n---\n<p>{res.code === ‹805›}</p>\n', `${IMPORT}\n\n`)
    expect(await fix(code.replaceAll('\n', '\r\n'))).toEqual({ output: output.replaceAll('\n', '\r\n'), left: [] })
  })
})

it('markup without a fenced script is reported and not fixed', async () => {
  await expectFix('<p>{Astro.locals.res.code === 805}</p>\na --- b\n---\n', '', ['805'])
  await expectFix('<p>{Astro.locals.res.code === 805}</p>\n', '', ['805'])
})

it('a script element, which is another module, never uses the import of the fenced script', async () => {
  const code = '---\nconst title = 1\n---\n<h1>{title}</h1>\n<script>\n  const res = await api.login()\n  if (res.code === 805) go()\n</script>\n'
  const { output } = await fix(code)
  expect(output).not.toMatch(/^---\nimport/)
})
