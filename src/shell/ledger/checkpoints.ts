// Signed checkpoints: a Merkle root over the heads of all streams, beside the writing.
//
// Whoever owns the database can delete them, so each is also kept outside: a file in a folder,
// and a copy posted elsewhere (kept-checkpoints.ts). A kept one stays comparable, because its
// root covers every stream's length and last link.

import { sign, verify as verifySignature, type KeyObject } from 'node:crypto'
import type { Database, Queries, Row } from './database.ts'
import { merkleRoot } from './chain.ts'
import { readHeads } from './read.ts'

export type Checkpoint = {
  readonly number: number
  readonly root: string
  /** Each stream's length when it was taken. */
  readonly heads: Readonly<Record<string, number>>
  /** ISO instant of the machine. */
  readonly takenAt: string
  /** Ed25519 over number and root, base64. */
  readonly signature: string
}

export type Head = { readonly stream: string; readonly seq: number; readonly hash: string }

/** Signs the root over all heads as they stand; the last one again when nothing was appended. */
export async function takeCheckpoint(
  database: Database,
  town: string,
  given: { privateKey: KeyObject; takenAt: string },
): Promise<Checkpoint> {
  return database.transaction(async (queries) => {
    await queries.query('select pg_advisory_xact_lock($1)', [7_230_115])
    const streams = await readHeads(queries, town)
    const root = rootOf(streams)
    const last = await lastCheckpoint(queries, town)
    if (last?.root === root) return last
    const number = (last?.number ?? 0) + 1
    const heads = Object.fromEntries(streams.map(({ stream, seq }) => [stream, seq]))
    const signature = sign(null, signedText(number, root), given.privateKey).toString('base64')
    const { takenAt } = given
    await queries.query(
      `insert into checkpoints (town, number, streams, root, heads, taken_at, signature)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [town, number, streams.length, root, JSON.stringify(heads), takenAt, signature],
    )
    return { number, root, heads, takenAt, signature }
  })
}

export function rootOf(heads: readonly Head[]): string {
  return merkleRoot(heads.map(({ stream, seq, hash }) => `${stream} ${seq} ${hash}`))
}

/** Oldest first. */
export async function readCheckpoints(
  queries: Queries,
  town: string,
): Promise<readonly Checkpoint[]> {
  const rows = await queries.query<CheckpointRow>(`${select} where town = $1 order by number`, [
    town,
  ])
  return rows.map(checkpointOf)
}

async function lastCheckpoint(queries: Queries, town: string): Promise<Checkpoint | undefined> {
  const [row] = await queries.query<CheckpointRow>(
    `${select} where town = $1 order by number desc limit 1`,
    [town],
  )
  return row && checkpointOf(row)
}

export function isSigned({ number, root, signature }: Checkpoint, key: KeyObject): boolean {
  return verifySignature(null, signedText(number, root), key, Buffer.from(signature, 'base64'))
}

const select = 'select number, root, heads, taken_at, signature from checkpoints'

type CheckpointRow = Row & {
  number: string
  root: string
  heads: Checkpoint['heads']
  taken_at: Date
  signature: string
}

function checkpointOf({ number, root, heads, taken_at, signature }: CheckpointRow): Checkpoint {
  return { number: Number(number), root, heads, takenAt: taken_at.toISOString(), signature }
}

function signedText(number: number, root: string): Uint8Array {
  return Buffer.from(`madoguchi checkpoint ${number} ${root}`)
}
