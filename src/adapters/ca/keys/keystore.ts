// Software keys, encrypted at rest: Argon2id over the passphrase, AES-256-GCM for each key.
//
// One file holds all keys. The name of a key is authenticated with it, so that two
// entries cannot be exchanged. Each key becomes a KeyObject once, at opening; its bytes
// are not kept. Nothing here is ever logged.

import {
  argon2Sync,
  constants,
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  privateEncrypt,
  randomBytes,
  type KeyObject,
} from 'node:crypto'
import { promisify } from 'node:util'
import { z } from 'zod'
import type { KeyCustodian } from '../../../shell/ports/signer.ts'
import { OperatorFault } from '../../../shell/ports/operator-fault.ts'
import { parsedFile, readIfThere, restoreAuthorities, writeDurably } from '../durable-file.ts'

class KeystoreFault extends Error {
  readonly code = 'keystore-not-opened'
}

const base64 = z.base64()
const fileShape = z.object({
  version: z.literal(1),
  argon2id: z.object({
    salt: base64,
    memoryKiB: z.int().positive(),
    passes: z.int().positive(),
    parallelism: z.int().positive(),
  }),
  keys: z.record(z.string(), z.object({ iv: base64, sealed: base64, tag: base64 })),
})
type KeystoreFile = z.infer<typeof fileShape>

/** Opens the keystore at `path`, or begins an empty one. */
export async function openKeystore(path: string, passphrase: string): Promise<KeyCustodian> {
  const file = (await readKeystore(path)) ?? newKeystore()
  const wrapping = derive(passphrase, file)
  const keys = new Map<string, KeyObject>()
  let writing = Promise.resolve()
  for (const keyId of Object.keys(file.keys)) {
    const key = unseal(file, wrapping, keyId)
    if (!key) throw notOpened(path)
    keys.set(keyId, key)
  }

  return {
    async makeKey(keyId) {
      if (keys.has(keyId)) throw keyWithoutCertificate(path, keyId)
      const pair = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
      file.keys[keyId] = seal(pair.privateKey, wrapping, keyId)
      // Keys may be made side by side; the file is written by one after the other.
      writing = writing.then(() => writeDurably(path, JSON.stringify(file, null, 2), 0o600))
      await writing
      keys.set(keyId, pair.privateKey)
      return createPublicKey(pair.privateKey).export({ format: 'der', type: 'spki' })
    },
    async sign(keyId, sha256) {
      const key = keys.get(keyId)
      if (!key) throw new KeystoreFault(`there is no key ${keyId}`)
      return signDigest(key, sha256)
    },
    async close() {
      keys.clear()
      wrapping.fill(0)
    },
  }
}

const sha256Prefix = Buffer.from('3031300d060960864801650304020105000420', 'hex')

/** RSASSA-PKCS1-v1_5 over a SHA-256 digest. */
export function signDigest(key: KeyObject, sha256: Uint8Array): Buffer {
  return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, digestInfo(sha256))
}

/** DigestInfo (RFC 8017 9.2) of a SHA-256 digest. */
export function digestInfo(sha256: Uint8Array): Buffer {
  if (sha256.length !== 32) throw new KeystoreFault('not a SHA-256 digest')
  return Buffer.concat([sha256Prefix, sha256])
}

async function readKeystore(path: string): Promise<KeystoreFile | undefined> {
  const text = await readIfThere(path)
  return text === undefined ? undefined : parsedFile(path, text, fileShape)
}

function newKeystore(): KeystoreFile {
  const salt = randomBytes(16).toString('base64')
  return {
    version: 1,
    argon2id: { salt, memoryKiB: 65_536, passes: 2, parallelism: 1 },
    keys: {},
  }
}

function derive(passphrase: string, { argon2id }: KeystoreFile): Buffer {
  return argon2Sync('argon2id', {
    message: passphrase,
    nonce: Buffer.from(argon2id.salt, 'base64'),
    parallelism: argon2id.parallelism,
    tagLength: 32,
    memory: argon2id.memoryKiB,
    passes: argon2id.passes,
  })
}

function seal(key: KeyObject, wrapping: Buffer, keyId: string): KeystoreFile['keys'][string] {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', wrapping, iv).setAAD(Buffer.from(keyId))
  const plain = key.export({ format: 'der', type: 'pkcs8' })
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  plain.fill(0)
  return {
    iv: iv.toString('base64'),
    sealed: sealed.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  }
}

/** Undefined when the passphrase does not fit, or the entry was altered. */
function unseal(file: KeystoreFile, wrapping: Buffer, keyId: string): KeyObject | undefined {
  const entry = file.keys[keyId]
  if (!entry) return undefined
  try {
    const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(entry.iv, 'base64'))
    decipher.setAAD(Buffer.from(keyId)).setAuthTag(Buffer.from(entry.tag, 'base64'))
    const sealed = Buffer.from(entry.sealed, 'base64')
    const plain = Buffer.concat([decipher.update(sealed), decipher.final()])
    const key = createPrivateKey({ key: plain, format: 'der', type: 'pkcs8' })
    plain.fill(0)
    return key
  } catch {
    return undefined
  }
}

function notOpened(path: string): OperatorFault {
  return new OperatorFault({
    place: path,
    happened: 'the passphrase does not open the keystore, or the file was altered.',
    next: 'Put the folders `authorities` and `keys` of the same backup back, whole.',
  })
}

/** Its certificate was lost, or a first ceremony was cut off before it was written. */
function keyWithoutCertificate(path: string, keyId: string): OperatorFault {
  return new OperatorFault({
    place: path,
    happened: `it holds the key ${keyId}, but authorities.json beside it has no certificate of it.`,
    next:
      `${restoreAuthorities} If no office was ever opened here (a first start was cut off), ` +
      'begin anew with --fresh.',
  })
}
