// Makes one revoked set from batches of rows, as they come from a database, and says what it
// took; then asks it, and makes the revocation list of the same certificates.
//
// Making the rows is not counted; reading them in, both ribbons and the signature are.

import { benchAuthority } from './bench-authority.ts'
import { signedListLength } from './signed-list.ts'
import { EntryEncoder } from '../../src/adapters/ca/crl/revocation-list.ts'
import { signDigest } from '../../src/adapters/ca/keys/keystore.ts'
import { RegisterInMemory } from '../../src/adapters/ca/testing/register-in-memory.ts'
import { revokedIn } from '../../src/adapters/ca/revoked-set/revoked-set.ts'
import { readSet } from '../../src/adapters/ca/revoked-set/set-file.ts'
import { SetPublisher } from '../../src/adapters/ca/revoked-set/set-publisher.ts'
import { freshSerial } from '../../src/adapters/ca/serial.ts'
import type { IssuedEntry } from '../../src/shell/ports/certificate-register.ts'

export type SetFigures = {
  readonly seconds: number
  readonly gigabytes: number
  readonly bytes: number
  readonly listBytes: number
  readonly looksPerSecond: number
}

const [issued = 0, oneIn = 1] = process.argv.slice(2).map(Number)
const batchSize = 10_000
const { authority, key } = benchAuthority('sign')
const now = Date.now()

/** Seconds of this thread's processor time. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000_000
}

let makingRows = 0
const lastBatch: IssuedEntry[] = []

class ManyRows extends RegisterInMemory {
  override async *issuedBy() {
    for (let made = 0; made < issued; made += batchSize) {
      const began = processorTime()
      const batch = Array.from({ length: batchSize }, (_, n) => {
        return { serialHex: freshSerial().toString('hex'), revoked: n % oneIn === 0 }
      })
      lastBatch.splice(0, Infinity, ...batch)
      makingRows += processorTime() - began
      yield batch
    }
  }
}

const began = processorTime()
const publisher = new SetPublisher({
  register: new ManyRows(),
  sign: (_, digest) => Promise.resolve(signDigest(key, digest)),
  now: () => now,
})
const set = await publisher.set(authority)
const seconds = processorTime() - began - makingRows
const gigabytes = process.resourceUsage().maxRSS / 1024 / 1024

const read = readSet(Buffer.concat(set.parts), authority.publicKey)
const looksPerSecond = rateOfLooks(revokedIn(read.ribbons))
const listBytes = bytesOfList(set.revoked)
const figures: SetFigures = {
  seconds,
  gigabytes,
  bytes: set.byteLength,
  listBytes,
  looksPerSecond,
}
console.log(JSON.stringify(figures))

function rateOfLooks(isRevoked: (serialHex: string) => boolean): number {
  const rounds = 100
  const before = processorTime()
  for (let round = 0; round < rounds; round++) {
    const wrong = lastBatch.some(({ serialHex, revoked }) => isRevoked(serialHex) !== revoked)
    if (wrong) throw new Error('the set is wrong')
  }
  return (rounds * lastBatch.length) / (processorTime() - before)
}

/** As many entries in one list, each with a reason, as nearly all have one. */
function bytesOfList(entries: number): number {
  const encoder = new EntryEncoder()
  const reason = 'superseded' as const
  for (let made = 0; made < entries; made += batchSize) {
    const length = Math.min(batchSize, entries - made)
    encoder.add(
      Array.from({ length }, () => {
        return { serialHex: freshSerial().toString('hex'), at: now, reason }
      }),
    )
  }
  return signedListLength(encoder, { authority, key, now })
}
