// Which virtual card lies on which reader. A card lies on one reader at most.

import { cardId, type CardId } from '../../core/kernel/ids.ts'
import type { Database, Row } from '../ledger/database.ts'

/** The faces that have a reader of their own. */
export const readerNames = ['portal', 'kiosk', 'counter', 'client'] as const
export type ReaderName = (typeof readerNames)[number]

export async function cardOnReader(
  database: Database,
  town: string,
  reader: ReaderName,
): Promise<CardId | undefined> {
  const rows = await database.query<Row & { card_id: string }>(
    'select card_id from readers where town = $1 and face = $2',
    [town, reader],
  )
  return rows[0] && cardId(rows[0].card_id)
}

/** Puts a card on a reader; whatever lay there, and wherever the card lay, is taken off. */
export async function putOnReader(
  database: Database,
  town: string,
  place: { reader: ReaderName; cardId: CardId },
): Promise<void> {
  await database.transaction(async (queries) => {
    await queries.query('delete from readers where town = $1 and (face = $2 or card_id = $3)', [
      town,
      place.reader,
      place.cardId,
    ])
    await queries.query('insert into readers (town, face, card_id) values ($1, $2, $3)', [
      town,
      place.reader,
      place.cardId,
    ])
  })
}

export async function takeOffReader(
  database: Database,
  town: string,
  reader: ReaderName,
): Promise<void> {
  await database.query('delete from readers where town = $1 and face = $2', [town, reader])
}

/** Every reader with the card on it. */
export async function readersWithCards(
  database: Database,
  town: string,
): Promise<ReadonlyMap<string, CardId>> {
  const rows = await database.query<Row & { face: string; card_id: string }>(
    'select face, card_id from readers where town = $1',
    [town],
  )
  return new Map(rows.map((row) => [row.face, cardId(row.card_id)]))
}
