// A delegate of an authority: a key pair made in memory and a certificate for one purpose.
//
// OCSP answers and time stamps are signed by delegates, so that the authority's own key is
// asked for once for each of their certificates and not for each answer. Each certificate is
// in the log of everything issued before its key is used.

import { createHash, generateKeyPair, verify, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import type {
  CertificateRegister,
  EpochMs,
  OwnCertificate,
} from '../../shell/ports/certificate-register.ts'
import type { Authority } from './authority.ts'
import { keyIdOf, withSignature } from './certificate-template.ts'
import {
  bitString,
  context,
  implicit,
  integer,
  octetString,
  sequence,
  time,
} from './der/der-writer.ts'
import { oids } from './oids.ts'
import { extension, sha256WithRsa } from './profile.ts'
import { freshSerial } from './serial.ts'

export type SignFor = (authority: Authority, sha256: Uint8Array) => Promise<Uint8Array>

export type DelegateParts = {
  readonly sign: SignFor
  readonly register: Pick<CertificateRegister, 'recordOwn'>
}

export type DelegateOrder = {
  /** The subject's encoded name. */
  readonly name: Buffer
  readonly purpose: OwnCertificate['purpose']
  /** They say what the key is for; between the key usage and the key identifiers. */
  readonly extensions: readonly Buffer[]
  readonly issuedAt: EpochMs
  readonly notBefore: EpochMs
  readonly notAfter: EpochMs
}

export type Delegate = {
  readonly key: KeyObject
  readonly keyId: Buffer
  readonly certificate: Buffer
  readonly notBefore: EpochMs
  readonly notAfter: EpochMs
}

const makePair = promisify(generateKeyPair)

export async function makeDelegate(
  authority: Authority,
  order: DelegateOrder,
  { sign, register }: DelegateParts,
): Promise<Delegate> {
  const { privateKey, publicKey } = await makePair('rsa', { modulusLength: 2048 })
  const spki = publicKey.export({ format: 'der', type: 'spki' })
  const { purpose, notBefore, notAfter, issuedAt } = order
  const serial = freshSerial()
  const tbs = delegateTbs(authority, { spki, serial }, order)
  const signature = await sign(authority, createHash('sha256').update(tbs).digest())
  if (!verify('sha256', tbs, authority.publicKey, signature)) {
    throw new Error('the signer returned a signature that does not verify')
  }
  const certificate = withSignature(tbs, signature)
  const key = { caId: authority.caId, serialHex: serial.toString('hex') }
  await register.recordOwn({ ...key, purpose, notBefore, notAfter, issuedAt, der: certificate })
  return { key: privateKey, keyId: keyIdOf(spki), certificate, notBefore, notAfter }
}

type Fresh = { readonly spki: Buffer; readonly serial: Buffer }

function delegateTbs(authority: Authority, { spki, serial }: Fresh, order: DelegateOrder): Buffer {
  const extensions = [
    extension(oids.keyUsage, bitString(Buffer.from([0x80]), 7), true), // digitalSignature
    ...order.extensions,
    extension(oids.authorityKeyIdentifier, sequence(implicit(0, authority.keyId))),
    extension(oids.subjectKeyIdentifier, octetString(keyIdOf(spki))),
  ]
  return sequence(
    context(0, integer(2n)),
    integer(serial),
    sha256WithRsa,
    authority.name,
    sequence(time(order.notBefore), time(order.notAfter)),
    order.name,
    spki,
    context(3, sequence(...extensions)),
  )
}
