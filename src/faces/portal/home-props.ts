// What the portal's first page shows, gathered from the file, the chip and the rules.

import { wishesOf, type Wish } from '../../core/advice/wishes.ts'
import type { Card, PinCode } from '../../core/card/card.ts'
import type { Certificate } from '../../core/certificate/certificate.ts'
import { addDays, type Day } from '../../core/kernel/day.ts'
import { whyNotInUse } from '../../core/card/in-use.ts'
import type { Cardholder } from '../../shell/doors/authenticate.ts'
import type { Office } from '../../shell/office.ts'
import type { Locale } from '../../shell/ports/web.ts'
import type { Neighbours } from '../../shell/neighbours/neighbours.ts'
import { askTriesLeft } from '../../shell/neighbours/carry-out.ts'
import { cardViewOf } from '../shared/card-view-of.ts'
import { statusOfCertificate } from '../shared/status-chip.tsx'
import type {
  PortalAction,
  PortalCertificate,
  PortalDeadline,
  PortalHomeProps,
  PortalUse,
} from './home-page.tsx'

type PortalContext = { readonly office: Office; readonly neighbours: Neighbours }

export async function homeProps(
  context: PortalContext,
  cardholder: Cardholder,
  locale: Locale,
): Promise<PortalHomeProps> {
  const { card, file } = cardholder
  const { office } = context
  const today = office.clock.today()
  const pins = await triesOf(context, card)
  return {
    locale,
    today,
    card: cardViewOf({ card, file, town: office.world.town }),
    action: recommended(context, cardholder, pins),
    deadlines: deadlinesOf(context, cardholder),
    certificates: [certificateOf('auth', card.auth), certificateOf('sign', card.sign)],
    pins,
    uses: usesOf(card, file.insuranceRegistered, today),
  }
}

type Tries = PortalHomeProps['pins']

async function triesOf({ office, neighbours }: PortalContext, card: Card): Promise<Tries> {
  const { rules } = office.world
  const tries: { pin: PinCode; triesLeft: number; of: number }[] = []
  for (const pin of card.pinsSet) {
    const triesLeft = await askTriesLeft(office, neighbours, { cardId: card.id, pin })
    tries.push({ pin, triesLeft, of: rules.pins[pin].tries })
  }
  return tries
}

function certificateOf(
  kind: PortalCertificate['kind'],
  certificate: Certificate | undefined,
): PortalCertificate {
  if (!certificate) return { kind }
  const status = statusOfCertificate(certificate.state) ?? 'ordered'
  return { kind, status, expiryDate: certificate.expiryDate }
}

const actionOf: Readonly<Partial<Record<Wish['because'], PortalAction['kind']>>> = {
  continued_use_owed: 'continued_use',
  pin_locked: 'unlock_pin',
  stay_extended: 'extend_stay',
  stay_ends_soon: 'extend_stay',
  card_ends_soon: 'renew_card',
  certificate_ends_soon: 'renew_certificates',
  no_sign_certificate: 'issue_sign',
}

/** One thing only: the most pressing one that the portal has words for. */
function recommended(context: PortalContext, cardholder: Cardholder, pins: Tries): PortalAction {
  const { card, file } = cardholder
  const { clock, world: town } = context.office
  const tries = Object.fromEntries(pins.map(({ pin, triesLeft }) => [pin, triesLeft]))
  const wishes = wishesOf({ file, tries, today: clock.today(), rules: town.rules })
  const kind = wishes.map(({ because }) => actionOf[because]).find((each) => each !== undefined)
  if (kind === undefined) return { kind: 'none' }
  const by = { ...daysOf(card), continued_use: continuedUseBy(context, cardholder) }[kind]
  return by === undefined ? { kind } : { kind, by }
}

function daysOf(card: Card): Readonly<Partial<Record<PortalAction['kind'], Day | undefined>>> {
  const ends = [card.auth, card.sign].flatMap((each) =>
    each?.state === 'valid' ? [each.expiryDate] : [],
  )
  return {
    extend_stay: card.expiryDate,
    renew_card: card.expiryDate,
    renew_certificates: ends.toSorted()[0],
  }
}

function continuedUseBy({ office }: PortalContext, { file }: Cardholder): Day | undefined {
  const { moveIn } = file.resident
  if (!moveIn || moveIn.continuedUseDoneOn) return undefined
  return addDays(moveIn.notifiedOn, office.world.rules.moves.continuedUseWithinDays)
}

function deadlinesOf(context: PortalContext, cardholder: Cardholder): readonly PortalDeadline[] {
  const { card, file } = cardholder
  const { resident } = file
  const owed = continuedUseBy(context, cardholder)
  const stay = resident.stayEndDate
  const deadlines: PortalDeadline[] = [
    ...(owed ? [{ kind: 'continued_use' as const, day: owed }] : []),
    ...(stay ? [{ kind: 'stay_end' as const, day: stay }] : []),
    ...ending('auth_expiry', card.auth),
    ...ending('sign_expiry', card.sign),
    { kind: 'card_expiry', day: card.expiryDate },
  ]
  return deadlines.sort((a, b) => (a.day < b.day ? -1 : 1))
}

function ending(
  kind: 'auth_expiry' | 'sign_expiry',
  certificate: Certificate | undefined,
): readonly PortalDeadline[] {
  const alive = certificate?.state === 'valid' || certificate?.state === 'held'
  return alive ? [{ kind, day: certificate.expiryDate }] : []
}

function usesOf(card: Card, insured: boolean, today: Day): readonly PortalUse[] {
  const dead = whyNotInUse(card, today) !== undefined
  const works = (certificate: Certificate | undefined, from: Day | undefined) => {
    if (dead || certificate?.state !== 'valid') return 'no' as const
    return from === undefined || from <= today ? ('now' as const) : { from }
  }
  return [
    { use: 'portal', works: works(card.auth, card.auth?.portalLoginFrom) },
    { use: 'kiosk', works: works(card.auth, card.auth?.usableFrom) },
    { use: 'signature', works: works(card.sign, card.sign?.usableFrom) },
    { use: 'insurance', works: insured && !dead ? 'now' : 'no' },
  ]
}
