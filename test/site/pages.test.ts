/**
 * What holds for the pages of the site: links, accessibility, narrow screens, both modes, both languages.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, openPage, takePicture, type WatchedPage } from './support/browser.ts'
import { folderOfRepository, SITE_BASE } from './support/server.ts'
import { runSite } from './support/site.ts'

const DIST = path.join(folderOfRepository, 'docs/.vitepress/dist')

const running = runSite()

const htmlFiles = (): string[] =>
  readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))

describe('every page', () => {
  it('has links and parts that are there, under the path of the site, with their anchors', () => {
    const pages = new Map(htmlFiles().map((file) => [file, readFileSync(path.join(DIST, file), 'utf8')]))
    const isFile = (file: string): boolean => statSync(path.join(DIST, file), { throwIfNoEntry: false })?.isFile() === true
    const broken: string[] = []
    for (const [file, html] of pages) {
      for (const [, address = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
        if (/^(?:https?:|data:)/.test(address)) continue
        const url = new URL(address.replaceAll('&amp;', '&'), `http://site${SITE_BASE}${file}`)
        const inSite = url.pathname.startsWith(SITE_BASE) ? decodeURIComponent(url.pathname.slice(SITE_BASE.length)) : '../'
        const target = inSite === '' || inSite.endsWith('/') ? `${inSite}index.html` : inSite
        const fragment = decodeURIComponent(url.hash.slice(1))
        if (!isFile(target)) broken.push(`${file}: ${address}`)
        else if (fragment !== '' && !pages.get(target)?.includes(`id="${fragment}"`)) broken.push(`${file}: ${address}: no such anchor`)
      }
    }
    expect(pages.size).toBeGreaterThan(100)
    expect(broken).toEqual([])
  })

  it('has a Chinese counterpart', () => {
    const files = htmlFiles().filter((file) => file !== '404.html')
    const isChinese = (file: string): boolean => file.startsWith('zh/')
    expect(files.filter(isChinese).sort()).toEqual(files.filter((file) => !isChinese(file)).map((file) => `zh/${file}`).sort())
  })
})

const looked = ['', 'rules/no-unknown-code/', 'codes/', 'codes/805/', 'playground/', 'zh/', 'zh/codes/']

describe.each(looked)('/%s', (address) => {
  const picture = (of: string): string => `${address.replace(/\W/g, '-') || 'home-'}${of}`
  let watched: WatchedPage

  beforeAll(async () => {
    watched = await openPage(running.browser, running.site, { colorScheme: 'light' })
    await watched.page.goto(running.site.url(address), { waitUntil: 'networkidle' })
  })

  afterAll(async () => {
    await watched.context.close()
  })

  it.each(['light', 'dark'] as const)('has no serious fault for axe in %s mode', async (colorScheme) => {
    const { page } = watched
    // Colours that are on their way from one to the other are neither.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.waitForFunction((isDark) => document.documentElement.classList.contains('dark') === isDark, colorScheme === 'dark')
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
    await takePicture(page, picture(colorScheme))
    expect(await axeFindings(page)).toEqual([])
  })

  it('needs no scrolling to the side on a narrow screen', async () => {
    await watched.page.setViewportSize({ width: 360, height: 740 })
    expect(await watched.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await takePicture(watched.page, picture('narrow'))
  })

  it('says nothing on the console and asks no other host', () => {
    expect(watched.problems).toEqual([])
    expect(watched.foreignRequests).toEqual([])
  })
})

describe('a sample', () => {
  it('has its squiggle and its message from ESLint, which leads to the page of the rule', async () => {
    const { page, context } = await openPage(running.browser, running.site)
    await page.goto(running.site.url(''), { waitUntil: 'networkidle' })
    const sample = page.locator('.lint-sample-incorrect').first()
    expect(await sample.locator('.lint-squiggle-error').innerText()).toBe('805')
    expect(await sample.locator('.lint-message').innerText()).toContain('the user name or the password is wrong')
    await sample.getByRole('link', { name: 'no-magic-code' }).press('Enter')
    await page.waitForURL('**/rules/no-magic-code/')
    await context.close()
  })

  it('is copied without its messages', async () => {
    const { page, context } = await openPage(running.browser, running.site, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(running.site.url('rules/no-unknown-code/'), { waitUntil: 'networkidle' })
    const sample = page.locator('.lint-sample-incorrect').first()
    await sample.locator('div[class*=language-]').first().hover()
    await sample.locator('button.copy').first().click()
    await sample.locator('button.copied').first().waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.trim().split('\n')).toEqual(['const res = await api.login(user)', 'if (res.code === 803) showError(res.message)'])
    await context.close()
  })
})

describe('the full-text search', () => {
  it.each([
    ['', 'Search', 'password is wrong', 'ACCOUNT_USERNAME_PASSWORD_FAIL'],
    ['zh/', '搜索文档', '密码错误', 'ACCOUNT_USERNAME_PASSWORD_FAIL'],
  ])('at /%s finds the codes', async (address, button, text, name) => {
    const { page, context, problems } = await openPage(running.browser, running.site)
    await page.goto(running.site.url(address), { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: button }).first().click()
    await page.getByRole('searchbox').fill(text)
    await page.locator('.VPLocalSearchBox .result', { hasText: name }).first().waitFor()
    expect(problems).toEqual([])
    await context.close()
  })
})
