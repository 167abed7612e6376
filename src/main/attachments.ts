// Cards plugged into a virtual PC/SC driver, by name, until they are taken out.

import { randomUUID } from 'node:crypto'
import { attachToVpcd, type AttachedCard } from '../adapters/vpcd/attach.ts'
import { type Office } from '../shell/office.ts'
import type { CardId } from '../core/kernel/ids.ts'
import type { Neighbours } from '../shell/neighbours/neighbours.ts'

export type Attachments = {
  readonly attach: (cardId: CardId, at: { host: string; port: number }) => Promise<string>
  readonly detach: (attachment: string) => boolean
  readonly isAttached: (attachment: string) => boolean
  readonly close: () => Promise<void>
}

export function openAttachments(office: Office, neighbours: Neighbours): Attachments {
  const attached = new Map<string, AttachedCard>()
  return {
    attach: async (cardId, at) => {
      const { reader } = neighbours.chipsOn(office.chipStore)
      const connection = await reader.open(cardId)
      const card = await attachToVpcd({ ...at, connection })
      const name = randomUUID()
      attached.set(name, card)
      card.removed.then(
        () => attached.delete(name),
        () => attached.delete(name),
      )
      return name
    },
    detach: (name) => {
      const card = attached.get(name)
      void card?.close()
      return card !== undefined
    },
    isAttached: (name) => attached.has(name),
    close: async () => {
      await Promise.all([...attached.values()].map((card) => card.close()))
    },
  }
}
