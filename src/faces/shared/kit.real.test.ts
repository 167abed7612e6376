// The gallery in a real browser: no sideways scroll at 360 px, axe clean, light enough.
//
// Pictures go to artifacts/gallery, for eyes.

import { mkdir } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gallery } from '../../../checks/gallery/pages.tsx'
import { serveGallery, type GalleryServer } from '../../../checks/gallery/serve.ts'
import { locales, type Locale } from '../../shell/ports/web.ts'

const executablePath = '/usr/bin/chromium'
const installed = existsSync(executablePath)
const root = join(import.meta.dirname, '..', '..', '..')
const pictures = join(root, 'artifacts', 'gallery')
/** 320 is a 1280 px window at 400 % zoom. */
const widths = [320, 360, 768, 1280] as const
const pictured: readonly number[] = [360, 1280]

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

test.runIf(process.env['CI'] === 'true')('chromium is installed where CI runs', () => {
  expect(installed, `${executablePath} is missing`).toBe(true)
})

describe.skipIf(!installed)('the gallery (needs /usr/bin/chromium)', () => {
  let browser: Browser
  let server: GalleryServer

  beforeAll(async () => {
    // A variable keeps the compiler out of the plain script, which has no types.
    const build = join(root, 'tools', 'build.mjs')
    const { buildAssets } = (await import(build)) as { buildAssets: () => Promise<boolean> }
    await buildAssets()
    await mkdir(pictures, { recursive: true })
    server = await serveGallery()
    browser = await chromium.launch({ executablePath, args: [...flags, ...quiet] })
  })

  afterAll(async () => {
    await browser.close()
    server.close()
  })

  async function open(name: string, width: number, locale: Locale = 'ja'): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${server.origin}/${name}?lang=${locale}`)
    return page
  }

  test.each(Object.keys(gallery))('%s fits a narrow screen and passes axe', async (name) => {
    const page = await open(name, 1280)
    const found = await new AxeBuilder({ page }).analyze()
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflowOf(page), `${name} scrolls sideways at ${width}`).toBeLessThanOrEqual(0)
      if (!pictured.includes(width)) continue
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true })
    }
    await page.context().close()
  })

  test.each(locales)('the front page, the portal and the kiosk fit in %s', async (locale) => {
    for (const name of ['front', 'portal-home', 'kiosk-pin', 'desk']) {
      const page = await open(name, 360, locale)
      expect(await overflowOf(page), `${name} in ${locale}`).toBeLessThanOrEqual(0)
      await page.screenshot({ path: join(pictures, `${name}-${locale}.png`), fullPage: true })
      await page.context().close()
    }
  })

  test.each(['portal-home', 'kiosk-pin', 'kit'])('%s holds in high contrast', async (name) => {
    const context = await browser.newContext({ contrast: 'more', forcedColors: 'active' })
    const page = await context.newPage()
    await page.goto(`${server.origin}/${name}`)
    await page.screenshot({ path: join(pictures, `${name}-contrast.png`), fullPage: true })
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await context.close()
  })

  test('a sheet for the window is all that is printed', async () => {
    const page = await open('kit', 1280)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.sheet').isVisible()).toBe(true)
    for (const hidden of ['.languages', '.steps', '.timeline', '.table']) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
    }
    await page.screenshot({ path: join(pictures, 'kit-print.png'), fullPage: true })
    await page.context().close()
  })

  test('a page works with styles off', async () => {
    const context = await browser.newContext({ viewport: { width: 800, height: 900 } })
    await context.route('**/*.css', (route) => route.abort())
    const page = await context.newPage()
    await page.goto(`${server.origin}/portal-home`)
    await page.screenshot({ path: join(pictures, 'portal-home-plain.png'), fullPage: true })
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    await context.close()
  })

  test('the keypad writes into the field and shows dots, never digits', async () => {
    const page = await open('portal-pin', 768)
    for (const key of ['1', '2', '3', '4', '5']) {
      await page.locator(`.keypad__key[data-key="${key}"]`).click()
    }
    expect(await page.locator('#pin').inputValue()).toBe('1234')
    expect(await page.locator('.pin-dots__dot--full').count()).toBe(4)
    await page.locator('[data-key="erase"]').click()
    expect(await page.locator('#pin').inputValue()).toBe('123')
    await page.context().close()
  })

  test('the first stop of the keyboard leads past the header', async () => {
    const page = await open('front', 1280)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => location.hash)).toBe('#main')
    await page.context().close()
  })
})

test.each(Object.keys(gallery))('%s weighs less than 100 KB before fonts', (name) => {
  const body = gallery[name]?.('ja').body ?? ''
  const bytes = typeof body === 'string' ? Buffer.byteLength(body) : body.length
  expect(bytes).toBeLessThan(70_000)
})

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}
