// The guide in a real browser through the real web server, script switched off: axe, 400 % zoom,
// keyboard, styles off, one printed sheet, and no address but our own.
//
// Pictures go to artifacts/guide, for eyes.

import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { guideWorld, laterWorld, municipalities } from '../../../conformance/worlds.ts'
import { bookletPrinter } from '../../adapters/booklet/booklet-printer.ts'
import { loadContents } from '../../adapters/contents/contents-folder.ts'
import { createWebServer, type WebServer } from '../../adapters/web/server.ts'
import { moment } from '../../core/kernel/day.ts'
import type { FraudReport } from '../../shell/ports/fraud-reports.ts'
import { locales } from '../../shell/ports/web.ts'
import { guideFace } from './face.ts'
import type { GuideContext } from './guide-world.ts'

const executablePath = '/usr/bin/chromium'
const installed = existsSync(executablePath)
const root = join(import.meta.dirname, '..', '..', '..')
const pictures = join(root, 'artifacts', 'guide')
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
/** 320 is a 1280 px window at 400 % zoom. */
const widths = [320, 360, 768, 1280, 1920] as const

const letters: FraudReport[] = []
const editionOf = (world: typeof guideWorld) => ({
  ...world,
  contents: loadContents(municipalities, world),
})
const faceContext: GuideContext = {
  ...editionOf(guideWorld),
  now: () => moment('2024-03-04T10:00'),
  otherEditions: [editionOf(laterWorld)],
  booklet: bookletPrinter(),
  fraudReports: {
    add: async (report) => {
      letters.push(report)
    },
    countSince: async (way) => letters.filter((report) => report.way === way).length,
  },
}

const answer = '/guide/ask/lost?lost_where=outside&lost_want=new_card&with_certificate=yes'
const addresses = [
  '/guide',
  '/guide/ask/lost',
  '/guide/ask/turned_15?asked=birth_date&birth_date=2009-02-30',
  answer,
  '/guide/ask/found?found_state=suspended&with_move=no',
  '/guide/read/windows',
  '/guide/read/contacts',
  '/guide/read/stay',
  '/guide/faq',
  '/guide/search?q=PIN',
  '/guide/calculators',
  '/guide/calculators/open?go=1&location=card_window&procedure=return_card',
  '/guide/calculators/expiry?go=1&birth=x&issue=',
  '/guide/readings',
  '/guide/editions',
  '/guide/fraud',
  '/guide/fax',
]

test.runIf(process.env['CI'] === 'true')('chromium is installed where CI runs', () => {
  expect(installed, `${executablePath} is missing`).toBe(true)
})

describe.skipIf(!installed)('the guide (needs /usr/bin/chromium)', () => {
  let browser: Browser
  let server: WebServer
  let origin: string

  beforeAll(async () => {
    const build = join(root, 'tools', 'build.mjs')
    const { buildAssets } = (await import(build)) as { buildAssets: () => Promise<boolean> }
    await buildAssets()
    await mkdir(pictures, { recursive: true })
    server = await createWebServer({
      faces: [guideFace(faceContext)],
      sessions: noSessions,
      mayUpload: () => true,
      assets: join(root, 'dist', 'assets'),
      pki: (_request, response) => response.end(),
      errorPage: (status) => ({ status, type: 'text/plain', body: String(status) }),
      logError: (error) => {
        throw error
      },
    })
    origin = `http://127.0.0.1:${String(await server.listen(0, '127.0.0.1'))}`
    browser = await chromium.launch({ executablePath, args: [...flags, ...quiet] })
  })

  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const viewport = { width: 1280, height: 900 }
    const context = await browser.newContext({ viewport, locale: 'ja-JP', ...options })
    const page = await context.newPage()
    await page.goto(`${origin}${address}`)
    return page
  }

  const inLocale = (address: string, locale: string) =>
    `${address}${address.includes('?') ? '&' : '?'}lang=${locale}`
  const nameOf = (address: string) => address.replace(/[^a-z_]+/g, '-').slice(1, 60)

  test.each(addresses)('%s passes axe and fits every width', async (address) => {
    const page = await open(address)
    const found = await new AxeBuilder({ page }).analyze()
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflowOf(page), `${address} at ${width}`).toBeLessThanOrEqual(0)
      const path = join(pictures, `${nameOf(address)}-${width}.png`)
      if (width !== 320) await page.screenshot({ path, fullPage: true })
    }
    await page.context().close()
  })

  test.each(locales)('home, answer and contacts fit in %s and pass axe', async (locale) => {
    for (const address of ['/guide', answer, '/guide/read/contacts']) {
      const page = await open(inLocale(address, locale), { viewport: { width: 320, height: 900 } })
      expect(await overflowOf(page), address).toBeLessThanOrEqual(0)
      const found = await new AxeBuilder({ page }).analyze()
      expect(found.violations.map(({ id }) => id)).toEqual([])
      const path = join(pictures, `${nameOf(address)}-${locale}.png`)
      await page.screenshot({ path, fullPage: true })
      await page.context().close()
    }
  })

  test('from the front to an answer with the keyboard alone and no script', async () => {
    const page = await open('/guide', { javaScriptEnabled: false })
    await page.locator('a[href="/guide/ask/found"]').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('input[value="suspended"]').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('input[value="no"]').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/with_move=no/)
    expect(await page.locator('h1').textContent()).toContain('カードと本人確認書類をもう1点')
    await page.context().close()
  })

  test('a report of a suspicious call works without script', async () => {
    const page = await open('/guide/fraud', { javaScriptEnabled: false })
    await page.locator('input[value="letter"]').check()
    await page.locator('input[value="money"]').check()
    await page.locator('main button[type="submit"]').click()
    await page.waitForURL(/told=1/)
    expect(letters.at(-1)).toMatchObject({ way: 'letter', subject: 'money' })
    await page.context().close()
  })

  test('an answer prints on one sheet', async () => {
    for (const address of [answer, '/guide/ask/found?found_state=suspended&with_move=no']) {
      const page = await open(address)
      const path = join(pictures, `${nameOf(address)}.pdf`)
      const pdf = await page.pdf({ path, preferCSSPageSize: true })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
      await page.context().close()
    }
  })

  test('styles off, the answer still reads from top to bottom', async () => {
    const context = await browser.newContext({ locale: 'ja-JP' })
    await context.route('**/*.css', (route) => route.abort())
    const page = await context.newPage()
    await page.goto(`${origin}${answer}`)
    await page.screenshot({ path: join(pictures, 'answer-plain.png'), fullPage: true })
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    await context.close()
  })

  test('no page asks anyone but this server', async () => {
    const context = await browser.newContext()
    const ids = new Set<string>()
    context.on('request', (request) => ids.add(new URL(request.url()).origin))
    const page = await context.newPage()
    for (const address of addresses) await page.goto(`${origin}${address}`)
    expect([...ids]).toEqual([origin])
    await context.close()
  })

  test('the booklet comes as PDF in the reader’s language', async () => {
    const reply = await fetch(`${origin}/guide/booklet.pdf?lang=ko`)
    expect(reply.headers.get('content-type')).toContain('application/pdf')
    const bytes = new Uint8Array(await reply.arrayBuffer())
    expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-')
  })
})

const noSessions = {
  read: async () => ({}),
  peek: async () => ({}),
  write: async () => undefined,
  end: async () => undefined,
}

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}
