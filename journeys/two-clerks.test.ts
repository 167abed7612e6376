// Two people at once, and forms that cannot be taken as they are: one act stays one act, who
// comes second is told what changed, and what was typed is still there.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blankBitmap, encodePng } from '../src/adapters/card-picture/png.ts'
import type { Browserless, Page } from './testing/browserless.ts'
import { openJourney, type Journey } from './testing/office.ts'
import { caseOf, fillIn, hidden, Overheard } from './testing/overheard.ts'

let office: Journey
let overheard: Overheard
let clerk: Browserless
let secondClerk: Browserless

beforeAll(async () => {
  office = await openJourney('2024-06-03T10:00', ['hanako', 'mirai', 'kaijo'])
  overheard = new Overheard(office)
  clerk = await overheard.staff('counter', 'clerk_card_window')
  secondClerk = await overheard.staff('counter', 'clerk_second')
})
afterAll(() => office.end())

const confirm = (who: Browserless, address: string, page: Page) =>
  who.post(`${address}/confirm`, { key: hidden(page, 'key') })

describe('at the counter', () => {
  const address = caseOf('r-mirai', 'apply_first_issue')
  const typed = { in_cardKind: 'standard', in_withAuth: 'yes', in_withSign: 'no' }
  const fields = { ...typed, papers: ['identity_document', 'photo'] }
  const picture = Buffer.from(encodePng(blankBitmap(350, 450)))
  const file = (bytes: Buffer, name = 'photo.png') =>
    new File([new Uint8Array(bytes)], name, { type: 'image/png' })
  const withPhoto = { ...fields, in_photo: file(picture) }

  test.each([
    ['of three megabytes', file(Buffer.concat([picture, Buffer.alloc(3 * 1024 * 1024)])), '2MB'],
    ['that is text', file(Buffer.from('This is no picture.')), 'JPEG'],
    ['cut off in its header', file(picture.subarray(0, 20)), 'JPEG'],
    ['with a path for a name', file(Buffer.from('x'), '../../etc/passwd.png'), 'JPEG'],
  ])('a photo %s is refused beside the field, the rest stays', async (_what, photo, text) => {
    const page = await fillIn(clerk, { address, fields: { ...fields, in_photo: photo } })
    expect([page.status, page.text]).toEqual([422, expect.stringContaining(text)])
    expect(page.html).toMatch(/id="in_photo-error"/)
    expect(page.html).toMatch(
      /name="in_withSign"[^>]*checked[^>]*value="no"|value="no"[^>]*checked/,
    )
  })

  test('the same form sent twice at once is one act, and both see its receipt', async () => {
    const theirs = await secondClerk.get(address)
    const check = await fillIn(clerk, { address, fields: withPhoto })
    const receipts = await Promise.all([1, 2].map(() => confirm(clerk, address, check)))
    expect(receipts.map(({ status }) => status)).toEqual([200, 200])
    expect(receipts[0]?.path).toBe(receipts[1]?.path)
    expect(receipts[0]?.path).toContain('/acts/')

    const late = await fillIn(secondClerk, { address, fields: withPhoto, opened: theirs })
    expect(late.status).toBe(409)
    expect(late.text).toContain('マイナンバーカードの交付申請')
    expect(late.text).toContain('入力した内容は残っています')
    expect(late.html).toMatch(/value="no"[^>]*checked|checked[^>]*value="no"/)
  })

  test('of two clerks who confirm at once one acts, the other is told and nothing is done twice', async () => {
    const withdraw = caseOf('r-mirai', 'withdraw_application')
    const clerks = [clerk, secondClerk]
    const checks = await Promise.all(
      clerks.map((who) =>
        fillIn(who, { address: withdraw, fields: { papers: ['identity_document'] } }),
      ),
    )
    const ends = await Promise.all(
      clerks.map((who, index) => confirm(who, withdraw, checks[index] as Page)),
    )
    expect(ends.map(({ status }) => status).sort()).toEqual([200, 409])
    const late = ends.find(({ status }) => status === 409)
    expect(late?.text).toContain('申請の取下げ')
    expect(late?.html).not.toContain(`${withdraw}/confirm"`)
    const person = await clerk.get('/counter/residents/r-mirai')
    expect(person.html.match(/acts\/[0-9a-f-]+">申請の取下げ/g)).toHaveLength(1)
  })

  test('nobody acts without logging in', async () => {
    const stranger = overheard.visitor()
    for (const page of [
      await stranger.get(address),
      await stranger.post(`${address}/confirm`, { key: 'x' }),
      await stranger.post('/hotline/call/r-hanako/stop', { key: 'x', applicant: 'holder' }),
    ]) {
      expect(page.path).toMatch(/\/(counter\/login|hotline)/)
      expect(page.html).toContain('name="password"')
    }
  })
})

test('the hotline’s button pressed twice at once is one suspension', async () => {
  const operator = await overheard.staff('hotline', 'operator')
  const call = await operator.get('/hotline/call/r-kaijo')
  const key = hidden(call, 'key')
  const stop = () => operator.post('/hotline/call/r-kaijo/stop', { key, applicant: 'holder' })
  const [one, other] = await Promise.all([stop(), stop()])
  expect(one.path).toBe(other.path)
  expect(one.path).toContain('/hotline/receipt/')
})

test('after all of it the ledger is whole, and no answer showed the program’s inside', async () => {
  const { body } = await clerk.json('/api/verify-ledger', {})
  expect((body as { faults: string[] }).faults).toEqual([])
  expect(overheard.count).toBeGreaterThan(20)
  expect(overheard.slips).toEqual([])
})
