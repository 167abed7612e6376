// Proves the ledger: every link of every stream recomputed, heads and checkpoints compared.
//
// One altered byte names the stream and the fact; a cut tail is found by its head, and a
// rewritten head by the last signed checkpoint.

import { sign, verify as verifySignature, type KeyObject } from 'node:crypto'
import type { Database, Queries, Row } from './database.ts'
import { chainStart, linkHash, merkleRoot } from './chain.ts'
import { readHeads, readStream } from './read.ts'

export type LedgerReport = {
  readonly streams: number
  readonly facts: number
  readonly checkpoints: number
  /** In words, each naming the place; empty when the ledger is whole. */
  readonly faults: readonly string[]
}

/** Recomputes everything; reads one stream at a time. */
export async function verifyLedger(
  database: Queries,
  town: string,
  checkpointKey: KeyObject,
): Promise<LedgerReport> {
  const heads = await readHeads(database, town)
  const checkpoints = await readCheckpoints(database, town)
  const last = checkpoints.at(-1)
  const faults = checkpoints.filter((each) => !isSigned(each, checkpointKey)).map(badSignature)
  let facts = 0
  const atCheckpoint: Head[] = []
  for (const head of heads) {
    const walked = await walkStream(database, town, head.stream)
    facts += walked.hashes.length
    faults.push(...walked.faults)
    if (walked.hashes.at(-1) !== head.hash) {
      faults.push(`${head.stream}: its head is not its last link`)
    }
    const seq = last?.heads[head.stream] ?? 0
    if (seq > 0) {
      atCheckpoint.push({ stream: head.stream, seq, hash: walked.hashes[seq - 1] ?? '' })
    }
  }
  faults.push(...(await strayStreams(database, town)))
  if (last && rootOf(atCheckpoint) !== last.root) {
    faults.push(`checkpoint ${last.number}: the facts it signed are not those that are here`)
  }
  return { streams: heads.length, facts, checkpoints: checkpoints.length, faults }
}

/** Signs the root over all heads as they stand; returns the root. */
export async function takeCheckpoint(
  database: Database,
  town: string,
  given: { privateKey: KeyObject; takenAt: string },
): Promise<string> {
  return database.transaction(async (queries) => {
    await queries.query('select pg_advisory_xact_lock($1)', [7_230_115])
    const heads = await readHeads(queries, town)
    const root = rootOf(heads)
    const rows = await queries.query<Row & { number: string | null; root: string | null }>(
      `select number, root from checkpoints where town = $1 order by number desc limit 1`,
      [town],
    )
    if (rows[0]?.root === root) return root
    const number = Number(rows[0]?.number ?? 0) + 1
    const seqs = Object.fromEntries(heads.map(({ stream, seq }) => [stream, seq]))
    const signature = sign(null, signedText(number, root), given.privateKey).toString('base64')
    await queries.query(
      `insert into checkpoints (town, number, streams, root, heads, taken_at, signature)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [town, number, heads.length, root, JSON.stringify(seqs), given.takenAt, signature],
    )
    return root
  })
}

type Head = { readonly stream: string; readonly seq: number; readonly hash: string }

function rootOf(heads: readonly Head[]): string {
  return merkleRoot(heads.map(({ stream, seq, hash }) => `${stream} ${seq} ${hash}`))
}

/** Hashes of the links as recomputed, up to the first that is not what was appended. */
async function walkStream(queries: Queries, town: string, stream: string) {
  const stored = await readStream(queries, town, stream)
  const hashes: string[] = []
  for (const [index, each] of stored.entries()) {
    const content = { stream, seq: index + 1, act: each.act, fact: each.fact }
    const expected = linkHash(hashes.at(-1) ?? chainStart, content)
    if (each.seq !== index + 1 || expected !== each.hash) {
      const fault = `${stream}: fact ${each.seq} (${each.fact.type}) is not what was appended`
      return { hashes, faults: [fault] }
    }
    hashes.push(expected)
  }
  return { hashes, faults: [] }
}

async function strayStreams(queries: Queries, town: string): Promise<readonly string[]> {
  const rows = await queries.query<Row & { stream: string }>(
    `select distinct f.stream from facts f
     left join streams s on s.town = f.town and s.stream = f.stream
     where f.town = $1 and s.stream is null`,
    [town],
  )
  return rows.map(({ stream }) => `${stream}: has facts but no head`)
}

type Checkpoint = {
  readonly number: number
  readonly root: string
  readonly heads: Readonly<Record<string, number>>
  readonly signature: string
}

async function readCheckpoints(queries: Queries, town: string): Promise<readonly Checkpoint[]> {
  const rows = await queries.query<Row & Omit<Checkpoint, 'number'> & { number: string }>(
    'select number, root, heads, signature from checkpoints where town = $1 order by number',
    [town],
  )
  return rows.map((row) => ({ ...row, number: Number(row.number) }))
}

function isSigned({ number, root, signature }: Checkpoint, key: KeyObject): boolean {
  return verifySignature(null, signedText(number, root), key, Buffer.from(signature, 'base64'))
}

function badSignature({ number }: Checkpoint): string {
  return `checkpoint ${number}: its signature does not hold`
}

function signedText(number: number, root: string): Uint8Array {
  return Buffer.from(`madoguchi checkpoint ${number} ${root}`)
}
