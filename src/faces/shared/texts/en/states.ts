// The few fixed words for a state, with one sentence each.
// In English.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { StatesKey } from '../ja/states.ts'

export const statesEn = {
  valid: 'Valid',
  suspended: 'Suspended',
  lapsed: 'Lapsed',
  expired: 'Expired',
  abolished: 'Abolished',
  returned: 'Returned',
  pin_locked: 'PIN locked',
  validSentence: 'This card can be used.',
  suspendedSentence:
    'This card and its certificates are suspended and cannot be used now. Once the card ' +
    'is found, the suspension can be released at the window.',
  lapsedSentence:
    'This card has lapsed and cannot be restored. If you need one, apply for a new card.',
  expiredSentence:
    'This card has passed its expiry date. To go on using one, apply for a new card.',
  abolishedSentence:
    'This card has been abolished. It cannot be used even if found; please return it at a window.',
  returnedSentence: 'This card has been returned.',
  pin_lockedSentence:
    'The PIN was entered wrongly too many times and is locked. Bring the card and an ' +
    'identity document to the card window to reset it.',
  signPin: 'Signature certificate PIN',
  authPin: 'User authentication PIN',
  resident_registerPin: 'Resident register PIN',
  card_infoPin: 'Card information input PIN',
  signCertificate: 'Signature certificate',
  authCertificate: 'User authentication certificate',
  certificateOrdered: 'Being issued',
  certificateAbsent: 'None',
  triesLeft: '{count, plural, one {# try left} other {# tries left}}',
  myNumberCard: 'My Number Card',
  faceAuthCard: 'Face-authentication My Number Card',
  myNumber: 'My Number',
  name: 'Name',
  address: 'Address',
  birthDate: 'Date of birth',
  sex: 'Sex',
  expiryDate: 'Valid until',
  issueDate: 'Issued on',
} satisfies Record<StatesKey, string>
