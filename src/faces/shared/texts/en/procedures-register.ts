// Names of the acts on the resident record and services, and one sentence on each.
// In English.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { ProceduresRegisterKey } from '../ja/procedures-register.ts'

export const proceduresRegisterEn = {
  switch_to_standard: 'Switching back to a card with PINs',
  'switch_to_standard.about':
    'The card gets PINs again. The guide is silent on this, so the staff decision is recorded.',
  move_within_ward: 'Moving within the ward',
  'move_within_ward.about':
    'You report a move within the ward. Bring the card and it is updated at once.',
  special_move_out: 'Moving out, by card',
  'special_move_out.about':
    'You report a move to another municipality in Japan; no paper certificate is needed.',
  online_move_out: 'Moving out, online',
  'online_move_out.about':
    'You report the move through the portal; the move-in notification at the ' +
    'destination’s window is still needed.',
  special_move_in: 'Moving in, by card',
  'special_move_in.about':
    'You report a move into the ward with the card’s data, within 14 days of starting to ' +
    'live here.',
  move_abroad: 'Moving abroad',
  'move_abroad.about':
    'You report a move abroad. The card lapses, is annotated and given back to you.',
  change_name: 'Change of name',
  'change_name.about':
    'The changed name is written on the resident record. The signature certificate ends.',
  change_former_surname: 'Former surname on the record',
  'change_former_surname.about':
    'The former surname is written on the record and the card. The signature certificate ends.',
  change_alias: 'Alias on the record',
  'change_alias.about':
    'A foreign resident’s alias is written on the record and the card. The signature ' +
    'certificate ends.',
  change_sex: 'Change of sex',
  'change_sex.about':
    'The change is written on the record. The signature certificate ends; a new card is free.',
  correct_birth_date: 'Correction of the birth date',
  'correct_birth_date.about':
    'The birth date on the record is corrected. The signature certificate ends.',
  change_stay: 'Change of the period of stay',
  'change_stay.about':
    'The new period of stay is noted. The card’s validity is a procedure of its own.',
  change_adult_wardship: 'Adult guardianship',
  'change_adult_wardship.about': 'The beginning or end of an adult guardianship is noted.',
  change_my_number: 'Application to change the My Number',
  'change_my_number.about': 'You apply for another My Number. The present card lapses.',
  change_resident_code: 'Application to change the resident record code',
  'change_resident_code.about':
    'You apply for another resident record code. The present card lapses.',
  register_death: 'Closing the record after a death',
  'register_death.about':
    'The record of a person who has died is closed. The card lapses but need not be returned.',
  delete_record: 'Deletion of the record by the office',
  'delete_record.about': 'After a field survey or the like the record is deleted. The card lapses.',
  leave_register: 'No longer under the register law',
  'leave_register.about':
    'The record of someone no longer subject to the register is closed. The card lapses.',
  register_insurance_use: 'Registering the card as health insurance card',
  'register_insurance_use.about': 'The card can then be used as a health insurance card.',
  choose_reminder: 'Choosing reminders',
  'choose_reminder.about': 'You can be reminded of coming dates in the language you choose.',
  issue_document: 'Certificate from a convenience store',
  'issue_document.about': 'You get a certificate from a multi-copy machine.',
  record_moved_out: 'Closing the record after moving out',
  'record_moved_out.about': 'The record is closed once the planned move-out day has come.',
  lapse_late_90: 'Lapse without continued use',
  'lapse_late_90.about':
    'A card without continued use within 90 days of the move-in notification lapses.',
} satisfies Record<ProceduresRegisterKey, string>
