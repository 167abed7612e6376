// What the portal says: logging in with the card, and the card at a glance.
// In English.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { PortalKey } from '../ja/portal.ts'

export const portalEn = {
  faceName: 'My portal (specimen)',
  wantedTitle: 'Put your card on the reader',
  wantedLead: 'You log in with your My Number Card and its four-digit PIN.',
  wantedDesk: 'Choose a card on the desk',
  wantedWaiting: 'The page goes on by itself once a card is there.',
  wantedNext: 'The card is there: go on',
  lostTitle: 'If you have lost your card',
  lostBody: 'Call at once to have it suspended, at any hour on any day.',
  lostLink: 'Have the card suspended',
  pinTitle: 'Enter your PIN',
  pinLabel: 'User authentication PIN',
  pinSupport: 'The four digits you chose when you received the card.',
  pinOf: 'Card of {name}',
  pinSubmit: 'Log in',
  pinOther: 'Use another card',
  refusedTitle: 'You cannot log in',
  waitTitle: 'You can log in from {day}',
  waitWhy:
    'After a certificate is issued or renewed, or a suspension released, login works ' +
    'from two days later.',
  tryAgain: 'Try again',
  homeTitle: '{name}’s card',
  logout: 'Log out',
  loggedOut: 'You are logged out. Please take your card.',
  nextThing: 'The next thing to do',
  deadlines: 'Coming dates',
  noDeadlines: 'No date falls within a year.',
  certificates: 'Certificates',
  certificateName: 'Kind',
  certificateState: 'State',
  pins: 'PIN tries left',
  pinsWhy: 'Wrong entries in a row lock a PIN. A correct entry restores the count.',
  uses: 'What you can use now',
  'use.portal': 'This portal',
  'use.kiosk': 'Documents at convenience stores',
  'use.signature': 'Online applications (signature)',
  'use.insurance': 'As health insurance card',
  useNow: 'Works',
  useFrom: 'Works from {day}',
  useNot: 'Does not work',
  'deadline.card_expiry': 'The card expires',
  'deadline.auth_expiry': 'The user authentication certificate expires',
  'deadline.sign_expiry': 'The signature certificate expires',
  'deadline.renewal_opens': 'Renewal opens',
  'deadline.stay_end': 'The period of stay ends',
  'deadline.continued_use': 'Last day for continued use',
  'deadline.portal_login': 'Portal login opens',
  'action.none': 'There is nothing you need to do now.',
  'action.renew_certificates':
    'Renew your certificates. Bring the card and the expiry notice to the card window. It is free.',
  'action.renew_card': 'Apply for a new card. It takes one to two months.',
  'action.unlock_pin':
    'One of your PINs is locked. Bring the card and an identity document to the card window.',
  'action.issue_sign':
    'Your signature certificate has ended. If you use online applications, a new one can ' +
    'be issued at the card window.',
  'action.continued_use':
    'Continued use after your move is still to be done. Bring the card to a reception window.',
  'action.extend_stay':
    'Once your period of stay has changed, have the card’s validity changed too, at the ' +
    'card window before the card expires.',
  'action.fill_face':
    'The field for the certificate expiry on your card is empty. Write it in with a permanent pen.',
  byDay: 'by {day}',
} satisfies Record<PortalKey, string>
