// The second, independent encoder: the library's typed model, filled from the same inputs,
// must give the bytes that the hand-written encoder gives.

import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import {
  AccessDescription,
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  AuthorityInfoAccessSyntax,
  AuthorityKeyIdentifier,
  CertificatePolicies,
  CRLDistributionPoints,
  CRLNumber,
  CRLReason,
  CRLReasons,
  DistributionPoint,
  DistributionPointName,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  GeneralName,
  IssueAlternativeName,
  IssuingDistributionPoint,
  KeyIdentifier,
  KeyUsage,
  Name,
  OtherName,
  PolicyInformation,
  RelativeDistinguishedName,
  RevokedCertificate,
  SubjectAlternativeName,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
  TBSCertificate,
  TBSCertList,
  Time,
  Validity,
  Version,
} from '@peculiar/asn1-x509'
import { expect, test } from 'vitest'
import { day } from '../../core/kernel/day.ts'
import type { CertificateKind, RevokedEntry } from '../../shell/ports/certificate-register.ts'
import { authorityFrom } from './authority.ts'
import { keyIdOf } from './certificate-template.ts'
import { EntryEncoder, listToSign } from './crl/revocation-list.ts'
import { utf8 } from './der/der-writer.ts'
import { prepareCertificate } from './issue.ts'
import { oids } from './oids.ts'
import { sampleAuthorities, sampleHolderKeys, sampleOrder } from './testing/sample-authorities.ts'
import {
  authorityNameInJapanese,
  authorityUnit,
  operatorUnit,
  organisation,
  otherNameOid,
  policyOid,
} from './unconfirmed-choices.ts'

const sample = await sampleAuthorities()
await sample.close()
const base = 'http://127.0.0.1:8080/pki'

const authorityOf = (kind: CertificateKind) => {
  const info = sample.authorities.authorities().find((each) => each.kind === kind)
  return authorityFrom({
    caId: `${kind}-1`,
    kind,
    generation: 1,
    certificate: Buffer.from(info?.certificate ?? []).toString('base64'),
    shards: info?.shards ?? 1,
    publicUrls: [base],
  })
}

const printablePart = (type: string, text: string) => part(type, { printableString: text })
const part = (type: string, value: Partial<AttributeValue>) =>
  new RelativeDistinguishedName([
    new AttributeTypeAndValue({ type, value: new AttributeValue(value) }),
  ])
const country = () => printablePart(oids.country, 'JP')
const authorityName = (kind: CertificateKind) =>
  new Name([
    country(),
    printablePart(oids.organisation, organisation),
    printablePart(oids.organisationalUnit, authorityUnit[kind]),
    printablePart(oids.organisationalUnit, operatorUnit),
  ])
const algorithm = () => new AlgorithmIdentifier({ algorithm: oids.sha256WithRsa, parameters: null })
const extension = (extnID: string, value: object, critical = false) =>
  new Extension({ extnID, critical, extnValue: new OctetString(AsnConvert.serialize(value)) })
const exact = (bytes: Uint8Array) => new Uint8Array(bytes).buffer
const keyIdentifier = (id: Uint8Array) => new KeyIdentifier(exact(id))
const listPoint = (address: string) =>
  new DistributionPointName({ fullName: [new GeneralName({ uniformResourceIdentifier: address })] })
const otherName = (typeId: string, text: string) =>
  new GeneralName({ otherName: new OtherName({ typeId, value: exact(utf8(text)) }) })

