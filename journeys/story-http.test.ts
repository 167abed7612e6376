// The main story by HTTP, form by form: one resident's card from application to use to loss
// and back. Real database, real chip, real authorities; openssl judges what they say.

import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasProgram } from '../src/adapters/ca/testing/outside-programs.ts'
import { blankBitmap, encodePng } from '../src/adapters/card-picture/png.ts'
import type { Browserless, Page } from './testing/browserless.ts'
import { openJourney, type Journey } from './testing/office.ts'
import { withoutIds } from '../tools/without-ids.ts'

const resident = 'r-mirai'
const pins = { sign: 'MIRAI2024', digits: '2468' }

let office: Journey
let clerk: Browserless
let person: Browserless
let operator: Browserless
let cardId: string

beforeAll(async () => {
  office = await openJourney('2024-06-03T10:00', ['hanako', 'mirai'])
  clerk = office.visitor()
  person = office.visitor()
  operator = office.visitor()
})
afterAll(() => office.end())

const photo = (width = 350, height = 450) =>
  new File([Buffer.from(encodePng(blankBitmap(width, height)))], 'photo.png', { type: 'image/png' })

/** A hidden field of the page. */
function hidden(page: Page, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(page.html)?.[1] ?? ''
}

async function moveTo(moment: string): Promise<void> {
  const { status } = await clerk.json('/clock', { to: moment })
  expect(status).toBe(200)
}

/** Fills in a procedure at the counter and reads the page that asks to confirm. */
async function prepare(
  procedure: string,
  fields: Readonly<Record<string, string | readonly string[] | File>>,
): Promise<Page> {
  const form = await clerk.get(`/counter/residents/${resident}/do/${procedure}`)
  return clerk.post(`/counter/residents/${resident}/do/${procedure}`, {
    key: hidden(form, 'key'),
    seenSeq: hidden(form, 'seenSeq'),
    applicant: 'holder',
    ...fields,
  })
}

const confirm = (procedure: string, page: Page) =>
  clerk.post(`/counter/residents/${resident}/do/${procedure}/confirm`, {
    key: hidden(page, 'key'),
    seenSeq: hidden(page, 'seenSeq'),
  })

async function stateOfCard() {
  const { body } = await clerk.json(`/api/residents/${resident}`)
  return body as {
    currentCardId: string
    cards: { state: string; sign: { serial: string }; auth: { serial: string } }[]
  }
}

async function logIn(pin: string): Promise<Page> {
  await person.post('/desk/put', { card: cardId, reader: 'portal' })
  return person.post('/portal/login', { pin })
}

async function printAtKiosk(pin: string): Promise<Page> {
  await person.post('/desk/put', { card: cardId, reader: 'kiosk' })
  await person.get('/kiosk')
  const afterPin = await person.post('/kiosk/pin', { pin })
  if (afterPin.status !== 200) return afterPin
  await person.post('/kiosk/document', { document: 'resident_record_copy' })
  return person.post('/kiosk/pay')
}

// Never the synchronous call: the responder that openssl asks runs in this very process.
const run = promisify(execFile)

async function openssl(...args: string[]): Promise<string> {
  return (await run('openssl', args, { timeout: 30_000 })).stdout
}

