// What a clerk cannot make true by saying so: a move of today, a place, who came, a lock.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { doAsStaff } from '../../shell/neighbours/as-staff.ts'
import type { FaceReply } from '../../shell/ports/web.ts'
import { counterFace } from './face.ts'
import { testBrowser, type TestBrowser } from './testing/browser.ts'
import { openCounterOffice, putHolder, type CounterOffice } from './testing/office.ts'

let counter: CounterOffice

beforeAll(async () => {
  counter = await openCounterOffice()
  await putHolder(counter, hana)
})

afterAll(() => counter.close())

const hana = { id: 'hana', name: '見本　花', kana: 'ミホン　ハナ', birthDate: '1990-06-20' }
const idPapers = ['card', 'identity_document']

async function clerkAt(place: string): Promise<TestBrowser> {
  const browser = testBrowser([counterFace(counter)])
  const form = { staffId: 'clerk_one', password: 'specimen-1234', next: '/counter', place }
  await browser.post('/counter/login', { form })
  return browser
}

function text({ body }: FaceReply): string {
  return String(body)
}

async function typed(
  clerk: TestBrowser,
  address: string,
  form: Readonly<Record<string, string | readonly string[]>>,
): Promise<FaceReply> {
  const seenSeq = /name="seenSeq" value="(\d+)"/.exec(text(await clerk.get(address)))?.[1] ?? ''
  return clerk.post(address, { form: { ...form, seenSeq } })
}

test('a PIN that is not locked is not unlocked', async () => {
  const address = '/counter/residents/hana/do/pin_unlock'
  const form = { applicant: 'holder', papers: idPapers, in_pin: 'auth' }
  const refused = await typed(await clerkAt('card_window'), address, form)
  expect(refused.status).toBe(422)
  expect(text(refused)).toContain('ロックされていません')
})

test('a ward office takes what accompanies a move only after the move of that day', async () => {
  await act('suspend')
  const ward = counter.office.world.town.locations.find(({ kind }) => kind === 'ward_office')
  const clerk = await clerkAt(ward?.id ?? '')
  const release = '/counter/residents/hana/do/release_suspension'
  const form = { applicant: 'holder', papers: idPapers, withMove: 'yes' }
  const ticked = await typed(clerk, release, form)
  expect(ticked.status).toBe(422)
  expect(text(ticked)).toContain('この窓口では受け付けていない手続きです')

  const address = '東京都荒川区見本町9番'
  await act('move_within_ward', { address, movedOn: counter.office.clock.today() })
  const taken = await typed(clerk, release, form)
  expect(taken.headers?.location).toBe(`${release}/check`)
})

test('the records counter takes a former surname, a card window sends people there', async () => {
  const address = '/counter/residents/hana/do/change_former_surname'
  const form = {
    applicant: 'holder',
    papers: ['identity_document', 'family_register_proof'],
    in_formerSurname: '旧見本',
  }
  const refused = await typed(await clerkAt('card_window'), address, form)
  expect(text(refused)).toContain('戸籍住民課住民記録係')
  const desk = await clerkAt('resident_records')
  expect((await typed(desk, address, form)).headers?.location).toBe(`${address}/check`)
  const { in_formerSurname: _empty, ...empty } = form
  const asked = await typed(desk, address, empty)
  expect([asked.status, text(asked).includes('class="field')]).toEqual([422, true])
})

test('whoever comes in another’s place is named, and the receipt says who it was', async () => {
  const clerk = await clerkAt('card_window')
  const address = '/counter/residents/hana/do/register_death'
  const died = counter.office.clock.today()
  const form = {
    applicant: 'household_member',
    papers: ['record_change_notification', 'identity_document'],
    in_diedOn: died,
  }
  const unnamed = await typed(clerk, address, form)
  expect(unnamed.status).toBe(422)
  expect(text(unnamed)).toContain('本人に代わって来た方の氏名')
  const who = { in_representativeName: '見本　一郎', in_representativeRelation: '長男' }
  await typed(clerk, address, { ...form, ...who })
  const check = text(await clerk.get(`${address}/check`))
  expect(check).toContain('見本　一郎')
  const key = /name="key" value="([^"]+)"/.exec(check)?.[1] ?? ''
  const done = await clerk.post(`${address}/confirm`, { form: { key } })
  const receipt = text(await clerk.follow(done))
  expect(receipt).toContain('見本　一郎')
  expect(receipt).toContain('長男')
})

function act(
  procedure: 'suspend' | 'move_within_ward',
  input: Readonly<Record<string, unknown>> = {},
) {
  return doAsStaff(counter.office, counter.neighbours, { procedure, residentId: 'hana', input })
}
