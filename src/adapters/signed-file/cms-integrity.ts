// Whether a CMS signature fits its content (RFC 5652, 5.4 to 5.6).
//
// Each question is asked by itself, so that each no has its own reason: the content's
// digest, the attributes, the certificate that is named, the signature's own value.

import { createHash, verify, X509Certificate } from 'node:crypto'
import type * as pkijs from 'pkijs'
import type { Integrity } from '../../core/verdict/outcomes.ts'
import * as parts from './cms-parts.ts'

export type SignerOrder = {
  readonly data: pkijs.SignedData
  readonly info: pkijs.SignerInfo
  readonly given?: Uint8Array | undefined
  readonly certificate: Buffer | undefined
  readonly contentType: string
}

export function integrityOfSigner(order: SignerOrder): Integrity {
  const { data, info, given, certificate, contentType } = order
  const digest = parts.digests[info.digestAlgorithm.algorithmId]
  if (digest === undefined) return 'digest_unsupported'
  if (digest === 'weak') return 'digest_too_weak'
  if (data.encapContentInfo.eContentType !== contentType) return 'kind_unsupported_here'
  const inside = parts.contentIn(data)
  const content = inside ?? given
  if (!content) return 'content_missing'
  if (inside && given && !inside.equals(given)) return 'content_changed'
  const attributes = attributesOutcome(info, { content, digest, contentType })
  if (attributes) return attributes
  if (!certificate) return 'no_certificate'
  if (!parts.rsaSignatures.has(info.signatureAlgorithm.algorithmId)) return 'algorithm_unsupported'
  const signedBytes = info.signedAttrs ? Buffer.from(info.signedAttrs.encodedValue) : content
  const value = Buffer.from(info.signature.getValue())
  const fits = fitsKey(certificate, { digest, signedBytes, value })
  if (fits !== true) return fits === false ? 'signature_does_not_fit' : fits
  return namesCertificate(info, certificate) ? 'intact' : 'names_other_certificate'
}

type Digested = {
  readonly content: Uint8Array
  readonly digest: string
  readonly contentType: string
}

/** What is wrong with the signed attributes; without any, the value is over the content. */
function attributesOutcome(info: pkijs.SignerInfo, content: Digested): Integrity | undefined {
  if (!info.signedAttrs) return undefined
  const [type] = parts.signedValues(info, parts.oid.contentType)
  const digest = parts.octetsIn(parts.signedValues(info, parts.oid.messageDigest)[0])
  const names = parts.objectIdIn(type)
  if (!digest || names !== content.contentType) return 'attributes_contradict'
  const real = createHash(content.digest).update(content.content).digest()
  return digest.equals(real) ? undefined : 'content_changed'
}

type Value = {
  readonly digest: string
  readonly signedBytes: Uint8Array
  readonly value: Uint8Array
}

function fitsKey(certificate: Buffer, { digest, signedBytes, value }: Value): boolean | Integrity {
  let key
  try {
    key = new X509Certificate(certificate).publicKey
  } catch {
    return 'certificate_unreadable'
  }
  if (key.asymmetricKeyType !== 'rsa') return 'algorithm_unsupported'
  return verify(digest, signedBytes, key, value)
}

/** Where the signature says which certificate it was made for, it must be this one. */
function namesCertificate(info: pkijs.SignerInfo, certificate: Buffer): boolean {
  const attributes = info.signedAttrs?.attributes ?? []
  const present = attributes.some(({ type }) => type === parts.oid.signingCertificateV2)
  if (!present) return true
  const named = firstNamedCertificate(info)
  if (!named) return false
  const real = createHash(named.digest).update(certificate).digest()
  return named.hash.equals(real)
}

type Items = { valueBlock?: { value?: readonly Items[] } }
const itemsOf = (value: unknown): readonly Items[] => (value as Items).valueBlock?.value ?? []

/** ESSCertIDv2 (RFC 5035): the hash algorithm, where it is not SHA-256, then the hash. */
function firstNamedCertificate(info: pkijs.SignerInfo) {
  const [signingCertificate] = parts.signedValues(info, parts.oid.signingCertificateV2)
  const [certificateIds] = itemsOf(signingCertificate)
  const [first] = itemsOf(certificateIds)
  const [algorithmOrHash, hashBehind] = itemsOf(first)
  const isHash = itemsOf(algorithmOrHash).length === 0
  const [algorithm] = isHash ? [] : itemsOf(algorithmOrHash)
  const digest = isHash ? 'sha256' : parts.digests[parts.objectIdIn(algorithm) ?? '']
  const hash = parts.octetsIn(isHash ? algorithmOrHash : hashBehind)
  return hash && digest && digest !== 'weak' ? { hash, digest } : undefined
}
