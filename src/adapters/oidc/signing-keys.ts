// The services' own signing keys: made at the first start and kept sealed in the database, so that
// tokens stay good when the office starts again.
//
// `kid` begins with `specimen-`: nobody can take such a key for one of a real service.

import {
  createCipheriv,
  createDecipheriv,
  createHash,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  type webcrypto,
} from 'node:crypto'
import type { SignInServiceName, SignInStore } from '../../shell/ports/sign-in.ts'

type JsonWebKey = webcrypto.JsonWebKey

export type SigningKey = JsonWebKey & {
  readonly kid: string
  readonly use: 'sig'
  readonly alg: 'ES256' | 'RS256'
}

type Place = {
  readonly store: SignInStore
  readonly secret: Uint8Array
  readonly service: SignInServiceName
}

/** The keys of a service, the first of each kind the one that signs. */
export async function openSigningKeys(place: Place): Promise<readonly SigningKey[]> {
  const { store, service } = place
  const key = { service, kind: 'SigningKeys', id: 'current' }
  const kept = await store.find(key)
  if (typeof kept?.sealed === 'string') return unseal(place, kept.sealed)
  const keys = newKeys(service)
  await store.write(key, { content: { sealed: seal(place, keys) } })
  return keys
}

function newKeys(service: SignInServiceName): readonly SigningKey[] {
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  const elliptic = named(ec.export({ format: 'jwk' }), 'ES256')
  // The compatible service signs with nothing else.
  if (service === 'compatible') return [elliptic]
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  return [named(rsa.export({ format: 'jwk' }), 'RS256'), elliptic]
}

function named(key: JsonWebKey, alg: SigningKey['alg']): SigningKey {
  const digest = createHash('sha256')
    .update(`${key.x ?? ''}${key.n ?? ''}`)
    .digest('base64url')
  return { ...key, kid: `specimen-${digest.slice(0, 22)}`, use: 'sig', alg }
}

/** A secret of its own for each use, out of the office's. */
export function derived(secret: Uint8Array, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, new Uint8Array(), `sign-in ${use}`, 32))
}

function seal({ secret, service }: Place, keys: readonly SigningKey[]): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', derived(secret, `keys of ${service}`), nonce)
  const sealed = [cipher.update(JSON.stringify(keys), 'utf8'), cipher.final()]
  return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]).toString('base64')
}

function unseal({ secret, service }: Place, text: string): readonly SigningKey[] {
  const bytes = Buffer.from(text, 'base64')
  const key = derived(secret, `keys of ${service}`)
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  const opened = [decipher.update(bytes.subarray(28)), decipher.final()]
  return JSON.parse(Buffer.concat(opened).toString('utf8')) as readonly SigningKey[]
}
