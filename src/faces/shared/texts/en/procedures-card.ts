// Names of the procedures about the card itself, and one sentence on what each does.
// In English.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { ProceduresCardKey } from '../ja/procedures-card.ts'

export const proceduresCardEn = {
  apply_first_issue: 'Application for a first card',
  'apply_first_issue.about': 'You apply for your first My Number Card. It takes one to two months.',
  apply_reissue: 'Application for a new card (reissue)',
  'apply_reissue.about':
    'You apply for a new card after loss, damage, expiry and the like. The fee depends ' +
    'on the reason and is paid when you receive the card.',
  deliver_card: 'Handing over the card',
  'deliver_card.about': 'The finished card is handed over after the PINs are set.',
  return_notification_card: 'Returning the notification card',
  'return_notification_card.about': 'You give back the older paper notification card.',
  issue_application_form: 'Handing out the application form',
  'issue_application_form.about': 'You receive the application form, with a QR code if you like.',
  withdraw_application: 'Withdrawing an application',
  'withdraw_application.about': 'You withdraw an application for a card not yet received.',
  suspend: 'Suspending the card',
  'suspend.about':
    'After loss or theft the card and its certificates stop working at once. If the card ' +
    'is found, this can be undone.',
  release_suspension: 'Releasing the suspension',
  'release_suspension.about':
    'A card that was found works again. Login to Mynaportal works from two days later.',
  report_loss_abolish: 'Reporting loss and abolishing the card',
  'report_loss_abolish.about':
    'A card that cannot be found is ended for good. It cannot be restored even if found later.',
  return_card: 'Returning the card',
  'return_card.about':
    'You give back a card you no longer need. The card and its certificates end.',
  pin_change: 'Changing a PIN',
  'pin_change.about': 'You enter the present PIN and choose a new one.',
  pin_reset: 'Setting a forgotten PIN anew',
  'pin_reset.about': 'A new PIN takes the place of a forgotten one.',
  pin_unlock: 'Unlocking a PIN',
  'pin_unlock.about': 'A PIN that was locked after wrong entries works again.',
  continued_use: 'Continued use after moving in',
  'continued_use.about':
    'Keeps your card working after a move. It must be done within 90 days of the move-in ' +
    'notification.',
  face_info_update: 'Updating what the card says',
  'face_info_update.about':
    'The new address or name is written on the card and its chip. The signature ' +
    'certificate ends; a new one is issued on request.',
  stay_validity_change: 'Changing the card’s validity after a period-of-stay renewal',
  'stay_validity_change.about':
    'The card’s validity follows your new period of stay. Do this before the card expires.',
  stay_special_extension: 'Special two-month extension',
  'stay_special_extension.about':
    'While your application for stay is pending, the card is extended once by two months.',
  certificate_issue: 'Issuing a certificate',
  'certificate_issue.about': 'A certificate is put on the card, free for the time being.',
  certificate_renew: 'Renewing a certificate',
  'certificate_renew.about': 'A certificate can be renewed from three months before it expires.',
  certificate_revoke: 'Revoking a certificate',
  'certificate_revoke.about': 'Ends the chosen certificate only; the card stays as it is.',
  switch_face_auth: 'Switching to a face-authentication card',
  'switch_face_auth.about':
    'The card will need no PIN. Mynaportal and convenience-store issuing stop working with it.',
  expire_card: 'Expiry of the card',
  'expire_card.about': 'The register notes that the card has passed its expiry date.',
  expire_certificate: 'Expiry of a certificate',
  'expire_certificate.about': 'The register notes that the certificate has passed its expiry date.',
  send_notice: 'Expiry notice sent',
  'send_notice.about': 'A letter tells the holder that an expiry date is near.',
  record_card_made: 'Card made',
  'record_card_made.about': 'The register notes that the card has been made.',
  record_certificate_issued: 'Certificate recorded',
  'record_certificate_issued.about': 'The register notes that the certificate has been issued.',
} satisfies Record<ProceduresCardKey, string>
