// What /letters says. In English.

import type { LettersKey } from '../ja/letters.ts'

export const lettersEn = {
  faceName: 'Check a letter',
  title: 'Is this letter genuine?',
  lead: 'Type the code on the letter. You learn whether this specimen office sent it.',
  codeLabel: 'Code on the letter',
  codeHint: 'For example K7QM-2HXA-W9TE (12 letters and digits)',
  check: 'Check',
  empty: 'Type the code.',
  notACode: 'A code has 12 letters and digits, never 0, 1, I or O.',
  mistyped: 'One letter of the code is wrong. Please look at the letter and type it again.',
  genuineTitle: 'Genuine',
  genuineBody: 'The letter with this code was sent from here.',
  about: 'What it is about',
  aboutNotice: 'An expiry date is near (expiry notice)',
  aboutReminder: 'Your period of stay and the expiry of your card',
  to: 'Addressed to (in part)',
  sentOn: 'Sent on',
  genuineCare:
    'If the name is not yours, tell the sender without opening it. ' +
    'Even with a genuine letter, nobody asks for a PIN or a bank account by phone.',
  unknownTitle: 'This letter was not sent from here',
  unknownBody:
    'No letter has this code. Do not use the contacts on the letter; call one of the numbers ' +
    'below.',
  paperTitle: 'Check a certificate',
  paperLead: 'Type the document number and the mark of a copy of the resident record or the like.',
  numberLabel: 'Document number',
  markLabel: 'Verification mark',
  paperGenuine: 'Number and mark belong together',
  paperGenuineBody: 'The paper was made in this specimen system. It proves nothing.',
  paperUnknown: 'Number and mark do not belong together',
  paperUnknownBody: 'Unless something was mistyped, the paper was not made here.',
  fraudTitle: 'A suspicious call, mail, letter or visit',
  fraudLead: 'Hang up at once and do not open mails. Nobody asks for your bank account or PIN.',
  fraudLines: 'Whom to call',
  number: 'Number',
  owner: 'Who answers',
  now: 'Now',
  open: 'open',
  closed: 'closed',
  byPlace: 'depends on the place',
  report: 'Report it',
} as const satisfies Record<LettersKey, string>
