/**
 * The playground in a browser: what one does there, how quick it is, and what it weighs.
 */
import fs from 'node:fs/promises'
import path from 'node:path'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { examples } from '../../docs/.vitepress/theme/playground/examples.ts'
import { writeLink } from '../../docs/.vitepress/theme/playground/link.ts'
import { defaultState, type PlaygroundState } from '../../docs/.vitepress/theme/playground/state.ts'
import { axeFindings, openPage, takePicture, type WatchedPage } from './support/browser.ts'
import { folderOfRepository, type ServedSite } from './support/server.ts'
import { runSite } from './support/site.ts'

const running = runSite()
/** What the tests measured, for those who compare. */
const figures: Record<string, number> = {}

afterAll(async () => {
  if (Object.keys(figures).length === 0) return
  await fs.mkdir(path.join(folderOfRepository, '.tmp'), { recursive: true })
  await fs.writeFile(path.join(folderOfRepository, '.tmp/playground.json'), `${JSON.stringify(figures, undefined, 2)}\n`)
  console.log('Playground:', figures)
})

/** Opens the playground and waits for the first lint. */
async function openPlayground(address = 'playground/', options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const watched = await openPage(running.browser, running.site, { viewport: { width: 1360, height: 900 }, ...options })
  await watched.page.goto(running.site.url(address))
  await linted(watched.page)
  return watched
}

/** The address of a state that differs from the default. */
async function addressOf(state: Partial<PlaygroundState>): Promise<string> {
  return `playground/${await writeLink({ ...defaultState(), ...state })}`
}

/** Waits until a text was linted, at least so often. */
async function linted(page: Page, times = 1): Promise<void> {
  await page.waitForFunction(`Number(document.querySelector('.playground')?.dataset.runs) >= ${times}`, undefined, { timeout: 20_000 })
}

const editor = (page: Page): Locator => page.getByRole('textbox', { name: 'Your code' })
const output = (page: Page): Locator => page.getByRole('textbox', { name: 'After eslint --fix' })
const squiggles = (page: Page): Locator => editor(page).locator('.cm-lintRange')
const count = (page: Page): Locator => page.locator('.playground-count [role=status]')

/** The text of an editor; it shows no more lines than fit, which the tests keep few. */
async function textOf(editorOrOutput: Locator): Promise<string> {
  return (await editorOrOutput.locator('.cm-line').allInnerTexts()).map((line) => line.replace(/^\n$/, '')).join('\n')
}

/** The text of the element that has the focus. */
async function focused(page: Page): Promise<string> {
  return (await page.evaluate<string>('document.activeElement.innerText')).replace(/\s+/g, ' ')
}

