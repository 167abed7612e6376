// Whether an answer about certificates was signed by whom it must be signed by.

import { verify, X509Certificate, type KeyObject } from 'node:crypto'

/** Raised when an answer cannot be believed; the message says why. */
export class StatusFault extends Error {}

const hashes: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
}

export type SignedAnswer = {
  readonly algorithm: string
  readonly bytes: ArrayBuffer | undefined
  readonly signature: ArrayBuffer
}

export function isSignedBy(key: KeyObject, { algorithm, bytes, signature }: SignedAnswer): boolean {
  const hash = hashes[algorithm]
  if (hash === undefined || bytes === undefined) return false
  return verify(hash, Buffer.from(bytes), key, Buffer.from(signature))
}

const ocspSigning = '1.3.6.1.5.5.7.3.9'

/** The authority itself, or a delegate it made for answering (RFC 6960, 4.2.2.2). */
export function answererKey(
  issuer: X509Certificate,
  delegate: Uint8Array | undefined,
  at: number,
): KeyObject {
  if (!delegate) return issuer.publicKey
  const certificate = new X509Certificate(delegate)
  const inTime =
    certificate.validFromDate.getTime() <= at && at <= certificate.validToDate.getTime()
  const made = certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
  // Node calls the extended key usage `keyUsage`.
  const mayAnswer = (certificate.keyUsage as string[] | undefined)?.includes(ocspSigning) === true
  if (!made || !mayAnswer) throw new StatusFault('the answerer is not the authority’s delegate')
  if (!inTime) throw new StatusFault('the answerer’s certificate is not valid now')
  return certificate.publicKey
}

/** An answer from the future or past its time says nothing about now. */
export function assertFresh(thisUpdate: number, nextUpdate: number | undefined, at: number): void {
  const toleranceMs = 5 * 60_000
  if (thisUpdate > at + toleranceMs) throw new StatusFault('the answer is from the future')
  if (nextUpdate !== undefined && nextUpdate < at) throw new StatusFault('the answer is too old')
}
