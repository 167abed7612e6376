// The FAX form on the screen, and the names of its items. In English.

import type { FaxFormKey } from '../ja/fax-form.ts'

export const faxFormEn = {
  faceName: 'FAX desk',
  title: 'For people who are deaf or hard of hearing',
  lead:
    'Only for people who are deaf or hard of hearing. You can write here what the FAX form asks. ' +
    'The answer comes by FAX.',
  numberWarning: 'Do not write your My Number or any PIN.',
  printable: 'The form to print (PDF)',
  hearingImpaired: 'I am deaf or hard of hearing',
  replyFax: 'FAX number for the answer',
  choice: 'Choose exactly one',
  choice1: '1  A question about the system or the card',
  choice2: '2  Stop a card that is lost or stolen',
  question: 'Your question',
  suspensionPart: 'If you chose 2, fill in everything from here on',
  suspensionHint:
    'If anything is left out the card cannot be stopped. ' +
    'Write everything as it stands on the card.',
  name: 'Name of the card’s holder',
  sender: 'Who is sending this',
  self: 'the holder',
  family: 'family',
  other: 'someone else',
  unmarked: 'not marked',
  senderName: 'Name of the sender (family or someone else)',
  address: 'Address',
  birthDate: 'Date of birth',
  birthEra: 'Era of birth',
  taisho: 'Taisho',
  showa: 'Showa',
  heisei: 'Heisei',
  reiwa: 'Reiwa',
  birthYear: 'Year of birth (in the era)',
  birthMonth: 'Month of birth',
  birthDay: 'Day of birth',
  sex: 'Sex',
  reason: 'Why it should be stopped',
  send: 'Send',
  notEligible:
    'Only people who are deaf or hard of hearing can use this. ' +
    'Everyone else stops a card by phone.',
  chooseOne: 'Choose exactly one of the two.',
  missing: 'Please fill in: {item}.',
  sentTitle: 'Received',
  sentBody:
    'Two members of staff check it and answer by FAX to {replyFax}. ' +
    'Your receipt number is {receipt}.',
} as const satisfies Record<FaxFormKey, string>
