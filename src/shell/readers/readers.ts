// Which virtual card lies on which reader. A card lies on one reader at most.
//
// Whatever a card's PIN opened at a reader ends in the same transaction in which the card leaves
// it: laid back, it has to be asked for its PIN again.

import { cardId, type CardId } from '../../core/kernel/ids.ts'
import type { Database, Queries, Row } from '../ledger/database.ts'
import { endCardSessions } from '../sessions/sessions.ts'

/** A face that declares a reader of its own names it; the desk asks the list of faces. */
export type ReaderName = string

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
  { reader, cardId: card }: { reader: ReaderName; cardId: CardId },
): Promise<readonly CardId[]> {
  return database.transaction(async (queries) => {
    const taken = await takeOff(queries, [town, reader, card])
    await queries.query('insert into readers (town, face, card_id) values ($1, $2, $3)', [
      town,
      reader,
      card,
    ])
    return taken
  })
}

/** Takes off what lies there, and tells which card that was. */
export async function takeOffReader(
  database: Database,
  town: string,
  reader: ReaderName,
): Promise<readonly CardId[]> {
  return database.transaction((queries) => takeOff(queries, [town, reader, '']))
}

/** The cards that left a reader: those on this one, and this card wherever it lay. */
async function takeOff(
  queries: Queries,
  [town, reader, card]: readonly [town: string, reader: ReaderName, card: string],
): Promise<readonly CardId[]> {
  const left = await queries.query<Row & { face: string; card_id: string }>(
    `delete from readers where town = $1 and (face = $2 or card_id = $3)
     returning face, card_id`,
    [town, reader, card],
  )
  for (const { face, card_id: id } of left) {
    await endCardSessions(queries, town, { face, cardId: id })
  }
  return left.map((row) => cardId(row.card_id))
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
