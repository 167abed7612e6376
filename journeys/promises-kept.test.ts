// What an act owes is kept even when the world fails: failed and not done, failed but done.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Office } from '../src/shell/office.ts'
import { runJobs } from '../src/shell/outbox/run-jobs.ts'
import { audit } from '../src/shell/testing/auditor.ts'
import { readFile } from '../src/shell/views/resident-files.ts'
import { doAsStaff } from '../src/shell/neighbours/as-staff.ts'
import type { Neighbours } from '../src/shell/neighbours/neighbours.ts'
import { openJourney, type Journey } from './testing/office.ts'

let journey: Journey
let office: Office
const resident = 'r-mukou'

beforeAll(async () => {
  journey = await openJourney('2024-06-03T10:00', ['mukou'])
  office = journey.office
})
afterAll(() => journey.end())

async function card() {
  const key = { town: office.world.town.code, residentId: resident }
  return (await readFile(office.database, key))?.file.cards.at(-1)
}

const issued = async () =>
  (
    await office.database.query<{ n: number }>(
      "select count(*)::int as n from certificates where resident_id = $1 and kind = 'auth'",
      [resident],
    )
  )[0]?.n

/** The same neighbours, but the authority cannot be reached. */
function withoutAuthority(neighbours: Neighbours): Neighbours {
  const issue = () => Promise.reject(new Error('the authority does not answer'))
  return { ...neighbours, authorities: { ...neighbours.authorities, issue } }
}

test('an authority that fails leaves the order owed, and the reason is kept', async () => {
  const before = await issued()
  const performed = await doAsStaff(office, withoutAuthority(journey.neighbours), {
    procedure: 'certificate_issue',
    residentId: resident,
    input: { certificate: 'auth' },
  })
  expect(performed.result).toBe('done')
  expect((await card())?.auth?.state).toBe('ordered')
  expect(await issued()).toBe(before)
  const owed = await office.database.query<{ last_error: string }>(
    "select last_error from outbox where state = 'owed'",
  )
  expect(owed.map((row) => row.last_error)).toEqual(['the authority does not answer'])
})

test('when the authority answers again, the certificate is issued once', async () => {
  const before = (await issued()) ?? 0
  await runJobs(office, journey.neighbours)
  expect((await card())?.auth?.state).toBe('valid')
  expect(await issued()).toBe(before + 1)
})

test('a promise that was kept but not noted is not kept twice', async () => {
  const before = await issued()
  await office.database.query("update outbox set state = 'owed', taken_until = null")
  await runJobs(office, journey.neighbours)
  expect(await issued()).toBe(before)
  expect(await office.database.query("select 1 from outbox where state <> 'done'")).toEqual([])
})

test('every view still says what the ledger says', async () => {
  expect(await audit(office)).toEqual([])
})
