// Plugs a card into the virtual PC/SC reader (vpcd), so that unmodified programs find it.
//
// vpcd listens and the card connects. It asks for the ATR every 0.4 s to see whether the
// card is still there, and speaks only when it wants to be answered; power and reset are
// never answered. Closing the connection is pulling the card out. Whatever listens and does
// not speak like that is no reader: no card is given to it.

import { connect, type Socket } from 'node:net'
import { answerToReset } from '../../core/chip/layout.ts'
import type { CardConnection } from '../../shell/ports/chip-card.ts'
import { createFrameReader, frame, vpcdControl } from './frames.ts'

const vpcdDefaults = { host: '127.0.0.1', port: 35_963 } as const

export type VpcdAttachment = {
  readonly host?: string
  readonly port?: number
  readonly connection: CardConnection
}

export type AttachedCard = {
  /** Pulls the card out. */
  close(): Promise<void>
  /** Resolves when the reader has gone or the card was pulled out. */
  readonly removed: Promise<void>
}

/** Raised when no virtual reader listens there, or what listens is none. */
export class VpcdFault extends Error {
  constructor(host: string, port: number, how = 'no virtual reader (vpcd) listens on') {
    super(`${how} ${host}:${port}; see docs/pcsc.md`)
    this.name = 'VpcdFault'
  }
}

/** vpcd asks each 0.4 s; a busy machine gets more. */
const speaksWithinMs = 3000
const controls: readonly number[] = Object.values(vpcdControl)

export async function attachToVpcd(attachment: VpcdAttachment): Promise<AttachedCard> {
  const { host = vpcdDefaults.host, port = vpcdDefaults.port, connection } = attachment
  const socket = await connected(host, port)
  const frames = createFrameReader()
  const first = Promise.withResolvers<boolean>()
  let work: Promise<void> = connection.reset()
  socket.on('data', (chunk: Buffer) => {
    for (const content of frames.take(chunk)) {
      first.resolve(content.length === 1 && controls.includes(content[0] ?? -1))
      work = work.then(() => answerFrame(socket, connection, content))
      // A card that cannot answer (its store failed) is a card that was pulled out.
      work.catch(() => socket.destroy())
    }
  })
  const removed = new Promise<void>((resolve) => {
    socket.on('close', () => {
      connection.close().then(resolve, resolve)
    })
  })
  const spoke = await spokeAsReader(first.promise, removed)
  if (!spoke) {
    socket.destroy()
    throw new VpcdFault(host, port, 'what listens is no virtual reader (vpcd):')
  }
  return {
    removed,
    async close() {
      socket.end()
      socket.destroySoon()
      await removed
    },
  }
}

async function spokeAsReader(first: Promise<boolean>, gone: Promise<void>): Promise<boolean> {
  const silence = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => silence.resolve(false), speaksWithinMs)
  try {
    return await Promise.race([first, gone.then(() => false), silence.promise])
  } finally {
    clearTimeout(timer)
  }
}

async function answerFrame(
  socket: Socket,
  connection: CardConnection,
  content: Uint8Array,
): Promise<void> {
  if (content.length > 1) {
    socket.write(frame(await connection.transmit(content)))
  } else if (content[0] === vpcdControl.getAtr) {
    socket.write(frame(answerToReset))
  } else {
    await connection.reset()
  }
}

function connected(host: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true })
    socket.once('connect', () => {
      socket.removeAllListeners('error')
      socket.on('error', () => socket.destroy())
      resolve(socket)
    })
    socket.once('error', () => reject(new VpcdFault(host, port)))
  })
}
