// Logins of a server that own the tables, or own nothing: what becomes of the office's role.

import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { openTestDatabase } from '../testing/office.ts'
import { asOwner } from '../testing/owner.ts'
import type { Database } from './database.ts'
import { sqlState } from './sql-state.ts'
import { migrate } from './migrate.ts'
import { openServer } from './postgres.ts'

let database: Database
let closing: (() => Promise<unknown>)[]
beforeEach(async () => {
  database = await openTestDatabase()
  closing = [() => database.close()]
})
afterEach(async () => {
  for (const close of closing.reverse()) await close()
})

const permissionDenied = '42501'
const stateOf = (answer: Promise<unknown>) => answer.then(() => 'done', sqlState)

/** A login with these attributes, and the database `name` as it sees it. */
async function loginTo(name: string, attributes: string): Promise<Database> {
  const login = `login_${randomUUID().slice(0, 8)}`
  await asOwner(database, `create role ${login} login ${attributes}`)
  const url = new URL(inject('databaseUrl') ?? '')
  url.username = login
  url.pathname = `/${name}`
  const opened = await openServer(url.href, 2)
  closing.push(async () => {
    await opened.close()
    await asOwner(database, `drop role ${login}`)
  })
  return opened
}

async function nameOfDatabase(): Promise<string> {
  const [row] = await database.query<{ name: string }>('select current_database() as name')
  return row?.name ?? ''
}

test('a login without rights of its own runs the office, and has no way back', async () => {
  const theirs = await loginTo(await nameOfDatabase(), 'in role madoguchi_office')
  expect(await migrate(theirs)).toBeGreaterThan(0)
  expect(await theirs.actAs('madoguchi_office')).toBe(true)
  expect(await theirs.actAs('madoguchi_responder')).toBe(false)
  await theirs.query("insert into office_state values ('t', 'n', '{}')")
  expect(await stateOf(asOwner(theirs, 'delete from facts'))).toBe(permissionDenied)
  expect(await stateOf(theirs.query('delete from facts'))).toBe(permissionDenied)
})

test('a login that may not migrate says so, and with whose login to start', async () => {
  const theirs = await loginTo(await nameOfDatabase(), 'in role madoguchi_office')
  await asOwner(database, 'delete from schema_version where version > 4')
  await expect(migrate(theirs)).rejects.toThrow("Start once with the owner's login")
})

test.each([
  ['in role madoguchi_office', true],
  ['nocreaterole', false],
])('an owner of the tables, %s, gives its rights away: %s', async (attributes, steppedDown) => {
  const name = `madoguchi_${randomUUID().replaceAll('-', '')}`
  const admin = await openServer(inject('databaseUrl') ?? '', 1)
  closing.push(() => admin.close())
  await admin.query(`create database ${name}`)
  const theirs = await loginTo(name, attributes)
  closing.push(() => admin.query(`drop database ${name} with (force)`))
  const [row] = await theirs.query<{ login: string }>('select current_user as login')
  await admin.query(`alter database ${name} owner to ${row?.login}`)
  await migrate(theirs)
  expect(await theirs.actAs('madoguchi_office')).toBe(steppedDown)
  await theirs.query("insert into office_state values ('t', 'n', '{}')")
  const tried = await stateOf(theirs.query('drop table facts'))
  expect(tried).toBe(steppedDown ? permissionDenied : 'done')
})
