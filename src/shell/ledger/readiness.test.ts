import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestDatabase } from '../testing/office.ts'
import { asOwner } from '../testing/owner.ts'
import type { Database, Queries } from './database.ts'
import { readinessOf } from './readiness.ts'

let database: Database
beforeEach(async () => {
  database = await openTestDatabase()
})
afterEach(() => database.close())

test('a database that keeps what it is given is ready, asked as often as one likes', async () => {
  expect(await readinessOf(database, 'town')).toBe('ready')
  expect(await readinessOf(database, 'town')).toBe('ready')
})

test('one that answers questions but takes nothing down is not', async () => {
  await asOwner(database, 'revoke insert, update on office_state from madoguchi_office')
  expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
  expect(await readinessOf(database, 'town')).toBe('takes_no_writes')
})

test.each([
  // what happens to the question, what is said
  ['the connection is refused', () => Promise.reject(refused('ECONNREFUSED')), 'silent'],
  ['the server is shutting down', () => Promise.reject(refused('57P01')), 'silent'],
  ['the disk is full', () => Promise.reject(refused('53100')), 'takes_no_writes'],
  ['the server only reads', () => Promise.reject(refused('25006')), 'takes_no_writes'],
  ['nothing comes back', () => new Promise<never>(() => undefined), 'silent'],
] as const)('%s', async (_what, query, expected) => {
  const queries: Queries = { query }
  expect(await readinessOf(queries, 'town', 50)).toBe(expected)
})

function refused(code: string): Error {
  return Object.assign(new Error('no'), { code })
}
