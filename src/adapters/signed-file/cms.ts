// CMS signatures (RFC 5652, with the signing-certificate attribute of CAdES-BES).
//
// Written by hand, because the card signs and no library has to hold a key. Reading and
// checking stand in cms-verifying.ts.

import { createHash } from 'node:crypto'
import { AsnConvert } from '@peculiar/asn1-schema'
import { Certificate } from '@peculiar/asn1-x509'
import type { FileToSign } from '../../shell/ports/chip-signed-file.ts'
import { oid } from './cms-parts.ts'
import { der, integer, objectId, octets, sequence, setOf, utcTime } from './der.ts'

const sha256Algorithm = sequence(objectId(oid.sha256), der(0x05))
const rsaAlgorithm = sequence(objectId(oid.rsaEncryption), der(0x05))

export type CmsOrder = Omit<FileToSign, 'format'> & { readonly detached: boolean }

/** SignedData with one signer, DER. */
export async function signCms(order: CmsOrder): Promise<Uint8Array> {
  const attributes = signedAttributes(order)
  const signature = await order.signDigest(sha256(setOf(...attributes)))
  const signer = sequence(
    integer(1),
    issuerAndSerial(order.certificate),
    sha256Algorithm,
    implicit(0xa0, setOf(...attributes)),
    rsaAlgorithm,
    octets(signature),
  )
  const content = order.detached ? [] : [der(0xa0, octets(order.content))]
  const certificates = [order.certificate, order.caCertificate].filter((each) => each !== undefined)
  const signedData = sequence(
    integer(1),
    setOf(sha256Algorithm),
    sequence(objectId(oid.data), ...content),
    implicit(0xa0, setOf(...certificates)),
    setOf(signer),
  )
  return sequence(objectId(oid.signedData), der(0xa0, signedData))
}

function signedAttributes({ content, certificate, at }: CmsOrder): readonly Buffer[] {
  const attribute = (type: string, value: Buffer) => sequence(objectId(type), setOf(value))
  const certificateId = sequence(sequence(sequence(octets(sha256(certificate)))))
  return [
    attribute(oid.contentType, objectId(oid.data)),
    attribute(oid.signingTime, utcTime(at)),
    attribute(oid.messageDigest, octets(sha256(content))),
    attribute(oid.signingCertificateV2, certificateId),
  ]
}

/** The same content under another tag. */
function implicit(tag: number, encoded: Buffer): Buffer {
  return Buffer.concat([Buffer.from([tag]), encoded.subarray(1)])
}

function issuerAndSerial(certificate: Uint8Array): Buffer {
  const { tbsCertificate } = AsnConvert.parse(certificate, Certificate)
  const issuer = Buffer.from(AsnConvert.serialize(tbsCertificate.issuer))
  return sequence(issuer, der(0x02, Buffer.from(tbsCertificate.serialNumber)))
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
