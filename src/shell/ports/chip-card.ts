// A card on a reader, however it is reached: in this process, by PC/SC, or over the network.
//
// A transport that fails (reader unplugged, card pulled out) rejects; a card that says
// no answers with a status word. Nothing here logs: commands may carry PINs.

import type { Conversation } from '../../core/chip/conversation.ts'
import type { CardId } from '../../core/kernel/ids.ts'

export type CardConnection = {
  /** The response, status word included. Commands sent together are carried out in order. */
  transmit(command: Uint8Array): Promise<Uint8Array>
  /** Forgets what was selected and verified. PIN tries are not touched. */
  reset(): Promise<void>
  close(): Promise<void>
}

/** Where cards known to the office can be put on a reader. */
export type CardReader = {
  /** Rejects when no chip is kept under this id. */
  open(cardId: CardId): Promise<CardConnection>
}

/** Runs a conversation over a connection. */
export async function converse<T>(
  connection: CardConnection,
  conversation: Conversation<T>,
): Promise<T> {
  let step = conversation.next()
  while (!step.done) step = conversation.next(await connection.transmit(step.value))
  return step.value
}
