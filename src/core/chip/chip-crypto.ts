// The cryptography a chip is given. The core may not import any, so the caller brings it.
//
// Everything here is synchronous, as it is inside a card. RSA is the bare private-key
// operation on a padded block: the paddings themselves are the chip's own work.

import type { ChipKeyPair, KeyName } from './chip.ts'

/** What both ends of the issuer channel need. */
export type ChannelCrypto = {
  random(length: number): Uint8Array
  hmacSha256(key: Uint8Array, data: Uint8Array): Uint8Array
  /** AES-256-GCM; gives ciphertext with the 16-byte tag behind it. */
  seal(box: SealedBox): Uint8Array
  /** The plaintext, or undefined when the tag does not fit. Never throws on foreign bytes. */
  unseal(box: SealedBox): Uint8Array | undefined
  /** Equality in a time that does not depend on where the difference is. */
  equal(a: Uint8Array, b: Uint8Array): boolean
}

export type SealedBox = {
  readonly key: Uint8Array
  readonly nonce: Uint8Array
  readonly header: Uint8Array
  readonly data: Uint8Array
}

export type ChipCrypto = ChannelCrypto & {
  sha256(data: Uint8Array): Uint8Array
  /** RSA private-key operation without padding: 256 bytes in, 256 bytes out. */
  rsaPrivate(privateKey: Uint8Array, block: Uint8Array): Uint8Array
  /** A new RSA-2048 pair (from a pool of prepared ones, where the caller keeps one). */
  generateKeyPair(key: KeyName): ChipKeyPair
}
