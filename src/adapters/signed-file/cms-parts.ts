// The parts of a CMS signature (RFC 5652) as they are read: which certificate, which
// digest, which attributes. Reading is PKI.js's work, which shares no code with our writing.

import { AsnConvert } from '@peculiar/asn1-schema'
import { Certificate } from '@peculiar/asn1-x509'
import { ObjectIdentifier } from 'asn1js'
import * as pkijs from 'pkijs'

export const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timeStampToken: '1.2.840.113549.1.9.16.2.14',
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsaEncryption: '1.2.840.113549.1.1.1',
} as const

/** Digests by their object identifier; a weak one is known, so that it can be named. */
export const digests: Readonly<Record<string, 'sha256' | 'sha384' | 'sha512' | 'weak'>> = {
  [oid.sha256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '1.3.14.3.2.26': 'weak',
  '1.2.840.113549.2.5': 'weak',
}

/** RSASSA-PKCS1-v1_5, with the digest named beside it or in it. */
export const rsaSignatures: ReadonlySet<string> = new Set([
  oid.rsaEncryption,
  '1.2.840.113549.1.1.11',
  '1.2.840.113549.1.1.12',
  '1.2.840.113549.1.1.13',
])

/** SignedData, or undefined for anything else. A PEM around it is taken off. */
export function readSignedData(signed: Uint8Array): pkijs.SignedData | undefined {
  try {
    const info = pkijs.ContentInfo.fromBER(withoutPem(signed))
    if (info.contentType !== oid.signedData) return undefined
    return new pkijs.SignedData({ schema: info.content })
  } catch {
    return undefined
  }
}

function withoutPem(signed: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = Buffer.from(signed.subarray(0, 64)).toString('latin1')
  if (!/^\s*-----BEGIN (PKCS7|CMS)-----/.test(head)) return new Uint8Array(signed)
  const text = Buffer.from(signed).toString('latin1')
  return new Uint8Array(Buffer.from(text.replaceAll(/-----[^-]*-----/g, ''), 'base64'))
}

/** The content inside, undefined where the signature stands apart from it. */
export function contentIn(data: pkijs.SignedData): Buffer | undefined {
  const content = data.encapContentInfo.eContent
  if (!content) return undefined
  return Buffer.from(content.getValue())
}

/** DER of every X.509 certificate beside the signature. */
export function certificatesIn(data: pkijs.SignedData): readonly Buffer[] {
  const found = data.certificates?.filter((each) => each instanceof pkijs.Certificate) ?? []
  return found.map((each) => Buffer.from(each.toSchema().toBER()))
}

/** The certificate that the signer names, by issuer and serial number or by key. */
export function signersCertificate(
  data: pkijs.SignedData,
  { sid }: pkijs.SignerInfo,
): Buffer | undefined {
  return certificatesIn(data).find((der) => isNamed(sid, der))
}

function isNamed(sid: unknown, der: Buffer): boolean {
  const { tbsCertificate } = AsnConvert.parse(der, Certificate)
  if (sid instanceof pkijs.IssuerAndSerialNumber) {
    const serial = Buffer.from(sid.serialNumber.valueBlock.valueHexView)
    const issuer = Buffer.from(sid.issuer.toSchema().toBER())
    return (
      serial.equals(Buffer.from(tbsCertificate.serialNumber)) &&
      issuer.equals(Buffer.from(AsnConvert.serialize(tbsCertificate.issuer)))
    )
  }
  const keyId = tbsCertificate.extensions?.find(({ extnID }) => extnID === '2.5.29.14')
  const digest = (sid as { valueBlock?: { valueHexView?: Uint8Array } }).valueBlock?.valueHexView
  if (!keyId || !digest) return false
  return Buffer.from(keyId.extnValue.buffer).subarray(2).equals(Buffer.from(digest))
}

/** Values of one signed attribute; an attribute that stands twice has none that counts. */
export function signedValues(info: pkijs.SignerInfo, type: string): readonly unknown[] {
  const found = info.signedAttrs?.attributes.filter((each) => each.type === type) ?? []
  return found.length === 1 ? (found[0]?.values ?? []) : []
}

export function octetsIn(value: unknown): Buffer | undefined {
  const view = (value as { valueBlock?: { valueHexView?: Uint8Array } } | undefined)?.valueBlock
  return view?.valueHexView && Buffer.from(view.valueHexView)
}

export function objectIdIn(value: unknown): string | undefined {
  return value instanceof ObjectIdentifier ? value.getValue() : undefined
}

export function signingTime(info: pkijs.SignerInfo): number | undefined {
  const [value] = signedValues(info, oid.signingTime)
  const toDate = (value as { toDate?: () => Date } | undefined)?.toDate
  return toDate?.call(value).getTime()
}
