// What the desk says: the virtual cards, their chips, and the readers of the faces.
// In English.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { DeskKey } from '../ja/desk.ts'

export const deskEn = {
  faceName: 'Desk',
  title: 'The desk with the cards',
  lead: 'These are cards of fictional residents. Put one on a reader to use it on that screen.',
  readers: 'Card readers',
  'reader.portal': 'Portal',
  'reader.kiosk': 'Kiosk',
  'reader.counter': 'Counter',
  'reader.client': 'Computer',
  readerEmpty: 'empty',
  readerOpen: 'Open the screen',
  takeOff: 'Take the card off',
  put: 'Put on: {reader}',
  choose: 'Look at {name}’s card',
  cards: 'Cards on the desk',
  search: 'Find by name',
  searchSubmit: 'Find',
  noCards: 'No cards on the desk',
  noCardsLead: 'Apply at the counter, let the days pass and receive the card: it will lie here.',
  chip: 'State of the chip',
  pinUnset: 'not set',
  lastCommand: 'Last command',
  lastCommandNone: 'not used yet',
  'command.selected': 'an application was selected',
  'command.read': 'a record was read',
  'command.pin_verified': 'a PIN was verified',
  'command.pin_refused': 'a PIN was wrong',
  'command.pin_blocked': 'a locked PIN was refused',
  'command.signed': 'a signature was made',
  'command.written': 'a record was written',
  'command.refused': 'a request was refused',
  additions: 'Additions field',
  additionsFree: '{free} of {of} lines free',
} satisfies Record<DeskKey, string>
