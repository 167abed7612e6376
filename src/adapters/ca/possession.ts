// Proof that whoever wants a certificate holds its private key: a PKCS#10 request or a
// signed challenge.
//
// The key itself is read by the runtime and must be exactly RSA-2048 with exponent 65537
// in its canonical encoding, because its bytes go into the certificate as they are.

import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import { AsnConvert } from '@peculiar/asn1-schema'
import { CertificationRequest } from '@peculiar/asn1-csr'
import type { ProofOfPossession } from '../../shell/ports/authorities.ts'
import { context, integer, sequence } from './der/der-writer.ts'
import { authSubject } from './names.ts'
import { withSignature } from './certificate-template.ts'
import { oids } from './oids.ts'

/** The key or its proof is not acceptable: a fault of the asker's machine, never a refusal. */
export class PossessionFault extends Error {
  readonly code: 'unsuitable-key' | 'possession-not-proven'

  constructor(code: PossessionFault['code'], why: string) {
    super(why)
    this.code = code
  }
}

/** Throws a PossessionFault unless the proof holds for this key. */
export function demandPossession(spki: Uint8Array, proof: ProofOfPossession): void {
  const key = suitableKey(spki)
  if (proof.form === 'challenge') {
    if (proof.challenge.length < 16) throw notProven('the challenge is too short')
    demandSignature(key, proof.challenge, proof.signature)
    return
  }
  const request = readRequest(proof.request)
  if (!Buffer.from(spki).equals(request.spki)) throw notProven('the request is for another key')
  demandSignature(key, request.signed, request.signature)
}

/** What the chip must sign for a PKCS#10 request. */
export function requestToSign(spki: Uint8Array, commonName: string): Buffer {
  return sequence(integer(0n), authSubject(commonName), spki, context(0))
}

/** The finished PKCS#10 request. */
export function assembleRequest(toSign: Uint8Array, signature: Uint8Array): Buffer {
  return withSignature(toSign, signature)
}

/**
 * The key as the runtime reads it. Comparing the bytes around the modulus says as much as asking
 * for its length and exponent, and that the encoding is the only distinguished one.
 */
function suitableKey(spki: Uint8Array): KeyObject {
  const bytes = Buffer.from(spki.buffer, spki.byteOffset, spki.byteLength)
  const key = readKey(bytes)
  const modulusEnd = beforeModulus.length + modulusBytes
  const canonical =
    bytes.length === modulusEnd + exponent.length &&
    bytes.compare(beforeModulus, 0, beforeModulus.length, 0, beforeModulus.length) === 0 &&
    (bytes[beforeModulus.length] ?? 0) >= 0x80 &&
    bytes.compare(exponent, 0, exponent.length, modulusEnd) === 0
  if (canonical) return key
  throw new PossessionFault('unsuitable-key', 'the key is not RSA-2048 with exponent 65537')
}

/** SubjectPublicKeyInfo of an RSA-2048 key (RFC 3279 2.3.1) before and after the modulus. */
const beforeModulus = Buffer.from(
  '30820122300d06092a864886f70d01010105000382010f003082010a0282010100',
  'hex',
)
const modulusBytes = 256
const exponent = Buffer.from('0203010001', 'hex')

function readKey(spki: Buffer): KeyObject {
  try {
    return createPublicKey({ key: spki, format: 'der', type: 'spki' })
  } catch {
    throw new PossessionFault('unsuitable-key', 'the public key cannot be read')
  }
}

function readRequest(request: Uint8Array) {
  try {
    const parsed = AsnConvert.parse(request, CertificationRequest)
    if (parsed.signatureAlgorithm.algorithm !== oids.sha256WithRsa) {
      throw notProven('the request is not signed with SHA-256 and RSA')
    }
    const info = parsed.certificationRequestInfo
    return {
      signed: new Uint8Array(parsed.certificationRequestInfoRaw ?? AsnConvert.serialize(info)),
      spki: Buffer.from(AsnConvert.serialize(info.subjectPKInfo)),
      signature: new Uint8Array(parsed.signature),
    }
  } catch (error) {
    if (error instanceof PossessionFault) throw error
    throw notProven('the request cannot be read')
  }
}

function demandSignature(key: KeyObject, data: Uint8Array, signature: Uint8Array): void {
  if (!verify('sha256', data, key, signature)) throw notProven('the signature is another key’s')
}

function notProven(why: string): PossessionFault {
  return new PossessionFault('possession-not-proven', why)
}
