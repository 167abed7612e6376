// Which mails are one fax and which are several: what is in them decides, not what they are called.

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { guideWorld } from '../../../conformance/worlds.ts'
import { moment } from '../../core/kernel/day.ts'
import { defaultAllowances } from '../budgets/allowances.ts'
import { openBudgets } from '../budgets/budgets.ts'
import { openTestOffice, type TestOffice } from '../testing/office.ts'
import { receiveFax } from './receive-fax.ts'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(guideWorld, moment('2024-06-09T23:40'))
})
beforeEach(() => office.database.query('delete from faxes'))
afterAll(() => office.close())

const picture = (name: string) => ({ name, bytes: Buffer.from(`%PDF-1.4 ${name}`) })
const readFaxes = () => office.faxes.list(10)

const sendAll = async (
  mails: readonly { readonly id: string; readonly pictures: string; readonly from?: string }[],
) => {
  const receipts = []
  for (const { id, pictures, from = 'gateway@fax.example' } of mails) {
    const attachments = pictures.split(' ').map(picture)
    receipts.push(await receiveFax(office, { messageId: id, sender: from, attachments }))
  }
  return receipts
}

it.each([
  // mails, faxes of them
  [
    [
      { id: '<1>', pictures: 'a' },
      { id: '<1>', pictures: 'a' },
    ],
    1,
  ],
  [
    [
      { id: '<1>', pictures: 'a' },
      { id: '<1>', pictures: 'b' },
      { id: '<1>', pictures: 'c' },
    ],
    3,
  ],
  [
    [
      { id: '<1>', pictures: 'a' },
      { id: '<2>', pictures: 'a' },
    ],
    2,
  ],
  [
    [
      { id: '<1>', pictures: 'a b' },
      { id: '<1>', pictures: 'b a' },
    ],
    2,
  ],
  [
    [
      { id: '', pictures: 'a' },
      { id: '', pictures: 'a' },
      { id: '', pictures: 'b' },
    ],
    2,
  ],
])('each different picture is a fax of its own: %j', async (mails, faxes) => {
  const receipts = await sendAll(mails)
  expect(receipts.every(({ taken }) => taken)).toBe(true)
  expect(await readFaxes()).toHaveLength(faxes)
})

it('is a new fax when the same picture comes again, unnamed, after the answer', async () => {
  await sendAll([{ id: '', pictures: 'a' }])
  await office.database.query("update faxes set state = 'answered'")
  await sendAll([
    { id: '', pictures: 'a' },
    { id: '', pictures: 'a' },
  ])
  expect((await readFaxes()).map(({ state }) => state)).toEqual(['waiting', 'answered'])
})

it('takes a sender no table would hold, without what cannot be held', async () => {
  const from = `a\0b\r\n${'x'.repeat(5000)} <gateway@fax.example>`
  expect(await sendAll([{ id: '<1>', pictures: 'a', from }])).toEqual([{ taken: true }])
  const [fax] = await readFaxes()
  expect(fax?.sender).toMatch(/^a b x+…$/)
})

it('asks a sender of too much to come again later, and keeps nothing of it', async () => {
  const few = {
    ...defaultAllowances,
    'fax mail by sender': { most: 3, perHour: 60 },
    'fax bytes': { most: 5000, perHour: 60_000 },
  }
  const narrow = { ...office, budgets: openBudgets(few, () => 0) }
  const receive = (sender: string, content: string) =>
    receiveFax(narrow, {
      messageId: '',
      sender,
      attachments: [{ name: 'a', bytes: Buffer.from(`%PDF-${content}`) }],
    })
  for (const content of ['1', '2', '3']) {
    expect(await receive('one', content)).toEqual({ taken: true })
  }
  const refused = { taken: false, lasting: false }
  expect(await receive('one', '4')).toEqual({
    ...refused,
    why: 'Too many faxes in an hour; send again after 1 minutes.',
  })
  expect(await receive('two', '5')).toEqual({ taken: true })
  expect(await receive('three', 'x'.repeat(6000))).toMatchObject(refused)
  expect(await readFaxes()).toHaveLength(4)
})

it('refuses for good what has no picture', async () => {
  const mail = {
    messageId: '<1>',
    sender: '',
    attachments: [{ name: 'a.pdf', bytes: Buffer.from('MZ') }],
  }
  expect(await receiveFax(office, mail)).toMatchObject({ taken: false, lasting: true })
})
