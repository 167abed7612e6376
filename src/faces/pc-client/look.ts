// What the chip tells without a PIN, and what one PIN opens: certificates, their validity,
// the tries left (CLIENT-02). Asking for tries costs none.

import { X509Certificate } from 'node:crypto'
import type { PinCode } from '../../core/card/card.ts'
import type { CertificateKind } from '../../core/certificate/certificate.ts'
import { readCertificate, readPresence, triesLeft } from '../../core/chip/reader.ts'
import { dayOf, type Day } from '../../core/kernel/day.ts'
import { renewalWindow } from '../../core/notice/renewal-window.ts'
import { momentOf } from '../../shell/clock/clock.ts'
import type { Cardholder } from '../../shell/doors/authenticate.ts'
import { converse } from '../../shell/ports/chip-card.ts'
import { withChip, type ClientContext } from './context.ts'

export type ShownCertificate = {
  readonly kind: CertificateKind
  /** Common name: a record number, no name. */
  readonly subject: string
  readonly issuer: string
  readonly serial: string
  readonly validFrom: Day
  readonly lastValidDay: Day
  readonly renewableFrom: Day
  readonly state: 'within' | 'near' | 'over'
}

export type ShownPin = {
  readonly pin: PinCode
  readonly of: number
  /** Absent: never set on this card. */
  readonly left?: number
}

export type CardLook = {
  readonly present: Readonly<Record<CertificateKind, boolean>>
  /** The one that is open to everyone. */
  readonly auth?: ShownCertificate
  readonly pins: readonly ShownPin[]
}

const pinOrder: readonly PinCode[] = ['auth', 'sign', 'resident_register', 'card_info']

export async function lookAt(context: ClientContext, cardholder: Cardholder): Promise<CardLook> {
  return withChip(context, cardholder, async (chip) => {
    const present = await converse(chip, readPresence())
    const auth = await converse(chip, readCertificate('auth'))
    const pins: ShownPin[] = []
    for (const pin of pinOrder) {
      const of = context.office.world.rules.pins[pin].tries
      const isSet = cardholder.card.pinsSet.includes(pin)
      pins.push({ pin, of, ...(isSet ? { left: await converse(chip, triesLeft(pin)) } : {}) })
    }
    return { present, pins, ...(auth ? { auth: describe(context, 'auth', auth) } : {}) }
  })
}

export async function pinOf(
  context: ClientContext,
  cardholder: Cardholder,
  pin: PinCode,
): Promise<ShownPin> {
  const { pins } = await lookAt(context, cardholder)
  const of = context.office.world.rules.pins[pin].tries
  return pins.find((each) => each.pin === pin) ?? { pin, of }
}

/** A certificate in the words of its own bytes. */
export function describe(
  { office }: ClientContext,
  kind: CertificateKind,
  der: Uint8Array,
): ShownCertificate {
  const certificate = new X509Certificate(der)
  const lastValidDay = dayInJapan(certificate.validTo)
  const today = office.clock.today()
  const window = renewalWindow(
    { expiry: lastValidDay, onDate: today, holderKind: 'japanese' },
    office.world.rules,
  ).value
  return {
    kind,
    subject: lineOf(certificate.subject, 'CN'),
    issuer: certificate.issuer.replaceAll('\n', ', '),
    serial: certificate.serialNumber.toLowerCase(),
    validFrom: dayInJapan(certificate.validFrom),
    lastValidDay,
    renewableFrom: window.renewableFrom,
    state: today > lastValidDay ? 'over' : window.canRenew ? 'near' : 'within',
  }
}

function dayInJapan(written: string): Day {
  return dayOf(momentOf(new Date(written).getTime()))
}

function lineOf(name: string, part: string): string {
  const line = name.split('\n').find((each) => each.startsWith(`${part}=`))
  return line?.slice(part.length + 1) ?? name
}
