/** A browser and the served site, for all tests of a file. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { startBrowser } from './browser.ts'
import { serveSite, type ServedSite } from './server.ts'

/** What is there while the tests of a file run. */
export interface RunningSite {
  browser: Browser
  site: ServedSite
}

/** Starts both before the tests of the file that calls this, and ends them afterwards. */
export function runSite(): RunningSite {
  const running = {} as RunningSite
  beforeAll(async () => {
    ;[running.browser, running.site] = await Promise.all([startBrowser(), serveSite()])
  })
  afterAll(async () => {
    await Promise.all([running.browser.close(), running.site.close()])
  })
  return running
}
