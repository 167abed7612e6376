// The responder's own key and certificate: it answers for an authority without its key.
//
// The certificate lives for days and says id-pkix-ocsp-nocheck, because asking a responder
// about itself proves nothing. It is renewed before it ends, and whenever the virtual
// clock was moved outside it. The key exists in memory only.

import { createHash, generateKeyPair, verify, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import type { EpochMs } from '../../../shell/ports/certificate-register.ts'
import type { Authority } from '../authority.ts'
import { keyIdOf, withSignature } from '../certificate-template.ts'
import {
  bitString,
  context,
  implicit,
  integer,
  nullValue,
  octetString,
  oid,
  sequence,
  time,
} from '../der/der-writer.ts'
import { responderName } from '../names.ts'
import { oids } from '../oids.ts'
import { extension, sha256WithRsa } from '../profile.ts'
import { freshSerial } from '../serial.ts'
import { ocspLifeMinutes, responderLifeDays } from '../unconfirmed-choices.ts'
import { certificatesOf } from './answer.ts'

export type Responder = {
  readonly key: KeyObject
  readonly keyId: Buffer
  readonly certificate: Buffer
  /** The certificate as answers end with it, and the same bytes as Latin-1 text. */
  readonly certificates: Buffer
  readonly tail: string
  readonly notBefore: EpochMs
  readonly notAfter: EpochMs
}

type SignFor = (authority: Authority, sha256: Uint8Array) => Promise<Uint8Array>

const dayMs = 86_400_000
const makePair = promisify(generateKeyPair)

export async function makeResponder(
  authority: Authority,
  at: EpochMs,
  sign: SignFor,
): Promise<Responder> {
  const { privateKey, publicKey } = await makePair('rsa', { modulusLength: 2048 })
  const spki = publicKey.export({ format: 'der', type: 'spki' })
  const second = Math.floor(at / 1000) * 1000
  const notBefore = Math.max(authority.notBefore, second - dayMs)
  const notAfter = Math.min(authority.notAfter, second + responderLifeDays * dayMs)
  const tbs = responderTbs(authority, spki, { notBefore, notAfter })
  const signature = await sign(authority, createHash('sha256').update(tbs).digest())
  if (!verify('sha256', tbs, authority.publicKey, signature)) {
    throw new Error('the signer returned a signature that does not verify')
  }
  const certificate = withSignature(tbs, signature)
  const certificates = certificatesOf(certificate)
  const tail = certificates.toString('latin1')
  const keyId = keyIdOf(spki)
  return { key: privateKey, keyId, certificate, certificates, tail, notBefore, notAfter }
}

/** Whether answers signed at this instant would still be covered when they end. */
export function canAnswerAt(responder: Responder, at: EpochMs): boolean {
  return at >= responder.notBefore && at + ocspLifeMinutes * 60_000 <= responder.notAfter
}

type Validity = Pick<Responder, 'notBefore' | 'notAfter'>

function responderTbs(authority: Authority, spki: Buffer, validity: Validity): Buffer {
  const extensions = [
    extension(oids.keyUsage, bitString(Buffer.from([0x80]), 7), true),
    extension(oids.extendedKeyUsage, sequence(oid(oids.ocspSigning))),
    extension(oids.ocspNoCheck, nullValue()),
    extension(oids.authorityKeyIdentifier, sequence(implicit(0, authority.keyId))),
    extension(oids.subjectKeyIdentifier, octetString(keyIdOf(spki))),
  ]
  return sequence(
    context(0, integer(2n)),
    integer(freshSerial()),
    sha256WithRsa,
    authority.name,
    sequence(time(validity.notBefore), time(validity.notAfter)),
    responderName(authority.kind),
    spki,
    context(3, sequence(...extensions)),
  )
}
