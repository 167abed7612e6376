// Every key, and the mark, is removed, cut and altered in turn, over an office's database and
// over a new one: what opens is the office that was founded, or nothing.

import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { asOwner } from '../testing/owner.ts'
import { openTestDatabase } from '../testing/office.ts'
import type { Database } from '../ledger/database.ts'
import { OperatorFault } from '../ports/operator-fault.ts'
import { openOfficeKeys, readOfficeKeys, refuseNewDatabaseOver } from './founding.ts'

let database: Database
let data: string
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'madoguchi-founding-'))
})
afterEach(async () => {
  rmSync(data, { recursive: true, force: true })
  await asOwner(
    database,
    `delete from office_state; alter table acts disable trigger all; delete from acts;
     alter table acts enable trigger all`,
  )
})

const keys = () => join(data, 'keys')
const mark = () => join(keys(), 'founding.json')
const marked = () => JSON.parse(readFileSync(mark(), 'utf8')) as { state: string; office: string }
const open = () => openOfficeKeys(database, data)

const damages: Readonly<Record<string, (path: string) => void>> = {
  removed: (path) => rmSync(path),
  emptied: (path) => truncateSync(path, 0),
  cut: (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
  altered: (path) => {
    const bytes = readFileSync(path)
    const at = Math.floor(bytes.length / 2)
    bytes[at] = (bytes[at] ?? 0) ^ 0x15
    writeFileSync(path, bytes)
  },
}

async function refusal(): Promise<string> {
  const error: unknown = await open().catch((each: unknown) => each)
  expect(error).toBeInstanceOf(OperatorFault)
  return (error as OperatorFault).message
}

test('an office is founded once, and opens with the keys it was founded with', async () => {
  const first = await open()
  expect(marked().state).toBe('founded')
  const again = await open()
  expect(again.chipSeal).toEqual(first.chipSeal)
  expect(readOfficeKeys(data).numberSeal).toEqual(first.numberSeal)
  expect(() => refuseNewDatabaseOver(data)).toThrow('empty or gone')
})

test.each(Object.keys(damages))('each key file %s is refused by its name', async (how) => {
  await open()
  const before = readdirSync(keys())
  for (const name of before.filter((each) => each !== 'founding.json')) {
    const bytes = readFileSync(join(keys(), name))
    damages[how]?.(join(keys(), name))
    expect(await refusal()).toContain(`keys/${name}`)
    expect(() => readOfficeKeys(data)).toThrow(OperatorFault)
    writeFileSync(join(keys(), name), bytes)
  }
  await open()
  expect(readdirSync(keys())).toEqual(before)
})

test.each(Object.keys(damages))('a mark %s is written again from the database', async (how) => {
  await open()
  const before = marked()
  damages[how]?.(mark())
  await open()
  expect(marked()).toEqual(before)
})

test('keys over a database that looks new are refused, with and without their mark', async () => {
  await open()
  await database.query("delete from office_state where name = 'founding'")
  expect(await refusal()).toContain('empty or gone')
  rmSync(mark())
  expect(await refusal()).toContain('empty or gone')
  expect(existsSync(mark())).toBe(false)
})

test('a database without its keys is refused, and no keys are made', async () => {
  await open()
  rmSync(keys(), { recursive: true })
  expect(await refusal()).toContain('keys are missing')
  expect(existsSync(keys())).toBe(false)
})

test('the keys of another office are refused', async () => {
  await open()
  const other = await openTestDatabase()
  const elsewhere = join(data, 'elsewhere')
  mkdirSync(elsewhere)
  await openOfficeKeys(other, elsewhere)
  await other.close()
  rmSync(keys(), { recursive: true })
  cpSync(join(elsewhere, 'keys'), keys(), { recursive: true })
  expect(await refusal()).toContain('another office')
})

test('a database in use that lost its mark is not taken for an older one', async () => {
  await open()
  await oneAct()
  await database.query("delete from office_state where name = 'founding'")
  expect(await refusal()).toContain('lost the mark of its founding')
})

test('an office that was killed while it was founded goes on', async () => {
  const { chipSeal } = await open()
  await database.query("delete from office_state where name = 'founding'")
  writeFileSync(mark(), JSON.stringify({ ...marked(), state: 'founding' }))
  expect(() => refuseNewDatabaseOver(data)).not.toThrow()
  expect((await open()).chipSeal).toEqual(chipSeal)
  expect(marked().state).toBe('founded')
})

test('an office from before there were marks gets its own', async () => {
  await open()
  await oneAct()
  await database.query("delete from office_state where name = 'founding'")
  rmSync(mark())
  await open()
  expect(marked().state).toBe('founded')
  damages.altered?.(join(keys(), 'number-seal'))
  expect(await refusal()).toContain('number-seal')
})

function oneAct(): Promise<unknown> {
  return asOwner(
    database,
    `insert into acts (town, act_id, resident_id, procedure, edition, actor, channel, cites,
       virtual_at, recorded_at)
     values ('t', gen_random_uuid(), 'r', 'p', 'e', '{}', 'c', '[]', '', now())`,
  )
}
