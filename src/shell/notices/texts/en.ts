// The expiry letters in English.

import type { NoticeWords } from './notice-words.ts'

export const noticeEn: NoticeWords = {
  noticeTitle: 'Your card: expiry notice',
  reminderTitle: 'Your period of stay and your card',
  specimen: 'This letter was made in a specimen system. It is not from a government office.',
  addressee: (name) => `${name} 様`,
  opening: (things, lastDay) =>
    `${things}: valid through ${lastDay}. You can have it renewed from now on.`,
  things: {
    card: 'My Number Card',
    sign: 'signature certificate',
    auth: 'user authentication certificate',
  },
  and: ' and ',
  renewCertificates: 'Certificates are renewed at a window. For the time being there is no charge.',
  renewCard:
    'The card itself needs a new application: by computer or smartphone, at a photo booth, ' +
    'or by post.',
  changeStay: (feeText) =>
    'When you have your new residence card, have the validity of your My Number Card changed ' +
    `before it expires. After that the card lapses, and a new one costs ${feeText}.`,
  ifNothing: 'If you do nothing, it stops working on the day after the expiry date.',
  whatExpires: 'What expires',
  lastDay: 'Last valid day',
  renewable: 'You can come',
  fromTo: (from, to) => `${from} to ${to}`,
  where: 'Where',
  bring: 'What to bring',
  bringCertificates:
    'This letter and your card; one more identity document if you do not know your PIN',
  bringStay: 'Your My Number Card and your new residence card',
  bringCard: 'A window also tells you how to apply',
  howToCheck: (url) => `Check that this letter is genuine: enter this code at ${url}`,
  neverAsks: 'Nobody from here ever asks for a PIN or a bank account by phone or at your door.',
}
