// Labels of the fields that procedures ask for. In English.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { FieldsKey } from '../ja/fields.ts'

export const fieldsEn = {
  reason: 'Reason',
  lostAtHome: 'Was it lost at home?',
  policeReportNumber: 'Police acceptance number',
  circumstance: 'What happened?',
  cardKind: 'Kind of card',
  withAuth: 'With the user authentication certificate',
  withSign: 'With the signature certificate',
  photo: 'Photo',
  withQrCode: 'With a QR code',
  pin: 'Which PIN',
  certificate: 'Which certificate',
  serial: 'Serial number',
  inquiredFeeYen: 'Fee as inquired',
  oldCardReturned: 'Was the old card returned?',
  newAddress: 'New address',
  newName: 'New name',
} satisfies Record<FieldsKey, string>
