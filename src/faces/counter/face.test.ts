import { afterAll, beforeAll, expect, test } from 'vitest'
import { moment } from '../../core/kernel/day.ts'
import { moveClock } from '../../shell/daily/daily.ts'
import type { FaceReply } from '../../shell/ports/web.ts'
import { doAsStaff } from '../../shell/neighbours/as-staff.ts'
import { keypadFace } from '../keypad/face.ts'
import { counterFace } from './face.ts'
import { counterProcedures } from './offers.ts'
import { testBrowser, type TestBrowser } from './testing/browser.ts'
import {
  cardOf,
  openCounterOffice,
  putHolder,
  putResident,
  type CounterOffice,
} from './testing/office.ts'
import { withoutIds } from '../../../tools/without-ids.ts'

let counter: CounterOffice
let clerk: TestBrowser
let keypad: TestBrowser

beforeAll(async () => {
  counter = await openCounterOffice()
  clerk = await loggedIn('clerk_one')
  keypad = testBrowser([keypadFace(counter)])
})

afterAll(() => counter.close())

async function loggedIn(staffId: string, place = ''): Promise<TestBrowser> {
  const browser = testBrowser([counterFace(counter)])
  const form = { staffId, place, password: 'specimen-1234', next: '/counter' }
  const reply = await browser.post('/counter/login', { form })
  expect(reply.headers?.location).toBe('/counter')
  return browser
}

function text(reply: FaceReply): string {
  return String(reply.body)
}

/** Value of a hidden field of a page. */
function hidden(reply: FaceReply, name: string): string {
  const match = new RegExp(`name="${name}" value="([^"]*)"`).exec(text(reply))
  return match?.[1] ?? ''
}

const hana = { id: 'hana', name: '見本　花', kana: 'ミホン　ハナ', birthDate: '1980-02-17' }
const address = '/counter/residents/hana/do/apply_first_issue'
const application = {
  applicant: 'holder',
  in_cardKind: 'standard',
  in_withAuth: 'yes',
  in_withSign: 'yes',
  papers: ['identity_document'],
}

function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(40)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}

test('nobody sees a resident before logging in; then the page that was asked for', async () => {
  await putResident(counter, hana)
  const stranger = testBrowser([counterFace(counter)])
  const sent = await stranger.get('/counter/residents/hana')
  expect(sent.headers?.location).toBe('/counter/login?next=%2Fcounter%2Fresidents%2Fhana')
  expect((await stranger.get('/counter/photos/specimen')).status).toBe(303)

  const login = { staffId: 'clerk_one', password: 'specimen-1234', next: '/counter/residents/hana' }
  for (const wrong of [{ password: 'no' }, { staffId: 'nobody' }, { staffId: 'operator' }]) {
    const reply = await stranger.post('/counter/login', { form: { ...login, ...wrong } })
    expect(reply.status).toBe(422)
  }
  const away = await stranger.post('/counter/login', {
    form: { ...login, next: 'https://a.test/' },
  })
  expect(away.headers?.location).toBe('/counter')
  await stranger.post('/counter/logout')
  const back = await stranger.post('/counter/login', { form: login })
  expect(back.headers?.location).toBe('/counter/residents/hana')
})

test('a resident is found by name or birth date; an impossible date is told in words', async () => {
  for (const typed of ['見本', 'みほん', 'S55.2.17', '花 昭和55年2月17日']) {
    const found = await clerk.get(`/counter?q=${encodeURIComponent(typed)}`)
    expect(text(found)).toContain('/counter/residents/hana')
  }
  const nobody = await clerk.get('/counter?q=1981-03-04')
  expect(text(nobody)).toContain('該当する方が見つかりません')
  const impossible = await clerk.get('/counter?q=昭和55年2月30日')
  expect(impossible.status).toBe(422)
  expect(text(impossible)).toContain('その日付は暦にありません')
  expect((await clerk.get('/counter/residents/nobody')).status).toBe(404)
})

test('an application with gaps comes back with each gap named and nothing lost', async () => {
  const form = { ...application, in_withAuth: '', key: 'k-1', seenSeq: '1' }
  const reply = await clerk.post(address, { form })
  expect(reply.status).toBe(422)
  expect(text(reply)).toContain('に、はいかいいえで答えてください。')
  expect(text(reply)).toContain('顔写真を選んでください。')
  expect(text(reply)).toMatch(/id="in_cardKind-standard"[^>]*checked/)
  expect(text(reply)).toMatch(/id="papers-identity_document"[^>]*checked/)
})