/** What openssl says of the authentication certificate, asking our responder at virtual time. */
async function askOcsp(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-ocsp-'))
  const at = String(Math.floor(office.office.clock.epochMs() / 1000))
  try {
    const { body } = await clerk.json(`/api/residents/${resident}/certificates`)
    const auth = (body as { kind: string; der: string }[]).find(({ kind }) => kind === 'auth')
    writeFileSync(join(folder, 'auth.cer'), Buffer.from(auth?.der ?? '', 'base64'))
    writeFileSync(join(folder, 'ca.cer'), (await clerk.get('/pki/auth-ca.cer')).bytes)
    const pem = async (name: string) => {
      const out = join(folder, `${name}.pem`)
      await openssl('x509', '-inform', 'der', '-in', join(folder, `${name}.cer`), '-out', out)
      return out
    }
    const [ca, certificate] = [await pem('ca'), await pem('auth')]
    expect(await openssl('verify', '-attime', at, '-CAfile', ca, certificate)).toContain('OK')
    const url = `${office.url}/pki/ocsp`
    const names = ['-issuer', ca, '-cert', certificate, '-CAfile', ca]
    return await openssl(
      'ocsp',
      ...names,
      '-url',
      url,
      '-attime',
      at,
      '-validity_period',
      '9999999',
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const judged = hasProgram('openssl')
const story = `one card from application to use to loss and back${judged ? '' : ' (no openssl)'}`

describe.skipIf(!judged)(story, () => {
  test('the clerk logs in and finds the resident by kana and by birth date', async () => {
    const wrong = await clerk.post('/counter/login', {
      staffId: 'clerk_card_window',
      password: 'x',
    })
    expect(wrong.status).toBe(422)
    const home = await clerk.post('/counter/login', {
      staffId: 'clerk_card_window',
      password: 'specimen-1234',
    })
    expect(home.status).toBe(200)
    expect((await clerk.get('/counter?q=れいだ')).html).toContain(`/counter/residents/${resident}`)
    const born = /生年月日 [^（]*（(\d+)年(\d+)月(\d+)日/.exec(
      (await clerk.get(`/counter/residents/${resident}`)).text,
    )
    const typed = `${born?.[1] ?? ''}-${born?.[2]?.padStart(2, '0') ?? ''}-${born?.[3]?.padStart(2, '0') ?? ''}`
    expect((await clerk.get(`/counter?q=${typed}`)).html).toContain(resident)
  })

  test('an application shows cost and waiting time, and refuses a photo of the wrong shape', async () => {
    const fields = {
      in_cardKind: 'standard',
      in_withAuth: 'yes',
      in_withSign: 'yes',
      papers: ['identity_document', 'photo'],
    }
    const wide = await prepare('apply_first_issue', { ...fields, in_photo: photo(450, 450) })
    expect(wide.status).toBe(422)
    expect(wide.text).toContain('3.5')
    const check = await prepare('apply_first_issue', { ...fields, in_photo: photo() })
    expect(check.status).toBe(200)
    expect(check.text).toContain('無料')
    expect(check.text).toContain('令和6年7月3日')
    const receipt = await confirm('apply_first_issue', check)
    expect(receipt.status).toBe(200)
  })

  test('the clock moves on, the card is made', async () => {
    const { body } = await clerk.json('/clock', { to: '2024-07-03T10:00' })
    expect(JSON.stringify(body)).toContain('record_card_made')
    expect((await clerk.get('/counter')).text).toContain('例田')
  })

  test('at the handover the resident sets the PINs on a keypad the clerk never sees', async () => {
    const check = await prepare('deliver_card', { papers: ['identity_document'] })
    const code = /keypad-code">([\d ]+)</.exec(check.html)?.[1] ?? ''
    expect(code).not.toBe('')
    await confirm('deliver_card', check)
    expect((await stateOfCard()).cards).toEqual([])

    let page = await person.post('/keypad/join', { code })
    for (let answers = 0; answers < 8; answers += 1) {
      if (page.html.includes('name="share"')) {
        page = await person.post('/keypad/answer', { share: 'yes' })
      } else if (page.html.includes('name="pin"')) {
        const letters = page.text.includes('署名用')
        page = await person.post('/keypad/answer', { pin: letters ? pins.sign : pins.digits })
      }
    }
    expect(page.html).not.toContain('name="pin"')

    const ready = await clerk.get(`/counter/residents/${resident}/do/deliver_card/check`)
    expect(ready.html).not.toContain(pins.sign)
    expect(withoutIds(ready.html)).not.toContain(pins.digits)
    const receipt = await confirm('deliver_card', ready)
    expect(receipt.status).toBe(200)
    const file = await stateOfCard()
    cardId = file.currentCardId
    expect(file.cards[0]?.auth.serial).toMatch(/^[0-9a-f]{32}$/)
    expect(file.cards[0]?.sign.serial).toMatch(/^[0-9a-f]{32}$/)
    expect(await askOcsp()).toMatch(/\bgood\b/)
  })

  test('the portal opens two days later, and says so before (USE-02)', async () => {
    const refused = await logIn(pins.digits)
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('令和6年7月5日')
    await moveTo('2024-07-05T10:00')
    const wrong = await logIn('0000')
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('あと2回')
    const open = await logIn(pins.digits)
    expect(open.status).toBe(200)
    expect(open.text).toContain('例田')
    expect(open.text).toContain('有効')
  })

  test('the kiosk prints the copy for 200 yen and keeps nothing', async () => {
    const ready = await printAtKiosk(pins.digits)
    expect(ready.status).toBe(200)
    const paper = await person.get('/kiosk/paper')
    expect(paper.type).toBe('application/pdf')
    expect(Buffer.from(paper.bytes.slice(0, 5)).toString()).toBe('%PDF-')
    const stranger = await office.visitor().get('/kiosk/paper')
    expect(stranger.status).toBe(403)
    await person.post('/kiosk/finish')
    expect((await person.get('/kiosk/paper')).status).toBe(403)
  })

  test('the hotline stops the card, and from that commit every door refuses', async () => {
    await operator.post('/hotline/login', { staffId: 'operator', password: 'specimen-1234' })
    const found = await operator.get('/hotline?name=例田')
    expect(found.html).toContain(resident)
    const call = await operator.get(`/hotline/call/${resident}`)
    const receipt = await operator.post(`/hotline/call/${resident}/stop`, {
      key: hidden(call, 'key'),
      caller: hidden(call, 'caller'),
      applicant: 'holder',
    })
    expect(receipt.status).toBe(200)
    expect((await stateOfCard()).cards[0]?.state).toBe('suspended')

    const openSession = await person.get('/portal')
    expect(openSession.status).toBe(403)
    expect((await logIn(pins.digits)).status).toBe(403)
    expect((await printAtKiosk(pins.digits)).status).toBe(403)
    const ocsp = await askOcsp()
    expect(ocsp).toMatch(/\brevoked\b/)
    expect(ocsp).toContain('certificateHold')
  })

  test('a ward office without a move sends to the card window (WIN-31)', async () => {
    const branch = office.visitor()
    await branch.post('/counter/login', {
      staffId: 'clerk_ward_machiya',
      password: 'specimen-1234',
    })
    const address = `/counter/residents/${resident}/do/release_suspension`
    const form = await branch.get(address)
    const refused = await branch.post(address, {
      key: hidden(form, 'key'),
      seenSeq: hidden(form, 'seenSeq'),
      applicant: 'holder',
      papers: ['card', 'identity_document'],
    })
    expect(refused.text).toContain('マイナンバーカード窓口')
    expect((await stateOfCard()).cards[0]?.state).toBe('suspended')
  })

  test('found again, the card window releases it and each door opens from its own day', async () => {
    await moveTo('2024-07-08T10:00')
    const check = await prepare('release_suspension', { papers: ['card', 'identity_document'] })
    expect((await confirm('release_suspension', check)).status).toBe(200)
    expect(await askOcsp()).toMatch(/\bgood\b/)
    expect((await printAtKiosk(pins.digits)).status).toBe(200)
    const early = await logIn(pins.digits)
    expect(early.status).toBe(403)
    expect(early.text).toContain('令和6年7月10日')
    await moveTo('2024-07-10T10:00')
    expect((await logIn(pins.digits)).status).toBe(200)
  })

  test('the ledger of the whole story is whole', async () => {
    const { body } = await clerk.json('/api/verify-ledger', {})
    expect((body as { faults: string[] }).faults).toEqual([])
  })
})
