import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCounterOffice, putHolder, cardOf } from '../counter/testing/office.ts'
import type { CounterOffice } from '../counter/testing/office.ts'
import { testBrowser, type TestBrowser } from '../counter/testing/browser.ts'
import { moment } from '../../core/kernel/day.ts'
import type { StatusAnswer } from '../../shell/ports/chip-certificate-status.ts'
import { askTriesLeft, checkPin } from '../../shell/neighbours/carry-out.ts'
import { signedFiles } from '../../adapters/signed-file/testing/signed-files-here.ts'
import { clientFace } from './face.ts'
import { withoutIds } from '../../../tools/without-ids.ts'

let counter: CounterOffice
let browser: TestBrowser
let answer: StatusAnswer

beforeAll(async () => {
  counter = await openCounterOffice()
  const certificateStatus = { ask: async () => answer, readList: () => answer }
  browser = testBrowser([clientFace({ ...counter, certificateStatus, signedFiles })])
  await putHolder(counter, {
    id: 'hana',
    name: '見本　花',
    kana: 'ミホン　ハナ',
    birthDate: '1980-02-17',
  })
})
afterAll(() => counter.close())

const client = '/portal/client'

/** The page's words without markup. */
async function read(path: string): Promise<string> {
  return words((await browser.get(path)).body)
}

async function send(path: string, form: Readonly<Record<string, string>>) {
  const { status, body } = await browser.post(path, { form })
  return { status, text: words(body) }
}

