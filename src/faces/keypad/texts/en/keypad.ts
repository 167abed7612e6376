// Texts of the resident's keypad. In English.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { KeypadKey } from '../ja/keypad.ts'

export const keypadEn = {
  title: 'Entering a PIN',
  faceName: 'Keypad',
  codeTitle: 'Enter the number the clerk tells you',
  codeLabel: 'Six-digit number',
  begin: 'Begin',
  codeUnknown: 'This number cannot be used. Please ask the clerk for a new one.',
  progress: 'Question {number} of {count}',
  verifyTitle: 'Enter your present PIN: {pin}',
  newTitle: 'Choose a new PIN: {pin}',
  repeatTitle: 'Enter it once more: {pin}',
  newTitleShared: 'Choose a four-digit PIN',
  repeatTitleShared: 'Enter the four-digit PIN once more',
  pinLabel: 'PIN',
  supportSign: '{min} to {max} capital letters and digits',
  supportDigits: '{count} digits',
  pinEmpty: 'Please enter the PIN.',
  formatSign:
    'Use 6 to 16 capital letters (A–Z) and digits (0–9)' +
    ' only. Small letters and signs cannot be used.',
  formatDigits: 'Please enter four digits.',
  differs: 'The two entries were not the same. Please choose again from the beginning.',
  pinWrong:
    'Wrong: {pin}. ' +
    '{triesLeft, plural, one {One more wrong entry locks it.} ' +
    'other {It locks after # more wrong entries.}}',
  shareTitle: 'Should all four-digit PINs be the same?',
  shareBody:
    'There are several PINs of four digits. They may be one number, or a different one for each.',
  shareLabel: 'Which would you like?',
  shareYes: 'One number for all of them',
  shareNo: 'A different number for each',
  shareEmpty: 'Please choose one.',
  easyTitle: 'This number is easy to guess',
  easyBody:
    'The same digit over and over, or digits in a row, are ' +
    'what others try first. You may keep it or choose another.',
  startOver: 'Choose another number',
  next: 'Next',
  blockedTitle: 'Locked: {pin}',
  blockedBody:
    'It was entered wrongly too often and cannot be used now. Please speak to the clerk.',
  doneTitle: 'All done',
  doneBody: 'Please tell the clerk.',
  doneMemo: 'Do not tell anyone the PINs you have chosen.',
  leave: 'Clear the screen',
} satisfies Record<KeypadKey, string>