test.each([
  ['not a picture', new TextEncoder().encode('hello'), '写真として読み取れません'],
  ['a square one', png(600, 600), '縦横の比が合いません'],
  ['a small one', png(70, 90), '写真が粗すぎます'],
  ['a heavy one', new Uint8Array(2 * 1024 * 1024 + 1), 'ファイルが大きすぎます'],
])('a photo that is %s is refused beside its field', async (_name, in_photo, words) => {
  const reply = await clerk.post(address, { form: application, files: { in_photo } })
  expect(reply.status).toBe(422)
  expect(text(reply)).toContain(words)
})

test('an application shows its consequences and is confirmed once, however often', async () => {
  const files = { in_photo: png(413, 531) }
  const sent = await clerk.post(address, { form: application, files })
  expect(sent.headers?.location).toBe(`${address}/check`)
  const check = await clerk.follow(sent)
  expect(text(check)).toContain('令和6年7月3日')
  expect(text(check)).toContain('無料')
  const photo = /\/counter\/photos\/[\w-]+/.exec(text(check))?.[0] ?? ''
  expect(await clerk.get(photo)).toMatchObject({ status: 200, type: 'image/png' })

  const form = { key: hidden(check, 'key') }
  const [first, second] = await Promise.all([
    clerk.post(`${address}/confirm`, { form }),
    clerk.post(`${address}/confirm`, { form }),
  ])
  expect(first.headers?.location).toMatch(/\/acts\/[\w-]+$/)
  expect(second.headers?.location).toBe(first.headers?.location)
  const third = await clerk.post(`${address}/confirm`, { form })
  expect(third.headers?.location).toBe(first.headers?.location)
  const receipt = await clerk.follow(first)
  expect(text(receipt)).toContain('受付の控え')
  expect(text(receipt)).toContain('見本 職員')
})

test('the card is handed over with PINs that the clerk never sees and nothing keeps', async () => {
  await moveClock(counter.office, counter.neighbours, moment('2024-07-08T10:00'))
  const person = await clerk.get('/counter/residents/hana')
  expect(text(person)).toContain('カードができあがっています')
  const deliver = '/counter/residents/hana/do/deliver_card'
  const form = { applicant: 'holder', papers: ['identity_document'] }
  const check = await begin(clerk, deliver, form)
  expect(text(check)).not.toContain('/confirm')
  const key = hidden(await clerk.get(deliver), 'key')
  const early = await clerk.post(`${deliver}/confirm`, { form: { key } })
  expect(early.headers?.location ?? '').not.toContain('/acts/')

  await takeUp(check)
  await typeTwice('QZ58KM')
  await keypad.post('/keypad/answer', { form: { share: 'yes' } })
  const waiting = await clerk.get(`${deliver}/keypad`)
  expect(JSON.parse(text(waiting))).toHaveProperty('html')
  await typeTwice('5823')
  expect(JSON.parse(text(await clerk.get(`${deliver}/keypad`)))).toEqual({ go: `${deliver}/check` })

  const ready = await clerk.get(`${deliver}/check`)
  const done = await clerk.post(`${deliver}/confirm`, { form: { key: hidden(ready, 'key') } })
  expect(done.headers?.location).toMatch(/\/acts\//)
  const card = await cardOf(counter, 'hana')
  expect(card?.sign?.state).toBe('valid')
  expect(card?.auth?.state).toBe('valid')
  for (const page of [check, waiting, ready, await clerk.follow(done)]) {
    expect(text(page)).not.toMatch(/QZ58KM|>5823</)
  }
  const everything = await counter.office.database.query<{ all: string }>(
    `select coalesce(string_agg(body::text, ''), '') || (select coalesce(string_agg(
       actor::text, ''), '') from acts) as all from facts`,
  )
  expect(everything[0]?.all).not.toContain('QZ58KM')
})

/** The resident's screen takes up the code that the clerk's page shows. */
async function takeUp(page: FaceReply): Promise<void> {
  const code = /class="keypad-code">([\d ]+)</.exec(text(page))?.[1] ?? ''
  await keypad.post('/keypad/leave')
  const joined = await keypad.post('/keypad/join', { form: { code } })
  expect(joined.status).toBe(303)
}

async function typeTwice(pin: string): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    const reply = await keypad.post('/keypad/answer', { form: { pin } })
    expect(reply.status).toBe(303)
  }
}

test('of two clerks the second is told what the first did, and keeps what was typed', async () => {
  const abolish = '/counter/residents/hana/do/report_loss_abolish'
  const form = {
    applicant: 'holder',
    papers: ['identity_document'],
    in_circumstance: 'lost_at_home',
  }
  const other = await loggedIn('clerk_two')
  const check = await begin(other, abolish, form)
  expect(text(check)).toContain('カードが廃止されます')

  await doAsStaff(counter.office, counter.neighbours, {
    procedure: 'suspend',
    residentId: 'hana',
    visit: { channel: 'phone' },
  })
  const late = await other.post(`${abolish}/confirm`, { form: { key: hidden(check, 'key') } })
  expect(late.status).toBe(409)
  expect(text(late)).toContain('ほかの窓口が先に手続きをしました')
  expect(text(late)).toContain('カードの一時停止')
  expect(text(await other.get(abolish))).toMatch(/id="in_circumstance-lost_at_home"[^>]*checked/)
  expect((await cardOf(counter, 'hana'))?.state).toBe('suspended')
})

