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

function suitableKey(spki: Uint8Array): KeyObject {
  let key: KeyObject
  try {
    key = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' })
  } catch {
    throw new PossessionFault('unsuitable-key', 'the public key cannot be read')
  }
  const { modulusLength, publicExponent } = key.asymmetricKeyDetails ?? {}
  const isRsa2048 = key.asymmetricKeyType === 'rsa' && modulusLength === 2048
  if (!isRsa2048 || publicExponent !== 65537n || spki.length !== canonicalLength) {
    throw new PossessionFault('unsuitable-key', 'the key is not RSA-2048 with exponent 65537')
  }
  return key
}

/** Length of SubjectPublicKeyInfo for RSA-2048 and exponent 65537, in its only DER form. */
const canonicalLength = 294

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
