// What a signer's certificate says, and who of the given authorities made it.
//
// The authority must be one (a certificate for issuing certificates) and valid while the
// certificate is; that its name fits is not enough, its key must have signed.

import { X509Certificate } from 'node:crypto'
import { AsnConvert, type OctetString } from '@peculiar/asn1-schema'
import * as x509 from '@peculiar/asn1-x509'
import { isSignaturePolicy, otherNameOid } from '../../core/certificate/signature-profile.ts'
import type { Chain, Policy, Purpose } from '../../core/verdict/outcomes.ts'
import type { HolderItems } from '../../core/verdict/verdict.ts'
import type { FoundCertificate } from '../../shell/ports/chip-signed-file.ts'

export function certificateEvidence(
  der: Uint8Array,
  authorities: readonly Uint8Array[],
): FoundCertificate | undefined {
  try {
    const certificate = new X509Certificate(der)
    const { tbsCertificate } = AsnConvert.parse(der, x509.Certificate)
    const extensions = [...(tbsCertificate.extensions ?? new x509.Extensions())]
    const made = chainOf(certificate, authorities)
    return {
      ...made,
      purpose: purposeOf(extensions),
      policy: policyOf(extensions),
      notBefore: certificate.validFromDate.getTime(),
      notAfter: certificate.validToDate.getTime(),
      subject: certificate.subject.replaceAll('\n', ', '),
      serial: certificate.serialNumber.toLowerCase(),
      holder: holderIn(extensions),
    }
  } catch {
    return undefined
  }
}

type Made = { readonly chain: Chain; readonly issuer?: Uint8Array }

function chainOf(certificate: X509Certificate, given: readonly Uint8Array[]): Made {
  if (given.length === 0) return { chain: 'no_authority_given' }
  const authorities = given.map((each) => new X509Certificate(each))
  const named = authorities.filter((each) => certificate.checkIssued(each))
  if (named.length === 0) return { chain: 'other_authority' }
  const maker = named.find((each) => certificate.verify(each.publicKey))
  if (!maker) return { chain: 'forged' }
  if (!maker.ca) return { chain: 'authority_unfit' }
  const from = certificate.validFromDate
  const valid = maker.validFromDate <= from && from <= maker.validToDate
  return valid ? { chain: 'trusted', issuer: maker.raw } : { chain: 'authority_not_valid' }
}

type CertificateExtensions = readonly x509.Extension[]

function valueOf(extensions: CertificateExtensions, id: string): OctetString | undefined {
  return extensions.find(({ extnID }) => extnID === id)?.extnValue
}

/** Signing what a person stands by needs both bits; the authentication key has one. */
function purposeOf(extensions: CertificateExtensions): Purpose {
  const value = valueOf(extensions, x509.id_ce_keyUsage)
  if (!value) return 'not_for_signing'
  const usage = AsnConvert.parse(value, x509.KeyUsage).toJSON()
  const signs = usage.includes('digitalSignature')
  if (signs && usage.includes('nonRepudiation')) return 'for_signing'
  return signs ? 'for_authentication' : 'not_for_signing'
}

function policyOf(extensions: CertificateExtensions): Policy {
  const value = valueOf(extensions, x509.id_ce_certificatePolicies)
  if (!value) return 'no_policy'
  const policies = [...AsnConvert.parse(value, x509.CertificatePolicies)]
  const isOurs = policies.some(({ policyIdentifier }) => isSignaturePolicy(policyIdentifier))
  return isOurs ? 'signature_policy' : 'other_policy'
}

function holderIn(extensions: CertificateExtensions): HolderItems | undefined {
  const value = valueOf(extensions, x509.id_ce_subjectAltName)
  if (!value) return undefined
  const texts = new Map<string, string>()
  for (const { otherName } of AsnConvert.parse(value, x509.SubjectAlternativeName)) {
    if (otherName) texts.set(otherName.typeId, textIn(Buffer.from(otherName.value)))
  }
  const { name, address, birth, sex } = otherNameOid
  if (!texts.has(name)) return undefined
  return {
    name: texts.get(name) ?? '',
    address: texts.get(address) ?? '',
    birthDate: birthDateOf(texts.get(birth) ?? ''),
    sex: sexes[texts.get(sex) ?? ''] ?? 'unknown',
  }
}

const sexes: Readonly<Record<string, HolderItems['sex']>> = { '1': 'male', '2': 'female' }

/** The era's digit, then a Gregorian date; unknown parts are zeros. */
function birthDateOf(code: string): string {
  const parts = /^\d(\d{4})(\d{2})(\d{2})$/.exec(code)
  return parts ? parts.slice(1).join('-') : code
}

/** A UTF8String, with or without the explicit tag around it. */
function textIn(value: Buffer): string {
  let rest = value
  while (rest[0] === 0xa0 || rest[0] === 0x0c) {
    const many = (rest[1] ?? 0) & 0x80 ? (rest[1] ?? 0) & 0x7f : 0
    rest = rest.subarray(2 + many)
  }
  return rest.toString('utf8')
}
