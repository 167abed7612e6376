import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestDatabase } from '../testing/office.ts'
import type { Database } from './database.ts'
import { sqlState } from './sql-state.ts'

let database: Database
beforeEach(async () => {
  database = await openTestDatabase()
})
afterEach(() => database.close())

const permissionDenied = '42501'

const stateOf = (answer: Promise<unknown>) => answer.then(() => 'done', sqlState)

const ledgerStaysWhole = [
  'update facts set hash = hash',
  'update acts set actor = actor',
  'update checkpoints set root = root',
  'update certificates set not_after = not_after',
  'update certificates set der = der, state = state',
  'delete from facts',
  'delete from acts',
  'delete from checkpoints',
  'delete from certificates',
  'delete from authority_certificates',
  'update authority_certificates set purpose = purpose',
  'delete from streams',
  'delete from sign_in_log',
  "update sign_in_log set act = 'consented'",
  'truncate facts, acts',
  'update schema_version set version = 0',
  'alter table facts disable trigger all',
  'drop trigger facts_are_kept on facts',
  'drop table certificates',
  'create table another (n integer)',
  'create or replace function refuse_change() returns trigger language plpgsql as $$begin end$$',
]

test.each(ledgerStaysWhole)('the office may not: %s', async (sql) => {
  expect(await stateOf(database.query(sql))).toBe(permissionDenied)
})

test('a responder reads what it answers for, and nothing of a resident', async () => {
  expect(await database.actAs('madoguchi_responder')).toBe(true)
  expect(await stateOf(database.query('select serial from certificates'))).toBe('done')
  expect(await stateOf(database.query('select value from office_state'))).toBe('done')
  for (const sql of [
    'select * from resident_files',
    'select * from facts',
    'select * from sealed_numbers',
    "update certificates set state = 'good'",
    "insert into office_state values ('t', 'clock', '{}')",
  ]) {
    expect([sql, await stateOf(database.query(sql))]).toEqual([sql, permissionDenied])
  }
})
