// Serial numbers: sixteen random octets, of which two bits are fixed.
//
// The first bits are 01, so every serial is positive and equally long; 126 bits are
// random. The low bits choose the shard of the revocation list for the certificate's
// whole life.

import { randomFillSync } from 'node:crypto'
import { serialBytes } from './certificate-template.ts'

const pool = Buffer.alloc(serialBytes * 64)
let used = pool.length

export function freshSerial(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const serial = Buffer.from(pool.subarray(used, used + serialBytes))
  used += serialBytes
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40
  return serial
}

/** `shards` is a power of two, at most 65,536. */
export function shardOf(serial: Uint8Array, shards: number): number {
  const low = ((serial.at(-2) ?? 0) << 8) | (serial.at(-1) ?? 0)
  return low & (shards - 1)
}
