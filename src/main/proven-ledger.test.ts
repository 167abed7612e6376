// Somebody who owns the database switches the triggers off and changes what the office reads:
// verify-ledger names every change, in the views as in the chains, and what was taken out of
// the database altogether by the checkpoints that are kept outside.

import { createPublicKey } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { nextDueDay } from '../core/due/due.ts'
import { openCounterOffice, putHolder } from '../faces/counter/testing/office.ts'
import type { CounterOffice } from '../faces/counter/testing/office.ts'
import { takeCheckpoint } from '../shell/ledger/checkpoints.ts'
import { keepCheckpoint, parsePrinted } from '../shell/ledger/kept-checkpoints.ts'
import { proveLedger, townsIn } from '../shell/ledger/prove.ts'
import { townCode } from '../shell/office.ts'
import { doAsStaff } from '../shell/neighbours/as-staff.ts'

let counter: CounterOffice
let folder: string
let savings = 0

beforeAll(async () => {
  counter = await openCounterOffice()
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-kept-'))
  const person = { name: '見本　花', kana: 'ミホン　ハナ', birthDate: '1980-02-17' }
  await putHolder(counter, { ...person, id: 'hana' })
  await keep()
  await doAsStaff(counter.office, counter.neighbours, { procedure: 'suspend', residentId: 'hana' })
  await keep()
})
afterAll(async () => {
  await counter.close()
  rmSync(folder, { recursive: true, force: true })
})

// Each test is undone: everything runs in one transaction of the owner.
beforeEach(() => counter.office.database.query('begin; set local role none'))
afterEach(() => counter.office.database.query('rollback; reset role; set role madoguchi_office'))

async function keep(): Promise<void> {
  const { office, neighbours } = counter
  const privateKey = neighbours.keys.checkpointKey
  savings += 1
  const takenAt = `2026-01-02T03:04:0${savings}.000Z`
  const taken = await takeCheckpoint(office.database, townCode(office), { privateKey, takenAt })
  keepCheckpoint(folder, townCode(office), taken)
}

function prove(over: { checkpoints?: string; printed?: ReturnType<typeof parsePrinted> } = {}) {
  const { office, neighbours } = counter
  return proveLedger(office.database, townCode(office), {
    checkpointKey: createPublicKey(neighbours.keys.checkpointKey),
    checkpoints: folder,
    dueDay: (file) => nextDueDay(file, office.world.rules),
    ...over,
  })
}

const tables = 'acts facts checkpoints certificates authority_certificates'.split(' ')

async function tamper(sql: string): Promise<void> {
  const off = tables.map((table) => `alter table ${table} disable trigger all`).join('; ')
  await counter.office.database.query(`${off}; ${sql}`)
}

test('an office that nobody touched is whole, views and kept checkpoints too', async () => {
  const report = await prove()
  expect(report).toMatchObject({ streams: 1, checkpoints: 2, faults: [] })
  expect(parsePrinted(report.printable ?? '')).toMatchObject({ number: 2 })
})

test.each([
  // what is done, what is said
  [
    `update resident_files set file = jsonb_set(file, '{resident,name,full}', '"別人"')`,
    'resident_files: hana: the file is not what the facts come to',
  ],
  [`update resident_files set seq = seq - 1`, 'resident_files: hana: at fact'],
  [`update resident_files set name_key = 'x'`, 'the column name_key does not follow'],
  [`update resident_files set birth_date = '1990-01-01'`, 'the column birth_date'],
  [`update resident_files set household_id = 'x'`, 'the column household_id'],
  [`update resident_files set card_state = 'active'`, 'the column card_state'],
  [`update resident_files set due_on = '2099-01-01'`, 'the column due_on'],
  [`delete from resident_files`, 'resident_files: hana is missing'],
  [
    `insert into resident_files select town, 'nobody', seq, file, name_key, kana_key, birth_date,
       household_id, card_id, card_state, due_on from resident_files`,
    'resident_files: the row nobody follows from nothing',
  ],
  [`update certificates set state = 'good' where kind = 'sign'`, 'is good here, and held by'],
  [`update certificates set state = 'revoked', reason = 'superseded'`, 'is revoked here, and held'],
  [`delete from certificates where kind = 'auth'`, 'was issued and is not here'],
  [
    `update certificates set not_after = not_after + 1000`,
    'is not the certificate that was issued',
  ],
  [`update certificates set card_id = 'other'`, 'is not the certificate that was issued'],
  [`update certificates set resident_id = 'other'`, 'follows from nothing in the ledger'],
  [`delete from checkpoints where number = 1`, 'checkpoint 1: it is gone'],
  [
    `delete from checkpoints where number = 2`,
    'checkpoint 2, kept outside the database: it is gone',
  ],
  [`delete from checkpoints`, 'checkpoint 1, kept outside the database: it is gone'],
  [`update checkpoints set root = repeat('0', 64)`, 'the one in the database is another'],
  [`delete from streams`, 'has facts but no head'],
  [`delete from facts`, 'resident/hana: its head is not its last link'],
])('%s is found', async (sql, words) => {
  await tamper(sql)
  expect((await prove()).faults.join('\n')).toContain(words)
})

/** The last two facts cut off, the head put back, the view refolded: nothing inside tells. */
const cut = `
  delete from facts where seq > (select max(seq) - 2 from facts);
  update streams set seq = seq - 2,
    hash = (select hash from facts order by seq desc limit 1);
  delete from checkpoints where number = 2;`

test('a stream cut back with its checkpoint is found by the kept one, by name', async () => {
  await tamper(cut)
  expect((await prove()).faults.join('\n')).toMatch(
    /resident\/hana: has \d+ facts, and checkpoint 2 saw \d+/,
  )
})

test('and by a printed line, where no folder was kept', async () => {
  const printed = parsePrinted((await prove()).printable ?? '')
  const nowhere = join(folder, 'nowhere')
  await tamper('delete from checkpoints where number = 2')
  expect((await prove({ checkpoints: nowhere })).faults).toEqual([])
  expect((await prove({ checkpoints: nowhere, printed })).faults).toEqual([
    'checkpoint 2, kept outside the database: it is gone from the database',
  ])
})

test('an emptied table does not make the town disappear', async () => {
  await tamper('delete from facts; delete from acts')
  expect(await townsIn(counter.office.database)).toEqual([townCode(counter.office)])
})

test('a kept file that is no checkpoint is named, and never replaced by another', async () => {
  const path = join(folder, `${townCode(counter.office)}-00000003.json`)
  writeFileSync(path, 'cut')
  try {
    expect((await prove()).faults).toEqual([`${path}: not a checkpoint that was kept`])
    const other = { number: 3, root: '0'.repeat(64), heads: {}, takenAt: '', signature: '' }
    expect(() => keepCheckpoint(folder, townCode(counter.office), other)).toThrow('cut back')
  } finally {
    rmSync(path)
  }
  expect(readdirSync(folder)).toHaveLength(2)
})
