// What the kiosk needs, and the papers it holds for the one who asked, in memory only.

import { randomUUID } from 'node:crypto'
import type { KnownCard } from '../../shell/doors/authenticate.ts'
import { knownCardOn } from '../../shell/doors/authenticate.ts'
import type { Office } from '../../shell/office.ts'
import type { PaperPress } from '../../shell/ports/papers.ts'
import type { Works } from '../../shell/works/works.ts'

export type KioskWorld = {
  readonly office: Office
  readonly works: Works
  readonly press: PaperPress
  readonly tray: Tray
}

/** The card on the kiosk's reader, when it is one that was handed out. */
export function cardHere({ office }: KioskWorld): Promise<KnownCard | undefined> {
  return knownCardOn(office, 'kiosk')
}

/** The papers that lie ready: each under a random name, for one certificate, for minutes. */
export type Tray = {
  readonly lay: (paper: Uint8Array, serial: string) => string
  /** The paper, if it was made for this certificate. */
  readonly take: (name: string, serial: string) => Uint8Array | undefined
  readonly clear: (name: string) => void
}

const minutesKept = 3

export function createTray(nowMs: () => number = Date.now): Tray {
  const papers = new Map<string, { paper: Uint8Array; serial: string; until: number }>()
  const sweep = () => {
    for (const [name, { until }] of papers) if (until < nowMs()) papers.delete(name)
  }
  return {
    lay: (paper, serial) => {
      sweep()
      const name = randomUUID()
      papers.set(name, { paper, serial, until: nowMs() + minutesKept * 60_000 })
      return name
    },
    take: (name, serial) => {
      sweep()
      const kept = papers.get(name)
      return kept?.serial === serial ? kept.paper : undefined
    },
    clear: (name) => {
      papers.get(name)?.paper.fill(0)
      papers.delete(name)
    },
  }
}
