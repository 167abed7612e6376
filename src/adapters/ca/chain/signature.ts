// Checking a signature made elsewhere, with the few algorithms that are trusted here.
//
// SHA-1 and MD5 are not among them, and the algorithm named must fit the key's type.

import { verify, type KeyObject } from 'node:crypto'

const algorithms = new Map<string, { readonly hash: string; readonly keyType: string }>([
  ['1.2.840.113549.1.1.11', { hash: 'sha256', keyType: 'rsa' }],
  ['1.2.840.113549.1.1.12', { hash: 'sha384', keyType: 'rsa' }],
  ['1.2.840.113549.1.1.13', { hash: 'sha512', keyType: 'rsa' }],
  ['1.2.840.10045.4.3.2', { hash: 'sha256', keyType: 'ec' }],
])

export type SignedBytes = {
  readonly algorithm: string
  readonly signed: Uint8Array
  readonly signature: Uint8Array
}

export function signatureHolds({ algorithm, signed, signature }: SignedBytes, key: KeyObject) {
  const verifier = algorithms.get(algorithm)
  if (verifier?.keyType !== key.asymmetricKeyType) return false
  try {
    return verify(verifier?.hash, signed, key, signature)
  } catch {
    return false
  }
}
