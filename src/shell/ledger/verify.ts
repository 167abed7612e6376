// Proves the ledger: every link of every stream recomputed, heads and checkpoints compared.
//
// One altered byte names the stream and the fact; a cut tail is found by its head, a rewritten
// head by the checkpoints in the database, and what the database's owner took out of those by
// the checkpoints that were kept outside.

import type { KeyObject } from 'node:crypto'
import type { Queries, Row } from './database.ts'
import { chainStart, linkHash } from './chain.ts'
import { isSigned, readCheckpoints, rootOf, type Checkpoint } from './checkpoints.ts'
import { readHeads, readStream, type StoredFact } from './read.ts'

export type LedgerReport = {
  readonly streams: number
  readonly facts: number
  readonly checkpoints: number
  /** In words, each naming the place; empty when the ledger is whole. */
  readonly faults: readonly string[]
  /** The last checkpoint, to be printed and compared later. */
  readonly printable?: string
}

export type Proof = {
  readonly checkpointKey: KeyObject
  /** Checkpoints that were kept outside the database; a printed one has no heads. */
  readonly checkpoints?: readonly (Pick<Checkpoint, 'number' | 'root'> & Partial<Checkpoint>)[]
  /** Sees each stream as it is read; what it says is a fault too. */
  readonly alsoOf?: (stream: string, facts: readonly StoredFact[]) => Promise<readonly string[]>
}

/** Recomputes everything; reads one stream at a time. */
export async function verifyLedger(
  database: Queries,
  town: string,
  { checkpointKey, checkpoints: outside = [], alsoOf }: Proof,
): Promise<LedgerReport> {
  const heads = await readHeads(database, town)
  const checkpoints = await readCheckpoints(database, town)
  const faults = checkpoints.flatMap((each, index) => faultsOf(each, index, checkpointKey))
  const links = new Map<string, readonly string[]>()
  let facts = 0
  for (const head of heads) {
    const stored = await readStream(database, town, head.stream)
    const walked = walk(head.stream, stored)
    links.set(head.stream, walked.hashes)
    facts += walked.hashes.length
    faults.push(...walked.faults)
    if (walked.hashes.at(-1) !== head.hash) {
      faults.push(`${head.stream}: its head is not its last link`)
    }
    if (alsoOf && walked.faults.length === 0) faults.push(...(await alsoOf(head.stream, stored)))
  }
  faults.push(...(await strayStreams(database, town)))
  // The last one covers what every earlier one did: chains only grow.
  faults.push(...checkpoints.slice(-1).flatMap((each) => missedBy(each, links)))
  const given = { checkpoints, links, checkpointKey, newest: outside.at(-1) }
  faults.push(...outside.flatMap((each) => missedByKept(each, given)))
  return { streams: heads.length, facts, checkpoints: checkpoints.length, faults }
}

function faultsOf(checkpoint: Checkpoint, index: number, key: KeyObject): readonly string[] {
  const { number } = checkpoint
  const faults: string[] = []
  if (number !== index + 1) faults.push(`checkpoint ${index + 1}: it is gone`)
  if (!isSigned(checkpoint, key)) faults.push(`checkpoint ${number}: its signature does not hold`)
  return faults
}

type Links = ReadonlyMap<string, readonly string[]>

/** What a checkpoint saw and is not here: each stream that is shorter than it was, by name. */
function missedBy(
  { number, root, heads }: Pick<Checkpoint, 'number' | 'root' | 'heads'>,
  links: Links,
): readonly string[] {
  const shorter = Object.entries(heads).flatMap(([stream, seq]) => {
    const length = links.get(stream)?.length ?? 0
    if (length >= seq) return []
    return [`${stream}: has ${length} facts, and checkpoint ${number} saw ${seq}`]
  })
  if (shorter.length > 0) return shorter
  const seen = [...links].flatMap(([stream, hashes]) => {
    const seq = heads[stream] ?? 0
    return seq > 0 ? [{ stream, seq, hash: hashes[seq - 1] ?? '' }] : []
  })
  if (rootOf(seen) === root) return []
  return [`checkpoint ${number}: the facts it signed are not those that are here`]
}

function missedByKept(
  checkpoint: NonNullable<Proof['checkpoints']>[number],
  given: {
    checkpoints: readonly Checkpoint[]
    links: Links
    checkpointKey: KeyObject
    newest: unknown
  },
): readonly string[] {
  const { number, root, heads, signature } = checkpoint
  const name = `checkpoint ${number}, kept outside the database`
  const here = given.checkpoints.find((each) => each.number === number)
  const faults: string[] = []
  if (!here) faults.push(`${name}: it is gone from the database`)
  else if (here.root !== root) faults.push(`${name}: the one in the database is another`)
  if (heads === undefined || signature === undefined) return faults
  const whole = { number, root, heads, signature, takenAt: '' }
  if (!isSigned(whole, given.checkpointKey)) faults.push(`${name}: its signature does not hold`)
  const asHere = here?.root === root && checkpoint !== given.newest
  if (!asHere) faults.push(...missedBy(whole, given.links))
  return faults
}

/** Hashes of the links as recomputed, up to the first that is not what was appended. */
function walk(stream: string, stored: readonly StoredFact[]) {
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
