// A card reader over HTTP for programs outside (`/reader`): opens a virtual card, passes
// commands to it, takes it off.
//
// Whoever may speak to a card holds it, so this is for demonstration and tests; its
// declaration keeps it out of production. Commands may carry PINs: nothing here is logged.

import { fromHex, toHex } from '../../core/chip/bytes.ts'
import { cardId } from '../../core/kernel/ids.ts'
import type { CardReader } from '../../shell/ports/chip-card.ts'
import { jsonReply, problem, type Face, type FaceReply } from '../../shell/ports/web.ts'
import { reader as readerDoor } from './addresses.ts'
import { openConnections, type Connections } from './connections.ts'

export type ReaderContext = {
  readonly reader: CardReader
  /** The newest delivered card of a persona or resident id. */
  readonly cardOf: (person: string) => Promise<string | undefined>
}

export function readerFace(
  context: ReaderContext,
  connections: Connections = openConnections(),
): Face {
  return readerDoor.open(context, {
    putOn: (each, { json }) => putOn(each, connections, textOf(json, 'person')),
    passOn: (_world, { params, json }) =>
      passOn(connections, params.connection ?? '', textOf(json, 'command')),
    reset: (_world, { params }) => resetCard(connections, params.connection ?? ''),
    close: async (_world, { params }) =>
      (await connections.close(params.connection ?? '')) ? jsonReply({}) : noCardHere(),
  })
}

async function putOn(
  { cardOf, reader }: ReaderContext,
  connections: Connections,
  person: string,
): Promise<FaceReply> {
  const card = await cardOf(person)
  if (card === undefined) {
    const title = 'Nobody of this name has been handed a card.'
    return problem(404, { code: 'no-card', title })
  }
  const connection = connections.keep(await reader.open(cardId(card)))
  return jsonReply({ connection })
}

const hexCommand = /^(?:[0-9a-fA-F]{2}){1,65544}$/

async function passOn(connections: Connections, name: string, command: string): Promise<FaceReply> {
  if (!hexCommand.test(command)) {
    const title = 'A command is an even number of hexadecimal digits.'
    return problem(400, { code: 'not-a-command', title })
  }
  const connection = connections.find(name)
  if (!connection) return noCardHere()
  return jsonReply({ response: toHex(await connection.transmit(fromHex(command))) })
}

async function resetCard(connections: Connections, name: string): Promise<FaceReply> {
  const connection = connections.find(name)
  if (!connection) return noCardHere()
  await connection.reset()
  return jsonReply({})
}

function noCardHere(): FaceReply {
  const title = 'No card lies on this reader; it was taken off, or lay idle too long.'
  return problem(404, { code: 'no-card-on-reader', title })
}

function textOf(json: unknown, name: string): string {
  if (typeof json !== 'object' || json === null || !(name in json)) return ''
  const value: unknown = (json as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : ''
}
