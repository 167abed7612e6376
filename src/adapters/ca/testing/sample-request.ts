// OCSP requests for tests and the bench, made by the library as any client would.

import { createHash, X509Certificate } from 'node:crypto'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { CertID, OCSPRequest, Request, TBSRequest } from '@peculiar/asn1-ocsp'
import { AlgorithmIdentifier, Certificate, Extension } from '@peculiar/asn1-x509'
import { oids } from '../oids.ts'

export type SampleQuestion = {
  readonly issuer: Uint8Array
  readonly serials: readonly string[]
  readonly hash?: 'sha1' | 'sha256' | 'md5'
  readonly nonce?: Uint8Array
  /** An extension no responder knows. */
  readonly strange?: 'critical' | 'ignorable'
}

const hashOids = { sha1: oids.sha1, sha256: oids.sha256, md5: '1.2.840.113549.2.5' }

export function sampleRequest(question: SampleQuestion): Buffer {
  const requestExtensions: Extension[] = []
  if (question.nonce) requestExtensions.push(extension(oids.ocspNonce, question.nonce))
  if (question.strange) {
    const strange = extension('2.999.1', Buffer.alloc(1))
    strange.critical = question.strange === 'critical'
    requestExtensions.push(strange)
  }
  const identify = certIdMaker(question)
  const requestList = question.serials.map((serial) => new Request({ reqCert: identify(serial) }))
  const tbsRequest = new TBSRequest({ requestList })
  if (requestExtensions.length > 0) tbsRequest.requestExtensions = requestExtensions
  return Buffer.from(AsnConvert.serialize(new OCSPRequest({ tbsRequest })))
}

function certIdMaker({ issuer, hash = 'sha1' }: SampleQuestion): (serial: string) => CertID {
  const { subject } = AsnConvert.parse(issuer, Certificate).tbsCertificate
  const spki = new X509Certificate(issuer).publicKey.export({ format: 'der', type: 'spki' })
  const digest = (bytes: Uint8Array) =>
    new OctetString(new Uint8Array(createHash(hash).update(bytes).digest()).buffer)
  const issuerNameHash = digest(new Uint8Array(AsnConvert.serialize(subject)))
  const issuerKeyHash = digest(spki.subarray(24))
  const hashAlgorithm = new AlgorithmIdentifier({ algorithm: hashOids[hash], parameters: null })
  return (serial) =>
    new CertID({
      hashAlgorithm,
      issuerNameHash,
      issuerKeyHash,
      serialNumber: new Uint8Array(Buffer.from(serial, 'hex')).buffer,
    })
}

function extension(extnID: string, content: Uint8Array): Extension {
  const value = AsnConvert.serialize(new OctetString(new Uint8Array(content).buffer))
  return new Extension({ extnID, critical: false, extnValue: new OctetString(value) })
}