/** Fills in a procedure with the position that its page shows, and goes on to the check. */
async function begin(
  browser: TestBrowser,
  path: string,
  form: Readonly<Record<string, string | readonly string[]>>,
): Promise<FaceReply> {
  const page = await browser.get(path)
  const sent = await browser.post(path, { form: { ...form, seenSeq: hidden(page, 'seenSeq') } })
  expect(sent.headers?.location).toBe(`${path}/check`)
  return browser.follow(sent)
}

test('a release at a ward office without a move is refused with the place to go', async () => {
  const release = '/counter/residents/hana/do/release_suspension'
  const form = { applicant: 'holder', papers: ['card', 'identity_document'] }
  const { locations } = counter.office.world.town
  const ward = locations.find(({ kind }) => kind === 'ward_office')
  const branch = await loggedIn('clerk_one', ward?.id)
  const page = await branch.get(release)
  const seenSeq = hidden(page, 'seenSeq')
  const refused = await branch.post(release, { form: { ...form, seenSeq } })
  expect(refused.status).toBe(422)
  expect(text(refused)).toContain('この窓口では受け付けていない手続きです')
  expect(text(refused)).toContain(locations[0]?.name.ja)

  const missing = await clerk.post(release, { form: { ...form, papers: ['card'], seenSeq } })
  expect(text(missing)).toContain('必要な書類がそろっていません')
  const check = await begin(clerk, release, form)
  await clerk.post(`${release}/confirm`, { form: { key: hidden(check, 'key') } })
  expect((await cardOf(counter, 'hana'))?.state).toBe('active')
})

test('a wrong PIN on the keypad tells the tries left, and the third locks it', async () => {
  await putHolder(counter, { ...hana, id: 'taro', name: '見本　太', kana: 'ミホン　タ' })
  const change = '/counter/residents/taro/do/pin_change'
  const form = { applicant: 'holder', papers: ['card'], in_pin: 'auth' }
  const check = await begin(clerk, change, form)
  await takeUp(check)
  expect(text(await keypad.get('/keypad'))).toContain('あと3回')
  const shape = await keypad.post('/keypad/answer', { form: { pin: '12' } })
  expect(text(shape)).toContain('数字4けたで入力してください')
  const wrong = await keypad.post('/keypad/answer', { form: { pin: '0000' } })
  expect(text(wrong)).toContain('あと2回間違えるとロックされます')
  await keypad.post('/keypad/answer', { form: { pin: '0000' } })
  await keypad.post('/keypad/answer', { form: { pin: '0000' } })
  expect(text(await keypad.get('/keypad'))).toContain('ロックされました')
  expect(text(await clerk.get(`${change}/check`))).toContain('暗証番号の再設定へ')
  expect(text(await clerk.get('/counter/residents/taro'))).toContain('暗証番号がロックされています')
})

test('a locked PIN is set anew, and its holder changes it with the new one', async () => {
  const papers = ['card', 'identity_document']
  const form = { applicant: 'holder', papers, in_pin: 'auth' }
  const reset = '/counter/residents/taro/do/pin_reset'
  await takeUp(await begin(clerk, reset, form))
  await typeTwice('7094')
  await confirmed(reset)

  const change = '/counter/residents/taro/do/pin_change'
  await takeUp(await begin(clerk, change, form))
  expect((await keypad.post('/keypad/answer', { form: { pin: '7094' } })).status).toBe(303)
  await typeTwice('2607')
  await confirmed(change)
  expect(withoutIds(clerk.remembered() + keypad.remembered())).not.toMatch(/7094|2607|5823/)
})

async function confirmed(path: string): Promise<void> {
  const key = hidden(await clerk.get(`${path}/check`), 'key')
  const done = await clerk.post(`${path}/confirm`, { form: { key } })
  expect(done.headers?.location).toMatch(/\/acts\//)
}

test('every procedure of the counter can be opened and shows no bare code', async () => {
  for (const { id } of counterProcedures) {
    const page = await clerk.get(`/counter/residents/hana/do/${id}`)
    expect({ id, status: page.status }).toEqual({ id, status: 200 })
    expect({ id, codes: text(page).match(/>[a-z]+_[a-z_]+</g) }).toEqual({ id, codes: null })
  }
})
