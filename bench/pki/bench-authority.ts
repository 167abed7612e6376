// An authority whose key is at hand, so that the bench can call the same steps without a
// signer in between and measure the encoder instead of the way to the key.

import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { authorityFrom, type Authority } from '../../src/adapters/ca/authority.ts'
import { foundAuthorities } from '../../src/adapters/ca/ceremony.ts'
import { signDigest } from '../../src/adapters/ca/keys/keystore.ts'
import type { CertificateKind } from '../../src/shell/ports/certificate-register.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const keys = new Map<string, KeyObject>()
const folder = mkdtempSync(join(tmpdir(), 'bench-pki-'))
const records = await foundAuthorities({
  folder,
  custodian: {
    async makeKey(keyId) {
      const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
      keys.set(keyId, privateKey)
      return publicKey.export({ format: 'der', type: 'spki' })
    },
    sign: (keyId, digest) => Promise.resolve(signDigest(keyOf(keyId), digest)),
    close: () => Promise.resolve(),
  },
  publicUrl: 'http://127.0.0.1:8080/pki',
  now: Date.now(),
})
rmSync(folder, { recursive: true })

export function benchAuthority(kind: CertificateKind): { authority: Authority; key: KeyObject } {
  const record = records.find((each) => each.kind === kind)
  if (!record) throw new Error('not founded')
  return { authority: authorityFrom(record), key: keyOf(record.caId) }
}

function keyOf(keyId: string): KeyObject {
  const key = keys.get(keyId)
  if (!key) throw new Error(`there is no key ${keyId}`)
  return key
}
