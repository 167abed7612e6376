// The list of certificates issued in one's name. In English.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { CertificatesKey } from '../ja/certificates.ts'

export const certificatesEn = {
  link: 'See every certificate issued so far',
  title: 'Certificates issued in the name of {name}',
  lead:
    'Everything issued so far, the newest first. Certificates that were revoked, have ' +
    'expired or were on an earlier card are listed too.',
  whenIssued:
    'A certificate is issued when you receive a card, renew a certificate, or report a ' +
    'change such as a new address or name.',
  caption: 'Certificates issued',
  'kind.sign': 'Signature',
  'kind.auth': 'User authentication',
  serial: 'Serial number',
  issuedAt: 'Issued at',
  authority: 'Authority',
  generation: 'Generation {number}',
  heldSince: 'Since {day}',
  revokedOn: 'Revoked on {day}',
  'reason.affiliationChanged': 'Reason: address, name or other details changed',
  'reason.superseded': 'Reason: replaced by a new certificate',
  'reason.cessationOfOperation': 'Reason: at the holder’s request, or the card ended',
  'reason.keyCompromise': 'Reason: its key may be known to somebody else',
  'reason.unspecified': 'Reason: none on record',
  empty: 'No certificate has been issued.',
  unknownTitle: 'If there is a certificate you do not know',
  unknownBody:
    'Call this number at once to have the card and its certificates suspended. Please give ' +
    'the serial number of that certificate on the telephone.',
  unknownBodyNoLine:
    'Have the card and its certificates suspended at once, and give the serial number of that ' +
    'certificate. Telephone and FAX numbers are given below.',
  free: 'free',
  charged: 'charged',
  otherNumbers: 'Other telephone numbers and FAX',
  back: 'Back to your card',
} satisfies Record<CertificatesKey, string>
