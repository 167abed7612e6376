// What the register tells of everything issued, on whichever database there is.

import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '../ledger/database.ts'
import type { IssuedEntry, IssuedQuery, OwnCertificate } from '../ports/certificate-register.ts'
import { openTestDatabase } from '../testing/office.ts'
import { asOwner } from '../testing/owner.ts'
import { certificateRegisterOn } from './certificate-register.ts'

const town = 'town'
const everything: IssuedQuery = { caId: 'sign-1', issuedBefore: 1_000, endedBefore: 0 }
let database: Database

beforeEach(async () => {
  database = await openTestDatabase()
})
afterEach(() => database.close())

type Rows = {
  readonly from: number
  readonly to: number
  readonly authority?: string
  readonly inTown?: string
  readonly notBefore?: number
  readonly notAfter?: number
}

/** Rows whose serial numbers are counted up. */
async function issue({ from, to, ...rest }: Rows): Promise<void> {
  const { authority = 'sign-1', inTown = town, notBefore = 1, notAfter = 500 } = rest
  await database.query(
    `insert into certificates (town, authority, serial, generation, shard, kind, resident_id,
       card_id, subject_cn, not_before, not_after, der, state, state_since, issued_at)
     select $1, $2, lpad(to_hex(n), 32, '0'), 1, 0, 'sign', 'hanako', 'card', 'specimen',
       $3::bigint, $4::bigint, '\\x00', 'good', 0, 0
     from generate_series($5::int, $6::int) as n`,
    [inTown, authority, notBefore, notAfter, from, to],
  )
}

const serial = (number: number) => number.toString(16).padStart(32, '0')
const setState = (number: number, state: string) =>
  database.query('update certificates set state = $1 where serial = $2', [state, serial(number)])

async function issued(query = everything): Promise<readonly IssuedEntry[]> {
  const all: IssuedEntry[] = []
  for await (const batch of certificateRegisterOn(database, town).issuedBy(query)) {
    all.push(...batch)
  }
  return all
}

test('the good, the held and the revoked are told apart', async () => {
  await issue({ from: 1, to: 3 })
  await setState(2, 'held')
  await setState(3, 'revoked')
  expect(await issued()).toEqual([
    { serialHex: serial(1), revoked: false },
    { serialHex: serial(2), revoked: true },
    { serialHex: serial(3), revoked: true },
  ])
})

test('only what one authority of one town issued in time and was not over is told', async () => {
  await issue({ from: 1, to: 1, authority: 'auth-1' })
  await issue({ from: 2, to: 2, authority: 'sign-2' })
  await issue({ from: 3, to: 3, inTown: 'other' })
  await issue({ from: 4, to: 4, notBefore: 99 })
  await issue({ from: 5, to: 5, notBefore: 100 })
  await issue({ from: 6, to: 6, notAfter: 199 })
  await issue({ from: 7, to: 7, notAfter: 200 })
  const lines = await issued({ caId: 'sign-1', issuedBefore: 100, endedBefore: 200 })
  expect(lines.map(({ serialHex }) => serialHex)).toEqual([serial(4), serial(7)])
})

test('nothing issued is nothing told', async () => {
  expect(await issued()).toEqual([])
})

test('many are told in batches, each once, though states change meanwhile', async () => {
  await issue({ from: 1, to: 12_000 })
  const seen = new Map<string, boolean>()
  let batches = 0
  for await (const batch of certificateRegisterOn(database, town).issuedBy(everything)) {
    if (batches++ === 0) {
      await setState(1, 'revoked')
      await setState(12_000, 'revoked')
    }
    for (const { serialHex, revoked } of batch) {
      expect(seen.has(serialHex)).toBe(false)
      seen.set(serialHex, revoked)
    }
  }
  expect([batches, seen.size]).toEqual([3, 12_000])
  // Whoever keeps what was made of this hears of both changes, and makes it anew.
  expect([seen.get(serial(1)), seen.get(serial(12_000))]).toEqual([false, true])
})

test('what an authority issues for itself is logged once and stays', async () => {
  const own: OwnCertificate = {
    caId: 'sign-1',
    serialHex: serial(1),
    purpose: 'ocsp',
    notBefore: 1,
    notAfter: 500,
    issuedAt: 2,
    der: Buffer.from('3000', 'hex'),
  }
  const register = certificateRegisterOn(database, town)
  await register.recordOwn(own)
  await register.recordOwn({ ...own, purpose: 'authority' })
  expect(await database.query('select authority, purpose from authority_certificates')).toEqual([
    { authority: 'sign-1', purpose: 'ocsp' },
  ])
  const emptied = asOwner(database, 'delete from authority_certificates')
  await expect(emptied).rejects.toThrow('append-only')
  // Nobody holds it, so nobody is answered for it.
  expect(await register.statusOf(own)).toEqual({ state: 'unknown' })
})
