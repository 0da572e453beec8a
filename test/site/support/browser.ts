/**
 * A real browser for the tests of the site: the Chromium that npm's `@sparticuz/chromium` ships, without a download,
 * else the system's. Its pages keep what went wrong on them.
 */
import { existsSync } from 'node:fs'
import fs from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import axe from 'axe-core'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core'
import { folderOfRepository, type ServedSite } from './server.ts'

const FLAGS = [
  // As root, Chromium has no sandbox.
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/** Where Debian and its like have it. */
const SYSTEM_CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser']

async function packagedVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const packageJson = await fs.readFile(path.join(entry.slice(0, entry.lastIndexOf('build')), 'package.json'), 'utf8')
  return (JSON.parse(packageJson) as { version: string }).version
}

/** The folder with the packaged Chromium. It is unpacked beside it and then moved, so that no other test sees half of it. */
async function unpackChromium(): Promise<string> {
  const folder = path.join(os.tmpdir(), `rayvision-codes-chromium-${await packagedVersion()}`)
  if (existsSync(folder)) return folder
  const { default: packaged } = await import('@sparticuz/chromium')
  const unpacked = await fs.mkdtemp(`${folder}-`)
  const before = process.env['TMPDIR']
  try {
    // The package unpacks to the folder for temporary files.
    process.env['TMPDIR'] = unpacked
    await packaged.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
  try {
    await fs.rename(unpacked, folder)
  } catch (error) {
    // Another test was quicker.
    if (!existsSync(folder)) throw error
    await fs.rm(unpacked, { recursive: true })
  }
  return folder
}

/**
 * Starts a browser.
 *
 * @throws Where neither the packaged nor the system's Chromium starts: the error of the packaged one.
 */
export async function startBrowser(): Promise<Browser> {
  try {
    const folder = await unpackChromium()
    return await chromium.launch({ executablePath: path.join(folder, 'chromium'), args: FLAGS })
  } catch (error) {
    const executablePath = SYSTEM_CHROMIUM.find((file) => existsSync(file))
    if (executablePath === undefined) throw error
    return chromium.launch({ executablePath, args: FLAGS })
  }
}

/** A page of the site, with what went wrong on it. */
export interface WatchedPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors and warnings of the console, exceptions, failed requests and answers from 400 on. */
  readonly problems: string[]
  /** Requests to other hosts than the site's. */
  readonly foreignRequests: string[]
}

/** Opens an empty page in a context of its own. */
export async function openPage(browser: Browser, site: ServedSite, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext(options)
  const problems: string[] = []
  const foreignRequests: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console.${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => problems.push(`exception: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== site.origin) foreignRequests.push(request.url())
  })
  context.on('requestfailed', (request) => {
    problems.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`)
  })
  return { page: await context.newPage(), context, problems, foreignRequests }
}

/** The serious and critical findings of axe on a page, a line each: what, where and how to mend it. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, nodes }) => nodes.map((node) => `${impact} ${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`))
}

/** Writes a picture of a page to `.tmp/site`, for people to look at. Gives its path. */
export async function takePicture(page: Page, name: string, { fullPage = false } = {}): Promise<string> {
  const file = path.join(folderOfRepository, '.tmp/site', `${name}.png`)
  await page.screenshot({ path: file, fullPage })
  return file
}