function words(body: string | Uint8Array): string {
  return String(body)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

async function card() {
  const found = await cardOf(counter, 'hana')
  if (!found) throw new Error('she has a card')
  return found
}

async function triesOf(pin: 'sign' | 'auth' | 'resident_register'): Promise<number> {
  return askTriesLeft(counter.office, counter.neighbours, { cardId: (await card()).id, pin })
}

test('without a card it asks for one, and nothing else can be opened', async () => {
  expect(await read(client)).toContain('リーダーに置いてください')
  for (const path of ['sign', 'pin/auth', 'revoke/sign', 'where/sign']) {
    expect((await browser.get(`${client}/${path}`)).headers).toEqual({ location: client })
  }
})

test('the card lies there: dates of the open certificate, and the tries of each PIN', async () => {
  const { office } = counter
  await office.readers.put({
    reader: 'client',
    cardId: (await card()).id,
  })
  const page = await read(client)
  expect(page).toContain('令和11年2月17日')
  expect(page).toContain('暗証番号を入力すると表示します')
  expect(page).toContain('あと5回')
  expect(page).toContain('あと3回')
  expect(page).not.toContain('見本　花')
  expect(page).not.toContain('期限が近づいています')
})

test('three months before the end it warns, until the notice is switched off', async () => {
  const { office } = counter
  const before = office.clock.now()
  office.setNow(moment('2028-11-17T10:00'))
  expect(await read(client)).toContain('有効期限が近づいています')
  await send(`${client}/notice`, { notice: 'off' })
  expect(await read(client)).not.toContain('有効期限が近づいています')
  await send(`${client}/notice`, { notice: 'on' })
  office.setNow(moment('2028-11-16T10:00'))
  expect(await read(client)).not.toContain('有効期限が近づいています')
  office.setNow(before)
})

test('the signature certificate opens to its PIN; one of no shape costs no try', async () => {
  const misshapen = await send(`${client}/sign`, { pin: 'abc' })
  expect(misshapen).toMatchObject({ status: 422 })
  expect(await triesOf('sign')).toBe(5)
  const wrong = await send(`${client}/sign`, { pin: 'WRONG1' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('あと4回間違えるとロック')
  const open = await send(`${client}/sign`, { pin: 'ABC123', then: 'show' })
  expect(open.status).toBe(200)
  expect(open.text).toContain('令和11年2月17日')
  expect(await triesOf('sign')).toBe(5)
})

test('the answer to the check names its source and how fresh it is', async () => {
  const thisUpdate = counter.office.clock.epochMs()
  const nextUpdate = thisUpdate + 3_600_000
  answer = {
    standing: 'good',
    source: 'crl',
    address: 'http://127.0.0.1:1/',
    thisUpdate,
    nextUpdate,
  }
  const listed = await send(`${client}/check`, {})
  expect(listed.text).toContain('有効です')
  expect(listed.text).toContain('失効リスト（CRL）')
  expect(listed.text).toContain('令和6年8月9日（金）11:00')
  answer = { standing: 'unavailable', why: 'nobody answers' }
  const recorded = await send(`${client}/check`, {})
  expect(recorded.text).toContain('有効です')
  expect(recorded.text).toContain('応答も失効リストも得られない')
})

test('a PIN is changed behind the old one; what cannot be right costs no try', async () => {
  const path = `${client}/pin/resident_register`
  expect(await read(path)).toContain('あと3回')
  const differs = await send(path, { current: '1234', next: '5678', again: '5679' })
  expect(differs.text).toContain('2回入力した暗証番号が同じではありません')
  const misshapen = await send(path, { current: '9999', next: '56', again: '56' })
  expect(misshapen.text).toContain('残り回数は減っていません')
  expect(await triesOf('resident_register')).toBe(3)
  const wrong = await send(path, { current: '9999', next: '5678', again: '5678' })
  expect(wrong).toMatchObject({ status: 422 })
  expect(wrong.text).toContain('あと2回')
  expect(await triesOf('resident_register')).toBe(2)

  const reply = await send(path, { current: '1234', next: '5678', again: '5678' })
  expect(reply.status).toBe(303)
  expect(await read(client)).toContain('住民基本台帳用の暗証番号を変更しました')
  expect(await read(client)).not.toContain('変更しました')
  const typed = { cardId: (await card()).id, pin: 'resident_register', value: '5678' } as const
  expect(await checkPin(counter.office, counter.neighbours, typed)).toEqual({ outcome: 'accepted' })
  expect(withoutIds(browser.remembered())).not.toContain('5678')
})

test('what it cannot do it sends on: the ways, and the places with their next hour', async () => {
  const forgotten = await read(`${client}/where/sign?forgotten=1`)
  expect(forgotten).toContain('コンビニエンスストアで初期化する')
  expect(forgotten).toContain('受付中')
  const remembered = await read(`${client}/where/auth`)
  expect(remembered).not.toContain('コンビニエンスストアで初期化する')
})

test('revoking says what it does, takes its PIN, and ends that certificate alone', async () => {
  const path = `${client}/revoke/sign`
  expect(await read(path)).toContain('利用者証明用電子証明書はそのまま使えます')
  const wrong = await send(path, { pin: 'WRONG1' })
  expect(wrong).toMatchObject({ status: 422 })
  expect((await card()).sign?.state).toBe('valid')
  expect((await send(path, { pin: 'ABC123' })).status).toBe(303)
  expect(await read(client)).toContain('署名用電子証明書を失効させました')
  expect(await card()).toMatchObject({ sign: { state: 'revoked' }, auth: { state: 'valid' } })
  const again = await send(path, { pin: 'ABC123' })
  expect(again.status).toBe(403)
  expect(again.text).toContain('対象の電子証明書がありません')
  const opened = await send(`${client}/sign`, { pin: 'ABC123', then: 'check' })
  expect(opened.text).toContain('失効しています')
})

test('three wrong PINs lock it, and the page says where to go', async () => {
  const path = `${client}/revoke/auth`
  await send(path, { pin: '0000' })
  await send(path, { pin: '0000' })
  const locked = await send(path, { pin: '0000' })
  expect(locked.status).toBe(403)
  expect(locked.text).toContain('ロックされています')
  expect((await browser.get(path)).headers).toEqual({ location: `${client}/where/auth` })
  expect(await read(`${client}/where/auth`)).toContain('カード窓口でロックを解除する')
  const { office } = counter
  const version = await office.files.read('hana')
  expect(version?.file.cards[0]?.auth?.state).toBe('valid')
})
