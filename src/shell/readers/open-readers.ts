// The readers of an office, and who must hear at once that a card left one.
//
// Everything that moves a card goes through here, so whatever lies ready for a card (the kiosk's
// paper) is gone in the moment the card is, whoever took it.

import type { CardId } from '../../core/kernel/ids.ts'
import type { Database } from '../ledger/database.ts'
import {
  cardOnReader,
  putOnReader,
  readersWithCards,
  takeOffReader,
  type ReaderName,
} from './readers.ts'

type Left = (cardId: CardId) => void

export function openReaders(database: Database, town: string) {
  const listeners = new Set<Left>()
  const tell = (left: readonly CardId[]) => {
    for (const cardId of left) for (const listener of listeners) listener(cardId)
    return left
  }
  return {
    cardOn: (reader: ReaderName) => cardOnReader(database, town, reader),
    put: async (place: { reader: ReaderName; cardId: CardId }) =>
      tell(await putOnReader(database, town, place)),
    takeOff: async (reader: ReaderName) => tell(await takeOffReader(database, town, reader)),
    withCards: () => readersWithCards(database, town),
    /** Called for each card that leaves a reader; must not throw. */
    whenLeft: (listener: Left) => void listeners.add(listener),
  }
}
