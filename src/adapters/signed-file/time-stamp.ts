// The time stamp on a signature (RFC 3161, as an unsigned attribute): is it over this
// signature's value, and made with a certificate that is for time stamps and nothing else?

import { createHash } from 'node:crypto'
import { AsnConvert } from '@peculiar/asn1-schema'
import { Certificate, ExtendedKeyUsage } from '@peculiar/asn1-x509'
import * as pkijs from 'pkijs'
import type { StampFinding } from '../../shell/ports/chip-signed-file.ts'
import { integrityOfSigner } from './cms-integrity.ts'
import * as parts from './cms-parts.ts'

export function stampIn(info: pkijs.SignerInfo): StampFinding {
  const attributes = info.unsignedAttrs?.attributes ?? []
  const found = attributes.find(({ type }) => type === parts.oid.timeStampToken)
  if (!found) return { is: 'none' }
  try {
    const token = (found.values[0] as { toBER(): ArrayBuffer }).toBER()
    return readToken(new Uint8Array(token), Buffer.from(info.signature.getValue()))
  } catch {
    return unreadable
  }
}

const unreadable: StampFinding = { is: 'bad', because: 'stamp_cannot_be_checked' }

/** A token over these bytes, or what is wrong with it. */
export function readToken(token: Uint8Array, stamped: Buffer): StampFinding {
  const data = parts.readSignedData(token)
  const [info] = data?.signerInfos ?? []
  if (!data || !info) return unreadable
  const certificate = parts.signersCertificate(data, info)
  const contentType = parts.oid.timeStampInfo
  const integrity = integrityOfSigner({ data, info, certificate, contentType })
  if (!certificate) return unreadable
  if (integrity !== 'intact') return { is: 'bad', because: 'stamp_altered' }
  const stampInfo = pkijs.TSTInfo.fromBER(new Uint8Array(parts.contentIn(data) ?? []))
  const { hashAlgorithm, hashedMessage } = stampInfo.messageImprint
  const digest = parts.digests[hashAlgorithm.algorithmId]
  if (digest === undefined || digest === 'weak') {
    return unreadable
  }
  const real = createHash(digest).update(stamped).digest()
  if (!real.equals(Buffer.from(hashedMessage.getValue()))) {
    return { is: 'bad', because: 'stamp_of_another_document' }
  }
  if (!isForTime(certificate)) return { is: 'bad', because: 'stamp_not_for_time' }
  return { is: 'made', at: stampInfo.genTime.getTime(), certificate }
}

/** One purpose, and marked critical (RFC 3161, 2.3). */
function isForTime(der: Buffer): boolean {
  const { extensions } = AsnConvert.parse(der, Certificate).tbsCertificate
  const usage = extensions?.find(({ extnID }) => extnID === '2.5.29.37')
  if (!usage?.critical) return false
  const purposes = [...AsnConvert.parse(usage.extnValue, ExtendedKeyUsage)]
  return purposes.length === 1 && purposes[0] === parts.oid.timeStamping
}
