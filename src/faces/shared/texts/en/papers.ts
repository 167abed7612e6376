// Papers and things a person brings, and when they are needed.
// In English.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { PapersKey } from '../ja/papers.ts'

export const papersEn = {
  card: 'My Number Card',
  identity_document: 'One identity document (driving licence, health insurance card or the like)',
  second_identity_document:
    'A second identity document (health insurance card, pension book or the like)',
  photo: 'Photo of your face, 4.5 cm high and 3.5 cm wide',
  expiry_notice: 'Expiry notice you received by post',
  residence_card: 'Your new residence card',
  pending_stay_application: 'Proof that your application for the period of stay is pending',
  police_report_number: 'Note of the police acceptance number',
  disaster_certificate: 'Disaster certificate',
  old_card: 'Your previous My Number Card',
  delivery_notice: 'Delivery notice (the postcard you received)',
  proxy_letter: 'Letter of proxy',
  guardianship_proof: 'Proof of parenthood or guardianship',
  move_out_certificate_data: 'Move-out data (received through the card)',
  record_change_notification: 'The notification of the changed address or name',
  listTitle: 'What to bring',
  optionalPaper: 'if you have it',
} satisfies Record<PapersKey, string>
