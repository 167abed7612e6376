// The main story in a real browser: clicks and typing in Chromium, each person with a window of
// their own. Pictures of every station are kept under artifacts/story.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { blankBitmap, encodePng } from '../src/adapters/card-picture/png.ts'
import { browserMissing, expectText, lookAt } from './testing/browser.ts'
import { openVisitors, tabTo, type Visitors } from './testing/browser.ts'
import { openJourney, type Journey } from './testing/office.ts'

const resident = 'r-mirai'
const pins = { sign: 'MIRAI2024', digits: '2468' }

if (browserMissing !== undefined) console.warn(`the story in a browser skipped: ${browserMissing}`)

test('Chromium is here, or may be missing: never where CI runs', () => {
  if (process.env['CI'] === 'true') expect(browserMissing).toBeUndefined()
})

describe.skipIf(browserMissing !== undefined)('the story in a browser', () => {
  let office: Journey
  let visitors: Visitors
  let clerk: Page
  let person: Page
  let operator: Page
  /** Everything the clerk's browser was ever sent. */
  const seenByClerk: string[] = []

  beforeAll(async () => {
    office = await openJourney('2024-06-03T10:00', ['hanako', 'mirai'])
    visitors = await openVisitors(office.url)
    clerk = await visitors.open()
    person = await visitors.open()
    operator = await visitors.open()
    clerk.on('response', (response) => {
      if (!/html|json/.test(response.headers()['content-type'] ?? '')) return
      response.text().then(
        (text) => seenByClerk.push(text),
        () => undefined, // A redirect has no body.
      )
    })
  })
  afterAll(async () => {
    await visitors.end()
    await office.end()
  })

  const photo = (width = 350, height = 450) => ({
    name: 'photo.png',
    mimeType: 'image/png',
    buffer: Buffer.from(encodePng(blankBitmap(width, height))),
  })

  const press = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, exact: true }).click()

  async function moveTo(day: string): Promise<void> {
    await person.goto('/clock')
    await person.getByLabel('日付').fill(day)
    await person.getByLabel('時刻').fill('10:00')
    await press(person, 'この日時にする')
  }

  async function put(reader: string): Promise<void> {
    await person.goto('/desk?q=れいだ')
    await person.locator('.table-top__name a').first().click()
    await person.locator(`#chosen button[value="${reader}"]`).click()
  }

  async function enterPin(page: Page, pin: string): Promise<void> {
    for (const key of pin) await page.locator(`.keypad__key[data-key="${key}"]`).click()
  }

  test('the clerk logs in and finds the resident', async () => {
    await clerk.goto('/counter')
    await lookAt(clerk, '01-counter-login')
    await clerk.getByLabel('職員番号').fill('clerk_card_window')
    await clerk.getByLabel('パスワード').fill('specimen-1234')
    await press(clerk, 'ログインする')
    await clerk.getByLabel('住民をさがす').fill('れいだ')
    await press(clerk, 'さがす')
    await lookAt(clerk, '02-counter-search')
    await clerk.locator(`.results a[href="/counter/residents/${resident}"]`).click()
    await lookAt(clerk, '03-counter-person')
  })

  test('an application with a photo: the wrong shape is refused, the right one is taken', async () => {
    await clerk.getByRole('link', { name: 'マイナンバーカードの交付申請' }).click()
    await clerk.locator('#in_photo').setInputFiles(photo(450, 450))
    await clerk.locator('input[name="in_cardKind"][value="standard"]').check()
    await clerk.locator('input[name="in_withAuth"][value="yes"]').check()
    await clerk.locator('input[name="in_withSign"][value="yes"]').check()
    await clerk.locator('input[name="papers"][value="identity_document"]').check()
    await press(clerk, '内容を確かめる')
    await expectText(clerk, '3.5')
    expect(await clerk.locator('input[name="in_withSign"][value="yes"]').isChecked()).toBe(true)
    await lookAt(clerk, '04-counter-application')
    await clerk.locator('#in_photo').setInputFiles(photo())
    await press(clerk, '内容を確かめる')
    await expectText(clerk, '令和6年7月3日')
    await expectText(clerk, '無料')
    await lookAt(clerk, '05-counter-application-check')
    await clerk.locator('[data-next-step] button').click()
    await expectText(clerk, '手続きが済みました。')
    await lookAt(clerk, '06-counter-application-receipt')
  })

  test('the clock moves on and the card is made', async () => {
    await person.goto('/clock')
    await lookAt(person, '07-clock')
    await moveTo('2024-07-03')
    await expectText(person, '例田')
    await lookAt(person, '08-clock-moved')
  })

  test('at the handover the resident types the PINs where the clerk cannot see them', async () => {
    await clerk.goto(`/counter/residents/${resident}`)
    await lookAt(clerk, '09-counter-card-waits')
    await clerk.locator(`a[href$="/do/deliver_card"]`).first().click()
    await clerk.locator('input[name="papers"][value="identity_document"]').check()
    await press(clerk, '内容を確かめる')
    const code = await clerk.locator('.keypad-code').innerText()
    await lookAt(clerk, '10-counter-keypad-waits')

    const keypad = await visitors.open(768)
    await keypad.goto('/keypad')
    await keypad.locator('#code').fill(code)
    await press(keypad, 'はじめる')
    await typeOnKeypad(keypad)
    await expectText(keypad, '入力が終わりました')
    await lookAt(keypad, '13-keypad-done')

    await expectText(clerk, 'お客様の入力が終わりました。')
    await lookAt(clerk, '14-counter-pins-typed')
    await clerk.locator('[data-next-step] button').click()
    await expectText(clerk, '手続きが済みました。')
    await lookAt(clerk, '15-counter-delivered')
    const sent = seenByClerk.join('')
    expect(sent.length).toBeGreaterThan(10_000)
    for (const pin of [pins.sign, pins.digits]) expect(sent.includes(`>${pin}<`)).toBe(false)
    expect(sent).not.toContain(pins.sign)
    await keypad.context().close()
  })

  async function typeOnKeypad(keypad: Page): Promise<void> {
    const done = keypad.getByText('入力が終わりました')
    for (let questions = 0; questions < 8 && !(await done.isVisible()); questions += 1) {
      const choice = keypad.locator('input[name="share"][value="yes"]')
      if (await choice.isVisible()) {
        await lookAt(keypad, '11-keypad-share')
        await choice.check()
      } else {
        const letters = (await keypad.locator('.pin-entry--letters').count()) > 0
        if (letters) await lookAt(keypad, '12-keypad-letters')
        await enterPin(keypad, letters ? pins.sign : pins.digits)
      }
      await press(keypad, '次へ')
      await keypad.waitForLoadState()
    }
  }

  test('the card is put on the portal’s reader, which opens only from its day on', async () => {
    await put('portal')
    await lookAt(person, '16-desk')
    await person.locator('[data-reader="portal"] a').click()
    await person.waitForURL('**/portal/pin')
    await expectText(person, '令和6年7月5日')
    await lookAt(person, '17-portal-not-yet')
    await moveTo('2024-07-05')
    await person.goto('/portal')
    await person.waitForURL('**/portal/pin')
    await lookAt(person, '18-portal-pin')
  })

  test('the portal is entered with the keyboard alone', async () => {
    await person.goto('/portal/pin')
    expect(await person.evaluate(() => document.activeElement?.id)).toBe('pin')
    await person.keyboard.type('0000')
    await person.keyboard.press('Enter')
    await expectText(person, 'あと2回')
    await tabTo(person, '#pin')
    await person.keyboard.type(pins.digits)
    await tabTo(person, 'form[action="/portal/login"] button[type="submit"]')
    await person.keyboard.press('Enter')
    await person.waitForURL('**/portal')
    await expectText(person, '例田')
    await expectText(person, '有効')
    await lookAt(person, '19-portal-home')
  })

  test('the kiosk prints the copy for 200 yen', async () => {
    await put('kiosk')
    await throughKiosk(person, true)
    const download = person.waitForEvent('download')
    await person.getByRole('link', { name: '証明書（PDF）を受け取る' }).click()
    const stream = await (await download).createReadStream()
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    expect(Buffer.concat(chunks).subarray(0, 5).toString()).toBe('%PDF-')
    await press(person, '終わる')
    await expectText(person, 'カードをお取りください')
    await lookAt(person, '24-kiosk-take-card')
    await press(person, 'カードを取りました')
  })

  /** From the start page to the paper; `kept`: pictures are taken on the way. */
  async function throughKiosk(page: Page, kept = false): Promise<void> {
    const look = (name: string) => (kept ? lookAt(page, name) : Promise.resolve())
    await page.goto('/kiosk')
    await look('20-kiosk-start')
    await press(page, 'はじめる')
    await page.waitForURL('**/kiosk/pin')
    await look('21-kiosk-pin')
    await enterPin(page, pins.digits)
    await press(page, '決定')
    await look('22-kiosk-documents')
    await page.getByRole('button', { name: /住民票の写し/ }).click()
    await press(page, 'つぎへ')
    await press(page, '200円を支払って印刷する')
    await expectText(page, '証明書ができました')
    await look('23-kiosk-ready')
  }

  test('the hotline stops the card: the open session and the kiosk refuse at once', async () => {
    await operator.goto('/hotline')
    await lookAt(operator, '25-hotline-public')
    await operator.locator('summary').click()
    await operator.getByLabel('職員番号').fill('operator')
    await operator.getByLabel('パスワード').fill('specimen-1234')
    await press(operator, '受付を始める')
    await lookAt(operator, '26-hotline-search')
    await operator.getByLabel('氏名').fill('例田')
    await press(operator, '探す')
    await expectText(operator, 'いま止める')
    await lookAt(operator, '27-hotline-call')
    await press(operator, 'いま止める')
    await expectText(operator, 'カードを止めました')
    await lookAt(operator, '28-hotline-stopped')

    await person.goto('/portal')
    await expectText(person, 'ログインできません')
    await lookAt(person, '29-portal-closed')
    await put('kiosk')
    await person.goto('/kiosk')
    await press(person, 'はじめる')
    await person.waitForURL('**/kiosk/pin')
    await expectText(person, '一時停止')
    await lookAt(person, '30-kiosk-refused')
    await press(person, 'カードを取りました')
  })

  test('a ward office without a move refuses the release and names the place to go', async () => {
    const branch = await visitors.open()
    await branch.goto('/counter')
    await branch.getByLabel('職員番号').fill('clerk_ward_machiya')
    await branch.getByLabel('パスワード').fill('specimen-1234')
    await press(branch, 'ログインする')
    await branch.goto(`/counter/residents/${resident}/do/release_suspension`)
    await branch.locator('input[name="papers"][value="card"]').check()
    await branch.locator('input[name="papers"][value="identity_document"]').check()
    await press(branch, '内容を確かめる')
    const refusal = branch.locator('.banner--error, .error-summary').first()
    expect(await refusal.innerText()).toContain('荒川区マイナンバーカード窓口')
    await lookAt(branch, '31-ward-office-refuses')
    await branch.context().close()
  })

  test('the card window releases it, and each door opens from its own day', async () => {
    await moveTo('2024-07-08')
    await clerk.goto(`/counter/residents/${resident}`)
    await lookAt(clerk, '32-counter-suspended')
    await clerk.locator(`a[href$="/do/release_suspension"]`).first().click()
    await clerk.locator('input[name="papers"][value="card"]').check()
    await clerk.locator('input[name="papers"][value="identity_document"]').check()
    await press(clerk, '内容を確かめる')
    await lookAt(clerk, '33-counter-release-check')
    await clerk.locator('[data-next-step] button').click()
    await expectText(clerk, '手続きが済みました。')
    await lookAt(clerk, '34-counter-released')

    await put('kiosk')
    await throughKiosk(person)
    await put('portal')
    await person.goto('/portal/pin')
    await expectText(person, '令和6年7月10日')
    await moveTo('2024-07-10')
    await person.goto('/portal/pin')
    await enterPin(person, pins.digits)
    await press(person, 'ログインする')
    await expectText(person, '有効')
    await lookAt(person, '35-portal-again')
  })

  test('the person’s page tells the whole story, and the front page fits', async () => {
    await clerk.goto(`/counter/residents/${resident}`)
    await lookAt(clerk, '36-counter-history')
    await person.goto('/')
    await lookAt(person, '37-front')
  })
})
