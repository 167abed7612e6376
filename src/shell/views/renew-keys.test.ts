// An office that grew new variants finds the people who were registered before them.

import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Database } from '../ledger/database.ts'
import { openTestDatabase } from '../testing/office.ts'
import { renewKeys } from './renew-keys.ts'
import { searchFiles } from './resident-files.ts'
import { searchKeyVersion } from './search-key.ts'

const town = 'town'
const people = 503
let database: Database
beforeEach(async () => {
  database = await openTestDatabase()
  await database.query(
    `insert into resident_files (town, resident_id, seq, file, name_key, kana_key, birth_date,
       household_id)
     select $1, to_char(n, 'FM000000'), 1, jsonb_build_object('resident', jsonb_build_object(
       'name', jsonb_build_object('full', '渡邊　' || n, 'kana', 'ワタナベ　キヨウコ'))),
       '渡邊' || n, 'ワタナベキヨウコ', '1980-02-17', 'h'
     from generate_series(1, ${people}) n`,
    [town],
  )
})
afterEach(() => database.close())

const found = (...words: readonly string[]) =>
  searchFiles(database, town, { words, limit: people + 1 })

it('makes every key anew, once, and everybody is found by it', async () => {
  expect(await found('渡辺')).toHaveLength(0)
  expect(await renewKeys(database)).toBe(people)
  expect(await found('渡辺')).toHaveLength(people)
  expect(await found('わたなべ', 'きょうこ')).toHaveLength(people)
  expect(await found('渡邉７')).toHaveLength(11)
  expect(await renewKeys(database)).toBe(0)
})

it('leaves rows alone whose keys are of this version', async () => {
  await database.query('update resident_files set key_version = $1', [searchKeyVersion])
  expect(await renewKeys(database)).toBe(0)
  expect(await found('渡辺')).toHaveLength(0)
})
