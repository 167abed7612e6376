import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { pdfPress } from '../../adapters/pdf/pdf-press.ts'
import type { CardId } from '../../core/kernel/ids.ts'
import { moment } from '../../core/kernel/day.ts'
import { townCode } from '../../shell/office.ts'
import type { PaperPress } from '../../shell/ports/papers.ts'
import { doAsStaff } from '../../shell/neighbours/as-staff.ts'
import { sessionStoreOn } from '../../shell/sessions/session-store.ts'
import { testBrowser, type TestBrowser } from '../counter/testing/browser.ts'
import {
  cardOf,
  openCounterOffice,
  putHolder,
  type CounterOffice,
} from '../counter/testing/office.ts'
import { kioskFace } from './face.ts'
import { createTray, type Tray } from './context.ts'

let counter: CounterOffice
let tray: Tray
let printed: string[]
let person: TestBrowser
let hana: CardId
let nami: CardId
/** The act under which the last paper was laid down. */
let lastAct: string

beforeAll(async () => {
  counter = await openCounterOffice()
  const rest = { kana: 'ミホン', birthDate: '1980-02-17' }
  const opened = counter.office.clock.now()
  await putHolder(counter, { id: 'hana', name: '見本　花', ...rest })
  counter.office.setNow(opened)
  await putHolder(counter, { id: 'nami', name: '見本　七海', ...rest })
  counter.office.setNow(moment('2024-08-13T10:00'))
  const cards = [await cardOf(counter, 'hana'), await cardOf(counter, 'nami')]
  const [card, other] = cards
  if (!card || !other) throw new Error('both have cards')
  hana = card.id
  nami = other.id
})
afterAll(() => counter.close())

beforeEach(async () => {
  const { office, neighbours } = counter
  const press = pdfPress({ seal: neighbours.keys.paperSeal })
  printed = []
  const counting: PaperPress = {
    ...press,
    residentRecordCopy: (content) => {
      printed.push(content.documentId)
      return press.residentRecordCopy(content)
    },
  }
  const real = createTray()
  tray = {
    ...real,
    lay: (actId, ...rest) => {
      lastAct = actId
      real.lay(actId, ...rest)
    },
  }
  const sessions = sessionStoreOn(office.database, townCode(office))
  person = testBrowser([kioskFace({ office, neighbours, press: counting, tray })], sessions)
  await put(hana)
})

async function put(cardId: CardId): Promise<void> {
  await counter.office.readers.put({ reader: 'kiosk', cardId })
}

function post(step: string, form = {}) {
  return person.post(`/kiosk/${step}`, { form })
}

async function paid(): Promise<void> {
  expect((await post('pin', { pin: '1234' })).headers?.location).toBe('/kiosk/document')
  await post('document', { document: 'resident_record_copy' })
  expect((await post('pay')).headers?.location).toBe('/kiosk/ready')
}

/** What has been paid for in this office so far. */
async function acts(): Promise<number> {
  const rows = await counter.office.database.query<{ count: string }>(
    "select count(*) as count from acts where procedure = 'issue_document'",
  )
  return Number(rows[0]?.count)
}

test('it says when it opens, and asks for the card before anything else', async () => {
  expect((await person.get('/kiosk')).status).toBe(200)
  for (const step of ['document', 'pay', 'ready']) {
    expect((await person.get(`/kiosk/${step}`)).headers?.location).toBe('/kiosk')
  }
  expect((await person.get('/kiosk/paper')).status).toBe(403)
  await counter.office.readers.takeOff('kiosk')
  expect((await person.get('/kiosk/pin')).headers?.location).toBe('/kiosk/card')
  const before = counter.office.clock.now()
  counter.office.setNow(moment('2024-08-13T03:00'))
  expect((await person.get('/kiosk')).status).toBe(503)
  counter.office.setNow(before)
})

