// The time-stamp authority's present key, and the certificate its tokens are checked with.
//
// The key signs for a week and exists in memory only. The certificate is good until its
// authority ends, so that a token can be checked long after its key is gone; it says for
// how long the key was used. RFC 3161 2.3 wants one purpose in it, marked critical.

import { createHash } from 'node:crypto'
import { OctetString, Sequence } from 'asn1js'
import { Attribute, Certificate } from 'pkijs'
import type { EpochMs } from '../../../shell/ports/certificate-register.ts'
import type { Authority } from '../authority.ts'
import { makeDelegate, type DelegateParts } from '../delegate-certificate.ts'
import { generalizedTime, implicit, oid, sequence } from '../der/der-writer.ts'
import { timeStampAuthorityName } from '../names.ts'
import { oids } from '../oids.ts'
import { extension } from '../profile.ts'

export type TimeStampUnit = {
  readonly key: CryptoKey
  readonly certificate: Certificate
  /** The certificate and its issuer's, in the order of a SET OF. */
  readonly certificates: readonly Certificate[]
  /** ESSCertIDv2 (RFC 5816): which certificate the signature is made for. */
  readonly signingCertificate: Attribute
}

export type KeyPeriod = { readonly from: EpochMs; readonly until: EpochMs }

export async function makeUnit(
  authority: Authority,
  period: KeyPeriod,
  parts: DelegateParts,
): Promise<TimeStampUnit> {
  const order = {
    name: timeStampAuthorityName(authority.kind),
    purpose: 'time_stamp',
    extensions: [
      extension(oids.extendedKeyUsage, sequence(oid(oids.timeStamping)), true),
      extension(oids.privateKeyUsagePeriod, usagePeriod(period)),
    ],
    notBefore: period.from,
    notAfter: authority.notAfter,
    issuedAt: period.from,
  } as const
  const { key, certificate } = await makeDelegate(authority, order, parts)
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const inOrder = [certificate, authority.certificate].sort((a, b) => Buffer.compare(a, b))
  return {
    // Node and the DOM's types name the same key, with other lists of what keys can do.
    key: key.toCryptoKey(algorithm, false, ['sign']) as CryptoKey,
    certificate: parsed(certificate),
    certificates: inOrder.map(parsed),
    signingCertificate: signingCertificateOf(certificate),
  }
}

/** PrivateKeyUsagePeriod (RFC 3280 4.2.1.4); its times are GeneralizedTime without their tag. */
function usagePeriod({ from, until }: KeyPeriod): Buffer {
  const bare = (at: EpochMs) => generalizedTime(at).subarray(2)
  return sequence(implicit(0, bare(from)), implicit(1, bare(until)))
}

function parsed(certificate: Buffer): Certificate {
  return Certificate.fromBER(new Uint8Array(certificate))
}

function signingCertificateOf(certificate: Buffer): Attribute {
  const digest = new Uint8Array(createHash('sha256').update(certificate).digest())
  // SHA-256 is the default algorithm, so DER leaves it out.
  const certId = new Sequence({ value: [new OctetString({ valueHex: digest })] })
  const certs = new Sequence({ value: [certId] })
  const type = oids.signingCertificateV2
  return new Attribute({ type, values: [new Sequence({ value: [certs] })] })
}
