// Somebody without a record is entered at the counter, once, and can go on from there.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FaceReply } from '../../shell/ports/web.ts'
import { counterFace } from './face.ts'
import { testBrowser, type TestBrowser } from './testing/browser.ts'
import { openCounterOffice, type CounterOffice } from './testing/office.ts'

const address = '/counter/new-person'
const form = {
  in_origin: 'other_municipality',
  in_name: '見本　新',
  in_kana: 'ミホン　アラタ',
  in_birthDate: '昭和55年2月17日',
  in_sex: 'male',
  in_holderKind: 'japanese',
  in_address: '東京都荒川区見本町2番',
  in_startedLivingOn: '2024-06-01',
  in_newHousehold: 'yes',
  in_relation: '世帯主',
  in_representativeName: '見本　新',
  papers: ['record_change_notification', 'identity_document', 'move_out_certificate_data'],
}

let counter: CounterOffice
let clerk: TestBrowser

beforeAll(async () => {
  counter = await openCounterOffice()
  clerk = testBrowser([counterFace(counter)])
  const login = { staffId: 'clerk_one', password: 'specimen-1234', next: '/counter' }
  await clerk.post('/counter/login', { form: login })
})

afterAll(() => counter.close())

function text({ body }: FaceReply): string {
  return String(body)
}

async function formId(): Promise<string> {
  return /name="id" value="([^"]+)"/.exec(text(await clerk.get(address)))?.[1] ?? ''
}

test('who moved here from elsewhere is entered once, however often it is pressed', async () => {
  const id = await formId()
  const [once, twice] = await Promise.all([
    clerk.post(address, { form: { ...form, id } }),
    clerk.post(address, { form: { ...form, id } }),
  ])
  expect(once.headers?.location).toBe(`/counter/residents/${id}`)
  expect(twice.headers?.location).toBe(once.headers?.location)
  const { file } = (await counter.office.files.read(id)) ?? {}
  expect(file?.resident).toMatchObject({ birthDate: '1980-02-17', addressSince: '2024-06-01' })
  expect(await counter.office.files.facts(id)).toHaveLength(1)
  const page = text(await clerk.follow(once))
  expect(page).toContain('見本　新')
  expect(page).toContain(`世帯番号：${file?.resident.householdId ?? '?'}`)
})

test('what is missing or wrong is said beside it, and what was typed stands there', async () => {
  const id = await formId()
  const osaka = await clerk.post(address, {
    form: { ...form, id, in_address: '大阪府大阪市北区1番' },
  })
  expect(osaka.status).toBe(422)
  expect(text(osaka)).toContain('この区市町村の住所ではありません')
  expect(text(osaka)).toContain('大阪府大阪市北区1番')
  const bare = await clerk.post(address, { form: { ...form, id, papers: [] } })
  expect(text(bare)).toContain('必要な書類がそろっていません')
  const { in_name: _name, ...nameless } = form
  expect((await clerk.post(address, { form: { ...nameless, id } })).status).toBe(422)
  expect(await counter.office.files.read(id)).toBeUndefined()
})
