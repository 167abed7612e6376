// Chromium for journeys: real clicks in a fresh profile, axe on every station, pictures kept
// under artifacts/story for eyes. Where the browser is missing the reason is named.

import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { expect } from 'vitest'

const executablePath = '/usr/bin/chromium'
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
const pictures = join(import.meta.dirname, '..', '..', 'artifacts', 'story')

/** Why there is no browser here; absent when there is one. */
export const browserMissing: string | undefined = existsSync(executablePath)
  ? undefined
  : `${executablePath} is missing`

export type Visitors = {
  /** A person with a browser of their own: nothing is shared but the office. */
  readonly open: (width?: number) => Promise<Page>
  readonly end: () => Promise<void>
}

/** Starts Chromium with a new profile, and builds what its pages load. */
export async function openVisitors(origin: string): Promise<Visitors> {
  await buildAssets()
  await mkdir(pictures, { recursive: true })
  const browser: Browser = await chromium.launch({ executablePath, args: [...flags, ...quiet] })
  return {
    open: async (width = 1280) => {
      const context: BrowserContext = await browser.newContext({
        baseURL: origin,
        locale: 'ja-JP',
        timezoneId: 'Asia/Tokyo',
        viewport: { width, height: 900 },
      })
      context.setDefaultTimeout(15_000)
      return context.newPage()
    },
    end: () => browser.close(),
  }
}

/** One place of the story as it stands: no axe violation, and a picture for eyes. */
export async function lookAt(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
  expect.soft(found, `axe at ${name}`).toEqual([])
}

/** Waits until the page says so where a person can see it. */
export async function expectText(page: Page, text: string): Promise<void> {
  await page.getByText(text).filter({ visible: true }).first().waitFor()
}

/** Presses Tab until the wanted control has the focus, as someone without a mouse does. */
export async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let stops = 0; stops < most; stops += 1) {
    await page.keyboard.press('Tab')
    if (await page.locator(selector).evaluate((node) => node === document.activeElement)) return
  }
  throw new Error(`${selector} was not reached with ${most} presses of Tab`)
}

async function buildAssets(): Promise<void> {
  // A variable keeps the compiler out of the plain script, which has no types.
  const build = join(import.meta.dirname, '..', '..', 'tools', 'build.mjs')
  const { buildAssets: run } = (await import(build)) as { buildAssets: () => Promise<boolean> }
  await run()
}
