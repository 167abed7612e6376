// What the kiosk needs, and the papers it holds for the one who asked, in memory only.

import type { Cardholder } from '../../shell/doors/authenticate.ts'
import { cardholderOn } from '../../shell/doors/authenticate.ts'
import type { Office } from '../../shell/office.ts'
import type { PaperPress } from '../../shell/ports/papers.ts'
import type { Neighbours } from '../../shell/neighbours/neighbours.ts'

export type KioskContext = {
  readonly office: Office
  readonly neighbours: Neighbours
  readonly press: PaperPress
  readonly tray: Tray
}

/** The card on the kiosk's reader, when it is one that was handed out. */
export function cardHere({ office }: KioskContext): Promise<Cardholder | undefined> {
  return cardholderOn(office, 'kiosk')
}

/** The papers that lie ready: each under the act that paid for it, for one card, for minutes. */
export type Tray = {
  readonly lay: (actId: string, cardId: string, paper: Uint8Array) => void
  /** The paper, if it was made for this card. */
  readonly take: (actId: string, cardId: string) => Uint8Array | undefined
  /** Everything made for a card: it was taken, or the visit is over. */
  readonly clearOf: (cardId: string) => void
}

const keptMs = 3 * 60_000

export function createTray(nowMs: () => number = Date.now): Tray {
  const papers = new Map<string, { paper: Uint8Array; cardId: string; until: number }>()
  const clear = (isOver: (orders: { cardId: string; until: number }) => boolean) => {
    for (const [actId, orders] of papers) {
      if (!isOver(orders)) continue
      orders.paper.fill(0)
      papers.delete(actId)
    }
  }
  const sweep = () => clear(({ until }) => until < nowMs())
  return {
    lay: (actId, cardId, paper) => {
      sweep()
      papers.set(actId, { paper, cardId, until: nowMs() + keptMs })
      // Also where nobody comes after this one.
      setTimeout(sweep, keptMs + 1).unref()
    },
    take: (actId, cardId) => {
      sweep()
      const orders = papers.get(actId)
      // A copy, because what lies here is wiped, perhaps while the answer is still on its way.
      return orders?.cardId === cardId ? Uint8Array.from(orders.paper) : undefined
    },
    clearOf: (card) => clear(({ cardId }) => cardId === card),
  }
}
