// The tables that all migrations add up to, as one file to read. When it differs from what the
// migrations make: `vitest run --project unit src/shell/ledger/schema.test.ts -u`.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../testing/office.ts'
import type { Database } from './database.ts'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const tables = "relnamespace = 'public'::regnamespace and relkind = 'r'"

const parts = {
  columns: `
    select relname as of, string_agg(
      '  ' || attname || ' ' || format_type(atttypid, atttypmod)
        || case when attnotnull then ' not null' else '' end, e'\\n' order by attnum) as text
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where ${tables} and attnum > 0 and not attisdropped group by relname`,
  constraints: `
    select relname as of, '  ' || pg_get_constraintdef(pg_constraint.oid) as text
    from pg_constraint join pg_class on pg_class.oid = conrelid
    where ${tables} and contype <> 'n' order by relname, contype desc, conname`,
  indexes: `
    select tablename as of, '  ' || regexp_replace(indexdef, '^CREATE ', '') as text
    from pg_indexes where schemaname = 'public' and not exists
      (select from pg_constraint where conname = indexname) order by tablename, indexname`,
  triggers: `
    select relname as of, '  ' || regexp_replace(pg_get_triggerdef(pg_trigger.oid), '^CREATE ', '')
      as text
    from pg_trigger join pg_class on pg_class.oid = tgrelid
    where ${tables} and not tgisinternal order by relname, tgname`,
  rights: `
    select relname as of, '  ' || grantee::regrole || ': '
      || string_agg(lower(privilege_type), ', ' order by privilege_type) as text
    from pg_class, aclexplode(relacl)
    where ${tables} and grantee::regrole::text like 'madoguchi%'
    group by relname, grantee order by relname, grantee::regrole::text`,
  column_rights: `
    select relname as of, '  ' || grantee::regrole || ': ' || lower(privilege_type) || ' of '
      || string_agg(attname, ', ' order by attname) as text
    from pg_attribute join pg_class on pg_class.oid = attrelid, aclexplode(attacl)
    where ${tables} group by relname, grantee, privilege_type`,
} as const

type Part = { readonly of: string; readonly text: string }

test('the tables that the migrations make are those in schema.txt', async () => {
  const found: Part[] = []
  for (const sql of Object.values(parts)) found.push(...(await database.query<Part>(sql)))
  const names = [...new Set(found.map(({ of }) => of))].sort()
  const written = names.map((name) => {
    const lines = found.filter(({ of }) => of === name).map(({ text }) => text)
    return [name, ...lines].join('\n')
  })
  await expect(`${written.join('\n\n')}\n`).toMatchFileSnapshot('./schema.txt')
})
