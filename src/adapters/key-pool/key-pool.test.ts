import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openKeyPool } from './key-pool.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'key-pool-test-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a drawn pair is gone for every other process too', async () => {
  const pool = openKeyPool({ folder })
  await pool.fill(2)
  const elsewhere = openKeyPool({ folder })
  const drawn = [pool.draw(), elsewhere.draw(), pool.draw(), elsewhere.draw()]
  const given = drawn.filter((pair) => pair !== undefined)
  expect(given.length).toBe(2)
  expect(given[0]).not.toEqual(given[1])
  expect(readdirSync(folder)).toEqual([])
})

test('a pool for tests gives its pairs again and makes none anew', async () => {
  const pool = openKeyPool({ folder, reuse: true })
  await pool.fill(1)
  await pool.fill(1)
  expect(pool.size).toBe(1)
  expect(pool.draw()).toEqual(pool.draw())
})
