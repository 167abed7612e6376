// The doors that a stopped card must find closed, and how long each took from the click.
//
// A door is asked the question it asks itself when a card arrives. The program's entry may
// give more of them (an OCSP answer fetched over HTTP); these need nothing outside.

import type { Card } from '../../core/card/card.ts'
import type { CertificateKind } from '../../core/certificate/certificate.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import {
  cardRefusal,
  cardholderOf,
  portalRefusal,
  type Cardholder,
} from '../../shell/doors/authenticate.ts'
import type { DoorTime } from '../../shell/hotline/calls.ts'
import { type Office } from '../../shell/office.ts'
import type { CertificateRegister } from '../../shell/ports/certificate-register.ts'

export type StoppedCard = Pick<Card, 'id' | 'residentId'>

export type Door = {
  /** Name in the texts: portal, kiosk, ocsp_auth, ocsp_sign. */
  readonly id: string
  readonly isClosed: (card: StoppedCard) => Promise<boolean>
  /** Given up after so long: the operator sees that it is still open. */
  readonly patienceMs?: number
}

/** Portal and kiosk as they decide, and what the authorities' register answers. */
export function officeDoors(office: Office, register: CertificateRegister): readonly Door[] {
  const refusing = (
    id: string,
    refusal: (cardholder: Cardholder) => Refusal | undefined,
  ): Door => ({
    id,
    isClosed: async (card) => {
      const cardholder = await cardholderOf(office, card.id)
      return cardholder === undefined || refusal(cardholder) !== undefined
    },
  })
  const held = (id: string, kind: CertificateKind): Door => ({
    id,
    isClosed: async (card) => {
      const keys = await certificatesOf(office, card, kind)
      const states = await Promise.all(keys.map((key) => register.statusOf(key)))
      return states.every(({ state }) => state !== 'good')
    },
  })
  return [
    refusing('portal', (cardholder) => portalRefusal(office, cardholder)),
    refusing('kiosk', (cardholder) => cardRefusal(office, cardholder)),
    held('ocsp_auth', 'auth'),
    held('ocsp_sign', 'sign'),
  ]
}

const ordinaryPatienceMs = 10_000
const pauseMs = 20

/** Asks all doors at once until each refuses; `since` is `performance.now()` of the click. */
export async function closingTimes(
  doors: readonly Door[],
  card: StoppedCard,
  since: number,
): Promise<readonly DoorTime[]> {
  return Promise.all(
    doors.map(async (door) => ({
      door: door.id,
      closedAfterMs: await closedAfter(door, card, since),
    })),
  )
}

async function closedAfter(door: Door, card: StoppedCard, since: number): Promise<number | null> {
  const { patienceMs = ordinaryPatienceMs } = door
  for (;;) {
    if (await door.isClosed(card)) return Math.round((performance.now() - since) * 10) / 10
    if (performance.now() - since > patienceMs) return null
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

async function certificatesOf(office: Office, card: StoppedCard, kind: CertificateKind) {
  const ofCard = await office.cards.certificates(card.id)
  return ofCard
    .filter((each) => each.kind === kind)
    .map(({ authority, serial }) => ({ caId: authority, serialHex: serial }))
}
