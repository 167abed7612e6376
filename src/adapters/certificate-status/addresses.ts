// Where a certificate says its state can be asked for.

import { AsnConvert } from '@peculiar/asn1-schema'
import {
  AuthorityInfoAccessSyntax,
  Certificate,
  CRLDistributionPoints,
  id_ad_ocsp,
  id_ce_cRLDistributionPoints,
  id_pe_authorityInfoAccess,
} from '@peculiar/asn1-x509'

export type StatusAddresses = { readonly ocsp: readonly string[]; readonly crl: readonly string[] }

export function statusAddresses(certificate: Uint8Array): StatusAddresses {
  const { extensions } = AsnConvert.parse(certificate, Certificate).tbsCertificate
  const value = (id: string) => extensions?.find((each) => each.extnID === id)?.extnValue
  const access = value(id_pe_authorityInfoAccess)
  const points = value(id_ce_cRLDistributionPoints)
  const ocsp = access
    ? AsnConvert.parse(access, AuthorityInfoAccessSyntax)
        .filter((each) => each.accessMethod === id_ad_ocsp)
        .map((each) => each.accessLocation.uniformResourceIdentifier)
    : []
  const crl = points
    ? AsnConvert.parse(points, CRLDistributionPoints)
        .flatMap((point) => point.distributionPoint?.fullName ?? [])
        .map((name) => name.uniformResourceIdentifier)
    : []
  return { ocsp: ocsp.filter(isWebAddress), crl: crl.filter(isWebAddress) }
}

function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//.test(address)
}
