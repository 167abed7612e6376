// The founding mark: the office's id and a check value of each key, in the key folder and in the
// database alike, so that neither is ever taken for new, or for another office's, unnoticed.
//
// It is written in three steps (folder: founding, database, folder: founded). An office that
// was killed in the middle goes on; keys over an empty-looking database, a database without
// its keys, or a key that is not the one it was, are refused in words. A mark that was lost on
// one side only is written again from the other.

import { createHmac, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Queries } from '../ledger/database.ts'
import { OperatorFault } from '../ports/operator-fault.ts'
import * as keyFolder from './key-folder.ts'
import { replaceFile } from './whole-file.ts'
import type { KeyFileName, KeyFiles, OfficeKeys } from './key-folder.ts'

const markShape = z.object({
  version: z.literal(1),
  office: z.uuid(),
  foundedAt: z.string(),
  proofs: z.record(z.string(), z.string()),
})
const folderMarkShape = markShape.extend({ state: z.enum(['founding', 'founded']) })
type Mark = z.infer<typeof markShape>
type FolderMark = z.infer<typeof folderMarkShape>

const markName = 'founding.json'

/** What the database says of its founding. */
type Database = { readonly mark: Mark | undefined; readonly used: boolean }

/** Opens the keys of the office in this database; founds it where both are new. */
export async function openOfficeKeys(queries: Queries, data: string): Promise<OfficeKeys> {
  const folder = join(data, 'keys')
  const database = await foundingIn(queries)
  if (!keyFolder.hasKeys(folder)) {
    if (database.mark || database.used) throw keysAreGone(folder)
    keyFolder.makeKeyFiles(folder, newMark)
  }
  const files = keyFolder.readKeyFiles(folder)
  const here = readFolderMark(folder)
  const mark = agreed(database, here, data) ?? markOf(files)
  demandProof(mark, files, folder)
  if (database.mark === undefined) await keepInDatabase(queries, mark, folder)
  if (here?.state !== 'founded' && (await foundingIn(queries)).mark) {
    keepInFolder(folder, { ...mark, state: 'founded' })
  }
  return keyFolder.officeKeysOf(files, folder)
}

/** The keys of a data folder that is only looked at: nothing is made or written. */
export function readOfficeKeys(data: string): OfficeKeys {
  const folder = join(data, 'keys')
  const files = keyFolder.readKeyFiles(folder)
  const mark = readFolderMark(folder)
  if (mark) demandProof(mark, files, folder)
  return keyFolder.officeKeysOf(files, folder)
}

/** Asked before a database is made: whether the data folder says that there has been one. */
export function refuseNewDatabaseOver(data: string): void {
  const folder = join(data, 'keys')
  const mark = readFolderMark(folder)
  if (mark?.state === 'founding') return
  const authorities = existsSync(join(data, 'authorities', 'authorities.json'))
  if (mark || authorities || keyFolder.hasKeys(folder)) throw databaseLooksNew(data, mark)
}

/** The mark both sides agree on; undefined where neither has one and the keys are older than it. */
function agreed(database: Database, here: FolderMark | undefined, data: string): Mark | undefined {
  const { mark: there, used } = database
  if (there && here && there.office !== here.office) throw anotherOffice(data)
  if (there) return there
  if (used && here?.state === 'founded') throw markIsGone(data)
  if (!used && here?.state !== 'founding') throw databaseLooksNew(data, here)
  return here
}

async function foundingIn(queries: Queries): Promise<Database> {
  const [table] = await queries.query<{ there: boolean }>(
    "select to_regclass('acts') is not null and to_regclass('office_state') is not null as there",
  )
  if (!table?.there) return { mark: undefined, used: false }
  const [row] = await queries.query<{ used: boolean; value: unknown }>(
    `select exists (select 1 from acts) as used,
       (select value from office_state where town = '' and name = 'founding') as value`,
  )
  const mark = markShape.safeParse(row?.value)
  return { mark: mark.data, used: row?.used === true }
}

/** Whoever is first founds the office; nobody's mark is overwritten. */
async function keepInDatabase(queries: Queries, mark: Mark, folder: string): Promise<void> {
  const [table] = await queries.query<{ there: boolean }>(
    "select to_regclass('office_state') is not null as there",
  )
  if (!table?.there) return
  const { version, office, foundedAt, proofs } = mark
  await queries.query(
    `insert into office_state (town, name, value) values ('', 'founding', $1)
     on conflict (town, name) do nothing`,
    [JSON.stringify({ version, office, foundedAt, proofs })],
  )
  const database = await foundingIn(queries)
  if (database.mark?.office !== office) throw anotherOffice(join(folder, '..'))
}

function markOf(files: KeyFiles): Mark {
  const office = randomUUID()
  const names = Object.keys(files) as KeyFileName[]
  const proofs = Object.fromEntries(names.map((name) => [name, proofOf(files[name], name, office)]))
  return { version: 1, office, foundedAt: new Date().toISOString(), proofs }
}

function newMark(files: KeyFiles): Readonly<Record<string, Uint8Array>> {
  return { [markName]: jsonBytes({ ...markOf(files), state: 'founding' }) }
}

/** Tells nothing of the key, and cannot be made without it. */
function proofOf(key: Uint8Array, name: KeyFileName, office: string): string {
  return createHmac('sha256', key).update(`madoguchi key proof 1|${name}|${office}`).digest('hex')
}

function demandProof({ office, proofs }: Mark, files: KeyFiles, folder: string): void {
  for (const name of Object.keys(files) as KeyFileName[]) {
    if (proofs[name] === proofOf(files[name], name, office)) continue
    throw new OperatorFault({
      place: join(folder, name),
      happened: 'this is not the key the office was founded with: the file was altered or cut.',
      next: keyFolder.restoreKeys,
    })
  }
}

/** A mark that cannot be read is a lost one: the database has the other. */
function readFolderMark(folder: string): FolderMark | undefined {
  if (!existsSync(folder) || !readdirSync(folder).includes(markName)) return undefined
  try {
    const text = readFileSync(join(folder, markName), 'utf8')
    return folderMarkShape.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

function keepInFolder(folder: string, mark: FolderMark): void {
  replaceFile(join(folder, markName), jsonBytes(mark))
}

function jsonBytes(mark: FolderMark): Uint8Array {
  return Buffer.from(`${JSON.stringify(mark, null, 2)}\n`)
}

const startAnew = 'To begin a new office instead, name another folder (--data DIR) or use --fresh.'

function databaseLooksNew(data: string, mark: Mark | undefined): OperatorFault {
  const founded = mark ? ` founded on ${mark.foundedAt.slice(0, 10)}` : ''
  return new OperatorFault({
    place: data,
    happened: `here are the keys of an office${founded}, but its database is empty or gone.`,
    next: `Put the database of the last backup back. ${startAnew}`,
  })
}

function keysAreGone(folder: string): OperatorFault {
  return new OperatorFault({
    place: folder,
    happened: 'the database is that of an office whose keys are missing here.',
    next: `${keyFolder.restoreKeys} ${startAnew}`,
  })
}

function anotherOffice(data: string): OperatorFault {
  return new OperatorFault({
    place: join(data, 'keys'),
    happened: 'these are the keys of another office than the one in the database.',
    next: 'Name the data folder and the database that belong together (--data, DATABASE_URL).',
  })
}

function markIsGone(data: string): OperatorFault {
  return new OperatorFault({
    place: data,
    happened: 'the database has lost the mark of its founding: part of it was cut or replaced.',
    next: 'Put the database of the last backup back, and run `madoguchi verify-ledger --data`.',
  })
}
