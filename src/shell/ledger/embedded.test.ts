import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FolderInUse, openEmbedded } from './embedded.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-embedded-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('every commit is synced to the disk, a second opening is refused, and rows stay', async () => {
  const database = await openEmbedded(folder)
  await database.query('create table t (n integer)')
  const before = database.syncCount()
  for (let n = 0; n < 20; n += 1) {
    await database.transaction((queries) => queries.query('insert into t values ($1)', [n]))
  }
  expect(database.syncCount() - before).toBeGreaterThanOrEqual(20)
  await expect(openEmbedded(folder)).rejects.toThrow(FolderInUse)
  // Nobody else can commit here, so there is nothing that could go unheard.
  expect(database.notifications.isListening()).toBe(true)
  await database.close()

  const again = await openEmbedded(folder)
  expect(await again.query('select count(*)::int as n from t')).toEqual([{ n: 20 }])
  await again.close()
})

test('a making that was cut off is made again; parts of a database are not', async () => {
  const place = join(folder, 'database')
  mkdirSync(place)
  writeFileSync(join(place, 'pg_hba.conf'), '')
  await expect(openEmbedded(place)).rejects.toThrow('PG_VERSION')
  writeFileSync(`${place}.unfinished`, '')
  const database = await openEmbedded(place)
  expect(existsSync(`${place}.unfinished`)).toBe(false)
  await database.close()
})
