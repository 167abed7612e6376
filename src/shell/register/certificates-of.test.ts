import { afterEach, beforeEach, expect, test } from 'vitest'
import { guideWorld } from '../../../conformance/worlds.ts'
import { day, moment } from '../../core/kernel/day.ts'
import { cardId, residentId } from '../../core/kernel/ids.ts'
import { epochOf } from '../clock/clock.ts'
import { townCode } from '../office.ts'
import type { CertificateKind, CertificateRow } from '../ports/certificate-register.ts'
import { openTestOffice, type TestOffice } from '../testing/office.ts'
import { asOwner } from '../testing/owner.ts'
import { certificatesOf } from './certificates-of.ts'
import { applyToRegister, insertCertificate } from '../views/certificate-states.ts'

let office: TestOffice

beforeEach(async () => {
  office = await openTestOffice(guideWorld, moment('2024-06-10T10:00'))
})
afterEach(() => office.close())

type Issued = { kind: CertificateKind; serial: string; resident: string; card: string; at: string }

async function issue({ kind, serial, resident, card, at }: Issued): Promise<void> {
  const row: CertificateRow = {
    caId: `${kind}-1`,
    serialHex: serial,
    kind,
    generation: 1,
    shard: 1,
    subjectCommonName: serial,
    notBefore: epochOf(moment(at)),
    notAfter: epochOf(moment('2029-02-17T23:59')),
    issuedAt: epochOf(moment(at)),
    der: new Uint8Array([1]),
    residentId: residentId(resident),
    cardId: cardId(card),
  }
  await insertCertificate(office.database, townCode(office), row)
}

const hana = { resident: 'hana', card: 'card-hana' }

const inNameOf = (name: string, town = townCode(office)) =>
  certificatesOf(office.database, town, residentId(name))

async function serialsOf(name: string): Promise<readonly string[]> {
  return (await inNameOf(name)).map(({ serialHex }) => serialHex)
}

test('they stand newest first, those of an earlier card too', async () => {
  await issue({ ...hana, kind: 'sign', serial: 'b1', at: '2024-06-03T10:00' })
  await issue({ ...hana, kind: 'auth', serial: 'b2', at: '2024-06-03T10:00' })
  await issue({ ...hana, card: 'earlier', kind: 'sign', serial: 'a1', at: '2019-06-03T10:00' })
  expect(await serialsOf('hana')).toEqual(['b2', 'b1', 'a1'])
})

test('nobody sees what was issued in another name or in another town', async () => {
  await issue({ ...hana, kind: 'auth', serial: 'a1', at: '2024-06-03T10:00' })
  await issue({ resident: 'taro', card: 'c', kind: 'auth', serial: 'b1', at: '2024-06-03T10:00' })
  expect(await serialsOf('taro')).toEqual(['b1'])
  expect(await serialsOf('nobody')).toEqual([])
  expect(await inNameOf('hana', '000000')).toEqual([])
})

test('what was held or revoked says since when, and why', async () => {
  await issue({ ...hana, kind: 'auth', serial: 'a1', at: '2024-06-03T10:00' })
  await issue({ ...hana, kind: 'sign', serial: 'a2', at: '2024-06-03T10:00' })
  const about = { residentId: residentId('hana'), cardId: cardId(hana.card), on: day('2024-06-10') }
  const at = office.clock.epochMs()
  await applyToRegister(office.database, {
    town: townCode(office),
    at,
    facts: [
      { ...about, type: 'CertificateRevoked', certificate: 'sign', cause: 'record_changed' },
      { ...about, type: 'CertificatesHeld' },
    ],
  })
  expect(await inNameOf('hana')).toEqual([
    {
      kind: 'auth',
      serialHex: 'a1',
      generation: 1,
      issuedAt: epochOf(moment('2024-06-03T10:00')),
      notAfter: epochOf(moment('2029-02-17T23:59')),
      status: { state: 'held', at },
    },
    expect.objectContaining({
      serialHex: 'a2',
      status: { state: 'revoked', at, reason: 'affiliationChanged' },
    }),
  ])
})

test.each([
  ['delete from certificates', 'append-only'],
  ['truncate certificates', 'append-only'],
  ["update certificates set resident_id = 'taro'", 'append-only'],
  ['update certificates set not_after = not_after + 1', 'append-only'],
  ["update certificates set state = 'good'", 'stays revoked'],
])('what was issued stays as it was issued: %s', async (sql, why) => {
  await issue({ ...hana, kind: 'auth', serial: 'a1', at: '2024-06-03T10:00' })
  await office.database.query("update certificates set state = 'held'")
  await office.database.query("update certificates set state = 'good'")
  await office.database.query("update certificates set state = 'revoked'")
  await expect(asOwner(office.database, sql)).rejects.toThrow(why)
})
