// CMS signatures (RFC 5652, with the signing-certificate attribute of CAdES-BES).
//
// Written by hand, because the card signs and no library has to hold a key; read back with
// PKI.js, which shares no code with the writing.

import { createHash } from 'node:crypto'
import { AsnConvert } from '@peculiar/asn1-schema'
import { Certificate } from '@peculiar/asn1-x509'
import * as pkijs from 'pkijs'
import type { FileToSign, SignatureFinding } from '../../shell/ports/chip-signed-file.ts'
import { der, integer, objectId, octets, sequence, setOf, utcTime } from './der.ts'

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsaEncryption: '1.2.840.113549.1.1.1',
} as const

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

/** What stands in a CMS signature, and whether it fits `content` (or its own content). */
export async function verifyCms(
  signed: Uint8Array,
  content?: Uint8Array,
): Promise<readonly SignatureFinding[]> {
  const data = readSignedData(signed)
  if (!data) return []
  const findings = data.signerInfos.map((_, index) => verifySigner(data, index, content))
  return Promise.all(findings)
}

function readSignedData(signed: Uint8Array): pkijs.SignedData | undefined {
  try {
    const info = pkijs.ContentInfo.fromBER(new Uint8Array(signed))
    return new pkijs.SignedData({ schema: info.content })
  } catch {
    return undefined
  }
}

async function verifySigner(
  data: pkijs.SignedData,
  signer: number,
  content: Uint8Array | undefined,
): Promise<SignatureFinding> {
  const given = content && { data: new Uint8Array(content).buffer }
  const info = data.signerInfos[signer]
  const claimedAt = info && signingTime(info)
  try {
    const checked = await data.verify({ signer, ...given, extendedMode: true })
    const found = checked.signerCertificate?.toSchema().toBER()
    const certificate = found && new Uint8Array(found)
    const intact = checked.signatureVerified === true && namesCertificate(info, certificate)
    return { intact, wholeFile: true, certificate, claimedAt }
  } catch {
    return { intact: false, wholeFile: true, claimedAt }
  }
}

/** Where the signature says which certificate it was made for, it must be this one. */
function namesCertificate(
  info: pkijs.SignerInfo | undefined,
  certificate: Uint8Array | undefined,
): boolean {
  if (!certificate) return false
  const attribute = attributeOf(info, oid.signingCertificateV2)
  if (!attribute) return true
  const named = Buffer.from(attribute.toSchema().toBER())
  return named.includes(sha256(certificate))
}

function signingTime(info: pkijs.SignerInfo): number | undefined {
  const value: unknown = attributeOf(info, oid.signingTime)?.values[0]
  const toDate = (value as { toDate?: () => Date } | undefined)?.toDate
  return toDate?.call(value).getTime()
}

function attributeOf(info: pkijs.SignerInfo | undefined, type: string) {
  return info?.signedAttrs?.attributes.find((each) => each.type === type)
}
