// Texts every page uses: frame, form words, errors of the frame itself.
// In English.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { CommonKey } from '../ja/common.ts'

export const commonEn = {
  siteName: 'Madoguchi',
  siteLine: 'A specimen My Number Card office',
  specimenBand: 'Specimen environment. This is not a real government service.',
  skipToContent: 'Skip to content',
  language: 'Language',
  footerSentence:
    'This site is a specimen for development and training. It has no connection with any ' +
    'authority; every person, card, number and certificate in it is fictional.',
  home: 'Front page',
  back: 'Back',
  next: 'Next',
  cancel: 'Cancel',
  close: 'Close',
  confirm: 'Go ahead with this',
  print: 'Print',
  reload: 'Show the latest state',
  required: 'Required',
  optional: 'Optional',
  yes: 'Yes',
  no: 'No',
  male: 'Male',
  female: 'Female',
  unspecified: 'Not stated',
  errorSummaryTitle:
    '{count, plural, one {There is a problem with one answer} other {There are problems ' +
    'with # answers}}',
  errorPrefix: 'Error: ',
  cite: 'Source: ',
  citeGuide: 'the ward’s guide, {sections}',
  citeAppendix: 'appendix {number}',
  citeCover: 'cover',
  citeReading: 'this system’s own reading, {rules}',
  steps: 'Steps',
  stepOf: 'Step {number} of {count}',
  stepDone: 'done',
  stepCurrent: 'you are here',
  consequences: 'What this will do',
  dateHint: 'For example 1980-02-17, 19800217 or S55.2.17',
  dateEmpty: 'Enter a date.',
  dateUnreadable: 'This cannot be read as a date. Write it like 1980-02-17.',
  dateNoSuchDay: 'That day does not exist. Check the day of the month.',
  dateOutsideEra: 'That era has no such day. Check the era and the year.',
  fieldEmpty: 'Enter: {label}.',
  choiceEmpty: 'Choose: {label}.',
  textTooLong: '{label}: at most {max} characters.',
  notFoundTitle: 'Page not found',
  notFoundBody:
    'The address may have changed, or too much time passed during a procedure. Please ' +
    'start from the front page.',
  unreadableTitle: 'What you sent cannot be read',
  unreadableBody:
    'The address or the data has the wrong form, so nothing was done. Go back and send it again.',
  foreignTitle: 'This was sent from another site',
  foreignBody: 'Nothing was done. Please start from the front page.',
  faultTitle: 'This cannot be done right now',
  faultBody:
    'Because of a problem on our side the procedure was not completed and nothing was ' +
    'recorded. Please wait a moment and try again.',
  conflictTitle: 'Someone else acted on this first',
  conflictBody: 'What you were looking at is out of date. Check the latest state, then try again.',
  tooManyTitle: 'Please wait a little',
  tooManyBody: 'There were too many tries in a short time. Wait about a minute and try again.',
  tooLargeTitle: 'What you sent is too large',
  tooLargeBody: 'Shorten the text or choose a smaller file, and send it again. Nothing was done.',
  foreignNameTitle: 'The office does not answer under this name',
  foreignNameBody:
    'Nothing was done. Ask whoever runs the office for its address. For whoever runs it: to ' +
    'use this address, start the office with --public-url and the address.',
  otherMethodTitle: 'This address is not used this way',
  otherMethodBody: 'Nothing was done. Please start from the front page.',
  emptyTitle: 'Nothing here yet',
  updatedAt: 'As of {time}',
  pinErase: 'Delete one',
  pinClear: 'Clear all',
  pinKeys: 'Number keys',
  ask: 'Questions: {name}, {phone}',
} satisfies Record<CommonKey, string>
