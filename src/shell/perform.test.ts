import { afterEach, beforeEach, expect, test } from 'vitest'
import { guideWorld } from '../../conformance/worlds.ts'
import type { FactOf } from '../core/facts.ts'
import { day, moment } from '../core/kernel/day.ts'
import { householdId, residentId } from '../core/kernel/ids.ts'
import { perform, preview, register } from './perform.ts'
import type { Request } from './act-request.ts'
import { digestOf } from './repeated-act.ts'
import { audit } from './testing/auditor.ts'
import { asOwner } from './testing/owner.ts'
import { openTestOffice, type TestOffice } from './testing/office.ts'
import { readFile } from './views/resident-files.ts'

let office: TestOffice
const clerk = { kind: 'staff', id: 'clerk' } as const
const someone = residentId('r-1')

beforeEach(async () => {
  office = await openTestOffice(guideWorld, moment('2024-06-03T10:00'))
  await register(office, registered, clerk)
})
afterEach(async () => {
  expect(await audit(office)).toEqual([])
  await office.close()
})

const registered: FactOf<'ResidentRegistered'> = {
  type: 'ResidentRegistered',
  residentId: someone,
  on: day('2024-06-03'),
  householdId: householdId('h-1'),
  relation: '世帯主',
  name: { full: '見本　一', kana: 'ミホン　ハジメ' },
  birthDate: day('1990-06-15'),
  sex: 'male',
  address: '見本町',
  addressSince: day('2024-06-03'),
  holderKind: 'japanese',
  adultWard: false,
}

const application: Request = {
  procedure: 'apply_first_issue',
  residentId: someone,
  actor: clerk,
  channel: 'window',
  place: 'card_window',
  applicant: 'holder',
  papers: ['identity_document', 'photo'],
  input: { cardKind: 'standard', withAuth: true, withSign: true, photo: 'p' },
}

const readVersion = () =>
  readFile(office.database, { town: office.world.town.code, residentId: someone })

test('an act appends its facts and the file follows', async () => {
  const performed = await perform(office, application)
  expect(performed).toMatchObject({ result: 'done', seq: 2, repeated: false })
  expect((await readVersion())?.file.applications[0]?.state).toBe('accepted')
})

test('the ledger says who, where, when and by which rule', async () => {
  await perform(office, application)
  const rows = await office.database.query(
    `select procedure, actor, channel, place, virtual_at, cites, edition from acts
     where procedure = 'apply_first_issue'`,
  )
  expect(rows).toEqual([
    expect.objectContaining({
      actor: { kind: 'staff', id: 'clerk', applicant: 'holder' },
      channel: 'window',
      place: 'card_window',
      virtual_at: '2024-06-03T10:00',
      edition: '2024-02',
    }),
  ])
  expect(rows[0]?.cites).toContain('REISSUE-04')
})

test('what the rules refuse changes nothing', async () => {
  const before = await readVersion()
  const performed = await perform(office, { ...application, papers: [] })
  expect(performed).toMatchObject({ result: 'refused', refusal: { code: 'papers-missing' } })
  expect(await readVersion()).toEqual(before)
})

test('a closed window refuses and says when it opens', async () => {
  office.setNow(moment('2024-06-03T20:00'))
  const performed = await perform(office, application)
  expect(performed).toMatchObject({
    result: 'refused',
    refusal: { code: 'window-closed', detail: { opens: '2024-06-04T08:30' } },
  })
})

test('the same key twice is one act', async () => {
  const first = await perform(office, { ...application, idempotencyKey: 'k' })
  const second = await perform(office, { ...application, idempotencyKey: 'k' })
  expect(second).toEqual({ ...first, repeated: true })
})

const other = residentId('r-2')
const lost: Request = { ...application, procedure: 'suspend', idempotencyKey: 'k' }

test('a key stands for one person, procedure and input', async () => {
  await register(office, { ...registered, residentId: other }, clerk)
  await perform(office, { ...application, idempotencyKey: 'k' })
  const before = await readVersion()
  const another = [
    { ...application, residentId: other },
    { ...application, input: { ...application.input, withSign: false } },
    { ...application, cardId: 'another' },
    lost,
  ]
  for (const request of another) {
    const performed = await perform(office, { ...request, idempotencyKey: 'k' })
    expect(performed).toEqual({ result: 'key_reused' })
  }
  expect(await readVersion()).toEqual(before)
})

test('the order of an input’s fields does not make it another', async () => {
  const input = { one: 1, two: { three: 3, four: 4 } }
  const turned = { two: { four: 4, three: 3 }, one: 1 }
  const [first, second] = [input, turned].map((each) => digestOf({ ...application, input: each }))
  expect(first).toBe(second)
})

test('an act from before keys had a digest is known by person and procedure', async () => {
  const first = await perform(office, { ...application, idempotencyKey: 'k' })
  const old = { ...application, input: { ...application.input, withSign: false } }
  await asOwner(
    office.database,
    `alter table acts disable trigger acts_are_kept;
     update acts set idempotency_digest = null;
     alter table acts enable trigger acts_are_kept`,
  )
  expect(await perform(office, { ...old, idempotencyKey: 'k' })).toEqual({
    ...first,
    repeated: true,
  })
  expect(await perform(office, lost)).toEqual({ result: 'key_reused' })
})

test('the same key twenty times at once is one act', async () => {
  const all = await Promise.all(
    Array.from({ length: 20 }, () => perform(office, { ...application, idempotencyKey: 'k' })),
  )
  const acts = new Set(all.map((each) => (each.result === 'done' ? each.actId : each.result)))
  expect(acts.size).toBe(1)
  expect((await readVersion())?.file.applications).toHaveLength(1)
})

test('two clerks on one file: whoever saw an older one is told', async () => {
  await perform(office, { ...application, seenSeq: 1 })
  const late = await perform(office, { ...application, seenSeq: 1 })
  expect(late).toEqual({ result: 'stale', seq: 2 })
})

test('two clerks at the very same moment: one acts, the other is told', async () => {
  const both = await Promise.all([
    perform(office, { ...application, seenSeq: 1 }),
    perform(office, { ...application, seenSeq: 1 }),
  ])
  expect(both.map(({ result }) => result).sort()).toEqual(['done', 'stale'])
})

test('work on the chip that fails undoes the whole act', async () => {
  const before = await readVersion()
  const failing = perform(office, application, () => Promise.reject(new Error('chip')))
  await expect(failing).rejects.toThrow('chip')
  expect(await readVersion()).toEqual(before)
  expect(await perform(office, application)).toMatchObject({ result: 'done' })
})

test('a preview decides and changes nothing', async () => {
  const before = await readVersion()
  const seen = await preview(office, application)
  expect(seen?.outcome.ok).toBe(true)
  expect(await readVersion()).toEqual(before)
})

test('that nobody has this id is said so', async () => {
  const nobody = { ...application, residentId: 'r-nobody' }
  expect(await perform(office, nobody)).toEqual({ result: 'unknown_resident' })
})
