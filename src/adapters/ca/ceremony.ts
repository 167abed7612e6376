// 鍵生成式: founding an authority, and later its next generation (rollover).
//
// The key is made where it will stay, the certificate signs itself, and both are checked
// before anything is written. Every generation has the same name, so relying parties find
// the issuer by its key.

import { createHash, X509Certificate } from 'node:crypto'
import type { CaId, CertificateKind, EpochMs } from '../../shell/ports/certificate-register.ts'
import type { KeyCustodian } from '../../shell/ports/signer.ts'
import { readGenerations, writeGenerations, type GenerationRecord } from './authority-folder.ts'
import { keyIdOf, withSignature } from './certificate-template.ts'
import {
  bitString,
  boolean,
  context,
  integer,
  octetString,
  sequence,
  time,
} from './der/der-writer.ts'
import { authorityName, japaneseGeneralNames } from './names.ts'
import { oids } from './oids.ts'
import { extension, sha256WithRsa } from './profile.ts'
import { authorityBeginsAt, authorityLifeYears, shardCount } from './unconfirmed-choices.ts'

export type Ceremony = {
  readonly folder: string
  readonly custodian: KeyCustodian
  readonly publicUrl: string
  readonly now: EpochMs
}

/** Founds both authorities unless they exist; returns all generations. */
export async function foundAuthorities(ceremony: Ceremony): Promise<GenerationRecord[]> {
  const existing = await readGenerations(ceremony.folder)
  const missing = (['sign', 'auth'] as const).filter(
    (kind) => !existing.some((record) => record.kind === kind),
  )
  const founded = await Promise.all(missing.map((kind) => foundOne(ceremony, kind, 1)))
  if (founded.length === 0) return existing
  const all = [...existing, ...founded]
  await writeGenerations(ceremony.folder, all)
  return all
}

/** Adds the next generation of one authority; it issues from now on, the old one stands. */
export async function rollOver(
  ceremony: Ceremony,
  kind: CertificateKind,
): Promise<GenerationRecord> {
  const existing = await readGenerations(ceremony.folder)
  const last = Math.max(0, ...existing.filter((r) => r.kind === kind).map((r) => r.generation))
  const next = await foundOne(ceremony, kind, last + 1)
  await writeGenerations(ceremony.folder, [...existing, next])
  return next
}

async function foundOne(
  ceremony: Ceremony,
  kind: CertificateKind,
  generation: number,
): Promise<GenerationRecord> {
  const caId: CaId = `${kind}-${generation}`
  const spki = await ceremony.custodian.makeKey(caId)
  const tbs = authorityTbs({ kind, generation, spki, now: ceremony.now })
  const digest = createHash('sha256').update(tbs).digest()
  const certificate = withSignature(tbs, await ceremony.custodian.sign(caId, digest))
  demandSelfSigned(certificate)
  return {
    caId,
    kind,
    generation,
    certificate: certificate.toString('base64'),
    shards: shardCount[kind],
    publicUrls: [ceremony.publicUrl],
  }
}

type AuthorityParts = {
  readonly kind: CertificateKind
  readonly generation: number
  readonly spki: Uint8Array
  readonly now: EpochMs
}

function authorityTbs({ kind, generation, spki, now }: AuthorityParts): Buffer {
  const name = authorityName(kind)
  const begins = generation === 1 ? Math.min(Date.parse(authorityBeginsAt), now) : now
  const extensions = [
    extension(oids.keyUsage, bitString(Buffer.from([0x06]), 1), true), // keyCertSign, cRLSign
    extension(oids.subjectAltName, japaneseGeneralNames()),
    extension(oids.basicConstraints, sequence(boolean(true)), true),
    extension(
      oids.crlDistributionPoints,
      sequence(sequence(context(0, context(0, context(4, name))))),
    ),
    extension(oids.subjectKeyIdentifier, octetString(keyIdOf(spki))),
  ]
  return sequence(
    context(0, integer(2n)),
    integer(BigInt(generation)),
    sha256WithRsa,
    name,
    sequence(time(wholeSecond(begins)), time(endOfLife(now))),
    name,
    spki,
    context(3, sequence(...extensions)),
  )
}

/** 23:59:59 Japan time, the given years on. */
function endOfLife(now: EpochMs): EpochMs {
  const dayInJapan = new Date(now + 9 * 3_600_000)
  const year = dayInJapan.getUTCFullYear() + authorityLifeYears
  return Date.UTC(year, dayInJapan.getUTCMonth(), dayInJapan.getUTCDate(), 14, 59, 59)
}

function wholeSecond(at: EpochMs): EpochMs {
  return Math.floor(at / 1000) * 1000
}

function demandSelfSigned(certificate: Buffer): void {
  const parsed = new X509Certificate(certificate)
  if (!parsed.verify(parsed.publicKey) || !parsed.ca) {
    throw new Error('the authority’s own certificate does not verify')
  }
}