test.each(['sign', 'auth'] as const)('a %s certificate', (kind) => {
  const authority = authorityOf(kind)
  const now = Date.UTC(2024, 5, 3, 1, 2, 3)
  const { publicKey } = sampleHolderKeys()
  const spki = publicKey.export({ format: 'der', type: 'spki' })
  const draft = prepareCertificate(authority, {
    ...sampleOrder(kind, now),
    notAfterDay: day('2029-01-08'),
  })
  const shard = draft.shard.toString(16).padStart(4, '0')
  const names = new SubjectAlternativeName([
    otherName(otherNameOid.name, '見本　花子'),
    otherName(otherNameOid.birth, '419900108'),
    otherName(otherNameOid.sex, '2'),
    otherName(otherNameOid.address, '見本都見本区一丁目２番３号'),
    otherName(otherNameOid.nameFlags, '00000'),
    otherName(otherNameOid.addressFlags, '0'.repeat(13)),
  ])
  const japanese = new Name([
    country(),
    part(oids.organisation, { utf8String: authorityNameInJapanese }),
  ])
  const localities = [
    printablePart(oids.locality, 'Mihon-to'),
    printablePart(oids.locality, 'Mihon-ku'),
  ]
  const signing = kind === 'sign'
  const tbs = new TBSCertificate({
    version: Version.v3,
    serialNumber: exact(Buffer.from(draft.serialHex, 'hex')),
    signature: algorithm(),
    issuer: authorityName(kind),
    validity: new Validity({
      notBefore: new Date(now),
      notAfter: new Date('2029-01-08T14:59:59Z'),
    }),
    subject: new Name([
      country(),
      ...(signing ? localities : []),
      printablePart(oids.commonName, draft.subjectCommonName),
    ]),
    subjectPublicKeyInfo: AsnConvert.parse(spki, SubjectPublicKeyInfo),
    extensions: new Extensions([
      extension(oids.keyUsage, new KeyUsage(signing ? 3 : 1), true),
      ...(signing
        ? []
        : [extension(oids.extendedKeyUsage, new ExtendedKeyUsage([oids.clientAuth]))]),
      extension(
        oids.certificatePolicies,
        new CertificatePolicies([new PolicyInformation({ policyIdentifier: policyOid[kind] })]),
      ),
      ...(signing ? [extension(oids.subjectAltName, names)] : []),
      extension(
        oids.issuerAltName,
        new IssueAlternativeName([new GeneralName({ directoryName: japanese })]),
      ),
      extension(
        oids.crlDistributionPoints,
        new CRLDistributionPoints([
          new DistributionPoint({
            distributionPoint: listPoint(`${base}/crl/${kind}-1/${shard}.crl`),
          }),
        ]),
      ),
      extension(
        oids.authorityInfoAccess,
        new AuthorityInfoAccessSyntax([
          new AccessDescription({
            accessMethod: oids.ocspAccess,
            accessLocation: new GeneralName({ uniformResourceIdentifier: `${base}/ocsp` }),
          }),
        ]),
      ),
      extension(
        oids.authorityKeyIdentifier,
        new AuthorityKeyIdentifier({ keyIdentifier: keyIdentifier(authority.keyId) }),
      ),
      extension(oids.subjectKeyIdentifier, new SubjectKeyIdentifier(exact(keyIdOf(spki)))),
    ]),
  })
  expect(hex(AsnConvert.serialize(tbs))).toBe(hex(draft.tbs))
})

test('a revocation list with every reason, before and after 2050', () => {
  const authority = authorityOf('sign')
  const entries: readonly RevokedEntry[] = [
    { serialHex: `4${'0'.repeat(31)}`, at: Date.UTC(2024, 0, 2, 3, 4, 5), reason: 'unspecified' },
    { serialHex: `4${'1'.repeat(31)}`, at: Date.UTC(2049, 11, 31), reason: 'certificateHold' },
    { serialHex: `7${'f'.repeat(31)}`, at: Date.UTC(2050, 0, 1), reason: 'superseded' },
    { serialHex: `5${'a'.repeat(31)}`, at: Date.UTC(2024, 1, 29), reason: 'affiliationChanged' },
    { serialHex: `5${'b'.repeat(31)}`, at: Date.UTC(2024, 1, 29), reason: 'cessationOfOperation' },
    { serialHex: `5${'c'.repeat(31)}`, at: Date.UTC(2024, 1, 29), reason: 'keyCompromise' },
  ]
  const thisUpdate = Date.UTC(2024, 5, 3)
  const nextUpdate = Date.UTC(2024, 5, 4)
  const encoder = new EntryEncoder()
  encoder.add(entries.slice(0, 2))
  encoder.add(entries.slice(2))
  const frame = { authority, shard: 10, number: 1_700_000_000_000n, thisUpdate, nextUpdate }
  const byHand = Buffer.concat(listToSign(frame, encoder))

  const libraryReason = {
    unspecified: undefined,
    keyCompromise: CRLReasons.keyCompromise,
    affiliationChanged: CRLReasons.affiliationChanged,
    superseded: CRLReasons.superseded,
    cessationOfOperation: CRLReasons.cessationOfOperation,
    certificateHold: CRLReasons.certificateHold,
  } as const
  const revoked = entries.map(({ serialHex, at, reason }) => {
    const code = libraryReason[reason]
    return new RevokedCertificate({
      userCertificate: exact(Buffer.from(serialHex, 'hex')),
      revocationDate: new Time(new Date(at)),
      ...(code === undefined
        ? {}
        : { crlEntryExtensions: [extension(oids.reasonCode, new CRLReason(code))] }),
    })
  })
  const tbs = new TBSCertList({
    version: Version.v2,
    signature: algorithm(),
    issuer: authorityName('sign'),
    thisUpdate: new Time(new Date(thisUpdate)),
    nextUpdate: new Time(new Date(nextUpdate)),
    revokedCertificates: revoked,
    crlExtensions: [
      extension(
        oids.authorityKeyIdentifier,
        new AuthorityKeyIdentifier({ keyIdentifier: keyIdentifier(authority.keyId) }),
      ),
      extension(oids.crlNumber, new CRLNumber(Number(frame.number))),
      extension(
        oids.issuingDistributionPoint,
        new IssuingDistributionPoint({
          distributionPoint: listPoint(`${base}/crl/sign-1/000a.crl`),
        }),
        true,
      ),
    ],
  })
  expect(hex(AsnConvert.serialize(tbs))).toBe(hex(byHand))
})

function hex(bytes: ArrayBuffer | Uint8Array): string {
  return Buffer.from(bytes as Uint8Array).toString('hex')
}
