// A card in a PC/SC reader, real or virtual, as a connection like any other.
//
// The first reader that has a card is taken, unless one is named. Nothing said to the card
// is written down anywhere. Shared mode: other programs may speak to the card as well.

import type { CardConnection } from '../../shell/ports/chip-card.ts'
import { PcscFault, type PcscBinding, type PcscContext, type PcscReader } from './binding.ts'

export type PcscSearch = {
  readonly binding: PcscBinding
  /** Part of a reader's name; the first reader with a card otherwise. */
  readonly readerName?: string | undefined
  readonly patienceMs?: number
}

export type PcscCard = CardConnection & { readonly readerName: string }

/** Waits for a card on a reader and connects to it. */
export async function openPcscCard(search: PcscSearch): Promise<PcscCard> {
  const context = startContext(search.binding)
  try {
    const reader = await readerWithCard(context, search)
    return connection(context, reader, await connect(reader))
  } catch (error) {
    context.close()
    throw error
  }
}

function startContext(binding: PcscBinding): PcscContext {
  try {
    return binding()
  } catch {
    throw new PcscFault('the PC/SC service does not answer; is pcscd running? (docs/pcsc.md)')
  }
}

function readerWithCard(context: PcscContext, search: PcscSearch): Promise<PcscReader> {
  const { readerName = '', patienceMs = 5000 } = search
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new PcscFault('no card lies on any reader'))
    }, patienceMs)
    const give = (reader: PcscReader) => {
      clearTimeout(timer)
      resolve(reader)
    }
    context.on('error', (error: Error) => {
      clearTimeout(timer)
      reject(new PcscFault(`the PC/SC service fails: ${error.message}`))
    })
    context.on('reader', (reader: PcscReader) => {
      reader.on('error', () => undefined)
      if (!reader.name.includes(readerName)) return
      reader.on('status', ({ state }: { state: number }) => {
        const present = (state & reader.SCARD_STATE_PRESENT) !== 0
        if (present && (state & reader.SCARD_STATE_MUTE) === 0) give(reader)
      })
    })
  })
}

const longestResponse = 65_538

function connection(context: PcscContext, reader: PcscReader, protocol: number): PcscCard {
  let speaking: Promise<unknown> = Promise.resolve()
  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = speaking.then(work, work)
    speaking = mine
    return mine
  }
  return {
    readerName: reader.name,
    transmit: (command) => inOrder(() => transmit(reader, protocol, command)),
    reset: () =>
      inOrder(async () => {
        await disconnect(reader, reader.SCARD_RESET_CARD)
        await connect(reader)
      }),
    close: () =>
      inOrder(async () => {
        await disconnect(reader, reader.SCARD_RESET_CARD)
        reader.close()
        context.close()
      }),
  }
}

function connect(reader: PcscReader): Promise<number> {
  return new Promise((resolve, reject) => {
    reader.connect({ share_mode: reader.SCARD_SHARE_SHARED }, (error, protocol) => {
      if (error) reject(new PcscFault(`the card cannot be spoken to: ${error.message}`))
      else resolve(protocol)
    })
  })
}

function disconnect(reader: PcscReader, disposition: number): Promise<void> {
  return new Promise((resolve) => {
    reader.disconnect(disposition, () => resolve())
  })
}

function transmit(reader: PcscReader, protocol: number, command: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    reader.transmit(Buffer.from(command), longestResponse, protocol, (error, response) => {
      // The binding's own message may name the command, and a command may carry a PIN.
      if (error) reject(new PcscFault('the card was pulled out or does not answer'))
      else resolve(new Uint8Array(response))
    })
  })
}
