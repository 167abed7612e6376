// Certificates spliced from fixed parts: what differs from holder to holder is written in
// between, in one buffer.
//
// The library's encoder would cost more than half of a signature; this costs a hundredth.
// A second encoder from @peculiar/asn1-x509 produces the same bytes in the tests.

import { hash } from 'node:crypto'
import type { EpochMs } from '../../shell/ports/certificate-register.ts'
import {
  bitString,
  context,
  integer,
  lengthSize,
  place,
  sequence,
  time,
  tlv,
  writeHeader,
} from './der/der-writer.ts'
import { authorityName } from './names.ts'
import {
  extensionsAfterNames,
  extensionsBeforeNames,
  keyIdPlaceholder,
  sha256WithRsa,
  shardPlaceholder,
  type Addresses,
  type Profile,
} from './profile.ts'

export const serialBytes = 16

export type CertificateTemplate = {
  /** Version, room for the serial number, algorithm, issuer. */
  readonly head: Buffer
  readonly serialAt: number
  readonly before: Buffer
  readonly after: Buffer
  readonly shardAt: number
  readonly keyIdAt: number
}

export type Splice = {
  readonly serial: Uint8Array
  readonly notBefore: EpochMs
  readonly notAfter: EpochMs
  readonly subject: Uint8Array
  readonly spki: Uint8Array
  /** The subjectAltName extension, or nothing. */
  readonly names: Uint8Array
  readonly shard: number
}

export type TemplateParts = {
  readonly profile: Profile
  readonly addresses: Addresses
  readonly authorityKeyId: Uint8Array
}

export function prepareTemplate({ profile, ...parts }: TemplateParts): CertificateTemplate {
  const version = context(0, integer(2n))
  const serialRoom = tlv(0x02, Buffer.alloc(serialBytes))
  const head = Buffer.concat([version, serialRoom, sha256WithRsa, authorityName(profile.kind)])
  const after = Buffer.concat(extensionsAfterNames(parts.addresses, parts.authorityKeyId))
  return {
    head,
    serialAt: version.length + 2,
    before: Buffer.concat(extensionsBeforeNames(profile)),
    after,
    shardAt: after.indexOf(shardPlaceholder),
    keyIdAt: after.indexOf(keyIdPlaceholder),
  }
}

/** The to-be-signed bytes. */
export function spliceCertificate(template: CertificateTemplate, splice: Splice): Buffer {
  const { head, before, after } = template
  const validity = sequence(time(splice.notBefore), time(splice.notAfter))
  const listLength = before.length + splice.names.length + after.length
  const wrapLength = 1 + lengthSize(listLength) + listLength
  const fixed = head.length + validity.length + splice.subject.length + splice.spki.length
  const bodyLength = fixed + 1 + lengthSize(wrapLength) + wrapLength
  const bytes = Buffer.allocUnsafe(1 + lengthSize(bodyLength) + bodyLength)

  let at = writeHeader(bytes, 0, [0x30, bodyLength])
  bytes.set(splice.serial, place(bytes, at, head) - head.length + template.serialAt)
  at += head.length
  at = place(bytes, at, validity)
  at = place(bytes, at, splice.subject)
  at = place(bytes, at, splice.spki)
  at = writeHeader(bytes, at, [0xa3, wrapLength])
  at = writeHeader(bytes, at, [0x30, listLength])
  at = place(bytes, at, before)
  at = place(bytes, at, splice.names)
  place(bytes, at, after)
  bytes.write(shardText(splice.shard), at + template.shardAt, 'latin1')
  bytes.set(keyIdOf(splice.spki), at + template.keyIdAt)
  return bytes
}

const algorithmAndBitString = tlv(0x03, Buffer.alloc(257)).subarray(0, 5)

/** The finished certificate (or any signed structure) with its RSA-2048 signature. */
export function withSignature(tbs: Uint8Array, signature: Uint8Array): Buffer {
  if (signature.length !== 256) return sequence(tbs, sha256WithRsa, bitString(signature))
  const bodyLength = tbs.length + sha256WithRsa.length + 5 + 256
  const bytes = Buffer.allocUnsafe(1 + lengthSize(bodyLength) + bodyLength)
  let at = writeHeader(bytes, 0, [0x30, bodyLength])
  at = place(bytes, at, tbs)
  at = place(bytes, at, sha256WithRsa)
  at = place(bytes, at, algorithmAndBitString)
  place(bytes, at, signature)
  return bytes
}

/** SHA-1 over the key's bits (RFC 5280 4.2.1.2, method 1); the RSA-2048 wrapping is 24 bytes. */
export function keyIdOf(spki: Uint8Array): Buffer {
  return hash('sha1', spki.subarray(24), 'buffer')
}

/** Four hexadecimal digits, as in the list's address. */
export function shardText(shard: number): string {
  return shard.toString(16).padStart(4, '0')
}
