// The card the client software speaks to: a virtual one of the running office, or a real
// one in a PC/SC reader. With a real card nothing is sent anywhere and nothing is stored.

import { fromHex, toHex } from '../../core/chip/bytes.ts'
import type { CardConnection } from '../../shell/ports/chip-card.ts'
import { callOffice } from './command.ts'

export type ClientCard = CardConnection & {
  /** Where it lies, for the person. */
  readonly where: string
  readonly real: boolean
}

/** The client cannot reach the card; the message is for the person. */
export class ClientCardFault extends Error {}

/** A virtual card over the office's `/reader`. */
export async function openVirtualCard(url: string, person: string): Promise<ClientCard> {
  const opened = await ask(url, '/reader', { person })
  const name = String(opened.connection)
  return {
    where: `virtual card of ${person}`,
    real: false,
    async transmit(command) {
      const { response } = await ask(url, `/reader/${name}`, { command: toHex(command) })
      return fromHex(String(response))
    },
    async reset() {
      await ask(url, `/reader/${name}/reset`, {})
    },
    async close() {
      await ask(url, `/reader/${name}/close`, {})
    },
  }
}

async function ask(url: string, path: string, body: unknown): Promise<Record<string, unknown>> {
  const reply = await callOffice(url, path, body)
  const answer = (typeof reply.body === 'object' ? reply.body : {}) as Record<string, unknown>
  if (reply.status === 200) return answer
  const title = typeof answer.title === 'string' ? answer.title : `status ${reply.status}`
  throw new ClientCardFault(title)
}

/** Said first, before anything is read from a real card. */
export const realCardPromise =
  'This reads the card in your reader. Nothing is sent anywhere, nothing is stored; what you ' +
  'see stays on this screen. This program is no government software.'
