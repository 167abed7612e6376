// Asking by OCSP (RFC 6960), without nonce, so that caches may answer.

import { createHash, X509Certificate } from 'node:crypto'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import {
  BasicOCSPResponse,
  CertID,
  OCSPRequest,
  OCSPResponse,
  Request,
  TBSRequest,
  type SingleResponse,
} from '@peculiar/asn1-ocsp'
import { AlgorithmIdentifier, Certificate } from '@peculiar/asn1-x509'
import type { StatusAnswer, StatusQuestion } from '../../shell/ports/chip-certificate-status.ts'
import { answererKey, assertFresh, isSignedBy, StatusFault } from './signed-answer.ts'

const sha1 = '1.3.14.3.2.26'
const onHold = 6

export async function askOcsp(question: StatusQuestion, address: string): Promise<StatusAnswer> {
  const id = certificateId(question)
  const requestList = [new Request({ reqCert: id })]
  const request = new OCSPRequest({ tbsRequest: new TBSRequest({ requestList }) })
  const reply = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/ocsp-request' },
    body: AsnConvert.serialize(request),
    signal: AbortSignal.timeout(10_000),
  })
  if (!reply.ok) throw new StatusFault(`${address} answered with status ${reply.status}`)
  const single = believed(await reply.arrayBuffer(), question, id)
  return { ...standingOf(single), source: 'ocsp', address }
}

/** The part of the answer about this certificate, once signature and time are right. */
function believed(body: ArrayBuffer, { issuer, at }: StatusQuestion, id: CertID): SingleResponse {
  const { responseStatus, responseBytes } = AsnConvert.parse(body, OCSPResponse)
  if (!responseBytes) throw new StatusFault(`OCSP error ${String(responseStatus)}`)
  const basic = AsnConvert.parse(responseBytes.response.buffer, BasicOCSPResponse)
  const delegate = basic.certs?.[0] && new Uint8Array(AsnConvert.serialize(basic.certs[0]))
  const key = answererKey(new X509Certificate(issuer), delegate, at)
  const { signatureAlgorithm, tbsResponseDataRaw: bytes, signature } = basic
  if (!isSignedBy(key, { algorithm: signatureAlgorithm.algorithm, bytes, signature })) {
    throw new StatusFault('the OCSP answer is not signed by the authority')
  }
  const mine = Buffer.from(AsnConvert.serialize(id))
  const single = basic.tbsResponseData.responses.find((each) =>
    mine.equals(Buffer.from(AsnConvert.serialize(each.certID))),
  )
  if (!single) throw new StatusFault('the OCSP answer is about another certificate')
  assertFresh(single.thisUpdate.getTime(), single.nextUpdate?.getTime(), at)
  return single
}

function standingOf({ certStatus, thisUpdate, nextUpdate }: SingleResponse) {
  const times = { thisUpdate: thisUpdate.getTime(), nextUpdate: nextUpdate?.getTime() }
  const { revoked } = certStatus
  if (revoked) {
    const reason: number | undefined = revoked.revocationReason?.reason
    const held = reason === onHold
    const since = revoked.revocationTime.getTime()
    return { standing: held ? ('held' as const) : ('revoked' as const), since, ...times }
  }
  return {
    standing: certStatus.good === null ? ('good' as const) : ('unknown' as const),
    ...times,
  }
}

function certificateId({ certificate, issuer }: StatusQuestion): CertID {
  const { tbsCertificate } = AsnConvert.parse(certificate, Certificate)
  const authority = AsnConvert.parse(issuer, Certificate).tbsCertificate
  const hash = (bytes: ArrayBuffer) =>
    new OctetString(createHash('sha1').update(Buffer.from(bytes)).digest())
  return new CertID({
    hashAlgorithm: new AlgorithmIdentifier({ algorithm: sha1, parameters: null }),
    issuerNameHash: hash(AsnConvert.serialize(authority.subject)),
    issuerKeyHash: hash(authority.subjectPublicKeyInfo.subjectPublicKey),
    serialNumber: tbsCertificate.serialNumber,
  })
}
