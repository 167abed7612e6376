// What staff read at the FAX desk. In English.

import type { FaxDeskKey } from '../ja/fax-desk.ts'

export const faxDeskEn = {
  title: 'FAX desk',
  queue: 'FAXes received',
  none: 'No FAX has come in.',
  received: 'Received',
  from: 'From',
  state: 'State',
  open: 'Open',
  waiting: 'to be read',
  entered: 'awaits the second person',
  answered: 'answered',
  web: 'on the screen',
  picture: 'The FAX as it came',
  pictureMissing: 'It was sent on the screen; there is no picture.',
  pictureUnseen: 'This picture cannot be shown here. Save the file and open it.',
  download: 'Save the file as it came',
  entryTitle: 'Type what is written, as it is',
  entryHint: 'Leave empty what is not written or cannot be read.',
  nameEntry: 'Name',
  answerEntry: 'Answer to the question (only for a question; sent by FAX as it stands)',
  answerMissing: 'Write the answer to the question.',
  check: 'Check',
  outcome: 'If this goes on',
  result_accepted: 'Complete, and agrees with the card. Done when the second person confirms.',
  result_incomplete: 'Items are missing. When confirmed, a FAX asks for them.',
  result_mismatch: 'Items do not agree with the card. When confirmed, a FAX says so.',
  result_choose_one: 'Not exactly one purpose is marked. When confirmed, a FAX asks to choose.',
  result_not_eligible:
    'Not from a hearing-impaired person. When confirmed, ' + 'a FAX names the phone line.',
  result_no_card: 'Nobody has such a card. When confirmed, a FAX says so.',
  result_refused: 'The card could not be stopped.',
  whose: 'Whose card is it?',
  nobody: 'Nobody fits',
  hand: 'Hand over to the second person',
  confirmTitle: 'Second confirmation',
  confirmLead: 'Compare the picture with what was typed, line by line.',
  confirmSame: 'Someone other than the one who typed it confirms. Ask a colleague.',
  confirm: 'It is the same. Do it',
  sendBack: 'Something differs: send it back',
  enteredBy: 'Typed by',
  confirmedBy: 'Confirmed by',
  notThere: 'Someone else was faster.',
  answerTitle: 'The FAX in answer',
  answerTo: 'Goes to',
  back: 'To the list',
  console: 'To the phone desk',
  answer_head: '(SPECIMEN) Answer to your FAX',
  answer_accepted:
    'The card is stopped. Nobody can use it anywhere. Receipt number {receipt}. ' +
    'If it turns up, bring it with an identity document to a window.',
  answer_question: 'The answer to your question:',
  answer_incomplete:
    'The card is not stopped yet. These items were missing. ' +
    'Please fill in everything and send it again.',
  answer_question_incomplete:
    'We could not answer. These items were missing. ' + 'Please fill them in and send it again.',
  answer_mismatch:
    'The card is not stopped yet. These items do not agree with the card. ' +
    'Please write them as they stand on the card and send it again.',
  answer_choose_one: 'Nothing is done yet. Please mark exactly one of 1 and 2 and send it again.',
  answer_not_eligible:
    'Nothing is done yet. This FAX is only for people who are deaf or hard of hearing. ' +
    'Please call {number}; cards are stopped at any hour.',
  answer_no_card:
    'The card is not stopped yet. We found no such card. ' +
    'Please write everything as it stands on the card and send it again.',
  answer_refused: 'In its present state this card cannot be suspended. Please come to a window.',
} as const satisfies Record<FaxDeskKey, string>
