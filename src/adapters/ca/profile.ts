// The two certificate profiles as data: 署名用電子証明書 and 利用者証明用電子証明書.
//
// The order is the order in the certificate. Only the signature certificate names its
// holder (JPKI-S); the auth certificate carries nothing of the person, which is why a
// move does not touch it (REV-06). The extensions here are the same in every certificate
// of one authority, but for two places: the shard in the list's address and the key's id.

import type { CertificateKind } from '../../shell/ports/certificate-register.ts'
import {
  bitString,
  boolean,
  context,
  implicit,
  octetString,
  oid,
  sequence,
  tlv,
} from './der/der-writer.ts'
import { japaneseGeneralNames } from './names.ts'
import { oids } from './oids.ts'
import { authHasClientAuth, policyOid } from './unconfirmed-choices.ts'

export type Profile = {
  readonly kind: CertificateKind
  readonly keyUsage: { readonly bits: number; readonly unusedBits: number }
  readonly clientAuth: boolean
  readonly policyOid: string
  readonly namesHolder: boolean
}

export const profiles: Readonly<Record<CertificateKind, Profile>> = {
  sign: {
    kind: 'sign',
    keyUsage: { bits: 0xc0, unusedBits: 6 }, // digitalSignature, nonRepudiation
    clientAuth: false,
    policyOid: policyOid.sign,
    namesHolder: true,
  },
  auth: {
    kind: 'auth',
    keyUsage: { bits: 0x80, unusedBits: 7 }, // digitalSignature
    clientAuth: authHasClientAuth,
    policyOid: policyOid.auth,
    namesHolder: false,
  },
}

/** What stands where the shard's four digits and the key's twenty bytes are written later. */
export const shardPlaceholder = '@@@@'
export const keyIdPlaceholder = Buffer.alloc(20, 0x40)

export type Addresses = { readonly crlPrefix: string; readonly ocsp: string }

export function extensionsBeforeNames(profile: Profile): Buffer[] {
  const { keyUsage, clientAuth } = profile
  return [
    extension(oids.keyUsage, bitString(Buffer.from([keyUsage.bits]), keyUsage.unusedBits), true),
    ...(clientAuth ? [extension(oids.extendedKeyUsage, sequence(oid(oids.clientAuth)))] : []),
    extension(oids.certificatePolicies, sequence(sequence(oid(profile.policyOid)))),
  ]
}

export function extensionsAfterNames(addresses: Addresses, authorityKeyId: Uint8Array): Buffer[] {
  const listAddress = `${addresses.crlPrefix}${shardPlaceholder}.crl`
  const point = sequence(context(0, context(0, uri(listAddress))))
  const access = sequence(sequence(oid(oids.ocspAccess), uri(addresses.ocsp)))
  return [
    extension(oids.issuerAltName, japaneseGeneralNames()),
    extension(oids.crlDistributionPoints, sequence(point)),
    extension(oids.authorityInfoAccess, access),
    extension(oids.authorityKeyIdentifier, sequence(implicit(0, authorityKeyId))),
    extension(oids.subjectKeyIdentifier, octetString(keyIdPlaceholder)),
  ]
}

export function extension(type: string, value: Buffer, critical = false): Buffer {
  const parts = critical ? [oid(type), boolean(true)] : [oid(type)]
  return sequence(...parts, octetString(value))
}

/** GeneralName of a URI. */
export function uri(address: string): Buffer {
  return implicit(6, Buffer.from(address, 'latin1'))
}

/** AlgorithmIdentifier of every signature made here. */
export const sha256WithRsa = sequence(oid(oids.sha256WithRsa), tlv(0x05))
