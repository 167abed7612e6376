// 失効リスト: one shard of a revocation list, encoded entry by entry into chunks of bytes.
//
// Every entry is as wide as every other with a reason, so a batch of rows becomes one
// buffer with no object per entry; memory holds the bytes of one shard, never the set.
// The list names every address it was ever published under in a critical
// issuingDistributionPoint, so that no shard can be passed off as another.

import { createHash } from 'node:crypto'
import type { EpochMs, RevokedEntry } from '../../../shell/ports/certificate-register.ts'
import type { Authority } from '../authority.ts'
import { serialBytes, shardText } from '../certificate-template.ts'
import {
  bitString,
  context,
  dayText,
  enumerated,
  implicit,
  integer,
  lengthSize,
  sequence,
  time,
  writeHeader,
  yearTwoThousandFifty,
} from '../der/der-writer.ts'
import { oids } from '../oids.ts'
import { extension, sha256WithRsa, uri } from '../profile.ts'

export type ListFrame = {
  readonly authority: Authority
  readonly shard: number
  readonly number: bigint
  readonly thisUpdate: EpochMs
  readonly nextUpdate: EpochMs
}

/** CRLReason (RFC 5280 5.3.1). `unspecified` is left out of the entry, as that section asks. */
const reasonCode: Readonly<Record<RevokedEntry['reason'], number>> = {
  unspecified: 0,
  keyCompromise: 1,
  affiliationChanged: 3,
  superseded: 4,
  cessationOfOperation: 5,
  certificateHold: 6,
}

/** Collects batches of rows as encoded entries. */
export class EntryEncoder {
  readonly chunks: Buffer[] = []
  byteLength = 0
  entries = 0

  add(batch: readonly RevokedEntry[]): void {
    const room = Buffer.allocUnsafe(batch.length * longestEntry)
    let at = 0
    for (const entry of batch) at = writeEntry(room, at, entry)
    this.chunks.push(room.subarray(0, at))
    this.byteLength += at
    this.entries += batch.length
  }
}

/** Everything of the to-be-signed list, in order, without copying the entries. */
export function listToSign(frame: ListFrame, entries: EntryEncoder): readonly Buffer[] {
  const head = Buffer.concat([
    integer(1n),
    sha256WithRsa,
    frame.authority.name,
    time(frame.thisUpdate),
    time(frame.nextUpdate),
  ])
  const tail = context(0, sequence(...listExtensions(frame)))
  // revokedCertificates is absent when nothing is revoked (RFC 5280 5.1.2.6).
  const listed = entries.byteLength === 0 ? [] : [header(0x30, entries.byteLength)]
  const inner = [head, ...listed, ...entries.chunks, tail]
  return [header(0x30, lengthOf(inner)), ...inner]
}

/** The finished list as parts to send one after the other. */
export function listWithSignature(toSign: readonly Buffer[], signature: Uint8Array): Buffer[] {
  const tail = Buffer.concat([sha256WithRsa, bitString(signature)])
  return [header(0x30, lengthOf(toSign) + tail.length), ...toSign, tail]
}

export function digestOf(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

export function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0)
}

function listExtensions({ authority, shard, number }: ListFrame): Buffer[] {
  const addresses = authority.addresses.map((each) =>
    uri(`${each.crlPrefix}${shardText(shard)}.crl`),
  )
  // The authority's own certificate points to its name, which the first shard answers for.
  const names = shard === 0 ? [...addresses, context(4, authority.name)] : addresses
  const point = sequence(context(0, context(0, ...names)))
  return [
    extension(oids.authorityKeyIdentifier, sequence(implicit(0, authority.keyId))),
    extension(oids.crlNumber, integer(number)),
    extension(oids.issuingDistributionPoint, point, true),
  ]
}

const reasonExtension = sequence(extension(oids.reasonCode, enumerated(0)))
const longestEntry = 2 + (2 + serialBytes) + 17 + reasonExtension.length

/** SEQUENCE { serial, revocation time, [SEQUENCE OF { reasonCode }] } */
function writeEntry(into: Buffer, start: number, { serialHex, at, reason }: RevokedEntry): number {
  const code = reasonCode[reason]
  into[start] = 0x30
  into[start + 2] = 0x02
  into[start + 3] = serialBytes
  into.write(serialHex, start + 4, serialBytes, 'hex')
  let offset = writeTime(into, start + 4 + serialBytes, at)
  if (code !== 0) {
    into.set(reasonExtension, offset)
    offset += reasonExtension.length
    into[offset - 1] = code
  }
  into[start + 1] = offset - start - 2
  return offset
}

const dayMs = 86_400_000
function writeTime(into: Buffer, start: number, at: EpochMs): number {
  const dayNumber = Math.floor(at / dayMs)
  const late = at >= yearTwoThousandFifty
  into[start] = late ? 0x18 : 0x17
  into[start + 1] = late ? 15 : 13
  const text = dayText(dayNumber)
  let offset = start + 2 + into.write(late ? text : text.slice(2), start + 2, 'latin1')
  const seconds = Math.floor((at - dayNumber * dayMs) / 1000)
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  for (const value of clock) {
    into[offset++] = 0x30 + Math.floor(value / 10)
    into[offset++] = 0x30 + (value % 10)
  }
  into[offset] = 0x5a // Z
  return offset + 1
}

function header(tag: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(1 + lengthSize(length))
  writeHeader(bytes, 0, [tag, length])
  return bytes
}
