// RSA paddings of RFC 8017 for a 2048-bit key: PKCS #1 v1.5 type 1, and PSS with SHA-256.

import { fromHex, joinBytes } from './bytes.ts'
import type { ChipCrypto } from './chip-crypto.ts'

const blockLength = 256
const hashLength = 32
const sha256Prefix = fromHex('3031300d060960864801650304020105000420')

/** The longest input PKCS #1 v1.5 can pad. */
export const longestPkcs1Input = blockLength - 11

/** DigestInfo of a SHA-256 value. */
export function sha256DigestInfo(digest: Uint8Array): Uint8Array {
  return joinBytes(sha256Prefix, digest)
}

/** 00 01 FF…FF 00 and the input. */
export function pkcs1Block(input: Uint8Array): Uint8Array {
  const block = new Uint8Array(blockLength).fill(0xff)
  block[0] = 0
  block[1] = 1
  block[blockLength - input.length - 1] = 0
  block.set(input, blockLength - input.length)
  return block
}

/** EMSA-PSS, SHA-256 for digest and mask, salt as long as the digest. */
export function pssBlock(digest: Uint8Array, crypto: ChipCrypto): Uint8Array {
  const salt = crypto.random(hashLength)
  const hash = crypto.sha256(joinBytes(new Uint8Array(8), digest, salt))
  const masked = new Uint8Array(blockLength - hashLength - 1)
  masked[masked.length - hashLength - 1] = 1
  masked.set(salt, masked.length - hashLength)
  const mask = maskFrom(hash, masked.length, crypto)
  for (let i = 0; i < masked.length; i++) masked[i] = (masked[i] ?? 0) ^ (mask[i] ?? 0)
  masked[0] = (masked[0] ?? 0) & 0x7f
  return joinBytes(masked, hash, Uint8Array.of(0xbc))
}

function maskFrom(seed: Uint8Array, length: number, crypto: ChipCrypto): Uint8Array {
  const blocks: Uint8Array[] = []
  for (let counter = 0; counter * hashLength < length; counter++) {
    blocks.push(crypto.sha256(joinBytes(seed, Uint8Array.of(0, 0, 0, counter))))
  }
  return joinBytes(...blocks).subarray(0, length)
}
