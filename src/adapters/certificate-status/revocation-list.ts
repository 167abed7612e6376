// Asking by revocation list, where OCSP does not answer. A list is complete for the
// certificates that name its address, so what is not on it is good.

import { X509Certificate } from 'node:crypto'
import { AsnConvert } from '@peculiar/asn1-schema'
import {
  Certificate,
  CertificateList,
  CRLReason,
  id_ce_cRLReasons,
  id_ce_issuingDistributionPoint,
  IssuingDistributionPoint,
  type Extension,
  type RevokedCertificate,
  type Time,
} from '@peculiar/asn1-x509'
import type { StatusAnswer, StatusQuestion } from '../../shell/ports/chip-certificate-status.ts'
import { assertFresh, isSignedBy, StatusFault } from './signed-answer.ts'

const onHold = 6

export async function askRevocationList(
  question: StatusQuestion,
  address: string,
): Promise<StatusAnswer> {
  const reply = await fetch(address, { signal: AbortSignal.timeout(30_000) })
  if (!reply.ok) throw new StatusFault(`${address} answered with status ${reply.status}`)
  return answerOf(question, new Uint8Array(await reply.arrayBuffer()), [address])
}

/** What a list says of a certificate that names one of these addresses for it. */
export function answerOf(
  { certificate, issuer, at }: StatusQuestion,
  der: Uint8Array,
  addresses: readonly string[],
): StatusAnswer {
  const list = AsnConvert.parse(der, CertificateList)
  const { tbsCertList, tbsCertListRaw: bytes, signature, signatureAlgorithm } = list
  const { publicKey } = new X509Certificate(issuer)
  if (!isSignedBy(publicKey, { algorithm: signatureAlgorithm.algorithm, bytes, signature })) {
    throw new StatusFault('the revocation list is not signed by the authority')
  }
  const address = assertCovers(tbsCertList.crlExtensions, addresses)
  const thisUpdate = timeOf(tbsCertList.thisUpdate)
  const nextUpdate = tbsCertList.nextUpdate && timeOf(tbsCertList.nextUpdate)
  assertFresh(thisUpdate, nextUpdate, at)
  const serial = Buffer.from(AsnConvert.parse(certificate, Certificate).tbsCertificate.serialNumber)
  const entry = tbsCertList.revokedCertificates?.find((each) =>
    serial.equals(Buffer.from(each.userCertificate)),
  )
  const about = { source: 'crl', address, thisUpdate, nextUpdate } as const
  if (!entry) return { standing: 'good', ...about }
  const since = timeOf(entry.revocationDate)
  return { standing: isHeld(entry) ? 'held' : 'revoked', since, ...about }
}

/** A list of another part of the certificates, put in this one's place, would call all good. */
function assertCovers(
  extensions: readonly Extension[] | undefined,
  addresses: readonly string[],
): string {
  const scope = extensions?.find((each) => each.extnID === id_ce_issuingDistributionPoint)
  if (!scope) return addresses[0] ?? ''
  const { distributionPoint } = AsnConvert.parse(scope.extnValue, IssuingDistributionPoint)
  const names = distributionPoint?.fullName ?? []
  const entries = names.map(({ uniformResourceIdentifier }) => uniformResourceIdentifier)
  const covered = addresses.find((each) => entries.includes(each))
  if (covered !== undefined) return covered
  throw new StatusFault('the revocation list is for other certificates')
}

function isHeld({ crlEntryExtensions = [] }: RevokedCertificate): boolean {
  const reason = crlEntryExtensions.find((each) => each.extnID === id_ce_cRLReasons)
  if (!reason) return false
  const value: number = AsnConvert.parse(reason.extnValue, CRLReason).reason
  return value === onHold
}

function timeOf(time: Time): number {
  return time.getTime().getTime()
}
