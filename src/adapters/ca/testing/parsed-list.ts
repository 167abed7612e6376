// A revocation list from outside, read once by the library into a set of serial numbers.
//
// Scope is what the critical issuingDistributionPoint allows: lists for some reasons only,
// indirect lists and deltas are not used, and an unknown critical extension makes a list
// unusable.

import { AsnConvert } from '@peculiar/asn1-schema'
import {
  CertificateList,
  IssuingDistributionPoint,
  type Extension,
  type RevokedCertificate,
} from '@peculiar/asn1-x509'
import { oids } from '../oids.ts'
import { canonicalName } from '../chain/canonical-name.ts'
import type { ParsedCertificate } from '../chain/parsed-certificate.ts'
import type { SignedBytes } from '../chain/signature.ts'

export type ParsedList = SignedBytes & {
  readonly issuer: string
  readonly thisUpdate: number
  readonly nextUpdate: number | undefined
  readonly revoked: ReadonlyMap<string, 'revoked' | 'held'>
  readonly usable: boolean
  readonly point: IssuingDistributionPoint | undefined
  readonly pointNames: readonly string[]
}

/** Throws when the bytes are not a revocation list. */
export function parseList(bytes: Uint8Array): ParsedList {
  const list = AsnConvert.parse(bytes, CertificateList)
  const { tbsCertList: tbs } = list
  const extensions = tbs.crlExtensions ?? []
  const pointBytes = extensions.find(({ extnID }) => extnID === oids.issuingDistributionPoint)
  const point =
    pointBytes && AsnConvert.parse(pointBytes.extnValue.buffer, IssuingDistributionPoint)
  const entries = tbs.revokedCertificates ?? []
  const fullName = point?.distributionPoint?.fullName ?? []
  return {
    algorithm: list.signatureAlgorithm.algorithm,
    signed: new Uint8Array(list.tbsCertListRaw ?? AsnConvert.serialize(tbs)),
    signature: new Uint8Array(list.signature),
    issuer: canonicalName(tbs.issuer),
    thisUpdate: tbs.thisUpdate.getTime().getTime(),
    nextUpdate: tbs.nextUpdate?.getTime().getTime(),
    revoked: new Map(entries.map(readEntry)),
    usable:
      !extensions.some(isUnknownCritical) &&
      !entries.some((entry) => entry.crlEntryExtensions?.some(isUnknownCritical)),
    point,
    pointNames: fullName.map((name) => Buffer.from(AsnConvert.serialize(name)).toString('hex')),
  }
}

/** Whether the list speaks about this certificate at all. */
export function covers(list: ParsedList, certificate: ParsedCertificate): boolean {
  const { point } = list
  if (!list.usable || list.issuer !== certificate.issuer) return false
  if (!point) return true
  if (point.indirectCRL || point.onlySomeReasons || point.onlyContainsAttributeCerts) return false
  if (point.onlyContainsCACerts && !certificate.isAuthority) return false
  if (point.onlyContainsUserCerts && certificate.isAuthority) return false
  if (!point.distributionPoint) return true
  return list.pointNames.some((name) => certificate.listNames.includes(name))
}

const processed = new Set<string>([oids.issuingDistributionPoint, oids.reasonCode, oids.crlNumber])

function isUnknownCritical({ critical, extnID }: Extension): boolean {
  return critical && !processed.has(extnID)
}

const hold = Buffer.from('0a0106', 'hex')

function readEntry(entry: RevokedCertificate): [string, 'revoked' | 'held'] {
  const reason = entry.crlEntryExtensions?.find(({ extnID }) => extnID === oids.reasonCode)
  const isHold = reason !== undefined && hold.equals(Buffer.from(reason.extnValue.buffer))
  return [Buffer.from(entry.userCertificate).toString('hex'), isHold ? 'held' : 'revoked']
}