/** Writes a text in place of the one in the editor. */
async function write(page: Page, text: string): Promise<void> {
  await editor(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}

/** Waits until a text is what it should be. */
async function expectText(locator: Locator, expected: RegExp | string): Promise<void> {
  await expect.poll(() => locator.innerText(), { timeout: 10_000 }).toMatch(expected)
}

const LOGIN = 'const res = await api.login(user)\nif (res.code === 805) ask(res.message)\n'

/** A page that ends its test without complaints, of the browser or of ours. */
async function closeClean({ page, context, problems, foreignRequests }: WatchedPage): Promise<void> {
  expect(problems).toEqual([])
  expect(foreignRequests).toEqual([])
  await page.close()
  await context.close()
}

describe('editing', () => {
  it('marks a problem as one types, explains it on hover, fixes it, and shows the fixed text beside it', async () => {
    const watched = await openPlayground()
    const { page } = watched
    await write(page, 'const res = await api.login(user)\n')
    await expectText(count(page), 'No problems')
    expect(await squiggles(page).count()).toBe(0)

    await page.keyboard.type('if (res.code === 805) ask(res.message)')
    await expectText(count(page), /^1 problem \(1 error, 0 warnings\)$/)
    await expect.poll(() => squiggles(page).allInnerTexts()).toEqual(['805'])
    await expect.poll(() => textOf(output(page))).toContain('if (res.code === RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL)')
    const changed = await output(page).locator('.playground-changed-line').allInnerTexts()
    expect(changed).toContain("import { RayvisionCode } from 'rayvision-codes'")
    expect(changed).not.toContain('const res = await api.login(user)')

    await squiggles(page).hover()
    const tooltip = page.locator('.cm-tooltip')
    await expectText(tooltip, 'The response code 805 means ACCOUNT_USERNAME_PASSWORD_FAIL')
    const link = tooltip.getByRole('link', { name: 'no-magic-code' })
    expect(await link.getAttribute('href')).toBe(`${running.site.base}rules/no-magic-code/`)
    expect((await page.request.get(running.site.url('rules/no-magic-code/'))).status()).toBe(200)
    await takePicture(page, 'playground-hover')

    await tooltip.getByRole('button', { name: 'Fix' }).click()
    await expectText(count(page), 'No problems')
    expect(await textOf(editor(page))).toBe(await textOf(output(page)))
    await page.keyboard.press('Control+z')
    await expectText(count(page), /^1 problem/)
    await closeClean(watched)
  })

  it('works with the keyboard alone: the list of problems, a suggestion, the next problem, its fix', async () => {
    const watched = await openPlayground()
    const { page } = watched
    await write(page, 'const res = await api.login(user)\nif (res.code) ask(res.message)\n')
    await expectText(count(page), /^1 problem/)
    await page.keyboard.press('Control+Shift+M')
    expect(await focused(page)).toBe('2:5 line 2, column 5')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('no-code-truthiness')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Ask for failure: res.code !== RayvisionCode.SUCCESS.')
    await page.keyboard.press('Enter')
    await expect.poll(() => textOf(editor(page))).toContain('if (res.code !== RayvisionCode.SUCCESS) ask(res.message)')
    await expectText(count(page), 'No problems')

    await write(page, `\n\n${LOGIN}`)
    await expectText(count(page), /^1 problem/)
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+Shift+M')
    await page.keyboard.press('Escape')
    await page.keyboard.press('F8')
    expect(await page.evaluate('getSelection().toString()')).toBe('805')
    // The hover text is open, and Tab goes into it.
    await page.locator('.cm-tooltip').waitFor()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('no-magic-code')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Fix')
    await page.keyboard.press('Enter')
    await expectText(count(page), 'No problems')
    await editor(page).focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('After eslint --fix')
    await closeClean(watched)
  })

  it('offers the same below the editor: the place, the fix, the suggestions', async () => {
    const watched = await openPlayground()
    const { page } = watched
    await write(page, `${LOGIN}if (res.code === 803) ask(res.message)\n`)
    const items = page.locator('.playground-problems > li')
    await expect.poll(() => items.count()).toBe(2)
    await items.nth(1).getByRole('button', { name: 'line 3, column 18' }).click()
    expect(await page.evaluate('document.activeElement.closest(".cm-editor") === document.querySelector(".cm-editor")')).toBe(true)
    await items.nth(1).getByRole('button', { name: /^Replace 803 with RayvisionCode\.ACCOUNT_LOCKED / }).click()
    await expect.poll(() => textOf(editor(page))).toContain('if (res.code === RayvisionCode.ACCOUNT_LOCKED)')
    await items.first().getByRole('button', { name: 'Fix' }).click()
    await expectText(count(page), 'No problems')
    await closeClean(watched)
  })
})

describe('the reasons', () => {
  it('are those for the code under the cursor, and say why a number is left alone', async () => {
    const watched = await openPlayground()
    const { page } = watched
    await write(page, `${LOGIN}child.on('exit', (code) => { if (code === 100) retry() })\n`)
    const evidence = page.locator('.playground-evidence')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('End')
    for (let i = 0; i < 'retry() })'.length + 3; i += 1) await page.keyboard.press('ArrowLeft')
    await expectText(evidence, /code \(line 3\): no response code/)
    await page.getByRole('button', { name: 'line 2, column 18' }).click()
    await expectText(evidence, /res\.code \(line 2\): proved to be a response code/)
    const weights = await evidence.locator('tbody td:last-child').allInnerTexts()
    const sum = await evidence.locator('tfoot td').innerText()
    expect(weights.length).toBeGreaterThan(1)
    expect(weights.map(Number).reduce((a, b) => a + b)).toBe(Number(sum))
    await closeClean(watched)
  })
})

describe('rules and settings', () => {
  it('a rule can be switched off, to a warning and back, and the preset can be changed', async () => {
    const watched = await openPlayground(await addressOf({ code: LOGIN }))
    const { page } = watched
    await expectText(count(page), /^1 problem \(1 error/)
    const rule = page.getByLabel('no-magic-code', { exact: true })
    await rule.selectOption('warn')
    await expectText(count(page), /^1 problem \(0 errors, 1 warning\)/)
    await rule.selectOption('off')
    await expectText(count(page), 'No problems')
    await page.getByRole('button', { name: 'Reset' }).click()
    await expectText(count(page), /^1 problem \(1 error/)

    await write(page, 'const res = await api.login(user)\nif (res.code >= 800) ask(res.message)\n')
    await expectText(count(page), 'No problems')
    await page.getByRole('radio', { name: 'strict' }).check()
    await expectText(count(page), /^1 problem/)
    await closeClean(watched)
  })

  it('the messages, the edition and the enum follow the settings', async () => {
    const watched = await openPlayground(await addressOf({ code: `${LOGIN}if (res.code === 610) sign()\n` }))
    const { page } = watched
    const problems = page.locator('.playground-problems')
    await expectText(problems, 'The response code 610 (SIGNATURE_EXPIRED) came with edition 2020-01')
    await page.getByLabel('Edition').selectOption('2020-01')
    await expectText(problems, 'The response code 610 means SIGNATURE_EXPIRED')
    await page.getByLabel('Language of messages').selectOption('zh')
    await expectText(problems, '响应码 610')
    await page.getByLabel('Enum name').fill('Code')
    await page.getByLabel('Enum module').fill('./src/codes.js')
    await expect.poll(() => textOf(output(page))).toContain("import { Code } from './codes.js'")
    await page.getByLabel('Code properties').fill('errno, state')
    await expectText(count(page), 'No problems')
    await closeClean(watched)
  })

  it('wrong settings are told in the words of the plugin, and right ones lint again', async () => {
    const watched = await openPlayground(await addressOf({ code: `${LOGIN}if (res.code === 70001) go()\n` }))
    const { page } = watched
    const others = page.getByLabel('Other settings (JSON)')
    const trouble = page.locator('.playground-settings [role=alert]')
    await others.fill('{ "codes": [')
    await expectText(trouble, 'This is no JSON')
    await expectText(count(page), 'nothing is linted')
    await others.fill('[]')
    await expectText(trouble, 'Expected an object')
    await others.fill('{ "locale": "zh" }')
    await expectText(trouble, '“locale” has a field of its own above.')
    await others.fill('{ "codes": [{ "code": "x" }] }')
    await expectText(trouble, 'settings["rayvision-codes"].codes[0].code: expected a positive integer, found "x".')
    await takePicture(page, 'playground-settings', { fullPage: true })
    expect(await squiggles(page).count()).toBe(0)
    await others.fill('{ "codes": [{ "code": 70001, "name": "MY_CODE" }] }')
    await expectText(page.locator('.playground-problems'), 'The response code 70001 means MY_CODE')
    expect(await trouble.innerText()).toBe('')
    await closeClean(watched)
  })
})

describe('languages', () => {
  it('TypeScript’s parser is loaded when TypeScript is chosen, and not before', async () => {
    running.site.served.length = 0
    const watched = await openPlayground(await addressOf({ code: LOGIN }))
    const { page } = watched
    const before = running.site.served.length
    await page.getByLabel('Language', { exact: true }).selectOption('ts')
    await linted(page, 2)
    figures['kilobytes more with TypeScript'] = kilobytes(running.site.served.slice(before))
    expect(Math.max(...running.site.served.slice(0, before).map(({ bytes }) => bytes))).toBeLessThan(600_000)
    expect(Math.max(...running.site.served.slice(before).map(({ bytes }) => bytes))).toBeGreaterThan(600_000)
    await write(page, 'const res: Answer = await api.login(user)\nif ((res.code as number) === 805) ask(res.message!)\n')
    await expectText(count(page), /^1 problem/)
    await expect.poll(() => textOf(output(page))).toContain('(res.code as number) === RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL')
    await closeClean(watched)
  })

  it('a script becomes a Vue component when Vue is chosen, whose template is linted, too', async () => {
    const watched = await openPlayground(await addressOf({ code: LOGIN }))
    const { page } = watched
    running.site.served.length = 0
    await page.getByLabel('Language', { exact: true }).selectOption('vue')
    await expect.poll(() => textOf(editor(page))).toBe(`<script setup>\n${LOGIN}</script>\n`)
    await linted(page, 2)
    figures['kilobytes more with Vue'] = kilobytes(running.site.served)
    await page.keyboard.press('Control+End')
    await editor(page).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText('<template><p v-if="res.code === 602">{{ res.message }}</p></template>\n')
    await expectText(count(page), /^2 problems/)
    await expect.poll(() => textOf(output(page))).toContain('<p v-if="res.code === RayvisionCode.NEED_USER_LOGIN">')
    await closeClean(watched)
  })

  it('a Vue component can be written in TypeScript', async () => {
    const code = '<script setup lang="ts">\nconst res: Answer = await api.login(user)\nif ((res.code as number) === 805) go()\n</script>\n'
    const watched = await openPlayground(await addressOf({ code, language: 'vue' }))
    await expectText(count(watched.page), /^1 problem/)
    await closeClean(watched)
  })

  it('a text that cannot be parsed says so', async () => {
    const watched = await openPlayground(await addressOf({ code: 'if (' }))
    await expectText(watched.page.locator('.playground-problems'), /Parsing error: Unexpected token/)
    await closeClean(watched)
  })
})

describe('links and examples', () => {
  it('a link restores the state, and the address follows what is typed and chosen', async () => {
    const watched = await openPlayground()
    const { page } = watched
    expect(new URL(page.url()).hash).toBe('')
    await write(page, LOGIN)
    await page.getByRole('radio', { name: 'strict' }).check()
    await page.getByLabel('no-magic-code', { exact: true }).selectOption('warn')
    await page.getByLabel('Edition').selectOption('2020-12')
    await page.getByLabel('Enum name').fill('Code')
    await page.getByLabel('Enum module').fill('./codes')
    await page.getByLabel('Other settings (JSON)').fill('{ "responseCalls": ["api.*"] }')
    await watched.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expectText(page.locator('.playground-notice'), 'The link is copied.')
    const link = await page.evaluate<string>('navigator.clipboard.readText()')
    expect(link).toBe(page.url())
    await closeClean(watched)

    const other = await openPlayground(link.slice(running.site.url('').length))
    await expectText(count(other.page), /^1 problem \(0 errors, 1 warning\)/)
    expect(await textOf(editor(other.page))).toBe(LOGIN)
    expect(await other.page.getByRole('radio', { name: 'strict' }).isChecked()).toBe(true)
    expect(await other.page.getByLabel('Edition').inputValue()).toBe('2020-12')
    expect(await other.page.getByLabel('Other settings (JSON)').inputValue()).toBe('{ "responseCalls": ["api.*"] }')
    await expect.poll(() => textOf(output(other.page))).toContain("import { Code } from '../codes'")
    await closeClean(other)
  })

  it('a damaged link says so and gives the first example', async () => {
    const link = await addressOf({ code: LOGIN })
    const watched = await openPlayground(link.slice(0, -10))
    const notice = watched.page.locator('.playground-notice')
    await expectText(notice, 'The playground cannot read this link')
    expect(await textOf(editor(watched.page))).toBe(examples[0].code.en)
    await write(watched.page, LOGIN)
    await expect.poll(() => notice.innerText()).toBe('')
    await watched.page.evaluate((hash) => { (globalThis as unknown as { location: { hash: string } }).location.hash = hash }, '#state=AAAA')
    await expectText(notice, 'The playground cannot read this link')
    expect(await textOf(editor(watched.page))).toBe(examples[0].code.en)
    await closeClean(watched)
  })

  it('a link that is put into the address of the open page is followed', async () => {
    const watched = await openPlayground()
    await watched.page.evaluate((hash) => { (globalThis as unknown as { location: { hash: string } }).location.hash = hash }, await writeLink({ ...defaultState(), code: LOGIN }))
    await expect.poll(() => textOf(editor(watched.page))).toBe(LOGIN)
    await closeClean(watched)
  })

  it('the page’s other language keeps what was typed', async () => {
    const watched = await openPlayground()
    const { page } = watched
    await write(page, LOGIN)
    await page.waitForFunction('location.hash.length > 10')
    await page.locator('.VPFlyout.VPNavBarTranslations button').click()
    await page.getByRole('link', { name: '简体中文' }).click()
    await expectText(page.locator('.playground h1'), '在线试用')
    await expect.poll(() => textOf(page.getByRole('textbox', { name: '你的代码' }))).toBe(LOGIN)
    await closeClean(watched)
  })

  it('each example is there', async () => {
    const watched = await openPlayground()
    const { page } = watched
    for (const [index, { title, code, reports }] of examples.entries()) {
      await page.getByLabel('Example').selectOption({ label: title.en })
      await expect.poll(() => textOf(editor(page))).toBe(code.en)
      await expect.poll(async () => [...new Set(await page.locator('.playground-problems a').allInnerTexts())].sort()).toEqual(reports)
      if (index === 1) await takePicture(page, 'playground-switch', { fullPage: true })
      if (reports.length === 0) await takePicture(page, 'playground-left-alone', { fullPage: true })
    }
    await closeClean(watched)
  })
})

describe('the page', () => {
  it('is in Chinese, with the messages, for the readers of Chinese', async () => {
    const watched = await openPlayground('zh/playground/')
    const { page } = watched
    await expectText(page.locator('.playground h1'), '在线试用')
    await expectText(page.locator('.playground-count [role=status]'), /^4 个问题/)
    await expectText(page.locator('.playground-problems'), '响应码 805')
    expect(await page.locator('.playground-problems a').first().getAttribute('href')).toBe(`${running.site.base}zh/rules/no-magic-code/`)
    expect(await axeFindings(page)).toEqual([])
    await takePicture(page, 'playground-zh', { fullPage: true })
    await closeClean(watched)
  })

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { colorScheme: 'light', viewport: { width: 390, height: 800 } }],
    ['narrow-dark', { colorScheme: 'dark', viewport: { width: 390, height: 800 } }],
  ] satisfies [string, BrowserContextOptions][])('has no serious finding of axe: %s', async (name, options) => {
    const watched = await openPlayground(await addressOf({ code: `${LOGIN}if (res.code) go() // ${'long '.repeat(30)}\n`, changedRules: { 'no-magic-code': 'warn' } }), options)
    const { page } = watched
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await takePicture(page, `playground-${name}`, { fullPage: true })
    await squiggles(page).first().hover()
    await page.locator('.cm-tooltip').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await closeClean(watched)
  })

  it('works offline once it is loaded', async () => {
    const watched = await openPlayground()
    await watched.context.setOffline(true)
    await write(watched.page, LOGIN)
    await expectText(count(watched.page), /^1 problem/)
    await expect.poll(() => textOf(output(watched.page))).toContain('RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL')
    await closeClean(watched)
  })

  it('says so when a parser cannot be loaded', async () => {
    const { page, context } = await openPlayground()
    await context.setOffline(true)
    await page.getByLabel('Language', { exact: true }).selectOption('ts')
    await expectText(page.locator('.playground-trouble').first(), 'ESLint stopped: ')
    expect(await count(page).innerText()).toBe('')
    await page.getByLabel('Language', { exact: true }).selectOption('js')
    await expectText(count(page), /^4 problems/)
    await context.close()
  })
})

