import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCounterOffice, putResident, type CounterOffice } from '../counter/testing/office.ts'
import { testBrowser, type TestBrowser } from '../counter/testing/browser.ts'
import { doAsStaff } from '../../shell/neighbours/as-staff.ts'
import { clockFace } from './face.ts'

let counter: CounterOffice
let browser: TestBrowser

beforeAll(async () => {
  counter = await openCounterOffice()
  browser = testBrowser([clockFace(counter)])
  await putResident(counter, {
    id: 'hana',
    name: '見本　花',
    kana: 'ミホン　ハナ',
    birthDate: '1980-02-17',
  })
  const input = { cardKind: 'standard', withAuth: true, withSign: true, photo: 'specimen' }
  const order = { procedure: 'apply_first_issue', residentId: 'hana', input } as const
  await doAsStaff(counter.office, counter.neighbours, order)
})

afterAll(() => counter.close())

const json = { accept: 'application/json' }

test('a script reads the clock and is told in words when it asks for no such moment', async () => {
  expect(JSON.parse(String((await browser.get('/clock', json)).body))).toEqual({
    now: '2024-06-03T10:00',
  })
  const wrong = await browser.post('/clock', { json: { to: '2024-02-30T10:00' } })
  expect(wrong).toMatchObject({ status: 422, type: 'application/problem+json' })
  expect(JSON.parse(String(wrong.body))).toMatchObject({ code: 'to-unreadable' })
})

test('the page shows what is coming; an impossible day is told beside the field', async () => {
  const page = String((await browser.get('/clock')).body)
  expect(page).toContain('令和6年7月3日')
  expect(page).toContain('見本　花')
  const wrong = await browser.post('/clock', { form: { day: '令和6年2月30日' } })
  expect(wrong.status).toBe(422)
  expect(String(wrong.body)).toContain('その日付は暦にありません')
  expect(String(wrong.body)).toContain('令和6年2月30日')
})

test('moving on makes the card on its day and tells so once', async () => {
  const moved = await browser.post('/clock', { form: { step: 'month' } })
  const page = String((await browser.follow(moved)).body)
  expect(page).toContain('その間に行ったこと（1件）')
  expect(page).toContain('カードの作成')
  expect(String((await browser.get('/clock')).body)).not.toContain('その間に行ったこと')

  const reply = await browser.post('/clock', { json: { advanceDays: 7 } })
  expect(JSON.parse(String(reply.body))).toEqual({ now: '2024-07-10T10:00', done: [] })
})
