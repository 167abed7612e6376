// One generation of one authority, ready for work: its certificate, names and addresses.

import { createHash, X509Certificate, type KeyObject } from 'node:crypto'
import type { CaId, CertificateKind, EpochMs } from '../../shell/ports/certificate-register.ts'
import type { GenerationRecord } from './authority-folder.ts'
import { keyIdOf, prepareTemplate, type CertificateTemplate } from './certificate-template.ts'
import { authorityName } from './names.ts'
import { profiles, type Addresses } from './profile.ts'

export type Authority = {
  readonly caId: CaId
  readonly kind: CertificateKind
  readonly generation: number
  readonly certificate: Buffer
  readonly publicKey: KeyObject
  readonly keyId: Buffer
  readonly name: Buffer
  readonly notBefore: EpochMs
  readonly notAfter: EpochMs
  readonly shards: number
  readonly publicUrls: readonly string[]
  /** Current address first, then every earlier one. */
  readonly addresses: readonly Addresses[]
  readonly template: CertificateTemplate
  /** `<hash oid> <name hash> <key hash>` as OCSP asks for it, hexadecimal. */
  readonly certIdHashes: ReadonlySet<string>
}

export function authorityFrom(record: GenerationRecord): Authority {
  const certificate = Buffer.from(record.certificate, 'base64')
  const parsed = new X509Certificate(certificate)
  const spki = parsed.publicKey.export({ format: 'der', type: 'spki' })
  const addresses = record.publicUrls.map((url) => addressesAt(url, record.caId))
  const current = addresses[0]
  if (!current) throw new Error('an authority without an address')
  const keyId = keyIdOf(spki)
  const name = authorityName(record.kind)
  return {
    caId: record.caId,
    kind: record.kind,
    generation: record.generation,
    certificate,
    publicKey: parsed.publicKey,
    keyId,
    name,
    notBefore: parsed.validFromDate.getTime(),
    notAfter: parsed.validToDate.getTime(),
    shards: record.shards,
    publicUrls: record.publicUrls,
    addresses,
    template: prepareTemplate({
      profile: profiles[record.kind],
      addresses: current,
      authorityKeyId: keyId,
    }),
    certIdHashes: certIdHashes(name, spki),
  }
}

function addressesAt(publicUrl: string, caId: CaId): Addresses {
  return { crlPrefix: `${publicUrl}/crl/${caId}/`, ocsp: `${publicUrl}/ocsp` }
}

/** The generation of a kind that issues now: the youngest. */
export function currentOf(authorities: readonly Authority[], kind: CertificateKind): Authority {
  const own = authorities.filter((authority) => authority.kind === kind)
  const youngest = own.toSorted((one, other) => other.generation - one.generation)[0]
  if (!youngest) throw new Error(`no ${kind} authority was founded`)
  return youngest
}

function certIdHashes(name: Buffer, spki: Buffer): ReadonlySet<string> {
  const keyBits = spki.subarray(24)
  const hashes = ['sha1', 'sha256'].map((algorithm) => {
    const digest = (bytes: Buffer) => createHash(algorithm).update(bytes).digest('hex')
    return `${algorithm} ${digest(name)} ${digest(keyBits)}`
  })
  return new Set(hashes)
}
