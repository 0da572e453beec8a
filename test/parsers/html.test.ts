/**
 * Scripts of HTML pages, by eslint-plugin-html.
 */
import { describe, expect, it } from 'vitest'
import { fixerOf, IMPORT, marked } from '../support/parsers.ts'

// It changes the ESLint that is loaded already.
const { default: htmlPlugin } = (await import('eslint-plugin-html')) as { default: object }

const fix = fixerOf('login.html', {
  files: ['**/*.html'],
  plugins: { html: htmlPlugin },
})

async function expectFix(text: string, added: string, left: readonly string[] = []): Promise<void> {
  const { code, output } = marked(text, added)
  expect(await fix(code)).toEqual({ output, left })
  expect(await fix(output)).toEqual({ output, left })
}

const page = (scripts: string): string => `<!doctype html>\n<title>805</title>\n${scripts}\n<p onclick="res.code === 805">805</p>\n`

describe('scripts of a page', () => {
  it('a module with imports gets another', async () => {
    await expectFix(
      page(`<script type="module">\nimport { login } from './api.js'\n@importconst res = await login()\nif (res.code === ‹805›) go()\n</script>`),
      `${IMPORT}\n`,
    )
  })

  it('a script that may be a classic one is reported and not fixed', async () => {
    await expectFix(page('<script>\n  api.login().then(function (res) { if (res.code === 805) go() })\n</script>'), '', ['805'])
    await expectFix(page('<script type="module">\n  const res = await api.login()\n  if (res.code === 805) go()\n</script>'), '', ['805'])
  })

  it('a module beside a classic script, and another module', async () => {
    const { code, output } = marked(
      page(
        `<script>\nfunction isOk(res) { return res.code === 200 }\n</script>\n` +
          `<script type="module">\nimport { login } from './api.js'\nconst isOk = (await login()).code === ‹805›\n</script>\n` +
          `<script type="module">\nimport { logout } from './api.js'\nconst isOk = (await logout()).code === ‹804›\n</script>`,
      ),
    )
    const imported = output.replace(/^import \{ log(?:in|out) \}.*\n/gm, (line) => `${line}${IMPORT}\n`)
    expect(await fix(code)).toEqual({ output: imported, left: ['200'] })
  })

  it('the indentation, which eslint-plugin-html takes away, changes nothing else', async () => {
    const { output, left } = await fix(
      page(`<script type="module">\n  import { login } from './api.js'\n  const res = await login()\n  if (res.code === 805) go()\n</script>`),
    )
    expect(left).toEqual([])
    expect(output.replace(/^ +/gm, '')).toBe(
      page(`<script type="module">\nimport { login } from './api.js'\n${IMPORT}\nconst res = await login()\nif (res.code === RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL) go()\n</script>`),
    )
  })

  it('what is no script is left alone', async () => {
    const code = page('<script type="application/json">{ "code": 805 }</script>\n<style>.a { width: 805px }</style>')
    expect(await fix(code)).toEqual({ output: code, left: [] })
  })
})