test('paid for twice in one visit it is one act and one paper with one number', async () => {
  const before = await acts()
  await paid()
  const first = await person.get('/kiosk/paper')
  await post('pay')
  const second = await person.get('/kiosk/paper')
  expect(Buffer.from(second.body).equals(Buffer.from(first.body))).toBe(true)
  expect([await acts(), printed.length]).toEqual([before + 1, 1])
  // Even where the paper itself is gone from the tray, the number is that of the act.
  tray.clearOf(hana)
  await post('pay')
  expect(new Set(printed).size).toBe(1)
  expect(await acts()).toBe(before + 1)
  expect(numberOn(first.body)).toBe(numberOn((await person.get('/kiosk/paper')).body))
})

test('the card taken, the visit is over at once; laid back, it does not go on', async () => {
  await paid()
  await counter.office.readers.takeOff('kiosk')
  await put(hana)
  const reply = await person.get('/kiosk/paper')
  expect(reply.status).toBe(403)
  expect(String(reply.body)).toContain('手続きの途中でカードが取り外されました')
  expect((await person.get('/kiosk/ready')).headers?.location).toBe('/kiosk')
})

test('the copy shows what its requester chose; other choices are another paper', async () => {
  await paid()
  const least = await person.get('/kiosk/paper')
  expect(textOf(least.body)).not.toContain('標本県')
  await post('document', { document: 'resident_record_copy' })
  expect(String((await person.get('/kiosk/content')).body)).toContain('本籍と筆頭者')
  await post('content', { shows: ['familyRegister', 'relation'] })
  await post('pay')
  expect(printed).toHaveLength(2)
  const text = textOf((await person.get('/kiosk/paper')).body)
  if (text !== noProgram) expect(text).toMatch(/本籍\s*標本県見本市１番\s*筆頭者\s*見本\s*花/)
})

test('without a registered seal there is no certificate, and it is said at once', async () => {
  await post('pin', { pin: '1234' })
  const page = String((await person.get('/kiosk/document')).body)
  expect(page).toContain('印鑑登録がないため')
  expect(page).not.toContain('value="seal_registration_certificate"')
  await post('document', { document: 'seal_registration_certificate' })
  const reply = await post('pay')
  expect(reply.status).toBe(403)
  expect(String(reply.body)).toContain('住民登録の窓口で申請してください')
})

test('a registered seal is certified with the day it was registered', async () => {
  const { office, neighbours } = counter
  await doAsStaff(office, neighbours, { procedure: 'register_seal', residentId: 'hana' })
  await post('pin', { pin: '1234' })
  await post('document', { document: 'seal_registration_certificate' })
  await post('pay')
  const text = textOf((await person.get('/kiosk/paper')).body)
  if (text !== noProgram) expect(text).toMatch(/登録年月日\s*令和6年8月13日/)
})

test.each<[string, () => Promise<unknown>]>([
  // how the card leaves
  ['taken off by whoever', () => counter.office.readers.takeOff('kiosk')],
  ['laid on another reader', () => counter.office.readers.put({ reader: 'portal', cardId: hana })],
  ['another card in its place', () => put(nami)],
  ['laid down anew', () => put(hana)],
  ['taken as the machine says', () => post('taken')],
])('the card gone, its paper is wiped in the same moment: %s', async (_, leave) => {
  await paid()
  expect(tray.take(lastAct, hana)).toBeDefined()
  await leave()
  expect(tray.take(lastAct, hana)).toBeUndefined()
})

test('finished, cancelled or left alone, nothing is kept', async () => {
  for (const [ending, ask] of [
    ['finish', post],
    ['cancel', post],
    ['timeout', (step: string) => person.get(`/kiosk/${step}`)],
  ] as const) {
    await paid()
    expect((await ask(ending)).status).toBe(200)
    expect((await person.get('/kiosk/paper')).status).toBe(403)
  }
})

/** 文書番号 as printed, or the bytes where no program can read the paper. */
function numberOn(pdf: string | Uint8Array): string {
  const text = textOf(pdf)
  return text === noProgram ? text : (/文書番号.*/.exec(text)?.[0] ?? 'no number')
}

const noProgram = 'pdftotext is missing'

function textOf(pdf: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'kiosk-paper-')), 'paper.pdf')
  writeFileSync(path, pdf)
  try {
    return execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' })
  } catch {
    return noProgram
  }
}
