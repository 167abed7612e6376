// The chip's cryptography on Node's own: what a card has in silicon.
//
// Imported private keys are remembered by the byte array they came from, because reading
// one costs more than signing with it. The chip never changes an array in place, so the
// identity of the array is the identity of the key.

import * as crypto from 'node:crypto'
import type { ChipCrypto, SealedBox } from '../../core/chip/chip-crypto.ts'
import type { ChipKeyPair, KeyName } from '../../core/chip/chip.ts'
import type { TerminalCrypto } from '../../core/chip/issuer-terminal.ts'

export type KeyPairSource = (key: KeyName) => ChipKeyPair

const tagLength = 16
const importedKeys = new WeakMap<Uint8Array, crypto.KeyObject>()

/** `generateKeyPair` draws from a pool in tests; without it each pair is really made (120 ms). */
export function nodeChipCrypto(
  generateKeyPair: KeyPairSource = newKeyPair,
): ChipCrypto & TerminalCrypto {
  return {
    random: (length) => plain(crypto.randomBytes(length)),
    sha256: (data) => plain(crypto.hash('sha256', data, 'buffer')),
    hmacSha256: (key, data) => plain(crypto.createHmac('sha256', key).update(data).digest()),
    seal,
    unseal,
    equal: (a, b) => a.length === b.length && crypto.timingSafeEqual(a, b),
    rsaPrivate: (privateKey, block) =>
      plain(
        crypto.privateEncrypt(
          { key: imported(privateKey), padding: crypto.constants.RSA_NO_PADDING },
          block,
        ),
      ),
    generateKeyPair,
    verifyRsa,
  }
}

/** A new RSA-2048 pair, made here and now. */
export function newKeyPair(): ChipKeyPair {
  const pair = crypto.generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  })
  return { privateKey: plain(pair.privateKey), publicKey: plain(pair.publicKey) }
}

/** AES-256-GCM; the tag stands behind the ciphertext. */
export function seal({ key, nonce, header, data }: SealedBox): Uint8Array {
  const cipher = crypto.createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(header)
  return plain(Buffer.concat([cipher.update(data), cipher.final(), cipher.getAuthTag()]))
}

/** The plaintext, or undefined when the bytes were not sealed with this key, nonce and header. */
export function unseal({ key, nonce, header, data }: SealedBox): Uint8Array | undefined {
  if (data.length < tagLength) return undefined
  const end = data.length - tagLength
  const decipher = crypto.createDecipheriv('aes-256-gcm', key, nonce)
  decipher.setAAD(header)
  decipher.setAuthTag(data.subarray(end))
  try {
    return plain(Buffer.concat([decipher.update(data.subarray(0, end)), decipher.final()]))
  } catch {
    return undefined
  }
}

function verifyRsa(publicKey: Uint8Array, data: Uint8Array, signature: Uint8Array): boolean {
  const key = crypto.createPublicKey({
    key: Buffer.from(publicKey),
    format: 'der',
    type: 'spki',
  })
  return crypto.verify('sha256', data, key, signature)
}

function imported(privateKey: Uint8Array): crypto.KeyObject {
  const storedKey = importedKeys.get(privateKey)
  if (storedKey) return storedKey
  const key = crypto.createPrivateKey({
    key: Buffer.from(privateKey),
    format: 'der',
    type: 'pkcs8',
  })
  importedKeys.set(privateKey, key)
  return key
}

/** A Buffer as the plain byte array it is a kind of, so that nothing depends on Buffer's ways. */
function plain(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
}
