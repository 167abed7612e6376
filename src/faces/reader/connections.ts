// Open connections to virtual cards, by an unguessable name, for programs outside.
//
// A connection that nobody has used for a while is closed, as if the card had been taken
// off the reader; the oldest goes when there are too many.

import { randomUUID } from 'node:crypto'
import type { CardConnection } from '../../shell/ports/chip-card.ts'

export type Connections = {
  readonly keep: (connection: CardConnection) => string
  /** Undefined when there is none of this name (any more). */
  readonly find: (name: string) => CardConnection | undefined
  readonly close: (name: string) => Promise<boolean>
}

type OpenConnection = { readonly connection: CardConnection; timer: NodeJS.Timeout }

const idleMs = 10 * 60_000
const mostOpen = 200

export function openConnections(idle: number = idleMs, most: number = mostOpen): Connections {
  const connections = new Map<string, OpenConnection>()

  async function close(name: string): Promise<boolean> {
    const found = connections.get(name)
    if (!found) return false
    connections.delete(name)
    clearTimeout(found.timer)
    await found.connection.close()
    return true
  }
  const idleTimer = (name: string) => setTimeout(() => void close(name), idle).unref()

  return {
    keep(connection) {
      const oldest = connections.keys().next()
      if (connections.size >= most && !oldest.done) void close(oldest.value)
      const name = randomUUID()
      connections.set(name, { connection, timer: idleTimer(name) })
      return name
    },
    find(name) {
      const found = connections.get(name)
      if (!found) return undefined
      clearTimeout(found.timer)
      connections.delete(name)
      connections.set(name, { connection: found.connection, timer: idleTimer(name) })
      return found.connection
    },
    close,
  }
}
