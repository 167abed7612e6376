// A delegate of an authority: a key pair made in memory and a certificate for one purpose.
//
// OCSP answers and time stamps are signed by delegates, so that the authority's own key is
// asked for once for each of their certificates and not for each answer. Nothing here is
// written to the register.

import { createHash, generateKeyPair, verify, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import type { EpochMs } from '../../shell/ports/certificate-register.ts'
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

export type DelegateOrder = {
  /** The subject's encoded name. */
  readonly name: Buffer
  /** What the key is for, between the key usage and the key identifiers. */
  readonly purpose: readonly Buffer[]
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
  sign: SignFor,
): Promise<Delegate> {
  const { privateKey, publicKey } = await makePair('rsa', { modulusLength: 2048 })
  const spki = publicKey.export({ format: 'der', type: 'spki' })
  const { notBefore, notAfter } = order
  const tbs = delegateTbs(authority, spki, order)
  const signature = await sign(authority, createHash('sha256').update(tbs).digest())
  if (!verify('sha256', tbs, authority.publicKey, signature)) {
    throw new Error('the signer returned a signature that does not verify')
  }
  const certificate = withSignature(tbs, signature)
  return { key: privateKey, keyId: keyIdOf(spki), certificate, notBefore, notAfter }
}

function delegateTbs(authority: Authority, spki: Buffer, order: DelegateOrder): Buffer {
  const extensions = [
    extension(oids.keyUsage, bitString(Buffer.from([0x80]), 7), true), // digitalSignature
    ...order.purpose,
    extension(oids.authorityKeyIdentifier, sequence(implicit(0, authority.keyId))),
    extension(oids.subjectKeyIdentifier, octetString(keyIdOf(spki))),
  ]
  return sequence(
    context(0, integer(2n)),
    integer(freshSerial()),
    sha256WithRsa,
    authority.name,
    sequence(time(order.notBefore), time(order.notAfter)),
    order.name,
    spki,
    context(3, sequence(...extensions)),
  )
}
