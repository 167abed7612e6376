import { generateKeyPairSync, createPublicKey, randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Fact } from '../../core/facts.ts'
import { day } from '../../core/kernel/day.ts'
import { householdId, residentId } from '../../core/kernel/ids.ts'
import { openTestDatabase } from '../testing/office.ts'
import { asOwner } from '../testing/owner.ts'
import { append, streamOf, type Act } from './append.ts'
import { canonicalJson } from './chain.ts'
import type { Database } from './database.ts'
import { readStream } from './read.ts'
import { takeCheckpoint } from './checkpoints.ts'
import { verifyLedger } from './verify.ts'

const { privateKey } = generateKeyPairSync('ed25519')
const publicKey = createPublicKey(privateKey)
const town = 'town'
let database: Database

beforeEach(async () => {
  database = await openTestDatabase()
})
afterEach(() => database.close())

function actOf(resident: string): Act {
  return {
    town,
    actId: randomUUID(),
    residentId: resident,
    procedure: 'register_resident',
    edition: '2024-02',
    actor: { kind: 'staff', id: 'clerk' },
    channel: 'register',
    cites: ['GEN-01'],
    virtualAt: '2024-06-03T10:00',
    recordedAt: '2026-01-02T03:04:05.678Z',
  }
}

function registered(resident: string): Fact {
  return {
    type: 'ResidentRegistered',
    residentId: residentId(resident),
    on: day('2024-06-03'),
    householdId: householdId('h'),
    relation: '世帯主',
    name: { full: '𠮷野　見本', kana: 'ヨシノ　ミホン' },
    birthDate: day('1990-01-01'),
    sex: 'female',
    address: '見本',
    addressSince: day('2024-06-03'),
    holderKind: 'japanese',
    adultWard: false,
  }
}

const declined = (resident: string): Fact => ({
  type: 'ReminderDeclined',
  residentId: residentId(resident),
  on: day('2024-06-04'),
})

const add = (resident: string, ...facts: Fact[]) =>
  database.transaction((queries) => append(queries, actOf(resident), facts))

const verified = () => verifyLedger(database, town, { checkpointKey: publicKey })

/** The way of somebody who owns the server: triggers off, rows changed. */
async function tamper(sql: string): Promise<void> {
  await asOwner(database, 'alter table facts disable trigger all')
  await asOwner(database, 'alter table acts disable trigger all')
  await asOwner(database, sql)
}

test('what was appended is read back as it was, in its order', async () => {
  await add('a', registered('a'), declined('a'))
  await add('a', declined('a'))
  const stored = await readStream(database, town, streamOf('a'))
  expect(stored.map(({ seq }) => seq)).toEqual([1, 2, 3])
  expect(stored[0]?.fact).toEqual(registered('a'))
  expect(stored[0]?.act.actor).toEqual({ kind: 'staff', id: 'clerk' })
})

test('a whole ledger has no faults', async () => {
  await add('a', registered('a'))
  await add('b', registered('b'), declined('b'))
  await takeCheckpoint(database, town, { privateKey, takenAt: '2026-01-02T03:04:05Z' })
  await add('a', declined('a'))
  expect(await verified()).toEqual({ streams: 2, facts: 4, checkpoints: 1, faults: [] })
})

test('the tables refuse to change or lose a row, their owner too', async () => {
  await add('a', registered('a'))
  await expect(asOwner(database, "update facts set type = 'X'")).rejects.toThrow('append-only')
  await expect(asOwner(database, 'delete from acts')).rejects.toThrow('append-only')
  await expect(asOwner(database, 'truncate facts, acts')).rejects.toThrow('append-only')
})

test('one altered byte of a fact names its stream and place', async () => {
  await add('a', registered('a'), declined('a'))
  await tamper(`update facts set body = jsonb_set(body, '{on}', '"2024-06-05"') where seq = 2`)
  expect((await verified()).faults[0]).toBe(
    'resident/a: fact 2 (ReminderDeclined) is not what was appended',
  )
})

test('who did it is covered too', async () => {
  await add('a', registered('a'))
  await tamper(`update acts set actor = '{"kind":"staff","id":"other"}'`)
  expect((await verified()).faults).toHaveLength(2)
})

test('a tail that is cut off is missed by its head', async () => {
  await add('a', registered('a'), declined('a'))
  await tamper('delete from facts where seq = 2')
  expect((await verified()).faults).toEqual(['resident/a: its head is not its last link'])
})

test('a tail cut off with its head rewritten is missed by the signed checkpoint', async () => {
  await add('a', registered('a'), declined('a'))
  await takeCheckpoint(database, town, { privateKey, takenAt: '2026-01-02T03:04:05Z' })
  await tamper('delete from facts where seq = 2')
  const [first] = await readStream(database, town, streamOf('a'))
  await database.query('update streams set seq = 1, hash = $1', [first?.hash])
  expect((await verified()).faults).toEqual(['resident/a: has 1 facts, and checkpoint 1 saw 2'])
})

test('a checkpoint signed by another key does not hold', async () => {
  await add('a', registered('a'))
  const other = generateKeyPairSync('ed25519').privateKey
  await takeCheckpoint(database, town, { privateKey: other, takenAt: '2026-01-02T03:04:05Z' })
  expect((await verified()).faults).toEqual(['checkpoint 1: its signature does not hold'])
})

test('canonical JSON does not depend on the order of keys', () => {
  expect(canonicalJson({ b: [1, { d: 'x', c: null }], a: undefined })).toBe(
    canonicalJson({ b: [1, { c: null, d: 'x' }] }),
  )
})
