// What the front page says: who are you, how the demo ward is, and the tour.
// In English.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { FrontKey } from '../ja/front.ts'

export const frontEn = {
  title: 'The whole My Number Card office, on one machine',
  lead:
    'Application, delivery, use, loss and return: a card’s whole life, to be tried in a ' +
    'fictional ward.',
  who: 'Who are you?',
  user: 'I use a card',
  userLead: 'Log in with a card, or get a certificate.',
  staff: 'I work at the counter',
  staffLead: 'Take applications, hand over cards, stop and reopen them.',
  maker: 'I build services',
  makerLead: 'Connect test cards, certificates, OCSP and lists.',
  'link.desk': 'Desk (choose a card)',
  'link.portal': 'Portal',
  'link.kiosk': 'Certificate kiosk',
  'link.counter': 'Counter',
  'link.hotline': 'Hotline: suspend a card',
  'link.clock': 'Move the calendar on',
  'link.pki': 'Certification authorities: certificates, OCSP, lists',
  'link.openapi': 'API (OpenAPI)',
  'link.letters': 'Check a letter you received',
  'link.client': 'Use the card on a computer',
  'link.guide': 'The guide',
  state: 'The demo ward now',
  stateToday: 'Today (virtual calendar)',
  stateResidents: 'Residents',
  stateCards: 'Valid cards',
  stateSuspended: 'Suspended cards',
  stateApplications: 'Open applications',
  people: '{count}',
  pieces: '{count}',
  cases: '{count}',
  tour: 'A card’s life in two minutes',
  tour1: 'On the desk, put Hanako’s card on the portal’s reader',
  tour2: 'Log in to the portal with the PIN 1234',
  tour3: 'Get a copy of the resident record at the kiosk',
  tour4: 'Have the card suspended by phone',
  tour5: 'See that portal and kiosk refuse it',
  tour6: 'Release the suspension at the counter, and log in again two days later',
  notReal: 'What is not real',
  notRealBody:
    'Cards, numbers, certificates, residents and payments are fictional. The numbers are ' +
    'made so that their check digit fails.',
} satisfies Record<FrontKey, string>
