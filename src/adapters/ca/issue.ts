// Issuing one certificate: proof, chain, splice, lint, sign, verify.
//
// The order matters. Nothing is signed before every lint is silent, and nothing is handed
// out before the finished signature has been checked with the authority's public key. The
// caller writes the row before the bytes leave.

import { hash, verify } from 'node:crypto'
import { beyondTheChain } from '../../core/certificate/profile-chain.ts'
import { day, type Day } from '../../core/kernel/day.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import type { IssueOrder, IssueResult } from '../../shell/ports/authorities.ts'
import type { EpochMs, IssuedCertificate } from '../../shell/ports/certificate-register.ts'
import type { Authority } from './authority.ts'
import { spliceCertificate, withSignature } from './certificate-template.ts'
import { freshCommonName } from './common-name.ts'
import { holderNames } from './holder-names.ts'
import { demandCleanBytes } from './lints/all-lints.ts'
import { authSubject, signSubject } from './names.ts'
import { demandPossession } from './possession.ts'
import { profiles } from './profile.ts'
import { freshSerial, shardOf } from './serial.ts'

/** Signs a SHA-256 digest with one authority's key. */
export type SignDigest = (sha256: Uint8Array) => Promise<Uint8Array>

export async function issueCertificate(
  authority: Authority,
  order: IssueOrder,
  sign: SignDigest,
): Promise<IssueResult> {
  const refusal = refusalOf(authority, order)
  if (refusal) return { ok: false, refusal }
  demandPossession(order.publicKeySpki, order.proof)
  const draft = prepareCertificate(authority, order)
  const signature = await sign(hash('sha256', draft.tbs, 'buffer'))
  return { ok: true, certificate: finishCertificate(authority, draft, signature) }
}

export type CertificateDraft = Omit<IssuedCertificate, 'der'> & { readonly tbs: Buffer }

/** The linted to-be-signed bytes with what the register keeps beside them. */
export function prepareCertificate(authority: Authority, order: IssueOrder): CertificateDraft {
  const serial = freshSerial()
  const shard = shardOf(serial, authority.shards)
  const notBefore = Math.floor(order.now / 1000) * 1000
  const notAfter = endOfDayInJapan(order.notAfterDay)
  const commonName = freshCommonName(order.kind, order.municipality.code)
  const signKind = order.kind === 'sign'
  const { prefectureRomaji, cityRomaji } = order.municipality
  const tbs = spliceCertificate(authority.template, {
    serial,
    notBefore,
    notAfter,
    subject: signKind
      ? signSubject(commonName, [prefectureRomaji, cityRomaji])
      : authSubject(commonName),
    spki: order.publicKeySpki,
    names: signKind ? holderNames(order.person) : noNames,
    shard,
  })
  demandCleanBytes(tbs, { authority, profile: profiles[order.kind] })
  return {
    caId: authority.caId,
    serialHex: serial.toString('hex'),
    kind: order.kind,
    generation: authority.generation,
    shard,
    subjectCommonName: commonName,
    notBefore,
    notAfter,
    issuedAt: order.now,
    tbs,
  }
}

/** The finished certificate, its signature verified. */
export function finishCertificate(
  authority: Authority,
  { tbs, ...row }: CertificateDraft,
  signature: Uint8Array,
): IssuedCertificate {
  if (!verify('sha256', tbs, authority.publicKey, signature)) {
    throw new Error('the signer returned a signature that does not verify')
  }
  return { ...row, der: withSignature(tbs, signature) }
}

const noNames = Buffer.alloc(0)

function refusalOf(authority: Authority, order: IssueOrder): Refusal | undefined {
  return beyondTheChain({
    kind: order.kind,
    firstDay: dayInJapan(order.now),
    lastDay: order.notAfterDay,
    cardExpiry: order.cardExpiry,
    authExpiry: order.kind === 'sign' ? order.authExpiry : undefined,
    authorityLastDay: dayInJapan(authority.notAfter),
  })
}

/** 23:59:59 in Japan. */
function endOfDayInJapan(lastDay: Day): EpochMs {
  return Date.parse(`${lastDay}T14:59:59Z`)
}

function dayInJapan(at: EpochMs): Day {
  return day(new Date(at + 9 * 3_600_000).toISOString().slice(0, 10))
}
