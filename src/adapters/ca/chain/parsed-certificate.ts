// A certificate from outside, read by the library, with what path validation asks about.
//
// A critical extension that is not processed here makes the certificate unusable; it is
// remembered, not thrown, because only validation may say why a path fails.

import { createPublicKey, type KeyObject } from 'node:crypto'
import { AsnConvert } from '@peculiar/asn1-schema'
import {
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  CRLDistributionPoints,
  KeyUsage,
  SubjectKeyIdentifier,
  type Extension,
} from '@peculiar/asn1-x509'
import { oids } from '../oids.ts'
import { canonicalName } from './canonical-name.ts'
import type { SignedBytes } from './signature.ts'

export type ParsedCertificate = SignedBytes & {
  readonly der: Buffer
  readonly version: number
  readonly serialHex: string
  readonly issuer: string
  readonly subject: string
  readonly notBefore: number
  readonly notAfter: number
  readonly key: KeyObject
  readonly isAuthority: boolean
  readonly pathLength: number | undefined
  /** Bits of KeyUsage (RFC 5280), undefined when the extension is absent. */
  readonly keyUsage: number | undefined
  readonly subjectKeyId: string | undefined
  readonly authorityKeyId: string | undefined
  /** Encoded names of its distribution points, hexadecimal. */
  readonly listNames: readonly string[]
  readonly unknownCritical: boolean
}

export const usage = { digitalSignature: 1, nonRepudiation: 2, keyCertSign: 32, cRLSign: 64 }

const processed = new Set<string>([
  oids.keyUsage,
  oids.basicConstraints,
  oids.subjectAltName,
  oids.certificatePolicies,
  oids.crlDistributionPoints,
  oids.extendedKeyUsage,
])

/** Throws when the bytes are not a certificate. */
export function parseCertificate(bytes: Uint8Array): ParsedCertificate {
  const certificate = AsnConvert.parse(bytes, Certificate)
  const { tbsCertificate: tbs } = certificate
  const listed: readonly Extension[] = tbs.extensions ? Array.from(tbs.extensions) : []
  const extensions = new Map(listed.map((each) => [each.extnID, each]))
  const constraints = read(extensions, oids.basicConstraints, BasicConstraints)
  const authorityKeyId = read(extensions, oids.authorityKeyIdentifier, AuthorityKeyIdentifier)
  const points = read(extensions, oids.crlDistributionPoints, CRLDistributionPoints)
  const names = points?.flatMap((point) => point.distributionPoint?.fullName ?? []) ?? []
  return {
    der: Buffer.from(bytes),
    version: tbs.version + 1,
    algorithm: sameAlgorithm(certificate),
    signed: new Uint8Array(certificate.tbsCertificateRaw ?? AsnConvert.serialize(tbs)),
    signature: new Uint8Array(certificate.signatureValue),
    serialHex: Buffer.from(tbs.serialNumber).toString('hex'),
    issuer: canonicalName(tbs.issuer),
    subject: canonicalName(tbs.subject),
    notBefore: tbs.validity.notBefore.getTime().getTime(),
    notAfter: tbs.validity.notAfter.getTime().getTime(),
    key: createPublicKey({
      key: Buffer.from(AsnConvert.serialize(tbs.subjectPublicKeyInfo)),
      format: 'der',
      type: 'spki',
    }),
    isAuthority: constraints?.cA ?? false,
    pathLength: constraints?.pathLenConstraint,
    keyUsage: read(extensions, oids.keyUsage, KeyUsage)?.toNumber(),
    subjectKeyId: hex(read(extensions, oids.subjectKeyIdentifier, SubjectKeyIdentifier)?.buffer),
    authorityKeyId: hex(authorityKeyId?.keyIdentifier?.buffer),
    listNames: names.map((name) => Buffer.from(AsnConvert.serialize(name)).toString('hex')),
    unknownCritical: [...extensions.values()].some(
      ({ critical, extnID }) => critical && !processed.has(extnID),
    ),
  }
}

/** The algorithm inside and outside the signed part must agree (RFC 5280 4.1.1.2). */
function sameAlgorithm({ signatureAlgorithm, tbsCertificate }: Certificate): string {
  const { algorithm } = signatureAlgorithm
  return algorithm === tbsCertificate.signature.algorithm ? algorithm : 'contradictory'
}

function read<T>(
  extensions: ReadonlyMap<string, Extension>,
  type: string,
  shape: new () => T,
): T | undefined {
  const found = extensions.get(type)
  return found && AsnConvert.parse(found.extnValue.buffer, shape)
}

function hex(bytes: ArrayBuffer | undefined): string | undefined {
  return bytes && Buffer.from(bytes).toString('hex')
}
