// Makes one list from batches of rows, as they come from a database, and says what it took.
//
// Making the rows is not counted; encoding, hashing, signing and joining are.

import { benchAuthority } from './bench-authority.ts'
import { signedListLength } from './signed-list.ts'
import { EntryEncoder } from '../../src/adapters/ca/crl/revocation-list.ts'
import { freshSerial } from '../../src/adapters/ca/serial.ts'
import type { RevokedEntry } from '../../src/shell/ports/certificate-register.ts'

const entries = Number(process.argv[2])
const batchSize = 10_000
const signing = benchAuthority('sign')
const reasons = ['certificateHold', 'superseded', 'cessationOfOperation'] as const
const now = Date.now()

let milliseconds = 0
const counted = <T>(work: () => T): T => {
  const before = process.threadCpuUsage()
  const result = work()
  const { user, system } = process.threadCpuUsage(before)
  milliseconds += (user + system) / 1000
  return result
}

const encoder = new EntryEncoder()
for (let made = 0; made < entries; made += batchSize) {
  const batch = Array.from({ length: batchSize }, (_, n): RevokedEntry => {
    const at = now - (((made + n) * 137_000) % 157_000_000_000)
    return { serialHex: freshSerial().toString('hex'), at, reason: reasons[n % 3] ?? 'unspecified' }
  })
  counted(() => encoder.add(batch))
}
const byteLength = counted(() => signedListLength(encoder, { ...signing, now }))
if (byteLength < entries * 40) throw new Error('the list is too short')
const gigabytes = process.resourceUsage().maxRSS / 1024 / 1024
console.log(JSON.stringify({ seconds: milliseconds / 1000, gigabytes }))
