/**
 * The lookup of codes in a browser.
 */
import { describe, expect, it } from 'vitest'
import { allCodes, editions } from '../../codes/src/generated/all-codes.ts'
import { openPage, type WatchedPage } from './support/browser.ts'
import { runSite } from './support/site.ts'

const running = runSite()

const firstEdition = allCodes.filter(({ since }) => since === editions[0])

/** Opens an address, runs a test, and asks that nothing went wrong. */
async function visit(address: string, test: (watched: WatchedPage) => Promise<void>): Promise<void> {
  const watched = await openPage(running.browser, running.site, { permissions: ['clipboard-read', 'clipboard-write'] })
  try {
    await watched.page.goto(running.site.url(address), { waitUntil: 'networkidle' })
    await test(watched)
    expect(watched.problems).toEqual([])
    expect(watched.foreignRequests).toEqual([])
  } finally {
    await watched.context.close()
  }
}

describe('the lookup', () => {
  it('finds a code by number while one types, and says how many', async () => {
    await visit('codes/', async ({ page }) => {
      const status = page.getByRole('status').first()
      expect(await status.innerText()).toBe(`${allCodes.length} codes`)
      await page.getByRole('searchbox').pressSequentially('805')
      await page.locator('.code-list li').nth(1).waitFor({ state: 'detached' })
      expect(await status.innerText()).toBe('1 code')
      expect(await page.locator('.code-list').innerText()).toContain('the user name or the password is wrong')
    })
  })

  it('finds a meaning in the other language, and comes near a misspelt name', async () => {
    await visit('codes/', async ({ page }) => {
      await page.getByRole('searchbox').fill('密码错误')
      expect(await page.locator('.code-list .code-name').allInnerTexts()).toEqual(['ACCOUNT_USERNAME_PASSWORD_FAIL'])
      await page.getByRole('searchbox').fill('acount loked')
      expect(await page.locator('.code-list .code-name').first().innerText()).toBe('ACCOUNT_LOCKED')
      expect(await page.getByRole('status').first().innerText()).toContain('near')
    })
  })

  it('filters by group and edition, and keeps both in the address', async () => {
    await visit('codes/', async ({ page }) => {
      await page.getByLabel('Edition', { exact: true }).selectOption(editions[0])
      expect(await page.locator('.code-list li').count()).toBe(firstEdition.length)
      await page.getByRole('radio', { name: '6xx' }).check()
      const shown = await page.locator('.code-list .code-number').allInnerTexts()
      expect(shown).toEqual(firstEdition.map(({ code }) => String(code)).filter((code) => /^6\d\d$/.test(code)))
      // In a page of its own: a reload would break off what is fetched ahead for the codes that are shown.
      const again = await page.context().newPage()
      await again.goto(page.url())
      await again.waitForFunction((count) => document.querySelectorAll('.code-list li').length === count, shown.length)
    })
  })

  it('works with the keyboard alone', async () => {
    await visit('codes/', async ({ page }) => {
      await page.getByRole('searchbox').focus()
      await page.keyboard.type('account')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      const second = await page.locator('.code-list .code-link').nth(1).innerText()
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).innerText)).toBe(second)
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowUp')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
      await page.keyboard.press('Escape')
      expect(await page.locator('.code-list li').count()).toBe(allCodes.length)
      await page.keyboard.type('805')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/codes/805/')
      await page.getByRole('heading', { level: 1, name: '805 ACCOUNT_USERNAME_PASSWORD_FAIL' }).waitFor()
    })
  })

  it('copies a code as the member of the enum, and says so', async () => {
    await visit('codes/', async ({ page }) => {
      await page.getByRole('button', { name: 'Copy RayvisionCode.ACCOUNT_LOCKED' }).click()
      await page.getByText('Copied RayvisionCode.ACCOUNT_LOCKED').waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('RayvisionCode.ACCOUNT_LOCKED')
    })
  })
})

describe('the page of a code', () => {
  it('is there without a slash at the end', async () => {
    await visit('codes/805', async ({ page }) => {
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('ACCOUNT_USERNAME_PASSWORD_FAIL')
      const details = await page.locator('.code-details').innerText()
      expect(details).toContain('用户名或密码错误')
      expect(details).toContain('the user name or the password is wrong')
      await page.getByRole('button', { name: 'Copy', exact: true }).click()
      await page.getByText('Copied RayvisionCode.ACCOUNT_USERNAME_PASSWORD_FAIL').waitFor()
    })
  })

  it('is there in Chinese', async () => {
    await visit('codes/805/', async ({ page }) => {
      await page.getByRole('button', { name: 'Change language' }).first().click()
      await page.getByRole('link', { name: '简体中文' }).first().click()
      await page.waitForURL('**/zh/codes/805/')
      await page.getByRole('button', { name: '复制', exact: true }).waitFor()
      expect(await page.locator('.lint-message').first().innerText()).toContain('用户名或密码错误')
    })
  })
})