/** The thousands of bytes that went over the wire for files, each counted once. */
function kilobytes(files: ServedSite['served']): number {
  const sizes = new Map(files.map(({ file, bytes }) => [file, bytes]))
  return Math.round([...sizes.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000)
}

/** Notes in the page when each lint was shown, how long ESLint took for it, and when the key before it was pressed. */
const WATCH = `
  globalThis.shown = []
  let pressed = 0
  document.addEventListener('keydown', () => { pressed = performance.now() }, true)
  new MutationObserver(() => {
    const { runs, milliseconds } = document.querySelector('.playground')?.dataset ?? {}
    if (Number(runs) > shown.length) shown.push({ at: performance.now(), milliseconds: Number(milliseconds), sinceKey: performance.now() - pressed })
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-runs'], childList: true })
`

interface Shown {
  readonly at: number
  readonly milliseconds: number
  readonly sinceKey: number
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

/** A file of so many lines, of the examples' functions. */
function fileOf(lines: number): string {
  const functions = examples.filter(({ language }) => language === 'js').map(({ code }) => code.en.replace(/^import .*\n/gm, ''))
  let code = "import { api } from './api.js'\n"
  for (let i = 0; code.split('\n').length < lines; i += 1) {
    code += (functions[i % functions.length] ?? '').replace(/function (\w+)/g, `function $1${i}`)
  }
  return `${code.split('\n').slice(0, lines - 1).join('\n')}\n`
}

describe('speed and weight', () => {
  it('lints within two seconds of the start of loading', async () => {
    running.site.served.length = 0
    const { page, context, problems, foreignRequests } = await openPage(running.browser, running.site)
    await page.addInitScript(WATCH)
    await page.goto(running.site.url('playground/'))
    await linted(page)
    const [first] = await page.evaluate<Shown[]>('shown')
    figures['first lint, milliseconds after the start of loading'] = Math.round(first!.at)
    figures['kilobytes loaded at first, compressed'] = kilobytes(running.site.served)
    figures['kilobytes of the worker with ESLint and the plugin, compressed'] = kilobytes(running.site.served.filter(({ file }) => file.includes('worker')))
    expect(first!.at).toBeLessThan(2000)
    await closeClean({ page, context, problems, foreignRequests })
  })

  it('lints a file of 300 lines in under 50 ms for each key', async () => {
    // Cut where a function ends, so that it can be parsed.
    const code = fileOf(320).split('\n}\n').slice(0, -1).map((part) => `${part}\n}\n`).join('')
    const lines = code.split('\n').length
    expect(lines).toBeGreaterThanOrEqual(300)
    const watched = await openPage(running.browser, running.site)
    const { page } = watched
    await page.addInitScript(WATCH)
    await page.goto(running.site.url(await addressOf({ code })))
    await linted(page)
    await expectText(count(page), /^\d+ problems/)
    await editor(page).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText('// ')
    await linted(page, 2)
    const keys = 60
    for (let key = 0; key < keys; key += 1) {
      await page.keyboard.press('x')
      await linted(page, key + 3)
    }
    const shown = (await page.evaluate<Shown[]>('shown')).slice(2)
    expect(shown.length).toBe(keys)
    figures['lines of the file typed in'] = lines
    figures['problems in it'] = Number.parseInt(await count(page).innerText())
    figures['lint for a key, median milliseconds in the worker'] = Math.round(median(shown.map(({ milliseconds }) => milliseconds)))
    figures['from the key to the squiggles, median milliseconds'] = Math.round(median(shown.map(({ sinceKey }) => sinceKey)))
    expect(median(shown.map(({ milliseconds }) => milliseconds))).toBeLessThan(50)
    await closeClean(watched)
  })
})
