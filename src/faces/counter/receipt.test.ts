import { afterAll, beforeAll, expect, test } from 'vitest'
import { moment } from '../../core/kernel/day.ts'
import { readReceipt } from '../../core/kernel/receipt.ts'
import type { Performed } from '../../shell/act-request.ts'
import { doAsStaff, type StaffOrder } from '../../shell/neighbours/as-staff.ts'
import { counterFace } from './face.ts'
import { testBrowser, type TestBrowser } from './testing/browser.ts'
import { openCounterOffice, putHolder, type CounterOffice } from './testing/office.ts'

let counter: CounterOffice
let clerk: TestBrowser

beforeAll(async () => {
  counter = await openCounterOffice()
  clerk = testBrowser([counterFace(counter)])
  const form = { staffId: 'clerk_one', password: 'specimen-1234', next: '/counter' }
  await clerk.post('/counter/login', { form })
  const person = { name: '見本　花', kana: 'ミホン　ハナ', birthDate: '1980-02-17' }
  await putHolder(counter, { id: 'hana', ...person })
})
afterAll(() => counter.close())

async function actOf(order: Omit<StaffOrder, 'residentId'>): Promise<string> {
  const { office, neighbours } = counter
  const performed: Performed = await doAsStaff(office, neighbours, {
    ...order,
    residentId: 'hana',
  })
  if (performed.result !== 'done') throw new Error(JSON.stringify(performed))
  return performed.actId
}

async function receipt(actId: string): Promise<string> {
  const page = String((await clerk.get(`/counter/residents/hana/acts/${actId}`)).body)
  const sheet = page.slice(page.indexOf('id="case-title"'))
  return sheet.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

test('a receipt has a short number, and the number finds it again', async () => {
  const actId = await actOf({ procedure: 'suspend', visit: { channel: 'phone' } })
  const page = await receipt(actId)
  const number = /受付番号 (\d\S+)/.exec(page)?.[1] ?? ''
  expect(readReceipt(number)).toBe(number)
  expect(page).not.toContain(actId)
  for (const typed of [number, number.toLowerCase().replace('-', 'ー')]) {
    const found = await clerk.get(`/counter?q=${encodeURIComponent(typed)}`)
    expect(found.headers?.location).toBe(`/counter/residents/hana/acts/${actId}`)
  }
  const wrong = await clerk.get(`/counter?q=${number.slice(0, 7)}00000000`)
  expect([wrong.status, String(wrong.body).includes('見つかりません')]).toEqual([422, true])
})

test('a receipt says what comes next, in words to the resident', async () => {
  const released = await receipt(await actOf({ procedure: 'release_suspension' }))
  expect(released).toContain('このあとのお手続きはありません')
  const stopped = await receipt(await actOf({ procedure: 'suspend', visit: { channel: 'phone' } }))
  expect(stopped).toContain('解除の手続きをしてください')
  expect(stopped).not.toContain('来てもらいます')
  await actOf({ procedure: 'release_suspension' })
})

test('a receipt names the price of the visit, and on what a later one depends', async () => {
  expect(await receipt(await actOf({ procedure: 'pin_reset', input: { pin: 'auth' } }))).toContain(
    '手数料 無料',
  )
  const input = { cardKind: 'standard', withAuth: true, withSign: true, photo: 'specimen' }
  const reissue = { procedure: 'apply_reissue', input: { ...input, reason: 'soiled' } } as const
  const page = await receipt(await actOf(reissue))
  expect(page).toContain('1,000円（カードを受け取るときにいただきます）')
})

test('staff stand there by name, and days in one style', async () => {
  const page = await receipt(await actOf({ procedure: 'withdraw_application' }))
  expect(page).not.toMatch(/clerk_|\d{4}-\d{2}-\d{2}|\d{4}年/)
  expect(page).toMatch(/令和6年8月9日（金）\d{1,2}:\d{2}/)
})

test('what was typed stays in a draft; the papers seen do not outlast the day', async () => {
  const path = '/counter/residents/hana/do/certificate_revoke'
  const form = {
    applicant: 'holder',
    in_certificate: 'auth',
    papers: ['card', 'identity_document'],
    key: 'k-draft',
  }
  await clerk.post(path, { form })
  const ticked = /id="papers-\w+"[^>]*checked/
  const typed = /id="in_certificate-auth"[^>]*checked/
  const sameDay = String((await clerk.get(path)).body)
  expect([ticked.test(sameDay), typed.test(sameDay)]).toEqual([true, true])
  counter.office.setNow(moment('2024-08-13T10:00'))
  const nextDay = String((await clerk.get(path)).body)
  expect([ticked.test(nextDay), typed.test(nextDay)]).toEqual([false, true])
})
