// Each file of a data folder is removed, cut and altered in turn, and the office is started on it.
//
// It may stand as it was, or refuse in words that name the place and what to do; it is never
// founded anew in silence. What PostgreSQL itself lost may also be what verify-ledger finds.

import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../src/main/config.ts'
import { lastWords } from '../src/main/last-words.ts'
import { seedOffice, startOffice } from '../src/main/serve.ts'
import { verifyDataFolder } from '../src/main/verify-folder.ts'
import { openEmbedded } from '../src/shell/ledger/embedded.ts'
import { keyPoolFolder, prepareKeys } from './testing/office.ts'

let original: string
let acts: number
const paths: Record<string, string> = {}

const args = (data: string, ...more: readonly string[]) => ({
  ...readConfig([
    ...['--port', '0', '--data', data, '--now', '2024-06-03T10:00'],
    ...['--key-pool', keyPoolFolder, '--personas', 'hanako', ...more],
  ]),
  databaseUrl: undefined,
})

beforeAll(async () => {
  await prepareKeys()
  original = mkdtempSync(join(tmpdir(), 'madoguchi-data-folder-'))
  await seedOffice(args(original), () => undefined)
  const database = await openEmbedded(join(original, 'database'))
  acts = await countActs(database)
  for (const table of ['acts', 'facts', 'streams', 'office_state', 'resident_files', 'chips']) {
    const [row] = await database.query<{ path: string }>(
      `select pg_relation_filepath('${table}') as path`,
    )
    paths[`database/<${table}>`] = `database/${row?.path ?? ''}`
  }
  await database.close()
})
afterAll(() => rmSync(original, { recursive: true, force: true }))

async function countActs(database: Pick<Awaited<ReturnType<typeof openEmbedded>>, 'query'>) {
  const [row] = await database.query<{ n: number }>('select count(*)::int as n from acts')
  return row?.n ?? 0
}

const damages: Readonly<Record<string, (path: string) => void>> = {
  removed: (path) => rmSync(path, { recursive: true }),
  emptied: (path) => truncateSync(path, 0),
  cut: (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
  altered: (path) => {
    const bytes = readFileSync(path)
    const at = Math.floor(bytes.length / 2)
    bytes[at] = (bytes[at] ?? 0) ^ 0x15
    writeFileSync(path, bytes)
  },
}

/** A copy of the office with one thing done to it. */
async function onCopy<T>(damage: (data: string) => void, work: (data: string) => Promise<T>) {
  const data = mkdtempSync(join(tmpdir(), 'madoguchi-damaged-'))
  try {
    cpSync(original, data, { recursive: true })
    damage(data)
    return await work(data)
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

type Outcome = { readonly outcome: 'stands' | 'found by verify-ledger' | 'refused' }

/** What starting comes to: an office as it was, or a refusal in words. */
async function startOn(data: string): Promise<Outcome & { readonly words: string }> {
  try {
    const office = await startOffice(args(data), () => undefined)
    const now = await countActs(office.office.database).finally(() => office.close())
    const { faults } = await verifyDataFolder(data)
    if (faults.length > 0) return { outcome: 'found by verify-ledger', words: faults.join('\n') }
    return { outcome: 'stands', words: now === acts ? '' : `an office with ${now} acts` }
  } catch (error) {
    return { outcome: 'refused', words: lastWords(error) }
  }
}

// Every key in every way is a test of its own (src/shell/keys/founding.test.ts), without an office.
const nightly = process.env.MADOGUCHI_PROFILE === 'nightly'
const hows = nightly ? Object.keys(damages) : ['removed', 'altered']
const named = ['keys/chip-seal', 'authorities/authorities.json', 'authorities/keystore.json']

test.each(named.flatMap((file) => hows.map((how) => [file, how])))(
  '%s %s: refused, and the file is named',
  async (file = '', how = '') => {
    const { outcome, words } = await onCopy((data) => damages[how]?.(join(data, file)), startOn)
    expect(outcome, words).toBe('refused')
    expect(words).toContain(how === 'removed' ? file.split('/')[0] : file)
    expect(words).toContain('backup')
  },
)

test.each(hows.slice(0, 1))('the founding mark %s is written again', async (how) => {
  const mark = (data: string) => join(data, 'keys/founding.json')
  const readMark = (data: string): unknown => JSON.parse(readFileSync(mark(data), 'utf8'))
  await onCopy(
    (data) => damages[how]?.(mark(data)),
    async (data) => {
      expect(await startOn(data)).toEqual({ outcome: 'stands', words: '' })
      expect(readMark(data)).toEqual(readMark(original))
    },
  )
})

test.each([
  // what is gone, a word of what is said
  ['database/PG_VERSION', 'database is empty or gone'],
  ['database', 'database is empty or gone'],
  ['keys', 'keys are missing'],
  ['authorities', 'authorities.json'],
])('without %s no new office is founded over what is left', async (part, word) => {
  const { outcome, words } = await onCopy(
    (data) => damages.removed?.(join(data, part)),
    async (data) => {
      const first = await startOn(data)
      // A second start meets what the first left behind, and says the same.
      expect(await startOn(data)).toEqual(first)
      return first
    },
  )
  expect(outcome, words).toBe('refused')
  expect(words).toContain(word)
})

test('another office’s keys, whole as they are, are refused', async () => {
  const other = mkdtempSync(join(tmpdir(), 'madoguchi-other-office-'))
  try {
    await seedOffice({ ...args(other), personas: [] }, () => undefined)
    const swap = (data: string) => {
      for (const part of ['keys', 'authorities']) {
        rmSync(join(data, part), { recursive: true })
        cpSync(join(other, part), join(data, part), { recursive: true })
      }
    }
    const { outcome, words } = await onCopy(swap, startOn)
    expect(outcome, words).toBe('refused')
    expect(words).toContain('another office')
  } finally {
    rmSync(other, { recursive: true, force: true })
  }
})

const ofPostgres = [
  ['database/global/pg_control', 'removed'],
  ['database/pg_xact/0000', 'emptied'],
  ['database/postgresql.conf', 'removed'],
  ['database/<acts>', 'emptied'],
  ['database/<facts>', 'altered'],
  ['database/<office_state>', 'removed'],
  ['database/<resident_files>', 'emptied'],
]
const everyWay = [...new Set(ofPostgres.map(([file]) => file))].flatMap((file) =>
  Object.keys(damages).map((how) => [file, how]),
)

test.each(nightly ? everyWay : ofPostgres)(
  '%s %s: never another office, never a stack trace',
  async (file = '', how = '') => {
    const { outcome, words } = await onCopy(
      (data) => damages[how]?.(join(data, paths[file] ?? file)),
      startOn,
    )
    if (outcome === 'stands') expect(words).toBe('')
    else if (outcome === 'refused') expect(words).toContain('backup')
    else expect(words).not.toBe('')
  },
)

test('--fresh begins anew on a folder whose database is damaged', async () => {
  await onCopy(
    (data) => damages.removed?.(join(data, 'database/PG_VERSION')),
    async (data) => {
      const office = await startOffice(args(data, '--fresh'), () => undefined)
      await office.close()
    },
  )
})
